#include "events/clause_title.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Argument;
using syntax::Predicate;
using syntax::Relation;
using syntax::SentenceAnalysis;
using syntax::TokenRange;
using syntax::VerbGroup;
using syntax::Voice;

/// "agreed to send": the verb with a tense, above the one that tells the event.
const VerbGroup* finite_verb(const SentenceAnalysis& analysis, const Predicate& predicate) {
  constexpr int deepest = 3;
  std::uint32_t index = predicate.nominal ? syntax::none : predicate.verb_group;
  for (int depth = 0; depth < deepest && index != syntax::none; ++depth) {
    const VerbGroup& verb = analysis.verbs[index];
    if (verb.finiteness == syntax::Finiteness::finite) return &verb;
    index = verb.governor;
  }
  return nullptr;
}

/// The subject the reader sees: of a passive, what the alternations made the object.
const Argument* surface_subject(const SentenceAnalysis& analysis, const Predicate& predicate) {
  const Relation relation =
      analysis.verbs[predicate.verb_group].voice == Voice::passive ? Relation::object : Relation::subject;
  const Argument* argument = analysis.find(predicate, relation);
  return argument != nullptr && argument->phrase != syntax::none ? argument : nullptr;
}

/// Behind the last argument of a predicate that stands behind its verb.
std::uint32_t end_of_arguments(const SentenceAnalysis& analysis, const Predicate& predicate, const VerbGroup& verb) {
  std::uint32_t end = analysis.verbs[predicate.verb_group].tokens.last;
  for (const Argument& argument : analysis.arguments_of(predicate))
    if (!argument.inherited && argument.tokens.first >= verb.tokens.first) end = std::max(end, argument.tokens.last);
  return end;
}

/// Where what the clause says of its subject ends: with the last argument of its verb and of those that verb governs
/// ("stopped breathing"), or before the first comma.
std::uint32_t end_of_words(const SentenceAnalysis& analysis, const Predicate& predicate, const VerbGroup& verb) {
  std::uint32_t end = std::max(verb.tokens.last, end_of_arguments(analysis, predicate, verb));
  for (const Predicate& other : analysis.predicates)
    if (!other.nominal && other.verb_group != syntax::none &&
        analysis.verbs[other.verb_group].governor == predicate.verb_group && other.trigger.first >= verb.tokens.last)
      end = std::max(end, end_of_arguments(analysis, other, verb));
  if (predicate.particle != text::unknown_word) end = std::max(end, verb.verb + 2);  // "grew up"
  for (std::uint32_t token = verb.tokens.last; token < end; ++token)
    if (analysis.word_class(token) == syntax::WordClass::comma && token > verb.tokens.last) return token;
  return std::min(end, analysis.tokens.last);
}

TextParts without_times(TokenRange tokens, std::span<const PlacedTime> times, const LanguageEngine& engine,
                        const DocumentReading& reading) {
  TextParts parts;
  std::uint32_t from = tokens.first;
  for (const PlacedTime& time : times) {
    if (time.tokens.last <= from || time.tokens.first >= tokens.last) continue;
    std::uint32_t to = std::max(from, time.tokens.first);
    while (to > from && engine.cues.temporal_preposition(reading.tokens()[to - 1].word)) --to;
    if (to > from) parts.add({from, to});
    from = time.tokens.last;
  }
  if (from < tokens.last) parts.add({from, tokens.last});
  return parts;
}

}  // namespace

ClauseTitle clause_title(const SentenceAnalysis& analysis, const Predicate& predicate,
                         std::span<const PlacedTime> times, const LanguageEngine& engine,
                         const DocumentReading& reading) {
  ClauseTitle title;
  const VerbGroup* verb = finite_verb(analysis, predicate);
  if (verb == nullptr) return title;
  const Argument* object = analysis.find(predicate, Relation::object);
  if (verb->voice == Voice::active && object != nullptr && object->phrase != syntax::none)
    title.object = participant(analysis, object->phrase, 0);
  const Argument* subject = surface_subject(analysis, predicate);
  if (subject == nullptr) return title;
  title.subject = participant(analysis, subject->phrase, 0);
  if (title.subject->entity == syntax::none && !subject->inherited) title.subject->tokens = subject->tokens;

  TokenRange rest{verb->tokens.first, end_of_words(analysis, predicate, *verb)};
  // A plan is told in the present, too: that it is one, its modality says.
  const bool future = verb->tense == syntax::Tense::future && verb->voice == Voice::active;
  const bool plain = !verb->negated && (future || verb->modal == text::unknown_word);
  if (plain && verb->voice == Voice::passive) {
    rest.first = verb->verb;  // a headline does without the auxiliary
  } else if (plain) {
    title.verb = title.subject->plural ? verb->lemma : engine.verb_forms.third(verb->lemma);
    if (title.verb != text::unknown_word) rest.first = verb->verb + 1;
  }
  title.words = without_times(rest, times, engine, reading);
  return title;
}

}  // namespace dateline::events
