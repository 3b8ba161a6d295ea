// Articles that tell how long ago an event of the kind was: "her second visit in six months".
#pragma once

#include "merging/document_dates.hpp"
#include "merging/event_ties.hpp"
#include "merging/writing_clues.hpp"

#include <cstdint>
#include <optional>

namespace dateline::merging {

// The days on which a document can have been written that tells of a return, where other documents date the visit
// before; or the return itself, which nobody can tell from it.
std::optional<WritingClue> clue_from_return(const Corpus& corpus, const WritingDays& writing, const EventTies& ties,
                                            std::uint32_t fact);

}  // namespace dateline::merging
