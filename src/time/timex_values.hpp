// TIMEX3 values of what is no date: durations, clock times, sets (TimeML 1.2.1, ISO 8601).
#pragma once

#include <dateline/time.hpp>

#include "time/meaning.hpp"

#include <optional>
#include <string>

namespace dateline::time {

/// The digits of a number without its sign, zeros before them: "07".
std::string padded(long long value, std::size_t width);
/// "P2W", "PT1H30M", "PXD", "P1.5Y".
std::string duration_value(const Meaning& meaning);
/// Minutes of the day, of a clock time.
std::optional<int> clock_minutes(const Meaning& meaning);
/// "T14:30", "T14:30+02:00", "TMO", or empty.
std::string clock_value(const Meaning& meaning);
/// "now", "currently"
bool is_present_reference(const TimeExpression& expression) noexcept;
/// "P1D", "XXXX-WXX-4", "XXXX-07" ...
std::string set_value(const Meaning& meaning);

}  // namespace dateline::time
