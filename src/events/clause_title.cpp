#include "events/clause_title.hpp"

#include "events/telling.hpp"

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
using syntax::WordClass;

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

/// "rejected [Norway's offer to send] aid": what the verb with the tense tells is somebody else's deed.
bool is_of_another(const SentenceAnalysis& analysis, const Predicate& predicate, const VerbGroup& verb,
                   std::uint32_t subject) {
  const auto index = static_cast<std::size_t>(&verb - analysis.verbs.data());
  return index != predicate.verb_group && analysis.frames[index].subject != subject;
}

/// The subject the reader sees: of a passive, what the alternations made the object, or to whom something was given.
const Argument* surface_subject(const SentenceAnalysis& analysis, const Predicate& predicate) {
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  const bool passive = verb.voice == Voice::passive;
  const Argument* argument = passive ? analysis.find(predicate, Relation::indirect_object) : nullptr;
  if (argument == nullptr || argument->tokens.first > verb.verb)
    argument = analysis.find(predicate, passive ? Relation::object : Relation::subject);
  return argument != nullptr && argument->phrase != syntax::none ? argument : nullptr;
}

/// "on charges [she had stolen it]": a clause without a word that introduces it, right behind what it describes.
bool describes_phrase(const SentenceAnalysis& analysis, std::uint32_t clause) {
  const auto chunk = std::find_if(analysis.chunks.begin(), analysis.chunks.end(),
                                  [&](const syntax::Chunk& each) { return each.tokens.first == clause; });
  return chunk != analysis.chunks.end() && chunk != analysis.chunks.begin() && chunk->is_phrase() &&
         (chunk - 1)->is_phrase();
}

/// Where what the clause says of its subject ends: with its clause, or where the telling pauses.
std::uint32_t end_of_words(const SentenceAnalysis& analysis, const Predicate& predicate, const VerbGroup& verb,
                           const LanguageEngine& engine, const DocumentReading& reading) {
  const std::uint32_t end = analysis.clauses[predicate.clause].tokens.last;
  std::uint32_t from = std::max(verb.tokens.last, analysis.verbs[predicate.verb_group].tokens.last);
  for (const Argument& argument : analysis.arguments_of(predicate))
    if (!argument.inherited && argument.relation == Relation::object && argument.tokens.first >= from)
      from = argument.tokens.last;
  const std::uint32_t whole = end_of_telling({from, std::max(from, end)}, analysis, reading);
  if (engine.lexicon.verb_is(predicate.lemma, syntax::VerbTrait::clause_complement)) return whole;
  const std::uint32_t next = next_clause(analysis, from, whole);
  const std::uint32_t last = describes_phrase(analysis, next) ? whole : next;
  return past_aside(analysis, predicate.clause, {from, last}, engine);
}

/// Nothing but a time: "stopped on Monday" tells no more than "stopped".
bool is_only_time(TokenRange tokens, std::span<const PlacedTime> times, const LanguageEngine& engine,
                  const DocumentReading& reading) {
  std::uint32_t from = tokens.first;
  for (const PlacedTime& time : times) {
    const auto leads_to_time = [&](text::WordId word) {  // "[between] January [and] March"
      return engine.cues.goes_with_time(word) || engine.cues.range_joiner(word);
    };
    while (from < time.tokens.first && leads_to_time(reading.tokens()[from].word)) ++from;
    if (from == time.tokens.first) from = time.tokens.last;
  }
  while (from < tokens.last && reading.tokens()[from].kind == text::TokenKind::sign) ++from;  // "-- began 3 May --"
  return from >= tokens.last;
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
  if (subject == nullptr || is_of_another(analysis, predicate, *verb, subject->phrase)) return title;
  title.subject = participant(analysis, subject->phrase, 0);
  if (title.subject->entity == syntax::none && !subject->inherited) {
    TokenRange& tokens = title.subject->tokens;
    tokens = {std::min(tokens.first, subject->tokens.first), subject->tokens.last};
  }

  TokenRange rest{verb->tokens.first, end_of_words(analysis, predicate, *verb, engine, reading)};
  title.negated = verb->negated || verb != &analysis.verbs[predicate.verb_group];
  // A plan is told in the present, too: that it is one, its modality says.
  const bool reported = engine.cues.future_in_past(verb->modal) && verb->aspect == syntax::Aspect::simple &&
                        analysis.clauses[predicate.clause].reporting_verb != syntax::none;
  const bool future = reported || (verb->tense == syntax::Tense::future && verb->voice == Voice::active);
  // "pleaded not guilty": what stands behind the verb is negated, not the deed.
  const bool negated = verb->negated && !(analysis.word_class(verb->verb + 1) == WordClass::negator &&
                                          analysis.word_class(verb->verb) != WordClass::be);
  const bool plain = !negated && (future || verb->modal == text::unknown_word);
  if (plain && verb->voice == Voice::passive) {
    rest.first = verb->verb;  // a headline does without the auxiliary
  } else if (plain) {
    title.verb = title.subject->plural ? engine.verb_forms.plural(verb->lemma) : engine.verb_forms.third(verb->lemma);
    if (title.verb != text::unknown_word) rest.first = verb->verb + 1;
  }
  if (rest.first < rest.last && !is_only_time(rest, times, engine, reading)) title.words = rest;
  return title;
}

}  // namespace dateline::events
