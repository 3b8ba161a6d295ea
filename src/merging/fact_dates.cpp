#include "merging/fact_dates.hpp"

#include "calendar/relative_days.hpp"

#include <algorithm>

namespace dateline::merging {

using std::chrono::days;

namespace {

// Over more days than this, only the first and the last are looked at: between them a relative date only moves on.
constexpr std::size_t most_days = 800;

Date over_few(const RelativeDate& relative, const DaySet& possible) {
  std::vector<Date> dates;
  calendar::RelativeDays meant(relative);
  possible.for_each([&](sys_days day) {
    const Date date = meant.on(day);
    if (date.known() && (dates.empty() || dates.back() != date)) dates.push_back(date);
  });
  if (dates.empty()) return {};
  if (std::all_of(dates.begin(), dates.end(), [&](const Date& date) { return date == dates.front(); })) {
    return dates.front();
  }
  sys_days first = *dates.front().earliest();
  sys_days last = *dates.front().latest();
  for (const Date& date : dates) {
    first = std::min(first, *date.earliest());
    last = std::max(last, *date.latest());
  }
  return Date::covering(first, last);
}

Date over_many(const RelativeDate& relative, const DaySet& possible) {
  const Date first = possible.bounded_below() ? resolve(relative, *possible.first()) : Date{};
  const Date last = possible.bounded_above() ? resolve(relative, *possible.last()) : Date{};
  const Date from = first.known() ? Date::day(*first.earliest()) : Date{};
  const Date to = last.known() ? Date::day(*last.latest()) : Date{};
  return Date::interval(from, to);
}

Date date_of(const Corpus& corpus, const WritingDays& writing, const Fact& fact, const RelativeDate& relative) {
  const auto possible = writing.find(fact.document);
  if (possible == writing.end()) {
    const auto day = corpus.document_of(fact).published.earliest();
    return day ? resolve(relative, *day) : Date{};
  }
  if (!possible->second.bounded_below() && !possible->second.bounded_above()) return {};
  const bool bounded = possible->second.bounded_below() && possible->second.bounded_above();
  return bounded && possible->second.count() <= most_days ? over_few(relative, possible->second)
                                                          : over_many(relative, possible->second);
}

// A day and its weekday are said of what is near. Where only another year has that weekday, it is a slip.
bool is_near(const Date& date, const DayRange& written) {
  constexpr days reach{31};
  const DateBounds bounds = bounds_of(date);
  return bounds.bounded() && bounds.first <= written.last + reach && written.first <= bounds.last + reach;
}

std::optional<DayRange> written_between(const Corpus& corpus, const WritingDays& writing, std::uint32_t document) {
  const auto possible = writing.find(document);
  if (possible != writing.end()) {
    if (!possible->second.bounded_below() || !possible->second.bounded_above()) return std::nullopt;
    return DayRange{*possible->second.first(), *possible->second.last()};
  }
  const DateBounds& bounds = corpus.documents[document].bounds;
  return bounds.bounded() ? std::optional(DayRange{bounds.first, bounds.last}) : std::nullopt;
}

Date near_date_of(const Corpus& corpus, const WritingDays& writing, const Fact& fact) {
  const Date date = date_of(corpus, writing, fact, *fact.relative);
  if (fact.relative->weekday == 0 || fact.relative->day == 0) return date;
  const std::optional<DayRange> written = written_between(corpus, writing, fact.document);
  if (!written || is_near(date, *written)) return date;
  RelativeDate relative = *fact.relative;
  relative.weekday = 0;
  const Date without_weekday = date_of(corpus, writing, fact, relative);
  return without_weekday.known() && is_near(without_weekday, *written) ? without_weekday : date;
}

void explain(const SourceDocument& document, Fact& fact) {
  const std::string& id = document.extraction->document.id;
  for (const std::string& reason : document.reasons) fact.reasons.push_back(id + ": " + reason);
  const std::string written = document.published.edtf();
  fact.reasons.push_back(id + ": written " + (written.empty() ? "on an unknown day" : written) + ", so " +
                         fact.date.edtf());
}

}  // namespace

Date date_of(const Corpus& corpus, const WritingDays& writing, const Fact& fact) {
  return fact.relative == nullptr ? fact.date : near_date_of(corpus, writing, fact);
}

void resolve_facts(Corpus& corpus, const WritingDays& writing) {
  for (Fact& fact : corpus.facts) {
    if (!fact.date.known() && fact.relative != nullptr) {
      set_date(fact, near_date_of(corpus, writing, fact));
      if (fact.date.known()) explain(corpus.document_of(fact), fact);
    }
    SourceDocument& document = corpus.documents[fact.document];
    document.tells_dates = document.tells_dates || fact.date.known();
  }
}

}  // namespace dateline::merging
