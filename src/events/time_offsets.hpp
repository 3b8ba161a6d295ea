// Events dated by their distance from another: "two days after the vote on 9 May".
#pragma once

#include <dateline/time.hpp>

#include <optional>

namespace dateline::events {

/// How far an event lies from the time it is counted from.
struct TimeOffset {
  std::uint32_t duration = 0;  ///< Index of the expression that tells the distance.
  bool before = false;         ///< Else after.

  friend bool operator==(const TimeOffset&, const TimeOffset&) = default;
};

/// The date that lies a distance before or after another. Weeks and longer are rounded in speech, so that the date they
/// lead to is approximate, and no finer than they are; unknown where the distance is not counted.
/// \param duration a TIMEX3 value: "P2D"; of "PXW" (some weeks) the date is a stretch.
Date shifted(const Date& from, std::string_view duration, bool before);

/// So far back that it is no news any more, and rather the time of what the news is about.
bool is_long_past(const Date& date, const Date& written);
bool is_day_long_past(const Date& day, const Date& written);

}  // namespace dateline::events
