// Where noun phrases begin and end.
#include "syntax/noun_phrases.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

/// Words of these classes are no part of a noun phrase, whatever stands around.
constexpr bool never_within(WordClass c) noexcept {
  return c == WordClass::pronoun || (c >= WordClass::negator && c <= WordClass::to) ||
         (c >= WordClass::subordinator && c <= WordClass::comma);
}

constexpr bool is_nominal_class(WordClass c) noexcept {
  return c >= WordClass::number && c <= WordClass::name;
}

}  // namespace

bool NounPhraseBuilder::nominal(std::uint32_t i) const noexcept {
  return is_nominal_class(at(i));
}

void NounPhraseBuilder::run() {
  std::uint32_t possessor = none;
  for (std::uint32_t i = view_.first; i < view_.last;) {
    const WordClass c = within(i);
    if (c == WordClass::pronoun) {
      add_pronoun(i++);
      possessor = none;
      continue;
    }
    constexpr ClassSet opening(WordClass::determiner, WordClass::possessive, WordClass::number, WordClass::adjective,
                               WordClass::noun, WordClass::name);
    if (!opening.holds(c)) {
      // "X's two-day visit", "X's \"special\" visit", "X's newly built port": what stands between genitive and head is
      // skipped.
      if (c != WordClass::time && c != WordClass::quote && c != WordClass::adverb) possessor = none;
      ++i;
      continue;
    }
    const std::uint32_t end = end_of_phrase(i);
    if (c == WordClass::possessive) {
      add_pronoun(i);
      possessor = static_cast<std::uint32_t>(out_.phrases.size() - 1);
    }
    const bool whole = end > i + 1 || is_nominal_class(c);
    std::uint32_t phrase = none;
    if (whole && (possessor != none || !only_adjectives({i, end}))) phrase = build({i, end}, possessor);
    possessor = none;
    i = std::max(end, i + 1);
    if (phrase != none && at(i) == WordClass::genitive) {
      possessor = phrase;
      ++i;
    }
  }
}

bool NounPhraseBuilder::only_adjectives(TokenRange tokens) const noexcept {
  for (std::uint32_t i = tokens.last; i-- > tokens.first;)  // from the end, as the head of most is a noun
    if (within(i) != WordClass::adjective && within(i) != WordClass::other) return false;
  return true;
}

std::uint32_t NounPhraseBuilder::end_of_phrase(std::uint32_t i) const noexcept {
  std::uint32_t end = i + 1;
  for (std::uint32_t j = i + 1;;) {
    const std::uint32_t next = goes_on_plainly(j) ? j + 1 : step(i, j);
    if (next == j) return end;
    j = next;
    const WordClass last = within(j - 1);
    if (is_nominal_class(last) && (last != WordClass::adjective || !follows_noun(i, j - 1))) end = j;
  }
}

/// Most steps: to a noun or an adjective, with no name before it.
bool NounPhraseBuilder::goes_on_plainly(std::uint32_t j) const noexcept {
  constexpr ClassSet plain(WordClass::noun, WordClass::adjective);
  return j < view_.last && plain.holds(within(j)) && within(j - 1) != WordClass::name && !view_.token(j).line_before &&
         !(view_.any_of(j, traits(Trait::honorific, Trait::title)) && view_.capital(j));
}

/// "[fighters] loyal to the king", "found [Weiss] guilty of": an adjective behind the noun of the phrase is no part of
/// it. \pre the word is an adjective
bool NounPhraseBuilder::follows_noun(std::uint32_t start, std::uint32_t i) const noexcept {
  if (i <= start) return false;
  const bool behind_name = within(i - 1) == WordClass::name && !nominal(i + 1);
  return behind_name ||
         (within(i - 1) == WordClass::noun && view_.is(i - 1, Trait::noun) && at(i + 1) != WordClass::noun);
}

/// "six [more] bodies", "two [other] men"
bool NounPhraseBuilder::counts_more(std::uint32_t start, std::uint32_t j) const noexcept {
  return j > start && within(j - 1) == WordClass::number && nominal(j + 1) &&
         !view_.any_of(j, traits(Trait::definite, Trait::indefinite));
}

