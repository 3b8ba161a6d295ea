// Event nouns as predicates: "X's visit to Y", "the attack on Y by X", "talks between X and Y", "paid a visit to Y",
// "arrived in Y for a visit", "during a visit to Y, X said".
#include "syntax/predicates.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

constexpr std::uint32_t max_nested = 8;
/// Phrases of a sentence among which names before a noun are sought: bounds the work for text without full stops.
constexpr std::uint32_t max_phrases = 256;

bool acts(EntityKind kind) noexcept {
  return kind == EntityKind::person || kind == EntityKind::organisation || kind == EntityKind::group;
}

}  // namespace

/// The phrases a chunk is made of: the phrase itself, what "of" joins to it, its members, what is apposed to it.
void PredicateBuilder::add_nominals(std::uint32_t chunk) {
  const auto add = [&](std::uint32_t index) {
    if (tells_event(out_.phrases[index])) add_nominal(index, chunk);
  };
  std::uint32_t phrase = out_.chunks[chunk].index;
  for (std::uint32_t depth = 0; depth < max_nested && phrase != none; ++depth) {
    const NounPhrase& np = out_.phrases[phrase];
    if (np.is_coordination()) {
      for (std::uint32_t m = np.first_member; m < np.last_member; ++m) add(m);
    } else {
      add(phrase);
    }
    const std::uint32_t possessor = out_.phrases[phrase].possessor;
    if (possessor != none && !out_.phrases[possessor].pronoun) add(possessor);
    const std::uint32_t apposed = out_.phrases[phrase].apposition;
    if (apposed != none && out_.phrases[apposed].tokens.first > out_.phrases[phrase].tokens.first) add(apposed);
    phrase = out_.phrases[phrase].of;
  }
}

/// \pre `tells_event` of the phrase
void PredicateBuilder::add_nominal(std::uint32_t index, std::uint32_t chunk) {
  const NounPhrase& phrase = out_.phrases[index];
  const EventNoun* noun = view_.lexicon.event_noun(phrase.lemma);
  begin();
  Predicate predicate;
  predicate.nominal = true;
  predicate.trigger = {phrase.head, phrase.head + 1};
  predicate.lemma = phrase.lemma;
  predicate.phrase = index;
  predicate.clause = out_.chunks[chunk].clause;
  Alternation alternation = add_own_arguments(*noun, index);
  if (const std::uint32_t owner = antecedent_of_possessive(chunk); owner != none && phrase.possessor == none) {
    argue_phrase(noun->possessive, owner, true);
    alternation = Alternation::nominal_possessive;
  }
  alternation = add_right_arguments(*noun, chunk, alternation);
  predicate.alternation = add_governing_arguments(*noun, chunk, predicate, alternation);
  if (noun->verb != text::unknown_word && (view_.lexicon.verb_is(noun->verb, VerbTrait::clause_complement) ||
                                           view_.lexicon.verb_is(noun->verb, VerbTrait::reporting)))
    add_clause_of_noun(chunk);
  predicate.first_argument = begin_;
  predicate.last_argument = static_cast<std::uint32_t>(out_.arguments.size());
  out_.predicates.push_back(predicate);
}

/// "the announcement by X (on Monday) [that she will leave]": what the noun's verb would have as its clause.
void PredicateBuilder::add_clause_of_noun(std::uint32_t chunk) {
  std::uint32_t k = chunk + 1;
  while (k + 1 < out_.chunks.size() &&
         (out_.chunks[k].kind == WordClass::time || out_.chunks[k].kind == WordClass::comma ||
          (out_.chunks[k].kind == WordClass::preposition &&
           (out_.chunks[k + 1].is_phrase() || out_.chunks[k + 1].kind == WordClass::time)) ||
          (out_.chunks[k].is_phrase() && out_.chunks[k - 1].kind == WordClass::preposition)))
    ++k;
  if (k >= out_.chunks.size() || out_.chunks[k].kind != WordClass::subordinator ||
      !view_.lexicon.word(out_.chunks[k].word).is(Trait::complementiser))
    return;
  const Clause& clause = out_.clauses[out_.chunks[k].clause];
  if (clause.tokens.first != out_.chunks[k].tokens.first) return;
  argue(Relation::clause, none, {clause.tokens.first, std::min(clause.tokens.last, main_verb_behind(k))});
}

