// Which events of a sentence belong to a deed it tells, by the construction alone, whatever their types.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/language_engine.hpp"

namespace dateline::events {

/// Does the one tell, at the time of the other, how that came about ("closed the border on Friday after shells hit a
/// village"), what its doer did beside it ("stepped down on Friday and left the country"), what it leads to as an
/// infinitive ("refused on Friday to bomb the port"), what it is done to ("the trial collapsed on Friday") or on which
/// occasion it was done ("suspended the treaty at a summit on Friday")?
bool belongs_to(const Draft& side, const Draft& whole, const syntax::SentenceAnalysis& analysis,
                const LanguageEngine& engine, const DocumentReading& reading);

/// "at a rally in Oslo": nothing is told of it but where it was; not "looking at the protests".
bool is_bare_occasion(const Draft& noun, const LanguageEngine& engine, const DocumentReading& reading);

/// "[called the judges crooks] at a rally": rather than something said about the rally.
bool is_said_in_its_clause(const Draft& said, const Draft& occasion, const LanguageEngine& engine);

}  // namespace dateline::events
