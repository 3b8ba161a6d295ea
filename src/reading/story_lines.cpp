#include "reading/story_lines.hpp"

#include "reading/headline.hpp"
#include "reading/line_signs.hpp"
#include "reading/page.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <string>

namespace dateline::reading {
namespace {

bool is_address(std::string_view line) noexcept {
  return (line.starts_with("http://") || line.starts_with("https://")) && line.find(' ') == std::string_view::npos;
}

bool is_headline_like(const TextLine& line) noexcept {
  return !line.sentence_end && line.words <= 25;
}

class Decision {
 public:
  Decision(std::string_view text, const std::vector<TextLine>& lines, const Knowledge& knowledge)
      : text_(text), lines_(lines), signs_(text, lines, knowledge) {
    result_.reasons.resize(lines.size());
    result_.captions.resize(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) result_.captions[i] = signs_.is_caption(i);
    result_.title = lines.size();
  }

  StoryLines run(std::string_view given_title) {
    Span story = best_stretch();
    if (!story.empty()) {
      if (begins_with_day(story)) --story.start;
      take_summary(story);
      take_last_sentences(story);
      drop_around(story);
      drop_within(story);
      drop_teasers(story);
    }
    choose_title(story, given_title);
    return std::move(result_);
  }

 private:
  std::string_view content(std::size_t i) const { return signs_.content(i); }

  /// How much a line speaks for the story (positive) or against it. The figures are those that did best on hand-marked
  /// dumps of web pages; the result changes little around them.
  double value(std::size_t i) const {
    const TextLine& line = lines_[i];
    if (signs_.is_comment(i) || signs_.is_teaser(i)) return -20;
    if (signs_.is_interlude(i)) return 0;
    if (signs_.is_chronicled(i) && signs_.phrase(i) == nullptr) return lines_[i].words;
    if (signs_.phrase(i) != nullptr) {
      if (signs_.phrase(i)->place == PhrasePlace::end) return -60;
      return signs_.phrase(i)->place == PhrasePlace::section ? -10 : -6;
    }
    if (signs_.is_repeated(i)) return -8;
    if ((signs_.is_caption(i) || signs_.is_listed(i)) && !line.sentence_end) return 0;
    if (signs_.is_prose(i)) {
      // A single paragraph between headlines is the summary of another story.
      const bool alone = !signs_.reads(signs_.before(i)) && !signs_.reads(signs_.after(i));
      return std::min<double>(line.words, 80) * (alone ? 0.6 : 1);
    }
    if (line.ellipsis) return line.words < 12 ? -4 : 0;
    if (line.sentence_end) return line.words >= 3 ? line.words * 0.7 : 0;
    return line.words >= 6 && !line.bullet ? -10 : -6;
  }

