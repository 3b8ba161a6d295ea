// The date of an event, from the expression it is dated by, or from the day its document was published where a reader
// would take it so.
#pragma once

#include <dateline/document.hpp>

#include "events/document_reading.hpp"
#include "events/draft.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dateline::events {

struct EventDate {
  Date date;
  std::optional<std::size_t> time;  ///< Index of the expression.
  std::vector<std::string> derivation;
  std::optional<RelativeDate> relative = std::nullopt;  ///< What an unknown date hangs on that no expression tells.
};

/// The days a TIMEX3 duration covers ("P2D" is 2, "P1W" is 7); nothing when it is not counted in days or weeks.
std::optional<int> days_of(const std::string& timex_value);

/// "Friday", "on Friday evening": no date, no "last", no week.
bool is_weekday_alone(const TimeExpression& expression);

/// Does what somebody demands stand before the time, which then is rather when it is to happen ("called for a march on
/// 20 June")?
bool is_of_demand(const Draft& draft, const TimeExpression& time, const LanguageEngine& engine,
                  const DocumentReading& reading);

/// One for each draft.
std::vector<EventDate> date_events(const std::vector<Draft>& drafts, const LanguageEngine& engine,
                                   const DocumentReading& reading, const Document& document);

}  // namespace dateline::events
