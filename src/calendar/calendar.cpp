#include "calendar/calendar.hpp"

#include <algorithm>
#include <cstdlib>

namespace dateline::calendar {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::year;

namespace {

// Quotient rounded down, so that counting months works before year 0 too.
constexpr long long floor_divide(long long value, long long by) noexcept {
  return value / by - (value % by < 0 ? 1 : 0);
}

}  // namespace

bool valid_day(sys_days day) noexcept {
  return sys_days{year{-max_year} / 1 / 1} <= day && day <= sys_days{year{max_year} / 12 / 31};
}

std::optional<DayRange> days_of(IsoWeek week) noexcept {
  if (!valid_year(week.year) || week.week < 1 || week.week > 53) return std::nullopt;
  // 4 January lies in week 1 of every year.
  const sys_days monday = monday_of(sys_days{year{week.year} / 1 / 4}) + days{7 * (static_cast<int>(week.week) - 1)};
  if (iso_week(monday) != week) return std::nullopt;
  return week_of(monday);
}

sys_days last_day_of(year_month month) noexcept {
  return sys_days{month / std::chrono::last};
}

DayRange days_of(year_month month) noexcept {
  return {sys_days{month / 1}, last_day_of(month)};
}

DayRange days_of_year(int number) noexcept {
  return {sys_days{year{number} / 1 / 1}, sys_days{year{number} / 12 / 31}};
}

std::optional<year_month> add_months(year_month from, long long count) noexcept {
  if (std::llabs(count) > 24LL * max_year) return std::nullopt;
  const long long total = 12LL * int{from.year()} + (unsigned{from.month()} - 1) + count;
  const long long in_year = floor_divide(total, 12);
  if (!valid_year(in_year)) return std::nullopt;
  return year{static_cast<int>(in_year)} / month{static_cast<unsigned>(total - 12 * in_year + 1)};
}

std::optional<sys_days> add_months(sys_days from, long long count) noexcept {
  const year_month_day ymd{from};
  const auto target = add_months(ymd.year() / ymd.month(), count);
  if (!target) return std::nullopt;
  const auto same_day = *target / ymd.day();
  return same_day.ok() ? sys_days{same_day} : last_day_of(*target);
}

std::optional<sys_days> add_days(sys_days from, long long count) noexcept {
  if (std::llabs(count) > 1000LL * max_year) return std::nullopt;
  if (!valid_day(from)) return std::nullopt;
  const sys_days sum = from + days{static_cast<int>(count)};
  return valid_day(sum) ? std::optional(sum) : std::nullopt;
}

DayRange days_of_quarter(int number, unsigned quarter) noexcept {
  const auto first = year{number} / month{3 * quarter - 2};
  const auto last = year{number} / month{3 * quarter};
  return {sys_days{first / 1}, last_day_of(last)};
}

Season season_of(sys_days day) noexcept {
  const year_month_day ymd{day};
  const unsigned number = unsigned{ymd.month()};
  if (number < 3) return {int{ymd.year()} - 1, 24};
  return {int{ymd.year()}, 20 + number / 3};
}

std::optional<Season> add_seasons(Season season, long long count) noexcept {
  if (std::llabs(count) > 8LL * max_year) return std::nullopt;
  const long long total = 4LL * season.year + (season.season - 21) + count;
  const long long in_year = floor_divide(total, 4);
  if (!valid_year(in_year)) return std::nullopt;
  return Season{static_cast<int>(in_year), static_cast<unsigned>(total - 4 * in_year + 21)};
}

DayRange days_of(const CalendarPoint& point) noexcept {
  if (point.unspecified_digits > 0) {
    // Digits stand for the magnitude: "-004X" are the years -49 to -40.
    const int others = point.unspecified_digits == 1 ? 9 : 99;
    const int low = point.year < 0 ? point.year - others : point.year;
    return {days_of_year(low).first, days_of_year(low + others).last};
  }
  if (point.month == 0) return days_of_year(point.year);
  if (is_season(point.month)) {
    const year_month first = year{point.year} / month{3 * (point.month - 20)};
    return {sys_days{first / 1}, last_day_of(first + std::chrono::months{2})};
  }
  const year_month in = year{point.year} / month{point.month};
  if (point.day == 0) return days_of(in);
  return {sys_days{in / day{point.day}}, sys_days{in / day{point.day}}};
}

}  // namespace dateline::calendar
