#include "merging/document_dates.hpp"

#include "calendar/relative_days.hpp"
#include "merging/event_ties.hpp"
#include "merging/fact_dates.hpp"
#include "merging/stories.hpp"
#include "merging/writing_clues.hpp"

#include <algorithm>

namespace dateline::merging {

using std::chrono::days;

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

// What facts' dates come to while their documents are being dated. Many documents ask for the same fact, and it costs a
// look at each day its document may be of: so it is worked out once for each state of that document.
class MeanwhileDates {
 public:
  MeanwhileDates(const Corpus& corpus, const WritingDays& writing)
      : corpus_(corpus), writing_(writing), states_(corpus.documents.size()), known_(corpus.facts.size()) {}

  const Date& of(std::uint32_t index) {
    const Fact& fact = corpus_.facts[index];
    if (fact.relative == nullptr) return fact.date;
    Known& known = known_[index];
    const std::uint32_t state = states_[fact.document] + 1;
    if (known.state != state) known = {date_of(corpus_, writing_, fact), state};
    return known.date;
  }
  void narrowed(std::uint32_t document) { ++states_[document]; }
  // How often the documents of these facts were narrowed: as long as that stays, so does what they tell together.
  std::uint64_t narrowings(std::uint32_t fact, const std::vector<std::uint32_t>& others) const {
    std::uint64_t sum = states_[corpus_.facts[fact].document];
    for (const std::uint32_t other : others) sum += states_[corpus_.facts[other].document];
    return sum;
  }

 private:
  struct Known {
    Date date;
    std::uint32_t state = 0;  // of the document, counted from 1
  };
  const Corpus& corpus_;
  const WritingDays& writing_;
  std::vector<std::uint32_t> states_;
  std::vector<Known> known_;
};

// When an event took place, if that is known closely enough to tie another document to it.
std::optional<DayRange> close_range(const Date& date, days widest) {
  if (!date.known() || date.is_approximate() || !date.earliest() || !date.latest()) return std::nullopt;
  if (*date.latest() - *date.earliest() >= widest) return std::nullopt;
  return DayRange{*date.earliest(), *date.latest()};
}

// The days on which an event took place that other documents tell and `fact` may tell too.
struct Occasions {
  std::vector<DayRange> ranges;
  std::vector<DayRange> loose;  // others, dated too loosely to tie
  std::string tellers;
};

bool overlap(const DayRange& a, const DayRange& b) {
  return a.first <= b.last && b.first <= a.last;
}

// Can the words mean a day of the range, whenever they were written? "May 16" is no day in October.
bool can_mean(const RelativeDate& relative, const DayRange& range) {
  if (relative.unit != RelativeDate::Unit::none || relative.month == 0 || relative.month > 12) return true;
  for (sys_days day = range.first; day <= range.last; ++day) {
    const std::chrono::year_month_day date{day};
    if (unsigned{date.month()} == relative.month && (relative.day == 0 || unsigned{date.day()} == relative.day))
      return true;
  }
  return false;
}

Occasions occasions_of(const Corpus& corpus, MeanwhileDates& dates, const std::vector<std::uint32_t>& partners,
                       std::uint32_t index) {
  // A plan, and what hardly happens twice, is tied to what another document dates by the month, where no other occasion
  // is known that could be meant; what else happened "on Thursday" may have happened on many.
  constexpr days week{7};
  constexpr days month{31};
  const bool planned = corpus.facts[index].mention->modality == Modality::planned;
  const bool single = marks_one_day(corpus.facts[index].mention->ace);
  const RelativeDate& relative = *corpus.facts[index].relative;
  Occasions found;
  for (const std::uint32_t partner : partners) {
    const Fact& other = corpus.facts[partner];
    if (other.document == corpus.facts[index].document) continue;
    const auto range = close_range(dates.of(partner), planned || single ? month : 3 * week);
    if (!range) {
      const DateBounds& bounds = other.bounds;
      const DayRange loose{bounds.first, bounds.last};
      if (bounds.bounded() && bounds.length() < 2 * month && can_mean(relative, loose)) found.loose.push_back(loose);
      continue;
    }
    if (!can_mean(relative, *range) ||
        std::find(found.ranges.begin(), found.ranges.end(), *range) != found.ranges.end())
      continue;
    found.ranges.push_back(*range);
    found.tellers += (found.tellers.empty() ? "" : ", ") + corpus.document_of(other).extraction->document.id;
  }
  // "In March" adds nothing to "on March 20"; beside another occasion it is too vague to count.
  const auto named_closer = [&](const DayRange& wide) {
    return std::any_of(found.ranges.begin(), found.ranges.end(), [&](const DayRange& other) {
      return other != wide && wide.first <= other.first && other.last <= wide.last;
    });
  };
  const auto vague = [&](const DayRange& range) { return range.last - range.first >= week; };
  std::vector<DayRange> kept;
  std::copy_if(found.ranges.begin(), found.ranges.end(), std::back_inserter(kept),
               [&](const DayRange& range) { return !named_closer(range); });
  found.ranges = std::move(kept);
  if (found.ranges.size() > 1 && std::any_of(found.ranges.begin(), found.ranges.end(), vague)) found.ranges.clear();
  // An occasion "in October" that none of them is may be the one meant as well.
  const bool another = std::any_of(found.loose.begin(), found.loose.end(), [&](const DayRange& loose) {
    return std::none_of(found.ranges.begin(), found.ranges.end(),
                        [&](const DayRange& each) { return overlap(each, loose); });
  });
  if (another) found.ranges.clear();
  return found;
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
  if (occasions.ranges.empty() || occasions.ranges.size() > (counted_back ? 1 : most_occasions)) return std::nullopt;
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
    for (const auto& clue : clues_from_full_dates(corpus, document)) narrow(possible, clue, reasons);
    for (const auto& clue : clues_from_left_out_years(corpus, document)) narrow(possible, clue, reasons);
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

void apply_shared_clues(Corpus& corpus, const EventTies& ties, WritingDays& writing) {
  struct Open {
    std::uint32_t fact;
    std::vector<std::uint32_t> partners;
    std::optional<std::uint64_t> narrowings = std::nullopt;  // when it was looked at last
  };
  std::vector<Open> open;
  for (std::uint32_t i = 0; i < corpus.facts.size(); ++i) {
    const Fact& fact = corpus.facts[i];
    if (fact.relative == nullptr || !writing.contains(fact.document)) continue;
    const bool told = fact.mention->modality == Modality::asserted || fact.mention->modality == Modality::reported;
    if (is_recent(*fact.relative) || (told && is_counted_back(*fact.relative))) open.push_back({i, ties.partners(i)});
  }
  MeanwhileDates dates(corpus, writing);
  bool changed = true;
  for (int round = 0; round < most_rounds && changed; ++round) {
    changed = false;
    for (Open& each : open) {
      const std::uint64_t narrowings = dates.narrowings(each.fact, each.partners);
      if (each.narrowings == narrowings) continue;
      each.narrowings = narrowings;
      const auto clue = clue_from_others(corpus, writing, dates, each.partners, each.fact);
      const std::uint32_t document = corpus.facts[each.fact].document;
      auto clues = clues_from_same_weekday(corpus, writing, each.partners, each.fact);
      if (clue) clues.push_back(*clue);
      for (const WritingClue& one : clues) {
        if (!narrow(writing.at(document), one, corpus.documents[document].reasons)) continue;
        dates.narrowed(document);
        changed = true;
      }
    }
  }
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
