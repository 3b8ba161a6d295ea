// What a language's words can be: closed classes, verb forms, event nouns, names. Read from packs, compiled into tables
// by WordId, so that a token's possibilities cost one look-up.
#pragma once

#include <dateline/error.hpp>
#include <dateline/event.hpp>

#include "packs/pack_node.hpp"
#include "syntax/gazetteer.hpp"
#include "syntax/morphology.hpp"
#include "syntax/offices.hpp"
#include "syntax/sentence_analysis.hpp"
#include "text/leading_bytes.hpp"
#include "text/prefetch.hpp"
#include "text/vocabulary.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace dateline::syntax {

/// One property a word may have; words have several ("visit" is a noun and a verb's base form).
enum class Trait : std::uint8_t {
  // Of closed classes; where a word has several, the first of them is asked first (WordClassifier::closed_class).
  genitive,
  relative,
  modal,
  be,
  have,
  do_,
  negator,
  infinitive_marker,
  possessive,
  determiner,
  preposition,
  subordinator,
  coordinator,
  pronoun,
  number,
  // All others.
  definite,
  indefinite,
  plural_marker,
  subject_pronoun,
  object_pronoun,
  reflexive,
  male,
  female,
  neuter,
  place_preposition,
  location,
  infinitive_subject,
  agent_marker,
  of_marker,
  between_marker,
  particle,
  additive,
  complementiser,
  relative_person,
  relative_possessive,
  future,
  present,
  adverb,
  adjective,
  ordinal,
  noun,
  plural_noun,
  verb_base,
  verb_third,
  verb_past,
  verb_participle,
  verb_gerund,
  event_noun,
  person_noun,
  group_noun,
  company_noun,
  place_noun,
  governor_noun,
  governor_adjective,
  organisation_cue,
  place_cue,
  title,
  honorific,
  given_name,
  name_particle,
  name_joiner,
  name_suffix,
  name_start,
  phrase_start
};

/// Of verb lemmas.
enum class VerbTrait : std::uint8_t {
  light,
  motion,
  reporting,
  clause_complement,
  object_control,
  copula,
  naming,
  ditransitive,
  intransitive,
  bare_infinitive,
  participation,
  identifying,
  of_complement,
  undergone,
  effecting,
  phrasal  // at most 16: Word::verb_traits
};

/// What a name or "of" before or behind an event noun is to it: "X's visit" is by X, "X's arrest" of X.
struct EventNoun {
  text::WordId verb = text::unknown_word;  ///< The verb of the same meaning; unknown when there is none.
  Relation possessive = Relation::subject;
  Relation of = Relation::object;
  bool shares_subject = false;  ///< "During a visit to Y, X said ...": the sentence's subject makes it.
  bool given = false;           ///< "in a Radio Nord interview": a body named before it is whom it is given to.
  bool located = false;         ///< "the Kolm bombing": a name of unknown kind before it is a place's.
};

/// Two to a cache line, so that none lies across two.
struct alignas(32) Word {
  std::uint64_t traits = 0;
  text::WordId verb = text::unknown_word;       ///< Lemma, when it is a form of a verb.
  text::WordId noun = text::unknown_word;       ///< Singular, when it is a form of a noun.
  text::WordId short_for = text::unknown_word;  ///< Before the negating clitic: "won" ('t) is "will".
  std::uint32_t number = 0;                     ///< Of a number word; 0 when it has no definite value.
  std::uint16_t verb_traits = 0;                ///< Of a lemma, by VerbTrait.
  std::uint16_t thing =
      0;  ///< Of a noun for what bears a name ("the ferry Norvik"): those that may stand for it share it.
  std::uint32_t event = 0xFFFFFFFF;  ///< Of an event noun's singular: which.

  bool is(Trait trait) const noexcept { return (traits >> static_cast<unsigned>(trait) & 1u) != 0; }
  bool any_of(std::uint64_t mask) const noexcept { return (traits & mask) != 0; }
  void set(Trait trait) noexcept { traits |= std::uint64_t{1} << static_cast<unsigned>(trait); }
  void set(VerbTrait trait) noexcept {
    verb_traits = static_cast<std::uint16_t>(verb_traits | 1u << static_cast<unsigned>(trait));
  }
};

/// Several traits at once, for `Word::any_of`.
template <typename... Traits>
constexpr std::uint64_t traits(Traits... wanted) noexcept {
  return ((std::uint64_t{1} << static_cast<unsigned>(wanted)) | ...);
}

inline constexpr std::uint64_t verb_forms =
    traits(Trait::verb_base, Trait::verb_third, Trait::verb_past, Trait::verb_participle, Trait::verb_gerund);
