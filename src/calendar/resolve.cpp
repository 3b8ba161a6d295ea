// What a date relative to the day of writing means on a given day.
#include <dateline/time.hpp>

#include "calendar/calendar.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace dateline {
namespace {

using calendar::DayRange;
using calendar::iso_weekday;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;
using Direction = RelativeDate::Direction;
using Unit = RelativeDate::Unit;

// A Date near the anchor and the days it means.
struct Candidate {
  Date date;
  DayRange range;
};

std::optional<Candidate> candidate(const Date& date) {
  if (!date.known()) return std::nullopt;
  return Candidate{date, {*date.earliest(), *date.latest()}};
}

bool well_formed(const RelativeDate& relative) {
  const auto is_month = [](unsigned month) { return month <= 12 || calendar::is_season(month); };
  return relative.weekday <= 7 && is_month(relative.month) && relative.day <= 31 && relative.last_day <= 31 &&
         relative.last_month <= 12 && !(relative.day != 0 && relative.month > 12);
}

// The month, season, day or range of the constraint in a given year; `month` stands in when the constraint names none.
Date in_year(const RelativeDate& relative, int year, unsigned month) {
  const Date first = Date::point({.year = year, .month = month, .day = relative.day});
  if (relative.last_day == 0 && relative.last_month == 0) return first;
  if (relative.last_day != 0 && relative.day == 0) return {};
  const unsigned last_month = relative.last_month == 0 ? month : relative.last_month;
  const int last_year = last_month < month ? year + 1 : year;  // "from December 28 to January 3"
  const Date last = Date::point({.year = last_year, .month = last_month, .day = relative.last_day});
  return first.known() && last.known() ? Date::interval(first, last) : Date{};
}

bool weekday_fits(const RelativeDate& relative, const Candidate& candidate) {
  return relative.weekday == 0 || iso_weekday(candidate.range.first) == relative.weekday;
}

// A day named without a year may be dated one day after the day of writing: a page of the evening of the 16th tells
// what happened on the 17th east of it. The other reading, almost a year ago, is far less likely.
constexpr days time_zone_slack{1};

bool on_side(const Candidate& candidate, Direction direction, sys_days anchor) {
  const bool is_day = candidate.range.first == candidate.range.last;
  if (direction == Direction::past) return candidate.range.first <= anchor + (is_day ? time_zone_slack : days{0});
  if (direction == Direction::future) return candidate.range.last >= anchor;
  return true;
}

// The candidate of the wanted side nearest to the anchor; of two equally near, the earlier.
const Candidate* nearest(const std::vector<Candidate>& candidates, Direction direction, sys_days anchor) {
  const Candidate* best = nullptr;
  for (const Candidate& each : candidates) {
    if (!on_side(each, direction, anchor)) continue;
    if (best == nullptr || distance(each.range, anchor) < distance(best->range, anchor)) best = &each;
  }
  return best;
}

// The nearest candidate is what the words mean. One whose weekday disagrees may be off by one period ("Tuesday,
// October 17", written 14 months later), not by more: then the text contradicts itself.
Date choose(const std::vector<Candidate>& candidates, const RelativeDate& relative, sys_days anchor) {
  const Candidate* best = nearest(candidates, relative.direction, anchor);
  if (best == nullptr) return {};
  if (weekday_fits(relative, *best)) return best->date;
  std::vector<Candidate> neighbours;
  const auto position = best - candidates.data();
  for (auto i = std::max<std::ptrdiff_t>(position - 1, 0); i <= position + 1; ++i) {
    if (i >= static_cast<std::ptrdiff_t>(candidates.size())) break;
    const Candidate& each = candidates[static_cast<std::size_t>(i)];
    if (weekday_fits(relative, each)) neighbours.push_back(each);
  }
  const Candidate* fitting = nearest(neighbours, relative.direction, anchor);
  return fitting == nullptr ? Date{} : fitting->date;
}

// "October 17", "in March", "last summer": a part of some year.
Date resolve_in_some_year(const RelativeDate& relative, sys_days anchor) {
  constexpr int leap_reach = 8;  // 29 February is up to eight years away
  const int year = int{year_month_day{anchor}.year()};
  std::vector<Candidate> candidates;
  for (int each = year - leap_reach; each <= year + leap_reach; ++each) {
    if (auto found = candidate(in_year(relative, each, relative.month))) candidates.push_back(*found);
  }
  return choose(candidates, relative, anchor);
}

// "the 17th", "Tuesday the 17th": a day of some month.
Date resolve_in_some_month(const RelativeDate& relative, sys_days anchor) {
  constexpr int reach = 3;
  const year_month_day today{anchor};
  std::vector<Candidate> candidates;
  for (int offset = -reach; offset <= reach; ++offset) {
    const auto month = calendar::add_months(today.year() / today.month(), offset);
    if (!month) continue;
    const Date date = in_year(relative, int{month->year()}, unsigned{month->month()});
    if (offset == 0 && relative.direction == Direction::none && relative.weekday == 0 && date.known()) return date;
    if (auto found = candidate(date)) candidates.push_back(*found);
  }
  return choose(candidates, relative, anchor);
}

Date resolve_weekday(unsigned weekday, Direction direction, sys_days anchor) {
  const unsigned today = iso_weekday(anchor);
  const days back{(today + 7 - weekday) % 7};
  const days forward{(weekday + 7 - today) % 7};
  switch (direction) {
    case Direction::past:
      return Date::day(anchor - back);
    case Direction::future:
      return Date::day(anchor + forward);
    case Direction::none:
    case Direction::nearest:
      break;
  }
  return Date::day(back <= forward ? anchor - back : anchor + forward);
}

Date resolve_week(const RelativeDate& relative, sys_days anchor) {
  const auto day = calendar::add_days(anchor, 7LL * relative.offset);
  if (!day) return {};
  const sys_days monday = calendar::monday_of(*day);
  if (relative.unit == Unit::weekend) return Date::interval(Date::day(monday + days{5}), Date::day(monday + days{6}));
  if (relative.weekday != 0) return Date::day(monday + days{relative.weekday - 1});
  return Date::interval(Date::day(monday), Date::day(monday + days{6}));
}

Date resolve_month(const RelativeDate& relative, year_month_day today) {
  const auto month = calendar::add_months(today.year() / today.month(), relative.offset);
  if (!month || relative.month != 0) return {};
  return in_year(relative, int{month->year()}, unsigned{month->month()});
}

Date resolve_quarter(const RelativeDate& relative, year_month_day today) {
  const auto month = calendar::add_months(today.year() / today.month(), 3LL * relative.offset);
  if (!month) return {};
  const DayRange quarter =
      calendar::days_of_quarter(int{month->year()}, calendar::quarter_of(unsigned{month->month()}));
  return Date::covering(quarter.first, quarter.last);
}

Date resolve_season(const RelativeDate& relative, sys_days anchor) {
  const auto season = calendar::add_seasons(calendar::season_of(anchor), relative.offset);
  return season ? Date::point({.year = season->year, .month = season->season}) : Date{};
}

// Years, and what is counted in several of them.
Date resolve_years(const RelativeDate& relative, int year, int years, unsigned unspecified_digits) {
  const long long target = year + static_cast<long long>(relative.offset) * years;
  if (!calendar::valid_year(target)) return {};
  if (unspecified_digits == 0) return in_year(relative, static_cast<int>(target), relative.month);
  return Date::point({.year = static_cast<int>(target), .unspecified_digits = unspecified_digits});
}

Date resolve_offset(const RelativeDate& relative, sys_days anchor) {
  const year_month_day today{anchor};
  const int year = int{today.year()};
  switch (relative.unit) {
    case Unit::none:
      return {};
    case Unit::day: {
      const auto day = calendar::add_days(anchor, relative.offset);
      return day ? Date::day(*day) : Date{};
    }
    case Unit::week:
    case Unit::weekend:
      return resolve_week(relative, anchor);
    case Unit::month:
      return resolve_month(relative, today);
    case Unit::quarter:
      return resolve_quarter(relative, today);
    case Unit::season:
      return resolve_season(relative, anchor);
    case Unit::year:
      return resolve_years(relative, year, 1, 0);
    case Unit::decade:
      return resolve_years(relative, year, 10, 1);
    case Unit::century:
      return resolve_years(relative, year, 100, 2);
  }
  return {};
}

}  // namespace

Date resolve(const RelativeDate& relative, sys_days anchor) {
  if (!well_formed(relative) || !calendar::valid_day(anchor)) return {};
  if (relative.unit != Unit::none) {
    const Date date = resolve_offset(relative, anchor);
    const auto found = relative.weekday == 0 ? std::nullopt : candidate(date);
    if (found && !weekday_fits(relative, *found)) return {};
    return relative.rough ? date.as_approximate() : date;
  }
  if (relative.month != 0) return resolve_in_some_year(relative, anchor);
  if (relative.day != 0) return resolve_in_some_month(relative, anchor);
  if (relative.weekday != 0) return resolve_weekday(relative.weekday, relative.direction, anchor);
  return {};
}

}  // namespace dateline
