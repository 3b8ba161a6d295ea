// Which of several mentions to show for all of them.
#pragma once

#include "merging/corpus.hpp"

#include <cstdint>
#include <vector>

namespace dateline::merging {

// The one whose sentence is made of the words most of the others use: nearest the centroid, as in Radev et al.,
// "Centroid-based summarization of multiple documents" (2004). Among equals the first. No plan is shown for what took
// place, nor a sentence without a date where others have one. `facts` is not empty.
std::uint32_t central_mention(const Corpus& corpus, const std::vector<std::uint32_t>& facts);

}  // namespace dateline::merging
