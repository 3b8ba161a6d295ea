// Noun, adjective, adverb or verb: what a word of an open class is by what stands around it.
#include "syntax/word_classes.hpp"

#include <algorithm>

namespace dateline::syntax {

/// "the Brussels court": a known place is one, however it is spelt.
bool WordClassifier::is_place(std::uint32_t i) const noexcept {
  return std::any_of(out_.names.begin(), out_.names.end(), [i](const NameSpan& name) {
    return name.tokens.contains(i) && name.gazetteer != none && name.kind == EntityKind::place;
  });
}

/// "gas", "news": a word known as what it is, whatever it ends with.
bool WordClassifier::is_singular(std::uint32_t i) const noexcept {
  return view_.word(i).noun == view_.token(i).word && !view_.is(i, Trait::plural_noun);
}

/// "Nils Holm and [Ida Moen] sign": a coordinator before the noun, or before the name that ends with token `last`.
bool WordClassifier::joins_another(std::uint32_t last) const noexcept {
  std::uint32_t first = last;
  while (first > view_.first && out_.word_class(last) == WordClass::name &&
         out_.word_class(first - 1) == WordClass::name)
    --first;
  return first > view_.first + 1 && (out_.word_class(first - 1) == WordClass::coordinator ||
                                     (out_.headline && out_.word_class(first - 1) == WordClass::comma));
}

bool WordClassifier::plural_before(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i; k-- > view_.first;) {
    const WordClass c = out_.word_class(k);
    if (c == WordClass::adverb || c == WordClass::time) continue;
    if (c == WordClass::noun || c == WordClass::name)
      return view_.any_of(k, traits(Trait::plural_noun, Trait::group_noun)) ||
             (view_.lexicon.looks_plural(view_.written(k)) && !(c == WordClass::name ? is_place(k) : is_singular(k))) ||
             joins_another(k);
    return (c == WordClass::pronoun || c == WordClass::relative || c == WordClass::number) &&
           (view_.is(k, Trait::plural_marker) || !view_.any_of(k, traits(Trait::male, Trait::female, Trait::neuter)));
  }
  return false;
}

/// "the [large-scale] armed invasion": behind a compound, what opened the phrase decides.
WordClass WordClassifier::opener_before_compound(std::uint32_t i) const noexcept {
  if (i < view_.first + 4 || !view_.hyphen(i - 2) || !view_.joined(i - 1)) return WordClass::other;
  const WordClass opener = out_.word_class(i - 4);
  const bool opens =
      opener == WordClass::determiner || opener == WordClass::possessive || opener == WordClass::genitive;
  return opens ? opener : WordClass::other;
}

/// "at a care [home]", "A care [home] closed", "closed a nursing [home]", but not "took a friend [home]".
bool WordClassifier::ends_compound(std::uint32_t i, WordClass previous) const noexcept {
  if (i < view_.first + 2 || (previous != WordClass::noun && previous != WordClass::adjective)) return false;
  if (view_.lexicon.is_compound_gerund(view_.token(i - 1).word)) return true;
  const WordClass opener = out_.word_class(i - 2);
  const bool opened =
      opener == WordClass::determiner || opener == WordClass::genitive || opener == WordClass::possessive;
  // "sealed the leaking [well]": nobody did that to "the leaking".
  return opened &&
         (previous == WordClass::adjective || i - 2 == view_.first || out_.word_class(i - 3) == WordClass::preposition);
}

/// "a heavily [armed] group": before an adverb, what opened the phrase.
WordClass WordClassifier::before_adverbs(std::uint32_t i) const noexcept {
  if (view_.hyphens)
    if (const WordClass opener = opener_before_compound(i); opener != WordClass::other) return opener;
  WordClass previous = before(i);
  for (std::uint32_t k = i; previous == WordClass::adverb && k > view_.first + 1 && i - k < 4; --k) {
    const WordClass earlier = out_.word_class(k - 2);
    if (earlier == WordClass::determiner || earlier == WordClass::possessive || earlier == WordClass::genitive)
      previous = earlier;
    if (earlier != WordClass::adverb) break;
  }
  return previous;
}

