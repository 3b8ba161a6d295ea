// The class of each word of a sentence; what a word of a closed class is by what stands around it.
#include "syntax/word_classes.hpp"

#include <algorithm>
#include <bit>

namespace dateline::syntax {
namespace {

constexpr std::uint64_t closed_word =
    auxiliary_forms | traits(Trait::genitive, Trait::relative, Trait::negator, Trait::infinitive_marker,
                             Trait::possessive, Trait::determiner, Trait::preposition, Trait::subordinator,
                             Trait::coordinator, Trait::pronoun, Trait::number);

/// Words without any of these are nouns or adjectives, whatever stands around.
constexpr std::uint64_t undecided =
    closed_word | verb_forms | traits(Trait::phrase_start, Trait::adverb, Trait::governor_adjective);

}  // namespace

void WordClassifier::run() {
  for (std::uint32_t i = view_.first; i < view_.last;) {
    // Names, times, signs and what an office before a name was found to be.
    if (at(i) != WordClass::other || !view_.is_word(i)) {
      ++i;
      continue;
    }
    const bool prefix = view_.hyphen(i + 1) && is_verb_prefix(i);
    if ((view_.traits_at(i) & undecided) == 0 && !prefix && !view_.is(i + 1, Trait::negator)) {
      at(i) = nominal_class(i);
      ++i;
      continue;
    }
    const std::uint32_t end = view_.is(i, Trait::phrase_start) ? function_phrase(i) : i;
    if (end > i) {
      i = end;
      continue;
    }
    if (prefix) {
      at(i) = at(i + 1) = WordClass::adverb;
      i += 2;
      continue;
    }
    if (view_.is(i, Trait::determiner) && is_share(i)) {
      at(i++) = WordClass::number;
      continue;
    }
    const WordClass closed = closed_class(i);
    at(i) = closed != WordClass::other ? closed : open_class(i);
    ++i;
  }
}

/// "most of the ships", "some of its ships" count as "three of the ships" does. Who "all of them" are another sentence
/// tells, whose "all of which" another clause.
bool WordClassifier::is_share(std::uint32_t i) const noexcept {
  return !view_.is(i, Trait::definite) && view_.is(i + 1, Trait::of_marker) &&
         !view_.any_of(i + 2, traits(Trait::pronoun, Trait::object_pronoun, Trait::relative));
}

/// "re-elected": what the hyphen joins to a verb changes little of what is done. \pre a hyphen stands behind it
bool WordClassifier::is_verb_prefix(std::uint32_t i) const noexcept {
  return i + 2 < view_.last && view_.any_of(i + 2, verb_forms) && view_.lexicon.is_verb_prefix(view_.token(i).word);
}

std::uint32_t WordClassifier::function_phrase(std::uint32_t i) {
  const WordTrie::Match match = view_.lexicon.function_phrase(view_.tokens, i, view_.last);
  if (match.length == 0) return i;
  const std::uint32_t end = i + match.length;
  for (std::uint32_t k = i; k < end; ++k)
    if (out_.word_class(k) != WordClass::other) return i;
  // "is due to visit", "Odex, due to report,", "a convoy due to reach the city" against "due to fire".
  if (view_.is(end - 1, Trait::infinitive_marker) && view_.is(end, Trait::verb_base) &&
      (before(i) == WordClass::be || before(i) == WordClass::comma || !view_.is(end, Trait::noun) ||
       view_.any_of(end + 1, traits(Trait::determiner, Trait::possessive))))
    return i;
  for (std::uint32_t k = i; k < end; ++k) at(k) = view_.lexicon.function_phrase(match.value).word_class;
  return end;
}

WordClass WordClassifier::closed_class(std::uint32_t i) const noexcept {
  const Word& word = view_.word(i);
  if (view_.is(i + 1, Trait::negator) && view_.joined(i + 1) && word.short_for != text::unknown_word)
    return contracted(word);
  const std::uint64_t closed = view_.listed[i - view_.first] & closed_word;
  if (closed == 0) return WordClass::other;
  switch (static_cast<Trait>(std::countr_zero(closed))) {
    case Trait::genitive:
      return genitive_word(i);
    case Trait::relative:
      return word.is(Trait::complementiser) ? that_word(i) : WordClass::relative;
    case Trait::modal:
      return modal_word(i);
    case Trait::be:
      return WordClass::be;
    case Trait::have:
      return WordClass::have;
    case Trait::do_:
      return WordClass::do_;
    case Trait::negator:  // "a not guilty verdict"
      return before(i) == WordClass::determiner && view_.is(i + 1, Trait::adjective) ? WordClass::adverb
                                                                                     : WordClass::negator;
    case Trait::infinitive_marker:
      return to_word(i);
    case Trait::possessive:
      return possessive_word(i);
    case Trait::determiner:
      return determiner_word(i);
    case Trait::preposition:
    case Trait::subordinator:
      return preposition_word(i);
    case Trait::coordinator:
      return coordinator_word(i);
    case Trait::pronoun:
      return pronoun_word(i);
    default:
      return WordClass::number;
  }
}

/// "ca", "wo" before "n't"
WordClass WordClassifier::contracted(const Word& word) const noexcept {
  const Word& full = view_.lexicon.word(word.short_for);
  return full.is(Trait::modal)  ? WordClass::modal
         : full.is(Trait::be)   ? WordClass::be
         : full.is(Trait::have) ? WordClass::have
                                : WordClass::do_;
}

/// "the will"
WordClass WordClassifier::modal_word(std::uint32_t i) const noexcept {
  const bool determined = before(i) == WordClass::determiner || before(i) == WordClass::possessive;
  return determined && view_.is(i, Trait::noun) ? WordClass::noun : WordClass::modal;
}

WordClass WordClassifier::possessive_word(std::uint32_t i) const noexcept {
  // "a mother and [her] two boys", but "gave [her] two books"
  const bool counted = view_.is(i + 1, Trait::number) && nominal(i + 2) &&
                       (before(i) == WordClass::coordinator || before(i) == WordClass::preposition);
  return view_.is(i, Trait::pronoun) && !nominal(i + 1) && !counted ? WordClass::pronoun : WordClass::possessive;
}

WordClass WordClassifier::coordinator_word(std::uint32_t i) const noexcept {
  return view_.is(i, Trait::adverb) && auxiliary_before(i) != none ? WordClass::adverb : WordClass::coordinator;
}

WordClass WordClassifier::pronoun_word(std::uint32_t i) const noexcept {
  if (view_.is(i, Trait::adverb) && !opens_existential(i)) return WordClass::adverb;
  if (before(i) == WordClass::number && view_.is(i, Trait::noun)) return WordClass::noun;  // "two [others]"
  return emphasises(i) ? WordClass::adverb : WordClass::pronoun;
}

/// "was [himself] charged", "the minister [himself] resigned": nobody's object.
bool WordClassifier::emphasises(std::uint32_t i) const noexcept {
  if (!view_.is(i, Trait::reflexive) || i + 1 >= view_.last) return false;
  const WordClass previous = before(i);
  if (is_auxiliary(previous)) return view_.any_of(i + 1, verb_forms) && !view_.is(i + 1, Trait::noun);
  return (previous == WordClass::noun || previous == WordClass::name) && surely_finite(i + 1);
}

/// "said [there] would be talks", but "people [there] were hurt".
bool WordClassifier::opens_existential(std::uint32_t i) const noexcept {
  const WordClass previous = before(i);
  if (previous == WordClass::noun || previous == WordClass::name || previous == WordClass::pronoun) return false;
  std::uint32_t next = i + 1;
  while (next < view_.last && view_.is(next, Trait::adverb)) ++next;
  return view_.any_of(next, traits(Trait::be, Trait::modal, Trait::have));
}

/// The first of words that hyphens join.
bool WordClassifier::opens_compound(std::uint32_t i) const noexcept {
  return view_.hyphen(i + 1) && !view_.hyphen(i - 1);
}

/// A verb such as "say" stands near before.
bool WordClassifier::complement_verb_before(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i; k-- > view_.first && i - k < 8;)
    if (view_.lexicon.verb_is(view_.word(k).verb, VerbTrait::clause_complement)) return true;
  return false;
}

