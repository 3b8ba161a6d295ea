// What stands below a picture tells what it shows, not what happened.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/modality_cues.hpp"
#include "syntax/sentence_analysis.hpp"

#include <cstdint>
#include <vector>

namespace dateline::events {

/// Of "Judges sit to hear the case of sailors who are charged with neglect in Kolm, Tuesday, May 4, 2021." only what is
/// seen happened on that day ("Moen gives a speech at the memorial of the disaster, ..."), if a rule knows it, and
/// nothing of "guards search for the robbers in this March 2021 file photo". In a headline or an entry of a list the
/// present tells what happened.
/// \param drafts those of the sentence
void leave_out_captions(std::uint32_t sentence, const syntax::SentenceAnalysis& analysis,
                        const DocumentReading& reading, const ModalityCues& cues, std::vector<Draft>& drafts);

}  // namespace dateline::events
