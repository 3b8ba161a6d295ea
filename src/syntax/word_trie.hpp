// Sequences of words, looked up longest first: names and function words of several tokens.
#pragma once

#include "text/tokens.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline::syntax {

class WordTrie {
 public:
  static constexpr std::uint32_t absent = 0xFFFFFFFF;

  struct Match {
    std::uint32_t length = 0;  ///< Tokens; 0 when nothing matches.
    std::uint32_t value = absent;
  };

  /// The value slot of a sequence, `absent` when it is new. \pre `words` is not empty.
  std::uint32_t& slot(std::span<const text::WordId> words);
  /// The longest sequence that starts at token `first` and ends before `last`.
  Match longest(std::span<const text::Token> tokens, std::uint32_t first, std::uint32_t last) const noexcept;

 private:
  struct Edge {
    std::uint64_t key = 0;  ///< (node, word); 0 where the slot is free, as word 0 is in no sequence.
    std::uint32_t node = 0;
  };

  std::uint32_t find(std::uint32_t node, text::WordId word) const noexcept;
  void grow();

  std::vector<Edge> edges_;  ///< Open addressing, a power of two in size.
  std::size_t used_ = 0;
  std::vector<std::uint32_t> values_ = {absent};  ///< By node; node 0 is the root.
};

/// The folded tokens of a phrase, interned.
std::vector<text::WordId> intern_tokens(std::string_view phrase, text::Vocabulary& vocabulary);

}  // namespace dateline::syntax
