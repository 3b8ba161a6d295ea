// The expressions that lean on another day: on the day of writing, on the expression before, or on one they contain.
#include "time/resolver.hpp"

#include "calendar/calendar.hpp"
#include "time/holidays.hpp"

#include <cmath>

namespace dateline::time {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

RelativeDate::Unit relative_unit(Unit unit) {
  switch (unit) {
    case Unit::week: return RelativeDate::Unit::week;
    case Unit::weekend: return RelativeDate::Unit::weekend;
    case Unit::month: return RelativeDate::Unit::month;
    case Unit::quarter: return RelativeDate::Unit::quarter;
    case Unit::season: return RelativeDate::Unit::season;
    case Unit::year: return RelativeDate::Unit::year;
    case Unit::decade: return RelativeDate::Unit::decade;
    case Unit::century: return RelativeDate::Unit::century;
    default: return RelativeDate::Unit::day;
  }
}

/// A unit as a whole number of smaller ones: a fortnight is two weeks.
struct Stride {
  Unit unit = Unit::none;
  int count = 1;
};

Stride plain_stride(Unit unit) {
  switch (unit) {
    case Unit::fortnight: return {Unit::week, 2};
    case Unit::half: return {Unit::month, 6};
    case Unit::season: return {Unit::month, 3};
    case Unit::decade: return {Unit::year, 10};
    case Unit::century: return {Unit::year, 100};
    case Unit::millennium: return {Unit::year, 1000};
    case Unit::weekend: return {Unit::week, 1};
    case Unit::night: return {Unit::day, 1};
    default: return {unit, 1};
  }
}

int year_of_day(sys_days day) { return int{year_month_day{day}.year()}; }
unsigned month_of_day(sys_days day) { return unsigned{year_month_day{day}.month()}; }

/// The unit that holds `day`, moved by `count` units.
Moment unit_at(Unit unit, sys_days day, long long count) {
  const year_month_day date{day};
  const int year = int{date.year()};
  const auto months = [&](long long by) { return calendar::add_months(std::chrono::year_month{date.year(), date.month()}, by); };
  switch (unit) {
    case Unit::day:
    case Unit::night:
      if (const auto moved = calendar::add_days(day, count)) return Moment::of_day(*moved);
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
      if (const auto moved = calendar::add_seasons(now, count)) return Moment::of_part(Unit::season, moved->year, moved->season - 20);
      return {};
    }
    case Unit::decade: return Moment::of_part(Unit::decade, static_cast<int>(std::floor(year / 10.0) + static_cast<double>(count)), 0);
    case Unit::century: return Moment::of_part(Unit::century, static_cast<int>(std::floor(year / 100.0) + static_cast<double>(count)), 0);
    case Unit::year: return calendar::valid_year(year + count) ? Moment::of_year(static_cast<int>(year + count)) : Moment{};
    default: return {};
  }
}

}  // namespace

