#include "time/calendar_units.hpp"

#include "calendar/calendar.hpp"

#include <cmath>

namespace dateline::time {

using std::chrono::sys_days;
using std::chrono::year_month_day;

RelativeDate::Unit relative_unit(Unit unit) {
  switch (unit) {
    case Unit::week:
      return RelativeDate::Unit::week;
    case Unit::weekend:
      return RelativeDate::Unit::weekend;
    case Unit::month:
      return RelativeDate::Unit::month;
    case Unit::quarter:
      return RelativeDate::Unit::quarter;
    case Unit::season:
      return RelativeDate::Unit::season;
    case Unit::year:
      return RelativeDate::Unit::year;
    case Unit::decade:
      return RelativeDate::Unit::decade;
    case Unit::century:
      return RelativeDate::Unit::century;
    default:
      return RelativeDate::Unit::day;
  }
}

Stride plain_stride(Unit unit) {
  switch (unit) {
    case Unit::fortnight:
      return {Unit::week, 2};
    case Unit::half:
      return {Unit::month, 6};
    case Unit::season:
      return {Unit::month, 3};
    case Unit::decade:
      return {Unit::year, 10};
    case Unit::century:
      return {Unit::year, 100};
    case Unit::millennium:
      return {Unit::year, 1000};
    case Unit::weekend:
      return {Unit::week, 1};
    case Unit::night:
      return {Unit::day, 1};
    default:
      return {unit, 1};
  }
}

std::optional<sys_days> add_workdays(sys_days day, long long count) {
  constexpr int workdays = 5;
  long long place = calendar::iso_weekday(day) - 1;  // Monday is 0
  // A weekend counts as the Friday before it when going ahead, as the Monday after it when going back.
  if (place >= workdays && count != 0) place = count > 0 ? workdays - 1 : workdays;
  const long long from = place + count;
  const long long weeks = from >= 0 ? from / workdays : -((workdays - 1 - from) / workdays);
  return calendar::add_days(calendar::monday_of(day), weeks * 7 + (from - weeks * workdays));
}

Moment unit_at(Unit unit, sys_days day, long long count) {
  const year_month_day date{day};
  const int year = int{date.year()};
  const auto months = [&](long long by) {
    return calendar::add_months(std::chrono::year_month{date.year(), date.month()}, by);
  };
  switch (unit) {
    case Unit::day:
    case Unit::night:
      if (const auto moved = calendar::add_days(day, count)) return Moment::of_day(*moved);
      return {};
    case Unit::workday:
      if (const auto moved = add_workdays(day, count)) return Moment::of_day(*moved);
      return {};
    case Unit::week:
    case Unit::weekend:
      if (const auto moved = calendar::add_days(day, count * 7)) return Moment::of_week(*moved, unit == Unit::weekend);
      return {};
    case Unit::month:
      if (const auto moved = months(count)) return Moment::of_month(int{moved->year()}, unsigned{moved->month()});
      return {};
    case Unit::quarter:
      if (const auto moved = months(count * 3))
        return Moment::of_part(Unit::quarter, int{moved->year()}, calendar::quarter_of(unsigned{moved->month()}));
      return {};
    case Unit::half:
      if (const auto moved = months(count * 6))
        return Moment::of_part(Unit::half, int{moved->year()}, unsigned{moved->month()} > 6 ? 2 : 1);
      return {};
    case Unit::season: {
      const calendar::Season now = calendar::season_of(day);
      if (const auto moved = calendar::add_seasons(now, count))
        return Moment::of_part(Unit::season, moved->year, moved->season - 20);
      return {};
    }
    case Unit::decade:
      return Moment::of_part(Unit::decade, static_cast<int>(std::floor(year / 10.0) + static_cast<double>(count)), 0);
    case Unit::century:
      return Moment::of_part(Unit::century, static_cast<int>(std::floor(year / 100.0) + static_cast<double>(count)), 0);
    case Unit::year:
      return calendar::valid_year(year + count) ? Moment::of_year(static_cast<int>(year + count)) : Moment{};
    default:
      return {};
  }
}

}  // namespace dateline::time
