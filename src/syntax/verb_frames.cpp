#include "syntax/verb_frames.hpp"

#include <algorithm>

namespace dateline::syntax {

void VerbFrames::run() {
  for (const VerbFrame& frame : out_.frames)
    if (frame.chunk != none) find_right(frame.chunk);
  const auto verbs = static_cast<std::uint32_t>(out_.verbs.size());
  for (std::uint32_t v = 0; v < verbs; ++v)
    if (out_.frames[v].chunk != none && out_.verbs[v].finiteness == Finiteness::finite)
      find_finite_subject(out_.frames[v].chunk);
  for (std::uint32_t v = 0; v < verbs; ++v) {
    const std::uint32_t i = out_.frames[v].chunk;
    if (i == none) continue;
    switch (out_.verbs[v].finiteness) {
      case Finiteness::participle:
        find_participle_subject(i);
        break;
      case Finiteness::infinitive:
        find_infinitive_subject(i);
        break;
      case Finiteness::gerund:
        find_gerund_subject(i);
        break;
      case Finiteness::finite:
        break;
    }
  }
}

bool VerbFrames::governed_by_preposition(std::uint32_t i) const noexcept {
  return i > 0 && kind(i - 1) == WordClass::preposition;
}

/// "he", "they"
bool VerbFrames::only_subject(std::uint32_t i) const noexcept {
  const Word& word = view_.word(chunk(i).tokens.first);
  return out_.phrases[chunk(i).index].pronoun && word.is(Trait::subject_pronoun) && !word.is(Trait::object_pronoun);
}

/// The phrase nearest to what follows: in "leaders of the countries that signed" the countries.
std::uint32_t VerbFrames::last_of(std::uint32_t phrase) const noexcept {
  for (int depth = 0; depth < 8 && out_.phrases[phrase].of != none; ++depth) phrase = out_.phrases[phrase].of;
  return phrase;
}

/// "A recall of cars announced in May", "a mayor of a town founded in 1200": which of the phrases that "of" joins a
/// participle tells of, the nearest as a rule. What is announced is what happened, not whom or what it happened to.
std::uint32_t VerbFrames::described_by(const VerbGroup& verb, std::uint32_t phrase) const noexcept {
  const bool told = verb.voice == Voice::passive && view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement);
  for (int depth = 0; depth < 8 && out_.phrases[phrase].of != none; ++depth) {
    if (told && view_.is(out_.phrases[phrase].head, Trait::event_noun)) return phrase;
    phrase = out_.phrases[phrase].of;
  }
  return phrase;
}

void VerbFrames::find_right(std::uint32_t i) {
  VerbFrame& frame = frame_at(i);
  const VerbGroup& verb = verb_at(i);
  std::uint32_t k = i + 1;
  const auto skip = [&] {
    while (kind(k) == WordClass::adverb || kind(k) == WordClass::negator || kind(k) == WordClass::time ||
           kind(k) == WordClass::adjective)
      ++k;
  };
  if ((kind(k) == WordClass::preposition || kind(k) == WordClass::adverb) &&
      view_.lexicon.is_phrasal(verb.lemma, chunk(k).word)) {
    // "set off on a trip" and "carried on": a particle, unless a place follows that the verb goes to.
    frame.particle = chunk(k).word;
    ++k;
  }
  skip();
  if (kind(k) == WordClass::quote && kind(k + 1) == WordClass::noun) ++k;
  if (kind(k) == WordClass::noun && chunk(k).clause == chunk(i).clause && !only_subject(k)) {
    frame.object = k++;
    skip();
    if (kind(k) == WordClass::noun && chunk(k).clause == chunk(i).clause) frame.second = k++;
    // "blew the bridge up"
    const bool self = view_.is(chunk(k - 1).tokens.first, Trait::reflexive);  // "turned himself in late on Monday"
    const bool of_next = kind(k + 1) == WordClass::noun || (kind(k + 1) == WordClass::time && !self);
    if (kind(k) == WordClass::preposition && !of_next && view_.lexicon.is_phrasal(verb.lemma, chunk(k).word))
      frame.particle = chunk(k++).word;
  }
  find_adjuncts(frame, verb, k);
}

