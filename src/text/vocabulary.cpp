#include "text/vocabulary.hpp"

#include <cstring>

namespace dateline::text {
namespace {

/// FNV-1a, eight bytes at a step: words are short, and the table is not open to a stranger's choice of keys.
std::uint64_t hash(std::string_view word) noexcept {
  constexpr std::uint64_t prime = 0x9E3779B97F4A7C15u;
  std::uint64_t h = word.size() * prime;
  std::size_t at = 0;
  for (; at + 8 <= word.size(); at += 8) {
    std::uint64_t block = 0;
    std::memcpy(&block, word.data() + at, 8);
    h = (h ^ block) * prime;
    h ^= h >> 29;
  }
  std::uint64_t rest = 0;
  for (std::size_t shift = 0; at < word.size(); ++at, shift += 8)
    rest |= std::uint64_t{static_cast<unsigned char>(word[at])} << shift;
  h = (h ^ rest) * prime;
  return h ^ (h >> 32);
}

}  // namespace

Vocabulary::Vocabulary() : words_(1), slots_(1024, unknown_word) {}

WordId Vocabulary::find(std::string_view folded) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash(folded) & mask;; at = (at + 1) & mask) {
    const WordId id = slots_[at];
    if (id == unknown_word || words_[id] == folded) return id;
  }
}

WordId Vocabulary::intern(std::string_view folded) {
  if (folded.empty()) return unknown_word;
  if (const WordId id = find(folded); id != unknown_word) return id;
  if (words_.size() * 2 >= slots_.size()) grow();
  const auto id = static_cast<WordId>(words_.size());
  words_.emplace_back(folded);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash(folded) & mask;
  while (slots_[at] != unknown_word) at = (at + 1) & mask;
  slots_[at] = id;
  return id;
}

void Vocabulary::grow() {
  slots_.assign(slots_.size() * 2, unknown_word);
  const std::size_t mask = slots_.size() - 1;
  for (WordId id = 1; id < words_.size(); ++id) {
    std::size_t at = hash(words_[id]) & mask;
    while (slots_[at] != unknown_word) at = (at + 1) & mask;
    slots_[at] = id;
  }
}

}  // namespace dateline::text
