#include "time/moment.hpp"

#include "calendar/calendar.hpp"

#include <cstdlib>

namespace dateline::time {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

std::string padded(long long value, std::size_t width) {
  std::string digits = std::to_string(std::llabs(value));
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

/// TIMEX3 writes years before Christ as "BC0044" (44 BC is the astronomical year -43).
std::string year_value(bool known, int year) {
  if (!known) return "XXXX";
  return year > 0 ? padded(year, 4) : "BC" + padded(1LL - year, 4);
}

unsigned first_month_of_season(unsigned season) { return season * 3; }  // spring begins in March

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

Moment Moment::of_year(int year) { return of_part(Unit::year, year, 0); }

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
    case Unit::month: return sys_days{y / static_cast<int>(month) / 1};
    case Unit::quarter: return sys_days{y / static_cast<int>(index * 3 - 2) / 1};
    case Unit::half: return sys_days{y / static_cast<int>(index * 6 - 5) / 1};
    case Unit::season: return sys_days{y / static_cast<int>(first_month_of_season(index)) / 1};
    default: return sys_days{y / 1 / 1};
  }
}

Date Moment::date() const {
  const std::optional<sys_days> first = first_day();
  if (!first) return {};
  CalendarPoint point;
  point.year = year;
  switch (grain) {
    case Unit::day: return Date::day(*first);
    case Unit::week: return Date::covering(*first, *first + std::chrono::days{6});
    case Unit::weekend: return Date::covering(*first, *first + std::chrono::days{1});
    case Unit::month: point.month = month; return Date::point(point);
    case Unit::season: point.month = 20 + index; return Date::point(point);
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
    default: return Date::year(year);
  }
}

std::string Moment::value() const {
  switch (grain) {
    case Unit::none: return {};
    case Unit::decade: return year_known ? (year >= 0 ? padded(year, 3) : "BC" + padded(-year, 3)) : "XXX";
    case Unit::century: return year_known ? (year >= 0 ? padded(year, 2) : "BC" + padded(-year, 2)) : "XX";
    default: break;
  }
  const std::string y = year_value(year_known, year);
  switch (grain) {
    case Unit::day:
      if (index != 0) return y + "-WXX-" + std::to_string(index);
      return y + "-" + (month == 0 ? "XX" : padded(month, 2)) + "-" + (day == 0 ? "XX" : padded(day, 2));
    case Unit::week: return y + "-W" + (index == 0 ? "XX" : padded(index, 2));
    case Unit::weekend: return y + "-W" + (index == 0 ? "XX" : padded(index, 2)) + "-WE";
    case Unit::month: return y + "-" + (month == 0 ? "XX" : padded(month, 2));
    case Unit::quarter: return y + "-Q" + (index == 0 ? "X" : std::to_string(index));
    case Unit::half: return y + "-H" + (index == 0 ? "X" : std::to_string(index));
    case Unit::season: return y + "-" + std::string(value_name(Field::season, static_cast<std::int32_t>(index)));
    default: return y;
  }
}

namespace {

struct DurationUnit {
  const char* letter;
  int factor;
  bool clock;
};

DurationUnit duration_unit(Unit unit) {
  switch (unit) {
    case Unit::second: return {"S", 1, true};
    case Unit::minute: return {"M", 1, true};
    case Unit::hour: return {"H", 1, true};
    case Unit::week: return {"W", 1, false};
    case Unit::fortnight: return {"W", 2, false};
    case Unit::weekend: return {"WE", 1, false};
    case Unit::month: return {"M", 1, false};
    case Unit::quarter: return {"Q", 1, false};
    case Unit::half: return {"M", 6, false};
    case Unit::season: return {"M", 3, false};
    case Unit::year: return {"Y", 1, false};
    case Unit::decade: return {"Y", 10, false};
    case Unit::century: return {"CE", 1, false};
    case Unit::millennium: return {"L", 1, false};
    case Unit::night: return {"NI", 1, false};
    default: return {"D", 1, false};
  }
}

}  // namespace

