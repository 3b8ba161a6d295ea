// Dates as sets of days: overlap, cover, intersection.
#include <dateline/time.hpp>

#include "calendar/calendar.hpp"

#include <algorithm>
#include <vector>

namespace dateline {
namespace {

using calendar::DayRange;
using std::chrono::days;
using std::chrono::sys_days;

constexpr sys_days forever_ago = sys_days::min();
constexpr sys_days forever = sys_days::max();

// From the first day a Date can mean to the last. An unknown Date can mean any day.
DayRange whole_range(const Date& date) {
  return {date.earliest().value_or(forever_ago), date.latest().value_or(forever)};
}

// The days a Date can mean, ascending, touching ranges joined.
std::vector<DayRange> ranges_of(const Date& date) {
  if (date.precision() != Precision::one_of) return {whole_range(date)};
  std::vector<DayRange> ranges;
  for (const CalendarPoint& point : date.points()) {  // sorted by first day
    const DayRange next = calendar::days_of(point);
    if (!ranges.empty() && next.first <= ranges.back().last + days{1}) {
      ranges.back().last = std::max(ranges.back().last, next.last);
    } else {
      ranges.push_back(next);
    }
  }
  return ranges;
}

std::vector<DayRange> common(const std::vector<DayRange>& a, const std::vector<DayRange>& b) {
  std::vector<DayRange> result;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const DayRange both{std::max(a[i].first, b[j].first), std::min(a[i].last, b[j].last)};
    if (both.first <= both.last) result.push_back(both);
    a[i].last < b[j].last ? ++i : ++j;
  }
  return result;
}

Date date_of(const DayRange& range) {
  if (range.first == forever_ago) return Date::interval({}, Date::day(range.last));
  if (range.last == forever) return Date::interval(Date::day(range.first), {});
  return Date::covering(range.first, range.last);
}

}  // namespace

bool Date::overlaps(const Date& other) const {
  const DayRange a = whole_range(*this);
  const DayRange b = whole_range(other);
  if (a.last < b.first || b.last < a.first) return false;
  const bool gaps = precision() == Precision::one_of || other.precision() == Precision::one_of;
  return !gaps || !common(ranges_of(*this), ranges_of(other)).empty();
}

bool Date::covers(const Date& other) const {
  const std::vector<DayRange> inner = ranges_of(other);
  return common(ranges_of(*this), inner) == inner;
}

Date Date::intersection(const Date& other) const {
  if (covers(other)) return other;
  if (other.covers(*this)) return *this;
  std::vector<Date> parts;
  for (const DayRange& range : common(ranges_of(*this), ranges_of(other))) parts.push_back(date_of(range));
  return one_of(std::move(parts));
}

}  // namespace dateline
