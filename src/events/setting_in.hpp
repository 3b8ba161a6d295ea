// Nouns that only refer to an event, of which a verb says when it began.
#pragma once

#include "events/draft.hpp"
#include "events/modality_cues.hpp"
#include "syntax/sentence_analysis.hpp"

#include <vector>

namespace dateline::events {

/// "[The strike] began on Monday", "[the quake] occurred at noon on Friday"
bool is_said_to_set_in(syntax::TokenRange noun, const AttachedTime& time, const syntax::SentenceAnalysis& analysis,
                       const ModalityCues& cues);

/// Adds to the drafts of a sentence the nouns of which it says so, each with that time; not those of which an event by
/// a rule tells it. "Protests began on Friday" is a protest, by the title of the event that no rule knew.
void add_what_sets_in(const std::vector<Draft>& nouns, std::vector<Draft>& drafts);

}  // namespace dateline::events
