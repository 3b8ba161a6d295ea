#include "events/time_offsets.hpp"

#include "calendar/duration.hpp"

namespace dateline::events {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// A counted distance; of "some weeks" the least and the most that is meant.
struct Distance {
  int least = 0;
  int most = 0;
  char unit = 0;  ///< 'H', 'D', 'W', 'M' or 'Y', as in TIMEX3.
};

std::optional<Distance> distance_of(std::string_view value) {
  constexpr int longest = 10'000;
  const auto duration = calendar::split_duration(value);
  if (!duration) return std::nullopt;
  if (duration->clock) return Distance{0, 0, 'H'};
  const char unit = duration->unit;
  if (unit != 'D' && unit != 'W' && unit != 'M' && unit != 'Y') return std::nullopt;
  if (duration->number == "X") return Distance{2, 6, unit};
  const auto count = calendar::count_of<int>(*duration);
  if (!count || *count < 1 || *count > longest) return std::nullopt;
  return Distance{*count, *count, unit};
}

sys_days moved(sys_days day, int count, char unit) {
  if (unit == 'D' || unit == 'W') return day + days{(unit == 'W' ? 7 : 1) * count};
  const std::chrono::year_month_day date(day);
  const auto months = std::chrono::months{unit == 'Y' ? 12 * count : count};
  const auto month = std::chrono::year_month(date.year(), date.month()) + months;
  const auto last = (month / std::chrono::last).day();
  return month / std::min(date.day(), last);
}

/// No finer than what it is made of: in whole months, unless days and weeks are counted from a day; in whole years
/// where years are counted from a year.
Date rounded(sys_days first, sys_days last, const Distance& distance, Precision precision) {
  const std::chrono::year_month_day from(first);
  const std::chrono::year_month_day to(last);
  if (precision == Precision::year && distance.unit == 'Y')
    return Date::interval(Date::year(static_cast<int>(from.year())), Date::year(static_cast<int>(to.year())));
  const bool some_weeks = distance.unit == 'W' && distance.least != distance.most;
  if (distance.unit == 'M' || distance.unit == 'Y' || precision != Precision::day || some_weeks)
    return Date::interval(Date::month(from.year() / from.month()), Date::month(to.year() / to.month()));
  return first == last ? Date::day(first) : Date::covering(first, last);
}

}  // namespace

Date shifted(const Date& from, std::string_view duration, bool before) {
  const std::optional<Distance> distance = distance_of(duration);
  if (!distance || !from.earliest() || !from.latest()) return {};
  if (distance->unit == 'H') return from;
  const int nearest = before ? -distance->most : distance->least;
  const int furthest = before ? -distance->least : distance->most;
  const sys_days first = moved(*from.earliest(), nearest, distance->unit);
  const sys_days last = moved(*from.latest(), furthest, distance->unit);
  const Date date = rounded(first, last, *distance, from.precision());
  const bool exact = distance->unit == 'D' && distance->least == distance->most;
  return exact ? date : date.as_approximate();
}

bool is_long_past(const Date& date, const Date& written) {
  constexpr std::chrono::days recent{60};
  const auto last = date.latest();
  const auto today = written.earliest();
  return last && today && *last + recent < *today;
}

bool is_day_long_past(const Date& day, const Date& written) {
  return day.precision() == Precision::day && is_long_past(day, written);
}

}  // namespace dateline::events