void VerbFrames::find_adjuncts(VerbFrame& frame, const VerbGroup& verb, std::uint32_t i) {
  std::uint32_t k = i;
  frame.adjuncts = i;
  for (; k < out_.chunks.size() && k < i + horizon; ++k) {
    const WordClass c = kind(k);
    if (c == WordClass::preposition || c == WordClass::time || c == WordClass::adverb || c == WordClass::adjective ||
        c == WordClass::quote || c == WordClass::other) {
      if (kind(k + 1) == WordClass::verb_base && c == WordClass::preposition) break;
      continue;
    }
    if (c == WordClass::noun &&
        (governed_by_preposition(k) || (kind(k - 1) == WordClass::quote && kind(k + 1) == WordClass::quote)))
      continue;  // also of what is quoted: "on Norvik's "Good Morning""
    if (c == WordClass::comma && kind(k + 1) == WordClass::preposition && kind(k + 2) == WordClass::noun) continue;
    if (c == WordClass::coordinator && kind(k + 1) == WordClass::preposition && kind(k + 2) == WordClass::noun)
      continue;
    break;
  }
  frame.adjuncts_end = k;
  k = behind_description(k);
  if (k >= out_.chunks.size()) return;
  if ((kind(k) == WordClass::colon || kind(k) == WordClass::comma) && kind(k + 1) == WordClass::quote) {
    find_quotation(frame, verb, k + 1);
    return;
  }
  // "The palace confirms: king to visit Norway"
  if (kind(k) == WordClass::colon && k == frame.chunk + 1 && view_.sign(chunk(k).tokens.first, ':') &&
      k + 1 < out_.chunks.size() && view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement)) {
    frame.clause = {chunk(k + 1).tokens.first, view_.last};
    return;
  }
  // "announced, despite the protests, that ..."
  if (kind(k) == WordClass::comma && kind(k + 1) == WordClass::subordinator &&
      view_.lexicon.word(chunk(k + 1).word).is(Trait::complementiser))
    ++k;
  const std::uint32_t own = out_.chunks[frame.chunk].clause;
  const std::uint32_t next = chunk(k).clause;
  const bool opens =
      next != own && out_.clauses[next].parent == own && out_.clauses[next].tokens.first == chunk(k).tokens.first;
  if (opens && !out_.clauses[next].relative && view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement) &&
      (kind(k) == WordClass::noun || view_.lexicon.word(chunk(k).word).is(Trait::complementiser)))
    frame.clause = out_.clauses[next].tokens;
  else if (opens && kind(k) == WordClass::subordinator)
    find_clause_behind(frame, verb, k);
}

/// "said in a letter [published on Monday] that ...": behind what describes the last adjunct, where a clause follows;
/// `i` itself where none does.
std::uint32_t VerbFrames::behind_description(std::uint32_t i) const noexcept {
  const bool described = i < out_.chunks.size() && chunk(i).is_verb() && governed_by_preposition(i - 1) &&
                         chunk(i - 1).is_phrase() && verb_at(i).finiteness == Finiteness::participle &&
                         verb_at(i).voice == Voice::passive;
  if (!described) return i;
  std::uint32_t k = i + 1;
  while (k < out_.chunks.size() && k < i + horizon &&
         (kind(k) == WordClass::preposition || kind(k) == WordClass::time || kind(k) == WordClass::adverb ||
          (kind(k) == WordClass::noun && governed_by_preposition(k))))
    ++k;
  const bool clause = kind(k) == WordClass::subordinator && view_.lexicon.word(chunk(k).word).is(Trait::complementiser);
  return clause ? k : i;
}

