// What a noun phrase is: its head, names, office and kind, and the names that stand in it as modifiers.
#include "syntax/noun_phrases.hpp"

#include <algorithm>

namespace dateline::syntax {

std::uint32_t NounPhraseBuilder::build(TokenRange tokens, std::uint32_t possessor) {
  NounPhrase phrase;
  phrase.tokens = tokens;
  phrase.possessor = possessor;
  phrase.definite = possessor != none;
  phrase.head = tokens.last - 1;
  if (tokens.last > tokens.first + 1 && within(phrase.head) == WordClass::number && names_by_number(phrase.head))
    --phrase.head;
  // "brother-in-law", "editor-in-chief"
  if (phrase.head >= phrase.tokens.first + 4 && view_.hyphen(phrase.head - 1) && view_.hyphen(phrase.head - 3) &&
      view_.is(phrase.head - 2, Trait::preposition) && view_.any_of(phrase.head - 4, office_word))
    phrase.head -= 4;
  describe_words(phrase);
  if (within(phrase.tokens.first) == WordClass::number) {
    const std::uint32_t start = view_.lexicon.qualified_from(view_.tokens, view_.first, phrase.tokens.first);
    if (start != phrase.tokens.first) phrase.qualified_from = start;
  }
  const bool holds_names = next_name_ < out_.names.size() && out_.names[next_name_].tokens.first < phrase.tokens.last;
  if (holds_names) describe_names(phrase);
  describe_office(phrase);
  describe_kind(phrase);
  out_.phrases.push_back(phrase);
  const auto index = static_cast<std::uint32_t>(out_.phrases.size() - 1);
  if (holds_names) add_modifiers(index);
  return index;
}

/// Not "61-year-old" or "a 4-0 win", "the 14:05 train", nor the "3" of "the number 3 banker", "Odex 3" or "the Odex 3
/// Max".
bool NounPhraseBuilder::counts(std::uint32_t number, const NounPhrase& phrase) const noexcept {
  if (view_.hyphen(number + 1) || view_.hyphen(number - 1) || parts_figures(number + 1)) return false;
  if (number > phrase.tokens.first + 1 && parts_figures(number - 1)) return false;
  if (number > phrase.tokens.first && number + 1 == phrase.tokens.last && names_by_number(number)) return false;
  const bool behind_name = number > phrase.tokens.first && within(number - 1) == WordClass::name;
  if (behind_name && (number == phrase.head || within(number + 1) == WordClass::name)) return false;
  // "the Norland 100 index"
  if (behind_name && number + 1 == phrase.head && view_.is(phrase.head, Trait::noun) &&
      !view_.any_of(phrase.head, traits(Trait::plural_noun, Trait::person_noun)))
    return false;
  return number == phrase.tokens.first || within(number - 1) != WordClass::noun || view_.is(number - 1, Trait::number);
}

void NounPhraseBuilder::describe_number(std::uint32_t token, NounPhrase& phrase) const {
  if (!counts(token, phrase)) return;
  const std::uint32_t value = view_.is_word(token) ? view_.word(token).number : view_.token(token).number;
  if (token != phrase.head)
    phrase.number = phrase.number != 0 && value >= 100 && view_.is_word(token) ? phrase.number * value : value;
  // not "a magnitude 6 earthquake", "the 7.8 quake"
  const auto joins = [&](std::uint32_t sign) {
    return view_.sign(sign, '.') && view_.joined(sign) && view_.joined(sign + 1) &&
           view_.token(sign + 1).kind == text::TokenKind::number;
  };
  const bool decimal = joins(token) || joins(token + 1) || (token > phrase.tokens.first && joins(token - 1));
  phrase.plural = phrase.plural || (value != 1 && !phrase.indefinite && !decimal);
}

void NounPhraseBuilder::describe_opener(std::uint32_t token, NounPhrase& phrase) const {
  const WordClass c = within(token);
  if (c == WordClass::number) return describe_number(token, phrase);
  const Word& word = view_.word(token);
  phrase.definite = phrase.definite || c == WordClass::possessive || word.is(Trait::definite);
  phrase.indefinite = phrase.indefinite || word.is(Trait::indefinite);
  if (c != WordClass::determiner) return;
  phrase.plural = phrase.plural || word.is(Trait::plural_marker);
  if (word.number != 0) phrase.number = word.number;
}

void NounPhraseBuilder::describe_words(NounPhrase& phrase) const {
  for (std::uint32_t k = phrase.tokens.first; k < phrase.tokens.last; ++k) {
    constexpr ClassSet opening(WordClass::determiner, WordClass::possessive, WordClass::number);
    if (opening.holds(within(k))) describe_opener(k, phrase);
  }
  const Word& head = view_.word(phrase.head);
  // "an aircraft", "the aircraft": one, if nothing tells that it is several.
  const bool invariable = within(phrase.tokens.first) == WordClass::determiner && head.number == 0 &&
                          head.noun == view_.token(phrase.head).word && head.is(Trait::noun) &&
                          !head.any_of(traits(Trait::person_noun, Trait::group_noun)) &&
                          !view_.lexicon.looks_plural(view_.written(phrase.head));
  phrase.plural =
      phrase.plural ||
      (within(phrase.head) == WordClass::noun && !invariable &&
       (head.is(Trait::plural_noun) || (head.traits == 0 && view_.lexicon.looks_plural(view_.written(phrase.head)))));
  if (within(phrase.head) == WordClass::noun)
    phrase.lemma = head.noun != text::unknown_word ? head.noun : view_.token(phrase.head).word;
  view_.lexicon.prefetch_lists(phrase.lemma);
}

void NounPhraseBuilder::describe_names(NounPhrase& phrase) const {
  for (std::size_t n = next_name_; n < out_.names.size() && out_.names[n].tokens.first < phrase.tokens.last; ++n) {
    const NameSpan& name = out_.names[n];
    if (name.tokens.first < phrase.tokens.first) continue;
    if (name.nationality != none && phrase.nationality == none) phrase.nationality = name.nationality;
    if (name.tokens.last == phrase.tokens.last && !name.adjective) {
      phrase.name = name.tokens;
      phrase.gazetteer = name.gazetteer;
      phrase.kind = name.kind;
      const std::uint32_t last = name.tokens.last - 1;
      const Word& word = view_.word(last);
      const bool singular = word.is(Trait::noun) && !word.is(Trait::plural_noun);  // "the Kolm Chorus"
      const bool several = phrase.definite && phrase.tokens.first + 1 == name.tokens.first &&
                           name.kind == EntityKind::other && !singular &&
                           view_.lexicon.looks_plural(view_.written(last));  // "the Red Arrows"
      const bool members = name.tokens.last - name.tokens.first == 1 && name.gazetteer == none &&
                           word.is(Trait::plural_noun) && word.is(Trait::person_noun);  // "Conservatives"
      phrase.plural = phrase.plural || name.kind == EntityKind::group || several || members;
    } else if (name.gazetteer != none && phrase.nationality == none && name.kind == EntityKind::country) {
      phrase.nationality = name.gazetteer;
    }
  }
}

/// What stands before a name and says what its bearer is; or what a person noun without a name says.
void NounPhraseBuilder::describe_office(NounPhrase& phrase) const {
  const bool named = !phrase.name.empty();
  if (named && phrase.name.first == phrase.tokens.first) return;
  std::uint32_t last = named ? phrase.name.first : phrase.tokens.last;
  if (named && view_.sign(last - 1, '.')) --last;
  if (last <= phrase.tokens.first || within(last - 1) != WordClass::noun || !view_.any_of(last - 1, office_word)) {
    // "Secretary of State Warren Christopher", "Secretary of the Interior"
    std::uint32_t of = last - 2;
    if (last >= phrase.tokens.first + 4 && view_.is(of, Trait::definite)) --of;
    if (last < phrase.tokens.first + 3 || !view_.is(of, Trait::of_marker) || !view_.any_of(of - 1, office_word)) return;
    phrase.office = {of - 1, last};
    phrase.kind = EntityKind::person;
    return;
  }
  std::uint32_t first = last - 1;
  while (first > phrase.tokens.first &&
         (within(first - 1) == WordClass::noun || within(first - 1) == WordClass::adjective ||
          within(first - 1) == WordClass::other)) {
    const bool nationality = std::any_of(out_.names.begin() + static_cast<std::ptrdiff_t>(next_name_), out_.names.end(),
                                         [&](const NameSpan& name) { return name.tokens.contains(first - 1); });
    if (nationality) break;
    --first;
  }
  phrase.office = {first, last};
  if (named && (phrase.kind == EntityKind::other || phrase.kind == EntityKind::group)) phrase.kind = EntityKind::person;
}

/// "the 57-year-old"
bool NounPhraseBuilder::is_aged(const NounPhrase& phrase) const noexcept {
  return phrase.tokens.last >= phrase.tokens.first + 5 && view_.hyphen(phrase.head - 1) &&
         view_.hyphen(phrase.head - 3) && within(phrase.head - 4) == WordClass::number &&
         view_.lexicon.tells_age(view_.token(phrase.head).word);
}

/// "Thousands marched", "The three were freed": a number in words that counts nothing told counts people.
/// \pre the head is a number
bool NounPhraseBuilder::counts_people(const NounPhrase& phrase) const noexcept {
  if (!view_.is_word(phrase.head) || view_.word(phrase.head).number == 1) return false;
  const bool bare = phrase.head == phrase.tokens.first;
  return bare ? view_.lexicon.looks_plural(view_.written(phrase.head)) || phrase.head == view_.first || out_.headline
              : phrase.definite && phrase.head == phrase.tokens.first + 1;
}

void NounPhraseBuilder::describe_kind(NounPhrase& phrase) const {
  if (!phrase.name.empty()) {
    if (phrase.kind == EntityKind::other && phrase.name.first > phrase.tokens.first) {
      const Word& before = view_.word(phrase.name.first - 1);
      if (before.is(Trait::group_noun)) phrase.kind = EntityKind::organisation;
      if (before.is(Trait::place_noun)) phrase.kind = EntityKind::place;
    }
    // "Chipmaker Lind Silicon"
    if (phrase.kind == EntityKind::person && phrase.name.first > phrase.tokens.first &&
        view_.is(phrase.name.first - 1, Trait::company_noun))
      phrase.kind = EntityKind::organisation;
    // "the tanker Sea Lily" is no lake, "the film Otto Weiss" no person.
    if (phrase.gazetteer == none && phrase.name.first > phrase.tokens.first && !view_.capital(phrase.name.first - 1)) {
      const Word& before = view_.word(phrase.name.first - 1);
      const bool thing = before.thing != 0 && !before.any_of(name_bearer);
      if (thing && (phrase.kind == EntityKind::place || phrase.kind == EntityKind::person))
        phrase.kind = EntityKind::other;
      if (before.thing != 0 && before.is(Trait::group_noun)) phrase.kind = EntityKind::organisation;
    }
    // "Kolm County", "the County of Kolm"
    const auto acts = [&](std::uint32_t i) { return view_.lexicon.names_institution(view_.token(i).word); };
    phrase.institution = phrase.kind == EntityKind::place && (acts(phrase.name.last - 1) || acts(phrase.name.first));
    return;
  }
  const Word& head = view_.lexicon.word(phrase.lemma);
  const bool person_by_ending = view_.unlisted(phrase.head) && within(phrase.head) == WordClass::noun &&
                                (view_.traits_at(phrase.head) & traits(Trait::person_noun)) != 0;
  if (head.is(Trait::person_noun) || person_by_ending || !phrase.office.empty() || (view_.hyphens && is_aged(phrase)))
    phrase.kind = phrase.plural ? EntityKind::group : EntityKind::person;
  else if (head.is(Trait::group_noun))
    phrase.kind =
        phrase.plural || view_.is(phrase.head, Trait::plural_noun) ? EntityKind::group : EntityKind::organisation;
  else if (head.is(Trait::place_noun)) {
    phrase.kind = EntityKind::place;
    phrase.institution = view_.lexicon.names_institution(phrase.lemma);
  } else if (phrase.nationality != none && phrase.lemma == text::unknown_word &&
             within(phrase.head) == WordClass::adjective)
    phrase.kind = EntityKind::group;  // "the Chinese"
  else if (within(phrase.head) == WordClass::number && counts_people(phrase))
    phrase.kind = EntityKind::group;
}

void NounPhraseBuilder::add_pronoun(std::uint32_t token) {
  NounPhrase phrase;
  phrase.tokens = {token, token + 1};
  phrase.head = token;
  phrase.pronoun = true;
  const Word& word = view_.word(token);
  phrase.plural = word.is(Trait::plural_marker);
  phrase.modifier = within(token) == WordClass::possessive;
  if (word.any_of(traits(Trait::male, Trait::female))) phrase.kind = EntityKind::person;
  out_.phrases.push_back(phrase);
}

/// "the Trump-Kim summit", "Beijing talks": names before a head that is no name.
void NounPhraseBuilder::add_modifiers(std::uint32_t index) {
  const TokenRange tokens = out_.phrases[index].tokens;
  const std::uint32_t head = out_.phrases[index].head;
  const bool titled = !out_.phrases[index].name.empty();
  for (; next_name_ < out_.names.size() && out_.names[next_name_].tokens.first < tokens.last; ++next_name_) {
    const NameSpan name = out_.names[next_name_];
    if (name.tokens.last == tokens.last || name.tokens.first < tokens.first) continue;
    if (name.adjective) {
      // "Israeli strikes": the country is a party to the event.
      if (name.nationality != none && view_.is(head, Trait::event_noun) && !titled)
        add_modifier(name.tokens, name.nationality, view_.lexicon.gazetteer().entry(name.nationality).kind);
      continue;
    }
    // "an anti-Mubarak rally": whom it is against takes no part.
    if (name.tokens.first > tokens.first + 1 && view_.hyphen(name.tokens.first - 1) &&
        !view_.capital(name.tokens.first - 2))
      continue;
    std::uint32_t hyphen = none;
    for (std::uint32_t k = name.tokens.first + 1; k + 1 < name.tokens.last; ++k)
      if (view_.hyphen(k) && view_.is_word(k + 1)) hyphen = k;  // not "G-20"
    const bool pair = hyphen != none && name.gazetteer == none && !titled && view_.is(head, Trait::event_noun);
    if (!pair) {
      out_.phrases[add_modifier(name.tokens, name.gazetteer, name.kind)].plural = name.kind == EntityKind::group;
      continue;
    }
    NounPhrase both;
    both.tokens = name.tokens;
    both.head = name.tokens.last - 1;
    both.first_member = add_modifier({name.tokens.first, hyphen}, none, EntityKind::other);
    both.last_member = add_modifier({hyphen + 1, name.tokens.last}, none, EntityKind::other) + 1;
    both.plural = both.modifier = true;
    out_.phrases.push_back(both);
    for (std::uint32_t m = both.first_member; m < both.last_member; ++m)
      out_.phrases[m].coordination = static_cast<std::uint32_t>(out_.phrases.size() - 1);
  }
}

std::uint32_t NounPhraseBuilder::add_modifier(TokenRange name, std::uint32_t gazetteer, EntityKind kind) {
  NounPhrase phrase;
  phrase.tokens = phrase.name = name;
  phrase.head = name.last - 1;
  phrase.gazetteer = gazetteer;
  phrase.kind = kind;
  phrase.modifier = true;
  if (gazetteer == none && view_.is(name.first, Trait::name_start)) {
    const Gazetteer::Match match = view_.lexicon.gazetteer().longest(view_.tokens, name.first, name.last);
    if (match.length == name.last - name.first && match.readings.name != WordTrie::absent) {
      phrase.gazetteer = match.readings.name;
      phrase.kind = view_.lexicon.gazetteer().entry(phrase.gazetteer).kind;
    }
  }
  out_.phrases.push_back(phrase);
  return static_cast<std::uint32_t>(out_.phrases.size() - 1);
}

}  // namespace dateline::syntax
