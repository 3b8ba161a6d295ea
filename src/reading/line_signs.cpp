#include "reading/line_signs.hpp"

#include "reading/chronology_lines.hpp"
#include "reading/other_stories.hpp"
#include "reading/page.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace dateline::reading {
namespace {

/// Phrases are looked for in lines up to this many bytes; a real paragraph may mention a newsletter.
constexpr std::size_t longest_phrase_line = 240;
constexpr std::size_t longest_stamp_line = 48;
constexpr std::uint32_t most_caption_words = 60;
constexpr std::size_t shortest_article = 60;  // in words

/// Captions say that they are such, or whose picture it is, at their beginning or end.
bool is_long_caption(std::string_view line, const Knowledge& knowledge, std::string& buffer) {
  constexpr std::size_t head = 48;
  constexpr std::size_t tail = 72;
  for (const std::string_view part : {line.substr(0, head), line.substr(line.size() - tail)}) {
    const Phrase* phrase = knowledge.phrases.match(part, buffer);
    if (phrase != nullptr && phrase->place == PhrasePlace::caption) return true;
  }
  return false;
}

}  // namespace

LineSigns::LineSigns(std::string_view text, const std::vector<TextLine>& lines, const Knowledge& knowledge)
    : text_(text),
      lines_(lines),
      knowledge_(knowledge),
      phrases_(lines.size()),
      chronicled_(find_chronologies(text, lines, knowledge)),
      days_(lines.size()),
      captions_(lines.size()),
      comments_(lines.size()),
      listed_(lines.size()),
      repeated_(lines.size()),
      interludes_(lines.size()),
      others_(lines.size()) {
  look_up_phrases();
  for (std::size_t i = 0; i < lines.size(); ++i) days_[i] = !chronicled_[i] && is_day_line(text, lines[i], knowledge);
  teasers_ = find_dated_teasers(text, lines, days_, knowledge);
  find_listed();
  find_repeated();
  find_comment_lists();
  find_comment_stamps();
  find_interludes();
  find_other_stories();
}

void LineSigns::look_up_phrases() {
  std::string buffer;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const TextLine& line = lines_[i];
    if (line.span.size() > longest_phrase_line) phrases_[i] = knowledge_.phrases.match_opening(content(i), buffer);
    if (line.words > most_caption_words || phrases_[i] != nullptr) continue;
    const Phrase* phrase = nullptr;
    if (line.span.size() <= longest_phrase_line)
      phrase = knowledge_.phrases.match(content(i), buffer);
    else
      captions_[i] = captions_[i] || is_long_caption(content(i), knowledge_, buffer);
    if (phrase == nullptr) continue;
    const bool stamp = phrase->place == PhrasePlace::stamp;
    if (stamp && (!line.has_digit || line.span.size() > longest_stamp_line)) continue;
    if (phrase->place == PhrasePlace::caption)
      captions_[i] = true;
    else
      phrases_[i] = phrase;
    // "Image caption," stands alone in some dumps.
    if (phrase->place == PhrasePlace::line && phrase->reason == reason::caption && i + 1 < lines_.size() &&
        lines_[i + 1].words <= most_caption_words)
      captions_[i + 1] = true;
  }
}

void LineSigns::find_listed() {
  constexpr std::size_t longest_list = 12;
  constexpr std::uint32_t shortest_opening = 3;
  std::size_t left = 0;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    listed_[i] = left > 0 && !lines_[i].sentence_end && phrases_[i] == nullptr && !days_[i];
    if (listed_[i] && left == longest_list) listed_[i - 1] = true;
    left = listed_[i] ? left - 1 : 0;
    if (lines_[i].words >= shortest_opening && phrases_[i] == nullptr && content(i).ends_with(':')) left = longest_list;
  }
  for (std::size_t i = 0; i < lines_.size(); ++i) listed_[i] = listed_[i] || chronicled_[i];
}

void LineSigns::find_repeated() {
  std::unordered_set<std::string_view> seen;
  for (std::size_t i = 0; i < lines_.size(); ++i)
    if (lines_[i].words >= 4 && lines_[i].span.size() <= longest_phrase_line && !seen.insert(content(i)).second)
      repeated_[i] = true;
}

/// A list with the age of a comment in it is a comment thread, paragraphs indented below its bullets included.
void LineSigns::find_comment_lists() {
  for (std::size_t i = 0; i < lines_.size();) {
    std::size_t end = i;
    bool stamped = false;
    bool bullets = false;
    for (; end < lines_.size() && (lines_[end].bullet || lines_[end].indent > 0); ++end) {
      stamped = stamped || has(end, PhrasePlace::stamp);
      bullets = bullets || lines_[end].bullet;
    }
    if (stamped && bullets)
      std::fill(comments_.begin() + static_cast<std::ptrdiff_t>(i),
                comments_.begin() + static_cast<std::ptrdiff_t>(end), true);
    i = std::max(end, i + 1);
  }
}

