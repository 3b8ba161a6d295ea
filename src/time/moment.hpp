// A resolved point or stretch of the calendar, and its TIMEX3 and EDTF forms.
#pragma once

#include <dateline/time.hpp>

#include "time/meaning.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace dateline::time {

/// A calendar unit: "the week 12 of 2023", "the second quarter of an unknown year".
struct Moment {
  Unit grain = Unit::none;  ///< none: not known at all.
  bool year_known = false;
  int year = 0;        ///< Astronomical; of a decade 199 for the 1990s, of a century 19 for 19xx.
  unsigned month = 0;  ///< Of a day or month; 0 unknown.
  unsigned day = 0;
  unsigned index =
      0;  ///< ISO week, quarter, half, season (1 spring); of a day without month its weekday; of a century 1 when BC.

  static Moment of_day(std::chrono::sys_days day);
  static Moment of_week(std::chrono::sys_days day, bool weekend = false);
  static Moment of_month(int year, unsigned month);
  static Moment of_year(int year);
  static Moment of_part(Unit grain, int year, unsigned index);

  bool known() const noexcept { return grain != Unit::none; }
  /// First day; nothing when the year is not known.
  std::optional<std::chrono::sys_days> first_day() const;
  Date date() const;
  std::string value() const;
};

}  // namespace dateline::time
