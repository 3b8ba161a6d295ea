#include "time/holidays.hpp"

#include "calendar/calendar.hpp"
#include "text/cldr.hpp"

#include <algorithm>

namespace dateline::time {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

/// Gregorian Easter Sunday (Meeus, Jones and Butcher: Nature 13, 1876).
sys_days easter(int y) {
  const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
  return year_month_day{std::chrono::year{y}, std::chrono::month(static_cast<unsigned>(n / 31)),
                        std::chrono::day(static_cast<unsigned>(n % 31 + 1))};
}

/// Julian Easter (Meeus), in the Gregorian calendar.
sys_days orthodox_easter(int y) {
  const int a = y % 4, b = y % 7, c = y % 19, d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7;
  const int f = d + e + 114;
  const year_month_day julian{std::chrono::year{y}, std::chrono::month(static_cast<unsigned>(f / 31)),
                              std::chrono::day(static_cast<unsigned>(f % 31 + 1))};
  return sys_days{julian} + days{y / 100 - y / 400 - 2};
}

std::optional<sys_days> nth_weekday(const Holiday& holiday, int year) {
  const std::chrono::month month{static_cast<unsigned>(holiday.month)};
  const std::chrono::weekday weekday{static_cast<unsigned>(holiday.weekday) % 7};
  if (holiday.nth < 0) {
    const sys_days last{std::chrono::year{year} / month / weekday[std::chrono::last]};
    const sys_days day = last - std::chrono::weeks{-holiday.nth - 1};
    return year_month_day{day}.month() == month ? std::optional<sys_days>(day) : std::nullopt;
  }
  const auto date = std::chrono::year{year} / month / weekday[static_cast<unsigned>(holiday.nth)];
  return date.ok() ? std::optional<sys_days>(sys_days{date}) : std::nullopt;
}

/// The first day in a Gregorian year that bears the date in another calendar. Years of lunar calendars drift, so those
/// around the mean are tried.
std::optional<sys_days> in_calendar(const Holiday& holiday, int year, const char* calendar, int guess) {
  for (int other = guess - 1; other <= guess + 1; ++other) {
    const auto date =
        text::to_gregorian(calendar, other, static_cast<unsigned>(holiday.month), static_cast<unsigned>(holiday.day));
    if (date && int{date->year()} == year) return sys_days{*date};
  }
  return std::nullopt;
}

std::optional<sys_days> listed_day(const Holiday& holiday, int year) {
  const auto listed = std::lower_bound(holiday.days.begin(), holiday.days.end(), year * 10000);
  if (listed == holiday.days.end() || *listed / 10000 != year) return std::nullopt;
  return sys_days{std::chrono::year{year} / (*listed / 100 % 100) / (*listed % 100)};
}

}  // namespace

std::optional<sys_days> day_of(const Holiday& holiday, int year) {
  if (year < 1 || year > 9999) return std::nullopt;
  std::optional<sys_days> day;
  switch (holiday.kind) {
    case Holiday::Kind::fixed: {
      const year_month_day date{std::chrono::year{year}, std::chrono::month(static_cast<unsigned>(holiday.month)),
                                std::chrono::day(static_cast<unsigned>(holiday.day))};
      if (date.ok()) day = sys_days{date};
      break;
    }
    case Holiday::Kind::weekday:
      day = nth_weekday(holiday, year);
      break;
    case Holiday::Kind::easter:
      day = easter(year);
      break;
    case Holiday::Kind::orthodox_easter:
      day = orthodox_easter(year);
      break;
    case Holiday::Kind::islamic:
      day = in_calendar(holiday, year, "islamic-umalqura", (year - 622) * 33 / 32 + 1);
      break;
    case Holiday::Kind::listed:
      day = listed_day(holiday, year);
      break;
    case Holiday::Kind::hebrew:
      day = in_calendar(holiday, year, "hebrew", year + 3761);
      break;
    case Holiday::Kind::chinese:
      day = in_calendar(holiday, year, "chinese", year + 2637);
      break;
  }
  if (day) *day += days{holiday.offset};
  return day;
}

}  // namespace dateline::time