inline constexpr std::uint64_t auxiliary_forms = traits(Trait::be, Trait::have, Trait::do_, Trait::modal);
inline constexpr std::uint64_t office_word = traits(Trait::title, Trait::person_noun);

/// A function word of several tokens: "according to", "as soon as", "at least".
struct FunctionPhrase {
  WordClass word_class = WordClass::other;
  text::WordId word = text::unknown_word;  ///< The phrase as one word: what `Argument::preposition` holds.
};

/// What the last letters of an unlisted word make it. Its last eight bytes are compared at once.
struct Ending {
  Ending(std::string written, std::uint64_t found)
      : text(std::move(written)),
        last(dateline::text::trailing_bytes(text)),
        mask(text.size() < 8 ? ~(~std::uint64_t{0} >> (8 * text.size())) : ~std::uint64_t{0}),
        traits(found) {}
  bool ends(std::string_view word, std::uint64_t last_of_word) const noexcept {
    return ((last ^ last_of_word) & mask) == 0 && (text.size() <= 8 || word.ends_with(text));
  }

  std::string text;
  std::uint64_t last = 0;
  std::uint64_t mask = 0;
  std::uint64_t traits = 0;
};

/// Lists of a pack's words, named as their keys are; what they are for is told where they are asked.
enum class WordList : std::uint8_t {
  verb_prefixes,
  compound_gerunds,
  numbered_nouns,
  body_heads,
  institution_nouns,
  saint_titles,
  deed_prepositions,
  company_parts,
  company_verbs,
  company_offices,
  company_figures,
  firms_or_persons,
  article_things,
  resuming_adjectives,
  share_nouns,
  settlement_nouns,
  epithets,
  accused_nouns,
  victim_nouns,
  harming_words,
  age_adjectives,
  state_nouns,
  country_nouns,
  body_nouns,
  general_bodies,
  name_words,
  thing_relatives,
  told_things,
  told_people,
  floating_determiners,
  legal_verbs,
  number_qualifier_ends  ///< "least" of "at least"
};

class Lexicon {
 public:
  /// Reads the sections "words", "verbs" and "names" of pack files.
  /// \param files roots of pack files, in the order in which they were loaded
  Lexicon(std::string language, const std::vector<const packs::PackNode*>& files, text::Vocabulary& vocabulary,
          std::vector<Problem>& problems);

  /// For rules' triggers that the pack's own lists lack: all forms of the verb become known; a verb already known is
  /// left.
  void add_verb(std::string_view lemma);
  /// Makes a noun (and its plural) an event noun; one already known keeps its arguments' reading.
  void add_event_noun(std::string_view lemma);

