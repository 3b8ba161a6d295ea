#include "merging/weekday_clues.hpp"

#include "calendar/calendar.hpp"

#include <algorithm>
#include <array>

namespace dateline::merging {

using Direction = RelativeDate::Direction;

namespace {

// "On Monday", of which the tense tells whether it is the last or the next.
bool is_bare_weekday(const RelativeDate& relative) {
  const bool sided = relative.direction == Direction::past || relative.direction == Direction::future;
  return relative.unit == RelativeDate::Unit::none && relative.weekday != 0 && relative.day == 0 && sided;
}

// From one weekday to the next such as the other.
unsigned days_since(unsigned weekday, unsigned other) {
  constexpr unsigned week = 7;
  return (other + week - weekday) % week;
}

struct BareWeekday {
  unsigned weekday = 0;
  bool past = false;
  const Fact* fact = nullptr;

  friend bool operator==(const BareWeekday& a, const BareWeekday& b) {
    return a.weekday == b.weekday && a.past == b.past;
  }
};

// In the order of the text, each once.
std::vector<BareWeekday> bare_weekdays_told(const Corpus& corpus, std::uint32_t document) {
  std::vector<BareWeekday> told;
  for (const Fact& fact : corpus.facts_of(document)) {
    if (fact.relative == nullptr || !is_bare_weekday(*fact.relative)) continue;
    const BareWeekday weekday{fact.relative->weekday, fact.relative->direction == Direction::past, &fact};
    if (std::find(told.begin(), told.end(), weekday) == told.end()) told.push_back(weekday);
  }
  return told;
}

constexpr unsigned farthest_from_weekday = 3;  // days from a weekday told without more words

std::vector<WritingClue> clues_from_coming_weekdays(const Corpus& corpus, std::uint32_t document) {
  std::vector<WritingClue> clues;
  for (const BareWeekday& told : bare_weekdays_told(corpus, document)) {
    if (told.past) continue;
    DaySet near = DaySet::all();
    near.keep_if(
        [&](sys_days day) { return days_since(calendar::iso_weekday(day), told.weekday) <= farthest_from_weekday; });
    clues.push_back({near, "\"" + told.fact->mention->title + "\" is told by its weekday, so it is of these days"});
  }
  return clues;
}

// The last of those that the article names, whether or not of an event, is the day of its news; the others may be
// background.
std::optional<WritingClue> clue_from_past_weekdays(const Corpus& corpus, std::uint32_t document) {
  constexpr unsigned week = 7;
  std::array<bool, week> named{};
  const std::string* first = nullptr;
  for (const TimeExpression& time : corpus.documents[document].extraction->times) {
    if (!time.relative || !is_bare_weekday(*time.relative) || time.relative->direction != Direction::past) continue;
    named[time.relative->weekday % week] = true;
    if (first == nullptr) first = &time.text;
  }
  if (first == nullptr) return std::nullopt;
  DaySet near = DaySet::all();
  near.keep_if([&](sys_days day) {
    const unsigned weekday = calendar::iso_weekday(day);
    for (unsigned back = 0; back <= farthest_from_weekday; ++back)
      if (named[(weekday + week - back) % week]) return true;
    return false;
  });
  return WritingClue{near, "\"" + *first + "\" is told by its weekday, so it is of these days"};
}

}  // namespace

std::vector<WritingClue> clues_from_bare_weekdays(const Corpus& corpus, std::uint32_t document) {
  std::vector<WritingClue> clues = clues_from_coming_weekdays(corpus, document);
  if (auto clue = clue_from_past_weekdays(corpus, document)) clues.push_back(std::move(*clue));
  return clues;
}

std::vector<WritingClue> clues_from_weekday_of_filing(const Corpus& corpus, std::uint32_t document) {
  if (!corpus.documents[document].extraction->document.filed) return {};
  std::vector<BareWeekday> told = bare_weekdays_told(corpus, document);
  std::erase_if(told, [](const BareWeekday& each) { return !each.past; });
  if (told.empty()) return {};
  DaySet told_days = DaySet::of(DaySet::window);
  told_days.keep_if([&](sys_days day) {
    const unsigned weekday = calendar::iso_weekday(day);
    return days_since(told.front().weekday, weekday) <= 1 &&
           std::any_of(told.begin(), told.end(), [&](const BareWeekday& each) { return each.weekday == weekday; });
  });
  return {{told_days, "\"" + told.front().fact->mention->title + "\" is told by the weekday of filing"}};
}

}  // namespace dateline::merging