/// "the announcement that she was ill [surprised] Rome": a second finite verb that nothing introduces; it is the
/// sentence's own.
std::uint32_t PredicateBuilder::main_verb_behind(std::uint32_t clause_chunk) const noexcept {
  const VerbGroup* last = nullptr;
  for (std::uint32_t k = clause_chunk + 1; k < out_.chunks.size(); ++k) {
    const Chunk& chunk = out_.chunks[k];
    if (!chunk.is_verb() || out_.verbs[chunk.index].finiteness != Finiteness::finite) continue;
    const bool complement = last != nullptr && view_.lexicon.verb_is(last->lemma, VerbTrait::clause_complement);
    if (last != nullptr && !complement && out_.clauses[chunk.clause].introduced_by == text::unknown_word)
      return chunk.tokens.first;
    last = &out_.verbs[chunk.index];
  }
  return out_.tokens.last;
}

/// "the nurse, whose trial began": the nurse.
std::uint32_t PredicateBuilder::antecedent_of_possessive(std::uint32_t chunk) const noexcept {
  if (chunk < 2 || out_.chunks[chunk - 1].kind != WordClass::relative ||
      !view_.lexicon.word(out_.chunks[chunk - 1].word).is(Trait::relative_possessive))
    return none;
  std::uint32_t k = chunk - 2;
  if (k > 0 && out_.chunks[k].kind == WordClass::comma) --k;
  if (!out_.chunks[k].is_phrase()) return none;
  std::uint32_t owner = out_.chunks[k].index;
  for (std::uint32_t depth = 0; depth < max_nested && out_.phrases[owner].of != none; ++depth)
    owner = out_.phrases[owner].of;
  return owner;
}

/// What "of" joins to the noun, or to several of which it is the last: "a strike and the [resignation] of Ida Moen".
std::uint32_t PredicateBuilder::part_of(const NounPhrase& phrase) const noexcept {
  if (phrase.of != none || phrase.coordination == none) return phrase.of;
  const NounPhrase& whole = out_.phrases[phrase.coordination];
  return whole.head == phrase.head ? whole.of : std::uint32_t{none};
}

/// Possessor, names before the head, "of".
Alternation PredicateBuilder::add_own_arguments(const EventNoun& noun, std::uint32_t index) {
  const NounPhrase& phrase = out_.phrases[index];
  Alternation alternation = Alternation::nominal_bare;
  const bool possessed = phrase.possessor != none;
  if (possessed) {
    // "Russia's arrest of X": with both, the one before is who acts.
    argue_phrase(phrase.of != none ? Relation::subject : noun.possessive, phrase.possessor);
    alternation = Alternation::nominal_possessive;
  }
  for (std::uint32_t m = 0; m < std::min<std::size_t>(out_.phrases.size(), max_phrases); ++m) {
    const NounPhrase& modifier = out_.phrases[m];
    const bool within = modifier.modifier && !modifier.pronoun && modifier.tokens.first >= phrase.tokens.first &&
                        modifier.tokens.last <= phrase.head;
    if (!within || modifier.coordination != none) continue;
    const bool adjective = out_.word_class(modifier.tokens.first) == WordClass::adjective;
    if (noun.located && !adjective && !modifier.is_coordination() && modifier.kind == EntityKind::other &&
        !modifier.name.empty() && view_.token(modifier.name.first).shape != text::Shape::upper)
      out_.phrases[m].kind = EntityKind::place;
    const bool actor = adjective || modifier.is_coordination() || acts(modifier.kind) || modifier.name.empty() ||
                       modifier.kind == EntityKind::other;
    const bool other_side =
        noun.given && !adjective && (modifier.kind == EntityKind::organisation || modifier.kind == EntityKind::other);
    Relation relation = actor && !other_side ? noun.possessive : Relation::modifier;
    if (relation == Relation::subject && has(Relation::subject)) relation = Relation::modifier;
    argue_phrase(relation, m);
    if (alternation == Alternation::nominal_bare) alternation = Alternation::nominal_compound;
  }
  if (const std::uint32_t of = part_of(phrase); of != none) {
    const NounPhrase& part = out_.phrases[of];
    Relation relation = noun.of;
    if (noun.shares_subject && (acts(part.kind) || part.kind == EntityKind::country)) relation = Relation::subject;
    if (has(Relation::subject)) relation = Relation::object;
    argue_phrase(relation, of);
    if (!possessed) alternation = Alternation::nominal_of;
  }
  return alternation;
}

