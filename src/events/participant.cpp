#include "events/participant.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// "a group of protesters", "Norland's foreign minister": who is meant stands in the phrase that owns it. A pronoun
/// tells nothing.
syntax::TokenRange with_owner(const syntax::SentenceAnalysis& analysis, const syntax::NounPhrase& phrase) {
  syntax::TokenRange tokens = phrase.tokens;
  if (phrase.possessor != syntax::none && !analysis.phrases[phrase.possessor].pronoun)
    tokens.first = std::min(tokens.first, analysis.phrases[phrase.possessor].tokens.first);
  // "tens of thousands of miners": a number leads on to what it counts.
  constexpr int deepest = 4;
  const syntax::NounPhrase* part = &phrase;
  for (int depth = 0; depth < deepest && part->of != syntax::none; ++depth) {
    const bool leads_on = depth == 0 || analysis.word_class(part->head) == syntax::WordClass::number;
    if (!leads_on) break;
    part = &analysis.phrases[part->of];
    tokens.last = std::max(tokens.last, part->tokens.last);
  }
  return tokens;
}

}  // namespace

Participant participant(const syntax::SentenceAnalysis& analysis, std::uint32_t index, std::uint32_t role) {
  const syntax::NounPhrase& phrase = analysis.phrases[index];
  Participant result;
  result.role = role;
  result.tokens = phrase.tokens;
  result.entity = phrase.entity;
  result.kind = phrase.kind;
  result.named = !phrase.name.empty();
  result.plural = phrase.plural || phrase.is_coordination() || phrase.number > 1;
  result.pronoun = phrase.pronoun;
  if (phrase.name.empty() && phrase.entity == syntax::none) result.tokens = with_owner(analysis, phrase);
  return result;
}

}  // namespace dateline::events
