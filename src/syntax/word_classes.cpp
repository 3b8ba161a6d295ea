#include "syntax/word_classes.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

/// How far a decision looks: longer clauses are judged by what is near.
constexpr std::uint32_t horizon = 24;

constexpr std::uint64_t verb_form =
    traits(Trait::verb_base, Trait::verb_third, Trait::verb_past, Trait::verb_participle, Trait::verb_gerund);
constexpr std::uint64_t auxiliary_word = traits(Trait::be, Trait::have, Trait::do_, Trait::modal);
constexpr std::uint64_t closed_word =
    auxiliary_word | traits(Trait::genitive, Trait::relative, Trait::negator, Trait::infinitive_marker,
                            Trait::possessive, Trait::determiner, Trait::preposition, Trait::subordinator,
                            Trait::coordinator, Trait::pronoun, Trait::number);

bool is_verb(WordClass c) noexcept {
  return c >= WordClass::verb_base && c <= WordClass::verb_gerund;
}
bool is_auxiliary(WordClass c) noexcept {
  return c >= WordClass::modal && c <= WordClass::do_;
}

}  // namespace

void WordClassifier::run() {
  for (std::uint32_t i = view_.first; i < view_.last;) {
    if (fixed(i)) {
      ++i;
      continue;
    }
    const std::uint32_t end = view_.is(i, Trait::phrase_start) ? function_phrase(i) : i;
    if (end > i) {
      i = end;
      continue;
    }
    const WordClass closed = closed_class(i);
    at(i) = closed != WordClass::other ? closed : open_class(i);
    ++i;
  }
}

WordClass WordClassifier::before(std::uint32_t i) const noexcept {
  return i > view_.first ? out_.word_class(i - 1) : WordClass::stop;
}

/// Names, times, signs and what an office before a name was found to be.
bool WordClassifier::fixed(std::uint32_t i) const noexcept {
  return out_.word_class(i) != WordClass::other || !view_.is_word(i);
}

std::uint32_t WordClassifier::function_phrase(std::uint32_t i) {
  const WordTrie::Match match = view_.lexicon.function_phrase(view_.tokens, i, view_.last);
  if (match.length == 0) return i;
  const std::uint32_t end = i + match.length;
  for (std::uint32_t k = i; k < end; ++k)
    if (out_.word_class(k) != WordClass::other) return i;
  // "is due to visit" against "due to fire".
  if (view_.is(end - 1, Trait::infinitive_marker) && view_.is(end, Trait::verb_base) &&
      (before(i) == WordClass::be || !view_.is(end, Trait::noun)))
    return i;
  for (std::uint32_t k = i; k < end; ++k) at(k) = view_.lexicon.function_phrase(match.value).word_class;
  return end;
}

WordClass WordClassifier::closed_class(std::uint32_t i) const noexcept {
  const Word& word = view_.word(i);
  if (view_.is(i + 1, Trait::negator) && view_.joined(i + 1) && word.short_for != text::unknown_word) {
    const Word& full = view_.lexicon.word(word.short_for);
    return full.is(Trait::modal)  ? WordClass::modal
           : full.is(Trait::be)   ? WordClass::be
           : full.is(Trait::have) ? WordClass::have
                                  : WordClass::do_;
  }
  if (!word.any_of(closed_word)) return WordClass::other;
  if (word.is(Trait::genitive)) return genitive_word(i);
  if (word.is(Trait::complementiser) && word.is(Trait::relative)) return that_word(i);
  if (word.is(Trait::relative)) return WordClass::relative;
  if (word.is(Trait::modal))
    return word.is(Trait::noun) && (before(i) == WordClass::determiner || before(i) == WordClass::possessive)
               ? WordClass::noun
               : WordClass::modal;
  if (word.is(Trait::be)) return WordClass::be;
  if (word.is(Trait::have)) return WordClass::have;
  if (word.is(Trait::do_)) return WordClass::do_;
  if (word.is(Trait::negator)) return WordClass::negator;
  if (word.is(Trait::infinitive_marker)) return to_word(i);
  if (word.is(Trait::possessive))
    return word.is(Trait::pronoun) && !nominal(i + 1) ? WordClass::pronoun : WordClass::possessive;
  if (word.is(Trait::determiner)) return determiner_word(i);
  if (word.any_of(traits(Trait::preposition, Trait::subordinator))) return preposition_word(i);
  if (word.is(Trait::coordinator))
    return word.is(Trait::adverb) && auxiliary_before(i) != none ? WordClass::adverb : WordClass::coordinator;
  if (word.is(Trait::pronoun)) return WordClass::pronoun;
  if (word.is(Trait::number)) return WordClass::number;
  return WordClass::other;
}

