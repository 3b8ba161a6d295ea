#include "syntax/lexicon.hpp"

#include "syntax/lexicon_reader.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

std::uint64_t pair_key(text::WordId verb, text::WordId particle) noexcept {
  return std::uint64_t{verb} << 32 | particle;
}

}  // namespace

Lexicon::Lexicon(std::string language, const std::vector<const packs::PackNode*>& files, text::Vocabulary& vocabulary,
                 std::vector<Problem>& problems)
    : language_(std::move(language)), vocabulary_(vocabulary) {
  LexiconReader(*this, problems).read(files);
}

Word& Lexicon::at(text::WordId id) {
  if (id >= words_.size()) words_.resize(std::max<std::size_t>(vocabulary_.size() + 1, id + 1));
  return words_[id];
}

text::WordId Lexicon::add(std::string_view word, Trait trait) {
  const text::WordId id = vocabulary_.intern(word);
  at(id).set(trait);
  return id;
}

void Lexicon::set_verb(text::WordId lemma, VerbTrait trait) {
  verbs_.insert(lemma);
  at(lemma).set(trait);
}

void Lexicon::add_phrasal(text::WordId verb_lemma, text::WordId particle) {
  at(verb_lemma).set(VerbTrait::phrasal);
  phrasal_.insert(pair_key(verb_lemma, particle));
}

void Lexicon::add_addressing(text::WordId verb_lemma, text::WordId preposition) {
  addressing_.insert(pair_key(verb_lemma, preposition));
}

void Lexicon::add_verb_form(text::WordId lemma, std::string_view form, Trait trait) {
  const text::WordId id = add(form, trait);
  // A form of two verbs ("found", "lay") goes with the one that was named first, unless it is the other's own lemma.
  if (at(id).verb == text::unknown_word) at(id).verb = lemma;
}

void Lexicon::add_regular_verb(std::string_view lemma, bool doubling, bool past_too) {
  const text::WordId id = vocabulary_.intern(lemma);
  verbs_.insert(id);
  add_verb_form(id, lemma, Trait::verb_base);
  add_verb_form(id, third_.apply(lemma), Trait::verb_third);
  for (const bool doubled : {true, false}) {  // the first is the one that titles use
    if (doubled && !doubling) continue;
    add_verb_form(id, gerund_.apply(lemma, doubled), Trait::verb_gerund);
    if (!past_too) continue;
    const std::string past = past_.apply(lemma, doubled);
    add_verb_form(id, past, Trait::verb_past);
    add_verb_form(id, past, Trait::verb_participle);
  }
}

void Lexicon::add_noun(std::string_view singular, Trait trait) {
  const text::WordId id = add(singular, trait);
  at(id).set(Trait::noun);
  at(id).noun = id;
  const auto irregular = irregular_plurals_.find(std::string(singular));
  const std::string plural = irregular == irregular_plurals_.end() ? plural_.apply(singular) : irregular->second;
  const text::WordId plural_id = add(plural, trait);
  at(plural_id).set(Trait::noun);
  at(plural_id).set(Trait::plural_noun);
  if (at(plural_id).noun == text::unknown_word) at(plural_id).noun = id;
}

void Lexicon::add_verb(std::string_view lemma) {
  const text::WordId id = vocabulary_.intern(lemma);
  if (verbs_.count(id) == 0) add_regular_verb(lemma, false, true);
}

void Lexicon::add_event_noun(std::string_view word_of_vocabulary) {
  const std::string lemma(word_of_vocabulary);  // the vocabulary's own words move when it grows
  const text::WordId id = vocabulary_.intern(lemma);
  if (event_noun(id) != nullptr) return;
  if (!word(id).is(Trait::noun)) add_noun(lemma, Trait::event_noun);
  at(id).set(Trait::event_noun);
  const auto plural = vocabulary_.find(plural_.apply(lemma));
  if (plural != text::unknown_word) at(plural).set(Trait::event_noun);
  EventNoun noun;
  noun.verb = word(id).verb;
  set_event_noun(id, noun);
}

/// The first reading of a noun stays.
void Lexicon::set_event_noun(text::WordId lemma, const EventNoun& noun) {
  if (event_noun(lemma) != nullptr) return;
  at(lemma).event = static_cast<std::uint32_t>(event_nouns_.size());
  event_nouns_.push_back(noun);
}

bool Lexicon::is_phrasal(text::WordId verb_lemma, text::WordId particle) const noexcept {
  return verb_is(verb_lemma, VerbTrait::phrasal) && phrasal_.contains(pair_key(verb_lemma, particle));
}

bool Lexicon::addresses(text::WordId verb_lemma, text::WordId preposition) const noexcept {
  return addressing_.contains(pair_key(verb_lemma, preposition));
}

bool Lexicon::participates(text::WordId verb_lemma, text::WordId object) const noexcept {
  return object == text::unknown_word ? verb_is(verb_lemma, VerbTrait::participation)
                                      : participation_.count(pair_key(verb_lemma, object)) != 0;
}

std::uint32_t Lexicon::qualified_from(std::span<const text::Token> tokens, std::uint32_t first,
                                      std::uint32_t number) const noexcept {
  constexpr std::uint32_t longest = 3;  // tokens
  if (number == first || !is_on(WordList::number_qualifier_ends, tokens[number - 1].word)) return number;
  for (std::uint32_t start = number - first > longest ? number - longest : first; start < number; ++start)
    if (number_qualifiers_.longest(tokens, start, number).length == number - start) return start;
  return number;
}

WordTrie::Match Lexicon::function_phrase(std::span<const text::Token> tokens, std::uint32_t first,
                                         std::uint32_t last) const noexcept {
  return function_trie_.longest(tokens, first, last);
}

std::uint64_t Lexicon::traits_of_ending(std::string_view written) const noexcept {
  if (written.empty()) return 0;
  const std::uint64_t last = text::trailing_bytes(written);
  for (const Ending& ending : endings_[static_cast<unsigned char>(written.back())])
    if (ending.ends(written, last) && written.size() >= ending.text.size() + 2) return ending.traits;
  return 0;
}

bool Lexicon::looks_plural(std::string_view written) const noexcept {
  return std::any_of(plural_endings_.begin(), plural_endings_.end(), [&](const std::string& ending) {
    return written.size() > ending.size() &&
           written.compare(written.size() - ending.size(), ending.size(), ending) == 0;
  });
}

std::string Lexicon::office(std::string_view title, std::string_view country) const {
  std::string result(title);
  if (country.empty()) return result;
  std::string filled = office_template_;
  const auto put = [&filled](std::string_view key, std::string_view value) {
    const std::size_t place = filled.find(key);
    if (place != std::string::npos) filled.replace(place, key.size(), value);
  };
  put("{office}", title);
  put("{country}", country);
  return filled;
}

}  // namespace dateline::syntax
