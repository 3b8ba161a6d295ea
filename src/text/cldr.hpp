// What the Unicode Common Locale Data Repository knows of a language's dates, numbers and countries, through ICU.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::text {

/// What CLDR counts in. `now` and `weekday` stand in relative phrases only.
enum class CldrUnit : std::uint8_t {
  second,
  minute,
  hour,
  day,
  week,
  month,
  quarter,
  year,
  decade,
  century,
  weekday,
  now
};

/// A phrase that counts units from now: "yesterday", "in {0} days" ({0} stands for a number).
struct RelativePhrase {
  using Unit = CldrUnit;
  std::string text;
  Unit unit = Unit::day;
  int offset = 0;        ///< Units from now; for a template the sign alone, -1 or 1.
  bool counted = false;  ///< Has a {0}.
  unsigned weekday = 0;  ///< ISO 1-7 for `Unit::weekday` ("last Monday").

  friend auto operator<=>(const RelativePhrase&, const RelativePhrase&) = default;
};

/// A length of time: "{0} days" in every plural form and grammatical case CLDR has, or a dual that is one word.
struct UnitPhrase {
  std::string text;
  CldrUnit unit = CldrUnit::day;
  int count = 0;         ///< What a phrase without {0} counts.
  bool counted = false;  ///< Has a {0}.

  friend auto operator<=>(const UnitPhrase&, const UnitPhrase&) = default;
};

/// A part of the day and the hours CLDR gives it: "in the afternoon" {12, 18}. The end may be over 24.
struct DayPeriod {
  std::string text;
  int first_hour = 0;
  int last_hour = 0;  ///< Exclusive.

  friend auto operator<=>(const DayPeriod&, const DayPeriod&) = default;
};

/// A calendar's names and patterns in one language.
struct CalendarData {
  std::string calendar;  ///< BCP 47 type: "gregory", "buddhist", "persian", "hebrew", "islamic-umalqura" ...
  /// All forms of each month (wide and abbreviated, format and stand-alone), without duplicates; [0] is the first
  /// month.
  std::vector<std::vector<std::string>> months;
  std::array<std::vector<std::string>, 7> weekdays;  ///< [0] is Monday.
  std::array<std::vector<std::string>, 4> quarters;
  std::vector<std::vector<std::string>> eras;  ///< Wide and abbreviated; for "gregory" [0] is BC.
  /// CLDR date patterns with a year, such as "d MMMM y": full, long, medium, short, and the usual skeletons; no
  /// duplicates.
  std::vector<std::string> patterns;
  std::vector<std::string> yearless_patterns;    ///< "MMMM d", "EEEE, d MMMM"
  std::vector<std::string> month_year_patterns;  ///< "MMMM y"
  std::vector<std::string> quarter_patterns;     ///< "QQQ y"
  std::vector<std::string> year_patterns;        ///< "y", "y G"
  std::vector<std::string> interval_patterns;    ///< "d–d MMMM y", the repeated fields twice.
};

struct LocaleData {
  std::string locale;
  std::string calendar;  ///< The one the locale writes dates in.
  CalendarData gregorian;
  std::vector<CalendarData> others;  ///< Calendars in common use beside the Gregorian.
  std::vector<RelativePhrase> relative;
  std::vector<UnitPhrase> units;
  std::array<std::vector<std::string>, 2> day_periods;        ///< am, pm
  std::vector<DayPeriod> parts_of_day;                        ///< "in the morning"
  std::vector<std::string> time_patterns;                     ///< "HH:mm", "h:mm a", "h B"
  std::vector<std::string> date_time_patterns;                ///< "{1}, {0}": {1} is the date
  std::vector<std::pair<std::string, int>> spelled_numbers;   ///< Cardinals 0-100 as words, folded not.
  std::vector<std::pair<std::string, int>> spelled_ordinals;  ///< 1-31.
};

/// Is the language of this tag one ICU has data for?
bool is_known_language(std::string_view locale);
/// Data of a locale; for one ICU does not know, that of its nearest ancestor.
LocaleData locale_data(std::string_view locale);

/// The Gregorian day of a date in another calendar; nothing when there is no such date. \param month counted from 1.
std::optional<std::chrono::year_month_day> to_gregorian(std::string_view calendar, int year, unsigned month,
                                                        unsigned day);

/// What a language calls a country or territory.
struct TerritoryNames {
  std::string code;  ///< ISO 3166-1 alpha-2, in capitals.
  std::vector<std::string>
      names;  ///< As text spells it first, then CLDR's own, short and variant names; no duplicates.
};
/// Every ISO 3166 territory that has a name in the language, in ICU's order.
std::vector<TerritoryNames> territory_names(std::string_view locale);

}  // namespace dateline::text