Resolver::Answer Resolver::shifted(const Meaning& meaning, const Found& found, int depth) {
  Answer result;
  const int sign = meaning.get(Field::sign);
  const Unit written = meaning.as<Unit>(Field::unit);
  if (written == Unit::none && meaning.has(Field::weekday)) return counted_weekday(meaning, found, depth);
  if (meaning.has(Field::vague) || written == Unit::none || written == Unit::time) return result;
  Stride step = plain_stride(written);
  long long amount = (meaning.has(Field::amount) ? meaning.get(Field::amount) : 1LL) * step.count;
  if (meaning.has(Field::fraction) && meaning.get(Field::fraction) != 0 && step.unit == Unit::year) {
    amount = amount * 12 + meaning.get(Field::fraction) * 12LL * step.count / 100;
    step.unit = Unit::month;
  }
  // In a report on a quarter "a year earlier" is that quarter a year earlier.
  if (step.unit == Unit::year && meaning.base == Meaning::no_base && !narrative_) {
    Moment quarter = reference_;
    if (meaning.as<Unit>(Field::unit2) == Unit::quarter && quarter.grain != Unit::quarter && now_)
      quarter = unit_at(Unit::quarter, *now_, -1);
    if (meaning.has(Field::quarter)) quarter = part_of_year(meaning, reference_year_.value_or(now_ ? year_of_day(*now_) : 0));
    if (quarter.grain == Unit::quarter && quarter.year_known) {
      quarter.year += static_cast<int>(sign * amount);
      anchor_to_reference(result);
      result.moment = quarter;
      return result;
    }
  }
  const bool clock = step.unit == Unit::hour || step.unit == Unit::minute || step.unit == Unit::second;
  std::optional<sys_days> origin;
  if (meaning.base != Meaning::no_base && depth < 3) {
    const Answer base = answer(findings_.bases[meaning.base], found, depth + 1);
    if (!base.moment.known()) return result;
    origin = base.moment.first_day();
    result.anchor_source = AnchorSource::expression;
    if (base.moment.grain == Unit::year && step.unit != Unit::year && step.unit != Unit::month) return result;
  } else if (meaning.as<From>(Field::from) == From::reference || narrative_) {
    origin = reference_.first_day();
    result.anchor_source = AnchorSource::expression;
    const bool coarse = reference_.grain != Unit::day && reference_.grain != Unit::week && reference_.grain != Unit::weekend;
    if (coarse && (step.unit == Unit::day || step.unit == Unit::week || clock)) origin.reset();
    if (coarse && reference_.grain != Unit::month && step.unit == Unit::month) origin.reset();
    if (!origin && !narrative_ && !(reference_.known() && reference_.year_known)) {
      origin = now_;
      result.anchor_source = context_.published_from;
    }
  } else {
    origin = now_;
    result.anchor_source = context_.published_from;
    RelativeDate relative;
    relative.unit = relative_unit(step.unit);
    relative.offset = static_cast<int>(sign * (clock ? 0 : amount));
    relative.rough = meaning.has(Field::mod) || (amount > 1 && step.unit != Unit::day);
    if (meaning.has(Field::weekday)) relative.weekday = static_cast<unsigned>(meaning.get(Field::weekday));
    result.relative = relative;
  }
  if (!origin) {
    // What is known is the grain: "XXXX-XX-XX".
    result.moment.grain = clock ? Unit::day : step.unit;
    return result;
  }
  result.anchor = origin;
  if (clock) {
    result.moment = Moment::of_day(*origin);
    return result;
  }
  result.moment = unit_at(step.unit, *origin, sign * amount);
  if (step.unit == Unit::week && result.anchor_source == AnchorSource::expression && meaning.base != Meaning::no_base)
    result.moment = unit_at(Unit::day, *origin, sign * amount * 7);  // "a week from Tuesday" is a day
  if (meaning.has(Field::weekday)) {  // "two weeks ago Monday"
    const sys_days moved = result.moment.first_day().value_or(*origin);
    result.moment = Moment::of_day(calendar::monday_of(moved) + days{meaning.get(Field::weekday) - 1});
  }
  result.step = std::to_string(sign * amount) + " " + std::string(value_name(Field::unit, static_cast<std::int32_t>(step.unit))) +
                " from " + Date::day(*origin).edtf();
  return result;
}

/// "three Fridays from now", "the third Tuesday after Easter"
Resolver::Answer Resolver::counted_weekday(const Meaning& meaning, const Found& found, int depth) {
  Answer result;
  std::optional<sys_days> origin = now_;
  if (meaning.base != Meaning::no_base && depth < 3) {
    origin = answer(findings_.bases[meaning.base], found, depth + 1).moment.first_day();
    result.anchor_source = AnchorSource::expression;
  } else {
    anchor_to_now(result);
  }
  result.moment.grain = Unit::day;
  result.moment.index = static_cast<unsigned>(meaning.get(Field::weekday));
  if (!origin) return result;
  const int sign = meaning.get(Field::sign);
  sys_days day = calendar::monday_of(*origin) + days{meaning.get(Field::weekday) - 1};
  if (sign > 0 && day <= *origin) day += days{7};
  if (sign < 0 && day >= *origin) day -= days{7};
  const long long count = meaning.has(Field::amount) ? meaning.get(Field::amount) : 1;
  if (const auto moved = calendar::add_days(day, sign * 7 * (count - 1))) result.moment = Moment::of_day(*moved);
  return result;
}

Resolver::Answer Resolver::chosen_unit(const Meaning& meaning, int offset, bool from_now) {
  Answer result;
  const Unit unit = meaning.has(Field::unit) ? meaning.as<Unit>(Field::unit) : Unit::day;
  const std::optional<sys_days> origin = from_now ? now_ : reference_.first_day();
  if (unit == Unit::quarter && from_now && offset < 0 && reference_.grain == Unit::quarter) {
    anchor_to_reference(result);
    result.moment = reference_;
    return result;
  }
  if (from_now) {
    RelativeDate relative;
    relative.unit = relative_unit(unit);
    relative.offset = offset;
    result.relative = relative;
    anchor_to_now(result);
  } else {
    anchor_to_reference(result);
    const bool coarse = reference_.grain != Unit::day;
    if (coarse && unit == Unit::day) {  // "the next day" after "in March"
      result.moment.grain = Unit::day;
      return result;
    }
  }
  if (!origin) {
    result.moment.grain = unit == Unit::night ? Unit::day : unit;
    return result;
  }
  result.moment = unit_at(unit, *origin, offset);
  if (unit == Unit::week && meaning.has(Field::weekday))  // "Monday of next week"
    if (const auto monday = result.moment.first_day()) result.moment = Moment::of_day(*monday + days{meaning.get(Field::weekday) - 1});
  result.step = std::string(value_name(Field::unit, static_cast<std::int32_t>(unit))) + " " + std::to_string(offset) + " from " +
                Date::day(*origin).edtf();
  return result;
}

