// "three days ago", "two weeks after Easter", "two Sundays from now": a count of units from another day.
#include "time/resolver.hpp"

#include "calendar/calendar.hpp"
#include "time/calendar_units.hpp"

#include <algorithm>
#include <cstdlib>

namespace dateline::time {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

/// A count of units, signed.
struct Shift {
  Unit unit = Unit::none;
  long long count = 0;
  long long then_days = 0;  // "a month and two days"
  bool clock() const noexcept { return unit == Unit::hour || unit == Unit::minute || unit == Unit::second; }
  /// Of a clock shift, with its fraction: "an hour and a half".
  long long seconds(const Meaning& meaning) const {
    const long long each = unit == Unit::hour ? 3600 : unit == Unit::minute ? 60 : 1;
    return count * each + meaning.get(Field::sign) * meaning.get(Field::fraction) * each / 100;
  }
};

namespace {

constexpr long long seconds_a_day = 24 * 60 * 60;

/// How many of the smaller unit make the larger one, where that is always the same; else 0.
long long whole_in(Unit larger, Unit smaller) {
  if (larger == Unit::year && smaller == Unit::month) return 12;
  if (larger == Unit::week && smaller == Unit::day) return 7;
  const bool sixty =
      (larger == Unit::hour && smaller == Unit::minute) || (larger == Unit::minute && smaller == Unit::second);
  return sixty ? 60 : 0;
}

/// "two years and three months": counted in months; "a month and two days": the days come on top.
void add_smaller_unit(Unit smaller, long long amount, Shift& shift) {
  if (const long long whole = whole_in(shift.unit, smaller)) {
    shift.count = shift.count * whole + amount;
    shift.unit = smaller;
  } else if (!shift.clock() && (smaller == Unit::day || smaller == Unit::week)) {
    shift.then_days += amount * (smaller == Unit::week ? 7 : 1);
  }
}

/// "two years from June 3" is a June 3.
Moment same_day_at(const Shift& shift, sys_days day) {
  if (shift.unit == Unit::week) return unit_at(Unit::day, day, shift.count * 7);
  if (shift.unit != Unit::month && shift.unit != Unit::quarter && shift.unit != Unit::year)
    return unit_at(shift.unit, day, shift.count);
  const year_month_day date{day};
  const int months = shift.unit == Unit::month ? 1 : shift.unit == Unit::quarter ? 3 : 12;
  const auto month = calendar::add_months({date.year(), date.month()}, shift.count * months);
  if (!month) return {};
  const year_month_day same{month->year(), month->month(), date.day()};
  return Moment::of_day(same.ok() ? sys_days{same} : sys_days{*month / std::chrono::last});
}

Shift shift_of(const Meaning& meaning) {
  const Stride stride = plain_stride(meaning.as<Unit>(Field::unit));
  const long long amount = meaning.has(Field::amount) ? meaning.get(Field::amount) : 1;
  Shift shift{stride.unit, amount * stride.count, 0};
  if (meaning.has(Field::amount2)) add_smaller_unit(meaning.as<Unit>(Field::unit2), meaning.get(Field::amount2), shift);
  if (meaning.has(Field::amount3)) add_smaller_unit(meaning.as<Unit>(Field::unit3), meaning.get(Field::amount3), shift);
  if (shift.unit == Unit::year) {
    const long long hundredths = static_cast<long long>(meaning.get(Field::fraction)) * stride.count;
    if (hundredths % 100 == 0) {  // "half a century ago"
      shift.count += hundredths / 100;
    } else {  // "a year and a half ago"
      shift.count = shift.count * 12 + hundredths * 12 / 100;
      shift.unit = Unit::month;
    }
  }
  shift.count *= meaning.get(Field::sign);
  shift.then_days *= meaning.get(Field::sign);
  return shift;
}

/// Is the reference too coarse to count these units from?
bool too_coarse(const Moment& reference, const Shift& shift) {
  switch (reference.grain) {
    case Unit::day:
    case Unit::week:
    case Unit::weekend:
      return false;
    case Unit::month:
      return shift.clock() || shift.unit == Unit::day || shift.unit == Unit::week;
    default:
      return shift.unit != Unit::year && shift.unit != Unit::quarter;
  }
}

}  // namespace

Moment counted_from(const Meaning& amount, sys_days day, int sign) {
  Meaning signed_amount = amount;
  signed_amount.set(Field::sign, sign);
  const Shift shift = shift_of(signed_amount);
  if (shift.unit == Unit::none || shift.unit == Unit::time || shift.clock()) return {};
  return same_day_at(shift, day);
}

/// The quarter a comparison starts from: the one its sentence tells, else the one the text reports on, not one it has
/// been compared with.
const Moment& Resolver::compared_quarter(const Found& found) const {
  constexpr std::uint32_t sentence = 40;  // tokens
  const bool quarter = reference_.grain == Unit::quarter;
  if (!reported_.known() || (!quarter && reference_.year >= reported_.year)) return reference_;
  for (std::uint32_t i = found.first; i > reference_end_; --i)
    if (found.first - i > sentence || ends_sentence(text_, i - 1)) return reported_;
  return reference_;
}

/// "In the nine months it earned 5 million, against 4 million a year earlier": not a quarter's.
bool Resolver::compares_months(const Found& found) const {
  constexpr std::uint32_t sentence = 40;  // tokens
  constexpr int quarter = 3;              // months
  const auto starts_before = [](const Found& other, std::uint32_t token) { return other.first < token; };
  const auto first = findings_.found.begin();
  for (auto told = std::lower_bound(first, findings_.found.end(), found.first, starts_before); told != first;) {
    --told;
    if (told->last > found.first || found.first - told->last > sentence) return false;
    for (std::uint32_t i = told->last; i < found.first; ++i)
      if (ends_sentence(text_, i)) return false;
    const Meaning& meaning = told->meaning;
    if (meaning.has(Field::quarter)) return false;
    if (told->rule->type == TimexType::duration && meaning.as<Unit>(Field::unit) == Unit::month &&
        meaning.get(Field::amount) > quarter)
      return true;
  }
  return false;
}

/// In a report on a quarter "a year earlier" is that quarter a year earlier.
std::optional<Moment> Resolver::shifted_quarter(const Meaning& meaning, const Found& found, long long years) const {
  Moment quarter = compared_quarter(found);
  if (meaning.as<Unit>(Field::unit2) == Unit::quarter && quarter.grain != Unit::quarter && now_)
    quarter = reported_.known() ? reported_ : unit_at(Unit::quarter, *now_, -1);
  if (meaning.has(Field::quarter))
    quarter = part_of_year(meaning, reference_year_.value_or(now_ ? year_of_day(*now_) : 0));
  if (quarter.grain != Unit::quarter || !quarter.year_known || !calendar::valid_year(quarter.year + years))
    return std::nullopt;
  quarter.year += static_cast<int>(years);
  return quarter;
}

/// Finds what a shift that names no base counts from: what was told before, or the day of writing.
void Resolver::anchor_shift(const Meaning& meaning, const Found& found, const Shift& shift, Answer& result) const {
  const From from = meaning.as<From>(Field::from);
  // Many languages say "in two weeks" and "two weeks later" with the same words; the tense tells which.
  const bool told_as_past = meaning.get(Field::sign) > 0 && direction_of(found) == Direction::past;
  const bool ahead = from == From::automatic && meaning.get(Field::sign) > 0 && reference_.year_known;
  const bool later = ahead && (!now_ || (told_as_past && !too_coarse(reference_, shift)));
  if (from == From::reference || narrative_ || later) {
    anchor_to_reference(result);
    if (too_coarse(reference_, shift)) result.anchor.reset();
    // What came "three days later", of nothing told, did not come three days after the day of writing.
    const bool later_told = meaning.get(Field::sign) > 0 && !typed_ && direction_of(found) != Direction::future;
    if (!reference_.year_known && !narrative_ && !later_told) anchor_to_now(result);
    return;
  }
  anchor_to_now(result);
  RelativeDate relative;
  relative.unit = relative_unit(shift.unit);
  relative.offset = shift.clock() ? 0 : static_cast<int>(shift.count);
  relative.rough =
      meaning.has(Field::mod) || shift.then_days != 0 || (std::abs(shift.count) > 1 && shift.unit != Unit::day);
  relative.weekday = static_cast<unsigned>(meaning.get(Field::weekday));
  result.relative = relative;
}

/// What is known without a day to count from: the grain, "XXXX-XX-XX".
Moment Resolver::unanchored(const Shift& shift, bool from_now) const {
  Moment moment;
  moment.grain = shift.clock() ? Unit::day : shift.unit;
  const bool short_way = moment.grain == Unit::day || moment.grain == Unit::week;
  if (short_way && reference_year_ && !from_now) {  // "four days later" in a story of 1915
    moment.year_known = true;
    moment.year = *reference_year_;
  }
  return moment;
}

/// By whole days, weeks, years from the anchor. \param base_grain of the expression counted from, where one is named
void Resolver::move_days(const Meaning& meaning, const Shift& shift, std::optional<Unit> base_grain,
                         Answer& result) const {
  const sys_days origin = *result.anchor;
  // "a week from Tuesday" is a day, "a week ago" a week.
  result.moment = base_grain == Unit::day || shift.then_days != 0 ? same_day_at(shift, origin)
                                                                  : unit_at(shift.unit, origin, shift.count);
  if (const auto day = result.moment.first_day(); day && shift.then_days != 0) {
    const auto moved = calendar::add_days(*day, shift.then_days);
    result.moment = moved ? Moment::of_day(*moved) : Moment{};
  }
  // "signed on 3 May. A week later" is 10 May or a day near it, whichever weeks the calendar has.
  const bool told_day = result.anchor_source == AnchorSource::expression && reference_.grain == Unit::day;
  if (told_day && !base_grain && result.moment.grain == Unit::week)
    result.around = same_day_at(shift, origin).first_day();
  if (meaning.as<Unit>(Field::unit) == Unit::weekend && result.moment.grain == Unit::week)
    result.moment.grain = Unit::weekend;
  if (meaning.has(Field::weekday)) {  // "two weeks ago Monday"
    const sys_days moved = result.moment.first_day().value_or(origin);
    result.moment = Moment::of_day(calendar::monday_of(moved) + days{meaning.get(Field::weekday) - 1});
  }
  const bool part = meaning.has(Field::season) || meaning.has(Field::month);
  if (part && result.moment.grain == Unit::year)  // "three summers ago", "February two years ago"
    result.moment = part_of_year(meaning, result.moment.year);
  result.step = std::to_string(shift.count) + " " +
                std::string(value_name(Field::unit, static_cast<std::int32_t>(shift.unit))) + " from " +
                Date::day(origin).edtf();
}

Resolver::Answer Resolver::shifted(const Meaning& meaning, const Found& found, int depth) {
  Answer result;
  const Unit written = meaning.as<Unit>(Field::unit);
  if (written == Unit::none && meaning.has(Field::weekday)) return counted_weekday(meaning, found, depth);
  if (meaning.has(Field::vague) || written == Unit::none || written == Unit::time) return result;
  const Shift shift = shift_of(meaning);
  const bool has_base = meaning.base != Meaning::no_base && depth < 3;
  if (shift.unit == Unit::year && !has_base && !narrative_ && !compares_months(found)) {
    if (const std::optional<Moment> quarter = shifted_quarter(meaning, found, shift.count)) {
      anchor_to_reference(result);
      result.moment = *quarter;
      return result;
    }
  }
  std::optional<Unit> base_grain;
  std::optional<int> base_clock;
  if (has_base) {
    const Answer base = answer(findings_.bases[meaning.base], found, depth + 1);
    const bool coarse_base = base.moment.grain == Unit::year && shift.unit != Unit::year && shift.unit != Unit::month;
    if (!base.moment.known() || coarse_base) return result;
    base_grain = base.moment.grain;
    base_clock = base.clock;
    result.anchor = base.moment.first_day();
    result.anchor_source = AnchorSource::expression;
  } else {
    anchor_shift(meaning, found, shift, result);
    if (result.anchor_source == AnchorSource::expression)
      base_clock = reference_clock_;
    else if (const auto& clock = context_.options.published_clock; clock && result.anchor)
      base_clock = static_cast<int>(clock->count());
  }
  // "Today, ten years later, he apologised": later than something else.
  const bool elsewhere = !has_base && !shift.clock() && meaning.as<From>(Field::from) == From::reference &&
                         shift.count > 0 && now_ && result.anchor && *result.anchor >= *now_ &&
                         direction_of(found) == Direction::past;
  if (elsewhere) result.anchor.reset();
  if (!result.anchor) {
    result.moment = unanchored(shift, result.relative.has_value() || elsewhere);
    return result;
  }
  const sys_days origin = *result.anchor;
  if (shift.clock()) {
    result.moment = same_day_at({Unit::day, shift.seconds(meaning) / seconds_a_day, 0}, origin);
    if (base_clock) move_clock(result, origin, *base_clock, shift.seconds(meaning));
    return result;
  }
  move_days(meaning, shift, base_grain, result);
  // Where one word is both "before" and "ago", "three days ago at five" is read as three days before five.
  if (has_base && result.moment.grain == Unit::day) result.clock = base_clock;
  return result;
}

/// "two hours later" after a clock time is a clock time, perhaps of another day.
void Resolver::move_clock(Answer& answer, sys_days day, int from, long long seconds) {
  const long long second = from * 60LL + seconds;
  const long long days_on = second >= 0 ? second / seconds_a_day : -((seconds_a_day - 1 - second) / seconds_a_day);
  const auto moved = calendar::add_days(day, days_on);
  if (!moved) return;
  answer.moment = Moment::of_day(*moved);
  const int of_day = static_cast<int>(second - days_on * seconds_a_day);
  answer.clock = of_day / 60;
  answer.clock_second = of_day % 60;
  const bool minutes = seconds % 60 == 0;
  answer.step = (minutes ? std::to_string(seconds / 60) + " minutes" : std::to_string(seconds) + " seconds") +
                " from the time told before, or of writing";
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
  constexpr days half_week{3};
  if (sign == 0 && day + half_week < *origin) day += days{7};
  if (sign == 0 && day - half_week > *origin) day -= days{7};
  if (sign > 0 && day <= *origin) day += days{7};
  if (sign < 0 && day >= *origin) day -= days{7};
  const long long count = meaning.has(Field::amount) ? meaning.get(Field::amount) : 1;
  if (const auto moved = calendar::add_days(day, sign * 7 * (count - 1))) result.moment = Moment::of_day(*moved);
  return result;
}

}  // namespace dateline::time
