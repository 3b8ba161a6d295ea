// What a headline tells that the story below it tells as well.
#pragma once

#include "events/draft.hpp"
#include "events/event_dates.hpp"

#include <vector>

namespace dateline::events {

/// "Odex in turmoil: chief axed" above "The chairman of Odex resigned on Monday ...": a headline whose day only the
/// first sentences below tell leaves the entry to what they tell of that day. Other articles' mentions of it still
/// make one. One that has its day from an event of its kind, wherever that is told below, leaves it to that. Where
/// those sentences tell that somebody said so ("Otto Weiss has retired, Odex said on Monday"), what was said has the
/// entry, and that day.
/// \param dates of the drafts
void leave_to_story(std::vector<Draft>& drafts, std::vector<EventDate>& dates, const LanguageEngine& engine);

}  // namespace dateline::events