/// Of a word that may be an adverb and more.
bool WordClassifier::is_adverb_here(std::uint32_t i, WordClass previous, bool behind_auxiliary) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  const bool opened =
      previous == WordClass::determiner || previous == WordClass::possessive || previous == WordClass::genitive;
  // "the well known singer", "was well run"
  if (view_.is(i + 1, Trait::verb_participle) &&
      ((opened && nominal(i + 2)) || ((all & traits(Trait::noun)) != 0 && previous == WordClass::coordinator)))
    return true;
  // "the storm, Chile's first of the year"
  if (previous == WordClass::genitive && (all & traits(Trait::ordinal)) != 0 && view_.is(i + 1, Trait::of_marker))
    return false;
  const bool ends_phrase = (all & traits(Trait::noun)) != 0 && (opened || ends_compound(i, previous));
  if (!ends_phrase && !nominal(i + 1) && !view_.hyphen(i + 1)) return true;
  // "Weiss first raised doubts", "officers then fired"
  const bool subject_before = previous == WordClass::noun || previous == WordClass::name ||
                              previous == WordClass::pronoun || previous == WordClass::relative;
  const bool no_noun = (all & traits(Trait::noun)) == 0 || (all & traits(Trait::ordinal)) != 0;
  if (no_noun && view_.is(i + 1, Trait::verb_past) && subject_before) return true;
  return behind_auxiliary && i + 1 < view_.last && view_.any_of(i + 1, verb_forms);  // "would only welcome"
}

WordClass WordClassifier::open_class(std::uint32_t i) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  // Most words can be nothing but nouns or adjectives, whatever stands around.
  if ((all & (verb_forms | traits(Trait::adverb, Trait::governor_adjective))) == 0) return nominal_class(i);
  const bool adverb = (all & traits(Trait::adverb)) != 0;
  if (adverb && (all & (verb_forms | traits(Trait::noun, Trait::adjective, Trait::ordinal))) == 0)
    return WordClass::adverb;
  const std::uint32_t auxiliary = auxiliary_before(i);
  if (auxiliary != none) {
    const WordClass result = after_auxiliary(i, out_.word_class(auxiliary));
    if (result != WordClass::other) return result;
  }
  const WordClass previous = before_adverbs(i);
  if (before(i) == WordClass::coordinator && pairs_adjectives(i)) return WordClass::adjective;
  if (adverb && is_adverb_here(i, previous, auxiliary != none)) return WordClass::adverb;
  if (adverb && view_.hyphen(i + 1)) return WordClass::adjective;  // "long-threatened"
  if ((all & verb_forms) == 0) return nominal_class(i);
  // "Weiss also dispensed grants": an adverb may stand between.
  const WordClass host = previous == WordClass::adverb && i > view_.first + 1 ? out_.word_class(i - 2) : previous;
  const bool subject_before = host == WordClass::noun || host == WordClass::name || host == WordClass::pronoun;
  if (view_.unlisted(i) && auxiliary == none && nominal(i + 1) && !subject_before)
    return WordClass::adjective;  // "neighbouring Pakistan"
  switch (previous) {
    case WordClass::determiner:
    case WordClass::possessive:
    case WordClass::genitive:
    case WordClass::adjective:
      return within_phrase(i, previous);
    case WordClass::number:
      if (out_.headline && acts_behind_number(i))
        return view_.is(i, Trait::verb_base) ? WordClass::verb_base : WordClass::verb_third;
      return names_before(i) ? elsewhere(i, WordClass::noun) : within_phrase(i, previous);
    case WordClass::preposition:
      return after_preposition(i);
    default:
      return elsewhere(i, previous);
  }
}

/// "Flight 302 [lost] contact": the number before the token is a name.
bool WordClassifier::names_before(std::uint32_t i) const noexcept {
  if (i < view_.first + 2 || view_.token(i - 1).kind != text::TokenKind::number) return false;
  const bool decimal = i >= view_.first + 4 && view_.joined(i - 1) && view_.joined(i - 2) &&
                       view_.token(i - 3).kind == text::TokenKind::number;
  const std::uint32_t noun = decimal ? i - 4 : i - 2;
  // "The Boeing 737 [hit] a hill", "An Airbus A320 [hit] a hill"
  if (out_.word_class(noun) == WordClass::name && view_.is(i, Trait::verb_past) &&
      view_.any_of(i + 1, traits(Trait::determiner, Trait::possessive)))
    return true;
  return view_.lexicon.is_numbered_noun(view_.word(noun).noun) && !view_.is(noun, Trait::plural_noun);
}

