// Who takes part in an event that a rule found: the fillers of its roles, without those that are no party of their own.
#pragma once

#include "events/draft.hpp"
#include "events/language_engine.hpp"
#include "rules/matcher.hpp"

#include <vector>

namespace dateline::events {

/// Gives the draft the participants of a candidate, each told by the words that say who it is. Needs the draft's
/// trigger and the title of its clause.
void set_participants(Draft& draft, const rules::Candidate& candidate, const syntax::SentenceAnalysis& analysis,
                      const LanguageEngine& engine, const std::vector<text::Token>& tokens);

}  // namespace dateline::events