/// A name, and below it the day and the time of day.
bool LineSigns::is_signed_stamp(std::size_t i) const {
  constexpr std::uint32_t longest_name = 3;
  const std::string_view line = content(i);
  return i > 0 && !lines_[i - 1].sentence_end && lines_[i - 1].words <= longest_name &&
         line.find(':') != std::string_view::npos && is_day(i);
}

/// Where ages of comments follow each other at short distances, what lies between and after them is a comment thread.
void LineSigns::find_comment_stamps() {
  constexpr std::size_t closest = 16;
  constexpr std::size_t fewest = 3;
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t count = 0;
  const auto close = [&] {
    if (count < fewest) return;
    for (std::size_t i = first == 0 ? 0 : first - 1; i < std::min(last + 2, lines_.size()); ++i) comments_[i] = true;
  };
  std::size_t words = 0;  // in paragraphs, so far
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    if (is_prose(i)) words += lines_[i].words;
    if (!has(i, PhrasePlace::stamp) && !(words >= shortest_article && is_signed_stamp(i))) continue;
    if (count > 0 && i - last > closest) {
      close();
      count = 0;
    }
    if (count++ == 0) first = i;
    last = i;
  }
  close();
}

/// "Related stories" ends most stories; others go on behind the list.
void LineSigns::find_interludes() {
  constexpr std::size_t longest_list = 10;
  std::size_t most_looks = 16;
  for (std::size_t i = 0; i < lines_.size() && most_looks > 0; ++i) {
    if (!has(i, PhrasePlace::end) || phrases_[i]->reason != reason::related) continue;
    std::size_t next = i + 1;
    while (next < lines_.size() && next - i <= longest_list && !reads(next) && !has(next, PhrasePlace::end)) ++next;
    if (next >= lines_.size() || !is_prose(next) || comments_[next] || !reads(after(next))) continue;
    --most_looks;
    if (shares_words(text_, lines_, i, next, knowledge_))
      std::fill(interludes_.begin() + static_cast<std::ptrdiff_t>(i),
                interludes_.begin() + static_cast<std::ptrdiff_t>(next), true);
  }
}

/// Pages that scroll without end hold other stories behind the one they were made for.
void LineSigns::find_other_stories() {
  std::size_t most_looks = 16;
  std::size_t words = 0;  // in paragraphs, so far
  for (std::size_t i = 0; i < lines_.size() && most_looks > 0; ++i) {
    if (is_prose(i) && reads(i)) words += lines_[i].words;
    const std::size_t below = words < shortest_article ? lines_.size() : story_below(i);
    if (below == lines_.size()) continue;
    --most_looks;
    others_[i] = !shares_words(text_, lines_, i, below, knowledge_);
  }
}

/// Two paragraphs below a headline, its authors and its day: the first of them, or the number of lines.
std::size_t LineSigns::story_below(std::size_t headline) const {
  constexpr std::uint32_t shortest_headline = 4;
  constexpr std::uint32_t longest_between = 8;
  constexpr std::size_t most_between = 4;
  const TextLine& line = lines_[headline];
  if (line.sentence_end || line.bullet || line.words < shortest_headline || phrases_[headline] != nullptr ||
      captions_[headline] || comments_[headline] || teasers_[headline] || days_[headline])
    return lines_.size();
  bool day = false;
  std::size_t i = headline + 1;
  for (; i < lines_.size() && i <= headline + most_between && !lines_[i].sentence_end; ++i) {
    if (lines_[i].words > longest_between) return lines_.size();
    day = day || days_[i];
  }
  return day && i < lines_.size() && is_prose(i) && reads(after(i)) ? i : lines_.size();
}

bool LineSigns::is_prose(std::size_t i) const {
  const TextLine& line = lines_[i];
  if (line.ellipsis) return line.words > 40;
  return line.sentence_end ? line.words >= 12
                           : line.words >= 32 || (line.words >= 25 && content(i).find(". ") != std::string_view::npos);
}

std::size_t LineSigns::before(std::size_t i) const {
  while (i-- > 0)
    if (phrases_[i] == nullptr) return i;
  return lines_.size();
}

std::size_t LineSigns::after(std::size_t i) const {
  while (++i < lines_.size() && phrases_[i] != nullptr) {
  }
  return i;
}

}  // namespace dateline::reading
