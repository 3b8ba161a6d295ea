// Durations as TIMEX3 writes those of one unit: "P3D", "PXM", "P0.5Y", "PT2H".
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>
#include <system_error>

namespace dateline::calendar {

/// Views into the value it was read from.
struct Duration {
  std::string_view number;  ///< "3", "0.5"; "X" for "some".
  char unit = 0;            ///< 'D', 'W', 'M', 'Y' ...; of clock times 'H', 'M', 'S'.
  bool clock = false;
};

/// None where the value is too short for a duration or none at all. The number is as it was written.
inline std::optional<Duration> split_duration(std::string_view value) noexcept {
  if (value.size() < 3 || value.front() != 'P') return std::nullopt;
  const bool clock = value[1] == 'T';
  const std::size_t start = clock ? 2 : 1;
  return Duration{value.substr(start, value.size() - 1 - start), value.back(), clock};
}

/// The whole text as a number, whatever the process's locale; none for "X". `Number` is an int or a double.
template <typename Number>
std::optional<Number> count_of(const Duration& duration) noexcept {
  Number count{};
  const char* const last = duration.number.data() + duration.number.size();
  const auto [end, error] = std::from_chars(duration.number.data(), last, count);
  return error == std::errc() && end == last ? std::optional(count) : std::nullopt;
}

}  // namespace dateline::calendar
