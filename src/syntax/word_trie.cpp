#include "syntax/word_trie.hpp"

#include "text/characters.hpp"

namespace dateline::syntax {
namespace {

std::uint64_t edge(std::uint32_t node, text::WordId word) noexcept {
  return std::uint64_t{node} << 32 | word;
}
/// Fibonacci hashing (Knuth, vol. 3, 6.4).
std::size_t place(std::uint64_t key, std::size_t mask) noexcept {
  return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15u) >> 32) & mask;
}

}  // namespace

std::uint32_t WordTrie::find_edge(std::uint32_t node, text::WordId word) const noexcept {
  const std::uint64_t key = edge(node, word);
  const std::size_t mask = edges_.size() - 1;
  for (std::size_t i = place(key, mask);; i = (i + 1) & mask) {
    if (edges_[i].key == key) return edges_[i].node;
    if (edges_[i].key == 0) return absent;
  }
}

void WordTrie::grow() {
  std::vector<Edge> old(edges_.empty() ? 64 : edges_.size() * 2);
  old.swap(edges_);
  const std::size_t mask = edges_.size() - 1;
  for (const Edge& e : old) {
    if (e.key == 0) continue;
    std::size_t i = place(e.key, mask);
    while (edges_[i].key != 0) i = (i + 1) & mask;
    edges_[i] = e;
  }
}

std::uint32_t& WordTrie::slot(std::span<const text::WordId> words) {
  std::uint32_t node = 0;
  for (const text::WordId word : words) {
    std::uint32_t next = find(node, word);
    if (next == absent) {
      if (2 * (used_ + 1) > edges_.size()) grow();
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_[node].add(word);
      nodes_.emplace_back();
      const std::size_t mask = edges_.size() - 1;
      std::size_t i = place(edge(node, word), mask);
      while (edges_[i].key != 0) i = (i + 1) & mask;
      edges_[i] = {edge(node, word), next};
      ++used_;
    }
    node = next;
  }
  return nodes_[node].value;
}

WordTrie::Match WordTrie::longest(std::span<const text::Token> tokens, std::uint32_t first,
                                  std::uint32_t last) const noexcept {
  Match best;
  std::uint32_t node = 0;
  for (std::uint32_t i = first; i < last; ++i) {
    if (tokens[i].word == text::unknown_word) break;
    node = find(node, tokens[i].word);
    if (node == absent) break;
    if (nodes_[node].value != absent) best = {i + 1 - first, nodes_[node].value};
  }
  return best;
}

std::vector<text::WordId> intern_tokens(std::string_view phrase, text::Vocabulary& vocabulary) {
  std::vector<text::Token> tokens;
  text::tokenise(phrase, vocabulary, tokens);
  std::vector<text::WordId> words;
  for (const text::Token& token : tokens)
    words.push_back(vocabulary.intern(text::fold(phrase.substr(token.start, token.end - token.start))));
  return words;
}

}  // namespace dateline::syntax
