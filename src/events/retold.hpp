// What an article tells again of one event, further down and in other words.
#pragma once

#include "events/draft.hpp"
#include "events/event_dates.hpp"
#include "events/language_engine.hpp"
#include "syntax/sentence_analysis.hpp"

#include <vector>

namespace dateline::events {

/// The noun by which a predicate speaks of an event that its reader knows: "[the ceremony] was led by ...", "delivered
/// [the ruling]"; unknown where there is none.
text::WordId known_event(const syntax::Predicate& predicate, const rules::CompiledRule& rule,
                         const syntax::SentenceAnalysis& analysis, const LanguageEngine& engine);

/// "told reporters after [the ruling]": the noun for a known event that went right before; unknown where there is none.
text::WordId event_before(const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis,
                          const LanguageEngine& engine);

/// "The ceremony was led by Ida Moen" below "Thousands attended a funeral on Saturday", "the judge delivered the
/// ruling" below "A court convicted Otto Weiss": what speaks of a known event is told with the only one of that day
/// that it can mean, of its own type, of one it may be `told_as` or is `told_with`. Somebody without a name of whose
/// death an article opens is the one that it names further down as dead that day. What the same two did, told by two
/// types that may tell the same, goes with the one that has the better date.
///
/// \param dates of the drafts
/// \param story its first sentence, behind bylines and what scrapers glue to them
void leave_to_first_telling(std::vector<Draft>& drafts, const std::vector<EventDate>& dates,
                            const LanguageEngine& engine, std::uint32_t story);

}  // namespace dateline::events
