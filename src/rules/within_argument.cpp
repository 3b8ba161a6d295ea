#include "rules/within_argument.hpp"

#include <algorithm>

namespace dateline::rules {

using syntax::Argument;
using syntax::NounPhrase;
using syntax::SentenceAnalysis;

std::uint32_t reach_of(const SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                       std::span<const Argument> arguments, const Argument& argument) noexcept {
  // "accused him of hiding money in Panama": nothing hangs on a pronoun.
  if (argument.phrase != syntax::none && analysis.phrases[argument.phrase].pronoun) return argument.tokens.last;
  // "accused of hiding money in Panama": whom the deed is about is no side of the event.
  if (argument.phrase == syntax::none && argument.relation == syntax::Relation::prepositional)
    return argument.tokens.first;
  std::uint32_t end = analysis.clauses[predicate.clause].tokens.last;
  for (const Argument& other : arguments)
    if (other.tokens.first >= argument.tokens.last && other.relation != syntax::Relation::prepositional)
      end = std::min(end, other.tokens.first);
  // "seized the palace after detaining the king": what another clause tells belongs to that.
  for (const syntax::Clause& other : analysis.clauses)
    if (!other.relative && !other.complement && other.tokens.first >= argument.tokens.last)
      end = std::min(end, other.tokens.first);
  // "agreed to settle claims [that it had helped Odex]": what the clause only mentions is no side of the deal.
  std::uint32_t last = argument.tokens.last;
  if (argument.relation == syntax::Relation::clause)
    for (const syntax::Clause& inner : analysis.clauses)
      if ((inner.relative || inner.complement) && inner.tokens.first > argument.tokens.first &&
          inner.tokens.first < last)
        last = inner.tokens.first;
  return argument.relation == syntax::Relation::clause ? last : std::max(end, last);
}

bool comes_first(const NounPhrase& a, const NounPhrase& b, const Argument& argument) noexcept {
  const auto named = [](const NounPhrase& phrase) {
    const bool beside_name = phrase.apposition != syntax::none;  // "the head of Odex, Ida Moen"
    return !phrase.name.empty() || phrase.nationality != syntax::none || beside_name;
  };
  if (named(a) != named(b)) return named(a);
  if (is_inside(a, argument) != is_inside(b, argument)) return is_inside(a, argument);
  if (a.tokens.first != b.tokens.first) return a.tokens.first < b.tokens.first;
  return a.tokens.last < b.tokens.last;
}

bool only_owns(const SentenceAnalysis& analysis, std::uint32_t phrase) noexcept {
  const auto& phrases = analysis.phrases;
  if (!phrases[phrase].pronoun) return false;
  const auto owned =
      std::find_if(phrases.begin(), phrases.end(), [&](const NounPhrase& other) { return other.possessor == phrase; });
  if (owned == phrases.end()) return false;
  const auto what = static_cast<std::uint32_t>(owned - phrases.begin());
  return std::none_of(analysis.predicates.begin(), analysis.predicates.end(), [&](const syntax::Predicate& predicate) {
    return predicate.nominal && predicate.phrase == what;
  });
}

bool is_speaker(const SentenceAnalysis& analysis, const NounPhrase& phrase) noexcept {
  return std::any_of(analysis.clauses.begin(), analysis.clauses.end(), [&](const syntax::Clause& clause) {
    return clause.speaker != syntax::none && analysis.extent(clause.speaker).contains(phrase.tokens.first);
  });
}

}  // namespace dateline::rules
