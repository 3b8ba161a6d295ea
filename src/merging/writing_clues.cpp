#include "merging/writing_clues.hpp"

#include "calendar/relative_days.hpp"
#include "merging/stories.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace dateline::merging {

using std::chrono::days;
using Direction = RelativeDate::Direction;

namespace {

bool has_happened(const EventMention& event) {
  return event.polarity == Polarity::positive && is_told_as_fact(event.modality);
}

// "Had flown to Oslo on May 6 [to meet ...]"
bool is_aim(const EventMention& event) {
  return event.alternation == "purpose-infinitive";
}

// "Re-elected in 2027" may stand in a text of 2023 and be told as what somebody said; a bare year bounds only what the
// article itself tells as past, and never what it tells as coming: plans with a year are mostly told of in the past.
bool bounds_from_below(const EventMention& event) {
  const bool precise = event.date.precision() == Precision::day || event.date.precision() == Precision::month;
  return has_happened(event) && (precise || event.date.is_interval() || event.modality == Modality::asserted);
}

// An aim is no date to come: "to meet" is past here whether or not they met.
bool bounds_from_above(const EventMention& event) {
  return event.modality == Modality::planned && !is_aim(event) && event.date.latest() && event.date.earliest() &&
         *event.date.latest() - *event.date.earliest() <= days{31};
}

// "May 6, 2024 at 8:42 pm" is the stamp of a comment or a post that a page shows, more often than a story's words.
bool is_stamp(const Corpus& corpus, const Fact& fact) {
  const auto& times = corpus.document_of(fact).extraction->times;
  const EventMention& event = *fact.mention;
  return event.time && *event.time < times.size() && times[*event.time].type == TimexType::time &&
         !times[*event.time].relative;
}

// "To obstruct the inquiry into the May 2008 fire": a date right before the word of the event tells which one is meant,
// and that is mostly one of the past.
bool is_dated_as_known(const Corpus& corpus, const Fact& fact) {
  constexpr std::size_t furthest = 2;  // a space, a comma
  const EventMention& event = *fact.mention;
  const auto& times = corpus.document_of(fact).extraction->times;
  if (!event.time || *event.time >= times.size()) return false;
  const std::size_t end = times[*event.time].span.end;
  return end <= event.trigger.start && event.trigger.start - end <= furthest;
}

// Where a text that leaves the year out lies from the date it names: on the side its tense tells, and not so far that a
// reader would take it for the other year's.
DayRange writing_range(sys_days date, Direction direction) {
  constexpr days furthest{300};
  switch (direction) {
    case Direction::past:
      return {date - days{1}, date + furthest};
    case Direction::future:
      return {date - furthest, date};
    case Direction::none:
    case Direction::nearest:
      break;
  }
  return {date - furthest / 2, date + furthest / 2};
}

// In newswire nine of ten dates with their weekday lie within two weeks; the tense is read wrongly more often than
// that.
DayRange writing_range_by_weekday(sys_days date, Direction direction) {
  constexpr days two_weeks{14};
  constexpr days month{31};
  return {date - (direction == Direction::past ? two_weeks : month),
          date + (direction == Direction::future ? days{1} : two_weeks)};
}

// The days near one of the dates meant, in whatever year.
template <typename Range>
DaySet days_near(const RelativeDate& relative, Range range) {
  DaySet result;
  const int first = int{std::chrono::year_month_day{DaySet::window.first}.year()};
  const int last = int{std::chrono::year_month_day{DaySet::window.last}.year()};
  for (int year = first; year <= last; ++year) {
    const Date date = Date::point({.year = year, .month = relative.month, .day = relative.day});
    if (!date.known()) continue;
    if (relative.weekday == 0 || calendar::iso_weekday(*date.earliest()) == relative.weekday) {
      result.add(range(*date.earliest(), relative.direction));
    }
  }
  return result;
}

// Calls the function with each expression that names a day of a month without its year, each once.
template <typename Function>
void for_each_left_out_year(const Corpus& corpus, std::uint32_t document, Function function) {
  std::vector<RelativeDate> seen;
  for (const TimeExpression& time : corpus.documents[document].extraction->times) {
    if (!time.relative || time.date.known()) continue;
    const RelativeDate& relative = *time.relative;
    if (!calendar::is_day_of_month(relative)) continue;
    if (std::find(seen.begin(), seen.end(), relative) != seen.end()) continue;
    seen.push_back(relative);
    function(time.text, relative);
  }
}

// The one day of that month and number that most articles of the document's story tell of. An anniversary is told by
// fewer.
std::optional<sys_days> most_told(const Corpus& corpus, const DaysTold& told, std::uint32_t document,
                                  const RelativeDate& relative) {
  const auto tellers = told.find({relative.month, relative.day});
  if (tellers == told.end()) return std::nullopt;
  std::map<sys_days, int> articles;
  for (const auto& [day, other] : tellers->second)
    if (same_story(corpus, document, other)) ++articles[day];
  std::optional<sys_days> found;
  int most = 0;
  for (const auto& [day, count] : articles) {
    if (count < most) continue;
    found = count == most ? std::nullopt : std::optional(day);
    most = count;
  }
  return found;
}

// An unknown date may be any day.
bool may_overlap(const std::optional<DayRange>& a, const std::optional<DayRange>& b) {
  return !a || !b || (a->first <= b->last && b->first <= a->last);
}

// Of the days on which somebody may have written both, those on which they may mean the same. Where both are told by
// the week, seven days tell of all.
void keep_overlapping(calendar::RelativeDays& one, calendar::RelativeDays& other, DaySet& written) {
  constexpr std::size_t week = 7;
  const auto overlap = [&](sys_days day) { return may_overlap(one.days_on(day), other.days_on(day)); };
  if (!one.repeats_weekly() || !other.repeats_weekly()) return written.keep_if(overlap);
  const sys_days first = DaySet::window.first;
  std::array<bool, week> by_weekday{};
  for (std::size_t i = 0; i < week; ++i) by_weekday[i] = overlap(first + days{i});
  written.keep_if([&](sys_days day) { return by_weekday[static_cast<std::size_t>((day - first).count()) % week]; });
}

// A day of no year (February 30) is the day itself.
sys_days first_on_or_after(sys_days day, const RelativeDate& relative) {
  constexpr int longest = 8;  // years between February 29 and the next
  const int year = int{std::chrono::year_month_day{day}.year()};
  for (int each = year; each <= year + longest; ++each) {
    const Date date = Date::point({.year = each, .month = relative.month, .day = relative.day});
    if (date.known() && *date.earliest() >= day) return *date.earliest();
  }
  return day;
}

}  // namespace

