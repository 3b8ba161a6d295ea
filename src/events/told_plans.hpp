// Plans told by an event that happened: "agreed on Monday to send tanks" dates the agreement, not the sending.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"

#include <vector>

namespace dateline::events {

/// Takes from each plan, and from what did not happen, the date it only shares with the event whose content it is.
/// \param drafts of one sentence
void undate_told_plans(std::vector<Draft>& drafts, const DocumentReading& reading);

}  // namespace dateline::events