/// "$31 [a share]", "at 31 pence [a share]": what is paid for each.
bool NounPhraseBuilder::tells_of_each(std::uint32_t start, std::uint32_t j) const noexcept {
  if (j <= start + 1 || !view_.is(j, Trait::indefinite)) return false;
  const bool amount =
      view_.token(start).kind == text::TokenKind::sign && view_.token(j - 1).kind == text::TokenKind::number;
  const bool counted = start > view_.first && at(start - 1) == WordClass::preposition &&
                       view_.token(start).kind == text::TokenKind::number && within(j - 1) == WordClass::noun &&
                       view_.is(j - 1, Trait::plural_noun);
  return (amount || counted) && at(j + 1) == WordClass::noun && !nominal(j + 2) && at(j + 2) != WordClass::genitive &&
         !view_.hyphen(j + 2);
}

/// Is the number behind the first token of a phrase a part of it?
bool NounPhraseBuilder::goes_on_by_number(std::uint32_t start, std::uint32_t j) const noexcept {
  const bool behind_name = within(j - 1) == WordClass::name;
  // "fined Odex $3 million", "awarded the singer $3 million", "beat France 2-1"
  if ((behind_name || view_.is(j - 1, Trait::person_noun)) && view_.token(j).space_before &&
      (view_.token(j).kind == text::TokenKind::sign ||
       (view_.hyphen(j + 1) && view_.token(j + 2).kind == text::TokenKind::number)))
    return false;
  // "a Boeing 737 MAX": no firm to whom so many are given has an article.
  if (behind_name && within(start) == WordClass::determiner && j == start + 2 && at(j + 1) == WordClass::name)
    return true;
  // "the year 2020" but not "killed 46 people 12 times"
  if (behind_name && nominal(j + 1) &&
      (view_.is_word(j) || ends_known_name(j) || (at(j + 1) == WordClass::number && view_.is_word(j + 1))))
    return false;
  if (starts_amount(start, j)) return false;
  if (names_by_number(j)) return true;
  return within(j - 1) != WordClass::noun || nominal(j + 1) || !view_.token(j).space_before;
}

/// "the theft [and] murder case": a coordinator between two event nouns that tell of what kind the noun behind them is.
bool NounPhraseBuilder::joins_deeds(std::uint32_t start, std::uint32_t j) const noexcept {
  constexpr std::uint64_t bearers = traits(Trait::person_noun, Trait::group_noun, Trait::place_noun);
  return j > start + 1 && (within(start) == WordClass::determiner || within(start) == WordClass::possessive) &&
         within(j - 1) == WordClass::noun && view_.is(j - 1, Trait::event_noun) && at(j + 1) == WordClass::noun &&
         view_.is(j + 1, Trait::event_noun) && at(j + 2) == WordClass::noun && !view_.any_of(j + 2, bearers) &&
         !view_.is(j - 1, Trait::plural_noun) && !view_.is(j + 1, Trait::plural_noun);
}

/// One step on from `j` within the phrase that starts at `start`; `j` itself where it ends.
std::uint32_t NounPhraseBuilder::step(std::uint32_t start, std::uint32_t j) const noexcept {
  if (j >= view_.last || (j > start && view_.token(j).line_before && view_.capital(j))) return j;
  if (within(j) == WordClass::comma && j > start) return between_adjectives(start, j) ? j + 2 : behind_region(start, j);
  if (within(j) == WordClass::open_bracket) return behind_converted(start, j);
  if (never_within(within(j))) return j;  // before the many ways of the others, which cannot be foreseen
  switch (within(j)) {
    case WordClass::determiner:
      if (counts_more(start, j) || tells_of_each(start, j)) return j + 1;
      [[fallthrough]];
    case WordClass::possessive:
      return j == start || within(j - 1) == WordClass::determiner || within(j - 1) == WordClass::quote ? j + 1 : j;
    case WordClass::name:
      return j > start && (ends_office(start, j) || (name_breaks(j) && !titles_name(start, j))) ? j : j + 1;
    case WordClass::number:
      return j == start || goes_on_by_number(start, j) ? j + 1 : j;
    case WordClass::adjective:
    case WordClass::noun:
      return j > start && (parts_objects(start, j) || opens_titled_name(j) || ends_office(start, j)) ? j : j + 1;
    case WordClass::adverb:
    case WordClass::time:
      return j > start && within(j - 1) != WordClass::noun && within(j - 1) != WordClass::name &&
                     (nominal(j + 1) ||
                      (within(j) == WordClass::time && (at(j + 1) == WordClass::time || at(j + 1) == WordClass::noun)))
                 ? j + 1
                 : j;
    case WordClass::quote:
      return j > start ? within_quotes(start, j) : j;
    case WordClass::coordinator:
      // "economic and political ties"
      return j > start && within(j - 1) == WordClass::adjective && at(j + 1) == WordClass::adjective && nominal(j + 2)
                 ? j + 2
             : joins_deeds(start, j) ? j + 2
                                     : j;
    case WordClass::genitive:
      // "a day's work": a time's genitive stays inside.
      return j > start && within(j - 1) == WordClass::time && nominal(j + 1) ? j + 1 : j;
    default:
      return step_sign(start, j);
  }
}