bool WordClassifier::names_people(std::uint32_t i) const noexcept {
  return view_.lexicon.word(view_.word(i).noun).any_of(traits(Trait::person_noun, Trait::group_noun));
}

/// "won [that] vote in May", but "said that vote was void": behind a verb that takes no clause.
bool WordClassifier::points_to_noun(std::uint32_t i) const noexcept {
  if (!is_verb(before(i)) || i + 1 >= view_.last) return false;
  const text::WordId lemma = view_.word(i - 1).verb;
  if (lemma == text::unknown_word || view_.lexicon.verb_is(lemma, VerbTrait::clause_complement)) return false;
  if (!view_.is(i + 1, Trait::noun) || view_.is(i + 1, Trait::plural_noun)) return false;
  const bool adjunct =
      i + 2 >= view_.last || out_.class_within(i + 2) == WordClass::time || view_.is(i + 2, Trait::preposition);
  return adjunct || !view_.any_of(i + 2, verb_forms | auxiliary_forms | traits(Trait::noun));
}

/// "denied that.", "denied that on Wednesday", but not "said that on Wednesday it rained"
bool WordClassifier::nothing_but_time_follows(std::uint32_t i) const noexcept {
  std::uint32_t k = i + 1;
  if (k + 1 < view_.last && view_.is(k, Trait::preposition) && out_.word_class(k + 1) == WordClass::time) ++k;
  while (k < view_.last && out_.word_class(k) == WordClass::time) ++k;
  return k >= view_.last || out_.word_class(k) == WordClass::stop;
}

