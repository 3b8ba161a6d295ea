// What stands between commas inside a clause that goes on behind it.
#pragma once

#include "syntax/sentence_analysis.hpp"

#include <cstddef>

namespace dateline::events {

/// "Sales[, including those of spare parts,] have fallen": the chunk of the comma that closes what the comma at
/// `opening` opens, between a subject and its verb; the number of chunks where it opens no such thing.
std::size_t end_of_insertion(const syntax::SentenceAnalysis& analysis, std::size_t opening);

}  // namespace dateline::events
