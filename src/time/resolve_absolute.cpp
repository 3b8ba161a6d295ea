// Dates that name their year, decade or century.
#include "time/resolver.hpp"

#include "time/holidays.hpp"

namespace dateline::time {

Resolver::Answer Resolver::absolute(const Meaning& meaning, const Found& found) {
  Answer result;
  const bool is_bc = meaning.get(Field::era) == 1;
  if (meaning.has(Field::decade)) {
    int decade = meaning.get(Field::decade);
    if (decade < 10) decade += 190;
    result.moment = Moment::of_part(Unit::decade, is_bc ? -decade : decade, 0);
  } else if (meaning.has(Field::century)) {
    const int century = meaning.get(Field::century);
    result.moment = Moment::of_part(Unit::century, is_bc ? 1 - century : century - 1, is_bc ? 1 : 0);
  } else if (const std::optional<int> year = year_of(meaning)) {
    result.moment = part_of_year(meaning, *year);
    const Moment& compared = reported_.known() ? reported_ : reference_;
    const bool quarter = meaning.as<Unit>(Field::unit2) == Unit::quarter && compared.grain == Unit::quarter;
    if (quarter && !compares_months(found))  // "the 1988 quarter"
      result.moment = Moment::of_part(Unit::quarter, *year, compared.index);
  }
  return result;
}

Moment Resolver::part_of_year(const Meaning& meaning, int year) const {
  const auto index = [&](Field field) { return static_cast<unsigned>(meaning.get(field)); };
  if (meaning.has(Field::month) && meaning.has(Field::day)) {
    Moment moment = Moment::of_month(year, index(Field::month));
    moment.grain = Unit::day;
    moment.day = index(Field::day);
    return moment.first_day() ? moment : Moment{};
  }
  if (meaning.has(Field::month)) return Moment::of_month(year, index(Field::month));
  if (meaning.has(Field::week))
    return Moment::of_part(meaning.has(Field::weekend) ? Unit::weekend : Unit::week, year, index(Field::week));
  if (meaning.has(Field::quarter)) return Moment::of_part(Unit::quarter, year, index(Field::quarter));
  if (meaning.has(Field::half)) return Moment::of_part(Unit::half, year, index(Field::half));
  if (meaning.has(Field::season)) return Moment::of_part(Unit::season, year, index(Field::season));
  if (meaning.has(Field::holiday)) {
    const auto day = day_of(grammar_.holidays[index(Field::holiday)], year);
    return day ? Moment::of_day(*day) : Moment{};
  }
  return Moment::of_year(year);
}

std::optional<int> Resolver::year_of(const Meaning& meaning) const {
  if (meaning.has(Field::year)) {
    const int year = meaning.get(Field::year);
    return meaning.get(Field::era) == 1 ? 1 - year : year;
  }
  if (!meaning.has(Field::year2)) return std::nullopt;
  const int two = meaning.get(Field::year2);
  if (reference_year_ && meaning.has(Field::part)) {  // "1915-17"
    const int year = *reference_year_ / 100 * 100 + two;
    return year < *reference_year_ ? year + 100 : year;
  }
  if (narrative_ && reference_year_) return *reference_year_ / 100 * 100 + two;
  return (two <= static_cast<int>(grammar_.pivot_year2) ? 2000 : 1900) + two;
}

}  // namespace dateline::time
