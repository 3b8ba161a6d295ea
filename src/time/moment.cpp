#include "time/moment.hpp"

#include "calendar/calendar.hpp"
#include "time/timex_values.hpp"

namespace dateline::time {
namespace {

/// `Moment::index` of a century: the first one before and the first one after Christ are both number 0.
constexpr unsigned before_christ = 1;

using std::chrono::sys_days;
using std::chrono::year_month_day;

/// TIMEX3 writes years before Christ as "BC0044" (44 BC is the astronomical year -43).
std::string year_value(bool known, int year) {
  if (!known) return "XXXX";
  return year > 0 ? padded(year, 4) : "BC" + padded(1LL - year, 4);
}

unsigned first_month_of_season(unsigned season) {
  return season * 3;  // spring begins in March
}

}  // namespace

Moment Moment::of_day(sys_days day) {
  const year_month_day date{day};
  Moment moment;
  moment.grain = Unit::day;
  moment.year_known = true;
  moment.year = int{date.year()};
  moment.month = unsigned{date.month()};
  moment.day = unsigned{date.day()};
  return moment;
}

Moment Moment::of_week(sys_days day, bool weekend) {
  const calendar::IsoWeek week = calendar::iso_week(day);
  return of_part(weekend ? Unit::weekend : Unit::week, week.year, week.week);
}

Moment Moment::of_month(int year, unsigned month) {
  Moment moment;
  moment.grain = Unit::month;
  moment.year_known = true;
  moment.year = year;
  moment.month = month;
  return moment;
}

Moment Moment::of_year(int year) {
  return of_part(Unit::year, year, 0);
}

Moment Moment::of_part(Unit grain, int year, unsigned index) {
  Moment moment;
  moment.grain = grain;
  moment.year_known = true;
  moment.year = year;
  moment.index = index;
  return moment;
}

std::optional<sys_days> Moment::first_day() const {
  if (!known() || !year_known) return std::nullopt;
  const std::chrono::year y{grain == Unit::decade ? year * 10 : grain == Unit::century ? year * 100 : year};
  switch (grain) {
    case Unit::day: {
      const year_month_day date{y, std::chrono::month{month}, std::chrono::day{day}};
      return date.ok() ? std::optional<sys_days>(date) : std::nullopt;
    }
    case Unit::week:
    case Unit::weekend:
      if (const auto days = calendar::days_of(calendar::IsoWeek{year, index}))
        return grain == Unit::week ? days->first : days->last - std::chrono::days{1};
      return std::nullopt;
    case Unit::month:
      return sys_days{y / static_cast<int>(month) / 1};
    case Unit::quarter:
      return sys_days{y / static_cast<int>(index * 3 - 2) / 1};
    case Unit::half:
      return sys_days{y / static_cast<int>(index * 6 - 5) / 1};
    case Unit::season:
      return sys_days{y / static_cast<int>(first_month_of_season(index)) / 1};
    default:
      return sys_days{y / 1 / 1};
  }
}

Date Moment::date() const {
  const std::optional<sys_days> first = first_day();
  if (!first) return {};
  CalendarPoint point;
  point.year = year;
  switch (grain) {
    case Unit::day:
      return Date::day(*first);
    case Unit::week:
      return Date::covering(*first, *first + std::chrono::days{6});
    case Unit::weekend:
      return Date::covering(*first, *first + std::chrono::days{1});
    case Unit::month:
      point.month = month;
      return Date::point(point);
    case Unit::season:
      point.month = 20 + index;
      return Date::point(point);
    case Unit::quarter:
    case Unit::half: {
      const auto months = calendar::days_of_quarter(year, grain == Unit::quarter ? index : index * 2);
      return Date::covering(*first, months.last);
    }
    case Unit::decade:
      point.year = year * 10;
      point.unspecified_digits = 1;
      return Date::point(point);
    case Unit::century:
      point.year = year * 100;
      point.unspecified_digits = 2;
      return Date::point(point);
    default:
      return Date::year(year);
  }
}

std::string Moment::value() const {
  switch (grain) {
    case Unit::none:
      return {};
    case Unit::decade:
      return year_known ? (year >= 0 ? padded(year, 3) : "BC" + padded(-year, 3)) : "XXX";
    case Unit::century:
      if (!year_known) return "XX";
      return (index == before_christ ? "BC" : "") + padded(year, 2);
    default:
      break;
  }
  const std::string y = year_value(year_known, year);
  switch (grain) {
    case Unit::day:
      if (index != 0) return y + "-WXX-" + std::to_string(index);
      return y + "-" + (month == 0 ? "XX" : padded(month, 2)) + "-" + (day == 0 ? "XX" : padded(day, 2));
    case Unit::week:
      return y + "-W" + (index == 0 ? "XX" : padded(index, 2));
    case Unit::weekend:
      return y + "-W" + (index == 0 ? "XX" : padded(index, 2)) + "-WE";
    case Unit::month:
      return y + "-" + (month == 0 ? "XX" : padded(month, 2));
    case Unit::quarter:
      return y + "-Q" + (index == 0 ? "X" : std::to_string(index));
    case Unit::half:
      return y + "-H" + (index == 0 ? "X" : std::to_string(index));
    case Unit::season:
      return y + "-" + std::string(value_name(Field::season, static_cast<std::int32_t>(index)));
    default:
      return y;
  }
}

}  // namespace dateline::time