std::string duration_value(const Meaning& meaning) {
  const Unit unit = meaning.as<Unit>(Field::unit);
  DurationUnit first = duration_unit(unit);
  if (meaning.has(Field::vague) || !meaning.has(Field::amount)) {
    if (unit == Unit::none || unit == Unit::time) return "PXX";
    if (unit == Unit::decade) first.letter = "DE";
    return std::string(first.clock ? "PTX" : "PX") + first.letter;
  }
  std::int64_t amount = std::int64_t{meaning.get(Field::amount)} * first.factor;
  std::int64_t fraction = std::int64_t{meaning.get(Field::fraction)} * first.factor;
  amount += fraction / 100;
  fraction %= 100;
  std::string value = first.clock ? "PT" : "P";
  const bool sexagesimal = first.clock && unit != Unit::second && fraction != 0;
  if (sexagesimal && amount == 0) return value + std::to_string(fraction * 60 / 100) + (unit == Unit::hour ? "M" : "S");
  value += std::to_string(amount);
  if (sexagesimal) return value + first.letter + std::to_string(fraction * 60 / 100) + (unit == Unit::hour ? "M" : "S");
  if (fraction != 0) {
    value += '.';
    value += std::to_string(fraction % 10 == 0 ? fraction / 10 : fraction);
  }
  value += first.letter;
  if (meaning.has(Field::amount2)) {
    const DurationUnit second = duration_unit(meaning.as<Unit>(Field::unit2));
    if (second.clock && !first.clock) value += 'T';
    value += std::to_string(std::int64_t{meaning.get(Field::amount2)} * second.factor) + second.letter;
  }
  return value;
}

std::string clock_value(const Meaning& meaning) {
  if (meaning.has(Field::hour)) {
    int hour = meaning.get(Field::hour);
    const Meridiem meridiem = meaning.as<Meridiem>(Field::meridiem);
    const Daypart part = meaning.as<Daypart>(Field::daypart);
    const bool late = meridiem == Meridiem::pm || part == Daypart::afternoon || part == Daypart::evening ||
                      (part == Daypart::night && hour > 5);
    if (late && hour < 12) hour += 12;
    if (meridiem == Meridiem::am && hour == 12) hour = 0;
    int minute = meaning.get(Field::minute);
    if (minute < 0) {  // "a quarter to five"
      minute += 60;
      hour = hour == 0 ? 23 : hour - 1;
    }
    std::string value = "T" + padded(hour, 2) + ":" + padded(minute, 2);
    if (meaning.has(Field::second)) value += ":" + padded(meaning.get(Field::second), 2);
    return value;
  }
  if (meaning.has(Field::daypart)) return "T" + std::string(value_name(Field::daypart, meaning.get(Field::daypart)));
  return {};
}

std::string set_value(const Meaning& meaning) {
  if (meaning.has(Field::weekday)) return "XXXX-WXX-" + std::to_string(meaning.get(Field::weekday)) + clock_value(meaning);
  if (meaning.has(Field::month)) {
    const std::string day = meaning.has(Field::day) ? "-" + padded(meaning.get(Field::day), 2) : "";
    return "XXXX-" + padded(meaning.get(Field::month), 2) + day + clock_value(meaning);
  }
  if (meaning.has(Field::season)) return "XXXX-" + std::string(value_name(Field::season, meaning.get(Field::season)));
  if (meaning.has(Field::quarter)) return "XXXX-Q" + std::to_string(meaning.get(Field::quarter));
  if (meaning.has(Field::weekend)) return "XXXX-WXX-WE";
  const std::string clock = clock_value(meaning);
  if (!clock.empty()) return "XXXX-XX-XX" + clock;
  if (meaning.has(Field::part)) {  // "daily": the calendar form
    switch (meaning.as<Unit>(Field::unit)) {
      case Unit::day: return "XXXX-XX-XX";
      case Unit::week: return "XXXX-WXX";
      case Unit::month: return "XXXX-XX";
      case Unit::quarter: return "XXXX-QX";
      case Unit::year: return "XXXX";
      default: break;
    }
  }
  Meaning one = meaning;
  if (!one.has(Field::amount) && !one.has(Field::vague)) one.set(Field::amount, 1);
  return duration_value(one);
}

}  // namespace dateline::time
