#include "reading/story_lines.hpp"

#include "reading/headline.hpp"
#include "reading/page.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace dateline::reading {
namespace {

/// Phrases are looked for in lines up to this many bytes; a real paragraph may mention a newsletter.
constexpr std::size_t longest_phrase_line = 240;
constexpr std::size_t longest_stamp_line = 48;
constexpr std::uint32_t most_caption_words = 60;

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

bool is_headline_like(const TextLine& line) noexcept {
  return !line.sentence_end && line.words <= 25;
}

class Decision {
 public:
  Decision(std::string_view text, const std::vector<TextLine>& lines, const Knowledge& knowledge)
      : text_(text), lines_(lines), phrases_(lines.size()), comments_(lines.size()) {
    result_.reasons.resize(lines.size());
    result_.captions.resize(lines.size());
    result_.title = lines.size();
    look_up_phrases(knowledge);
    find_repeated();
    find_comment_lists();
    find_comment_stamps();
  }

  StoryLines run(std::string_view given_title) {
    const Span story = best_stretch();
    if (!story.empty()) {
      drop_around(story);
      drop_within(story);
      drop_teasers(story);
    }
    choose_title(story, given_title);
    return std::move(result_);
  }

 private:
  std::string_view content(std::size_t i) const { return text_.substr(lines_[i].span.start, lines_[i].span.size()); }
  bool has(std::size_t i, PhrasePlace place) const { return phrases_[i] != nullptr && phrases_[i]->place == place; }

  void look_up_phrases(const Knowledge& knowledge) {
    std::string buffer;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const TextLine& line = lines_[i];
      if (line.words > most_caption_words) continue;
      const Phrase* phrase = nullptr;
      if (line.span.size() <= longest_phrase_line)
        phrase = knowledge.phrases.match(content(i), buffer);
      else
        result_.captions[i] = is_long_caption(content(i), knowledge, buffer);
      if (phrase == nullptr) continue;
      const bool stamp = phrase->place == PhrasePlace::stamp;
      if (stamp && (!line.has_digit || line.span.size() > longest_stamp_line)) continue;
      if (phrase->place == PhrasePlace::caption)
        result_.captions[i] = true;
      else
        phrases_[i] = phrase;
    }
  }