/// "said: "..."", "told reporters, "...""
void VerbFrames::find_quotation(VerbFrame& frame, const VerbGroup& verb, std::uint32_t mark) {
  if (mark + 1 >= out_.chunks.size() || !view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement)) return;
  const std::uint32_t sign = chunk(mark).tokens.first;
  if (!view_.token(sign).space_before && view_.token(sign + 1).space_before) return;  // "to tell all," Weiss said
  std::uint32_t end = mark + 1;
  bool tells = false;
  for (; end < out_.chunks.size() && kind(end) != WordClass::quote; ++end)
    tells = tells || (chunk(end).is_verb() && verb_at(end).finiteness == Finiteness::finite);
  if (!tells) return;
  const Chunk& first = chunk(mark + 1);
  const Clause& clause = out_.clauses[first.clause];
  const bool own = first.clause != chunk(mark - 1).clause && clause.tokens.first == first.tokens.first;
  frame.clause = {chunk(mark).tokens.first, own ? clause.tokens.last : chunk(end - 1).tokens.last};
}

/// "said after the talks ended that ...": what is said stands behind another clause.
void VerbFrames::find_clause_behind(VerbFrame& frame, const VerbGroup& verb, std::uint32_t i) {
  if (!view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement)) return;
  for (std::uint32_t k = i + 1; k < out_.chunks.size() && k < i + horizon; ++k) {
    const Clause& clause = out_.clauses[chunk(k).clause];
    const bool opens = clause.tokens.first == chunk(k).tokens.first && chunk(k).clause != chunk(k - 1).clause;
    if (!opens || !view_.lexicon.word(chunk(k).word).is(Trait::complementiser)) continue;
    frame.clause = clause.tokens;
    return;
  }
}

std::uint32_t VerbFrames::finite_before(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i; k-- > 0;)
    if (chunk(k).is_verb() && verb_at(k).finiteness == Finiteness::finite) return k;
  return none;
}

std::uint32_t VerbFrames::finite_after(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i + 1; k < out_.chunks.size() && k < i + horizon; ++k)
    if (chunk(k).is_verb() && verb_at(k).finiteness == Finiteness::finite) return k;
  return none;
}

/// "appeared in [court] charged with theft", "is in [hospital] recovering": a bare noun for being there, which nothing
/// behind it describes.
bool VerbFrames::is_bare(std::uint32_t i) const noexcept {
  if (!chunk(i).is_phrase()) return false;
  const NounPhrase& phrase = out_.phrases[chunk(i).index];
  return phrase.tokens.last == phrase.tokens.first + 1 && phrase.name.empty() && !phrase.pronoun && !phrase.plural &&
         (phrase.kind == EntityKind::organisation || phrase.kind == EntityKind::place);
}

/// "[Thousands] marched through Rome demanding reform": a place behind a preposition demands nothing, who moves there
/// does. None where it is not so. \param k the chunk behind the place
std::uint32_t VerbFrames::around_place(std::uint32_t k, const VerbGroup& verb) const noexcept {
  if (k < 3 || verb.voice != Voice::active || !chunk(k - 1).is_phrase() || !governed_by_preposition(k - 1) ||
      out_.phrases[chunk(k - 1).index].kind != EntityKind::place ||
      view_.lexicon.word(chunk(k - 2).word).is(Trait::agent_marker))
    return none;
  const std::uint32_t before = finite_before(k);
  return before != none && chunk(before).clause == chunk(k - 1).clause ? out_.frames[chunk(before).index].subject
                                                                       : none;
}

/// "the deal signed by X"; "X, visiting Y, said"; "Visiting Y, X said".
void VerbFrames::find_participle_subject(std::uint32_t i) {
  VerbFrame& frame = frame_at(i);
  const VerbGroup& verb = verb_at(i);
  frame.alternation = verb.voice == Voice::passive ? Alternation::reduced_relative : Alternation::participle;
  if (verb.governor != none) {
    frame.subject = controller(out_.frames[verb.governor], out_.verbs[verb.governor]);
    frame.subject_inherited = true;
    frame.alternation = Alternation::complement_infinitive;
    return;
  }
  if (i == 0 && kind(1) == WordClass::colon) return;  // "Saved: Moen buys the mill" does not tell what was saved
  frame.subject = participle_subject(i, verb);
  frame.subject_inherited = true;
}

