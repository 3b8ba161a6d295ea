// "last week", "next Friday", "that year": one of several units, picked from the day of writing or from what was told
// before.
#include "time/resolver.hpp"

#include "calendar/calendar.hpp"
#include "time/calendar_units.hpp"

namespace dateline::time {

using std::chrono::days;
using std::chrono::sys_days;

namespace {

/// Units from the current one: -1 before it, 0 that one, 1 after it.
int offset_of(Which which) {
  switch (which) {
    case Which::last:
    case Which::previous:
    case Which::past:
      return -1;
    case Which::next:
    case Which::following:
    case Which::coming:
      return 1;
    default:
      return 0;
  }
}

Direction side_of(int offset) {
  return offset < 0 ? Direction::past : offset > 0 ? Direction::future : Direction::nearest;
}

/// Stands in for a year that is not known: every month and day of another exists in it.
constexpr int leap_year = 2000;

}  // namespace

/// Weeks that begin on Sunday, counted in those of ISO 8601: on a Sunday this week is the one ahead, and a week's
/// Sunday lies before its Monday.
int Resolver::iso_weeks(int weeks, std::optional<sys_days> origin, const Meaning& meaning) const {
  constexpr unsigned sunday = 7;
  if (!context_.options.week_starts_sunday) return weeks;
  if (origin && calendar::iso_weekday(*origin) == sunday) ++weeks;
  return meaning.has(Field::weekday) && meaning.get(Field::weekday) == sunday ? weeks - 1 : weeks;
}

/// "was found on 9 May, hidden since 2017. The next day": an earlier year in passing, right behind a day.
bool Resolver::is_year_behind_day() const {
  constexpr std::uint32_t reach = 30;  // tokens
  return reference_.grain == Unit::year && !told_.empty() && reference_.year < year_of_day(told_.back().day) &&
         reference_end_ > told_.back().last && reference_end_ - told_.back().last <= reach;
}

/// Where "the following year" is counted from: what was told before, or at least the beginning of its year.
std::optional<sys_days> Resolver::told_origin(const Meaning& meaning) const {
  if (meaning.as<Unit>(Field::unit) == Unit::day && is_year_behind_day()) return told_.back().day;
  if (const std::optional<sys_days> day = reference_.first_day()) return day;
  const Unit unit = meaning.as<Unit>(Field::unit);
  const bool short_unit = unit == Unit::day || unit == Unit::week || unit == Unit::weekend || unit == Unit::month;
  if (short_unit || !reference_year_ || meaning.as<From>(Field::from) == From::now) return std::nullopt;
  return Moment::of_year(*reference_year_).first_day();
}

Resolver::Answer Resolver::chosen_unit(const Meaning& meaning, int offset, bool from_now) {
  Answer result;
  const Unit unit = meaning.has(Field::unit) ? meaning.as<Unit>(Field::unit) : Unit::day;
  // "It closed in 2018. [...] that month": of a year no month has been told.
  if (!from_now && offset == 0 && (unit == Unit::month || unit == Unit::week) && reference_.grain == Unit::year) {
    from_now = now_ && !narrative_;
    if (!from_now) {
      result.moment.grain = unit;
      return result;
    }
  }
  const std::optional<sys_days> origin = from_now ? now_ : told_origin(meaning);
  if (unit == Unit::week) offset = iso_weeks(offset, origin, meaning);
  if (unit == Unit::quarter && from_now && offset < 0 && reference_.grain == Unit::quarter) {
    anchor_to_reference(result);
    const bool over = now_ && reference_.date().latest() < *now_;  // "the latest quarter" is not the running one
    result.moment = !over && reported_.known() ? reported_ : reference_;
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
    const bool coarse = reference_.grain != Unit::day && !is_year_behind_day();
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
  result.step = std::string(value_name(Field::unit, static_cast<std::int32_t>(unit))) + " " + std::to_string(offset) +
                " from " + Date::day(*origin).edtf();
  return result;
}

/// "the week before Christmas", "the year after 1945"
Resolver::Answer Resolver::beside(const Meaning& meaning, const Found& found, int depth) {
  const Answer base = answer(findings_.bases[meaning.base], found, depth + 1);
  Answer result;
  result.anchor = base.moment.first_day();
  result.anchor_source = AnchorSource::expression;
  result.moment.grain = meaning.as<Unit>(Field::unit);
  if (!result.anchor) return result;
  const bool before = meaning.as<Which>(Field::which) == Which::previous;
  const Unit unit = meaning.as<Unit>(Field::unit);
  // The weekend after a working day is that of its week.
  const bool same_week =
      unit == Unit::weekend && !before && base.moment.grain == Unit::day && calendar::iso_weekday(*result.anchor) < 6;
  result.moment = unit_at(unit, *result.anchor, before ? -1 : same_week ? 0 : 1);
  result.step = (before ? "before " : "after ") + base.moment.value();
  return result;
}

/// "Last week" is counted from the day of writing, "the previous week" and all of a narrative from what was told.
bool Resolver::counts_from_now(const Meaning& meaning, const Found& found) const {
  if (!reference_.known()) return true;
  const From from = meaning.as<From>(Field::from);
  const Which which = meaning.as<Which>(Field::which);
  // No history tells "last Tuesday" or "last month": what does was written lately.
  const Unit unit = meaning.as<Unit>(Field::unit);
  const bool near =
      meaning.has(Field::weekday) || ((unit == Unit::week || unit == Unit::month) && opens_sentence(found));
  if (narrative_ && now_ && which == Which::last && near) return true;
  if (narrative_ && now_ && which == Which::here && unit == Unit::week) return true;
  if (narrative_ || from == From::reference) return false;
  // Many languages have one word for "next" and "following"; a day goes on from what was told, else the tense tells.
  if (which == Which::next && from == From::automatic)
    return now_ && meaning.as<Unit>(Field::unit) != Unit::day && direction_of(found) != Direction::past;
  switch (which) {
    case Which::last:
    case Which::here:
    case Which::next:
    case Which::past:
    case Which::coming:
      return true;
    default:
      return false;
  }
}

Resolver::Answer Resolver::chosen(const Meaning& meaning, const Found& found) {
  const int offset = offset_of(meaning.as<Which>(Field::which));
  const bool from_now = counts_from_now(meaning, found);
  if (meaning.has(Field::unit)) return part_of_chosen_unit(meaning, offset, from_now);
  if (meaning.has(Field::weekday)) return chosen_weekday(meaning, found, offset, from_now);
  if (meaning.has(Field::daypart) && !meaning.has(Field::month) && !meaning.has(Field::season)) {
    Meaning day = meaning;
    day.set(Field::unit, static_cast<std::int32_t>(Unit::day));
    return chosen_unit(day, offset, from_now);
  }
  return chosen_part_of_year(meaning, offset, from_now);
}

/// "next year", and what is named within it: "June of next year"
Resolver::Answer Resolver::part_of_chosen_unit(const Meaning& meaning, int offset, bool from_now) {
  const bool part = meaning.has(Field::month) || meaning.has(Field::season) || meaning.has(Field::quarter) ||
                    meaning.has(Field::half) || meaning.has(Field::holiday);
  Answer whole = chosen_unit(meaning, offset, from_now);
  if (part && whole.moment.grain == Unit::year) {
    const bool known = whole.moment.year_known;
    whole.moment = part_of_year(meaning, known ? whole.moment.year : leap_year);
    whole.moment.year_known = known;
    whole.relative.reset();
  } else if (meaning.has(Field::day) && whole.moment.grain == Unit::month) {  // "the 28th of that month"
    Meaning day = meaning;
    day.set(Field::month, static_cast<std::int32_t>(whole.moment.month));
    if (whole.moment.year_known) whole.moment = part_of_year(day, whole.moment.year);
  } else if (meaning.has(Field::weekday) && whole.moment.grain == Unit::week) {  // "Wednesday of next week"
    const auto first = whole.moment.first_day();
    const auto weekday = static_cast<unsigned>(meaning.get(Field::weekday));
    if (whole.relative) whole.relative->weekday = weekday;
    if (first) whole.moment = Moment::of_day(*first + days{weekday - 1});
  }
  return whole;
}

/// "last Friday"; who types "this Monday" on a Friday means the coming one.
Resolver::Answer Resolver::chosen_weekday(const Meaning& meaning, const Found& found, int offset, bool from_now) {
  Answer result;
  from_now ? anchor_to_now(result) : anchor_to_reference(result);
  const auto weekday = static_cast<unsigned>(meaning.get(Field::weekday));
  if (from_now) {
    result.relative = RelativeDate{.weekday = weekday, .direction = side_of(offset)};
    if (offset == 0) result.relative->unit = RelativeDate::Unit::week;
  }
  if (!result.anchor) {
    result.moment.grain = Unit::day;
    result.moment.index = weekday;
    return result;
  }
  sys_days day = calendar::monday_of(*result.anchor) + days{weekday - 1};
  if (offset < 0 && day >= *result.anchor) day -= days{7};
  if (offset > 0 && day <= *result.anchor) day += days{7};
  if (offset == 0 && typed_ && from_now && day < *result.anchor && direction_of(found) == Direction::future)
    day += days{7};
  result.moment = Moment::of_day(day);
  return result;
}

/// "last June", "this winter", "next Easter": months, seasons, quarters, halves and holidays.
Resolver::Answer Resolver::chosen_part_of_year(const Meaning& meaning, int offset, bool from_now) {
  Answer result;
  from_now ? anchor_to_now(result) : anchor_to_reference(result);
  if (!from_now) result.anchor = told_origin(meaning);
  RelativeDate relative;
  relative.direction = side_of(offset);
  if (meaning.has(Field::month)) relative.month = static_cast<unsigned>(meaning.get(Field::month));
  if (meaning.has(Field::season)) relative.month = 20 + static_cast<unsigned>(meaning.get(Field::season));
  if (meaning.has(Field::day)) relative.day = static_cast<unsigned>(meaning.get(Field::day));
  if (from_now && relative.month != 0) result.relative = relative;
  if (!result.anchor) {
    result.moment = part_of_year(meaning, leap_year);
    result.moment.year_known = false;
    return result;
  }
  const int year = year_of_day(*result.anchor);
  result.moment = part_of_year(meaning, year);
  const std::optional<sys_days> first = result.moment.first_day();
  if (!first) return result;
  const sys_days here = unit_at(result.moment.grain, *result.anchor, 0).first_day().value_or(*result.anchor);
  if (offset < 0 && *first >= here) result.moment = part_of_year(meaning, year - 1);
  if (offset > 0 && *first <= here) result.moment = part_of_year(meaning, year + 1);
  return result;
}

}  // namespace dateline::time
