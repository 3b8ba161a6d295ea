#include "events/named_phrases.hpp"

#include <algorithm>

namespace dateline::events {

using syntax::Argument;
using syntax::NounPhrase;
using syntax::Relation;
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

bool is_done_at_name(const SentenceAnalysis& analysis, const syntax::Predicate& predicate, std::uint32_t who) {
  const auto arguments = analysis.arguments_of(predicate);
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
    const bool part = argument.relation == Relation::object || argument.relation == Relation::indirect_object ||
                      argument.relation == Relation::prepositional;
    return part && !argument.inherited && argument.phrase != syntax::none && argument.phrase != who &&
           is_of_named(analysis, argument.phrase);
  });
}

}  // namespace dateline::events
