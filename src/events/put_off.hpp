// What is put off or brought forward lies ahead on the day it is moved to: "postponed the trial until 3 May".
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/language_engine.hpp"
#include "events/modality.hpp"

#include <vector>

namespace dateline::events {

/// Gives the event that a verb moves to a day to come that day, and adds one where no rule found it.
/// \param drafts of one sentence
void plan_what_is_put_off(std::vector<Draft>& drafts, std::uint32_t sentence, const syntax::SentenceAnalysis& analysis,
                          const LanguageEngine& engine, const DocumentReading& reading, const ModalityReader& modality);

}  // namespace dateline::events