std::uint32_t VerbFrames::participle_subject(std::uint32_t i, const VerbGroup& verb) const noexcept {
  std::uint32_t k = i;
  while (k > 0 && (kind(k - 1) == WordClass::adverb || kind(k - 1) == WordClass::time ||
                   (kind(k - 1) == WordClass::preposition && kind(k) == WordClass::time)))
    --k;
  if (k > 1 && is_bare(k - 1) && governed_by_preposition(k - 1) && chunk(k - 1).clause == chunk(i).clause)
    if (const std::uint32_t finite = finite_before(k - 1); finite != none && subject_of(finite) != none)
      return subject_of(finite);
  if (const std::uint32_t mover = around_place(k, verb); mover != none) return mover;
  // "told the director, Ida Moen, [adding] that ...": behind the comma of what is set beside the object.
  const std::uint32_t first = chunk(k).tokens.first;
  if (k > 0 && chunk(k - 1).is_phrase() && verb.voice == Voice::active &&
      out_.word_class(first - 1) == WordClass::comma)
    if (const std::uint32_t finite = finite_before(k); finite != none && subject_of(finite) != none)
      return subject_of(finite);
  if (k > 0 && chunk(k - 1).is_phrase()) {
    // "3 May - Body of Ida Moen found in Kolm": it is what the whole line tells.
    const bool whole = (out_.entry || out_.headline) && verb.voice == Voice::passive && i < horizon &&
                       finite_before(i) == none && finite_after(i) == none;
    const bool governed = verb.voice == Voice::active && governed_by_preposition(k - 1);
    return whole || governed ? chunk(k - 1).index : described_by(verb, chunk(k - 1).index);
  }
  // "the roads remained closed", "the car was found abandoned"
  if (k > 0 && chunk(k - 1).is_verb() &&
      (view_.lexicon.verb_is(verb_at(k - 1).lemma, VerbTrait::copula) ||
       (verb_at(k - 1).voice == Voice::passive && subject_of(k - 1) != none)))
    return subject_of(k - 1);
  // "youths burning cars and looting shops": who did the one did the other.
  if (const std::uint32_t other = coordinated_participle(k, verb); other != none) return subject_of(other);
  return participle_subject_elsewhere(k, i, verb);
}

/// Of a participle that opens its sentence, or what is set off by a comma or joined by "and". \param k where it begins
std::uint32_t VerbFrames::participle_subject_elsewhere(std::uint32_t k, std::uint32_t i,
                                                       const VerbGroup& verb) const noexcept {
  const bool comma = k > 0 && (kind(k - 1) == WordClass::comma || kind(k - 1) == WordClass::coordinator);
  const std::uint32_t before = comma ? finite_before(k) : none;
  // "said the truce, brokered by Chile, held": of the clause that is said, the phrase before the comma.
  const bool told = before != none && kind(k - 1) == WordClass::comma && k >= 2 && chunk(k - 2).is_phrase() &&
                    chunk(k - 2).clause != chunk(before).clause && finite_after(i) != none;
  if (told) return described_by(verb, chunk(k - 2).index);
  if (before != none) return subject_of(before);
  if (comma && k >= 2 && chunk(k - 2).is_phrase())
    return chunk(verb.voice == Voice::passive ? described_aside(k - 2) : k - 2).index;
  const std::uint32_t after = finite_after(i);
  return after != none ? subject_of(after) : none;
}

/// "[A contract] with a firm in Kolm, signed in May,": the participle tells of the thing, not of whom or what hangs on
/// it; of a person right before it, of that.
std::uint32_t VerbFrames::described_aside(std::uint32_t i) const noexcept {
  if (out_.phrases[chunk(i).index].kind == EntityKind::person) return i;
  while (i >= 2 && governed_by_preposition(i) && chunk(i - 2).is_phrase() &&
         !view_.lexicon.word(chunk(i - 1).word).is(Trait::subordinator))
    i -= 2;
  return i;
}

