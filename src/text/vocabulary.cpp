#include "text/vocabulary.hpp"

#include <cstring>

namespace dateline::text {
namespace {

std::uint64_t load(const char* bytes, std::size_t count) noexcept {
  std::uint64_t block = 0;
  std::memcpy(&block, bytes, count);
  return block;
}

/// The fewer than eight bytes at the end of a word, in few steps: two blocks that may overlap.
std::uint64_t load_rest(const char* bytes, std::size_t count) noexcept {
  if (count >= 4) return load(bytes, 4) << 32 | load(bytes + count - 4, 4);
  if (count >= 2) return load(bytes, 2) << 16 | load(bytes + count - 2, 2);
  return count == 1 ? static_cast<unsigned char>(*bytes) : 0;
}

/// FNV-1a, eight bytes at a step: words are short, and the table is not open to a stranger's choice of keys.
std::uint64_t hash(std::string_view word) noexcept {
  constexpr std::uint64_t prime = 0x9E3779B97F4A7C15u;
  std::uint64_t h = word.size() * prime;
  std::size_t at = 0;
  for (; at + 8 <= word.size(); at += 8) {
    h = (h ^ load(word.data() + at, 8)) * prime;
    h ^= h >> 29;
  }
  h = (h ^ load_rest(word.data() + at, word.size() - at)) * prime;
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
