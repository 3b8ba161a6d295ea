// Whose deed a participle or gerund tells: that of the phrase it describes, or of who does what the verb around it
// tells.
#include "syntax/verb_frames.hpp"

namespace dateline::syntax {

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

/// "[Otto Weiss] appeared at Kolm court charged with theft": where somebody is does nothing that people are made or
/// said to do. None where it is not so. \param k the chunk behind the place
std::uint32_t VerbFrames::present_at(std::uint32_t k, const VerbGroup& verb) const noexcept {
  if (k < 3 || verb.voice != Voice::passive || !chunk(k - 1).is_phrase() || kind(k - 2) != WordClass::preposition ||
      !view_.lexicon.word(chunk(k - 2).word).is(Trait::place_preposition) ||
      !view_.lexicon.verb_is(verb.lemma, VerbTrait::object_control))
    return none;
  const EntityKind where = out_.phrases[chunk(k - 1).index].kind;
  if (where == EntityKind::person || where == EntityKind::group) return none;
  const std::uint32_t before = finite_before(k);
  if (before == none || chunk(before).clause != chunk(k - 1).clause || out_.frames[chunk(before).index].object != none)
    return none;
  const std::uint32_t who = subject_of(before);
  const bool somebody = who != none && (is_actor(out_.phrases[who].kind) || !out_.phrases[who].name.empty());
  return somebody && verb_at(before).voice == Voice::active ? who : none;
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
  if (const std::uint32_t present = present_at(k, verb); present != none) return present;
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
  // "called Weiss "delusional," [adding] that ..."
  const bool quoted = k >= 4 && kind(k - 1) == WordClass::quote && kind(k - 2) == WordClass::comma &&
                      chunk(k - 3).is_phrase() && kind(k - 4) == WordClass::quote;
  const bool comma = k > 0 && (quoted || kind(k - 1) == WordClass::comma || kind(k - 1) == WordClass::coordinator);
  const std::uint32_t before = comma ? finite_before(k) : none;
  // "said the truce, brokered by Chile, held": of the clause that is said, the phrase before the comma.
  const bool told = before != none && kind(k - 1) == WordClass::comma && k >= 2 && chunk(k - 2).is_phrase() &&
                    chunk(k - 2).clause != chunk(before).clause && finite_after(i) != none;
  if (told) return described_by(verb, chunk(k - 2).index);
  if (before != none) {
    const std::uint32_t aside = dated_aside(k, i, verb, subject_of(before));
    return aside != none ? aside : subject_of(before);
  }
  if (comma && k >= 2 && chunk(k - 2).is_phrase())
    return chunk(verb.voice == Voice::passive ? described_aside(k - 2) : k - 2).index;
  const std::uint32_t after = finite_after(i);
  if (after == none || subject_of(after) != none) return after != none ? subject_of(after) : none;
  // "Also arrested on Monday was [his brother]"
  const bool inverted = verb.voice == Voice::passive && after + 1 < out_.chunks.size() &&
                        chunk(after + 1).is_phrase() && view_.is(verb_at(after).verb, Trait::be);
  return inverted ? chunk(after + 1).index : none;
}

/// "Odex will buy a branch of [the bank], closed by regulators in May": a passive with a time of its own tells of the
/// name right before it, unless somebody does what the sentence tells: "Weiss left the board, ousted in May".
std::uint32_t VerbFrames::dated_aside(std::uint32_t k, std::uint32_t i, const VerbGroup& verb,
                                      std::uint32_t subject) const noexcept {
  if (verb.voice != Voice::passive || k < 2 || !chunk(k - 2).is_phrase() || subject == none) return none;
  constexpr int max_depth = 4;
  std::uint32_t nearest = chunk(k - 2).index;
  for (int depth = 0; depth < max_depth && out_.phrases[nearest].of != none; ++depth)
    nearest = out_.phrases[nearest].of;
  const NounPhrase& phrase = out_.phrases[nearest];
  const EntityKind who = out_.phrases[subject].kind;
  const bool somebody = who == EntityKind::person || who == EntityKind::group;
  // "They reopened the crossing, closed in May": things are what most is done to.
  const bool thing = phrase.kind == EntityKind::other && !phrase.pronoun && !phrase.is_coordination() &&
                     (phrase.definite || phrase.possessor != none) && is_actor(who);
  if (!thing && (phrase.name.empty() || (somebody && phrase.kind != who))) return none;
  for (std::uint32_t next = i + 1; next < out_.chunks.size() && next < i + horizon; ++next) {
    if (kind(next) == WordClass::time) return nearest;
    if (kind(next) != WordClass::preposition && !chunk(next).is_phrase()) return none;
  }
  return none;
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

/// "upheld [Weiss's] sentence for robbing a bank", "quashed [his] conviction of theft for taking a car": whose event
/// the noun tells before the preposition, who is neither court nor judge. None where it is nobody's.
std::uint32_t VerbFrames::owner_of_deed(std::uint32_t i) const noexcept {
  constexpr int most = 2;  // phrases back
  if (i < 2 || kind(i - 1) != WordClass::preposition || view_.lexicon.word(chunk(i - 1).word).is(Trait::subordinator))
    return none;
  std::uint32_t k = i - 2;
  for (int step = 0; step < most && chunk(k).is_phrase(); ++step) {
    const NounPhrase& phrase = out_.phrases[chunk(k).index];
    const bool event = phrase.head != none && view_.is(phrase.head, Trait::event_noun);
    const bool deed = view_.lexicon.tells_deed(chunk(i - 1).word) && !is_actor(phrase.kind);
    if (phrase.possessor != none && (event || deed)) return phrase.possessor;
    if (k < 2 || !governed_by_preposition(k)) return none;
    k -= 2;
  }
  return none;
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
  if (const std::uint32_t owner = before != none ? owner_of_deed(i) : none; owner != none) {
    frame.subject = owner;
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
