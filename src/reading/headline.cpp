#include "reading/headline.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

constexpr std::size_t lines_searched = 12;
constexpr std::size_t story_bytes = 1500;
constexpr std::size_t longest_headline = 300;

bool may_be_headline(std::string_view text, const TextLine& line) noexcept {
  const std::string_view content = text.substr(line.span.start, line.span.size());
  // Addresses share words with the story they lead to.
  const bool address = content.starts_with("http") || content.starts_with("www.");
  return !address && !line.bullet && line.words >= 3 && content.size() <= longest_headline;
}

}  // namespace

ContentWords words_of(std::string_view text, const std::vector<TextLine>& lines, std::size_t from, std::size_t to) {
  ContentWords words;
  for (std::size_t i = from, bytes = 0; i < to && bytes < story_bytes; ++i) {
    bytes += lines[i].span.size();
    words.add(text.substr(lines[i].span.start, std::min(lines[i].span.size(), story_bytes)));
  }
  words.complete();
  return words;
}

std::size_t find_headline(std::string_view text, const std::vector<TextLine>& lines, std::size_t story,
                          const std::vector<bool>& usable) {
  std::vector<std::size_t> candidates;
  for (std::size_t i = story > lines_searched ? story - lines_searched : 0; i < story; ++i)
    if (usable[i] && may_be_headline(text, lines[i])) candidates.push_back(i);
  if (candidates.empty()) return lines.size();
  const ContentWords words = words_of(text, lines, story, lines.size());
  // Where only one line may be the headline, and is no line of authors and dates, one word will do; so it does for the
  // first line of all.
  const bool alone = candidates.size() == 1 && !lines[candidates.front()].has_digit;
  std::size_t best = lines.size();
  std::size_t most = alone ? 0 : 1;
  for (const std::size_t i : candidates) {
    std::size_t shared = 0;
    std::size_t all = 0;
    visit_content_words(text.substr(lines[i].span.start, lines[i].span.size()), [&](std::string_view word) {
      ++all;
      if (words.contains(word)) ++shared;
    });
    if ((shared >= 2 || (shared == 1 && i == 0)) && shared * 2 >= all) return i;
    if (shared > most && shared * (alone ? 4 : 3) >= all) {
      most = shared;
      best = i;
    }
  }
  return best;
}

bool repeats_words_of(const ContentWords& lines, const ContentWords& story) {
  constexpr std::size_t fewest = 3;
  const std::size_t shared = lines.count_shared(story);
  return shared >= fewest && shared * 3 >= lines.size();
}

}  // namespace dateline::reading
