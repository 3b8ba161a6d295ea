// Words as small numbers: a pack's words are interned once, a text's tokens are looked up once, and from then on every
// stage compares numbers.
#pragma once

#include "text/leading_bytes.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::text {

using WordId = std::uint32_t;
inline constexpr WordId unknown_word = 0;

/// Folded words and their ids; ids are dense, from 1, in the order of interning. Reading is safe from many threads.
class Vocabulary {
 public:
  Vocabulary();
  /// \param folded as `fold` gives it; not empty.
  WordId intern(std::string_view folded);
  /// `unknown_word` when it was never interned.
  WordId find(std::string_view folded) const noexcept;
  /// The same for a word of at most eight bytes, handed over as its `leading_bytes`.
  WordId find_short(std::uint64_t bytes, std::size_t size) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash_bytes(bytes) & mask;; at = (at + 1) & mask) {
      const Slot& slot = slots_[at];
      if (slot.id == unknown_word || (slot.bytes == bytes && slot.size == size)) return slot.id;
    }
  }
  /// Valid until the next word is interned.
  std::string_view word(WordId id) const noexcept { return words_[id]; }
  std::size_t size() const noexcept { return words_.size(); }

 private:
  /// A word's length and `leading_bytes` are beside its id, so that most look-ups need nothing else.
  struct Slot {
    std::uint64_t bytes = 0;
    std::uint32_t size = 0;
    WordId id = unknown_word;
  };
  void place(WordId id);
  std::vector<std::string> words_;  ///< [0] is "".
  std::vector<Slot> slots_;         ///< Open addressing, a power of two in size.
};

}  // namespace dateline::text