/// One step on to what is no word.
std::uint32_t NounPhraseBuilder::step_sign(std::uint32_t start, std::uint32_t j) const noexcept {
  if (view_.sign(j, '.') && view_.joined(j) && j > start && at(j + 1) == WordClass::name &&
      view_.any_of(j - 1, traits(Trait::title, Trait::honorific)))
    return j + 1;
  if (j > start && parts_figures(j)) return j + 2;
  // "a magnitude-7 quake"
  if (j > start && view_.hyphen(j) && view_.lexicon.is_numbered_noun(view_.word(j - 1).noun) &&
      view_.token(j + 1).kind == text::TokenKind::number)
    return j + 2;
  return j > start && view_.hyphen(j) && j + 1 < view_.last && view_.is_word(j + 1) ? j + 2 : j;
}

/// "a record $17bn [(£11bn)] loss": the same amount in another currency. \return the token behind the bracket; `open`
/// itself where it is no such thing
std::uint32_t NounPhraseBuilder::behind_converted(std::uint32_t start, std::uint32_t open) const noexcept {
  constexpr std::uint32_t longest = 8;  // tokens
  const auto is_figure = [&](std::uint32_t i) { return view_.token(i).kind == text::TokenKind::number; };
  bool amount = false;  // before the bracket, then in it
  for (std::uint32_t i = open; i-- > start && open - i <= 4;) amount = amount || is_figure(i);
  if (!amount) return open;
  amount = false;
  for (std::uint32_t i = open + 1; i < view_.last && i - open <= longest; ++i) {
    if (within(i) == WordClass::close_bracket)
      return amount && at(i + 1) == WordClass::noun && i + 1 < view_.last ? i + 1 : open;
    amount = amount || is_figure(i);
  }
  return open;
}

/// "a new, [$10-a-share] offer"
bool NounPhraseBuilder::opens_amount(std::uint32_t token) const noexcept {
  if (token + 2 >= view_.last || view_.token(token).kind != text::TokenKind::sign || view_.hyphen(token)) return false;
  return view_.token(token + 1).kind == text::TokenKind::number && !view_.token(token + 1).space_before &&
         view_.hyphen(token + 2);
}

/// "a tall, dark-haired man", "a wooded, two-acre field": behind an article an adjective still wants its noun. "The
/// wounded, two men," is somebody.
bool NounPhraseBuilder::between_adjectives(std::uint32_t start, std::uint32_t comma) const noexcept {
  if ((within(start) != WordClass::determiner && within(start) != WordClass::possessive) ||
      within(comma - 1) != WordClass::adjective || comma - 1 == start)
    return false;
  const WordClass next = at(comma + 1);
  if (opens_amount(comma + 1)) return true;
  const bool fits = next == WordClass::adjective || (next == WordClass::number && view_.is(start, Trait::indefinite));
  if (!fits || view_.capital(comma + 1)) return false;
  std::uint32_t k = comma + 2;
  while (view_.hyphen(k) || at(k) == WordClass::adjective || at(k - 1) == WordClass::other) ++k;
  if (view_.hyphen(k - 1)) ++k;
  return at(k) == WordClass::noun && k < view_.last;
}

/// "a Kolm, Texas, teacher": behind an article, a place and the region that tells which are part of the phrase if a
/// noun goes on with it. \return the token behind the second comma; `comma` itself where it is no such thing
std::uint32_t NounPhraseBuilder::behind_region(std::uint32_t start, std::uint32_t comma) const noexcept {
  if (within(start) != WordClass::determiner || within(comma - 1) != WordClass::name) return comma;
  const auto region = std::find_if(out_.names.begin(), out_.names.end(),
                                   [&](const NameSpan& name) { return name.tokens.first == comma + 1; });
  if (region == out_.names.end() || region->gazetteer == none) return comma;
  if (region->kind != EntityKind::place && region->kind != EntityKind::country) return comma;
  const std::uint32_t next = region->tokens.last + 1;
  const bool goes_on = at(next - 1) == WordClass::comma && nominal(next) && next < view_.last && !view_.capital(next) &&
                       at(next) != WordClass::number;
  return goes_on ? next : comma;
}