/// An event that may have an actor of its own.
bool PredicateBuilder::acts_in(std::uint32_t phrase) const noexcept {
  return phrase != none && out_.phrases[phrase].name.empty() && !out_.phrases[phrase].is_coordination() &&
         view_.lexicon.event_noun(out_.phrases[phrase].lemma) != nullptr;
}

/// Prepositional phrases behind the noun, up to the next verb or comma.
Alternation PredicateBuilder::add_right_arguments(const EventNoun& noun, std::uint32_t chunk, Alternation alternation) {
  std::uint32_t k = chunk + 1;
  for (; k + 1 < out_.chunks.size(); ++k) {
    const WordClass c = out_.chunks[k].kind;
    const bool passes =
        c == WordClass::preposition || c == WordClass::time || c == WordClass::adverb || c == WordClass::quote;
    const bool governed = out_.chunks[k].is_phrase() && (out_.chunks[k - 1].kind == WordClass::preposition ||
                                                         out_.chunks[k - 1].kind == WordClass::quote);
    const bool joined = c == WordClass::coordinator && out_.chunks[k + 1].kind == WordClass::preposition;
    if (!passes && !governed && !joined) break;
  }
  const std::uint32_t before = static_cast<std::uint32_t>(out_.arguments.size());
  const bool dated = chunk + 2 < out_.chunks.size() &&
                     (out_.chunks[chunk + 1].kind == WordClass::time || out_.chunks[chunk + 2].kind == WordClass::time);
  add_prepositional(chunk + 1, k, true, false, false);
  for (std::uint32_t a = before; a < out_.arguments.size(); ++a) {
    Argument& argument = out_.arguments[a];
    if (argument.relation == Relation::subject && a > before && acts_in(out_.arguments[a - 1].phrase)) {
      // "protests against the bombing of the port by Norland": not Norland protests.
      out_.arguments.erase(out_.arguments.begin() + a--);
      continue;
    }
    if (argument.relation == Relation::subject) {
      if (alternation == Alternation::nominal_bare || alternation == Alternation::nominal_of)
        alternation = Alternation::nominal_by;
    } else if (view_.lexicon.word(argument.preposition).is(Trait::between_marker) && !has(Relation::subject)) {
      argument.relation = Relation::subject;
      alternation = Alternation::nominal_between;
    } else if (dated && a == before && alternation == Alternation::nominal_bare &&
               view_.lexicon.word(argument.preposition).is(Trait::of_marker)) {
      argument.relation = noun.of;  // "the arrest on Monday of Otto Weiss"
      alternation = Alternation::nominal_of;
    }
  }
  // "the killing of X by Y": what "of" joins is then the object.
  if (alternation == Alternation::nominal_by) return alternation;
  return alternation;
}

/// The verb whose object, subject or adjunct the chunk is.
std::uint32_t PredicateBuilder::verb_before(std::uint32_t chunk) const noexcept {
  for (std::uint32_t k = chunk; k-- > 0 && chunk - k < 14;) {
    if (out_.chunks[k].is_verb()) return out_.chunks[k].index;
    const WordClass c = out_.chunks[k].kind;
    if (c == WordClass::subordinator || c == WordClass::relative || c == WordClass::colon) return none;
  }
  return none;
}

/// "took part in", "were engaged in": whoever does so is who acts.
bool PredicateBuilder::participates(std::uint32_t verb) const noexcept {
  const VerbFrame& frame = out_.frames[verb];
  const std::uint32_t object = frame.object == none ? none : out_.chunks[frame.object].index;
  return view_.lexicon.participates(out_.verbs[verb].lemma,
                                    object == none ? text::unknown_word : out_.phrases[object].lemma);
}

/// "the arrest of Otto Weiss", not "the release of the update"
bool PredicateBuilder::happens_to_person() const noexcept {
  return std::any_of(out_.arguments.begin() + begin_, out_.arguments.end(), [&](const Argument& argument) {
    return argument.relation == Relation::object && argument.phrase != none &&
           out_.phrases[argument.phrase].kind == EntityKind::person;
  });
}