/// What stands before the time, and its preposition, that a token is right behind.
WordClass WordClassifier::behind_time(std::uint32_t i) const noexcept {
  std::uint32_t first = i;
  while (first > view_.first && out_.word_class(first - 1) == WordClass::time) --first;
  if (view_.is(first, Trait::indefinite)) return WordClass::time;  // "in a three-hour span that began late"
  if (first < i && first > view_.first && out_.word_class(first - 1) == WordClass::preposition) --first;
  return before(first);
}

/// "a fire in Kolm, Norland, [that] killed nine": behind a name between commas that tells where the place before is.
bool WordClassifier::behind_place_inset(std::uint32_t i) const noexcept {
  if (before(i) != WordClass::comma) return false;
  std::uint32_t first = i - 1;
  while (first > view_.first && out_.class_within(first - 1) == WordClass::name) --first;
  return first + 1 < i && first > view_.first + 1 && out_.class_within(first - 1) == WordClass::comma &&
         out_.class_within(first - 2) == WordClass::name;
}

WordClass WordClassifier::that_word(std::uint32_t i) const noexcept {
  const WordClass previous = before(i);
  if (points_to_noun(i)) return WordClass::determiner;
  if ((is_verb(previous) || is_auxiliary(previous)) && nothing_but_time_follows(i)) return WordClass::pronoun;
  if (is_verb(previous) || is_auxiliary(previous) || previous == WordClass::subordinator)
    return WordClass::subordinator;
  if (previous == WordClass::noun || previous == WordClass::name || previous == WordClass::pronoun ||
      previous == WordClass::close_bracket) {
    // "the deal that failed" and "the deal that China signed", but "told reporters that talks ..." is a clause as well.
    // "said in Oslo that taxes would rise", "told reporters that police opened fire": a noun with a verb of its own
    // behind a name or whoever is told.
    if (view_.is(i + 1, Trait::noun) && finite_after(i + 1) &&
        (previous == WordClass::name || (names_people(i - 1) && complement_verb_before(i))))
      return WordClass::subordinator;
    if (view_.any_of(i + 1 < view_.last ? i + 1 : i, verb_forms | auxiliary_forms | traits(Trait::negator)))
      return WordClass::relative;
    if (previous != WordClass::noun) return WordClass::subordinator;
    return complement_verb_before(i) ? WordClass::subordinator : WordClass::relative;
  }
  if (previous == WordClass::time || previous == WordClass::comma || previous == WordClass::coordinator ||
      previous == WordClass::adverb || previous == WordClass::quote) {
    // "issued a ruling on Monday that freed Weiss"
    constexpr std::uint64_t finite = traits(Trait::verb_past, Trait::verb_third) | auxiliary_forms;
    // "The hall, that housed a bank, burned"
    const bool behind_noun =
        (previous == WordClass::time && behind_time(i) == WordClass::noun) ||
        (previous == WordClass::comma && i > view_.first + 1 && out_.word_class(i - 2) == WordClass::noun);
    if (behind_noun && i + 1 < view_.last && view_.any_of(i + 1, finite) &&
        !view_.any_of(i + 1, traits(Trait::noun, Trait::adjective)))
      return WordClass::relative;
    if (behind_place_inset(i) && view_.any_of(i + 1 < view_.last ? i + 1 : i, finite)) return WordClass::relative;
    // "said yesterday that a file ...": no determiner stands before another.
    const bool phrase =
        i + 1 < view_.last && view_.any_of(i + 1, traits(Trait::determiner, Trait::possessive, Trait::subject_pronoun));
    // "said yesterday that, while it rained, ...", "said yesterday that in Rome, ...": nor before what is no noun.
    const bool aside =
        complement_verb_before(i) && i + 1 < view_.last && !nominal(i + 1) && out_.word_class(i + 1) != WordClass::stop;
    // "said yesterday that Weiss, who led the bank, ...": nor before a name.
    const bool named = out_.word_class(i + 1) == WordClass::name && complement_verb_before(i);
    return phrase || aside || named || finite_after(i) ? WordClass::subordinator : WordClass::determiner;
  }
  return nominal(i + 1) ? WordClass::determiner : WordClass::pronoun;
}

