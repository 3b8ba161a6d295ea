// Calendar arithmetic on std::chrono days that <chrono> itself does not offer.
#pragma once

#include <dateline/time.hpp>

#include <chrono>
#include <optional>

namespace dateline::calendar {

using std::chrono::sys_days;
using std::chrono::year_month;
using std::chrono::year_month_day;

// std::chrono::year ends at +-32767; one year of room lets a winter or an ISO week reach into the next.
inline constexpr int max_year = 32'766;

constexpr bool valid_year(long long year) noexcept {
  return -max_year <= year && year <= max_year;
}

// Does the day lie in those years? Days far outside them would wrap around in std::chrono::year.
bool valid_day(sys_days day) noexcept;

// Days from `first` to `last`, both included.
struct DayRange {
  sys_days first;
  sys_days last;

  constexpr bool contains(sys_days day) const noexcept { return first <= day && day <= last; }
  friend constexpr bool operator==(const DayRange&, const DayRange&) = default;
};

// How far `day` lies outside the range; 0 inside it.
constexpr std::chrono::days distance(const DayRange& range, sys_days day) noexcept {
  if (day < range.first) return range.first - day;
  if (day > range.last) return day - range.last;
  return std::chrono::days{0};
}

// 1 Monday .. 7 Sunday (ISO 8601).
constexpr unsigned iso_weekday(sys_days day) noexcept {
  return std::chrono::weekday{day}.iso_encoding();
}

constexpr sys_days monday_of(sys_days day) noexcept {
  return day - std::chrono::days{iso_weekday(day) - 1};
}

// Monday to Sunday.
constexpr DayRange week_of(sys_days day) noexcept {
  return {monday_of(day), monday_of(day) + std::chrono::days{6}};
}

struct IsoWeek {
  int year = 0;
  unsigned week = 0;  // 1-53

  friend constexpr bool operator==(const IsoWeek&, const IsoWeek&) = default;
};

// The ISO 8601 week a day belongs to: that of its Thursday.
constexpr IsoWeek iso_week(sys_days day) noexcept {
  const sys_days thursday = monday_of(day) + std::chrono::days{3};
  const auto year = year_month_day{thursday}.year();
  const sys_days new_year{year / std::chrono::January / 1};
  return {int{year}, static_cast<unsigned>((thursday - new_year).count() / 7 + 1)};
}

// Monday to Sunday of an ISO week; nothing when the year has no such week.
std::optional<DayRange> days_of(IsoWeek week) noexcept;

sys_days last_day_of(year_month month) noexcept;
DayRange days_of(year_month month) noexcept;
DayRange days_of_year(int year) noexcept;

// Nothing when that leaves the calendar.
std::optional<year_month> add_months(year_month month, long long count) noexcept;
// 31 January and a month is the last day of February.
std::optional<sys_days> add_months(sys_days day, long long count) noexcept;
std::optional<sys_days> add_days(sys_days day, long long count) noexcept;

// 1-4
constexpr unsigned quarter_of(unsigned month) noexcept {
  return (month - 1) / 3 + 1;
}
// \pre `quarter` is 1-4
DayRange days_of_quarter(int year, unsigned quarter) noexcept;

// EDTF seasons, of the northern half of the Earth: 21 spring from March, 22 summer from June, 23 autumn from September,
// 24 winter from December to the end of February of the next year.
constexpr bool is_season(unsigned month) noexcept {
  return 21 <= month && month <= 24;
}
struct Season {
  int year = 0;
  unsigned season = 0;
};
Season season_of(sys_days day) noexcept;
std::optional<Season> add_seasons(Season season, long long count) noexcept;

// What a point means in days. \pre the point is one that Date::point accepts
DayRange days_of(const CalendarPoint& point) noexcept;

}  // namespace dateline::calendar
