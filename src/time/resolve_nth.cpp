// "the first weekend of July": a unit counted within another.
#include "time/resolver.hpp"

#include "calendar/calendar.hpp"
#include "time/calendar_units.hpp"

namespace dateline::time {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

/// "the first weekend of July", "the second half of 1999", "the last Monday in May", "the third week of next month"
Resolver::Answer Resolver::nth(const Meaning& meaning, const Found& found, int depth) {
  Answer whole;
  if (meaning.base != Meaning::no_base && depth < 3) {
    whole = answer(findings_.bases[meaning.base], found, depth + 1);
  } else if (meaning.has(Field::month) || meaning.has(Field::year) || meaning.has(Field::season)) {
    Meaning rest = meaning;
    for (const Field field : {Field::nth, Field::nth_unit, Field::weekday, Field::unit}) rest.clear(field);
    whole = answer(rest, found, depth + 1);
  }
  Answer result = whole;
  result.relative.reset();
  const std::optional<sys_days> first = whole.moment.first_day();
  const Unit unit = meaning.as<Unit>(Field::nth_unit);
  if (!first) {
    result.moment = {};
    result.moment.grain = unit;
    return result;
  }
  if (unit == Unit::week && whole.moment.grain == Unit::day) {  // "the week of March 9"
    result.moment = Moment::of_week(*first);
    return result;
  }
  if (unit == Unit::weekend && whole.moment.grain == Unit::day) {  // "Labor Day weekend": before a Monday or Tuesday
    constexpr days back{2};
    result.moment = Moment::of_week(*first - back, true);
    return result;
  }
  const Date date = whole.moment.date();
  const sys_days last = date.latest().value_or(*first);
  const int nth = meaning.get(Field::nth);
  const auto within = [&](sys_days day) { return *first <= day && day <= last; };
  sys_days day = *first;
  switch (unit) {
    case Unit::day:
      if (meaning.has(Field::weekday)) {
        const int weekday = meaning.get(Field::weekday);
        day = nth > 0 ? calendar::monday_of(*first) + days{weekday - 1} : calendar::monday_of(last) + days{weekday - 1};
        if (nth > 0 && day < *first) day += days{7};
        if (nth < 0 && day > last) day -= days{7};
        day += days{7 * (nth > 0 ? nth - 1 : nth + 1)};
      } else {
        day = nth > 0 ? *first + days{nth - 1} : last + days{nth + 1};
      }
      result.moment = within(day) ? Moment::of_day(day) : Moment{};
      break;
    case Unit::workday: {
      const auto moved = nth > 0 ? add_workdays(*first - days{1}, nth) : add_workdays(last + days{1}, nth);
      result.moment = moved && within(*moved) ? Moment::of_day(*moved) : Moment{};
      break;
    }
    case Unit::weekend:
    case Unit::week: {
      // Weeks and weekends belong where their Saturday or Thursday lies.
      const int key = unit == Unit::week ? 3 : 5;
      day = calendar::monday_of(nth > 0 ? *first : last) + days{key};
      if (nth > 0 && day < *first) day += days{7};
      if (nth < 0 && day > last) day -= days{7};
      day += days{7 * (nth > 0 ? nth - 1 : nth + 1)};
      result.moment = within(day) ? Moment::of_week(day, unit == Unit::weekend) : Moment{};
      break;
    }
    case Unit::month:
    case Unit::quarter:
    case Unit::half:
    case Unit::year:
    case Unit::decade: {
      result.moment = unit_at(unit, nth > 0 ? *first : last, nth > 0 ? nth - 1 : nth + 1);
      const auto start = result.moment.first_day();
      if (!start || !within(*start)) result.moment = {};
      break;
    }
    default:
      result.moment = {};
  }
  return result;
}

}  // namespace dateline::time
