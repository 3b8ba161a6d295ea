// When undated documents were written, worked out jointly over all of them.
//
// Each document keeps the set of days on which it can have been written. What it says takes days away: told as past, an
// event is not later; told as coming, not earlier; "Tuesday, October 17" leaves few years; two expressions for one
// event must agree; and so must two documents that tell one event. The last is repeated until nothing changes (arc
// consistency, Mackworth 1977). A clue that would leave no day contradicts the others and is passed over. What remains
// is a set, never a guess.
#pragma once

#include "merging/corpus.hpp"
#include "merging/day_set.hpp"

#include <map>

namespace dateline::merging {

// The days of the documents whose day of writing is not known exactly, by document index.
using WritingDays = std::map<std::uint32_t, DaySet>;

// Sets `published`, `published_from` and `reasons` of what could be dated.
// \param infer without it, only days follow that the document's own metadata allows
WritingDays date_documents(Corpus& corpus, bool infer);

}  // namespace dateline::merging