WordClass WordClassifier::that_word(std::uint32_t i) const noexcept {
  const WordClass previous = before(i);
  if (is_verb(previous) || is_auxiliary(previous) || previous == WordClass::subordinator)
    return WordClass::subordinator;
  if (previous == WordClass::noun || previous == WordClass::name || previous == WordClass::pronoun ||
      previous == WordClass::close_bracket) {
    // "the deal that failed" and "the deal that China signed", but "told reporters that talks ..." is a clause as well.
    if (view_.any_of(i + 1 < view_.last ? i + 1 : i, verb_form | auxiliary_word | traits(Trait::negator)))
      return WordClass::relative;
    if (previous != WordClass::noun) return WordClass::subordinator;
    for (std::uint32_t k = i; k-- > view_.first && i - k < 8;)
      if (view_.lexicon.verb_is(view_.word(k).verb, VerbTrait::clause_complement)) return WordClass::subordinator;
    return WordClass::relative;
  }
  if (previous == WordClass::time || previous == WordClass::comma || previous == WordClass::coordinator ||
      previous == WordClass::adverb) {
    // "said yesterday that a file ...": no determiner stands before another.
    const bool phrase =
        i + 1 < view_.last && view_.any_of(i + 1, traits(Trait::determiner, Trait::possessive, Trait::subject_pronoun));
    return phrase || finite_after(i) ? WordClass::subordinator : WordClass::determiner;
  }
  return nominal(i + 1) ? WordClass::determiner : WordClass::pronoun;
}

WordClass WordClassifier::to_word(std::uint32_t i) const noexcept {
  std::uint32_t verb = i + 1;
  while (verb < view_.last && (view_.is(verb, Trait::adverb) || view_.is(verb, Trait::negator)) &&
         !view_.is(verb, Trait::verb_base))
    ++verb;
  if (verb >= view_.last || out_.word_class(verb) != WordClass::other || !view_.is(verb, Trait::verb_base))
    return WordClass::preposition;
  if (!view_.is(verb, Trait::noun)) return WordClass::to;
  // "return to work", "response to fire": a noun unless it has an object of its own.
  const bool goes = i > view_.first && (view_.lexicon.verb_is(view_.word(i - 1).verb, VerbTrait::motion) ||
                                        view_.is(i - 1, Trait::event_noun));
  return goes && !starts_phrase(verb + 1) ? WordClass::preposition : WordClass::to;
}

/// Prepositions that may open a clause as well: "after the visit", "after he left".
WordClass WordClassifier::preposition_word(std::uint32_t i) const noexcept {
  const Word& word = view_.word(i);
  if (word.any_of(verb_form) && (is_auxiliary(before(i)) || before(i) == WordClass::to)) return WordClass::other;
  // "a list provided by the firm", "Nature provided a list"
  if (word.is(Trait::verb_participle) &&
      (view_.is(i + 1, Trait::agent_marker) ||
       ((before(i) == WordClass::noun || before(i) == WordClass::name || before(i) == WordClass::pronoun) &&
        !finite_after(i))))
    return WordClass::other;
  if (!word.is(Trait::subordinator)) {
    if (word.is(Trait::adverb) &&
        (view_.is(i + 1, Trait::number) || (i + 1 < view_.last && out_.word_class(i + 1) == WordClass::number)))
      return WordClass::adverb;
    return WordClass::preposition;
  }
  if (!word.is(Trait::preposition)) {
    if (word.is(Trait::adverb) && !finite_after(i)) return WordClass::adverb;
    return WordClass::subordinator;
  }
  return finite_after(i) ? WordClass::subordinator : WordClass::preposition;
}