/// "Thousands [rally] in Kolm", "Bus carrying 40 [crashes] near Kolm": in a headline without another finite verb, a
/// word behind a number that goes on with an adverbial.
bool WordClassifier::acts_behind_number(std::uint32_t i) const noexcept {
  if (finite_around(i) || view_.is(i, Trait::adjective)) return false;
  const bool third = view_.is(i, Trait::verb_third);
  if (!third && !view_.is(i, Trait::verb_base)) return false;
  const bool adverb = view_.is(i + 1, Trait::adverb) && !view_.is(i + 1, Trait::noun);
  if (third) return adverb && before(i - 1) == WordClass::verb_gerund;
  const bool several = i - 1 == view_.first && view_.is_word(i - 1) && !view_.is(i, Trait::plural_noun);
  return several &&
         (adverb || i + 1 >= view_.last || view_.any_of(i + 1, traits(Trait::preposition, Trait::infinitive_marker)));
}

WordClass WordClassifier::nominal_class(std::uint32_t i) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  // "the second tender", "its second planned strike": no moment.
  if ((all & traits(Trait::ordinal)) != 0 && nominal(i + 1) && !view_.capital(i + 1)) return WordClass::adjective;
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
          (view_.is(i + 1, Trait::noun) || is_verb(before(i - 1))) && !view_.capital(i + 1)))
      return has(Trait::verb_past) ? WordClass::verb_past : WordClass::verb_participle;
    if (!has(Trait::verb_participle)) return WordClass::verb_past;
    return next_nominal ? WordClass::adjective : WordClass::noun;
  }
  if (has(Trait::verb_third)) return previous == WordClass::possessive ? WordClass::noun : WordClass::verb_third;
  return previous == WordClass::adjective || previous == WordClass::number ? WordClass::verb_base : WordClass::noun;
}

WordClass WordClassifier::after_preposition(std::uint32_t i) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  const auto has = [all](Trait trait) { return (all & traits(trait)) != 0; };
  const bool intransitive = view_.lexicon.verb_is(view_.word(i).verb, VerbTrait::intransitive);
  if (has(Trait::verb_gerund) && names_department(i)) return WordClass::noun;
  if ((has(Trait::adjective) || (has(Trait::verb_gerund) && intransitive)) && nominal(i + 1))
    return WordClass::adjective;
  if (has(Trait::verb_gerund) && (describes_noun(i) || describes_bearer(i))) return WordClass::adjective;
  if (has(Trait::verb_gerund)) {
    // "of shooting and killing Otto Weiss": they share the object.
    const bool shared =
        view_.is(i + 1, Trait::coordinator) && view_.is(i + 2, Trait::verb_gerund) && starts_phrase(i + 3);
    return has(Trait::noun) && !starts_phrase(i + 1) && !shared ? WordClass::noun : WordClass::verb_gerund;
  }
  if (has(Trait::noun)) return WordClass::noun;
  if (has(Trait::adjective)) return WordClass::adjective;
  // "the house they lived in burned"
  const bool stranded = i > view_.first + 1 && out_.word_class(i - 2) == WordClass::verb_past;
  if (has(Trait::verb_participle) && !(stranded && has(Trait::verb_past) && !nominal(i + 1)))
    return nominal(i + 1) ? WordClass::adjective : WordClass::verb_participle;
  if (has(Trait::verb_past)) return WordClass::verb_past;
  return has(Trait::verb_third) ? WordClass::verb_third : WordClass::noun;
}

/// "On Friday, [retired] admiral Otto Weiss said", "..., [retired] General Ida Moen said": behind a comma somebody is
/// described, where only a time stands before it, or the verb behind.
bool WordClassifier::opens_subject(std::uint32_t i, WordClass previous) const noexcept {
  if (previous != WordClass::comma && previous != WordClass::quote) return false;
  const bool behind_time = i >= view_.first + 2 && out_.word_class(i - 2) == WordClass::time;
  const bool bearer = out_.word_class(i + 1) == WordClass::name || view_.is(i + 1, Trait::title);
  return (behind_time && previous == WordClass::comma) || (bearer && finite_after(i + 1));
}

/// "raised taxes in May and [cut] subsidies": behind a past of its clause, and before a bare plural without a verb.
bool WordClassifier::goes_on_with_several(std::uint32_t i) const noexcept {
  if (i < view_.first + 2 || !view_.is(i + 1, Trait::plural_noun) || finite_after(i + 1)) return false;
  if (view_.is(i, Trait::adjective) && out_.word_class(i - 2) != WordClass::time) return false;
  const std::uint32_t start = i > view_.first + horizon ? i - horizon : view_.first;
  for (std::uint32_t k = i - 1; k-- > start && !boundary(k);)
    if (is_verb(out_.word_class(k))) return out_.word_class(k) == WordClass::verb_past;
  return false;
}

