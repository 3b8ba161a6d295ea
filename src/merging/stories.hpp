// Which documents report one story: they name the same people and places and use the same words for what happened.
#pragma once

#include "merging/corpus.hpp"

namespace dateline::merging {

// Fills in the documents' profiles.
void profile_documents(Corpus& corpus);

bool same_story(const SourceDocument& a, const SourceDocument& b) noexcept;

}  // namespace dateline::merging
