// What a date relative to the day of writing means on a given day.
#include <dateline/time.hpp>

#include "calendar/calendar.hpp"
#include "calendar/relative_days.hpp"

#include <algorithm>

namespace dateline {
namespace {

using calendar::DayRange;
using calendar::iso_weekday;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;
using Direction = RelativeDate::Direction;
using Unit = RelativeDate::Unit;

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

// A day named without a year may be dated one day after the day of writing: a page of the evening of the 16th tells
// what happened on the 17th east of it. The other reading, almost a year ago, is far less likely.
constexpr days time_zone_slack{1};

bool on_side(const DayRange& range, Direction direction, sys_days anchor) {
  const bool is_day = range.first == range.last;
  if (direction == Direction::past) return range.first <= anchor + (is_day ? time_zone_slack : days{0});
  if (direction == Direction::future) return range.last >= anchor;
  return true;
}

sys_days near_weekday(unsigned weekday, Direction direction, sys_days anchor) {
  const unsigned today = iso_weekday(anchor);
  const days back{(today + 7 - weekday) % 7};
  const days forward{(weekday + 7 - today) % 7};
  switch (direction) {
    case Direction::past:
      return anchor - back;
    case Direction::future:
      return anchor + forward;
    case Direction::none:
    case Direction::nearest:
      break;
  }
  return back <= forward ? anchor - back : anchor + forward;
}

std::optional<DayRange> days_of_week(const RelativeDate& relative, sys_days anchor) {
  const auto day = calendar::add_days(anchor, 7LL * relative.offset);
  if (!day) return std::nullopt;
  const sys_days monday = calendar::monday_of(*day);
  if (relative.unit == Unit::weekend) return DayRange{monday + days{5}, monday + days{6}};
  if (relative.weekday == 0) return DayRange{monday, monday + days{6}};
  const sys_days named = monday + days{relative.weekday - 1};
  return DayRange{named, named};
}

Date resolve_week(const RelativeDate& relative, sys_days anchor) {
  const auto meant = days_of_week(relative, anchor);
  if (!meant) return {};
  return meant->first == meant->last ? Date::day(meant->first)
                                     : Date::interval(Date::day(meant->first), Date::day(meant->last));
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

namespace calendar {

RelativeDays::RelativeDays(const RelativeDate& relative) : relative_(relative), well_formed_(well_formed(relative)) {}

Date RelativeDays::on(sys_days anchor) {
  if (!well_formed_ || !valid_day(anchor)) return {};
  if (relative_.unit != Unit::none) {
    const Date date = resolve_offset(relative_, anchor);
    if (relative_.weekday != 0 && date.known() && iso_weekday(*date.earliest()) != relative_.weekday) return {};
    return relative_.rough ? date.as_approximate() : date;
  }
  if (relative_.month != 0 || relative_.day != 0) {
    const Candidate* const meant = candidate_on(anchor);
    return meant == nullptr ? Date{} : meant->date;
  }
  return relative_.weekday == 0 ? Date{} : Date::day(near_weekday(relative_.weekday, relative_.direction, anchor));
}

// The commonest without a Date, as that costs memory.
std::optional<DayRange> RelativeDays::days_on(sys_days anchor) {
  if (!well_formed_ || !valid_day(anchor)) return std::nullopt;
  std::optional<DayRange> meant;
  if (relative_.unit == Unit::week || (relative_.unit == Unit::weekend && relative_.weekday == 0)) {
    meant = days_of_week(relative_, anchor);
  } else if (relative_.unit == Unit::day && relative_.weekday == 0) {
    if (const auto day = add_days(anchor, relative_.offset)) meant = {*day, *day};
  } else if (relative_.unit == Unit::none && (relative_.month != 0 || relative_.day != 0)) {
    if (const Candidate* const candidate = candidate_on(anchor)) meant = candidate->range;
  } else if (relative_.unit == Unit::none && relative_.weekday != 0) {
    const sys_days day = near_weekday(relative_.weekday, relative_.direction, anchor);
    meant = {day, day};
  } else if (const Date date = on(anchor); date.known()) {
    meant = {date.earliest().value_or(sys_days::min()), date.latest().value_or(sys_days::max())};
  }
  return meant;
}

// Not near the ends of the calendar.
bool RelativeDays::repeats_weekly() const noexcept {
  constexpr int most = 1000;  // days or weeks
  if (!well_formed_ || std::abs(relative_.offset) > most) return false;
  if (relative_.unit == Unit::none) return relative_.weekday != 0 && relative_.month == 0 && relative_.day == 0;
  return relative_.unit == Unit::week ||
         ((relative_.unit == Unit::day || relative_.unit == Unit::weekend) && relative_.weekday == 0);
}

// Of what names a month, or a day of one.
const RelativeDays::Candidate* RelativeDays::candidate_on(sys_days anchor) {
  const year_month_day today{anchor};
  if (relative_.month != 0) {  // "October 17", "in March", "last summer": a part of some year
    surround_year(int{today.year()});
  } else {  // "the 17th", "Tuesday the 17th": a day of some month
    surround_month(today.year() / today.month());
    if (relative_.direction == Direction::none && relative_.weekday == 0 && this_month_.date.known())
      return &this_month_;
  }
  return choose(anchor);
}

RelativeDays::Candidate RelativeDays::candidate(const Date& date) {
  return {date, {*date.earliest(), *date.latest()}};
}

void RelativeDays::add_candidate(const Date& date) {
  if (date.known()) candidates_[candidate_count_++] = candidate(date);
}

void RelativeDays::surround_year(int year) {
  constexpr unsigned february = 2;
  constexpr int leap_reach = 8;  // 29 February is up to eight years away
  constexpr int reach = 3;       // what is meant is at most two years away, with one before and behind it
  if (year_ == year) return;
  year_ = year;
  candidate_count_ = 0;
  const int around = relative_.month == february || relative_.last_month == february ? leap_reach : reach;
  for (int each = year - around; each <= year + around; ++each)
    add_candidate(in_year(relative_, each, relative_.month));
}

void RelativeDays::surround_month(std::chrono::year_month month) {
  constexpr int reach = 3;
  if (month_ == month) return;
  month_ = month;
  candidate_count_ = 0;
  for (int offset = -reach; offset <= reach; ++offset) {
    const auto each = add_months(month, offset);
    if (!each) continue;
    const Date date = in_year(relative_, int{each->year()}, unsigned{each->month()});
    if (offset == 0) this_month_ = date.known() ? candidate(date) : Candidate{};
    add_candidate(date);
  }
}

// Of the candidates that fit, the one of the wanted side nearest to the anchor; of two equally near, the earlier.
template <typename Predicate>
const RelativeDays::Candidate* RelativeDays::nearest(const Candidate* first, const Candidate* last, sys_days anchor,
                                                     Predicate fits) const {
  const Candidate* best = nullptr;
  for (; first != last; ++first) {
    if (!on_side(first->range, relative_.direction, anchor) || !fits(*first)) continue;
    if (best == nullptr || distance(first->range, anchor) < distance(best->range, anchor)) best = first;
  }
  return best;
}

// The nearest candidate is what the words mean. One whose weekday disagrees may be off by one period ("Tuesday,
// October 17", written 14 months later), not by more: then the text contradicts itself.
const RelativeDays::Candidate* RelativeDays::choose(sys_days anchor) const {
  const Candidate* const begin = candidates_.data();
  const Candidate* const end = begin + candidate_count_;
  const Candidate* best = nearest(begin, end, anchor, [](const Candidate&) { return true; });
  if (best == nullptr) return nullptr;
  const auto fits = [&](const Candidate& each) {
    return relative_.weekday == 0 || iso_weekday(each.range.first) == relative_.weekday;
  };
  if (fits(*best)) return best;
  const Candidate* const first = best == begin ? best : best - 1;
  const Candidate* const last = best + 1 == end ? end : best + 2;
  return nearest(first, last, anchor, fits);
}

}  // namespace calendar

Date resolve(const RelativeDate& relative, sys_days anchor) {
  return calendar::RelativeDays(relative).on(anchor);
}

}  // namespace dateline
