// Steps through the calendar unit by unit.
#pragma once

#include "time/moment.hpp"

#include <chrono>
#include <optional>

namespace dateline::time {

/// A unit as a whole number of plain ones: a fortnight is two weeks.
struct Stride {
  Unit unit = Unit::none;
  int count = 1;
};
Stride plain_stride(Unit unit);

/// The unit that holds `day`, moved by `count` units; not known when that leaves the calendar.
Moment unit_at(Unit unit, std::chrono::sys_days day, long long count);

/// The day `count` days of work, Monday to Friday, from `day`.
std::optional<std::chrono::sys_days> add_workdays(std::chrono::sys_days day, long long count);

RelativeDate::Unit relative_unit(Unit unit);

inline int year_of_day(std::chrono::sys_days day) {
  return int{std::chrono::year_month_day{day}.year()};
}
inline unsigned month_of_day(std::chrono::sys_days day) {
  return unsigned{std::chrono::year_month_day{day}.month()};
}

}  // namespace dateline::time
