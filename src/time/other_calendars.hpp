// Dates of other calendars: told apart by the field `calendar`, turned into Gregorian fields as soon as they are whole.
#pragma once

#include "time/meaning.hpp"

namespace dateline::time {

/// Turns the year, month and day of a Meaning with a calendar into Gregorian ones and clears the calendar. A Meaning
/// that is not whole yet stays as it is. \return false when there is no such date, or none a text of our time would
/// tell of ("2024" is no year of Buddha's there).
bool settle_calendar(Meaning& meaning);

}  // namespace dateline::time
