// Drafts made EventMentions, once all of a document has been read.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/event_dates.hpp"
#include "events/language_engine.hpp"
#include "events/seams.hpp"
#include "events/stand_ins.hpp"

#include <vector>

namespace dateline::events {

/// \param dates of each draft
std::vector<EventMention> event_mentions(const std::vector<Draft>& drafts, std::vector<EventDate> dates,
                                         const LanguageEngine& engine, const DocumentReading& reading,
                                         const Seams& seams, const StandIns& stand_ins,
                                         const std::vector<Entity>& entities);

}  // namespace dateline::events