/// "in the quarter [ended] 30 June": a part of the time; but "which lasted for days [ended] on Monday".
bool WordClassifier::bounds_time(std::uint32_t i) const noexcept {
  if (!view_.is(i, Trait::verb_participle) || before(i) != WordClass::time || i + 1 >= view_.last ||
      out_.class_within(i + 1) != WordClass::time)
    return false;
  std::uint32_t first = i;
  while (first > view_.first && out_.class_within(first - 1) == WordClass::time) --first;
  if (first > view_.first && view_.is(first - 1, Trait::definite)) --first;
  return view_.is(first, Trait::definite) && before(first) == WordClass::preposition;
}

/// "ousted freely [elected] mayors": right behind a verb and an adverb, what somebody had been made.
bool WordClassifier::describes_bearer_of_office(std::uint32_t i, WordClass previous) const noexcept {
  return previous == WordClass::adverb && i >= view_.first + 2 && is_verb(out_.word_class(i - 2)) &&
         view_.is(i, Trait::verb_participle) && view_.lexicon.verb_is(view_.word(i).verb, VerbTrait::naming) &&
         nominal(i + 1) && !view_.is(i + 1, Trait::determiner);
}

/// "Armed men attacked", "to buy a mill and cut forty jobs"
WordClass WordClassifier::past_form(std::uint32_t i, WordClass previous, bool subject_before) const noexcept {
  const std::uint64_t all = view_.traits_at(i);
  const auto has = [all](Trait trait) { return (all & traits(trait)) != 0; };
  if (has(Trait::adjective) && nominal(i + 1) && (!subject_before || opens_subject(i, previous)))
    return WordClass::adjective;
  if (describes_bearer_of_office(i, previous)) return WordClass::adjective;
  if (has(Trait::verb_base) && !subject_before) return has(Trait::noun) ? WordClass::noun : WordClass::verb_base;
  // "bought a mill and cut forty jobs", "to buy a mill and cut forty jobs"
  const bool phrasal = i + 1 < view_.last && view_.lexicon.is_phrasal(view_.word(i).verb, view_.token(i + 1).word);
  const bool joins = previous == WordClass::coordinator && has(Trait::verb_base) &&
                     (opens_object(phrasal ? i + 2 : i + 1) || goes_on_with_several(i));
  if (joins) return joins_base(i) ? WordClass::verb_base : WordClass::verb_past;
  // "quit after it was told", "hit 3,000 people", "the rebels shot down": no noun has a conjunction, a phrase or the
  // verb's particle right behind it.
  const bool parted = phrasal || opens_object(i + 1) || (boundary(i + 1) && view_.is(i + 1, Trait::subordinator));
  if (has(Trait::noun) && previous != WordClass::relative && previous != WordClass::pronoun && !parted &&
      finite_around(i))
    return WordClass::noun;
  // "Armed men attacked": a participle that opens a phrase.
  const bool opens = is_verb(previous) || previous == WordClass::stop;
  if (opens && has(Trait::verb_participle) && nominal(i + 1) && !view_.is(i + 1, Trait::determiner))
    return WordClass::adjective;
  return WordClass::verb_past;
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
  if (has(Trait::verb_past)) return bounds_time(i) ? WordClass::time : past_form(i, previous, subject_before);
  // "the cuts come as prices rise": nobody is come.
  const bool tensed =
      has(Trait::verb_base) && subject_before && view_.lexicon.verb_is(view_.word(i).verb, VerbTrait::intransitive);
  if (has(Trait::verb_participle) && !tensed)
    return is_verb(previous) && nominal(i + 1) ? WordClass::adjective : WordClass::verb_participle;
  if (has(Trait::verb_third)) return plural_or_third(i, previous);
  if (has(Trait::verb_base) && is_verb(previous) &&
      view_.lexicon.verb_is(view_.word(i - 1).verb, VerbTrait::bare_infinitive))
    return WordClass::verb_base;  // "helped defend"
  return singular_or_base(i, previous);
}

