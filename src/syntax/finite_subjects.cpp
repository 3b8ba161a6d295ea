// Whose deed a finite verb tells: the phrase before it, the antecedent of its relative clause, or the subject it
// shares.
#include "syntax/chunks.hpp"
#include "syntax/verb_frames.hpp"

#include <array>

namespace dateline::syntax {

void VerbFrames::find_finite_subject(std::uint32_t i) {
  VerbFrame& frame = frame_at(i);
  const std::uint32_t clause = chunk(i).clause;
  const std::uint32_t stop = i > horizon ? i - horizon : 0;
  for (std::uint32_t k = i; k-- > stop;) {
    const Chunk& c = chunk(k);
    // What lies in clauses within this one is passed over; what lies outside ends the search, but for a relative's
    // antecedent.
    if (c.clause != clause) {
      const Clause& other = out_.clauses[c.clause];
      const bool within = other.relative && other.tokens.first > out_.clauses[clause].tokens.first;
      if (other.parent == clause || c.clause > clause || within) continue;
      break;
    }
    if (c.is_phrase()) {
      if (const std::uint32_t passed = passed_over(k, i, clause); passed != none) {
        k = passed;
        continue;
      }
      const std::uint32_t named = described_before(k, i);
      take_subject(i, named != none ? named : k);
      return;
    }
    if (c.kind == WordClass::relative) {
      take_antecedent(i, k, none);
      return;
    }
    if (c.kind == WordClass::close_bracket) {
      while (k > stop && kind(k) != WordClass::open_bracket) --k;
      continue;
    }
    // "A gang of five -- two of them in masks -- robbed a bank"
    if (c.kind == WordClass::dash) {
      const std::uint32_t other = dash_before(k, stop);
      if (other != none) k = other;
      continue;
    }
    if (c.kind == WordClass::subordinator) return;
    if (c.is_verb() && verb_at(k).finiteness == Finiteness::finite) break;
  }
  if (const std::uint32_t speaker = behind_quotation(i, stop); speaker != none) {
    frame.subject = speaker;
    frame.alternation = Alternation::active;
    return;
  }
  if (!take_speaker_behind(i)) share_subject(frame, clause, i);
}

/// The phrase at `k`, before the verb at `i`, is its subject, but in relative clauses also what they describe.
void VerbFrames::take_subject(std::uint32_t i, std::uint32_t k) {
  const Clause& clause = out_.clauses[chunk(i).clause];
  frame_at(i).subject = with_coordinated(k);
  frame_at(i).alternation = Alternation::active;
  if (k > 0 && kind(k - 1) == WordClass::relative)
    take_antecedent(i, k - 1, chunk(k).index);
  else if (clause.relative && k > 0 && chunk(k).tokens.first == clause.tokens.first)
    take_described(i, k - 1);
}

/// "..., said officials"
bool VerbFrames::take_speaker_behind(std::uint32_t i) {
  VerbFrame& frame = frame_at(i);
  const bool behind_speech = i > 0 && (kind(i - 1) == WordClass::comma || kind(i - 1) == WordClass::quote);
  if (!behind_speech || frame.object == none || !view_.lexicon.verb_is(verb_at(i).lemma, VerbTrait::reporting))
    return false;
  const NounPhrase& behind = out_.phrases[chunk(frame.object).index];
  const bool condition = view_.lexicon.is_state(behind.lemma) && behind.of != none;  // "state of emergency"
  const bool thing = behind.name.empty() && (!is_actor(behind.kind) || condition);
  // "The army seized power, declared a state of emergency"
  if (view_.lexicon.verb_is(verb_at(i).lemma, VerbTrait::effecting) && kind(i - 1) == WordClass::comma && thing &&
      finite_before(i) != none)
    return false;
  frame.subject = chunk(frame.object).index;
  frame.object = none;
  return true;
}

/// ""It rained," [an official], speaking in Oslo, told reporters": the phrase behind the quotation, where the verb has
/// its addressee behind it.
std::uint32_t VerbFrames::behind_quotation(std::uint32_t verb, std::uint32_t stop) const noexcept {
  const text::WordId lemma = verb_at(verb).lemma;
  if (verb == 0 || kind(verb - 1) != WordClass::comma || out_.frames[chunk(verb).index].object == none ||
      !view_.lexicon.verb_is(lemma, VerbTrait::reporting) || !view_.lexicon.verb_is(lemma, VerbTrait::ditransitive))
    return none;
  for (std::uint32_t k = verb - 1; k-- > stop;)
    if (kind(k) == WordClass::quote) return chunk(k + 1).is_phrase() ? chunk(k + 1).index : none;
  return none;
}

/// Is the phrase, on the way from a verb to its subject, none that could be it?
/// \return the first chunk that goes with it; none where it may be the subject.
std::uint32_t VerbFrames::passed_over(std::uint32_t k, std::uint32_t verb, std::uint32_t clause) const noexcept {
  if (governed_by_preposition(k)) return k - 1;
  // "The actress, known for her part in the film [Iron Sky], died"
  if (k >= 2 && k + 2 == verb && kind(k + 1) == WordClass::comma && chunk(k - 1).is_phrase() &&
      chunk(k - 1).tokens.last == chunk(k).tokens.first && governed_by_preposition(k - 1))
    return k - 2;
  // "with a family from New York and a couple from Ohio": the second hangs on the preposition as well.
  if (k >= 2 && kind(k - 1) == WordClass::coordinator && chunk(k - 2).clause == clause && chunk(k - 2).is_phrase() &&
      governed_by_preposition(k - 2))
    return k;
  // "a boat carrying more than [forty people] sank"
  if (const std::uint32_t participle = participle_before(k); participle != none) return participle;
  // "Forty people, most of [them women], died"
  if (k >= 2 && chunk(k - 1).is_phrase() && chunk(k - 1).clause == clause && kind(k + 1) == WordClass::comma &&
      view_.word(chunk(k - 1).tokens.last - 1).is(Trait::object_pronoun))
    return k - 1;
  // "Members, a body linked to it, met": an apposition with a participle of its own; not "it fell, data released
  // showed".
  const bool apposition = kind(verb - 1) == WordClass::comma && k >= 2 && kind(k - 1) == WordClass::comma &&
                          chunk(k - 2).is_phrase() && k + 1 < verb && chunk(k + 1).is_verb() &&
                          verb_at(k + 1).finiteness == Finiteness::participle;
  return apposition ? k - 1 : none;
}

/// "Otto Weiss, now a coach at Norvik, resigned", "Ida Moen, swimmer turned actress, died", "the volcano, dormant since
/// 1951, erupted": whom the phrase describes, however the description goes on.
std::uint32_t VerbFrames::described_before(std::uint32_t description, std::uint32_t verb) const noexcept {
  const NounPhrase& told = out_.phrases[chunk(description).index];
  const bool one = !told.plural && !told.pronoun && !told.is_coordination() && told.name.empty();
  if (!one || kind(verb - 1) != WordClass::comma || is_body(told.kind)) return none;
  std::uint32_t k = description;
  while (k > 0 && (kind(k - 1) == WordClass::adverb || kind(k - 1) == WordClass::time)) --k;
  if (k < 2 || kind(k - 1) != WordClass::comma || !chunk(k - 2).is_phrase()) return none;
  const NounPhrase& named = out_.phrases[chunk(k - 2).index];
  // "the army, the backbone of the state, said"
  const bool body = named.name.empty() && named.definite && is_actor(named.kind) && told.of != none && k == description;
  const bool somebody =
      ((named.kind == EntityKind::person && !named.name.empty()) || body) && !named.pronoun && !named.is_coordination();
  const bool bare = !told.definite && !told.indefinite && told.possessor == none && told.number == 0 &&
                    told.of == none && !is_actor(told.kind) && !view_.capital(told.head);
  const bool something = bare && named.name.empty() && (named.definite || named.indefinite) && !named.pronoun;
  const bool opens = k == 2 || (!chunk(k - 3).is_verb() && !governed_by_preposition(k - 2));
  return (somebody || something) && opens && chunk(k - 2).clause == chunk(description).clause ? k - 2 : none;
}

/// The dash that opens what the one at `chunk` closes.
std::uint32_t VerbFrames::dash_before(std::uint32_t chunk, std::uint32_t stop) const noexcept {
  for (std::uint32_t k = chunk; k-- > stop;)
    if (kind(k) == WordClass::dash) return k;
  return none;
}

/// The chunk of the verb without a tense whose object the phrase is; none where there is none.
std::uint32_t VerbFrames::participle_before(std::uint32_t phrase) const noexcept {
  std::uint32_t k = phrase;
  while (k > 0 && kind(k - 1) == WordClass::adverb) --k;
  const bool participle = k > 0 && chunk(k - 1).is_verb() && verb_at(k - 1).finiteness != Finiteness::finite &&
                          chunk(k - 1).clause == chunk(phrase).clause;
  return participle ? k - 1 : none;
}

/// "Otto Weiss, who had fled, and Ida Moen, of Kolm, were held": both, though a clause parts them.
std::uint32_t VerbFrames::with_coordinated(std::uint32_t subject) {
  const std::uint32_t other = coordinated_before(subject);
  if (other == none) return chunk(subject).index;
  const std::array<std::uint32_t, 2> members{chunk(other).index, chunk(subject).index};
  return coordinate(out_, members, {chunk(other).tokens.first, chunk(subject).tokens.last});
}

/// The chunk of the phrase that opens the clause, where a subject is set beside it behind its modifiers.
std::uint32_t VerbFrames::coordinated_before(std::uint32_t subject) const noexcept {
  if (subject < 4 || kind(subject - 1) != WordClass::coordinator || kind(subject - 2) != WordClass::comma ||
      !view_.lexicon.word(chunk(subject - 1).word).is(Trait::additive))
    return none;
  const std::uint32_t clause = chunk(subject).clause;
  std::uint32_t first = none;
  for (std::uint32_t k = subject - 2, stop = k > horizon ? k - horizon : 0; first == none && k-- > stop;) {
    if (chunk(k).clause != clause) continue;
    if (chunk(k).is_verb() || kind(k) == WordClass::coordinator) return none;
    if (chunk(k).is_phrase() && !governed_by_preposition(k)) first = k;
  }
  if (first == none || first + 3 == subject) return none;
  const std::uint32_t before = finite_before(first);
  if (before != none && chunk(before).clause == clause) return none;
  const NounPhrase& a = out_.phrases[chunk(first).index];
  const NounPhrase& b = out_.phrases[chunk(subject).index];
  const bool alike = a.name.empty() == b.name.empty() &&
                     (a.kind == b.kind ? a.kind != EntityKind::other || !a.name.empty() : !a.name.empty());
  const bool kin = b.possessor != none && a.kind == b.kind && a.kind == EntityKind::person;  // "Weiss ... and his son"
  return (alike || kin) && !a.pronoun && !b.pronoun && !a.is_coordination() ? first : none;
}

/// "Kolm", "President Otto Weiss", but not "the Kolm" or "the port of Kolm".
bool VerbFrames::is_bare_name(std::uint32_t phrase) const noexcept {
  const NounPhrase& p = out_.phrases[phrase];
  const bool from_start = p.name.first == p.tokens.first || (p.kind == EntityKind::person && !p.office.empty());
  return !p.name.empty() && from_start && p.name.last == p.tokens.last && !p.is_coordination();
}

/// "Eden, just east of Kolm, which burned", "a ship, a tanker from Kolm, which sank": the phrase before the aside that
/// tells where it is, of which the last phrase stands at `last`; none if there is no such aside.
std::uint32_t VerbFrames::before_aside(std::uint32_t last) const noexcept {
  if (!governed_by_preposition(last)) return none;
  const Word& preposition = view_.lexicon.word(chunk(last - 1).word);
  const bool direction = preposition.is(Trait::of_marker) && last > 1 && kind(last - 2) == WordClass::adjective;
  if (!preposition.is(Trait::place_preposition) && !direction) return none;
  std::uint32_t k = last - 1;
  for (std::uint32_t stop = last > horizon ? last - horizon : 0; k > stop && kind(k) != WordClass::comma; --k)
    if (chunk(k).is_verb() || kind(k) == WordClass::coordinator) return none;
  if (k == 0 || kind(k) != WordClass::comma || !chunk(k - 1).is_phrase()) return none;
  const bool described = out_.phrases[chunk(k - 1).index].apposition == chunk(k + 1).index;
  return !chunk(k + 1).is_phrase() || described ? k - 1 : none;
}

/// "[a chapel] for pilgrims, which": the phrase of a thing that a person is joined to by a preposition.
std::uint32_t VerbFrames::thing_before(std::uint32_t last) const noexcept {
  if (last < 2 || !governed_by_preposition(last) || !chunk(last - 2).is_phrase()) return none;
  std::uint32_t phrase = chunk(last - 2).index;
  // "[the chapel], a goal of pilgrims, which"
  const bool describes = last >= 4 && kind(last - 3) == WordClass::comma && chunk(last - 4).is_phrase() &&
                         out_.phrases[phrase].indefinite && out_.phrases[phrase].name.empty();
  if (describes) phrase = last_of(chunk(last - 4).index);
  const EntityKind kind_of = out_.phrases[phrase].kind;
  return kind_of == EntityKind::person || kind_of == EntityKind::group ? std::uint32_t{none} : phrase;
}

/// The end of the phrases that a relative pronoun may stand for, behind the nearest of them; 0 where none stands there.
std::uint32_t VerbFrames::antecedents_end(std::uint32_t relative) const {
  const Word& pronoun = view_.lexicon.word(chunk(relative).word);
  std::uint32_t k = relative;
  while (k > 0 && (kind(k - 1) == WordClass::comma || kind(k - 1) == WordClass::time ||
                   kind(k - 1) == WordClass::preposition || kind(k - 1) == WordClass::close_bracket))
    --k;
  if (k == 0 || !chunk(k - 1).is_phrase()) return 0;
  // "a fire in Kolm, Norland, that killed nine": where the place before is.
  const bool that = pronoun.is(Trait::complementiser);
  const bool inset = that && k + 1 == relative && k >= 3 && kind(k) == WordClass::comma &&
                     is_bare_name(chunk(k - 1).index) && kind(k - 2) == WordClass::comma && chunk(k - 3).is_phrase() &&
                     is_bare_name(chunk(k - 3).index);
  if (inset) k -= 2;
  // "a fire near Kolm that burned ten houses": "that" picks out one of several, which a bare name does not need.
  if ((k == relative || inset) && that)
    while (k >= 3 && governed_by_preposition(k - 1) && chunk(k - 3).is_phrase() && is_bare_name(chunk(k - 1).index))
      k -= 2;
  if (k == relative || pronoun.is(Trait::relative_person)) return k;
  const std::uint32_t whole = before_aside(k - 1);
  return whole == none ? k : whole + 1;
}

/// "the court in The Hague, which": the nearest phrase; a person for "who", and never for "which".
std::uint32_t VerbFrames::antecedent_of(std::uint32_t relative) const {
  const std::uint32_t end = antecedents_end(relative);
  if (end == 0) return none;
  const std::uint32_t nearest = chunk(end - 1).index;
  const std::uint32_t antecedent = last_of(nearest);
  const auto is_person = [&](std::uint32_t p) {
    return out_.phrases[p].kind == EntityKind::person || out_.phrases[p].kind == EntityKind::group;
  };
  const std::uint32_t described_by = out_.phrases[nearest].apposition;
  const bool described = described_by != none && out_.phrases[described_by].of != none;
  if (view_.lexicon.word(chunk(relative).word).is(Trait::relative_person)) {
    // "Ida Moen, the widow of a gunman who fled": the gunman; "..., the widow of a gunman, who fled": she.
    if (end == relative && described && is_person(last_of(described_by))) return last_of(described_by);
    if (is_person(antecedent)) return antecedent;
    if (is_person(nearest)) return nearest;
    const bool joined = governed_by_preposition(end - 1) && end >= 3 && chunk(end - 3).is_phrase();
    return joined && is_person(chunk(end - 3).index) ? chunk(end - 3).index : antecedent;
  }
  // "Odex, the owner of a rig that sank": the rig.
  const std::uint32_t owner = out_.phrases[antecedent].apposition;
  const std::uint32_t owned = owner != none && out_.phrases[owner].of != none ? last_of(owner) : antecedent;
  if (!view_.lexicon.is_thing_relative(chunk(relative).word)) return owned;
  // "the trial of Otto Weiss, which began": nobody is a "which".
  if (out_.phrases[owned].kind == EntityKind::person && out_.phrases[nearest].kind != EntityKind::person)
    return nearest;
  const std::uint32_t thing = end != relative && is_person(owned) ? thing_before(end - 1) : none;
  return thing != none ? thing : owned;
}

/// "X, who visited Y": the antecedent is the subject; "the deal that X signed": it is the object.
void VerbFrames::take_antecedent(std::uint32_t i, std::uint32_t relative, std::uint32_t own_subject) {
  VerbFrame& frame = frame_at(i);
  frame.alternation = Alternation::relative_clause;
  const std::uint32_t antecedent = antecedent_of(relative);
  if (antecedent == none) return;
  if (own_subject == none) {
    frame.subject = antecedent;
    frame.subject_inherited = true;
    return;
  }
  if (view_.lexicon.word(chunk(relative).word).is(Trait::relative_possessive)) {  // "whose visit ended"
    frame.owner = antecedent;
    return;
  }
  // "a speech in which she said": nothing is done to it
  const bool governed = relative > 0 && kind(relative - 1) == WordClass::preposition;
  if (frame.object == none && !governed && !view_.lexicon.verb_is(verb_at(i).lemma, VerbTrait::intransitive) &&
      !tells_of_verb(i))
    frame.antecedent = antecedent;
}

/// "attacks which Weiss [said] occurred at night": what is said is told by the finite verb right behind.
bool VerbFrames::tells_of_verb(std::uint32_t i) const noexcept {
  if (!view_.lexicon.verb_is(verb_at(i).lemma, VerbTrait::clause_complement)) return false;
  std::uint32_t next = i + 1;
  while (next < out_.chunks.size() && kind(next) == WordClass::adverb) ++next;
  return next < out_.chunks.size() && chunk(next).is_verb() && verb_at(next).finiteness == Finiteness::finite;
}

/// "the deal China signed": the phrase before is its object, but not in "the ferry they came on".
void VerbFrames::take_described(std::uint32_t verb, std::uint32_t phrase) {
  VerbFrame& frame = frame_at(verb);
  frame.alternation = Alternation::relative_clause;
  const bool stranded =
      kind(verb + 1) == WordClass::preposition && verb + 2 < out_.chunks.size() && chunk(verb + 2).is_verb();
  if (!stranded && !view_.lexicon.verb_is(verb_at(verb).lemma, VerbTrait::intransitive))
    frame.antecedent = last_of(chunk(phrase).index);
}

/// The chunk of the verb of the relative clause around the one at `chunk`: "who was shot [as he fled], was charged".
std::uint32_t VerbFrames::verb_of_relative(std::uint32_t verb) const noexcept {
  for (std::uint32_t k = verb; k != none; k = finite_before(k)) {
    const Clause& clause = out_.clauses[chunk(k).clause];
    if (clause.relative) return k;
    if (!view_.lexicon.word(clause.introduced_by).is(Trait::subordinator)) return none;
  }
  return none;
}

/// "[Otto Weiss], prosecutors said, stole the car": the subject in front of who is inserted as saying so.
/// \param saying chunk of the verb that says it \param verb chunk of the one that wants a subject
std::uint32_t VerbFrames::before_source(std::uint32_t saying, std::uint32_t verb) const noexcept {
  if (saying < 3 || kind(verb - 1) != WordClass::comma || !chunk(saying - 1).is_phrase() ||
      kind(saying - 2) != WordClass::comma || !view_.lexicon.verb_is(verb_at(saying).lemma, VerbTrait::reporting))
    return none;
  // Behind it, nothing but whom it is told, and when.
  for (std::uint32_t k = saying + 1; k + 1 < verb; ++k)
    if (!chunk(k).is_phrase() && kind(k) != WordClass::time && kind(k) != WordClass::preposition) return none;
  std::uint32_t k = saying - 3;
  while (k >= 2 && (kind(k) == WordClass::time || (chunk(k).is_phrase() && governed_by_preposition(k))))
    k -= kind(k) == WordClass::time && kind(k - 1) != WordClass::preposition ? 1 : 2;
  const bool free = chunk(k).is_phrase() && !governed_by_preposition(k) && finite_before(k) == none;
  return free ? chunk(k).index : none;
}

/// "X met Y and signed Z".
void VerbFrames::share_subject(VerbFrame& frame, std::uint32_t clause, std::uint32_t i) {
  if (out_.clauses[clause].parent == none && out_.clauses.size() == 1) return;
  // "news came as the chairman, who had resigned, will testify": the comma ends the relative clause, whose antecedent
  // goes on.
  const std::uint32_t before = i > 0 && kind(i - 1) == WordClass::comma ? finite_before(i) : none;
  if (const std::uint32_t relative = verb_of_relative(before); relative != none) {
    const VerbFrame& inner = frame_at(relative);
    frame.subject = inner.owner != none ? inner.owner : inner.subject_inherited ? inner.subject : inner.antecedent;
    frame.subject_inherited = true;
    return;
  }
  for (std::uint32_t k = i; k-- > 0;) {
    if (!chunk(k).is_verb()) continue;
    const VerbGroup& verb = verb_at(k);
    const Clause& other = out_.clauses[chunk(k).clause];
    // "condemned the pact that X signed, and asked": a clause that only hangs on the first verb shares nothing.
    const bool sibling = other.parent == out_.clauses[clause].parent && !other.relative &&
                         !view_.lexicon.word(other.introduced_by).is(Trait::subordinator);
    const bool around = chunk(k).clause == out_.clauses[clause].parent || chunk(k).clause == clause || sibling;
    if (verb.finiteness != Finiteness::finite || !around) continue;
    if (const std::uint32_t subject = before_source(k, i); subject != none) {
      frame.subject = subject;
      frame.alternation = Alternation::active;
      return;
    }
    frame.subject = frame_at(k).subject;
    frame.subject_inherited = true;
    frame.alternation = Alternation::coordination;
    return;
  }
}

}  // namespace dateline::syntax
