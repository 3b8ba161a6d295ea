#include "syntax/word_trie.hpp"

#include "text/characters.hpp"

namespace dateline::syntax {
namespace {

std::uint64_t edge(std::uint32_t node, text::WordId word) noexcept { return std::uint64_t{node} << 32 | word; }

}  // namespace

std::uint32_t& WordTrie::slot(std::span<const text::WordId> words) {
  std::uint32_t node = 0;
  for (const text::WordId word : words) {
    const auto [place, added] = edges_.try_emplace(edge(node, word), static_cast<std::uint32_t>(values_.size()));
    if (added) values_.push_back(absent);
    node = place->second;
  }
  return values_[node];
}

WordTrie::Match WordTrie::longest(const std::vector<text::Token>& tokens, std::uint32_t first, std::uint32_t last) const noexcept {
  Match best;
  std::uint32_t node = 0;
  for (std::uint32_t i = first; i < last; ++i) {
    if (tokens[i].word == text::unknown_word) break;
    const auto place = edges_.find(edge(node, tokens[i].word));
    if (place == edges_.end()) break;
    node = place->second;
    if (values_[node] != absent) best = {i + 1 - first, values_[node]};
  }
  return best;
}

std::vector<text::WordId> intern_tokens(std::string_view phrase, text::Vocabulary& vocabulary) {
  std::vector<text::Token> tokens;
  text::tokenise(phrase, vocabulary, tokens);
  std::vector<text::WordId> words;
  for (const text::Token& token : tokens) words.push_back(vocabulary.intern(text::fold(phrase.substr(token.start, token.end - token.start))));
  return words;
}

}  // namespace dateline::syntax
