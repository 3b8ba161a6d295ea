// Dates of what is told without a time of its own: the day of the news it belongs to, where a reader would take it so.
#pragma once

#include "events/event_dates.hpp"

#include <vector>

namespace dateline::events {

/// Gives a date to headlines, openings and what is told with them. \param dates of the drafts that have a time already
void date_by_news(std::vector<EventDate>& dates, const std::vector<Draft>& drafts, const LanguageEngine& engine,
                  const DocumentReading& reading, const Date& published);

}  // namespace dateline::events
