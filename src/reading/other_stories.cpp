#include "reading/other_stories.hpp"

#include "reading/content_words.hpp"
#include "reading/metadata_date.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace dateline::reading {
namespace {

constexpr std::uint32_t shortest_teaser = 3;
constexpr std::uint32_t fewest_words_of_prose = 12;

std::string_view content(std::string_view text, const TextLine& line) {
  return text.substr(line.span.start, line.span.size());
}

bool is_prose(const TextLine& line) noexcept {
  return line.sentence_end && line.words >= fewest_words_of_prose;
}

/// Headlines may ask.
bool is_headline(std::string_view text, const TextLine& line) noexcept {
  const bool asks = line.words < fewest_words_of_prose && content(text, line).ends_with('?');
  return (!line.sentence_end || asks) && line.words >= shortest_teaser && line.words <= 25;
}

/// A list under examination: from the headline of its first entry to the paragraph of its last.
class DatedList {
 public:
  DatedList(std::string_view text, const std::vector<TextLine>& lines, const std::vector<bool>& days,
            const Knowledge& knowledge)
      : text_(text), lines_(lines), days_(days), knowledge_(knowledge), marked_(lines.size()) {}

  std::vector<bool> run() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (const std::size_t headline = headline_of(i); headline < i) entry(headline, i);
      if (!is_prose(lines_[i])) continue;
      ++paragraphs_;
      words_ += lines_[i].words;
    }
    close();
    return std::move(marked_);
  }

 private:
  /// The headline that stands one or two lines above a line with a day, or `day` itself.
  std::size_t headline_of(std::size_t day) const {
    if (!days_[day]) return day;
    for (std::size_t above = 1; above <= 2 && above <= day; ++above)
      if (is_headline(text_, lines_[day - above])) return days_[day - above] ? day : day - above;
    return day;
  }

  void entry(std::size_t headline, std::size_t day) {
    if (paragraphs_ > 1) close();
    if (count_++ == 0) {
      first_ = headline;
      first_day_ = day;
      words_before_ = words_;
    }
    last_ = day;
    paragraphs_ = 0;
  }

  /// Lists of other stories begin with the newest.
  bool is_chronology() const {
    const DateNotation notation{knowledge_.months, false};
    return find_day(content(text_, lines_[first_day_]), notation) < find_day(content(text_, lines_[last_]), notation);
  }

  /// What stands behind the last paragraph of the list may be anything, the end of the story too.
  void close() {
    constexpr std::size_t fewest = 3;
    constexpr std::size_t shortest_story = 60;
    const std::size_t end = std::min(last_ + 2, lines_.size());
    if (count_ >= fewest && words_before_ >= shortest_story && !is_chronology())
      std::fill(marked_.begin() + static_cast<std::ptrdiff_t>(first_),
                marked_.begin() + static_cast<std::ptrdiff_t>(end), true);
    count_ = 0;
  }

  std::string_view text_;
  const std::vector<TextLine>& lines_;
  const std::vector<bool>& days_;
  const Knowledge& knowledge_;
  std::vector<bool> marked_;
  std::size_t first_ = 0;
  std::size_t first_day_ = 0;
  std::size_t last_ = 0;
  std::size_t count_ = 0;         ///< Entries so far.
  std::size_t paragraphs_ = 0;    ///< Of the entry at hand.
  std::size_t words_ = 0;         ///< In paragraphs, so far.
  std::size_t words_before_ = 0;  ///< The list at hand.
};

}  // namespace

bool is_day_line(std::string_view text, const TextLine& line, const Knowledge& knowledge) {
  constexpr std::size_t longest = 48;
  return line.has_digit && !line.sentence_end && line.span.size() <= longest &&
         find_day(content(text, line), {knowledge.months, false}).has_value();
}

std::vector<bool> find_dated_teasers(std::string_view text, const std::vector<TextLine>& lines,
                                     const std::vector<bool>& days, const Knowledge& knowledge) {
  return DatedList(text, lines, days, knowledge).run();
}

bool shares_words(std::string_view text, const std::vector<TextLine>& lines, std::size_t heading, std::size_t after,
                  const Knowledge& knowledge) {
  constexpr std::size_t most_before = 4000;
  constexpr std::size_t most_after = 1200;
  ContentWords before;
  for (std::size_t i = heading, bytes = 0; i-- > 0 && bytes < most_before;) {
    if (!is_prose(lines[i])) continue;
    const std::string_view paragraph = content(text, lines[i]).substr(0, most_before);
    bytes += paragraph.size();
    before.add(paragraph);
  }
  before.complete();
  std::unordered_set<std::string> seen;
  std::size_t shared = 0;
  for (std::size_t i = after, bytes = 0; i < lines.size() && bytes < most_after; ++i) {
    if (!lines[i].sentence_end) continue;
    const std::string_view paragraph = content(text, lines[i]).substr(0, most_after);
    bytes += paragraph.size();
    visit_content_words(paragraph, [&](std::string_view word) {
      if (knowledge.common_words.find(word) != text::unknown_word) return;
      if (seen.emplace(word).second && before.contains(word)) ++shared;
    });
  }
  return shared >= 3 && shared * 8 >= seen.size();
}

}  // namespace dateline::reading