/// "at least 40 people", "up to ten years": a number behind words that say how exact it is.
bool WordClassifier::counts(std::uint32_t i) const noexcept {
  if (!view_.is(i, Trait::phrase_start)) return view_.is(i, Trait::adverb) && starts_phrase(i + 1);
  const WordTrie::Match match = view_.lexicon.function_phrase(view_.tokens, i, view_.last);
  const std::uint32_t counted = i + match.length;
  return match.length != 0 && view_.lexicon.function_phrase(match.value).word_class == WordClass::adverb &&
         (starts_phrase(counted) || out_.word_class(counted) == WordClass::time);
}

/// "shooting [breaks] out": a verb of the present, as its particle behind it shows.
bool WordClassifier::is_phrasal_third(std::uint32_t i) const noexcept {
  return i + 1 < view_.last && view_.is(i, Trait::verb_third) &&
         view_.lexicon.is_phrasal(view_.word(i).verb, view_.token(i + 1).word);
}

/// "its loyal and [demanding] readers": behind a determiner, an adjective and a coordinator, before a noun.
bool WordClassifier::pairs_adjectives(std::uint32_t i) const noexcept {
  if (i < view_.first + 3 || !view_.any_of(i, traits(Trait::verb_gerund, Trait::verb_participle)) ||
      out_.word_class(i - 1) != WordClass::coordinator || out_.word_class(i - 2) != WordClass::adjective)
    return false;
  const WordClass opener = out_.word_class(i - 3);
  return (opener == WordClass::determiner || opener == WordClass::possessive || opener == WordClass::genitive) &&
         nominal(i + 1) && !view_.any_of(i + 1, traits(Trait::preposition, Trait::adverb, Trait::determiner));
}

/// "fishing rights", "voting day"
bool WordClassifier::describes_noun(std::uint32_t i) const noexcept {
  constexpr std::uint64_t other = traits(Trait::preposition, Trait::determiner, Trait::verb_gerund, Trait::adjective);
  if (!view_.is(i + 1, Trait::noun) || view_.any_of(i + 1, other) || view_.capital(i + 1)) return false;
  return !is_phrasal_third(i + 1) && view_.lexicon.is_compound_gerund(view_.token(i).word);
}

/// "the Kolm bombing [case]": what an event noun tells before a bare noun in the singular, which as an object would
/// have its article.
bool WordClassifier::names_matter(std::uint32_t i, WordClass previous) const noexcept {
  constexpr std::uint64_t other = traits(Trait::preposition, Trait::determiner, Trait::verb_gerund, Trait::adjective,
                                         Trait::adverb, Trait::plural_noun, Trait::person_noun);
  const bool behind = previous == WordClass::name || (previous == WordClass::noun && !names_people(i - 1));
  return behind && !out_.headline && view_.is(i, Trait::event_noun) && view_.is(i + 1, Trait::noun) &&
         !view_.any_of(i + 1, other) && !view_.capital(i + 1);
}

/// "Mining giant Ferrum signed", "owned by shipping company Odex": a bare noun in the singular, which as an object
/// would have its article, before a name. "Shipping firms Odex and Kolmex merged": so are several that open a sentence.
bool WordClassifier::describes_bearer(std::uint32_t i) const noexcept {
  const std::uint32_t bearer = i + 1;
  // "Acting head of marketing Ida Moen"
  if (i == view_.first && view_.lexicon.heads_body(view_.token(bearer).word) && view_.is(bearer + 1, Trait::of_marker))
    return true;
  constexpr std::uint64_t bears_names =
      traits(Trait::person_noun, Trait::title, Trait::company_noun, Trait::group_noun);
  const bool opens = i == view_.first && view_.any_of(bearer, traits(Trait::company_noun, Trait::group_noun));
  return view_.any_of(bearer, bears_names) && (opens || !view_.is(bearer, Trait::plural_noun)) &&
         !view_.capital(bearer) && out_.word_class(i + 2) == WordClass::name;
}

/// "the chief [operating] officer": between what may be an adjective and a bare bearer of an office.
bool WordClassifier::describes_office(std::uint32_t i) const noexcept {
  return view_.is(i - 1, Trait::adjective) && view_.any_of(i + 1, traits(Trait::person_noun, Trait::title)) &&
         !view_.is(i + 1, Trait::plural_noun) && !view_.capital(i + 1);
}