/// "a 4[-]0 victory", "the 14[:]05 express"
bool NounPhraseBuilder::parts_figures(std::uint32_t j) const noexcept {
  const auto figure = [&](std::uint32_t i) { return view_.token(i).kind == text::TokenKind::number; };
  return (view_.sign(j, '-') || view_.sign(j, ':')) && view_.joined(j) && view_.joined(j + 1) && figure(j - 1) &&
         figure(j + 1) && nominal(j + 2);
}

/// "elected Ida Moen president", "denied Otto Weiss bail": behind the full name of a person the other object starts.
bool NounPhraseBuilder::parts_objects(std::uint32_t start, std::uint32_t j) const noexcept {
  if (within(j - 1) != WordClass::name || !is_verb(at(start - 1))) return false;
  const text::WordId verb = view_.lexicon.verb_lemma(view_.token(start - 1).word);
  // "told Reuters damage had been repaired", "warned Iran sanctions would follow"; but "told the CNN news channel"
  if (view_.lexicon.verb_is(verb, VerbTrait::clause_complement) &&
      view_.lexicon.verb_is(verb, VerbTrait::object_control) && within(start) == WordClass::name &&
      ends_known_name(j)) {
    std::uint32_t end = j;
    // "told Reuters soldiers had left", but "told the Reuters reporter"
    const auto goes_on = [&](std::uint32_t i) {
      return !view_.any_of(i, name_bearer) || (view_.is(i, Trait::plural_noun) && is_verb(at(i + 1)));
    };
    while (end < view_.last && within(end) == WordClass::noun && goes_on(end)) ++end;
    return end >= view_.last || within(end) != WordClass::noun;
  }
  if (!view_.lexicon.verb_is(verb, VerbTrait::naming) && !view_.lexicon.verb_is(verb, VerbTrait::ditransitive))
    return false;
  return std::any_of(out_.names.begin(), out_.names.end(), [&](const NameSpan& name) {
    return name.tokens.last == j && name.tokens.last > name.tokens.first + 1 && name.kind == EntityKind::person;
  });
}

/// "fined the bank 300 crowns", "fined Odex 1.2 million crowns", "lent Norvia two ships": what is given, behind who
/// gets it. A plain number behind a name may be part of it: "sold Odex 300 ferries".
bool NounPhraseBuilder::starts_amount(std::uint32_t start, std::uint32_t j) const noexcept {
  if (within(j - 1) != WordClass::noun && within(j - 1) != WordClass::name) return false;
  const bool parted = view_.sign(j + 1, ',') || view_.sign(j + 1, '.');  // "30,000", "1.2"
  if (!nominal(j + 1) && !parted) return false;
  if (!is_verb(at(start - 1)) || !view_.token(j).space_before || (view_.is_word(j) && view_.capital(j))) return false;
  const text::WordId verb = view_.lexicon.verb_lemma(view_.token(start - 1).word);
  return view_.lexicon.verb_is(verb, VerbTrait::ditransitive) &&
         (view_.is_word(j) || view_.is(j + 1, Trait::number) || parted || within(j - 1) == WordClass::noun);
}

/// "highway 36", "the world number two"
bool NounPhraseBuilder::names_by_number(std::uint32_t j) const noexcept {
  return view_.lexicon.is_numbered_noun(view_.word(j - 1).noun) && !view_.is(j - 1, Trait::plural_noun) &&
         !view_.hyphen(j + 1) && !nominal(j + 1);
}

/// "gave Malawi 3 million dollars", "met Weiss three times": the number counts what follows it.
bool NounPhraseBuilder::ends_known_name(std::uint32_t end) const noexcept {
  return std::any_of(out_.names.begin(), out_.names.end(), [&](const NameSpan& name) {
    return name.tokens.last == end && name.gazetteer != none && !name.adjective;
  });
}

