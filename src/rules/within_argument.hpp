// Who stands within an argument of a predicate, or in what hangs on it: the questions that filling a role from there
// asks.
#pragma once

#include "syntax/sentence_analysis.hpp"

#include <cstdint>
#include <span>

namespace dateline::rules {

/// Where the phrases that hang on an argument end: at the next of `arguments`, or with the clause.
std::uint32_t reach_of(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                       std::span<const syntax::Argument> arguments, const syntax::Argument& argument) noexcept;

inline bool is_inside(const syntax::NounPhrase& phrase, const syntax::Argument& argument) noexcept {
  return phrase.tokens.last <= argument.tokens.last;
}

/// Of two that could fill a role from within an argument: somebody with a name, else the one in it rather than in
/// what hangs on it, else the first, else the shorter.
bool comes_first(const syntax::NounPhrase& a, const syntax::NounPhrase& b, const syntax::Argument& argument) noexcept;

/// "the arrest of [his] host" is not his: he has a part in what is his deed or fate alone, "his arrest".
/// \param phrase index of a phrase.
bool only_owns(const syntax::SentenceAnalysis& analysis, std::uint32_t phrase) noexcept;

/// "..., officials said" is no part of what they say.
bool is_speaker(const syntax::SentenceAnalysis& analysis, const syntax::NounPhrase& phrase) noexcept;

}  // namespace dateline::rules
