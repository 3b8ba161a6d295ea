#include "events/clause_parties.hpp"

#include "events/named_phrases.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Argument;
using syntax::NounPhrase;
using syntax::Predicate;
using syntax::Relation;
using syntax::SentenceAnalysis;

/// "was supposed to begin": what happens, if anything, is the other verb.
bool takes_infinitive(const SentenceAnalysis& analysis, const Predicate& predicate) {
  for (std::size_t i = 0; i < analysis.verbs.size(); ++i)
    if (analysis.verbs[i].governor == predicate.verb_group &&
        analysis.frames[i].alternation == syntax::Alternation::complement_infinitive)
      return true;
  return false;
}

bool is_thing_with_name(const NounPhrase& phrase) {
  const bool named = !phrase.name.empty() || phrase.entity != syntax::none || !phrase.told.empty();
  return named && !phrase.pronoun && phrase.kind != EntityKind::country && phrase.kind != EntityKind::group;
}

/// \param by_people several of them also act at places: "the streets of Kolm"
bool is_somebody_acted_on(const SentenceAnalysis& analysis, const Argument& argument, bool by_people) {
  if (argument.phrase == syntax::none || argument.inherited) return false;
  if (argument.relation == Relation::object || argument.relation == Relation::indirect_object)
    return is_of_named(analysis, argument.phrase);
  if (argument.relation != Relation::prepositional) return false;
  const EntityKind kind = analysis.phrases[argument.phrase].kind;
  if (kind == EntityKind::place) return by_people && is_of_named(analysis, argument.phrase);
  const bool somebody = kind == EntityKind::person || kind == EntityKind::organisation;
  return somebody && is_named(analysis, argument.phrase);
}

}  // namespace

const Argument* object_of(const SentenceAnalysis& analysis, const Predicate& predicate) {
  const Argument* object = analysis.find(predicate, Relation::object);
  return object != nullptr && object->phrase != syntax::none && !object->inherited ? object : nullptr;
}

bool acts_on_somebody(const SentenceAnalysis& analysis, const Predicate& predicate, std::uint32_t who) {
  const NounPhrase& phrase = analysis.phrases[who];
  if (phrase.pronoun || phrase.is_coordination()) return false;
  const bool is_people = phrase.plural && (phrase.kind == EntityKind::group || phrase.kind == EntityKind::person);
  const auto arguments = analysis.arguments_of(predicate);
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
    return argument.phrase != who && is_somebody_acted_on(analysis, argument, is_people);
  });
}

bool is_done_at_name(const SentenceAnalysis& analysis, const Predicate& predicate, std::uint32_t who) {
  const auto arguments = analysis.arguments_of(predicate);
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
    const bool part = argument.relation == Relation::object || argument.relation == Relation::indirect_object ||
                      argument.relation == Relation::prepositional;
    return part && !argument.inherited && argument.phrase != syntax::none && argument.phrase != who &&
           is_of_named(analysis, argument.phrase);
  });
}

bool is_done_to_name(const SentenceAnalysis& analysis, const Predicate& predicate) {
  const Argument* object = analysis.find(predicate, Relation::object);
  const syntax::TokenRange words = analysis.verbs[predicate.verb_group].tokens;
  if (predicate.alternation != syntax::Alternation::agentless_passive || words.last == words.first + 1) return false;
  if (object == nullptr || object->phrase == syntax::none) return false;
  const NounPhrase& phrase = analysis.phrases[object->phrase];
  if (phrase.is_coordination() && !phrase.pronoun && phrase.first_member < phrase.last_member)
    return is_thing_with_name(analysis.phrases[phrase.first_member]);
  return is_thing_with_name(phrase);
}

bool is_told_apart(const SentenceAnalysis& analysis, const Predicate& predicate, const Argument& object) {
  const syntax::Clause& clause = analysis.clauses[predicate.clause];
  return clause.relative && clause.tokens.first > analysis.tokens.first &&
         analysis.word_class(clause.tokens.first - 1) == syntax::WordClass::comma && object.phrase != syntax::none &&
         analysis.verbs[predicate.verb_group].voice == syntax::Voice::passive && is_named(analysis, object.phrase) &&
         !takes_infinitive(analysis, predicate);
}

}  // namespace dateline::events
