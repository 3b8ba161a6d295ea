// The tokens of one sentence with what the lexicon knows of them.
#pragma once

#include "syntax/lexicon.hpp"
#include "syntax/sentence_analysis.hpp"

#include <span>
#include <string_view>

namespace dateline::syntax {

struct SentenceView {
  std::string_view text;
  std::span<const text::Token> tokens;  ///< Of the document.
  const Lexicon& lexicon;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  const std::uint64_t* listed = nullptr;  ///< Of the sentence's analysis.
  const std::uint64_t* traits = nullptr;
  bool hyphens = true;  ///< False where it has none, as most have: then no token is looked at for one.

  const text::Token& token(std::uint32_t i) const noexcept { return tokens[i]; }
  const Word& word(std::uint32_t i) const noexcept { return lexicon.word(tokens[i].word); }
  /// Looking around is safe: a token outside the sentence has no traits.
  bool holds(std::uint32_t i) const noexcept { return i - first < last - first; }
  bool is(std::uint32_t i, Trait trait) const noexcept {
    return holds(i) && (listed[i - first] >> static_cast<unsigned>(trait) & 1u) != 0;
  }
  bool any_of(std::uint32_t i, std::uint64_t mask) const noexcept {
    return holds(i) && (listed[i - first] & mask) != 0;
  }
  std::string_view written(std::uint32_t i) const noexcept {
    return text.substr(tokens[i].start, tokens[i].end - tokens[i].start);
  }
  /// No word the lexicon knows (the vocabulary also holds words of other stages).
  bool unlisted(std::uint32_t i) const noexcept { return !holds(i) || listed[i - first] == 0; }
  /// Of an unlisted word, what its ending tells.
  std::uint64_t traits_at(std::uint32_t i) const noexcept { return holds(i) ? traits[i - first] : 0; }
  bool is_word(std::uint32_t i) const noexcept { return i < last && tokens[i].kind == text::TokenKind::word; }
  bool capital(std::uint32_t i) const noexcept {
    return i < last && tokens[i].shape >= text::Shape::capitalised;  // only words have such a shape
  }
  /// The token is a sign written like that (ASCII).
  bool sign(std::uint32_t i, char c) const noexcept { return i < last && tokens[i].ascii_sign == c; }
  /// Written together with the token before it.
  bool joined(std::uint32_t i) const noexcept { return i < last && i > first && !tokens[i].space_before; }
  /// "Asia-Pacific": a hyphen between two tokens without white space.
  bool hyphen(std::uint32_t i) const noexcept { return hyphens && sign(i, '-') && joined(i) && joined(i + 1); }
};

}  // namespace dateline::syntax
