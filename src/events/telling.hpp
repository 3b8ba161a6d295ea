// How far a title follows the sentence: where what somebody says ends, and what hangs on a role or stands behind an
// event.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/language_engine.hpp"
#include "syntax/sentence_analysis.hpp"

namespace dateline::events {

/// Where the telling of a clause pauses: at the first comma, dash or stop of `tokens`, or the next clause joined to it.
std::uint32_t end_of_telling(syntax::TokenRange tokens, const syntax::SentenceAnalysis& analysis,
                             const DocumentReading& reading);
/// Where a clause begins that nothing introduces: "send arms | they would break the law", "sell ships | are rich".
/// `last` where there is none.
std::uint32_t next_clause(const syntax::SentenceAnalysis& analysis, std::uint32_t first, std::uint32_t last);
/// Where what went on meanwhile begins: "rises | as divers recovered bodies". A title tells in the present, beside
/// which no past of the same moment can stand. The end of `within` where there is none.
std::uint32_t past_aside(const syntax::SentenceAnalysis& analysis, std::uint32_t clause, syntax::TokenRange within,
                         const LanguageEngine& engine);
/// What a clause goes on to tell behind an event. Behind a noun only where its verb has come: "imposed sanctions on
/// Kenya [over ...]", not "the sanctions [hit ...]".
syntax::TokenRange telling_of(const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis,
                              const LanguageEngine& engine, const DocumentReading& reading);
/// "Boats came, [the coast guard] said": what is said ends before who says so.
void part_from_trigger(Draft& draft, const syntax::SentenceAnalysis& analysis);
/// "described [the vote] as a disgrace": a title tells all of it. Fills `Participant::told`.
void tell_whole(Draft& draft, const syntax::SentenceAnalysis& analysis, const LanguageEngine& engine,
                const DocumentReading& reading);

}  // namespace dateline::events
