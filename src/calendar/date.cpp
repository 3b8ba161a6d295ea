// Making Dates and asking them simple questions.
#include <dateline/time.hpp>

#include "calendar/calendar.hpp"

#include <algorithm>
#include <tuple>

namespace dateline {

using calendar::days_of;
using std::chrono::sys_days;

namespace {

bool real(const CalendarPoint& point) {
  if (!calendar::valid_year(point.year) || point.unspecified_digits > 2) return false;
  // EDTF has "X" digits for years of four digits only.
  if (point.unspecified_digits > 0) {
    const int smallest = point.unspecified_digits == 1 ? 10 : 100;  // "-000X" would be no years before 0
    const bool writable = (0 <= point.year || point.year <= -smallest) && -9999 <= point.year && point.year <= 9999;
    return writable && point.month == 0 && point.day == 0;
  }
  if (point.month == 0 || calendar::is_season(point.month)) return point.day == 0;
  if (point.month > 12 || point.day > 31) return false;
  return point.day == 0 ||
         (std::chrono::year{point.year} / std::chrono::month{point.month} / std::chrono::day{point.day}).ok();
}

CalendarPoint day_point(sys_days day) {
  const std::chrono::year_month_day ymd{day};
  return {.year = int{ymd.year()}, .month = unsigned{ymd.month()}, .day = unsigned{ymd.day()}};
}

CalendarPoint month_point(sys_days day) {
  CalendarPoint point = day_point(day);
  point.day = 0;
  return point;
}

Precision precision_of(const CalendarPoint& point) {
  if (point.day != 0) return Precision::day;
  if (calendar::is_season(point.month)) return Precision::season;
  if (point.month != 0) return Precision::month;
  if (point.unspecified_digits == 2) return Precision::century;
  return point.unspecified_digits == 1 ? Precision::decade : Precision::year;
}

auto by_days(const CalendarPoint& point) {
  const auto range = days_of(point);
  return std::tuple(range.first, range.last, point);
}

bool begins_earlier(const CalendarPoint& a, const CalendarPoint& b) {
  return by_days(a) < by_days(b);
}

bool ends_earlier(const CalendarPoint& a, const CalendarPoint& b) {
  return days_of(a).last < days_of(b).last;
}

// EDTF has no choice between intervals. The interval from the earliest to the latest of them says less, but nothing
// false.
Date hull_of(const std::vector<Date>& dates) {
  Date from = dates.front();
  Date to = dates.front();
  for (const Date& date : dates) {
    if (!date.earliest() || (from.known() && from.earliest() && *date.earliest() < *from.earliest())) from = date;
    if (!date.latest() || (to.known() && to.latest() && *date.latest() > *to.latest())) to = date;
  }
  return Date::interval(from, to);
}

}  // namespace

Date Date::day(std::chrono::year_month_day ymd) {
  if (!ymd.ok()) return {};
  return point({.year = int{ymd.year()}, .month = unsigned{ymd.month()}, .day = unsigned{ymd.day()}});
}

Date Date::day(sys_days day) {
  return calendar::valid_day(day) ? point(day_point(day)) : Date{};
}

Date Date::month(std::chrono::year_month ym) {
  if (!ym.ok()) return {};
  return point({.year = int{ym.year()}, .month = unsigned{ym.month()}});
}

Date Date::year(int year) {
  return point({.year = year});
}

Date Date::point(CalendarPoint point) {
  if (!real(point)) return {};
  // 1995 as a decade is 199X; the digits that do not count are set to 0, so that equal Dates compare equal.
  if (point.unspecified_digits > 0) point.year -= point.year % (point.unspecified_digits == 1 ? 10 : 100);
  Date date;
  date.points_.push_back(point);
  return date;
}

Date Date::interval(const Date& from, const Date& to) {
  Date date;
  date.form_ = Form::interval;
  date.open_start_ = !from.known() || from.open_start_;
  date.open_end_ = !to.known() || to.open_end_;
  if (date.open_start_ && date.open_end_) return {};
  CalendarPoint first;
  CalendarPoint last;
  if (!date.open_start_) {
    first = from.is_interval() ? from.points_.front()
                               : *std::min_element(from.points_.begin(), from.points_.end(), begins_earlier);
  }
  if (!date.open_end_) {
    last = to.is_interval() ? to.points_.back() : *std::max_element(to.points_.begin(), to.points_.end(), ends_earlier);
  }
  if (!date.open_start_ && !date.open_end_) {
    if (first == last) return point(first);
    if (days_of(first).first > days_of(last).last) return {};
  }
  date.points_ = {first, last};
  return date;
}

Date Date::covering(sys_days first, sys_days last) {
  if (first > last || !calendar::valid_day(first) || !calendar::valid_day(last)) return {};
  const CalendarPoint from = month_point(first);
  const CalendarPoint to = month_point(last);
  const bool whole_months = first == days_of(from).first && last == days_of(to).last;
  if (whole_months && from.month == 1 && to.month == 12) return interval(year(from.year), year(to.year));
  if (whole_months) return interval(point(from), point(to));
  return interval(point(day_point(first)), point(day_point(last)));
}

Date Date::one_of(std::vector<Date> candidates) {
  std::erase_if(candidates, [](const Date& candidate) { return !candidate.known(); });
  if (std::any_of(candidates.begin(), candidates.end(), [](const Date& date) { return date.is_interval(); })) {
    return hull_of(candidates);
  }
  Date date;
  for (const Date& candidate : candidates) {
    date.points_.insert(date.points_.end(), candidate.points_.begin(), candidate.points_.end());
  }
  std::sort(date.points_.begin(), date.points_.end(), begins_earlier);
  date.points_.erase(std::unique(date.points_.begin(), date.points_.end()), date.points_.end());
  if (date.points_.size() > 1) date.form_ = Form::one_of;
  return date;
}

Precision Date::precision() const noexcept {
  if (!known()) return Precision::unknown;
  if (form_ == Form::interval) return Precision::interval;
  return form_ == Form::one_of ? Precision::one_of : precision_of(points_.front());
}

std::optional<sys_days> Date::earliest() const {
  if (!known() || open_start_) return std::nullopt;
  return days_of(points_.front()).first;  // candidates are sorted by their first day
}

std::optional<sys_days> Date::latest() const {
  if (!known() || open_end_) return std::nullopt;
  if (form_ != Form::one_of) return days_of(points_.back()).last;
  return days_of(*std::max_element(points_.begin(), points_.end(), ends_earlier)).last;
}

bool Date::is_approximate() const noexcept {
  return std::any_of(points_.begin(), points_.end(), [](const CalendarPoint& point) { return point.approximate; });
}

Date Date::as_approximate() const {
  Date date = *this;
  for (std::size_t i = 0; i < date.points_.size(); ++i) {
    const bool open = (i == 0 && open_start_) || (i == 1 && open_end_);
    date.points_[i].approximate = !open;
  }
  return date;
}

}  // namespace dateline
