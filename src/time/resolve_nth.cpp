// "the first weekend of July": a unit counted within another.
#include "time/resolver.hpp"

#include "calendar/calendar.hpp"
#include "time/calendar_units.hpp"

namespace dateline::time {

using std::chrono::days;
using std::chrono::sys_days;

namespace {

/// The days in which something is counted, from the first on; backwards from the last where `nth` is negative.
struct Stretch {
  sys_days first;
  sys_days last;

  bool holds(sys_days day) const { return first <= day && day <= last; }
  sys_days start(int nth) const { return nth > 0 ? first : last; }
};

/// From the first that counts to the nth.
int steps_to(int nth) {
  return nth > 0 ? nth - 1 : nth + 1;
}

/// The nth of the days that lie so far behind a Monday.
sys_days nth_weekday(const Stretch& whole, int nth, days behind_monday) {
  sys_days day = calendar::monday_of(whole.start(nth)) + behind_monday;
  if (nth > 0 && day < whole.first) day += days{7};
  if (nth < 0 && day > whole.last) day -= days{7};
  return day + days{7 * steps_to(nth)};
}

/// Not known where the stretch has not that many.
Moment nth_unit(const Stretch& whole, Unit unit, const Meaning& meaning) {
  const int nth = meaning.get(Field::nth);
  switch (unit) {
    case Unit::day: {
      const sys_days day = meaning.has(Field::weekday) ? nth_weekday(whole, nth, days{meaning.get(Field::weekday) - 1})
                                                       : whole.start(nth) + days{steps_to(nth)};
      return whole.holds(day) ? Moment::of_day(day) : Moment{};
    }
    case Unit::workday: {
      const auto day = add_workdays(whole.start(nth) - days{nth > 0 ? 1 : -1}, nth);
      return day && whole.holds(*day) ? Moment::of_day(*day) : Moment{};
    }
    case Unit::weekend:
    case Unit::week: {
      // Weeks and weekends belong where their Thursday or Saturday lies.
      const sys_days day = nth_weekday(whole, nth, unit == Unit::week ? days{3} : days{5});
      return whole.holds(day) ? Moment::of_week(day, unit == Unit::weekend) : Moment{};
    }
    case Unit::month:
    case Unit::quarter:
    case Unit::half:
    case Unit::year:
    case Unit::decade: {
      const Moment moment = unit_at(unit, whole.start(nth), steps_to(nth));
      const auto first = moment.first_day();
      return first && whole.holds(*first) ? moment : Moment{};
    }
    default:
      return {};
  }
}

}  // namespace

/// "[the first weekend of] July"
Resolver::Answer Resolver::counted_in(const Meaning& meaning, const Found& found, int depth) {
  if (meaning.base != Meaning::no_base && depth < 3) {
    Meaning base = findings_.bases[meaning.base];
    if (meaning.has(Field::year) && !base.has(Field::year))  // "Labor Day weekend 2023"
      base.set(Field::year, meaning.get(Field::year));
    return answer(base, found, depth + 1);
  }
  if (!meaning.has(Field::month) && !meaning.has(Field::year) && !meaning.has(Field::season)) return {};
  Meaning rest = meaning;
  for (const Field field : {Field::nth, Field::nth_unit, Field::weekday, Field::unit}) rest.clear(field);
  return answer(rest, found, depth + 1);
}

/// "the first weekend of July", "the second half of 1999", "the last Monday in May", "the third week of next month"
Resolver::Answer Resolver::nth(const Meaning& meaning, const Found& found, int depth) {
  Answer result = counted_in(meaning, found, depth);
  result.relative.reset();
  const Moment whole = result.moment;
  const std::optional<sys_days> first = whole.first_day();
  const Unit unit = meaning.as<Unit>(Field::nth_unit);
  if (!first) {
    result.moment = {};
    result.moment.grain = unit;
  } else if (unit == Unit::week && whole.grain == Unit::day) {  // "the week of March 9"
    result.moment = Moment::of_week(*first);
  } else if (unit == Unit::weekend && whole.grain == Unit::day) {
    constexpr days back{2};  // "Labor Day weekend": before a Monday or Tuesday
    result.moment = Moment::of_week(*first - back, true);
  } else {
    result.moment = nth_unit({*first, whole.date().latest().value_or(*first)}, unit, meaning);
  }
  return result;
}

}  // namespace dateline::time
