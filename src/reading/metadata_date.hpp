// Days as web pages write them: ISO 8601, RFC 5322, and the usual forms with figures or names of months.
#pragma once

#include <dateline/time.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dateline::reading {

struct DateNotation {
  const std::unordered_map<std::string, unsigned>& months;  ///< Folded names.
  bool month_first = false;                                 ///< 3/4/2020 is the fourth of March.
};

/// The first day with a year in a text; a time of day and its zone are ignored, so that the day stays as written.
/// Linear.
std::optional<std::chrono::year_month_day> find_day(std::string_view text, const DateNotation& notation);

/// The same, and where its last figure or word ends.
struct DayInText {
  std::chrono::year_month_day day;
  std::size_t end = 0;
};
std::optional<DayInText> find_day_in_text(std::string_view text, const DateNotation& notation);

/// The time at the start of an entry of a chronology, up to a colon or a dash: "May 3: ...", "1998 - ...", "3-4 May
/// 2021: ...". Such times compare as they follow each other; a part that is not told counts as zero.
std::optional<unsigned> find_entry_time(std::string_view line, const DateNotation& notation);

/// A day that the value of an attribute or of JSON-LD names.
struct ValueDay {
  std::chrono::year_month_day day;
  std::optional<unsigned> utc_hour;  ///< Of an instant told in UTC, which says nothing of the page's own zone.

  /// Can the same instant fall on `other` where the page was written? Zones lie between UTC-12 and UTC+14.
  bool may_be(std::chrono::year_month_day other) const noexcept;
};

/// The day in a value that says when: as `find_day`, or seconds or milliseconds since 1970, or 20240517233000.
std::optional<ValueDay> find_day_in_value(std::string_view value, const DateNotation& notation);

/// The day in what an agency sets before a story: "GENEVA, 3 May 2021 (Agency) - Rescuers found ...". Asks for a place
/// in capitals, a year, and a dash with white space around it.
std::optional<std::chrono::year_month_day> find_day_in_dateline(std::string_view opening, const DateNotation& notation);

/// The day in the path of a web address: /2020/03/04/, /2020/mar/04/, -2020-03-04-, /20200304/.
std::optional<std::chrono::year_month_day> find_day_in_url(std::string_view url, const DateNotation& notation);

}  // namespace dateline::reading
