#include "syntax/predicates.hpp"

#include <algorithm>

namespace dateline::syntax {

void PredicateBuilder::run() {
  for (std::uint32_t i = 0; i < out_.chunks.size(); ++i) {
    if (out_.chunks[i].is_phrase())
      add_nominals(i);
    else if (out_.chunks[i].is_verb())
      add_verb(out_.chunks[i].index);
  }
  const auto earlier = [](const Predicate& a, const Predicate& b) { return a.trigger.first < b.trigger.first; };
  if (!std::is_sorted(out_.predicates.begin(), out_.predicates.end(), earlier))
    std::stable_sort(out_.predicates.begin(), out_.predicates.end(), earlier);
}

void PredicateBuilder::argue(Relation relation, std::uint32_t phrase, TokenRange tokens, bool inherited,
                             text::WordId preposition) {
  out_.arguments.push_back({relation, preposition, phrase, tokens, inherited});
}

void PredicateBuilder::argue_phrase(Relation relation, std::uint32_t phrase, bool inherited) {
  if (phrase != none) argue(relation, phrase, out_.extent(phrase), inherited);
}

/// All of a chunk, but of "Otto Weiss, the head of the bank" and "the miner, a boy of nine" only the first.
TokenRange PredicateBuilder::covered(const Chunk& chunk) const noexcept {
  const NounPhrase& phrase = out_.phrases[chunk.index];
  if (phrase.apposition == none) return chunk.tokens;
  const bool second_named = phrase.name.empty() && !out_.phrases[phrase.apposition].name.empty();
  return second_named ? chunk.tokens : out_.extent(chunk.index);
}

bool PredicateBuilder::has(Relation relation) const noexcept {
  return std::any_of(out_.arguments.begin() + begin_, out_.arguments.end(),
                     [&](const Argument& a) { return a.relation == relation; });
}

bool PredicateBuilder::has_preposition(Trait trait) const noexcept {
  return std::any_of(out_.arguments.begin() + begin_, out_.arguments.end(), [&](const Argument& a) {
    return a.relation == Relation::prepositional && view_.lexicon.word(a.preposition).is(trait);
  });
}

bool PredicateBuilder::repeats(text::WordId preposition) const noexcept {
  return std::any_of(out_.arguments.begin() + begin_, out_.arguments.end(), [&](const Argument& a) {
    return a.relation == Relation::prepositional && a.preposition == preposition;
  });
}

void PredicateBuilder::add_verb(std::uint32_t index) {
  const VerbGroup& verb = out_.verbs[index];
  const VerbFrame& frame = out_.frames[index];
  if (verb.lemma == text::unknown_word || frame.chunk == none) return;
  begin();
  const bool passive = verb.voice == Voice::passive;
  const bool copula = view_.is(verb.verb, Trait::be) || view_.lexicon.verb_is(verb.lemma, VerbTrait::copula);
  const auto chunk_argument = [&](Relation relation, std::uint32_t chunk) {
    if (chunk != none) argue(relation, out_.chunks[chunk].index, covered(out_.chunks[chunk]));
  };
  Alternation alternation = frame.alternation;
  if (passive) {
    const bool naming = view_.lexicon.verb_is(verb.lemma, VerbTrait::naming);
    const bool given = frame.object != none && !naming && view_.lexicon.verb_is(verb.lemma, VerbTrait::ditransitive);
    argue_phrase(given ? Relation::indirect_object : Relation::object, frame.subject, frame.subject_inherited);
    if (frame.object != none) chunk_argument(given ? Relation::object : Relation::complement, frame.object);
    add_prepositional(frame.adjuncts, frame.adjuncts_end, true, false, false);
    if (alternation == Alternation::active)
      alternation = has(Relation::subject) ? Alternation::passive : Alternation::agentless_passive;
  } else {
    argue_phrase(Relation::subject, frame.subject, frame.subject_inherited);
    if (frame.second != none && view_.lexicon.verb_is(verb.lemma, VerbTrait::ditransitive)) {
      chunk_argument(Relation::indirect_object, frame.object);
      chunk_argument(Relation::object, frame.second);
    } else {
      chunk_argument(copula ? Relation::complement : Relation::object, frame.object);
      if (view_.lexicon.verb_is(verb.lemma, VerbTrait::naming)) chunk_argument(Relation::complement, frame.second);
    }
    argue_phrase(Relation::object, frame.antecedent, true);
    add_prepositional(frame.adjuncts, frame.adjuncts_end, false, false, false);
    if (alternation == Alternation::active && out_.headline && verb.tense == Tense::present)
      alternation = Alternation::headline;
  }
  const std::uint32_t front = place_in_front(frame, verb);
  if (front != none && !has_preposition(Trait::location))
    argue(Relation::prepositional, out_.chunks[front].index, covered(out_.chunks[front]), false,
          out_.chunks[front - 1].word);
  if (is_deed(frame.adjuncts_end))
    argue(Relation::prepositional, none, deed(frame.adjuncts_end + 1), false, out_.chunks[frame.adjuncts_end].word);
  if (!frame.clause.empty()) argue(Relation::clause, none, frame.clause);
  Predicate predicate;
  predicate.trigger = {verb.verb, verb.verb + 1};
  predicate.lemma = verb.lemma;
  predicate.particle = frame.particle;
  predicate.verb_group = index;
  predicate.clause = out_.chunks[frame.chunk].clause;
  predicate.alternation = alternation;
  predicate.first_argument = begin_;
  predicate.last_argument = static_cast<std::uint32_t>(out_.arguments.size());
  out_.predicates.push_back(predicate);
}

/// "[In Kolm], miners clashed with police", "In Kolm on Monday, miners ...": where the first finite verb of a sentence
/// happens, told before its subject; the chunk of the place, or none.
std::uint32_t PredicateBuilder::place_in_front(const VerbFrame& frame, const VerbGroup& verb) const noexcept {
  constexpr std::uint32_t latest = 3;  // chunks before it: "But meanwhile, in Kolm, ..."
  if (verb.finiteness != Finiteness::finite || frame.subject == none || frame.subject_inherited) return none;
  std::uint32_t k = 0;
  while (k < latest && k < frame.chunk && out_.chunks[k].kind != WordClass::preposition && !out_.chunks[k].is_phrase())
    ++k;
  if (k + 2 >= frame.chunk || out_.chunks[k].kind != WordClass::preposition || !out_.chunks[k + 1].is_phrase() ||
      !view_.lexicon.word(out_.chunks[k].word).is(Trait::location))
    return none;
  const NounPhrase& place = out_.phrases[out_.chunks[k + 1].index];
  if ((place.kind != EntityKind::place && place.kind != EntityKind::country) || place.is_coordination()) return none;
  std::uint32_t end = k + 2;
  while (end < frame.chunk &&
         (out_.chunks[end].kind == WordClass::time ||
          (out_.chunks[end].kind == WordClass::preposition && out_.chunks[end + 1].kind == WordClass::time)))
    ++end;
  if (out_.chunks[end].kind != WordClass::comma) return none;
  // The subject stands right behind the comma.
  const bool subject = end + 1 < frame.chunk && out_.chunks[end + 1].is_phrase() &&
                       out_.chunks[end + 1].tokens.first <= out_.phrases[frame.subject].tokens.first &&
                       out_.phrases[frame.subject].tokens.first < out_.chunks[end + 1].tokens.last;
  return subject ? k + 1 : none;
}

/// The event noun right before the chunk, where that stands behind a preposition: "during a visit"; else null.
const EventNoun* PredicateBuilder::governed_event_before(std::uint32_t chunk) const noexcept {
  if (chunk < 2 || !out_.chunks[chunk - 1].is_phrase() || out_.chunks[chunk - 2].kind != WordClass::preposition)
    return nullptr;
  return view_.lexicon.event_noun(out_.phrases[out_.chunks[chunk - 1].index].lemma);
}

/// "during a visit": the noun takes its subject from the sentence.
bool PredicateBuilder::follows_journey(std::uint32_t chunk) const noexcept {
  const EventNoun* noun = governed_event_before(chunk);
  return noun != nullptr && noun->shares_subject;
}

/// "fell ill after his release from prison": from prison he was released.
bool PredicateBuilder::follows_subordinate_event(std::uint32_t chunk) const noexcept {
  return governed_event_before(chunk) != nullptr &&
         view_.lexicon.word(out_.chunks[chunk - 2].word).is(Trait::subordinator);
}

bool PredicateBuilder::is_thing_behind_preposition(std::uint32_t chunk) const noexcept {
  return out_.chunks[chunk].is_phrase() && out_.chunks[chunk - 1].kind == WordClass::preposition &&
         out_.phrases[out_.chunks[chunk].index].kind == EntityKind::other &&
         out_.phrases[out_.chunks[chunk].index].name.empty();
}

/// "was sentenced to [six years]"; not "was moved to [3 May]".
bool PredicateBuilder::is_amount_of_time(const Chunk& chunk) const noexcept {
  return chunk.kind == WordClass::time && chunk.tokens.last - chunk.tokens.first > 1 &&
         (view_.is(chunk.tokens.first, Trait::number) ||
          view_.token(chunk.tokens.first).kind == text::TokenKind::number) &&
         view_.tokens[chunk.tokens.last - 1].shape == text::Shape::lower;
}

/// "convicted of [stealing cars]", "fined for [dumping waste]"
bool PredicateBuilder::is_deed(std::uint32_t preposition) const noexcept {
  if (preposition >= out_.chunks.size() - 1 || out_.chunks[preposition].kind != WordClass::preposition) return false;
  const Chunk& verb = out_.chunks[preposition + 1];
  return verb.is_verb() && view_.is(out_.verbs[verb.index].verb, Trait::verb_gerund) &&
         view_.lexicon.tells_deed(out_.chunks[preposition].word);
}

/// From the gerund as far as its clause goes, without its time.
TokenRange PredicateBuilder::deed(std::uint32_t gerund) const noexcept {
  const auto goes_on = [&](const Chunk& chunk) {
    return chunk.is_phrase() || chunk.kind == WordClass::preposition || chunk.kind == WordClass::adverb ||
           chunk.kind == WordClass::coordinator;
  };
  std::uint32_t end = gerund + 1;
  for (std::uint32_t k = end; k < out_.chunks.size() && goes_on(out_.chunks[k]); ++k)
    if (out_.chunks[k].is_phrase()) end = k + 1;
  return {out_.chunks[gerund].tokens.first, out_.chunks[end - 1].tokens.last};
}

/// Each preposition with a phrase behind it; "by" after a passive gives the subject back.
void PredicateBuilder::add_prepositional(std::uint32_t first_chunk, std::uint32_t last_chunk, bool passive,
                                         bool inherited, bool places_only) {
  if (first_chunk == none) return;
  for (std::uint32_t k = first_chunk; k + 1 < out_.chunks.size() && k < last_chunk; ++k) {
    const Chunk& preposition = out_.chunks[k];
    std::uint32_t next = k + 1;
    while (next + 1 < out_.chunks.size() &&
           (out_.chunks[next].kind == WordClass::adverb || out_.chunks[next].kind == WordClass::quote))
      ++next;
    const Chunk& phrase = out_.chunks[next];
    if (preposition.kind != WordClass::preposition) continue;
    const Word& word = view_.lexicon.word(preposition.word);
    if (word.is(Trait::infinitive_marker) && !places_only && is_amount_of_time(phrase))
      argue(Relation::prepositional, none, phrase.tokens, inherited, preposition.word);
    if (!phrase.is_phrase()) continue;
    // "convicted her after four days of deliberation": of what the days were.
    if (word.is(Trait::of_marker) && k > first_chunk + 1 && out_.chunks[k - 2].kind == WordClass::preposition &&
        is_amount_of_time(out_.chunks[k - 1]))
      continue;
    // "said during a trip to Chile": where the trip went, not whom it was said to.
    if (k > first_chunk && word.is(Trait::infinitive_marker) && follows_journey(k)) continue;
    if (k > first_chunk + 1 && !places_only && !word.is(Trait::location) && follows_subordinate_event(k)) continue;
    // "The crash was the third after accidents in Peru": there were the accidents.
    if (places_only && k > first_chunk && governed_event_before(k) != nullptr) continue;
    // "imposed sanctions on Peru over the attack on farmers": on them was the attack.
    if (k > first_chunk && repeats(preposition.word) && governed_event_before(k) != nullptr) continue;
    // "clashed before the match between Kenya and Chad": between them was the match.
    if (word.is(Trait::between_marker) && k > first_chunk + 1 && !places_only && is_thing_behind_preposition(k - 1))
      continue;
    const bool agent = passive && word.is(Trait::agent_marker) && !has(Relation::subject);
    if (agent) {
      argue(Relation::subject, phrase.index, covered(phrase), inherited);
    } else if (!places_only || word.is(Trait::place_preposition) || word.is(Trait::between_marker)) {
      argue(Relation::prepositional, phrase.index, covered(phrase), inherited, preposition.word);
    }
  }
}

}  // namespace dateline::syntax
