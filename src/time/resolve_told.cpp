// Weekdays that lean on a day told shortly before.
#include "time/resolver.hpp"

#include "calendar/calendar.hpp"

namespace dateline::time {

using std::chrono::days;
using std::chrono::sys_days;

/// "will meet on Friday ... the Friday meeting": the day that was told. What hangs on a noun has no tense of its own.
bool Resolver::goes_back_to_weekday(const RelativeDate& written, const Found& found, Answer& answer) const {
  constexpr std::uint32_t reach = 300;  // tokens
  constexpr days week{7};
  if (!now_ || written.day != 0 || !hangs_on_noun(grammar_, text_, found.first, found.last)) return false;
  for (auto told = told_.rbegin(); told != told_.rend() && told->last + reach > found.first; ++told) {
    if (!told->weekday || calendar::iso_weekday(told->day) != written.weekday || told->day <= *now_ ||
        told->day > *now_ + week)
      continue;
    anchor_to_reference(answer);
    answer.anchor = told->day;
    answer.moment = Moment::of_day(told->day);
    return true;
  }
  return false;
}

/// "will sell notes on Tuesday and, as every quarter, bonds on Wednesday": too far from the verb, but not from Tuesday.
bool Resolver::goes_on_ahead(const Found& found) const {
  if (!now_ || told_.empty() || told_.back().last > found.first || told_.back().day <= *now_ || !told_.back().weekday)
    return false;
  constexpr std::uint32_t reach = 40;  // tokens
  if (found.first - told_.back().last > reach) return false;
  for (std::uint32_t i = told_.back().last; i < found.first; ++i)
    if (ends_sentence(text_, i)) return false;
  return true;
}

}  // namespace dateline::time
