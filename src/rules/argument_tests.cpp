#include "rules/argument_tests.hpp"

#include "syntax/lexicon.hpp"

#include <algorithm>

namespace dateline::rules {

using syntax::Argument;
using syntax::NounPhrase;
using syntax::TokenRange;

const NounPattern* ArgumentTests::head_itself_fits(const NounPatterns& wanted, std::uint32_t index) const {
  const NounPhrase& np = phrase(index);
  if (np.head == syntax::none) return nullptr;
  const text::WordId word = input_.tokens[np.head].word;
  // "the Swedish ambassador Eva Berg"
  const bool office = !np.name.empty() && !np.office.empty();
  const text::WordId office_word = office ? input_.tokens[np.office.last - 1].word : text::unknown_word;
  WordBits own;
  own.add(np.lemma);
  own.add(word);
  if (office) own.add(office_word);
  if (!wanted.bits.may_share(own)) return nullptr;
  for (std::size_t i = 0; i < wanted.heads.size(); ++i) {
    const text::WordId head = wanted.heads[i];
    if ((np.lemma == head || word == head) && words_.around(wanted.patterns[i], np.head)) return &wanted.patterns[i];
    if (office && office_word == head && words_.around(wanted.patterns[i], np.office.last - 1))
      return &wanted.patterns[i];
  }
  return nullptr;
}

const NounPattern* ArgumentTests::head_fits(const NounPatterns& wanted, std::uint32_t index) const {
  if (index == syntax::none) return nullptr;
  if (const NounPattern* pattern = head_itself_fits(wanted, index)) return pattern;
  // "tens of thousands of troops", "40 tonnes of grain", "one of the recorders": what is counted is the head.
  constexpr int most_counts = 2;
  for (int count = 0; count < most_counts; ++count) {
    const NounPhrase& np = phrase(index);
    const bool some = np.plural || np.kind == EntityKind::group ||
                      (np.head != syntax::none && input_.analysis.word_class(np.head) == syntax::WordClass::number);
    const bool counted = np.of != syntax::none && np.of != index && some;
    if (!counted || phrase(np.of).is_coordination()) return nullptr;
    if (const NounPattern* pattern = head_itself_fits(wanted, np.of)) return pattern;
    if (input_.analysis.word_class(phrase(np.of).head) != syntax::WordClass::number) return nullptr;
    index = np.of;
  }
  return nullptr;
}

bool ArgumentTests::argument_fits(const NounPatterns& wanted, const Argument& argument) const {
  if (head_fits(wanted, argument.phrase) != nullptr) return true;
  if (argument.phrase != syntax::none) {
    const NounPhrase& np = phrase(argument.phrase);
    if (!np.is_coordination()) return false;
    for (std::uint32_t member = np.first_member; member < np.last_member; ++member)
      if (head_fits(wanted, member) != nullptr) return true;
    return false;
  }
  for (std::uint32_t token = argument.tokens.first; token < argument.tokens.last; ++token)
    for (const NounPattern& pattern : wanted.patterns)
      if (input_.tokens[token].word == pattern.head && words_.around(pattern, token)) return true;
  return false;
}

bool ArgumentTests::kind_fits(KindSet kinds, std::uint32_t index) const noexcept {
  if (index == syntax::none) return false;
  const NounPhrase& np = phrase(index);
  return admits(kinds, np.is_coordination() ? phrase(np.first_member) : np);
}

bool ArgumentTests::is_named(std::uint32_t index) const noexcept {
  if (index == syntax::none) return false;
  while (phrase(index).is_coordination()) index = phrase(index).first_member;
  const NounPhrase& np = phrase(index);
  return !np.name.empty() || np.entity != syntax::none || np.nationality != syntax::none ||
         (np.definite && !np.pronoun) || speaks_for_name(index) || is_of_name(index);
}

/// "an Odex official", "State Department officials": somebody nobody names, before whom a name tells whose they are.
bool ArgumentTests::is_of_name(std::uint32_t index) const noexcept {
  const NounPhrase& np = phrase(index);
  if ((np.kind != EntityKind::person && np.kind != EntityKind::group) || np.pronoun) return false;
  const auto& names = input_.analysis.names;
  return std::any_of(names.begin(), names.end(), [&](const syntax::NameSpan& name) {
    const bool known = name.kind == EntityKind::organisation || name.kind == EntityKind::country;
    const bool fits = known || (np.kind == EntityKind::person && name.kind == EntityKind::other);
    return fits && name.tokens.first >= np.tokens.first && name.tokens.last <= np.head;
  });
}

/// "a spokesman for Odex", "for the ministry", "a doctor at Kolm Hospital": somebody nobody names, of somebody who is
/// named or told of.
bool ArgumentTests::speaks_for_name(std::uint32_t index) const noexcept {
  const NounPhrase& np = phrase(index);
  const std::uint32_t preposition = np.tokens.last;
  if (np.kind != EntityKind::person || np.plural || np.pronoun ||
      input_.analysis.word_class(preposition) != syntax::WordClass::preposition)
    return false;
  const auto& phrases = input_.analysis.phrases;
  const auto body =
      std::lower_bound(phrases.begin(), phrases.end(), preposition + 1,
                       [](const NounPhrase& one, std::uint32_t token) { return one.tokens.first < token; });
  if (body == phrases.end() || body->tokens.first != preposition + 1) return false;
  if (input_.lexicon.word(input_.tokens[preposition].word).is(syntax::Trait::location)) return false;
  // "a friend of Otto Weiss" does not speak for him.
  const bool of = input_.lexicon.word(input_.tokens[preposition].word).is(syntax::Trait::of_marker);
  const bool may_speak = body->kind == EntityKind::organisation || body->kind == EntityKind::country ||
                         body->kind == EntityKind::other || (body->kind == EntityKind::person && !of);
  const bool introduced = body->kind == EntityKind::organisation && body->definite;  // "for the ministry"
  return may_speak && (!body->name.empty() || body->entity != syntax::none || introduced);
}

/// A pronoun that means what the text has described is tested by that description.
bool ArgumentTests::text_found(const TextPattern& text, const Argument& argument) const {
  if (argument.phrase != syntax::none && phrase(argument.phrase).pronoun && !phrase(argument.phrase).told.empty())
    return text.found_in(input_.words(phrase(argument.phrase).told));
  return text.found_in(input_.words(argument.tokens)) || text.found_in(input_.words(description(argument.phrase)));
}

/// What a name's bearer is called right before it: "[the ferry] Tordis".
TokenRange ArgumentTests::description(std::uint32_t index) const noexcept {
  if (index == syntax::none || index == 0 || phrase(index).name.empty()) return {};
  const NounPhrase& before = phrase(index - 1);
  const bool common = before.name.empty() && !before.pronoun && !before.is_coordination();
  return common && before.tokens.last == phrase(index).tokens.first ? before.tokens : TokenRange{};
}

}  // namespace dateline::rules
