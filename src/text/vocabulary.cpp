#include "text/vocabulary.hpp"

#include <cstring>

namespace dateline::text {
namespace {

std::uint64_t load(const char* bytes, std::size_t count) noexcept {
  std::uint64_t block = 0;
  std::memcpy(&block, bytes, count);
  return block;
}

/// The first eight bytes; of a shorter word all of them, as two blocks that may overlap: with its length they tell it.
std::uint64_t first_block(std::string_view word) noexcept {
  const std::size_t size = word.size();
  if (size >= 8) return load(word.data(), 8);
  if (size >= 4) return load(word.data(), 4) << 32 | load(word.data() + size - 4, 4);
  if (size >= 2) return load(word.data(), 2) << 16 | load(word.data() + size - 2, 2);
  return size == 1 ? static_cast<unsigned char>(word[0]) : 0;
}

/// FNV-1a, eight bytes at a step: words are short, and the table is not open to a stranger's choice of keys.
std::uint64_t hash(std::string_view word, std::uint64_t block) noexcept {
  constexpr std::uint64_t prime = 0x9E3779B97F4A7C15u;
  std::uint64_t h = (word.size() * prime ^ block) * prime;
  for (std::size_t at = 8; at < word.size(); at += 8) {
    h ^= h >> 29;
    h = (h ^ first_block(word.substr(at))) * prime;
  }
  return h ^ (h >> 32);
}

}  // namespace

Vocabulary::Vocabulary() : words_(1), slots_(1024) {}

bool Vocabulary::holds(const Slot& slot, std::string_view folded, std::uint64_t block) const noexcept {
  return slot.block == block && slot.size == folded.size() && (slot.size <= 8 || words_[slot.id] == folded);
}

WordId Vocabulary::find(std::string_view folded) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  const std::uint64_t block = first_block(folded);
  for (std::size_t at = hash(folded, block) & mask;; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.id == unknown_word || holds(slot, folded, block)) return slot.id;
  }
}

WordId Vocabulary::intern(std::string_view folded) {
  if (folded.empty()) return unknown_word;
  if (const WordId id = find(folded); id != unknown_word) return id;
  const auto id = static_cast<WordId>(words_.size());
  words_.emplace_back(folded);
  if (words_.size() * 2 >= slots_.size()) {
    slots_.assign(slots_.size() * 2, {});
    for (WordId each = 1; each < id; ++each) place(each);
  }
  place(id);
  return id;
}

void Vocabulary::place(WordId id) {
  const std::string& word = words_[id];
  const std::size_t mask = slots_.size() - 1;
  const std::uint64_t block = first_block(word);
  std::size_t at = hash(word, block) & mask;
  while (slots_[at].id != unknown_word) at = (at + 1) & mask;
  slots_[at] = {block, static_cast<std::uint32_t>(word.size()), id};
}

}  // namespace dateline::text
