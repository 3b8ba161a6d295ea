// What the words of a phrase tell of somebody's gender.
#pragma once

#include "syntax/lexicon.hpp"
#include "syntax/sentence_analysis.hpp"

#include <span>

namespace dateline::syntax {

inline constexpr std::uint64_t either_gender = traits(Trait::male, Trait::female);

/// "Mrs Weiss", "Maria Weiss", "his wife": one of the two traits; 0 where the words tell nothing or both.
inline std::uint64_t gender_of(const NounPhrase& phrase, std::span<const text::Token> tokens,
                               const Lexicon& lexicon) noexcept {
  if (phrase.plural) return 0;
  const std::uint32_t last = phrase.name.empty() ? phrase.head : phrase.name.first;
  const std::uint32_t first = phrase.name.empty() ? phrase.head : phrase.tokens.first;
  std::uint64_t told = 0;
  for (std::uint32_t i = first; i <= last; ++i) {
    const Word& word = lexicon.word(tokens[i].word);
    if (!word.is(Trait::possessive)) told |= word.traits & either_gender;  // "his wife"
  }
  return told == either_gender ? 0 : told;
}

}  // namespace dateline::syntax