std::vector<WritingClue> clues_from_full_dates(const Corpus& corpus, std::uint32_t document) {
  std::vector<WritingClue> clues;
  for (const Fact& fact : corpus.facts_of(document)) {
    const EventMention& event = *fact.mention;
    // "The 2020 election" may be one to come.
    if (!event.date.known() || event.date.is_approximate() || fact.reference || is_stamp(corpus, fact)) continue;
    const auto earliest = event.date.earliest();
    const auto latest = event.date.latest();
    if (bounds_from_below(event) && earliest && DaySet::window.contains(*earliest)) {
      // A day of grace for time zones: the page may be dated the evening before.
      clues.push_back({DaySet::of({*earliest - days{1}, DaySet::window.last}),
                       "tells of " + event.date.edtf() + " as past: \"" + event.title + "\""});
    }
    if (bounds_from_above(event) && !is_dated_as_known(corpus, fact) && latest && DaySet::window.contains(*latest)) {
      clues.push_back({DaySet::of({DaySet::window.first, *latest}),
                       "tells of " + event.date.edtf() + " as coming: \"" + event.title + "\""});
    }
  }
  return clues;
}

std::vector<WritingClue> clues_from_left_out_years(const Corpus& corpus, std::uint32_t document) {
  std::vector<WritingClue> clues;
  for_each_left_out_year(corpus, document, [&](const std::string& text, RelativeDate relative) {
    relative.weekday = 0;
    clues.push_back({days_near(relative, writing_range), "\"" + text + "\" leaves the year out, so it is near"});
  });
  return clues;
}

std::vector<WritingClue> clues_from_dateline(const Corpus& corpus, std::uint32_t document) {
  const std::optional<RelativeDate>& filed = corpus.documents[document].extraction->document.filed;
  if (!filed) return {};
  const auto on_the_day = [](sys_days day, Direction) { return DayRange{day, day}; };
  return {{days_near(*filed, on_the_day), "filed on that day, as its dateline says"}};
}

std::vector<WritingClue> clues_from_what_is_near(const Corpus& corpus, std::uint32_t document) {
  constexpr days furthest{300};
  std::vector<WritingClue> clues;
  std::vector<RelativeDate> told;  // each once
  const auto is_new = [&](const RelativeDate& relative) {
    if (std::find(told.begin(), told.end(), relative) != told.end()) return false;
    told.push_back(relative);
    return true;
  };
  for (const Fact& fact : corpus.facts_of(document)) {
    if (fact.relative == nullptr || is_aim(*fact.mention)) continue;
    const RelativeDate& relative = *fact.relative;
    if (is_month(relative) && has_happened(*fact.mention) && !fact.reference && is_new(relative)) {
      DaySet others = DaySet::of(DaySet::window);
      others.keep_if(
          [&](sys_days day) { return unsigned{std::chrono::year_month_day{day}.month()} != relative.month; });
      clues.push_back({others, "\"" + fact.mention->title + "\" is of a month that is over"});
    } else if (calendar::is_day_of_month(relative) && fact.mention->modality == Modality::planned &&
               !is_dated_as_known(corpus, fact) && is_new(relative)) {
      const auto before = [&](sys_days day, Direction) { return DayRange{day - furthest, day - days{1}}; };
      clues.push_back({days_near(relative, before), "\"" + fact.mention->title + "\" is still to come"});
    }
  }
  return clues;
}

