#include "time/other_calendars.hpp"

#include "text/cldr.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace dateline::time {
namespace {

/// Calendars with Gregorian months and days, whose years alone are counted from elsewhere.
constexpr std::array<std::pair<std::string_view, int>, 7> year_offsets = {{{"buddhist", -543},
                                                                           {"roc", 1911},
                                                                           {"reiwa", 2018},
                                                                           {"heisei", 1988},
                                                                           {"showa", 1925},
                                                                           {"taisho", 1911},
                                                                           {"meiji", 1867}}};

constexpr int least_year = 1700;
constexpr int greatest_year = 2200;

bool of_our_time(int year) {
  return least_year <= year && year <= greatest_year;
}

bool shift_year(Meaning& meaning, int offset) {
  const int year = meaning.get(Field::year) + offset;
  if (!of_our_time(year)) return false;
  meaning.set(Field::year, year);
  meaning.clear(Field::calendar);
  return true;
}

}  // namespace

bool settle_calendar(Meaning& meaning) {
  if (!meaning.has(Field::calendar) || !meaning.has(Field::year)) return true;
  const std::string_view calendar = value_name(Field::calendar, meaning.get(Field::calendar));
  for (const auto& [name, offset] : year_offsets)
    if (name == calendar) return shift_year(meaning, offset);
  if (!meaning.has(Field::month) || !meaning.has(Field::day)) return true;
  const auto date =
      text::to_gregorian(calendar, meaning.get(Field::year), static_cast<unsigned>(meaning.get(Field::month)),
                         static_cast<unsigned>(meaning.get(Field::day)));
  if (!date || !of_our_time(int{date->year()})) return false;
  meaning.set(Field::year, int{date->year()});
  meaning.set(Field::month, static_cast<std::int32_t>(unsigned{date->month()}));
  meaning.set(Field::day, static_cast<std::int32_t>(unsigned{date->day()}));
  meaning.clear(Field::calendar);
  return true;
}

}  // namespace dateline::time