  /// The stretch of lines with the greatest sum of values (Bentley's algorithm); empty when no line speaks for a story.
  Span best_stretch() const {
    Span best;
    double best_sum = 0;
    double sum = 0;
    std::size_t start = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (signs_.begins_other_story(i) && best_sum > 0) break;
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

  /// The first paragraph, or a list of points, may stand above the names of the authors.
  void take_summary(Span& story) {
    constexpr std::size_t most_between = 4;
    std::size_t last = story.start;
    while (last > 0 && story.start - last < most_between && is_between(last - 1)) --last;
    std::size_t first = last;
    while (first > 0 && is_point(first - 1)) --first;
    if (first == last && last > 0 && is_summary(last - 1)) --first;
    if (first == last) return;
    const ContentWords summary = words_of(text_, lines_, first, last);
    if (!has_headline(first, summary) && !repeats_words_of(summary, words_of(text_, lines_, story.start, story.end)))
      return;
    for (std::size_t i = last; i < story.start; ++i)
      if (signs_.phrase(i) == nullptr && !signs_.is_caption(i)) drop(i, reason::byline);
    story.start = first;
  }
  /// Behind a reference to another story in its midst, the story goes on, however briefly.
  void take_last_sentences(Span& story) const {
    constexpr std::uint32_t shortest = 5;
    for (std::size_t i = story.end; i < lines_.size(); ++i) {
      if (signs_.is_comment(i) || signs_.is_teaser(i)) return;
      const Phrase* phrase = signs_.phrase(i);
      const bool reference = phrase != nullptr && phrase->place < PhrasePlace::section &&
                             (phrase->reason == reason::related || phrase->reason == reason::advertisement);
      if (reference || (phrase == nullptr && signs_.is_caption(i))) continue;
      if (phrase != nullptr || !signs_.reads(i) || lines_[i].words < shortest || lines_[i].ellipsis ||
          signs_.is_repeated(i) || lines_[i].bullet)
        return;
      story.end = i + 1;
    }
  }
  /// Does a line just above tell what a summary at `first` tells?
  bool has_headline(std::size_t first, const ContentWords& summary) const {
    constexpr std::size_t lines_above = 8;
    for (std::size_t i = first > lines_above ? first - lines_above : 0; i < first; ++i)
      if (is_headline_like(lines_[i]) && signs_.phrase(i) == nullptr &&
          repeats_words_of(words_of(text_, lines_, i, i + 1), summary))
        return true;
    return false;
  }
  bool is_between(std::size_t i) const {
    constexpr std::uint32_t longest = 6;
    if (signs_.is_comment(i) || signs_.has(i, PhrasePlace::end) || signs_.has(i, PhrasePlace::section)) return false;
    return signs_.phrase(i) != nullptr ||
           (!lines_[i].sentence_end && !lines_[i].bullet && (lines_[i].words <= longest || signs_.is_caption(i)));
  }
  bool is_point(std::size_t i) const {
    constexpr std::uint32_t shortest = 4;
    return lines_[i].bullet && lines_[i].words >= shortest && signs_.phrase(i) == nullptr && !signs_.is_comment(i);
  }
  bool is_summary(std::size_t i) const {
    return signs_.is_prose(i) && signs_.phrase(i) == nullptr && !signs_.is_repeated(i) && !signs_.is_comment(i);
  }

  /// A chronology has days for headings, the first too.
  bool begins_with_day(Span story) const {
    constexpr std::size_t fewest = 2;
    if (story.start == 0 || !signs_.is_day(story.start - 1)) return false;
    std::size_t days = 0;
    for (std::size_t i = story.start; i < story.end && days < fewest; ++i)
      if (signs_.is_day(i)) ++days;
    return days >= fewest;
  }

  void drop(std::size_t i, std::string_view reason) {
    if (result_.reasons[i].empty()) result_.reasons[i] = reason;
  }

  void drop_around(Span story) {
    for (std::size_t i = 0; i < story.start; ++i)
      drop(i, signs_.phrase(i) != nullptr ? std::string_view(signs_.phrase(i)->reason)
              : lines_[i].words < 4       ? reason::navigation
                                          : reason::outside);
    std::string_view section = reason::outside;
    for (std::size_t i = story.end; i < lines_.size(); ++i) {
      if (signs_.begins_other_story(i)) section = reason::related;
      if (signs_.phrase(i) != nullptr && signs_.phrase(i)->place >= PhrasePlace::section)
        section = signs_.phrase(i)->reason;
      drop(i, signs_.is_comment(i)          ? reason::comments
              : signs_.is_teaser(i)         ? reason::teaser
              : signs_.phrase(i) != nullptr ? std::string_view(signs_.phrase(i)->reason)
                                            : section);
    }
  }

  void drop_within(Span story) {
    std::string_view section;
    for (std::size_t i = story.start; i < story.end; ++i) {
      if (is_address(content(i)) || signs_.is_interlude(i)) {
        drop(i, reason::related);
      } else if (signs_.is_comment(i) || signs_.is_teaser(i)) {
        drop(i, signs_.is_comment(i) ? reason::comments : reason::teaser);
      } else if (signs_.phrase(i) != nullptr) {
        drop(i, signs_.phrase(i)->reason);
        section =
            signs_.phrase(i)->place >= PhrasePlace::section ? std::string_view(signs_.phrase(i)->reason) : section;
      } else if (!section.empty() && is_headline_like(lines_[i]) && lines_[i].words > 2) {
        drop(i, section);
      } else {
        section = {};
      }
    }
    drop_short_runs(story);
    drop_headline_runs(story);
  }

  /// Headlines in a row lead to other stories; a subheading stands alone, and a list has a colon before it.
  void drop_headline_runs(Span story) {
    constexpr std::size_t shortest_run = 3;
    constexpr std::uint32_t shortest_headline = 5;
    for (std::size_t i = story.start; i < story.end;) {
      std::size_t end = i;
      std::size_t headlines = 0;
      for (; end < story.end && may_be_headline(end); ++end)
        if (lines_[end].words >= shortest_headline) ++headlines;
      if (headlines >= shortest_run && end < story.end)
        for (std::size_t k = i; k < end; ++k) drop(k, reason::related);
      i = std::max(end, i + 1);
    }
  }
  bool may_be_headline(std::size_t i) const {
    return is_headline_like(lines_[i]) && !lines_[i].bullet && !lines_[i].ellipsis && !signs_.is_caption(i) &&
           !signs_.is_listed(i) && !content(i).ends_with(':');
  }

  /// Runs of very short lines are menus, tables of figures, tags.
  void drop_short_runs(Span story) {
    constexpr std::size_t shortest_run = 4;
    std::size_t first = story.start;
    for (std::size_t i = story.start; i <= story.end; ++i) {
      if (i < story.end && !lines_[i].sentence_end && lines_[i].words <= 4 && !signs_.is_listed(i)) continue;
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
        usable[i] = signs_.phrase(i) == nullptr && !signs_.is_comment(i) && is_headline_like(lines_[i]);
      result_.title = find_headline(text_, lines_, first, usable);
    }
    if (result_.title < lines_.size()) result_.reasons[result_.title] = reason::title;
  }

  std::string_view text_;
  const std::vector<TextLine>& lines_;
  LineSigns signs_;
  StoryLines result_;
};

}  // namespace

StoryLines find_story(std::string_view text, const std::vector<TextLine>& lines, std::string_view given_title,
                      const Knowledge& knowledge) {
  return Decision(text, lines, knowledge).run(given_title);
}

}  // namespace dateline::reading