/// "Odex's head of [training] Otto Weiss": what an office is of, before who holds it or no object. Of "the" head
/// something is told.
bool WordClassifier::names_department(std::uint32_t i) const noexcept {
  if (i < view_.first + 2 || !view_.is(i - 1, Trait::of_marker)) return false;
  if (!view_.is(i - 2, Trait::title) && !view_.lexicon.heads_body(view_.token(i - 2).word)) return false;
  const WordClass opener = i > view_.first + 2 ? out_.word_class(i - 3) : WordClass::stop;
  return (opener == WordClass::genitive || opener == WordClass::name || opener == WordClass::noun ||
          opener == WordClass::adjective || opener == WordClass::stop) &&
         (out_.word_class(i + 1) == WordClass::name || !starts_phrase(i + 1));
}

/// "[Visiting] officials met Weiss": people told of together, right before their verb.
bool WordClassifier::describes_people(std::uint32_t i) const noexcept {
  const std::uint32_t people = i + 1;
  if (!view_.is(people, Trait::plural_noun) || view_.capital(people) || !names_people(people)) return false;
  const std::uint32_t verb = view_.is(people + 1, Trait::adverb) ? people + 2 : people + 1;
  return verb < view_.last && surely_finite(verb);
}

/// "The leaders, [meeting] for the first time, agreed": behind people and a comma, and before a preposition, what has
/// no article is what they do.
bool WordClassifier::tells_of_people(std::uint32_t i, WordClass previous) const noexcept {
  if (previous != WordClass::comma || i < view_.first + 2 || view_.is(i, Trait::plural_noun)) return false;
  const WordClass people = out_.word_class(i - 2);
  const bool act = people == WordClass::name || (people == WordClass::noun && names_people(i - 2));
  return act && view_.is(i + 1, Trait::preposition) && !view_.is(i + 1, Trait::of_marker) && finite_behind_comma(i);
}

/// A comma and right behind it a finite verb follow: ", approved", ", on Tuesday approved".
bool WordClassifier::finite_behind_comma(std::uint32_t i) const noexcept {
  const std::uint32_t end = std::min(view_.last, i + 1 + horizon);
  std::uint32_t k = i + 1;
  while (k < end && out_.word_class(k) != WordClass::comma) ++k;
  if (k + 1 < end && view_.is(k + 1, Trait::preposition) && out_.word_class(k + 2) == WordClass::time) ++k;
  while (k + 1 < end && out_.word_class(k + 1) == WordClass::time) ++k;
  return k + 1 < end && surely_finite(k + 1);
}

/// "summit meeting" and "forces fighting rebels".
WordClass WordClassifier::gerund(std::uint32_t i, WordClass previous) const noexcept {
  const bool free = !is_verb(previous) && previous != WordClass::noun && previous != WordClass::name;
  if (free && (describes_noun(i) || describes_bearer(i) || describes_people(i))) return WordClass::adjective;
  if (previous == WordClass::noun && describes_office(i)) return WordClass::adjective;
  // "Odex managing director Ida Moen"
  if (previous == WordClass::name && view_.is(i + 1, Trait::title) && describes_noun(i)) return WordClass::adjective;
  const bool noun = (view_.traits_at(i) & traits(Trait::noun)) != 0;
  if (!noun) return WordClass::verb_gerund;
  if (names_matter(i, previous)) return WordClass::noun;
  if (view_.is(i + 1, Trait::relative) && view_.any_of(i + 2, verb_forms | auxiliary_forms) &&
      !view_.is(i + 2, Trait::noun))
    return WordClass::noun;  // "the bombing that killed"
  if (previous == WordClass::comma || previous == WordClass::coordinator || previous == WordClass::subordinator ||
      is_verb(previous))
    return starts_phrase(i + 1) || counts(i + 1) || tells_of_people(i, previous) ? WordClass::verb_gerund
                                                                                 : WordClass::noun;
  // "the rebels [fighting] Chile were weak": behind several people, and before a name or an article.
  if (previous == WordClass::noun && names_people(i - 1) && view_.is(i - 1, Trait::plural_noun) &&
      (out_.word_class(i + 1) == WordClass::name || opens_object(i + 1)))
    return WordClass::verb_gerund;
  return starts_phrase(i + 1) && !finite_after(i) && !is_phrasal_third(i + 1) ? WordClass::verb_gerund
                                                                              : WordClass::noun;
}

/// A determiner or a number.
bool WordClassifier::opens_object(std::uint32_t i) const noexcept {
  return view_.any_of(i, traits(Trait::determiner, Trait::possessive, Trait::number)) ||
         (i < view_.last && view_.token(i).kind == text::TokenKind::number);
}

}  // namespace dateline::syntax