std::vector<WritingClue> clues_from_weekdays(const Corpus& corpus, std::uint32_t document) {
  std::vector<WritingClue> clues;
  for_each_left_out_year(corpus, document, [&](const std::string& text, const RelativeDate& relative) {
    if (relative.weekday == 0) return;
    clues.push_back({days_near(relative, writing_range_by_weekday),
                     "\"" + text + "\" falls on such a weekday in few years, and is near"});
    RelativeDate without_weekday = relative;
    without_weekday.weekday = 0;
    clues.push_back({days_near(without_weekday, writing_range_by_weekday),
                     "\"" + text + "\" is near, though it falls on another weekday"});
  });
  return clues;
}

DaysTold days_told_as_news(const Corpus& corpus) {
  constexpr days news{31};                   // what lies further off is background, an anniversary, another story
  constexpr std::size_t most_tellers = 256;  // so that the work for each document stays the same
  DaysTold told;
  for (std::uint32_t document = 0; document < corpus.documents.size(); ++document) {
    const SourceDocument& teller = corpus.documents[document];
    if (teller.published.precision() != Precision::day) continue;
    const sys_days written = *teller.published.earliest();
    std::set<sys_days> of_article;
    for (const TimeExpression& time : teller.extraction->times) {
      if (time.date.precision() != Precision::day) continue;
      const sys_days day = *time.date.earliest();
      if (written - news <= day && day <= written + news) of_article.insert(day);
    }
    for (const sys_days day : of_article) {
      const std::chrono::year_month_day date{day};
      auto& tellers = told[{unsigned{date.month()}, unsigned{date.day()}}];
      if (tellers.size() < most_tellers) tellers.emplace_back(day, document);
    }
  }
  return told;
}

std::vector<WritingClue> clues_from_story_days(const Corpus& corpus, const DaysTold& told, std::uint32_t document) {
  std::vector<WritingClue> clues;
  std::optional<sys_days> latest;
  for_each_left_out_year(corpus, document, [&](const std::string& text, const RelativeDate& relative) {
    const std::optional<sys_days> day = most_told(corpus, told, document, relative);
    if (!day) return;
    if (!latest || *day > *latest) latest = day;
    clues.push_back({DaySet::of(writing_range(*day, relative.direction)),
                     "\"" + text + "\" is " + Date::day(*day).edtf() + " in other articles of the story"});
  });
  if (!latest) return clues;
  for_each_left_out_year(corpus, document, [&](const std::string& text, const RelativeDate& relative) {
    if (relative.direction != Direction::future) return;
    const sys_days coming = first_on_or_after(*latest, relative);
    clues.push_back({DaySet::of({DaySet::window.first, coming}), "\"" + text + "\" comes next after that"});
  });
  return clues;
}

std::vector<WritingClue> clues_from_recency(const Corpus& corpus, std::uint32_t document) {
  constexpr days horizon{4 * 366};  // the same weekday and date are at least five years apart
  std::optional<sys_days> latest;
  for (const Fact& fact : corpus.facts_of(document)) {
    const EventMention& event = *fact.mention;
    const Date& date = event.date;
    const bool precise = date.precision() == Precision::day || date.precision() == Precision::month;
    if (!has_happened(event) || fact.reference || !precise || date.is_approximate()) continue;
    if (!latest || *date.earliest() > *latest) latest = *date.earliest();
  }
  if (!latest) return {};
  return {{DaySet::of({*latest - days{1}, *latest + horizon}),
           "tells of nothing later than " + Date::day(*latest).edtf() + " by its year"}};
}

std::vector<WritingClue> clues_from_repetition(const Corpus& corpus, std::uint32_t document, const EventTies& ties,
                                               const DaySet& possible) {
  constexpr std::size_t most_clues = 8;
  std::vector<WritingClue> clues;
  for (const Fact& fact : corpus.facts_of(document)) {
    const auto index = static_cast<std::uint32_t>(&fact - corpus.facts.data());
    if (fact.relative == nullptr || !is_recent(*fact.relative) || clues.size() >= most_clues) continue;
    const bool planned = fact.mention->modality == Modality::planned;
    for (const std::uint32_t other_index : ties.partners(index)) {
      const Fact& other = corpus.facts[other_index];
      if (other.document != document || planned != (other.mention->modality == Modality::planned)) continue;
      calendar::RelativeDays meant(*fact.relative);
      WritingClue clue{possible, "\"" + fact.mention->title + "\" is dated twice"};
      if (other.relative != nullptr && is_recent(*other.relative)) {
        if (other_index < index || *other.relative == *fact.relative) continue;
        calendar::RelativeDays other_meant(*other.relative);
        keep_overlapping(meant, other_meant, clue.days);
      } else if (planned && other.date.known() && other.date.earliest() && other.date.latest()) {
        // A plan with a full date and "next week" are one; a past event may well have had a predecessor.
        clue.days.intersect(DaySet::of({*other.date.earliest() - days{400}, *other.date.latest() + days{31}}));
        clue.days.keep_if([&](sys_days day) { return meant.on(day).overlaps(other.date); });
      } else {
        continue;
      }
      clues.push_back(std::move(clue));
    }
  }
  return clues;
}

}  // namespace dateline::merging