WordClass WordClassifier::determiner_word(std::uint32_t i) const noexcept {
  const Word& word = view_.word(i);
  if (word.is(Trait::subordinator) && !nominal(i + 1)) return WordClass::subordinator;
  if (word.is(Trait::adverb) && auxiliary_before(i) != none && i + 1 < view_.last && view_.any_of(i + 1, verb_form) &&
      !view_.is(i + 1, Trait::noun))
    return WordClass::adverb;  // "were all killed"
  if (nominal(i + 1) || (i + 1 < view_.last &&
                         (out_.word_class(i + 1) == WordClass::number || out_.word_class(i + 1) == WordClass::time ||
                          out_.word_class(i + 1) == WordClass::quote || view_.is(i + 1, Trait::number) ||
                          view_.is(i + 1, Trait::determiner) || view_.is(i + 1, Trait::adverb))))
    return WordClass::determiner;
  if (word.is(Trait::pronoun)) return WordClass::pronoun;
  if (word.is(Trait::adverb)) return WordClass::adverb;
  return WordClass::determiner;
}

WordClass WordClassifier::genitive_word(std::uint32_t i) const noexcept {
  const bool after_pronoun =
      i > view_.first && (out_.word_class(i - 1) == WordClass::pronoun || view_.is(i - 1, Trait::subordinator) ||
                          view_.is(i - 1, Trait::relative));
  return after_pronoun ? WordClass::be : WordClass::genitive;
}

/// Could it be a noun or stand before one?
bool WordClassifier::nominal(std::uint32_t i) const noexcept {
  if (i < view_.first || i >= view_.last) return false;
  switch (out_.word_class(i)) {
    case WordClass::name:
    case WordClass::noun:
    case WordClass::adjective:
    case WordClass::number:
      return true;
    case WordClass::other:
      break;
    default:
      return false;
  }
  if (!view_.is_word(i)) return false;
  const std::uint64_t all = view_.traits_at(i);
  if (all == 0) return true;
  if ((all & traits(Trait::noun, Trait::adjective, Trait::ordinal, Trait::given_name, Trait::title)) != 0)
    return (all & (auxiliary_word | traits(Trait::preposition, Trait::determiner, Trait::pronoun))) == 0;
  return (all & traits(Trait::verb_participle, Trait::verb_gerund)) != 0 && (all & auxiliary_word) == 0;
}

bool WordClassifier::starts_phrase(std::uint32_t i) const noexcept {
  if (i >= view_.last) return false;
  switch (out_.word_class(i)) {
    case WordClass::name:
    case WordClass::noun:
    case WordClass::adjective:
    case WordClass::number:
      return true;
    case WordClass::other:
      break;
    default:
      return false;
  }
  if (!view_.is_word(i)) return false;
  const std::uint64_t all = view_.traits_at(i);
  if (all == 0) return true;
  if ((all & (auxiliary_word | traits(Trait::infinitive_marker, Trait::negator))) != 0) return false;
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
bool WordClassifier::surely_finite(std::uint32_t i) const noexcept {
  const WordClass c = out_.word_class(i);
  if (c == WordClass::verb_third || c == WordClass::verb_past || c == WordClass::modal) return true;
  const Word& word = view_.word(i);
  if (c == WordClass::be || c == WordClass::have || c == WordClass::do_)
    return word.short_for != text::unknown_word || word.any_of(traits(Trait::present, Trait::verb_past));
  if (c != WordClass::other) return false;
  if (word.is(Trait::modal) && !word.is(Trait::noun)) return true;
  if (word.any_of(traits(Trait::be, Trait::have, Trait::do_)))
    return word.any_of(traits(Trait::present, Trait::verb_past));
  if (i > view_.first && (view_.hyphen(i - 1) || view_.any_of(i - 1, traits(Trait::be, Trait::have)))) return false;
  if (word.is(Trait::verb_third)) return !word.is(Trait::noun);
  if (!word.is(Trait::verb_past) || word.any_of(traits(Trait::verb_base, Trait::adjective, Trait::preposition)))
    return false;
  // A past form behind a determiner or before "by" is a participle.
  if (i > view_.first &&
      view_.any_of(i - 1, traits(Trait::determiner, Trait::possessive, Trait::genitive, Trait::preposition)) &&
      word.is(Trait::verb_participle))
    return false;
  return !(word.is(Trait::verb_participle) && view_.is(i + 1, Trait::agent_marker));
}

bool WordClassifier::finite_after(std::uint32_t i) const noexcept {
  const std::uint32_t end = std::min(view_.last, i + 1 + horizon);
  for (std::uint32_t k = i + 1; k < end; ++k) {
    if (boundary(k) && k > i + 1) return false;
    if (view_.is(k, Trait::coordinator) && k + 1 < end && surely_finite(k + 1)) return false;  // "as X and described"
    if (surely_finite(k)) return true;
  }
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

bool WordClassifier::plural_before(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i; k-- > view_.first;) {
    const WordClass c = out_.word_class(k);
    if (c == WordClass::adverb || c == WordClass::time) continue;
    if (c == WordClass::noun || c == WordClass::name)
      return view_.any_of(k, traits(Trait::plural_noun, Trait::group_noun)) ||
             view_.lexicon.looks_plural(view_.written(k)) ||
             (k > view_.first + 1 && out_.word_class(k - 1) == WordClass::coordinator);
    return (c == WordClass::pronoun || c == WordClass::relative || c == WordClass::number) &&
           !view_.any_of(k, traits(Trait::male, Trait::female, Trait::neuter));
  }
  return false;
}

/// The auxiliary (or "to") that governs token `i`, adverbs between them left out; `none` when there is none.
std::uint32_t WordClassifier::auxiliary_before(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i; k-- > view_.first && i - k < 6;) {
    const WordClass c = out_.word_class(k);
    if (c == WordClass::adverb || c == WordClass::negator || c == WordClass::time) continue;
    return is_auxiliary(c) || c == WordClass::to ? k : none;
  }
  return none;
}

