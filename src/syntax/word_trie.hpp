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
  static constexpr std::uint32_t root = 0;  ///< No sequence ends there.

  struct Edge {
    std::uint64_t key = 0;  ///< (node, word); 0 where the slot is free, as word 0 is in no sequence.
    std::uint32_t node = 0;
  };

  /// Nearly all that is asked of an inner node is which word it does not go on with, and the table of edges is large.
  struct Node {
    std::uint32_t value = absent;
    std::uint64_t words = 0;  ///< It goes on with, several to a bit (Bloom 1970).

    void add(text::WordId word) noexcept { words |= std::uint64_t{1} << word % 64; }
    bool may_go_on(text::WordId word) const noexcept { return (words >> word % 64 & 1u) != 0; }
  };

  std::uint32_t find(std::uint32_t node, text::WordId word) const noexcept {
    return nodes_[node].may_go_on(word) ? find_edge(node, word) : absent;
  }
  std::uint32_t start(text::WordId word) const noexcept { return word < starts_.size() ? starts_[word] : root; }
  std::uint32_t add_node() {
    nodes_.emplace_back();
    return static_cast<std::uint32_t>(nodes_.size() - 1);
  }
  std::uint32_t find_edge(std::uint32_t node, text::WordId word) const noexcept;
  void grow();

  std::vector<std::uint32_t> starts_;  ///< By word, the node it leads to from the root, or the root.
  std::vector<Edge> edges_;            ///< All others. Open addressing, a power of two in size.
  std::size_t used_ = 0;
  std::vector<Node> nodes_ = std::vector<Node>(1);  ///< The first is the root.
};

/// The folded tokens of a phrase, interned.
std::vector<text::WordId> intern_tokens(std::string_view phrase, text::Vocabulary& vocabulary);

}  // namespace dateline::syntax