Alternation PredicateBuilder::add_governing_arguments(const EventNoun& noun, std::uint32_t chunk, Predicate& predicate,
                                                      Alternation alternation) {
  // The subject of a verb: "talks were held in Rome between X and Y".
  for (std::uint32_t v = 0; v < out_.verbs.size(); ++v) {
    const VerbFrame& frame = out_.frames[v];
    if (frame.subject != out_.chunks[chunk].index || frame.subject_inherited || frame.chunk == none) continue;
    predicate.verb_group = v;
    const bool passive = out_.verbs[v].voice == Voice::passive;
    const bool light = view_.lexicon.verb_is(out_.verbs[v].lemma, VerbTrait::light);
    add_prepositional(frame.adjuncts, frame.adjuncts_end, passive && light, true, !light);
    if (passive && light && has(Relation::subject) && alternation == Alternation::nominal_bare)
      return Alternation::light_verb;
    return alternation;
  }
  const std::uint32_t v = verb_before(chunk);
  if (v == none) {
    // "During a visit to Y, X said": the verb follows.
    if (!noun.shares_subject || has(Relation::subject) || chunk == 0 ||
        out_.chunks[chunk - 1].kind != WordClass::preposition)
      return alternation;
    for (std::uint32_t k = chunk + 1; k < out_.chunks.size() && k < chunk + 12; ++k) {
      if (!out_.chunks[k].is_verb() || out_.chunks[k].clause != out_.chunks[chunk].clause ||
          out_.verbs[out_.chunks[k].index].finiteness != Finiteness::finite)
        continue;
      argue_phrase(Relation::subject, out_.frames[out_.chunks[k].index].subject, true);
      break;
    }
    return alternation;
  }
  predicate.verb_group = v;
  const VerbGroup& verb = out_.verbs[v];
  const VerbFrame& frame = out_.frames[v];
  const bool copula = view_.is(verb.verb, Trait::be);
  if (frame.object == chunk || frame.second == chunk) {
    // "called the attack an act of terror": what it is called tells nobody's attack.
    if (frame.object == chunk && frame.second != none && frame.second != chunk) return alternation;
    if (!view_.lexicon.verb_is(verb.lemma, VerbTrait::light)) return alternation;
    // "declared Sunday's vote on the treaty a success": there was one.
    const std::uint32_t first = out_.phrases[out_.chunks[chunk].index].tokens.first;
    if (view_.lexicon.verb_is(verb.lemma, VerbTrait::naming) && first > view_.first &&
        out_.word_class(first - 1) == WordClass::genitive)
      return alternation;
    if (has(Relation::subject) || copula) return alternation;
    // "holds six suspects of the attack": who is held for it, not what is done.
    if (const EntityKind held = out_.phrases[out_.chunks[chunk].index].kind;
        frame.object == chunk && (held == EntityKind::person || held == EntityKind::group))
      return alternation;
    // "announced the arrest of Otto Weiss": whoever says so did not arrest him.
    const bool told = view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement) && happens_to_person();
    if (noun.possessive == Relation::object && has(Relation::object) && (frame.subject == none || told))
      return alternation;
    argue_phrase(Relation::subject, frame.subject, frame.subject_inherited);
    return Alternation::light_verb;
  }
  const bool prepositional = chunk > 0 && (out_.chunks[chunk - 1].kind == WordClass::preposition ||
                                           out_.chunks[chunk - 1].kind == WordClass::quote);
  if (prepositional && frame.adjuncts + 1 == chunk && participates(v) && !has(Relation::subject)) {
    argue_phrase(Relation::subject, frame.subject, frame.subject_inherited);
    return Alternation::light_verb;
  }
  if (!prepositional || !noun.shares_subject) return alternation;
  // "came home after a visit": that was not what for.
  const bool motion = view_.lexicon.verb_is(verb.lemma, VerbTrait::motion) &&
                      !view_.lexicon.word(out_.chunks[chunk - 1].word).is(Trait::subordinator);
  if (!has(Relation::subject)) argue_phrase(Relation::subject, frame.subject, true);
  if (!motion) return alternation;
  // "arrived in Y for a visit": the verb's place is where it is to.
  if (!has_preposition(Trait::infinitive_marker) && frame.adjuncts != none)
    add_prepositional(frame.adjuncts, std::min(frame.adjuncts_end, chunk - 1), false, true, true);
  if (!copula && frame.object != none && !has(Relation::object))
    argue(Relation::object, out_.chunks[frame.object].index, out_.chunks[frame.object].tokens, true);
  return copula ? Alternation::on_a_visit : Alternation::motion_purpose;
}

}  // namespace dateline::syntax
