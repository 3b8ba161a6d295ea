// What a locale of CLDR writes for a day: the phrases languages_test.cpp reads back.
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace test {

/// Every locale ICU has data for, as BCP 47 tags, sorted.
std::vector<std::string> available_locales();

enum class DateStyle { full, long_, medium };
std::string format_day(const std::string& locale, std::chrono::year_month_day day, DateStyle style);

enum class RelativeUnit { day, week, month, year };
/// "tomorrow" (day, 1), "last week" (week, -1) or "2 days ago" (day, -2; beyond 1 always with the number).
std::string format_relative(const std::string& locale, RelativeUnit unit, int offset);

}  // namespace test