WordClass WordClassifier::to_word(std::uint32_t i) const noexcept {
  std::uint32_t verb = i + 1;
  if (out_.word_class(verb) == WordClass::adverb) ++verb;  // "to "suspend" flights": the sign, known before the words
  while (verb < view_.last && (view_.is(verb, Trait::adverb) || view_.is(verb, Trait::negator)) &&
         !view_.is(verb, Trait::verb_base))
    ++verb;
  if (verb >= view_.last || out_.word_class(verb) != WordClass::other || !view_.is(verb, Trait::verb_base))
    return WordClass::preposition;
  if (!view_.is(verb, Trait::noun)) return WordClass::to;
  if (i > view_.first && view_.is(i - 1, Trait::be)) return WordClass::to;  // "are to vote"
  // "return to work", "response to fire": a noun unless it has an object of its own.
  const bool goes = i > view_.first && (view_.lexicon.verb_is(view_.word(i - 1).verb, VerbTrait::motion) ||
                                        view_.is(i - 1, Trait::event_noun));
  return goes && !starts_phrase(verb + 1) ? WordClass::preposition : WordClass::to;
}

/// Prepositions that may open a clause as well: "after the visit", "after he left".
WordClass WordClassifier::preposition_word(std::uint32_t i) const noexcept {
  const Word& word = view_.word(i);
  if (word.any_of(verb_forms) && (is_auxiliary(before(i)) || before(i) == WordClass::to)) return WordClass::other;
  if (opens_compound(i)) return WordClass::adjective;  // "an in-depth inquiry"
  if (word.is(Trait::noun) &&
      !word.is(Trait::subordinator)) {  // "the firm's worth", "a million dollars worth of shares"
    const bool owned = before(i) == WordClass::genitive || before(i) == WordClass::possessive;
    if (owned || view_.is(i + 1, Trait::of_marker)) return WordClass::other;
  }
  // "was convicted and given a year"
  if (word.is(Trait::verb_participle) && before(i) == WordClass::coordinator && view_.is(i + 1, Trait::indefinite))
    return WordClass::other;
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
  if (ends_description(i) || leaves_relative(i) || ends_modifier_with_time(i)) return WordClass::preposition;
  // "after [they] set out": no object can be written so.
  if (view_.is(i + 1, Trait::subject_pronoun) && !view_.any_of(i + 1, traits(Trait::object_pronoun, Trait::noun)))
    return WordClass::subordinator;
  if (out_.headline && opens_headline_clause(i)) return WordClass::subordinator;
  const bool opens_clause = finite_after(i) || finite_behind_apposition(i) || finite_behind_list(i);
  return opens_clause ? WordClass::subordinator : WordClass::preposition;
}

/// "The men trapped in Kolm [since] Saturday were rescued": only a time stands between it and the verb.
bool WordClassifier::ends_modifier_with_time(std::uint32_t i) const noexcept {
  if (i == view_.first || !nominal(i - 1)) return false;
  std::uint32_t k = i + 1;
  while (k < view_.last && out_.word_class(k) == WordClass::time) ++k;
  return k > i + 1 && k < view_.last && surely_finite(k);
}

/// "Rebels seize town [as] truce collapses": in a headline, which leaves articles out, a bare singular and a word that
/// may be its verb.
bool WordClassifier::opens_headline_clause(std::uint32_t i) const noexcept {
  constexpr std::uint32_t subject = 5;  // words
  if (view_.is(i, Trait::place_preposition) || view_.is(i, Trait::of_marker)) return false;
  for (std::uint32_t k = i + 1; k < view_.last && k <= i + subject; ++k) {
    if (k > i + 1 && opens_participle_clause(k)) return true;
    const bool may_be_verb = view_.is(k, Trait::verb_third) || view_.is(k, Trait::verb_base);
    const bool several = view_.is(k - 1, Trait::plural_noun) || view_.is(k - 1, Trait::number);
    if (k > i + 1 && may_be_verb && view_.is(k, Trait::verb_third) != several && !view_.is(k, Trait::adjective) &&
        (k + 1 >= view_.last || !view_.any_of(k + 1, verb_forms & ~traits(Trait::verb_gerund)) ||
         view_.is(k + 1, Trait::noun)))
      return true;
    if (!nominal(k)) return false;
  }
  return false;
}

