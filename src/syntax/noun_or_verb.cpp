// Words that are nouns and verbs: "air strikes" and "Macron visits China", "a peace plan" and "rebels plan attacks".
#include "syntax/word_classes.hpp"

#include <algorithm>

namespace dateline::syntax {

/// "air strikes" and "Macron visits China".
WordClass WordClassifier::plural_or_third(std::uint32_t i, WordClass previous) const noexcept {
  if ((view_.traits_at(i) & traits(Trait::noun)) == 0) return WordClass::verb_third;
  if (previous == WordClass::pronoun || previous == WordClass::relative) return WordClass::verb_third;
  if (previous != WordClass::noun && previous != WordClass::name && previous != WordClass::time &&
      previous != WordClass::adverb && previous != WordClass::close_bracket && previous != WordClass::coordinator &&
      previous != WordClass::comma)
    return WordClass::noun;
  if (previous == WordClass::noun && ends_counted(i)) return WordClass::noun;
  if (previous == WordClass::time && (opens_sentence_behind_time(i) || ends_opening_phrase(i))) return WordClass::noun;
  // "Norvia, rebels swap prisoners": two in a headline.
  if (previous == WordClass::comma && out_.headline && view_.is(i + 1, Trait::verb_base) &&
      (starts_phrase(i + 2) || view_.is(i + 2, Trait::preposition)))
    return WordClass::noun;
  if (previous == WordClass::comma && !starts_phrase(i + 1) && !view_.is(i + 1, Trait::infinitive_marker) &&
      !follows_name_aside(i))
    return WordClass::noun;
  if (previous == WordClass::coordinator) {
    if (i + 1 < view_.last && surely_finite(i + 1)) return WordClass::noun;  // "but [shares] rose"
    // "defects and flies to Rome", "was charged with fraud and faces up to ten years"
    const bool paired = i >= view_.first + 2 && out_.word_class(i - 2) == WordClass::verb_third;
    const bool verb = goes_on_with_object(i) || counts(i + 1) || (starts_phrase(i + 1) && !nominal(i - 2)) ||
                      (paired && view_.is(i + 1, Trait::preposition));
    return verb ? WordClass::verb_third : WordClass::noun;
  }
  if (view_.is(i + 1, Trait::indefinite) && out_.word_class(i + 1) == WordClass::other && starts_phrase(i + 1))
    return WordClass::verb_third;  // "the firm disputes a report published on Monday"
  const bool verb_next = i + 1 < view_.last && !is_phrasal_third(i) &&
                         (surely_finite(i + 1) || (view_.is(i + 1, Trait::verb_base) && !nominal(i + 1) &&
                                                   !view_.is(i + 1, Trait::preposition)));
  if (is_figure_before_move(i) || behind_name_beside_several(i)) return WordClass::noun;
  if (out_.headline && behind_base_verb(i)) return WordClass::noun;
  if (!verb_next && follows_described_subject(i)) return WordClass::verb_third;
  if (view_.is(i + 1, Trait::verb_participle) && ends_opening_preposition(i)) return WordClass::noun;
  return verb_next || ends_phrase_behind_verb(i) || finite_around(i) ? WordClass::noun : WordClass::verb_third;
}

/// "Delegates at UN [talks] in Kolm failed": behind a name that a preposition sets beside several people, whose verb
/// has no such ending.
bool WordClassifier::behind_name_beside_several(std::uint32_t i) const noexcept {
  std::uint32_t k = i;
  while (k > view_.first && out_.word_class(k - 1) == WordClass::name) --k;
  return k < i && k >= view_.first + 2 && out_.word_class(k - 1) == WordClass::preposition &&
         out_.word_class(k - 2) == WordClass::noun && view_.is(k - 2, Trait::plural_noun);
}

/// "The mayor of Kolm, Ida Moen, [calls] on", "Ida Moen, 47, [calls] on": behind a name or an age between commas that
/// follows what the sentence opens with.
bool WordClassifier::follows_name_aside(std::uint32_t i) const noexcept {
  if (i - view_.first > horizon) return false;  // what stands far behind the opening follows something else
  std::uint32_t k = i - 1;
  const auto tells_who = [&](std::uint32_t token) {
    return out_.word_class(token) == WordClass::name || out_.word_class(token) == WordClass::number;
  };
  while (k > view_.first && tells_who(k - 1)) --k;
  if (k == i - 1 || k < view_.first + 2 || out_.word_class(k - 1) != WordClass::comma) return false;
  const WordClass described = out_.word_class(k - 2);
  if (described != WordClass::noun && described != WordClass::name) return false;
  for (std::uint32_t token = view_.first; token < k - 1; ++token)
    if (boundary(token) || is_verb(out_.word_class(token)) || out_.word_class(token) == WordClass::coordinator)
      return false;
  return true;
}

/// "the two border [forces]": behind a number and nouns in the singular alone, which want one in the plural.
bool WordClassifier::ends_counted(std::uint32_t i) const noexcept {
  std::uint32_t k = i;
  while (k > view_.first &&
         (out_.word_class(k - 1) == WordClass::noun || out_.word_class(k - 1) == WordClass::adjective)) {
    if (view_.any_of(k - 1, traits(Trait::plural_noun, Trait::group_noun))) return false;
    --k;
  }
  if (k == view_.first || k == i || out_.word_class(k - 1) != WordClass::number) return false;
  const std::uint32_t number = k - 1;
  const WordClass before_number = before(number);  // "the Airbus 320 jet crashes", "No. 2 bank cuts"
  const bool counts = before_number != WordClass::name && before_number != WordClass::noun &&
                      (number == view_.first || view_.is_word(number - 1));
  return counts && (view_.is_word(number) ? view_.word(number).number : view_.token(number).number) != 1;
}

/// "In April [crowds] set fire": the first word behind a time that opens the sentence, before what may be its verb.
bool WordClassifier::opens_sentence_behind_time(std::uint32_t i) const noexcept {
  std::uint32_t k = i;
  while (k > view_.first && out_.word_class(k - 1) == WordClass::time) --k;
  const bool opens = k == view_.first || (k == view_.first + 1 && view_.is(view_.first, Trait::preposition));
  return opens && view_.any_of(i + 1, traits(Trait::verb_past, Trait::verb_base)) &&
         !view_.any_of(i + 1, traits(Trait::preposition, Trait::determiner, Trait::adverb));
}

/// "Half-year [results], due on Friday, will": all that stands before a comma at the start of a sentence.
bool WordClassifier::ends_opening_phrase(std::uint32_t i) const noexcept {
  std::uint32_t k = i;
  while (k > view_.first && out_.word_class(k - 1) == WordClass::time) --k;
  return k == view_.first && i + 1 < view_.last && out_.word_class(i + 1) == WordClass::comma;
}

/// "shuts its office in Rome and [recalls] its consul": behind a coordinator, with a determiner that no noun has behind
/// it, and a verb of the same form before.
bool WordClassifier::goes_on_with_object(std::uint32_t i) const noexcept {
  if (!view_.any_of(i + 1, traits(Trait::determiner, Trait::possessive)) || view_.is(i + 1, Trait::pronoun))
    return false;
  const std::uint32_t start = i > view_.first + horizon ? i - horizon : view_.first;
  for (std::uint32_t k = i - 1; k-- > start && !boundary(k);)
    if (is_verb(out_.word_class(k))) return out_.word_class(k) == WordClass::verb_third;
  return false;
}

/// "Kestrel [shares] plunge after a warning", "Kestrel [shares] dropped by a third": figures of a firm, and behind them
/// a verb that has no object; or what goes on with them, "Kestrel [shares], which".
bool WordClassifier::is_figure_before_move(std::uint32_t i) const noexcept {
  if (i + 1 >= view_.last || !view_.lexicon.is_company_figure(view_.token(i).word)) return false;
  if (before(i) == WordClass::name && (view_.sign(i + 1, ',') || view_.is(i + 1, Trait::relative))) return true;
  const bool intransitive = view_.lexicon.verb_is(view_.word(i + 1).verb, VerbTrait::intransitive);
  const bool moves = view_.is(i + 1, Trait::verb_past) || (intransitive && view_.is(i + 1, Trait::verb_base));
  return moves && !starts_phrase(i + 2);
}

/// "Police arrest six in drug [raids]": the phrase of a preposition, and the verb of several stands before it.
bool WordClassifier::behind_base_verb(std::uint32_t i) const noexcept {
  const std::uint32_t before_phrase = before_phrase_of(i);
  if (before_phrase == none) return false;
  for (std::uint32_t k = before_phrase + 1; k-- > view_.first && i - k < horizon && !boundary(k);)
    if (out_.word_class(k) == WordClass::verb_base) return auxiliary_before(k) == none;
  return false;
}

/// The word before the preposition whose phrase token `i` would end; none where there is no such preposition.
std::uint32_t WordClassifier::before_phrase_of(std::uint32_t i) const noexcept {
  std::uint32_t k = i;
  while (k > view_.first &&
         (out_.word_class(k - 1) == WordClass::noun || out_.word_class(k - 1) == WordClass::adjective))
    --k;
  if (k > view_.first && k < i && out_.word_class(k - 1) == WordClass::determiner) --k;
  const bool governed = k < i && k >= view_.first + 2 && out_.word_class(k - 1) == WordClass::preposition;
  return governed ? k - 2 : none;
}

/// "According to the poll [results] released by her": nothing stands before the phrase that could be a subject.
bool WordClassifier::ends_opening_preposition(std::uint32_t i) const noexcept {
  std::uint32_t k = i;
  while (k > view_.first &&
         (out_.word_class(k - 1) == WordClass::noun || out_.word_class(k - 1) == WordClass::adjective ||
          out_.word_class(k - 1) == WordClass::determiner))
    --k;
  const std::uint32_t phrase = k;
  while (k > view_.first && out_.word_class(k - 1) == WordClass::preposition) --k;
  return k == view_.first && k < phrase;
}

/// "to be expelled from lengthy peace [talks]": a verb has taken the preposition, and no subject stands between.
bool WordClassifier::ends_phrase_behind_verb(std::uint32_t i) const noexcept {
  const std::uint32_t verb = before_phrase_of(i);
  return verb != none && is_verb(out_.word_class(verb)) && auxiliary_before(verb) != none;
}

/// "A man accused of theft [faces] trial": a participle describes the subject, and an object follows.
bool WordClassifier::follows_described_subject(std::uint32_t i) const noexcept {
  const std::uint32_t verb = before_phrase_of(i);
  if (verb == none || verb < view_.first + 2 || !view_.is(verb, Trait::verb_participle)) return false;
  const WordClass subject = out_.word_class(verb - 1);
  if ((subject != WordClass::noun && subject != WordClass::name) || auxiliary_before(verb) != none) return false;
  for (std::uint32_t k = verb - 1; k-- > view_.first;)
    if (boundary(k) || surely_finite(k) || out_.word_class(k) == WordClass::preposition) return false;
  return nominal(i + 1) && !surely_finite(i + 1);
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
  if (previous == WordClass::coordinator && starts_phrase(i + 1) && !ends_pair(i) && joins_base(i))
    return WordClass::verb_base;
  // "is clear", "is very clear"
  const std::uint32_t auxiliary = (all & traits(Trait::adjective)) != 0 ? auxiliary_before(i) : none;
  return auxiliary != none && out_.word_class(auxiliary) == WordClass::be ? WordClass::adjective : WordClass::noun;
}

/// "in the theft and [murder] case": of two event nouns that tell of what kind the bare noun behind them is.
bool WordClassifier::ends_pair(std::uint32_t i) const noexcept {
  constexpr std::uint64_t other = traits(Trait::determiner, Trait::possessive, Trait::number, Trait::plural_noun,
                                         Trait::adjective, Trait::adverb, Trait::person_noun, Trait::preposition);
  return i >= view_.first + 2 && view_.is(i, Trait::event_noun) && view_.is(i - 2, Trait::event_noun) &&
         out_.word_class(i - 2) == WordClass::noun && view_.is(i + 1, Trait::noun) && !view_.any_of(i + 1, other) &&
         !view_.capital(i + 1);
}

/// "to visit China and sign a deal": the verb nearest before a coordinator in front of token `i` has no ending either.
bool WordClassifier::joins_base(std::uint32_t i) const noexcept {
  if (i < view_.first + 2) return false;
  for (std::uint32_t k = i - 1; k-- > view_.first && i - k < horizon;) {
    const WordClass c = out_.word_class(k);
    if (c == WordClass::verb_base) return true;
    if (is_verb(c) || boundary(k)) break;
  }
  return false;
}

}  // namespace dateline::syntax
