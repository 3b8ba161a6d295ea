// Whose deed an infinitive tells: that of the verb or noun that governs it, else of the phrase before it.
#include "syntax/verb_frames.hpp"

namespace dateline::syntax {

void VerbFrames::govern(std::uint32_t i, std::uint32_t governor, text::WordId modal) {
  VerbGroup& verb = verb_at(i);
  verb.governor = governor;
  if (modal != text::unknown_word) verb.modal = modal;
}

/// Where what belongs to the infinitive begins: "his decision [in May to leave]".
std::uint32_t VerbFrames::start_of_infinitive(std::uint32_t i) const noexcept {
  std::uint32_t start = i;
  while (start > 0 && (kind(start - 1) == WordClass::adverb || kind(start - 1) == WordClass::time ||
                       kind(start - 1) == WordClass::adjective ||
                       (kind(start - 1) == WordClass::preposition && kind(start) == WordClass::time)))
    --start;
  return start;
}

/// "voted 13-0, with Chile and Peru [abstaining], to leave": a gerund between commas of somebody behind a preposition.
bool VerbFrames::is_circumstance(std::uint32_t j, std::uint32_t start) const noexcept {
  if (!chunk(j).is_verb() || j + 1 != start - 1 || kind(j + 1) != WordClass::comma || j < 3) return false;
  return verb_at(j).finiteness != Finiteness::finite && chunk(j - 1).is_phrase() && governed_by_preposition(j - 1) &&
         kind(j - 3) == WordClass::comma;
}

/// A verb further left whose object, place or time stands between.
VerbFrames::GoverningVerb VerbFrames::verb_before_infinitive(std::uint32_t i, std::uint32_t start) const noexcept {
  GoverningVerb found;
  for (std::uint32_t j = start; j-- > 0 && start - j < horizon;) {
    const bool aside = kind(start - 1) == WordClass::comma && out_.clauses[chunk(j).clause].relative &&
                       chunk(j).clause != chunk(i).clause;
    found.described = found.described || aside;
    if (aside || is_circumstance(j, start)) continue;
    if (chunk(j).is_verb()) {
      found.chunk = j;
      break;
    }
    if (kind(j) == WordClass::subordinator || kind(j) == WordClass::relative || kind(j) == WordClass::colon) break;
  }
  return found;
}

/// The phrase right before the infinitive, which may govern it: "Norway's decision to leave".
VerbFrames::GoverningNoun VerbFrames::noun_before_infinitive(std::uint32_t start) const noexcept {
  const auto governs = [&](std::uint32_t noun) {
    const text::WordId lemma = out_.phrases[noun].lemma;
    return lemma != text::unknown_word && view_.lexicon.word(lemma).is(Trait::governor_noun);
  };
  GoverningNoun found;
  if (start == 0 || !chunk(start - 1).is_phrase()) return found;
  found.phrase = chunk(start - 1).index;
  found.owner = out_.phrases[found.phrase].possessor;
  if (start >= 3 && governed_by_preposition(start - 1) && chunk(start - 3).is_phrase() &&
      view_.lexicon.word(chunk(start - 2).word).is(Trait::agent_marker) && governs(chunk(start - 3).index)) {
    found.owner = found.phrase;  // "a decision by Norway to leave"
    found.phrase = chunk(start - 3).index;
  }
  found.governs = governs(found.phrase);
  return found;
}

/// "called for [Odex, which Norway owns,] to be sold": the phrase behind the marker, whatever is set beside it; none
/// where there is none.
std::uint32_t VerbFrames::marked_subject(std::uint32_t start) const noexcept {
  const auto marks = [&](std::uint32_t k) {
    return k > 0 && chunk(k).is_phrase() && kind(k - 1) == WordClass::preposition &&
           view_.lexicon.word(chunk(k - 1).word).is(Trait::infinitive_subject);
  };
  if (start == 0) return none;
  if (marks(start - 1)) return chunk(start - 1).index;
  if (kind(start - 1) != WordClass::comma) return none;
  for (std::uint32_t k = start - 1; k-- > 0 && start - k < horizon;) {
    if (marks(k)) return kind(k + 1) == WordClass::comma ? chunk(k).index : none;
    if (!chunk(k).is_phrase() && kind(k) != WordClass::comma && kind(k) != WordClass::preposition) return none;
  }
  return none;
}

/// "called on [the army] to leave": whom the verb asks, behind its preposition; none where there is none.
std::uint32_t VerbFrames::addressee_before(std::uint32_t governor, std::uint32_t start) const noexcept {
  if (start < governor + 3 || !chunk(start - 1).is_phrase() || !governed_by_preposition(start - 1)) return none;
  return view_.lexicon.addresses(verb_at(governor).lemma, chunk(start - 2).word) ? chunk(start - 1).index : none;
}

/// "[The trial], due to start on Friday, will": the phrase before a comma that an adjective with its infinitive
/// describes; none where there is none.
std::uint32_t VerbFrames::described_by_adjective(std::uint32_t i, std::uint32_t start) const noexcept {
  const bool adjective = start < i && kind(start) == WordClass::adjective;
  if (!adjective || start < 2 || kind(start - 1) != WordClass::comma || !chunk(start - 2).is_phrase()) return none;
  return chunk(start - 2).index;
}

/// What makes the infinitive behind the marker more than a fact: the verb, or the noun that it says is growing ("calls
/// mount for ...").
text::WordId VerbFrames::governing_lemma(std::uint32_t governor) const noexcept {
  const std::uint32_t subject = out_.frames[chunk(governor).index].subject;
  const bool noun = subject != none && out_.phrases[subject].lemma != text::unknown_word &&
                    view_.lexicon.word(out_.phrases[subject].lemma).is(Trait::governor_noun);
  return noun ? out_.phrases[subject].lemma : out_.verbs[chunk(governor).index].lemma;
}

/// "Palace confirms [king] to visit Chile": in a headline what is said of somebody is what he will do.
bool VerbFrames::is_told_to_be_ahead(const VerbGroup& telling, const NounPhrase& whom) const noexcept {
  const Word& noun = view_.lexicon.word(whom.lemma);
  const bool acts = !whom.name.empty() || noun.is(Trait::person_noun) || noun.is(Trait::group_noun);
  return out_.headline && acts && telling.voice == Voice::active &&
         view_.lexicon.verb_is(telling.lemma, VerbTrait::reporting);
}

/// \param object_before the verb's object stands right before the infinitive, or before what is told of it
void VerbFrames::take_governor(std::uint32_t i, std::uint32_t governor, const GoverningNoun& noun, bool object_before) {
  VerbFrame& frame = frame_at(i);
  const VerbFrame& outer = frame_at(governor);
  const VerbGroup& outer_verb = verb_at(governor);
  frame.subject = outer.subject;
  if (noun.governs) {
    govern(i, chunk(governor).index, out_.phrases[noun.phrase].lemma);
    if (noun.owner != none) frame.subject = noun.owner;
  } else if (object_before && outer_verb.voice == Voice::active &&
             view_.lexicon.verb_is(outer_verb.lemma, VerbTrait::object_control)) {
    frame.subject = chunk(outer.object).index;
    govern(i, chunk(governor).index, outer_verb.lemma);
  } else if (object_before && is_told_to_be_ahead(outer_verb, out_.phrases[chunk(outer.object).index])) {
    frame.subject = chunk(outer.object).index;
    verb_at(i).tense = Tense::future;
  } else {
    govern(i, chunk(governor).index, text::unknown_word);
    frame.alternation = Alternation::purpose_infinitive;
  }
}

/// "named [Moen, a surgeon from Oslo,] to lead the ministry", "told [people in the town] to leave": what is set beside
/// the object may stand between, and where it is.
bool VerbFrames::is_object_before(std::uint32_t object, std::uint32_t start) const noexcept {
  std::uint32_t behind = object + 1;
  const bool place = out_.phrases[chunk(object).index].kind == EntityKind::place;  // "blocked roads in Kolm to protest"
  while (!place && behind + 1 < start && kind(behind) == WordClass::preposition && chunk(behind + 1).is_phrase())
    behind += 2;
  if (behind == start) return true;
  if (kind(start - 1) != WordClass::comma || start - object > horizon ||
      out_.phrases[chunk(object).index].apposition == none)
    return false;
  for (std::uint32_t k = object + 1; k < start; ++k)
    if (!chunk(k).is_phrase() && kind(k) != WordClass::comma && kind(k) != WordClass::preposition) return false;
  return true;
}

void VerbFrames::find_infinitive_subject(std::uint32_t i) {
  VerbFrame& frame = frame_at(i);
  VerbGroup& verb = verb_at(i);
  frame.subject_inherited = true;
  frame.alternation = Alternation::complement_infinitive;
  if (verb.governor != none) {
    frame.subject = controller(out_.frames[verb.governor], out_.verbs[verb.governor]);
    return;
  }
  const std::uint32_t start = start_of_infinitive(i);
  if (const std::uint32_t described = described_by_adjective(i, start); described != none) {
    frame.subject = described;
    return;
  }
  const GoverningVerb governor = verb_before_infinitive(i, start);
  const GoverningNoun noun = noun_before_infinitive(start);
  // "a call for the forces to be withdrawn"
  if (const std::uint32_t marked = marked_subject(start); marked != none) {
    frame.subject = marked;
    if (governor.chunk != none) govern(i, chunk(governor.chunk).index, governing_lemma(governor.chunk));
    return;
  }
  if (governor.chunk != none) {
    if (const std::uint32_t addressee = addressee_before(governor.chunk, start); addressee != none) {
      frame.subject = addressee;
      frame.alternation = Alternation::purpose_infinitive;
      govern(i, chunk(governor.chunk).index, verb_at(governor.chunk).lemma);
      return;
    }
    const std::uint32_t object = frame_at(governor.chunk).object;
    take_governor(i, governor.chunk, noun, object != none && (governor.described || is_object_before(object, start)));
    return;
  }
  if (noun.phrase == none) return;
  if (noun.governs) {
    verb.modal = out_.phrases[noun.phrase].lemma;
    frame.subject = noun.owner;
    return;
  }
  frame.subject = noun.phrase;
  if (finite_after(i) == none && finite_before(i) == none) {  // "Macron to visit China"
    frame.alternation = Alternation::headline;
    verb.tense = Tense::future;
  }
}

}  // namespace dateline::syntax
