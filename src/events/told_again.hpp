// A deed that its sentence tells once for several times: "was fined in 2012 and 2016", "bought Odex in 2009 and Velden
// in 2014".
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"

#include <span>
#include <vector>

namespace dateline::events {

/// Adds an event for each further time, with whom or what stands before that time in place of whom the first time
/// stands behind. \param drafts of one sentence  \param times of that sentence, ascending
void tell_again(std::vector<Draft>& drafts, const syntax::SentenceAnalysis& analysis, std::span<const PlacedTime> times,
                const DocumentReading& reading);

}  // namespace dateline::events
