// "After the blast": nouns without a time, of kinds of which a story hardly has two.
#pragma once

#include "events/draft.hpp"
#include "events/event_dates.hpp"

#include <vector>

namespace dateline::events {

/// Keeps the first of its kind: a noun that means one event, whatever its sentence tells of it ("to end the strike").
/// \param noun of a rule that is `dated`, without a time
void keep_bare_reference(const Draft& noun, const syntax::SentenceAnalysis& analysis, const LanguageEngine& engine,
                         std::vector<Draft>& kept);

/// Puts what was kept in its place among the events of the document, undated, unless these tell of its kind.
/// \param most as many events as a document may have
/// \param dates of the drafts
void add_bare_references(std::vector<Draft> kept, const LanguageEngine& engine, std::size_t most,
                         std::vector<Draft>& drafts, std::vector<EventDate>& dates);

}  // namespace dateline::events