  const Word& word(text::WordId id) const noexcept { return id < words_.size() ? words_[id] : words_[0]; }
  /// To be called some time before the word is asked for.
  void prefetch(text::WordId id) const noexcept { text::prefetch(&word(id)); }
  /// The same before it is asked which lists a word is on.
  void prefetch_lists(text::WordId id) const noexcept {
    if (id < lists_.size()) text::prefetch(&lists_[id]);
  }
  bool is_verb_prefix(text::WordId word) const noexcept { return is_on(WordList::verb_prefixes, word); }
  /// Is a number behind the noun its name: "highway 36", "world number two"?
  bool is_numbered_noun(text::WordId word) const noexcept { return is_on(WordList::numbered_nouns, word); }
  /// "fishing" of "fishing rights".
  bool is_compound_gerund(text::WordId word) const noexcept { return is_on(WordList::compound_gerunds, word); }
  /// "The two men [both] resigned"
  bool floats(text::WordId determiner) const noexcept { return is_on(WordList::floating_determiners, determiner); }
  /// "[St] Anne's Cathedral"
  bool is_saint_title(text::WordId word) const noexcept { return is_on(WordList::saint_titles, word); }
  /// "convicted [of] stealing cars"
  bool tells_deed(text::WordId preposition) const noexcept { return is_on(WordList::deed_prepositions, preposition); }
  /// "head" of "the head of the bank": a person, where it is a body's.
  bool heads_body(text::WordId lemma) const noexcept { return is_on(WordList::body_heads, lemma); }
  /// Which group of things that are told of again ("the plane") a noun belongs to; 0 of other nouns.
  std::uint16_t told_thing(text::WordId lemma) const noexcept {
    return is_on(WordList::told_things, lemma) ? told_things_.find(lemma)->second : std::uint16_t{0};
  }
  /// "the billionaire": whom the text has named just before.
  bool is_epithet(text::WordId lemma) const noexcept { return is_on(WordList::epithets, lemma); }
  /// "the suspect"
  bool is_victim(text::WordId lemma) const noexcept { return is_on(WordList::victim_nouns, lemma); }
  bool is_accused(text::WordId lemma) const noexcept { return is_on(WordList::accused_nouns, lemma); }
  /// "shot", "the killing of": somebody is the victim of it.
  bool is_harming(text::WordId lemma) const noexcept { return is_on(WordList::harming_words, lemma); }
  /// "60 [percent] of the members"
  bool is_share(text::WordId lemma) const noexcept { return is_on(WordList::share_nouns, lemma); }
  /// "the [city] of Kolm": Kolm itself.
  bool is_settlement(text::WordId lemma) const noexcept { return is_on(WordList::settlement_nouns, lemma); }
  /// "the country", "the rebel state"
  bool is_state(text::WordId lemma) const noexcept { return is_on(WordList::state_nouns, lemma); }
  /// "the country" that the text has named, rather than a state of a federation.
  bool is_country_noun(text::WordId lemma) const noexcept { return is_on(WordList::country_nouns, lemma); }
  /// "the club": a body that the text has named.
  bool is_body_noun(text::WordId lemma) const noexcept {
    return is_on(WordList::body_nouns, lemma) || is_general_body(lemma);
  }
  /// "the group", "the organisation": may stand for one another.
  bool is_general_body(text::WordId lemma) const noexcept { return is_on(WordList::general_bodies, lemma); }
  /// "the [central] bank": only one whose name may hold the word.
  bool is_name_word(text::WordId word) const noexcept { return is_on(WordList::name_words, word); }
  /// Of a folded title: those that mean one office ("prime minister", "premier") share it; 0 of all others.
  std::uint16_t title_group(const std::string& title) const noexcept {
    const auto listed = title_groups_.find(title);
    return listed == title_groups_.end() ? std::uint16_t{0} : listed->second;
  }
  /// "old" of "the 57-year-old"
  bool tells_age(text::WordId word) const noexcept { return is_on(WordList::age_adjectives, word); }
  /// Has the lemma `told_thing` or `told_people`?
  bool is_told_again(text::WordId lemma) const noexcept {
    return is_on(WordList::told_things, lemma) || is_on(WordList::told_people, lemma);
  }
  /// The same of people told of in the plural: "Kenyan prosecutors", "prosecutors".
  std::uint16_t told_people(text::WordId lemma) const noexcept {
    return is_on(WordList::told_people, lemma) ? told_people_.find(lemma)->second : std::uint16_t{0};
  }
  /// "ship": its name stands with an article.
  bool bears_article(text::WordId lemma) const noexcept { return is_on(WordList::article_things, lemma); }
  /// "the *same* plane": no other one.
  bool is_resuming(text::WordId word) const noexcept { return is_on(WordList::resuming_adjectives, word); }
  /// "owner", "member": somebody, a firm or a country.
  bool may_be_firm(text::WordId lemma) const noexcept { return is_on(WordList::firms_or_persons, lemma); }
  /// What authorities do to somebody: "convict".
  bool is_legal_verb(text::WordId lemma) const noexcept { return is_on(WordList::legal_verbs, lemma); }
  bool is_company_verb(text::WordId lemma) const noexcept { return is_on(WordList::company_verbs, lemma); }
  /// "chairman", "president": of two of them one person may hold both.
  /// "which": never of somebody
  bool is_thing_relative(text::WordId word) const noexcept { return is_on(WordList::thing_relatives, word); }
  bool is_company_office(text::WordId word) const noexcept { return is_on(WordList::company_offices, word); }
  /// "profit", "sales": a firm's own, whose it is said to be or not.
  bool is_company_figure(text::WordId word) const noexcept { return is_on(WordList::company_figures, word); }
  bool is_company_part(text::WordId lemma) const noexcept { return is_on(WordList::company_parts, lemma); }
  bool names_institution(text::WordId lemma) const noexcept { return is_on(WordList::institution_nouns, lemma); }
  /// What a verb is in the present of several: the lemma, but for "are".
  text::WordId plural_form(text::WordId lemma) const noexcept {
    const auto listed = plural_forms_.find(lemma);
    return listed == plural_forms_.end() ? lemma : listed->second;
  }
  bool verb_is(text::WordId lemma, VerbTrait trait) const noexcept {
    return (word(lemma).verb_traits >> static_cast<unsigned>(trait) & 1u) != 0;
  }
  /// Is it a verb's lemma, whatever else it is?
  bool is_verb(text::WordId word) const noexcept { return verbs_.contains(word); }
  /// Lemma of a verb form or of a noun form as a rule would name it; unknown when it is none.
  text::WordId verb_lemma(text::WordId form) const noexcept { return word(form).verb; }
  text::WordId noun_lemma(text::WordId form) const noexcept { return word(form).noun; }
  /// nullptr when the lemma is no event noun.
  const EventNoun* event_noun(text::WordId lemma) const noexcept {
    const std::uint32_t event = word(lemma).event;
    return event < event_nouns_.size() ? &event_nouns_[event] : nullptr;
  }
  bool is_phrasal(text::WordId verb_lemma, text::WordId particle) const noexcept;
  /// Is whom the verb asks behind the preposition? "called *on* the army to leave"
  bool addresses(text::WordId verb_lemma, text::WordId preposition) const noexcept;
  /// "He [added]": says more of what somebody has begun to say.
  bool continues(text::WordId verb_lemma) const noexcept { return continuing_.contains(verb_lemma); }
  /// Does the verb, with the noun as its object ("take part"), have a part in the event that "in" joins to it?
  bool participates(text::WordId verb_lemma, text::WordId object) const noexcept;