/// a "no limits" partnership, a "special law": quotation marks that open behind a determiner, and close before more of
/// the phrase.
std::uint32_t NounPhraseBuilder::within_quotes(std::uint32_t start, std::uint32_t j) const noexcept {
  const WordClass previous = within(j - 1);
  const bool opens = previous == WordClass::determiner || previous == WordClass::possessive ||
                     previous == WordClass::adjective || previous == WordClass::number ||
                     (previous == WordClass::quote && within(j) == WordClass::quote);
  if (opens && (nominal(j + 1) || at(j + 1) == WordClass::quote || at(j + 1) == WordClass::determiner)) return j + 1;
  for (std::uint32_t k = start; k < j; ++k)
    if (within(k) == WordClass::quote) return nominal(j + 1) && view_.token(j + 1).space_before ? j + 1 : j;
  return j;
}

/// "the deal China signed": a name behind a noun that bears no names starts a phrase of its own.
bool NounPhraseBuilder::name_breaks(std::uint32_t j) const noexcept {
  if (within(j - 1) == WordClass::name) {
    const auto starts = [&](const NameSpan& name) { return name.tokens.first == j; };
    return out_.headline && std::any_of(out_.names.begin(), out_.names.end(), starts);
  }
  if (within(j - 1) != WordClass::noun || !view_.is_word(j - 1) || view_.token(j - 1).kind != text::TokenKind::word)
    return false;
  if (view_.hyphen(j - 2)) return false;  // "a closed-door Odex meeting"
  const text::WordId lemma = view_.word(j - 1).noun;
  const Word& noun = view_.lexicon.word(lemma);
  if ((noun.thing != 0 || view_.lexicon.is_epithet(lemma)) && !view_.is(j - 1, Trait::plural_noun)) return false;
  return !view_.any_of(j - 1, name_bearer) && !(view_.capital(j - 1) && !out_.headline && j - 1 > view_.first);
}

/// "the work [Mr] Weiss had done"
bool NounPhraseBuilder::opens_titled_name(std::uint32_t j) const noexcept {
  return view_.is(j, Trait::honorific) && view_.capital(j) && at(j + 1) == WordClass::name &&
         within(j - 1) == WordClass::noun && !view_.capital(j - 1) && !view_.any_of(j - 1, name_bearer);
}

/// "the director of the school board [Otto Weiss]", "the ambassador to Chile [Otto Weiss]": what an office is of or for
/// does not describe who holds it.
bool NounPhraseBuilder::ends_office(std::uint32_t start, std::uint32_t j) const noexcept {
  constexpr std::uint64_t describes = traits(Trait::title, Trait::person_noun, Trait::honorific);
  if (start < view_.first + 2 || at(start - 1) != WordClass::preposition || at(start - 2) != WordClass::noun)
    return false;
  if (!view_.is(start - 2, Trait::title) && !view_.lexicon.heads_body(view_.token(start - 2).word)) return false;
  const std::uint32_t before = view_.sign(j - 1, '.') ? j - 2 : j - 1;  // "for Chilean Gov. Otto Weiss"
  if (view_.any_of(before, describes)) return false;
  // "the chairman of shipping company Halden Brukk", "the head of the company Otto Weiss"
  const bool firm = view_.is(before, Trait::company_noun) && !view_.is(j, Trait::given_name);
  const bool body =
      within(before) == WordClass::noun && !firm &&
      view_.any_of(before, traits(Trait::group_noun, Trait::place_noun, Trait::company_noun, Trait::plural_noun));
  return (body || within(before) == WordClass::name) && starts_full_name(j);
}

/// A person's name of several words starts at the token, or behind a title at it: "General Otto Weiss".
bool NounPhraseBuilder::starts_full_name(std::uint32_t j) const noexcept {
  const bool titled =
      view_.capital(j) && !view_.capital(j - 1) && view_.any_of(j, traits(Trait::title, Trait::honorific));
  const std::uint32_t behind = view_.sign(j + 1, '.') ? j + 2 : j + 1;
  return std::any_of(out_.names.begin(), out_.names.end(), [&](const NameSpan& name) {
    return (name.tokens.first == j || (titled && name.tokens.first == behind)) &&
           name.tokens.last > name.tokens.first + 1 && name.kind == EntityKind::person;
  });
}

/// "opposition figure Otto Weiss": a singular without an article, and more than one word, can only describe the person.
bool NounPhraseBuilder::titles_name(std::uint32_t start, std::uint32_t j) const noexcept {
  const WordClass first = within(start);
  if (j < start + 2 || (first != WordClass::noun && first != WordClass::adjective) ||
      at(start - 1) == WordClass::genitive || view_.is(j - 1, Trait::plural_noun) || !view_.is(j - 1, Trait::noun))
    return false;
  return starts_full_name(j);
}

}  // namespace dateline::syntax
