// What stands around a word: whether phrases begin there, where a clause ends, which verbs are surely finite.
#include "syntax/word_classes.hpp"

#include <algorithm>
#include <optional>

namespace dateline::syntax {
namespace {

/// Does a word of that class stand in a noun phrase? Nothing where the word itself has to tell.
constexpr std::optional<bool> is_nominal(WordClass of) {
  switch (of) {
    case WordClass::name:
    case WordClass::noun:
    case WordClass::adjective:
    case WordClass::number:
      return true;
    case WordClass::other:
      return std::nullopt;
    default:
      return false;
  }
}

}  // namespace

/// Could it be a noun or stand before one?
bool WordClassifier::nominal(std::uint32_t i) const noexcept {
  if (i < view_.first || i >= view_.last) return false;
  if (const std::optional<bool> known = is_nominal(out_.class_within(i))) return *known;
  if (!view_.is_word(i)) return false;
  const std::uint64_t all = view_.traits_at(i);
  if (all == 0) return true;
  if ((all & traits(Trait::noun, Trait::adjective, Trait::ordinal, Trait::given_name, Trait::title)) != 0)
    return (all & (auxiliary_forms | traits(Trait::preposition, Trait::determiner, Trait::pronoun))) == 0;
  return (all & traits(Trait::verb_participle, Trait::verb_gerund)) != 0 && (all & auxiliary_forms) == 0;
}

bool WordClassifier::starts_phrase(std::uint32_t i) const noexcept {
  if (i >= view_.last) return false;
  if (const std::optional<bool> known = is_nominal(out_.class_within(i))) return *known;
  if (!view_.is_word(i)) return false;
  const std::uint64_t all = view_.traits_at(i);
  if (all == 0) return true;
  if ((all & (auxiliary_forms | traits(Trait::infinitive_marker, Trait::negator))) != 0) return false;
  if ((all & traits(Trait::determiner, Trait::possessive, Trait::object_pronoun, Trait::number, Trait::reflexive)) != 0)
    return true;
  if ((all & traits(Trait::preposition, Trait::subordinator, Trait::coordinator, Trait::relative, Trait::adverb)) != 0)
    return false;
  return (all & traits(Trait::noun, Trait::adjective, Trait::ordinal, Trait::given_name, Trait::title)) != 0;
}

bool WordClassifier::boundary(std::uint32_t i) const noexcept {
  switch (out_.word_class(i)) {
    case WordClass::comma:
    case WordClass::stop:
    case WordClass::colon:
    case WordClass::dash:
    case WordClass::quote:
    case WordClass::subordinator:
    case WordClass::relative:
      return true;
    case WordClass::other:
      return view_.any_of(i, traits(Trait::subordinator, Trait::relative)) && !view_.is(i, Trait::noun);
    default:
      return false;
  }
}

/// A verb that can hardly be anything but finite.
/// "closed on Sunday after [the storm] hit": a determined noun behind what may open a clause within the sentence.
bool WordClassifier::follows_clause_subject(std::uint32_t i) const noexcept {
  constexpr std::uint32_t longest = 3;  // "the central bank"
  std::uint32_t k = i;
  while (k > view_.first && i - k < longest && view_.any_of(k - 1, traits(Trait::noun, Trait::adjective)) &&
         !view_.any_of(k - 1, traits(Trait::determiner, Trait::preposition)))
    --k;
  return k < i && k >= view_.first + 3 && view_.is(i - 1, Trait::noun) &&
         view_.any_of(k - 1, traits(Trait::determiner, Trait::possessive)) && view_.is(k - 2, Trait::subordinator);
}

bool WordClassifier::surely_finite(std::uint32_t i) const noexcept {
  const WordClass c = out_.word_class(i);
  if (c == WordClass::verb_third || c == WordClass::verb_past || c == WordClass::modal) return true;
  const Word& word = view_.word(i);
  if (c == WordClass::be || c == WordClass::have || c == WordClass::do_)
    return word.short_for != text::unknown_word ||
           word.any_of(traits(Trait::present, Trait::verb_past, Trait::genitive));  // "he's"
  if (c != WordClass::other) return false;
  if (word.is(Trait::modal) && !word.is(Trait::noun)) return true;
  if (word.any_of(traits(Trait::be, Trait::have, Trait::do_)))
    return word.any_of(traits(Trait::present, Trait::verb_past));
  if (i > view_.first && (view_.hyphen(i - 1) || view_.any_of(i - 1, traits(Trait::be, Trait::have)))) return false;
  if (word.is(Trait::verb_third)) return !word.is(Trait::noun);
  // "after Odex cut its forecast": a noun as well, but behind a name or several, and before its object.
  if (word.is(Trait::verb_past) && word.is(Trait::verb_base) && word.is(Trait::noun) && i > view_.first &&
      view_.any_of(i + 1, traits(Trait::determiner, Trait::possessive)) && i + 1 < view_.last)
    return before(i) == WordClass::name || view_.any_of(i - 1, traits(Trait::plural_noun, Trait::subject_pronoun)) ||
           follows_clause_subject(i);
  // "after two dams burst at a mine": behind several no noun follows.
  if (word.is(Trait::verb_past) && word.is(Trait::verb_base) && word.is(Trait::noun) && i > view_.first + 1 &&
      view_.is(i - 1, Trait::plural_noun) && view_.any_of(i - 2, traits(Trait::number, Trait::determiner)) &&
      (view_.is(i + 1, Trait::preposition) || out_.word_class(i + 1) == WordClass::time))
    return true;
  // "police found two guns", "teams on Monday found a gun": the past of one verb and the base of another.
  if (word.is(Trait::verb_past) && word.is(Trait::verb_base) &&
      !word.any_of(traits(Trait::noun, Trait::adjective, Trait::preposition)))
    return (nominal(i - 1) || before(i) == WordClass::time || view_.is(i - 1, Trait::subject_pronoun)) &&
           (starts_phrase(i + 1) || out_.word_class(i + 1) == WordClass::stop);  // "after two ministers quit."
  // "as trains collide": the present of several.
  if (word.is(Trait::verb_base) && !word.any_of(traits(Trait::noun, Trait::adjective, Trait::adverb, Trait::preposition,
                                                       Trait::verb_past, Trait::verb_participle)))
    return view_.is(i - 1, Trait::plural_noun) && i > view_.first + 1 &&
           view_.any_of(i - 2, traits(Trait::subordinator));
  // "since the rebels ousted Otto Weiss", where "ousted" may be an adjective: behind its subject and before its object.
  if (word.is(Trait::verb_past) && word.is(Trait::adjective) &&
      !word.any_of(traits(Trait::verb_base, Trait::preposition))) {
    if (i == view_.first) return false;
    constexpr ClassSet behind_verb(WordClass::preposition, WordClass::time, WordClass::stop, WordClass::comma);
    const bool last = i + 1 >= view_.last || out_.word_class(i + 1) == WordClass::stop;
    if (last && view_.any_of(i - 1, traits(Trait::noun))) return true;  // "after the founder retired."
    if (before(i) == WordClass::name && (last || behind_verb.holds(out_.word_class(i + 1))))
      return true;  // "after Weiss retired"
    return view_.any_of(i - 1, traits(Trait::noun)) && !view_.is(i - 1, Trait::adjective) &&
           (view_.capital(i + 1) || view_.is(i + 1, Trait::determiner)) && view_.is_word(i + 1) &&
           out_.word_class(i + 1) != WordClass::time;
  }
  if (!word.is(Trait::verb_past) || word.any_of(traits(Trait::verb_base, Trait::adjective, Trait::preposition)))
    return false;
  // A past form behind a determiner or before "by" is a participle.
  if (i > view_.first &&
      view_.any_of(i - 1, traits(Trait::determiner, Trait::possessive, Trait::genitive, Trait::preposition)) &&
      word.is(Trait::verb_participle))
    return false;
  return !(word.is(Trait::verb_participle) && view_.is(i + 1, Trait::agent_marker));
}

/// "appeared before magistrates [charged] with theft": without an object a verb of the law is told of whom it meets.
bool WordClassifier::is_tried(std::uint32_t i) const noexcept {
  return view_.is(i, Trait::verb_participle) && view_.lexicon.is_legal_verb(view_.word(i).verb) &&
         view_.is(i + 1, Trait::preposition) && !view_.any_of(i, traits(Trait::be, Trait::have));
}

bool WordClassifier::finite_after(std::uint32_t i) const noexcept {
  const std::uint32_t end = std::min(view_.last, i + 1 + horizon);
  for (std::uint32_t k = i + 1; k < end; ++k) {
    if (boundary(k) && k > i + 1) return false;
    if (view_.is(k, Trait::coordinator) && k + 1 < end && surely_finite(k + 1)) return false;  // "as X and described"
    if (surely_finite(k) && !is_tried(k)) return true;
    // "demanded that Weiss be freed"
    if (view_.is(k, Trait::be) && view_.is(k, Trait::verb_base) && nominal(k - 1) && k > i + 1) return true;
  }
  return false;
}

/// "resigned after [his deputy, Otto Weiss,] was charged": two commas, or dashes, with nothing but nouns before and
/// between, then a finite verb; another stands before, or the sentence begins here, or a name stands between the
/// commas.
bool WordClassifier::finite_behind_apposition(std::uint32_t i) const noexcept {
  const std::uint32_t end = std::min(view_.last, i + 1 + horizon);
  std::uint32_t commas = 0;
  WordClass mark = WordClass::comma;  // what parts it: "after [Odex – one of ten makers –] halted sales"
  const auto parts = [&](std::uint32_t token) {
    const WordClass c = out_.word_class(token);
    return commas == 0 ? c == WordClass::comma || c == WordClass::dash : c == mark;
  };
  bool named = true;
  bool participle = false;  // "after the rig, leased by a firm, exploded"
  bool relative = false;    // "after Weiss, who had led the army, resigned"
  std::uint32_t k = i + 1;
  for (; k < end && commas < 2; ++k) {
    if (relative && !parts(k)) continue;
    if (parts(k)) {
      mark = out_.word_class(k);
      ++commas;
      participle = view_.is(k + 1, Trait::verb_participle) && !boundary(k + 1);
      relative = commas == 1 && k > i + 1 && k + 1 < end && view_.is(k + 1, Trait::relative);
    } else if (participle && !boundary(k))
      named = named && view_.capital(k);
    else if (boundary(k) || out_.word_class(k) == WordClass::time || surely_finite(k) ||
             (commas == 1 && view_.is(k, Trait::preposition) && !view_.is(k, Trait::of_marker)))
      return false;
    else if (commas == 1)
      named = named && view_.capital(k);
  }
  if (commas < 2 || k >= end || !surely_finite(k)) return false;
  if (named) return true;
  for (std::uint32_t before = i; before-- > view_.first;)
    if (surely_finite(before)) return true;
  return i == view_.first;
}

/// "resigned after [Norway, Chile and Peru] signed": a list of nouns before a finite verb, behind a clause that has one
/// of its own.
bool WordClassifier::finite_behind_list(std::uint32_t i) const noexcept {
  const std::uint32_t end = std::min(view_.last, i + 1 + horizon);
  bool comma = false;
  bool joined = false;
  std::uint32_t k = i + 1;
  for (; k < end && !(joined && surely_finite(k)); ++k) {
    if (out_.word_class(k) == WordClass::comma) {
      if (joined || k == i + 1) return false;
      comma = comma || !view_.is(k + 1, Trait::coordinator);
    } else if (view_.is(k, Trait::additive)) {
      if (joined || !comma) return false;
      joined = true;
    } else if (surely_finite(k) || out_.word_class(k) == WordClass::time ||
               (!nominal(k) && !view_.any_of(k, traits(Trait::determiner, Trait::possessive, Trait::genitive)))) {
      return false;
    }
  }
  if (k >= end || view_.is(k - 1, Trait::coordinator)) return false;
  const std::uint32_t start = i > view_.first + horizon ? i - horizon : view_.first;
  for (std::uint32_t before = i; before-- > start && out_.word_class(before) != WordClass::comma;)
    if (surely_finite(before)) return true;
  return false;
}

bool WordClassifier::finite_around(std::uint32_t i) const noexcept {
  const std::uint32_t start = i > view_.first + horizon ? i - horizon : view_.first;
  for (std::uint32_t k = i; k-- > start;) {
    if (boundary(k)) break;
    if (surely_finite(k)) return true;
  }
  return finite_after(i);
}

/// The auxiliary (or "to") that governs token `i`, adverbs between them left out; `none` when there is none.
std::uint32_t WordClassifier::auxiliary_before(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i; k-- > view_.first && i - k < 6;) {
    const WordClass c = out_.class_within(k);
    if (c == WordClass::adverb || c == WordClass::negator || c == WordClass::time) continue;
    if (c == WordClass::preposition && k + 1 < i && out_.class_within(k + 1) == WordClass::time) continue;
    return is_auxiliary(c) || c == WordClass::to ? k : none;
  }
  return none;
}

}  // namespace dateline::syntax