/// "the [large-scale] armed invasion": behind a compound, what opened the phrase decides.
WordClass WordClassifier::opener_before_compound(std::uint32_t i) const noexcept {
  if (i < view_.first + 4 || !view_.hyphen(i - 2) || !view_.joined(i - 1)) return WordClass::other;
  const WordClass opener = out_.word_class(i - 4);
  const bool opens =
      opener == WordClass::determiner || opener == WordClass::possessive || opener == WordClass::genitive;
  return opens ? opener : WordClass::other;
}

WordClass WordClassifier::open_class(std::uint32_t i) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  const bool adverb = (all & traits(Trait::adverb)) != 0;
  if (adverb && (all & (verb_form | traits(Trait::noun, Trait::adjective, Trait::ordinal))) == 0)
    return WordClass::adverb;
  const std::uint32_t auxiliary = auxiliary_before(i);
  if (auxiliary != none) {
    const WordClass result = after_auxiliary(i, out_.word_class(auxiliary));
    if (result != WordClass::other) return result;
  }
  WordClass previous = before(i);
  // "a heavily armed group": what stands before the adverb decides.
  for (std::uint32_t k = i; previous == WordClass::adverb && k > view_.first + 1 && i - k < 4; --k) {
    const WordClass earlier = out_.word_class(k - 2);
    if (earlier == WordClass::determiner || earlier == WordClass::possessive || earlier == WordClass::genitive)
      previous = earlier;
    if (earlier != WordClass::adverb) break;
  }
  if (const WordClass opener = opener_before_compound(i); opener != WordClass::other) previous = opener;
  const bool opened =
      previous == WordClass::determiner || previous == WordClass::possessive || previous == WordClass::genitive;
  if (adverb && !nominal(i + 1) && !view_.hyphen(i + 1) && !(opened && (all & traits(Trait::noun)) != 0))
    return WordClass::adverb;
  if (adverb && auxiliary != none && i + 1 < view_.last && view_.any_of(i + 1, verb_form))
    return WordClass::adverb;                                      // "would only welcome"
  if (adverb && view_.hyphen(i + 1)) return WordClass::adjective;  // "long-threatened"
  if ((all & verb_form) == 0) return nominal_class(i);
  const bool subject_before =
      previous == WordClass::noun || previous == WordClass::name || previous == WordClass::pronoun;
  if (view_.unlisted(i) && auxiliary == none && nominal(i + 1) && !subject_before)
    return WordClass::adjective;  // "neighbouring Pakistan"
  switch (previous) {
    case WordClass::determiner:
    case WordClass::possessive:
    case WordClass::genitive:
    case WordClass::adjective:
    case WordClass::number:
      return within_phrase(i, previous);
    case WordClass::preposition:
      return after_preposition(i);
    default:
      return elsewhere(i, previous);
  }
}