Resolver::Answer Resolver::chosen(const Meaning& meaning, const Found& found) {
  const Which which = meaning.as<Which>(Field::which);
  int offset = 0;
  if (which == Which::last || which == Which::previous || which == Which::past) offset = -1;
  if (which == Which::next || which == Which::following || which == Which::coming) offset = 1;
  bool from_now = which == Which::last || which == Which::here || which == Which::next || which == Which::past || which == Which::coming;
  if (meaning.as<From>(Field::from) == From::reference) from_now = false;
  if (narrative_) from_now = false;  // "this year" is the year of the story
  if (!from_now && !reference_.known()) from_now = true;
  const std::optional<sys_days> origin = from_now ? now_ : reference_.first_day();

  if (meaning.has(Field::unit)) {
    const bool part = meaning.has(Field::month) || meaning.has(Field::season) || meaning.has(Field::quarter) ||
                      meaning.has(Field::half) || meaning.has(Field::holiday);
    Answer whole = chosen_unit(meaning, offset, from_now);
    if (part && whole.moment.grain == Unit::year) {  // "June of next year"
      const bool known = whole.moment.year_known;
      whole.moment = part_of_year(meaning, known ? whole.moment.year : 2000);
      whole.moment.year_known = known;
      whole.relative.reset();
    } else if (meaning.has(Field::weekday) && whole.moment.grain == Unit::week) {  // "Wednesday of next week"
      const auto first = whole.moment.first_day();
      const auto weekday = static_cast<unsigned>(meaning.get(Field::weekday));
      if (whole.relative) whole.relative->weekday = weekday;
      if (first) whole.moment = Moment::of_day(*first + days{weekday - 1});
    }
    return whole;
  }
  Answer result;
  if (from_now)
    anchor_to_now(result);
  else
    anchor_to_reference(result);
  RelativeDate relative;
  relative.direction = offset < 0 ? Direction::past : offset > 0 ? Direction::future : Direction::nearest;
  if (meaning.has(Field::weekday)) {
    const auto weekday = static_cast<unsigned>(meaning.get(Field::weekday));
    relative.weekday = weekday;
    if (offset == 0) relative.unit = RelativeDate::Unit::week;
    if (from_now) result.relative = relative;
    if (!origin) {
      result.moment.grain = Unit::day;
      result.moment.index = weekday;
      return result;
    }
    sys_days day = calendar::monday_of(*origin) + days{weekday - 1};
    if (offset < 0 && day >= *origin) day -= days{7};
    if (offset > 0 && day <= *origin) day += days{7};
    result.moment = Moment::of_day(day);
    return result;
  }
  if (meaning.has(Field::daypart) && !meaning.has(Field::month) && !meaning.has(Field::season)) {
    Meaning day = meaning;
    day.set(Field::unit, static_cast<std::int32_t>(Unit::day));
    return chosen_unit(day, offset, from_now);
  }
  // Months, seasons, quarters, halves and holidays of a year.
  if (meaning.has(Field::month)) relative.month = static_cast<unsigned>(meaning.get(Field::month));
  if (meaning.has(Field::season)) relative.month = 20 + static_cast<unsigned>(meaning.get(Field::season));
  if (meaning.has(Field::day)) relative.day = static_cast<unsigned>(meaning.get(Field::day));
  if (from_now && relative.month != 0) result.relative = relative;
  if (!origin) {
    result.moment = part_of_year(meaning, 2000);
    result.moment.year_known = false;
    return result;
  }
  int year = year_of_day(*origin);
  result.moment = part_of_year(meaning, year);
  const auto first = result.moment.first_day();
  if (!first) return result;
  const Moment same_grain = result.moment.grain == Unit::day ? Moment::of_day(*origin)
                            : result.moment.grain == Unit::month ? Moment::of_month(year, month_of_day(*origin))
                            : result.moment.grain == Unit::season ? unit_at(Unit::season, *origin, 0)
                                                                   : unit_at(result.moment.grain, *origin, 0);
  const sys_days here = same_grain.first_day().value_or(*origin);
  if (offset < 0 && *first >= here) result.moment = part_of_year(meaning, year - 1);
  if (offset > 0 && *first <= here) result.moment = part_of_year(meaning, year + 1);
  static_cast<void>(found);
  return result;
}

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
    default: result.moment = {};
  }
  return result;
}

}  // namespace dateline::time
