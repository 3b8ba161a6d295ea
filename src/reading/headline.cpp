#include "reading/headline.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace dateline::reading {
namespace {

constexpr std::size_t lines_before = 12;
constexpr std::size_t story_bytes = 1500;
constexpr std::size_t longest_headline = 300;

/// Calls `visit` with each folded word of four or more bytes; of unspaced scripts with each pair of characters.
template <typename Visit>
void visit_words(std::string_view text, Visit visit) {
  std::string word;
  std::string previous;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t start = at;
    const char32_t c = at < text.size() ? text::next_code_point(text, at) : (++at, U' ');
    if (text::is_ideographic(c)) {
      std::string character(text.substr(start, at - start));
      if (!previous.empty()) visit(previous + character);
      previous = std::move(character);
    } else if (text::is_letter(c) || text::is_digit(c)) {
      word += text.substr(start, at - start);
    } else {
      if (word.size() >= 4) visit(text::fold(word));
      word.clear();
      previous.clear();
    }
  }
}

std::unordered_set<std::string> story_words(std::string_view text, const std::vector<TextLine>& lines,
                                            std::size_t story) {
  std::unordered_set<std::string> words;
  for (std::size_t i = story, bytes = 0; i < lines.size() && bytes < story_bytes; ++i) {
    bytes += lines[i].span.size();
    visit_words(text.substr(lines[i].span.start, std::min(lines[i].span.size(), story_bytes)),
                [&](std::string word) { words.insert(std::move(word)); });
  }
  return words;
}

bool may_be_headline(std::string_view text, const TextLine& line) noexcept {
  const std::string_view content = text.substr(line.span.start, line.span.size());
  // Addresses share words with the story they lead to.
  const bool address = content.starts_with("http") || content.starts_with("www.");
  return !address && !line.bullet && line.words >= 3 && content.size() <= longest_headline;
}

}  // namespace

std::size_t find_headline(std::string_view text, const std::vector<TextLine>& lines, std::size_t story,
                          const std::vector<bool>& usable) {
  std::vector<std::size_t> candidates;
  for (std::size_t i = story > lines_before ? story - lines_before : 0; i < story; ++i)
    if (usable[i] && may_be_headline(text, lines[i])) candidates.push_back(i);
  if (candidates.empty()) return lines.size();
  const std::unordered_set<std::string> words = story_words(text, lines, story);
  std::size_t best = lines.size();
  std::size_t most = 1;
  for (const std::size_t i : candidates) {
    std::size_t shared = 0;
    std::size_t all = 0;
    visit_words(text.substr(lines[i].span.start, lines[i].span.size()), [&](const std::string& word) {
      ++all;
      shared += words.count(word);
    });
    if (shared >= 2 && shared * 2 >= all) return i;
    if (shared > most && shared * 3 >= all) {
      most = shared;
      best = i;
    }
  }
  return best;
}

}  // namespace dateline::reading
