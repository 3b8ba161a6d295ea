#include "merging/document_dates.hpp"

#include "calendar/relative_days.hpp"
#include "merging/event_ties.hpp"
#include "merging/fact_dates.hpp"
#include "merging/occasions.hpp"
#include "merging/returns.hpp"
#include "merging/stories.hpp"
#include "merging/weekday_clues.hpp"
#include "merging/writing_clues.hpp"

#include <algorithm>
#include <iterator>
#include <span>

namespace dateline::merging {

using std::chrono::days;
using Direction = RelativeDate::Direction;

namespace {

constexpr int most_rounds = 8;  // each tie can shorten a chain of documents by one; longer chains stay as they are

bool is_day(const Date& date) {
  return date.precision() == Precision::day;
}

// Takes away the days a clue rules out, unless none would be left.
bool narrow(DaySet& possible, const WritingClue& clue, std::vector<std::string>& reasons) {
  DaySet both = possible;
  both.intersect(clue.days);
  if (both.empty() || both == possible) return false;
  possible = both;
  if (std::find(reasons.begin(), reasons.end(), clue.reason) == reasons.end()) reasons.push_back(clue.reason);
  return true;
}

// How far a text that counts back lies from what it means.
days furthest_reach(const RelativeDate& relative) {
  const days unit{relative.unit == RelativeDate::Unit::year ? 366 : 31};
  return unit * (std::min(-relative.offset, 20) + 2);
}

// The days on which `fact` can have been written if it tells what other documents tell.
std::optional<WritingClue> clue_from_others(const Corpus& corpus, const WritingDays& writing, MeanwhileDates& dates,
                                            const std::vector<std::uint32_t>& partners, std::uint32_t index) {
  constexpr std::size_t most_occasions = 3;  // what happens more often than that ties nothing
  const Fact& fact = corpus.facts[index];
  const Occasions occasions = occasions_of(corpus, dates, partners, index);
  const bool counted_back = is_counted_back(*fact.relative);
  const bool vague = counted_back || is_month(*fact.relative);
  if (occasions.ranges.empty() || occasions.ranges.size() > (vague ? 1 : most_occasions)) return std::nullopt;
  const days reach = counted_back ? furthest_reach(*fact.relative) : days{400};
  DaySet near;
  for (const DayRange& range : occasions.ranges) near.add({range.first - reach, range.last + reach});
  near.intersect(writing.at(fact.document));
  const auto days_for = [&](const RelativeDate& relative) {
    DaySet days = near;
    calendar::RelativeDays meant(relative);
    days.keep_if([&](sys_days day) {
      const std::optional<DayRange> days_meant = meant.days_on(day);
      return days_meant && std::any_of(occasions.ranges.begin(), occasions.ranges.end(),
                                       [&](const DayRange& range) { return overlap(*days_meant, range); });
    });
    return days;
  };
  std::string reason = "\"" + fact.mention->title + "\" is also told by " + occasions.tellers;
  const DaySet days = days_for(*fact.relative);
  if (!days.empty() || fact.relative->weekday == 0 || fact.relative->day == 0)
    return WritingClue{days, std::move(reason)};
  // Of a weekday and a date that disagree, the date is right more often: it is what papers copy from the announcement.
  RelativeDate without_weekday = *fact.relative;
  without_weekday.weekday = 0;
  return WritingClue{days_for(without_weekday), std::move(reason) + ", whose weekday is another"};
}

// Two articles of one story in which the same one visited the same country "on Thursday" were written within a week of
// each other.
std::vector<WritingClue> clues_from_same_weekday(const Corpus& corpus, const WritingDays& writing,
                                                 const std::vector<std::uint32_t>& partners, std::uint32_t index) {
  constexpr days apart{6};
  constexpr std::size_t most_ranges = 64;
  const Fact& fact = corpus.facts[index];
  std::vector<WritingClue> clues;
  if (fact.relative->weekday == 0 || fact.relative->day != 0) return clues;
  for (const std::uint32_t partner : partners) {
    const Fact& other = corpus.facts[partner];
    const auto days_of_other = writing.find(other.document);
    const bool same_day = other.relative != nullptr && *other.relative == *fact.relative && other.type == fact.type;
    if (!same_day || other.document == fact.document || days_of_other == writing.end()) continue;
    if (!same_story(corpus, fact.document, other.document)) continue;
    WritingClue clue{{},
                     "\"" + fact.mention->title + "\" is told with the same weekday by " +
                         corpus.document_of(other).extraction->document.id};
    for (const DayRange& range : days_of_other->second.ranges(most_ranges))
      clue.days.add({range.first - apart, range.last + apart});
    clues.push_back(std::move(clue));
  }
  return clues;
}

// Is the set what a weekday and a date leave, stretches of days years apart without an end?
bool returns_every_few_years(const DaySet& possible) {
  constexpr std::size_t enough = 24;
  if (!possible.bounded_below() || possible.bounded_above()) return false;
  const std::vector<DayRange> stretches = possible.ranges(enough);
  return std::adjacent_find(stretches.begin(), stretches.end(), [](const DayRange& a, const DayRange& b) {
           return b.first - a.last > days{2 * 366};
         }) != stretches.end();
}

void apply_clear_clues(Corpus& corpus, const EventTies& ties, WritingDays& writing) {
  for (auto& [document, possible] : writing) {
    auto& reasons = corpus.documents[document].reasons;
    for (const auto& clue : clues_from_dateline(corpus, document)) narrow(possible, clue, reasons);
    for (const auto& clue : clues_from_full_dates(corpus, document)) narrow(possible, clue, reasons);
    for (const auto& clue : clues_from_left_out_years(corpus, document)) narrow(possible, clue, reasons);
    for (const auto& clue : clues_from_what_is_near(corpus, document)) narrow(possible, clue, reasons);
    for (const auto& clue : clues_from_repetition(corpus, document, ties, possible)) narrow(possible, clue, reasons);
  }
}

// After what other documents tell of the same event, which says more than that they tell of the same day.
void apply_story_clues(Corpus& corpus, WritingDays& writing) {
  if (writing.empty()) return;
  const DaysTold told = days_told_as_news(corpus);
  for (auto& [document, possible] : writing) {
    auto& reasons = corpus.documents[document].reasons;
    for (const auto& clue : clues_from_story_days(corpus, told, document)) narrow(possible, clue, reasons);
  }
}

// After what other documents tell: a weekday is a slip more often than they are.
void apply_weekday_clues(Corpus& corpus, WritingDays& writing) {
  for (auto& [document, possible] : writing) {
    auto& reasons = corpus.documents[document].reasons;
    for (const auto& clue : clues_from_weekdays(corpus, document)) narrow(possible, clue, reasons);
    if (!returns_every_few_years(possible)) continue;
    for (const auto& clue : clues_from_recency(corpus, document)) narrow(possible, clue, reasons);
  }
}

bool is_within(const DaySet& possible, days length) {
  return !possible.empty() && *possible.last() - *possible.first() <= length;
}

// Single days of several years, as a dateline leaves them.
bool is_of_few_days(const DaySet& possible) {
  constexpr std::size_t few = 250;  // one a year
  return possible.count() <= few;
}

// Last: of a fortnight they leave a few days. From which year a day is, they are too often wrong to tell, but for the
// weekday of filing.
void apply_last_weekdays(Corpus& corpus, WritingDays& writing) {
  constexpr days fortnight{14};
  for (auto& [document, possible] : writing) {
    auto& reasons = corpus.documents[document].reasons;
    if (is_within(possible, fortnight))
      for (const auto& clue : clues_from_bare_weekdays(corpus, document)) narrow(possible, clue, reasons);
    for (const auto& clue : clues_from_weekday_of_filing(corpus, document)) narrow(possible, clue, reasons);
    if (!returns_every_few_years(possible)) continue;
    for (const auto& clue : clues_from_recency(corpus, document)) narrow(possible, clue, reasons);
  }
}

// The days of documents that are known within a month, the first enough of them.
std::vector<std::pair<std::uint32_t, DayRange>> known_days(const Corpus& corpus, const WritingDays& writing) {
  constexpr std::size_t enough = 64;  // so that the work for each document stays the same
  constexpr days month{31};
  std::vector<std::pair<std::uint32_t, DayRange>> known;
  for (std::uint32_t i = 0; i < corpus.documents.size() && known.size() < enough; ++i) {
    const DateBounds& given = corpus.documents[i].bounds;
    const auto possible = writing.find(i);
    if (possible == writing.end()) {
      if (given.bounded()) known.push_back({i, {given.first, given.last}});
    } else {
      if (is_within(possible->second, month))
        known.push_back({i, {*possible->second.first(), *possible->second.last()}});
    }
  }
  return known;
}

// "May 4" of a year five years from the next with that weekday: it is the year of the other articles of the story.
void apply_years_of_story(Corpus& corpus, WritingDays& writing) {
  constexpr days near{366};
  const auto known = known_days(corpus, writing);
  for (auto& [document, possible] : writing) {
    if (!is_of_few_days(possible) || is_within(possible, near)) continue;
    WritingClue clue{DaySet::none(), "other articles of the story are of those years"};
    for (const auto& [other, range] : known)
      if (same_story(corpus, document, other)) clue.days.add({range.first - near, range.last + near});
    narrow(possible, clue, corpus.documents[document].reasons);
  }
}

// Is the fact told by the first sentence below the headline that tells any?
bool stands_in_lead(const Corpus& corpus, const Fact& fact) {
  const std::vector<EventMention>& events = corpus.document_of(fact).extraction->events;
  const auto lead =
      std::find_if(events.begin(), events.end(), [](const EventMention& event) { return !event.span.empty(); });
  return lead != events.end() && fact.mention->span == lead->span;
}

// A fact of an undated document that other documents may date.
struct OpenFact {
  std::uint32_t fact;
  std::vector<std::uint32_t> partners;
  std::vector<std::uint32_t> others;                       // whatever may tell of it, the partners among them
  std::optional<std::uint64_t> narrowings = std::nullopt;  // when it was looked at last
};

OpenFact make_open(const EventTies& ties, std::uint32_t fact) {
  OpenFact open{fact, ties.partners(fact), {}};
  const std::vector<std::uint32_t> of_story = ties.partners_of_story(fact);
  std::set_union(open.partners.begin(), open.partners.end(), of_story.begin(), of_story.end(),
                 std::back_inserter(open.others));
  return open;
}

void narrow_by_ties(Corpus& corpus, MeanwhileDates& dates, std::span<OpenFact> open, WritingDays& writing) {
  bool changed = true;
  for (int round = 0; round < most_rounds && changed; ++round) {
    changed = false;
    for (OpenFact& each : open) {
      const std::uint64_t narrowings = dates.narrowings(each.fact, each.others);
      if (each.narrowings == narrowings) continue;
      each.narrowings = narrowings;
      const auto clue = clue_from_others(corpus, writing, dates, each.others, each.fact);
      const std::uint32_t document = corpus.facts[each.fact].document;
      auto clues = clues_from_same_weekday(corpus, writing, each.others, each.fact);
      if (clue) clues.push_back(*clue);
      for (const WritingClue& one : clues) {
        if (!narrow(writing.at(document), one, corpus.documents[document].reasons)) continue;
        dates.narrowed(document);
        changed = true;
      }
    }
  }
}

// What a lead tells by day and month, and other documents tell with its year, is the news: written within a month of
// it.
void narrow_by_leads(Corpus& corpus, MeanwhileDates& dates, std::span<const OpenFact> open, WritingDays& writing) {
  constexpr days month{31};
  const auto earlier = [](const DayRange& a, const DayRange& b) { return a.first < b.first; };
  bool changed = true;
  for (int round = 0; round < most_rounds && changed; ++round) {
    changed = false;
    for (const OpenFact& each : open) {
      const Fact& fact = corpus.facts[each.fact];
      const Direction direction = fact.relative->direction;
      if (!stands_in_lead(corpus, fact) || (direction != Direction::past && direction != Direction::future)) continue;
      const Occasions occasions = occasions_of(corpus, dates, each.partners, each.fact);
      if (occasions.ranges.empty()) continue;
      const auto [first, last] = std::minmax_element(occasions.ranges.begin(), occasions.ranges.end(), earlier);
      if (last->last - first->first > month) continue;
      const bool past = direction == Direction::past;
      const DayRange near{first->first - (past ? days{1} : month), last->last + (past ? month : days{1})};
      const WritingClue clue{DaySet::of(near),
                             "\"" + fact.mention->title + "\" is its news, told by " + occasions.tellers};
      if (!narrow(writing.at(fact.document), clue, corpus.documents[fact.document].reasons)) continue;
      dates.narrowed(fact.document);
      changed = true;
    }
  }
}

// "On October 17" first, which is one day of a year: "this week" and "on Friday" fit whatever other documents tell.
void apply_shared_clues(Corpus& corpus, const EventTies& ties, WritingDays& writing) {
  std::vector<OpenFact> open;
  for (std::uint32_t i = 0; i < corpus.facts.size(); ++i) {
    const Fact& fact = corpus.facts[i];
    if (fact.relative == nullptr || !writing.contains(fact.document)) continue;
    const bool looks_back = is_counted_back(*fact.relative) || is_month(*fact.relative);
    if (is_recent(*fact.relative) || (looks_back && is_told_as_fact(fact.mention->modality)))
      open.push_back(make_open(ties, i));
  }
  const auto others = std::stable_partition(open.begin(), open.end(), [&](const OpenFact& each) {
    const RelativeDate& told = *corpus.facts[each.fact].relative;
    return told.unit == RelativeDate::Unit::none && told.day != 0;
  });
  MeanwhileDates dates(corpus, writing);
  const std::span<OpenFact> by_day(open.begin(), others);
  narrow_by_ties(corpus, dates, by_day, writing);
  narrow_by_leads(corpus, dates, by_day, writing);
  narrow_by_ties(corpus, dates, open, writing);
}

// After what dates the article's news itself: the visit others tell may be the return.
bool apply_returns(Corpus& corpus, const EventTies& ties, WritingDays& writing) {
  bool narrowed = false;
  for (std::uint32_t i = 0; i < corpus.facts.size(); ++i) {
    const std::uint32_t document = corpus.facts[i].document;
    if (!corpus.facts[i].mention->since_last || !writing.contains(document)) continue;
    if (const auto clue = clue_from_return(corpus, writing, ties, i))
      narrowed = narrow(writing.at(document), *clue, corpus.documents[document].reasons) || narrowed;
  }
  return narrowed;
}

// A set of days as a Date: from the first to the last.
Date as_date(const DaySet& possible) {
  if (!possible.bounded_below() && !possible.bounded_above()) return {};
  if (!possible.bounded_above()) return Date::interval(Date::day(*possible.first()), {});
  if (!possible.bounded_below()) return Date::interval({}, Date::day(*possible.last()));
  return Date::covering(*possible.first(), *possible.last());
}

}  // namespace

WritingDays date_documents(Corpus& corpus, bool infer) {
  WritingDays writing;
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    const Date& published = corpus.documents[i].published;
    if (is_day(published)) continue;
    const DayRange given{published.earliest().value_or(DaySet::window.first),
                         published.latest().value_or(DaySet::window.last)};
    const DaySet possible = DaySet::of(given);
    if (!possible.empty()) writing.emplace(i, possible);
  }
  if (!infer || writing.empty()) return writing;
  const EventTies ties(corpus);
  apply_clear_clues(corpus, ties, writing);
  apply_shared_clues(corpus, ties, writing);
  apply_story_clues(corpus, writing);
  apply_weekday_clues(corpus, writing);
  apply_shared_clues(corpus, ties, writing);
  if (apply_returns(corpus, ties, writing)) apply_shared_clues(corpus, ties, writing);
  apply_last_weekdays(corpus, writing);
  apply_years_of_story(corpus, writing);
  apply_shared_clues(corpus, ties, writing);
  for (const auto& [index, possible] : writing) {
    SourceDocument& document = corpus.documents[index];
    if (document.reasons.empty()) continue;
    document.published = as_date(possible);
    document.bounds = bounds_of(document.published);
    document.published_from = AnchorSource::inferred;
  }
  return writing;
}

}  // namespace dateline::merging