/// "Rebels cheer as president [ousted] and capital taken": a participle right behind the bare noun it tells of, with
/// nothing but an adverbial or another such clause behind it.
bool WordClassifier::opens_participle_clause(std::uint32_t i) const noexcept {
  if (!view_.is(i, Trait::verb_participle) || !view_.is(i, Trait::verb_past) || view_.is(i, Trait::noun)) return false;
  if (!view_.any_of(i - 1, traits(Trait::noun)) ||
      view_.lexicon.verb_is(view_.word(i).verb, VerbTrait::clause_complement))
    return false;
  return i + 1 >= view_.last || view_.any_of(i + 1, traits(Trait::coordinator, Trait::place_preposition)) ||
         view_.is(i + 1, Trait::agent_marker);
}

/// "miners trapped [since] Sunday were saved": a time alone between a participle and a finite verb is no subject.
bool WordClassifier::ends_description(std::uint32_t i) const noexcept {
  if (i == view_.first || !view_.is(i - 1, Trait::verb_participle)) return false;
  std::uint32_t k = i + 1;
  while (k < view_.last && out_.word_class(k) == WordClass::time) ++k;
  return k > i + 1 && k < view_.last && surely_finite(k);
}

/// "Two men who vanished [after] a storm were found": the one finite verb that follows is that of the noun the relative
/// clause describes, which has none before.
bool WordClassifier::leaves_relative(std::uint32_t i) const noexcept {
  if (i - view_.first > horizon) return false;
  std::uint32_t relatives = 0;
  std::uint32_t finite = 0;
  for (std::uint32_t k = view_.first; k < i; ++k) {
    const WordClass c = out_.class_within(k);
    if (c == WordClass::comma || c == WordClass::subordinator || c == WordClass::coordinator) return false;
    relatives += c == WordClass::relative ? 1 : 0;
    finite += surely_finite(k) && (k == view_.first || !is_auxiliary(out_.word_class(k - 1))) ? 1 : 0;
  }
  if (relatives != 1 || finite != 1) return false;
  std::uint32_t k = i + 1;
  const std::uint32_t end = std::min(view_.last, i + 1 + horizon);
  while (k < end && !boundary(k) && !surely_finite(k)) ++k;
  if (k >= end || !surely_finite(k)) return false;
  for (k += 2; k < end && !view_.any_of(k, traits(Trait::relative, Trait::subordinator)); ++k) {
    if (surely_finite(k)) return false;
    // "... was found dead, police have said", but "... after the storm struck, were found"
    if (out_.class_within(k) == WordClass::comma) return !surely_finite(k + 1);
  }
  return true;
}

/// "the two men [both] resigned", "Norway and Peru [each] sent a ship": behind the noun it belongs to and before the
/// verb.
bool WordClassifier::floats(std::uint32_t i) const noexcept {
  if (i + 1 >= view_.last || !view_.lexicon.floats(view_.token(i).word)) return false;
  if (before(i) != WordClass::noun && before(i) != WordClass::name) return false;
  if (view_.any_of(i + 1, auxiliary_forms)) return true;
  if (!view_.is(i + 1, Trait::verb_past)) return false;
  if (!view_.any_of(i + 1, traits(Trait::noun, Trait::adjective))) return true;
  if (view_.any_of(i + 2, traits(Trait::determiner, Trait::possessive))) return true;  // "both cut the rate"
  return plural_before(i) && starts_phrase(i + 2);
}

/// "an Airbus [A]320": a capital within a sentence that a number is joined to.
bool WordClassifier::is_designation(std::uint32_t i) const noexcept {
  return i > view_.first && i + 1 < view_.last && view_.capital(i) && view_.joined(i + 1) &&
         view_.token(i + 1).kind == text::TokenKind::number;
}

WordClass WordClassifier::determiner_word(std::uint32_t i) const noexcept {
  const Word& word = view_.word(i);
  if (floats(i)) return WordClass::adverb;
  if (is_designation(i)) return WordClass::name;
  if (opens_compound(i)) return WordClass::adjective;  // "a no-fly zone"
  if (word.is(Trait::subordinator) && !nominal(i + 1)) return WordClass::subordinator;
  if (word.is(Trait::adverb) && auxiliary_before(i) != none && i + 1 < view_.last && view_.any_of(i + 1, verb_forms) &&
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

}  // namespace dateline::syntax