/// The participle of the same voice that a coordinator before chunk `i` sets another beside; no finite verb may stand
/// between.
std::uint32_t VerbFrames::coordinated_participle(std::uint32_t i, const VerbGroup& verb) const noexcept {
  if (i < 2 || kind(i - 1) != WordClass::coordinator) return none;
  for (std::uint32_t k = i - 1; k-- > 0 && i - k < horizon;) {
    if (!chunk(k).is_verb()) continue;
    const VerbGroup& other = verb_at(k);
    // "of shooting and killing": only the first stands behind the preposition that makes it a gerund.
    const bool same = other.finiteness == verb.finiteness || other.finiteness == Finiteness::gerund;
    return same && other.voice == verb.voice && other.tense == verb.tense ? k : none;
  }
  return none;
}

/// Who is meant by the missing subject of what a verb governs.
std::uint32_t VerbFrames::controller(const VerbFrame& frame, const VerbGroup& verb) const noexcept {
  const bool object = verb.voice == Voice::active && frame.object != none &&
                      view_.lexicon.verb_is(verb.lemma, VerbTrait::object_control);
  return object ? out_.chunks[frame.object].index : frame.subject;
}

/// "ruled out visiting", "prevented rebels from attacking": is the gerund, behind a preposition, what the verb is
/// about?
bool VerbFrames::hangs_on(std::uint32_t verb, std::uint32_t gerund) const noexcept {
  if (verb_at(gerund).governor != none || kind(gerund - 1) != WordClass::preposition) return false;
  if (view_.lexicon.word(chunk(gerund - 1).word).is(Trait::subordinator)) return false;  // "agreed after meeting"
  std::uint32_t k = verb + 1;  // "charged on Monday with stealing"
  while (kind(k) == WordClass::adverb || kind(k) == WordClass::time ||
         (kind(k) == WordClass::preposition && kind(k + 1) == WordClass::time))
    ++k;
  return k + 1 == gerund || view_.lexicon.verb_is(verb_at(verb).lemma, VerbTrait::object_control);
}

void VerbFrames::find_gerund_subject(std::uint32_t i) {
  VerbFrame& frame = frame_at(i);
  const VerbGroup& verb = verb_at(i);
  frame.subject_inherited = true;
  frame.alternation = Alternation::participle;
  std::uint32_t before = verb.governor != none ? out_.frames[verb.governor].chunk : none;
  if (before == none)
    for (std::uint32_t k = i; k-- > 0 && i - k < horizon;)
      if (chunk(k).is_verb()) {
        before = k;
        break;
      }
  const std::uint32_t after = finite_after(i);
  std::uint32_t first = i;  // "after [allegedly] shooting"
  while (first > 1 && kind(first - 1) == WordClass::adverb) --first;
  // "found Weiss guilty of killing Moen": what he is found to be guilty of is his.
  if (before != none && i >= 3 && kind(i - 1) == WordClass::preposition && kind(i - 2) == WordClass::adjective &&
      frame_at(before).object == i - 3) {
    frame.subject = chunk(i - 3).index;
    return;
  }
  if (before != none) {
    // "said selling arms was wrong": the gerund is itself the subject of what follows.
    const bool subject = verb.governor == none && before + 1 == i && after != none && frame_at(after).subject == none &&
                         view_.lexicon.verb_is(verb_at(before).lemma, VerbTrait::clause_complement);
    // "held two men after searching a house": behind a subordinator it is the subject who does it.
    const bool subordinate = view_.lexicon.word(chunk(first - 1).word).is(Trait::subordinator);
    if (!subject)
      frame.subject = subordinate ? frame_at(before).subject : controller(frame_at(before), verb_at(before));
    if (hangs_on(before, i)) govern(i, chunk(before).index, text::unknown_word);
    return;
  }
  // "His chances of winning are slim": his.
  const bool of_noun = i >= 2 && kind(i - 1) == WordClass::preposition && chunk(i - 2).is_phrase() &&
                       !view_.lexicon.word(chunk(i - 1).word).is(Trait::subordinator);
  if (of_noun)
    frame.subject = out_.phrases[chunk(i - 2).index].possessor;
  else if (after != none)
    frame.subject = frame_at(after).subject;
}

}  // namespace dateline::syntax
