// Words as small numbers: a pack's words are interned once, a text's tokens are looked up once, and from then on every
// stage compares numbers.
#pragma once

#include "text/leading_bytes.hpp"
#include "text/prefetch.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::text {

using WordId = std::uint32_t;
inline constexpr WordId unknown_word = 0;

/// Words by hash, in slots that tell most words without a look at their letters: open addressing, a power of two in
/// size.
template <class Slot>
class WordSlots {
 public:
  /// The word of that hash whose slot it is.
  template <class IsSame>
  WordId find(std::size_t hash, const IsSame& is_same) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
      const Slot& slot = slots_[at];
      if (slot.id == unknown_word || is_same(slot)) return slot.id;
    }
  }
  /// To be called some time before a word of that hash is looked for.
  void prefetch(std::size_t hash) const noexcept { text::prefetch(&slots_[hash & (slots_.size() - 1)]); }
  void add(const Slot& slot) {
    if (2 * ++used_ >= slots_.size()) grow();
    put(slot);
  }
  /// \pre none has been added
  void reserve(std::size_t count) {
    std::size_t size = slots_.size();
    while (2 * count >= size) size *= 2;
    slots_ = std::vector<Slot>(size);
  }

 private:
  /// In the order of their ids: the words of a grammar come first, are the commonest, and keep the first place.
  void grow() {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    std::erase_if(old, [](const Slot& slot) { return slot.id == unknown_word; });
    std::sort(old.begin(), old.end(), [](const Slot& a, const Slot& b) { return a.id < b.id; });
    for (const Slot& each : old) put(each);
  }
  void put(const Slot& slot) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = slot.hash() & mask;
    while (slots_[at].id != unknown_word) at = (at + 1) & mask;
    slots_[at] = slot;
  }

  std::vector<Slot> slots_ = std::vector<Slot>(1024);
  std::size_t used_ = 0;
};

/// Folded words and their ids; ids are dense, from 1, in the order of interning. Reading is safe from many threads.
class Vocabulary {
 public:
  /// \param folded as `fold` gives it; not empty.
  WordId intern(std::string_view folded);
  /// Interns words that all differ. \pre the vocabulary is empty
  void fill(std::span<const std::string_view> folded);
  /// `unknown_word` when it was never interned.
  WordId find(std::string_view folded) const noexcept;
  /// A look-up in two steps: memory is asked for as it begins, so that other words may be read until it has arrived.
  struct Lookup {
    std::uint64_t head = 0;  ///< `leading_bytes` of the word.
    std::uint64_t tail = 0;  ///< Its `trailing_bytes`, where it has more than eight.
    std::size_t hash = 0;
    std::uint32_t size = 0;
  };
  /// Of a word of at most eight bytes.
  Lookup begin_short(std::uint64_t bytes, std::uint32_t size) const noexcept {
    const Lookup begun{bytes, 0, ShortSlot{bytes, size, unknown_word}.hash(), size};
    short_.prefetch(begun.hash);
    return begun;
  }
  /// \pre the word has at most `longest_by_ends` bytes
  Lookup begin(std::string_view folded) const noexcept {
    const auto size = static_cast<std::uint32_t>(folded.size());
    const std::uint64_t head = leading_bytes(folded);
    if (size <= longest_short) return begin_short(head, size);
    const std::uint64_t tail = trailing_bytes(folded);
    const Lookup begun{head, tail, LongSlot{head, tail, size, unknown_word}.hash(), size};
    long_.prefetch(begun.hash);
    return begun;
  }
  WordId finish(const Lookup& begun) const noexcept {
    if (begun.size <= longest_short)
      return short_.find(begun.hash,
                         [&](const ShortSlot& slot) { return slot.bytes == begun.head && slot.size == begun.size; });
    return long_.find(begun.hash, [&](const LongSlot& slot) {
      return slot.head == begun.head && slot.tail == begun.tail && slot.size == begun.size;
    });
  }
  /// Valid until the next word is interned.
  std::string_view word(WordId id) const noexcept { return words_[id]; }
  std::size_t size() const noexcept { return words_.size(); }

  static constexpr std::size_t longest_by_ends = 16;  ///< Bytes: what head and tail of a word tell in full.

 private:
  static constexpr std::size_t longest_short = 8;
  struct ShortSlot {
    std::uint64_t bytes = 0;
    std::uint32_t size = 0;
    WordId id = unknown_word;
    std::size_t hash() const noexcept { return hash_bytes(bytes); }
  };
  /// The first and the last eight bytes are all of most long words: their letters, which are elsewhere, are not
  /// compared.
  struct LongSlot {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    std::uint32_t size = 0;
    WordId id = unknown_word;
    std::size_t hash() const noexcept { return hash_bytes(hash_bytes(head) + tail); }
  };
  WordId find_longest(std::string_view folded) const noexcept;
  WordId add(std::string_view folded);

  std::vector<std::string> words_ = std::vector<std::string>(1);  ///< [0] is "".
  std::array<WordId, 256> of_one_byte_{};                         ///< Most signs are.
  WordSlots<ShortSlot> short_;
  WordSlots<LongSlot> long_;
};

}  // namespace dateline::text
