// Which documents carry the same text: an agency's story printed by five outlets is one origin, not five witnesses.
#pragma once

#include "merging/corpus.hpp"

#include <cstddef>
#include <vector>

namespace dateline::merging {

// Sets SourceDocument::origin. True copies share few word sequences once editors have cut and reworded them, so whole
// sentences are compared, and the smaller text is asked how much of it the larger contains.
void find_origins(Corpus& corpus);

// Independent texts among these documents: one for each origin, and one for all texts of one agency.
// \param documents indices, each once
std::size_t count_origins(const Corpus& corpus, const std::vector<std::uint32_t>& documents);

}  // namespace dateline::merging
