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
  const text::WordId first = words.front();
  if (first >= starts_.size()) starts_.resize(first + 1, root);
  if (starts_[first] == root) starts_[first] = add_node();
  std::uint32_t node = starts_[first];
  for (const text::WordId word : words.subspan(1)) {
    std::uint32_t next = find(node, word);
    if (next == absent) {
      if (2 * (used_ + 1) > edges_.size()) grow();
      nodes_[node].add(word);
      next = add_node();
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
  if (first >= last) return best;
  std::uint32_t node = start(tokens[first].word);
  if (node == root) return best;
  for (std::uint32_t i = first + 1;; ++i) {
    if (nodes_[node].value != absent) best = {i - first, nodes_[node].value};
    if (i >= last || tokens[i].word == text::unknown_word) return best;
    node = find(node, tokens[i].word);
    if (node == absent) return best;
  }
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