  /// The function phrase of several tokens that starts at `first`; length 0 when there is none.
  /// Where the words begin that tell how exact the number at token `number` is: "*at least* 40"; `number` without any.
  std::uint32_t qualified_from(std::span<const text::Token> tokens, std::uint32_t first,
                               std::uint32_t number) const noexcept;
  WordTrie::Match function_phrase(std::span<const text::Token> tokens, std::uint32_t first,
                                  std::uint32_t last) const noexcept;
  const FunctionPhrase& function_phrase(std::uint32_t index) const noexcept { return function_phrases_[index]; }
  /// What an unlisted word's ending makes it; 0 when it tells nothing.
  std::uint64_t traits_of_ending(std::string_view written) const noexcept;

  /// "President of Russia", in the pack's way of saying it.
  std::string office(std::string_view title, std::string_view country) const;

  /// Of a word the lexicon does not list.
  bool looks_plural(std::string_view written) const noexcept;

  const Gazetteer& gazetteer() const noexcept { return gazetteer_; }
  const OfficeTable& offices() const noexcept { return offices_; }
  const text::Vocabulary& vocabulary() const noexcept { return vocabulary_; }
  const std::string& language() const noexcept { return language_; }

 private:
  friend class LexiconReader;

  bool is_on(WordList list, text::WordId word) const noexcept {
    return word < lists_.size() && (lists_[word] >> static_cast<unsigned>(list) & 1u) != 0;
  }
  void put_on(WordList list, text::WordId word) {
    if (word >= lists_.size()) lists_.resize(word + 1);
    lists_[word] |= 1u << static_cast<unsigned>(list);
  }
  Word& at(text::WordId id);
  text::WordId add(std::string_view word, Trait trait);
  void set_verb(text::WordId lemma, VerbTrait trait);
  void add_phrasal(text::WordId verb_lemma, text::WordId particle);
  void add_addressing(text::WordId verb_lemma, text::WordId preposition);
  void add_verb_form(text::WordId lemma, std::string_view form, Trait trait);
  void add_regular_verb(std::string_view lemma, bool doubling, bool past_too);
  void add_noun(std::string_view singular, Trait trait);
  void set_event_noun(text::WordId lemma, const EventNoun& noun);

  std::string language_;
  text::Vocabulary& vocabulary_;
  std::vector<Word> words_ = std::vector<Word>(1);
  std::unordered_set<text::WordId> verbs_;  ///< Lemmas.
  std::vector<EventNoun> event_nouns_;
  std::unordered_set<std::uint64_t> phrasal_;        ///< (lemma, particle).
  std::unordered_set<std::uint64_t> addressing_;     ///< (lemma, preposition).
  std::unordered_set<std::uint64_t> participation_;  ///< (lemma, noun).
  std::unordered_set<text::WordId> continuing_;      ///< Lemmas.
  std::unordered_map<std::string, std::string> irregular_plurals_;
  std::unordered_map<std::string, std::uint16_t> title_groups_;
  std::vector<std::uint32_t> lists_;  ///< By WordId: the lists it is on, by WordList.
  std::unordered_map<text::WordId, std::uint16_t> told_things_;
  std::unordered_map<text::WordId, std::uint16_t> told_people_;
  std::unordered_map<text::WordId, text::WordId> plural_forms_;  ///< Of verb lemmas.
  /// By the last byte of the ending, longest first: most words are done with after one look.
  std::array<std::vector<Ending>, 256> endings_;
  std::vector<std::string> plural_endings_;
  FormRules third_, past_, gerund_, plural_;
  WordTrie function_trie_;
  WordTrie number_qualifiers_;
  std::vector<FunctionPhrase> function_phrases_;
  Gazetteer gazetteer_;
  OfficeTable offices_;
  std::string office_template_ = "{office}, {country}";
};

}  // namespace dateline::syntax
