// Plans told as something that happened: "called elections for 3 May", and by an event that did: "agreed on Monday to
// send tanks" dates the agreement, not the sending.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/language_engine.hpp"

#include <vector>

namespace dateline::events {

/// Makes a plan of each event whose verb is past and whose time is announced, and a fact of what a noun tells with a
/// time of its own that is past.
/// \param drafts of one sentence
void plan_what_is_scheduled(std::vector<Draft>& drafts, const LanguageEngine& engine, const DocumentReading& reading);

/// "will end the curfew after last week's riot", "ordered the 1988 bombing", "will meet after her resignation last
/// week": whatever lies ahead, the noun tells what is past by a time of its own or one that looks back.
bool is_past_noun(const Draft& draft, const LanguageEngine& engine, const DocumentReading& reading);

/// Takes from each plan, and from what did not happen, the date it only shares with the event whose content it is, and
/// from a plan a day by which something else has happened.
/// \param drafts of one sentence
void undate_told_plans(std::vector<Draft>& drafts, const LanguageEngine& engine, const DocumentReading& reading);

}  // namespace dateline::events
