#include "reading/byline_day.hpp"

#include "text/ascii.hpp"
#include "text/characters.hpp"

#include <string>

namespace dateline::reading {
namespace {

constexpr std::size_t longest_line = 400;

/// The longest word of bylines at a place in a folded line, where a word begins.
const BylineWord* word_at(std::string_view line, std::size_t at, const Knowledge& knowledge) {
  if (at == line.size() || (at > 0 && text::is_ascii_lower(line[at - 1]))) return nullptr;
  if (!knowledge.byline_beginnings.test(static_cast<unsigned char>(line[at]))) return nullptr;
  const BylineWord* longest = nullptr;
  for (const BylineWord& word : knowledge.byline_words) {
    if (word.text.front() != line[at] || !line.substr(at).starts_with(word.text)) continue;
    const std::size_t end = at + word.text.size();
    if (end < line.size() && text::is_ascii_lower(line[end])) continue;
    if (longest == nullptr || word.text.size() > longest->text.size()) longest = &word;
  }
  return longest;
}

}  // namespace

BylineDays find_byline_days(std::string_view line, const DateNotation& notation, const Knowledge& knowledge) {
  BylineDays days;
  line = line.substr(0, longest_line);
  if (!find_day(line, notation)) return days;
  const std::string folded = text::fold(line);
  const std::string_view all = folded;
  std::optional<std::chrono::year_month_day> unnamed;
  const BylineWord* before = nullptr;  // of the part at hand
  std::size_t start = 0;
  const auto end_part = [&](std::size_t end) {
    auto& place = before == nullptr ? unnamed : before->changed ? days.changed : days.published;
    if (!place) place = find_day(all.substr(start, end - start), notation);
  };
  for (std::size_t at = 0; at < all.size();) {
    const BylineWord* word = word_at(all, at, knowledge);
    if (word == nullptr) {
      ++at;
      continue;
    }
    end_part(at);
    before = word;
    start = at += word->text.size();
  }
  end_part(all.size());
  if (!days.published) days.published = unnamed;
  return days;
}

bool announces_change(std::string_view text, const Knowledge& knowledge) {
  constexpr std::size_t longest = 32;
  constexpr std::size_t longest_behind = 6;  // ": ", " on "
  if (text.size() > longest) text = text.substr(text.size() - longest);
  const std::string folded = text::fold(text);
  for (std::size_t at = 0; at < folded.size(); ++at) {
    const BylineWord* word = word_at(folded, at, knowledge);
    if (word != nullptr && word->changed && at + word->text.size() + longest_behind >= folded.size()) return true;
  }
  return false;
}

bool begins_with_byline_word(std::string_view text, const Knowledge& knowledge) {
  constexpr std::size_t longest = 32;
  return word_at(text::fold(text.substr(0, longest)), 0, knowledge) != nullptr;
}

}  // namespace dateline::reading