WordClass WordClassifier::nominal_class(std::uint32_t i) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  if ((all & traits(Trait::noun)) != 0) return WordClass::noun;
  if ((all & traits(Trait::adjective, Trait::ordinal)) != 0) return WordClass::adjective;
  if ((all & traits(Trait::adverb)) != 0) return WordClass::adverb;
  return WordClass::noun;
}

WordClass WordClassifier::after_auxiliary(std::uint32_t i, WordClass auxiliary) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  const auto has = [all](Trait trait) { return (all & traits(trait)) != 0; };
  switch (auxiliary) {
    case WordClass::modal:
    case WordClass::do_:
    case WordClass::to:
      return has(Trait::verb_base) ? WordClass::verb_base : WordClass::other;
    case WordClass::have:
      return has(Trait::verb_participle) ? WordClass::verb_participle : WordClass::other;
    case WordClass::be:
      if (has(Trait::verb_gerund)) return WordClass::verb_gerund;
      if (has(Trait::governor_adjective) && view_.is(i + 1, Trait::infinitive_marker) && !has(Trait::verb_past))
        return WordClass::adjective;
      return has(Trait::verb_participle) ? WordClass::verb_participle : WordClass::other;
    default:
      return WordClass::other;
  }
}

WordClass WordClassifier::within_phrase(std::uint32_t i, WordClass previous) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  const auto has = [all](Trait trait) { return (all & traits(trait)) != 0; };
  const bool next_nominal = nominal(i + 1) && i + 1 < view_.last;
  if (has(Trait::noun)) return WordClass::noun;
  if (has(Trait::verb_gerund)) return next_nominal ? WordClass::adjective : WordClass::noun;
  if (has(Trait::adjective)) return WordClass::adjective;
  if (has(Trait::verb_past) || has(Trait::verb_participle)) {
    const bool headless = previous == WordClass::number || previous == WordClass::adjective;
    if (headless && (!next_nominal || previous == WordClass::number) &&
        !(previous == WordClass::number && next_nominal && has(Trait::verb_participle) &&
          view_.is(i + 1, Trait::noun) && !view_.capital(i + 1)))
      return has(Trait::verb_past) ? WordClass::verb_past : WordClass::verb_participle;
    if (!has(Trait::verb_participle)) return WordClass::verb_past;
    return next_nominal ? WordClass::adjective : WordClass::noun;
  }
  if (has(Trait::verb_third)) return WordClass::verb_third;
  return previous == WordClass::adjective || previous == WordClass::number ? WordClass::verb_base : WordClass::noun;
}

WordClass WordClassifier::after_preposition(std::uint32_t i) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  const auto has = [all](Trait trait) { return (all & traits(trait)) != 0; };
  const bool intransitive = view_.lexicon.verb_is(view_.word(i).verb, VerbTrait::intransitive);
  if ((has(Trait::adjective) || (has(Trait::verb_gerund) && intransitive)) && nominal(i + 1))
    return WordClass::adjective;
  if (has(Trait::verb_gerund))
    return has(Trait::noun) && !starts_phrase(i + 1) ? WordClass::noun : WordClass::verb_gerund;
  if (has(Trait::noun)) return WordClass::noun;
  if (has(Trait::adjective)) return WordClass::adjective;
  if (has(Trait::verb_participle)) return nominal(i + 1) ? WordClass::adjective : WordClass::verb_participle;
  if (has(Trait::verb_past)) return WordClass::verb_past;
  return has(Trait::verb_third) ? WordClass::verb_third : WordClass::noun;
}

