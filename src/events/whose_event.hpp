// "The trial resumed": whose it is, the sentences before have told.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/language_engine.hpp"

#include <vector>

namespace dateline::events {

/// Gives events that are told by their noun alone, and name nobody, to whoever the same event was told of before:
/// "Otto Weiss's trial resumed". Not where two may be meant.
/// \param drafts of a document, in the order of the text
void find_whose_event(std::vector<Draft>& drafts, const LanguageEngine& engine, const DocumentReading& reading);

}  // namespace dateline::events
