// Words as small numbers: a pack's words are interned once, a text's tokens are looked up once, and from then on every
// stage compares numbers.
#pragma once

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
  std::string_view word(WordId id) const noexcept { return words_[id]; }
  std::size_t size() const noexcept { return words_.size(); }

 private:
  void grow();
  std::vector<std::string> words_;  ///< [0] is "".
  std::vector<WordId> slots_;       ///< Open addressing, a power of two in size.
};

}  // namespace dateline::text