WordClass WordClassifier::elsewhere(std::uint32_t i, WordClass previous) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  const auto has = [all](Trait trait) { return (all & traits(trait)) != 0; };
  if (has(Trait::verb_gerund)) return gerund(i, previous);
  const bool subject_before = previous == WordClass::noun || previous == WordClass::name ||
                              previous == WordClass::pronoun || previous == WordClass::relative ||
                              previous == WordClass::time || previous == WordClass::close_bracket ||
                              previous == WordClass::comma || previous == WordClass::quote ||
                              previous == WordClass::adverb || previous == WordClass::coordinator;
  if (has(Trait::verb_past)) {
    if (has(Trait::adjective) && nominal(i + 1) && !subject_before) return WordClass::adjective;
    if (has(Trait::verb_base) && !subject_before) return has(Trait::noun) ? WordClass::noun : WordClass::verb_base;
    if (has(Trait::noun) && previous != WordClass::relative && previous != WordClass::pronoun && finite_around(i))
      return WordClass::noun;
    // "Armed men attacked": a participle that opens a phrase.
    if ((is_verb(previous) || previous == WordClass::stop) && has(Trait::verb_participle) && nominal(i + 1) &&
        !view_.is(i + 1, Trait::determiner))
      return WordClass::adjective;
    return WordClass::verb_past;
  }
  if (has(Trait::verb_participle))
    return is_verb(previous) && nominal(i + 1) ? WordClass::adjective : WordClass::verb_participle;
  if (has(Trait::verb_third)) return plural_or_third(i, previous);
  if (has(Trait::verb_base) && is_verb(previous) &&
      view_.lexicon.verb_is(view_.word(i - 1).verb, VerbTrait::bare_infinitive))
    return WordClass::verb_base;  // "helped defend"
  return singular_or_base(i, previous);
}

/// "summit meeting" and "forces fighting rebels".
WordClass WordClassifier::gerund(std::uint32_t i, WordClass previous) const noexcept {
  const bool noun = (view_.traits_at(i) & traits(Trait::noun)) != 0;
  if (!noun) return WordClass::verb_gerund;
  if (previous == WordClass::comma || previous == WordClass::coordinator || previous == WordClass::subordinator ||
      is_verb(previous))
    return starts_phrase(i + 1) ? WordClass::verb_gerund : WordClass::noun;
  return starts_phrase(i + 1) && !finite_after(i) ? WordClass::verb_gerund : WordClass::noun;
}

/// "air strikes" and "Macron visits China".
WordClass WordClassifier::plural_or_third(std::uint32_t i, WordClass previous) const noexcept {
  if ((view_.traits_at(i) & traits(Trait::noun)) == 0) return WordClass::verb_third;
  if (previous == WordClass::pronoun || previous == WordClass::relative) return WordClass::verb_third;
  if (previous != WordClass::noun && previous != WordClass::name && previous != WordClass::time &&
      previous != WordClass::adverb && previous != WordClass::close_bracket && previous != WordClass::coordinator &&
      previous != WordClass::comma)
    return WordClass::noun;
  if (previous == WordClass::comma && !starts_phrase(i + 1) && !view_.is(i + 1, Trait::infinitive_marker))
    return WordClass::noun;
  if (previous == WordClass::coordinator)
    return starts_phrase(i + 1) && !nominal(i - 2) ? WordClass::verb_third : WordClass::noun;
  const bool verb_next =
      i + 1 < view_.last && (surely_finite(i + 1) || (view_.is(i + 1, Trait::verb_base) && !nominal(i + 1)));
  return verb_next || finite_around(i) ? WordClass::noun : WordClass::verb_third;
}

/// "a peace plan" and "rebels plan attacks".
WordClass WordClassifier::singular_or_base(std::uint32_t i, WordClass previous) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  if ((all & traits(Trait::adjective)) != 0 && nominal(i + 1) && previous != WordClass::pronoun)
    return WordClass::adjective;
  if ((all & traits(Trait::noun)) == 0)
    return (all & traits(Trait::adjective)) != 0 ? WordClass::adjective : WordClass::verb_base;
  if (previous == WordClass::pronoun || previous == WordClass::relative)
    return plural_before(i) ? WordClass::verb_base : WordClass::noun;
  if ((previous == WordClass::noun || previous == WordClass::name) && plural_before(i) && !finite_around(i) &&
      (starts_phrase(i + 1) || view_.is(i + 1, Trait::infinitive_marker) || view_.is(i + 1, Trait::preposition)))
    return WordClass::verb_base;
  if (previous == WordClass::coordinator && i >= view_.first + 2 && starts_phrase(i + 1)) {
    // "to visit China and sign a deal"
    for (std::uint32_t k = i - 1; k-- > view_.first && i - k < horizon;) {
      const WordClass c = out_.word_class(k);
      if (c == WordClass::verb_base) return WordClass::verb_base;
      if (is_verb(c) || boundary(k)) break;
    }
  }
  return (all & traits(Trait::adjective)) != 0 && (previous == WordClass::be) ? WordClass::adjective : WordClass::noun;
}

}  // namespace dateline::syntax
