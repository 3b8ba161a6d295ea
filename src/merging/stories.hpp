// Which documents report one story: they name the same people and places and use the same words for what happened.
#pragma once

#include "merging/corpus.hpp"

namespace dateline::merging {

// Fills in the documents' profiles.
void profile_documents(Corpus& corpus);

// Of two documents by their numbers.
bool same_story(const Corpus& corpus, std::uint32_t a, std::uint32_t b);

}  // namespace dateline::merging
