// Fingerprints of sentences, by which copies of a text are known.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline::events {

/// FNV-1a over the letters and digits, case-folded, so that punctuation, spacing and capitals make no difference. In no
/// certain order.
std::vector<std::uint64_t> sentence_hashes(std::span<const std::string_view> sentences);

}  // namespace dateline::events
