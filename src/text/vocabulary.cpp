#include "text/vocabulary.hpp"

#include "text/leading_bytes.hpp"

namespace dateline::text {

Vocabulary::Vocabulary() : words_(1), slots_(1024) {}

/// Of a longer word, eight bytes at a step.
std::size_t Vocabulary::hash(std::string_view word) noexcept {
  std::size_t result = hash(leading_bytes(word));
  for (std::size_t at = 8; at < word.size(); at += 8) result = hash(leading_bytes(word.substr(at)) + result);
  return result;
}

WordId Vocabulary::find(std::string_view folded) const noexcept {
  const std::uint64_t bytes = leading_bytes(folded);
  if (folded.size() <= 8) return find_short(bytes, folded.size());
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash(folded) & mask;; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.id == unknown_word) return unknown_word;
    if (slot.bytes == bytes && slot.size == folded.size() && words_[slot.id] == folded) return slot.id;
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
  std::size_t at = hash(word) & mask;
  while (slots_[at].id != unknown_word) at = (at + 1) & mask;
  slots_[at] = {leading_bytes(word), static_cast<std::uint32_t>(word.size()), id};
}

}  // namespace dateline::text