  /// Menus and teasers say things twice, a story does not.
  void find_repeated() {
    repeated_.resize(lines_.size());
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < lines_.size(); ++i)
      if (lines_[i].words >= 4 && lines_[i].span.size() <= longest_phrase_line && !seen.insert(content(i)).second)
        repeated_[i] = true;
  }

  /// A list with the age of a comment in it is a comment thread, paragraphs indented below its bullets included.
  void find_comment_lists() {
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

  /// Where ages of comments follow each other at short distances, what lies between and after them is a comment thread.
  void find_comment_stamps() {
    constexpr std::size_t closest = 16;
    constexpr std::size_t fewest = 3;
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t count = 0;
    const auto close = [&] {
      if (count < fewest) return;
      for (std::size_t i = first == 0 ? 0 : first - 1; i < std::min(last + 2, lines_.size()); ++i) comments_[i] = true;
    };
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (!has(i, PhrasePlace::stamp)) continue;
      if (count > 0 && i - last > closest) {
        close();
        count = 0;
      }
      if (count++ == 0) first = i;
      last = i;
    }
    close();
  }

  /// How much a line speaks for the story (positive) or against it. The figures are those that did best on hand-marked
  /// dumps of web pages; the result changes little around them.
  double value(std::size_t i) const {
    const TextLine& line = lines_[i];
    if (comments_[i]) return -20;
    if (phrases_[i] != nullptr) {
      if (phrases_[i]->place == PhrasePlace::end) return -60;
      return phrases_[i]->place == PhrasePlace::section ? -10 : -6;
    }
    if (repeated_[i]) return -8;
    if (is_prose(i)) {
      // A single paragraph between headlines is the summary of another story.
      const bool alone = !reads(before(i)) && !reads(after(i));
      return std::min<double>(line.words, 80) * (alone ? 0.6 : 1);
    }
    if (line.ellipsis) return line.words < 12 ? -4 : 0;
    if (line.sentence_end) return line.words >= 3 ? line.words * 0.7 : 0;
    return line.words >= 6 && !line.bullet ? -10 : -6;
  }

  bool is_prose(std::size_t i) const {
    const TextLine& line = lines_[i];
    if (line.ellipsis) return line.words > 40;
    return line.sentence_end
               ? line.words >= 12
               : line.words >= 32 || (line.words >= 25 && content(i).find(". ") != std::string_view::npos);
  }
  /// The neighbours that are no stock phrases; `lines_.size()` beyond the ends.
  std::size_t before(std::size_t i) const {
    while (i-- > 0)
      if (phrases_[i] == nullptr) return i;
    return lines_.size();
  }
  std::size_t after(std::size_t i) const {
    while (++i < lines_.size() && phrases_[i] != nullptr) {
    }
    return i;
  }
  bool reads(std::size_t i) const { return i < lines_.size() && lines_[i].sentence_end && lines_[i].words >= 3; }

  /// The stretch of lines with the greatest sum of values (Bentley's algorithm); empty when no line speaks for a story.
  Span best_stretch() const {
    Span best;
    double best_sum = 0;
    double sum = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += value(i);
      if (sum > best_sum) {
        best_sum = sum;
        best = {start, i + 1};
      }
    }
    // The last line of a text that was cut off.
    if (best.end + 1 == lines_.size() && is_headline_like(lines_[best.end]) && lines_[best.end].words >= 12 &&
        value(best.end) == -10)
      ++best.end;
    return best;
  }

  void drop(std::size_t i, std::string_view reason) {
    if (result_.reasons[i].empty()) result_.reasons[i] = reason;
  }

  void drop_around(Span story) {
    for (std::size_t i = 0; i < story.start; ++i)
      drop(i, phrases_[i] != nullptr ? std::string_view(phrases_[i]->reason)
              : lines_[i].words < 4  ? reason::navigation
                                     : reason::outside);
    std::string_view section = reason::outside;
    for (std::size_t i = story.end; i < lines_.size(); ++i) {
      if (phrases_[i] != nullptr && phrases_[i]->place >= PhrasePlace::section) section = phrases_[i]->reason;
      drop(i, comments_[i]             ? reason::comments
              : phrases_[i] != nullptr ? std::string_view(phrases_[i]->reason)
                                       : section);
    }
  }

  void drop_within(Span story) {
    std::string_view section;
    for (std::size_t i = story.start; i < story.end; ++i) {
      if (comments_[i]) {
        drop(i, reason::comments);
      } else if (phrases_[i] != nullptr) {
        drop(i, phrases_[i]->reason);
        section = phrases_[i]->place >= PhrasePlace::section ? std::string_view(phrases_[i]->reason) : section;
      } else if (!section.empty() && is_headline_like(lines_[i]) && lines_[i].words > 2) {
        drop(i, section);
      } else {
        section = {};
      }
    }
    drop_short_runs(story);
  }

  /// Runs of very short lines are menus, tables of figures, tags.
  void drop_short_runs(Span story) {
    constexpr std::size_t shortest_run = 4;
    std::size_t first = story.start;
    for (std::size_t i = story.start; i <= story.end; ++i) {
      if (i < story.end && !lines_[i].sentence_end && lines_[i].words <= 4) continue;
      if (i - first >= shortest_run)
        for (std::size_t k = first; k < i; ++k) drop(k, lines_[k].bullet ? reason::navigation : reason::outside);
      first = i + 1;
    }
  }

  /// Two or more cut lines in a row at the end announce other stories.
  void drop_teasers(Span story) {
    constexpr std::uint32_t longest_teaser = 40;
    const auto is_cut = [](const TextLine& line) { return line.ellipsis && line.words <= longest_teaser; };
    std::size_t first = lines_.size();
    while (first > story.start && (is_cut(lines_[first - 1]) || !result_.reasons[first - 1].empty())) --first;
    if (std::count_if(lines_.begin() + static_cast<std::ptrdiff_t>(first), lines_.end(), is_cut) < 2) return;
    for (std::size_t i = first; i < lines_.size(); ++i)
      if (is_cut(lines_[i])) result_.reasons[i] = reason::teaser;
  }

  void choose_title(Span story, std::string_view given_title) {
    const std::size_t first = std::min(story.start, lines_.size());
    if (!given_title.empty()) {
      const std::string wanted = text::fold(given_title);
      for (std::size_t i = 0; i <= first && i < lines_.size(); ++i)
        if (text::fold(content(i)) == wanted) result_.title = i;
    } else if (!story.empty()) {
      std::vector<bool> usable(lines_.size());
      for (std::size_t i = 0; i < first; ++i)
        usable[i] = phrases_[i] == nullptr && !comments_[i] && is_headline_like(lines_[i]);
      result_.title = find_headline(text_, lines_, first, usable);
    }
    if (result_.title < lines_.size()) result_.reasons[result_.title] = reason::title;
  }

  std::string_view text_;
  const std::vector<TextLine>& lines_;
  std::vector<const Phrase*> phrases_;
  std::vector<bool> comments_;
  std::vector<bool> repeated_;
  StoryLines result_;
};

}  // namespace

StoryLines find_story(std::string_view text, const std::vector<TextLine>& lines, std::string_view given_title,
                      const Knowledge& knowledge) {
  return Decision(text, lines, knowledge).run(given_title);
}

}  // namespace dateline::reading
