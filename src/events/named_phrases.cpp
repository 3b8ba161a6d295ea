#include "events/named_phrases.hpp"

namespace dateline::events {

using syntax::NounPhrase;
using syntax::SentenceAnalysis;

bool has_name_before_head(const SentenceAnalysis& analysis, std::uint32_t phrase) {
  const NounPhrase& whole = analysis.phrases[phrase];
  for (std::uint32_t i = phrase + 1;
       i < analysis.phrases.size() && analysis.phrases[i].tokens.first < whole.tokens.last; ++i)
    if (analysis.phrases[i].modifier && !analysis.phrases[i].name.empty()) return true;
  return false;
}

bool is_named(const SentenceAnalysis& analysis, std::uint32_t phrase) {
  const NounPhrase& one = analysis.phrases[phrase];
  if (one.is_coordination()) {
    for (std::uint32_t member = one.first_member; member < one.last_member; ++member)
      if (is_named(analysis, member)) return true;
    return false;
  }
  if (!one.name.empty() || one.entity != syntax::none || one.nationality != syntax::none || !one.told.empty())
    return true;
  return has_name_before_head(analysis, phrase) || (one.possessor != syntax::none && is_named(analysis, one.possessor));
}

bool is_of_named(const SentenceAnalysis& analysis, std::uint32_t phrase) {
  constexpr int max_depth = 4;
  for (int depth = 0; phrase != syntax::none && depth < max_depth; ++depth, phrase = analysis.phrases[phrase].of)
    if (is_named(analysis, phrase)) return true;
  return false;
}

bool is_crowd(const SentenceAnalysis& analysis, std::uint32_t phrase) {
  constexpr int max_depth = 3;
  for (int depth = 0; phrase != syntax::none && depth < max_depth; ++depth) {
    const NounPhrase& one = analysis.phrases[phrase];
    if (one.pronoun) return false;
    if (one.kind == EntityKind::group || (one.kind == EntityKind::person && one.plural && one.name.empty()))
      return true;
    phrase = one.is_coordination() ? one.first_member : one.of;
  }
  return false;
}

bool is_described(const NounPhrase& phrase) {
  if (phrase.pronoun || phrase.head == syntax::none) return false;
  const std::uint32_t length = phrase.tokens.last - phrase.tokens.first;
  return length > (phrase.definite ? 2u : 1u) || phrase.of != syntax::none || phrase.plural;
}

bool tells_which_one(const SentenceAnalysis& analysis, std::uint32_t index) {
  const NounPhrase& phrase = analysis.phrases[index];
  if (phrase.is_coordination())
    return phrase.first_member < phrase.last_member && tells_which_one(analysis, phrase.first_member);
  if (phrase.pronoun || phrase.head == syntax::none) return false;
  if (!phrase.name.empty() || phrase.possessor != syntax::none || phrase.of != syntax::none) return true;
  if (phrase.plural && phrase.kind == EntityKind::other) return true;
  const bool determined = analysis.word_class(phrase.tokens.first) == syntax::WordClass::determiner;
  return phrase.tokens.last - phrase.tokens.first > (determined ? 2u : 1u);
}

bool is_actor(const SentenceAnalysis& analysis, std::uint32_t index) {
  const NounPhrase& phrase = analysis.phrases[index];
  if (phrase.is_coordination())
    return phrase.first_member < phrase.last_member && is_actor(analysis, phrase.first_member);
  if (phrase.kind == EntityKind::place)
    return phrase.institution || !phrase.name.empty() || has_name_before_head(analysis, index);
  if (phrase.kind == EntityKind::other)
    return !phrase.name.empty() || phrase.entity != syntax::none || !phrase.told.empty();
  return syntax::is_actor(phrase.kind);
}

}  // namespace dateline::events
