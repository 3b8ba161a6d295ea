// Who is who in a document: names, offices, descriptions and pronouns linked to entities, sentence after sentence.
#pragma once

#include <dateline/event.hpp>

#include "syntax/lexicon.hpp"
#include "syntax/name_forms.hpp"
#include "syntax/names.hpp"
#include "syntax/sentence_analysis.hpp"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::syntax {

/// Links one document's phrases; hand it the sentences in their order, the title first.
///
/// Names are linked by their whole form, by surname, by initials and through the gazetteer; descriptions ("the Russian
/// president", "the company") through what the text has taught (descriptions.cpp); "he" to the last person who was a
/// subject, "it" to the body the sentence before was about, "the two leaders" to the two named last (coreference.cpp).
/// Who held an office on the day of writing may come from the packs, where the text names nobody for it
/// (office_bearers.cpp). A description or pronoun with no certain bearer stays unlinked: a wrong participant is worse
/// than none.
class EntityLinker {
 public:
  /// \param published when the text was written; unknown: who held which office is not looked up.
  EntityLinker(const Lexicon& lexicon, std::string_view text, const std::vector<text::Token>& tokens,
               Date published = {});

  /// Sets `NounPhrase::entity` (and `kind`, where the document knows better). An index stays valid, its name may still
  /// grow.
  void link(SentenceAnalysis& sentence);
  /// After the last sentence: somebody called by the surname alone gets the name the packs know.
  void finish();
  /// What has been found so far; `Entity::mentions` are spans of the text given. Names are final after the last
  /// sentence.
  const std::vector<Entity>& entities() const& noexcept { return entities_; }
  std::vector<Entity> entities() && noexcept { return std::move(entities_); }
  /// Whom the sentences before described and the one linked last names.
  struct Introduction {
    std::uint32_t entity = none;
    std::vector<std::uint32_t> heads;  ///< Of the phrases that describe him.
  };
  const Introduction& introduced() const noexcept { return introduced_; }
  /// Of the people named in full so far.
  const Surnames& surnames() const noexcept { return surnames_; }

 private:
  /// Whether a name says that it is no firm's ("Ministry of Trade"), once that has been asked.
  enum class NameKind : std::uint8_t { unknown, other_body, may_be_firm };
  struct Facts {
    std::uint32_t country = none;                 ///< Gazetteer entry it, or its office, belongs to ...
    std::uint32_t body = none;                    ///< ... or entity: the firm somebody leads.
    text::WordId office = text::unknown_word;     ///< Last word of its office, singular.
    std::string_view title;                       ///< The whole of it, as written.
    std::uint32_t listed_office = none;           ///< In the lexicon's office table.
    text::WordId described = text::unknown_word;  ///< Head of what the text sets beside it: "a credit bureau".
    text::WordId head = text::unknown_word;       ///< Noun its name ends with: "Supreme Court", "Bank of Japan".
    bool known = false;                           ///< Named by the gazetteer.
    bool company = false;                         ///< A firm, as the gazetteer knows.
    bool named = false;                           ///< By the text itself.
    bool is_person = false;                       ///< As a given name, a title or "he" has told.
    bool located = false;                         ///< Something happened "in" it.
    bool free_standing = false;                   ///< Not only a capital that begins a sentence: "Payroll firm closes".
    bool with_article = false;                    ///< "the Norvik"
    bool harmed = false;                          ///< Somebody's victim.
    bool has_trade = false;                       ///< Told to be of one that no epithet names: "Otto Weiss, a doctor".
    bool has_epithet = false;                     ///< Told to be what an epithet names: "the actor Otto Weiss".
    bool speaks = false;                          ///< It has said something.
    NameKind kind_of_name = NameKind::unknown;
    bool trades = false;                ///< It has done what firms do: "recalled the cars".
    bool does_other = false;            ///< It has done something else: "scored twice".
    bool guessed_firm = false;          ///< Its kind was unknown to begin with.
    std::uint64_t gender = 0;           ///< Trait::male, Trait::female or neither, as the text has told.
    std::uint32_t words = 0;            ///< Of the name shown.
    std::uint32_t acts = 0;             ///< Finite verbs whose subject it was, in the sentences before.
    std::uint32_t last_sentence = 0;    ///< Of its last mention, the first being 1 ...
    std::uint32_t sentence_before = 0;  ///< ... and the last one before that.
  };
  struct Country {
    std::uint32_t entry = none;  ///< Of the gazetteer.
    std::uint32_t count = 0;     ///< Names, adjectives and places that tell of it.
    std::uint32_t last_sentence = 0;
  };
  /// The phrase that says most of a thing without a name of its own; empty where another has been told of since.
  struct Thing {
    std::uint16_t kind = 0;
    TokenRange tokens;
    std::uint32_t country = none;  ///< Gazetteer entry, where an adjective names it.
    bool several = false;          ///< Bodies of two names: "the government" is neither.
  };
  /// "the mayor", whom nobody has named so far.
  struct UnnamedOffice {
    TokenRange words;  ///< Without the article.
    std::uint32_t sentence = 0;
  };
  /// The subject of the last sentence, "three men", whom nobody has named; empty where that had another.
  struct Unnamed {
    TokenRange tokens;
    EntityKind kind = EntityKind::other;
    std::uint64_t gender = 0;
    bool plural = false;
    std::uint32_t sentence = 0;
  };
  /// What somebody did something to in the last sentence: "bought the mine".
  struct DoneTo {
    TokenRange tokens;
    std::uint32_t owner = none;
    std::uint32_t sentence = 0;
  };
  enum class Firm : std::uint8_t { no, possible, certain };

  template <typename Fits>
  std::uint32_t last_subject_before(const SentenceAnalysis& sentence, const NounPhrase& phrase, Fits fits) const;
  static bool may_be_description(const NounPhrase& phrase) noexcept {
    return !(phrase.plural || phrase.indefinite) || (phrase.modifier && phrase.gazetteer != none);
  }
  bool may_be_thing(const NounPhrase& phrase) const {  // most phrases are not
    const bool several = phrase.is_coordination();
    const bool listed = lexicon_.is_told_again(phrase.lemma);
    const bool single = !(phrase.pronoun | several | phrase.modifier | (phrase.number > 1));
    const bool told = (phrase.entity != none) | (phrase.lemma == text::unknown_word) | listed;
    return single & told;  // one branch for whoever asks, as the answer cannot be foreseen
  }
  /// "customers", "chief executive", "founder Ines Holm"
  bool belongs_to_firm(const NounPhrase& phrase) const {
    const bool named = !phrase.name.empty();
    const bool in_office = !phrase.office.empty();
    const bool part = lexicon_.is_company_part(phrase.lemma);
    return (part & !named) || ((named & in_office) && has_office_of_firm(phrase));
  }
  /// "The two are to meet": nothing but an article and the number.
  bool names_two(const NounPhrase& phrase) const {
    return lexicon_.word(tokens_[phrase.tokens.last - 1].word).number == 2 && phrase.definite &&
           phrase.tokens.last == phrase.tokens.first + 2;
  }
  bool tells_two(const NounPhrase& phrase) const { return phrase.number == 2 || names_two(phrase); }

  // entities.cpp: phrases linked, and what is learnt of each bearer
  std::string_view written(TokenRange range) const noexcept;
  void link_phrase(SentenceAnalysis& sentence, std::uint32_t index);
  std::uint32_t settlement_named(const SentenceAnalysis& sentence, const NounPhrase& phrase) const;
  std::uint32_t bearer_of_phrase(SentenceAnalysis& sentence, std::uint32_t index);
  void learn_gender(const NounPhrase& pronoun);
  void mention(std::uint32_t entity, TokenRange tokens);
  std::uint32_t find_named(const SentenceAnalysis& sentence, const NounPhrase& phrase, std::uint32_t words);
  std::uint32_t create_named(const NounPhrase& phrase, std::uint32_t words);
  void learn_from_words_before(const SentenceAnalysis& sentence, std::uint32_t entity, const NounPhrase& phrase,
                               EntityKind read_as, std::uint32_t words);
  std::uint32_t link_name(const SentenceAnalysis& sentence, NounPhrase& phrase);
  std::string country_around(std::uint32_t place) const;
  std::uint32_t create(const NounPhrase& phrase, std::string name, std::uint32_t words);
  void learn_bodies(const SentenceAnalysis& sentence);
  std::uint32_t nationality_of(const NounPhrase& phrase, const SentenceAnalysis& sentence) const noexcept;
  void learn_office(const SentenceAnalysis& sentence, std::uint32_t entity, const NounPhrase& phrase);

  // entity_names.cpp: the forms of a name
  /// Valid until the next one is asked for.
  std::string_view form_of(TokenRange name);
  TokenRange last_part(TokenRange name) const noexcept;
  bool ends_with_suffix(TokenRange name) const noexcept;
  /// Valid until the next form is asked for.
  std::string_view without_nickname(TokenRange name);
  TokenRange shown(const NounPhrase& phrase) const noexcept;
  std::string without_middle(TokenRange name);
  std::uint32_t find_by_short_form(const SentenceAnalysis& sentence, TokenRange name);
  bool names_body_alone(TokenRange body) const noexcept;
  std::uint32_t find_by_form(const SentenceAnalysis& sentence, const NounPhrase& phrase, std::uint32_t words);
  void rename(std::uint32_t entity, const NounPhrase& phrase, std::string_view name, std::uint32_t words);
  void index_forms(std::uint32_t entity, TokenRange name);
  void index_parts_of_person(std::uint32_t entity, TokenRange name);
  void index_parts_of_body(std::uint32_t entity, TokenRange name);
  std::string titled(const NounPhrase& phrase) const;
  bool is_in_capitals(TokenRange name) const;
  bool opens_in_capitals(TokenRange name) const noexcept;

  // namesakes.cpp: several of one surname
  void add_person_form(std::string_view form, std::uint32_t entity);
  std::uint32_t namesake(const NounPhrase& phrase, std::uint32_t entity);
  bool is_other_person(const NounPhrase& phrase, std::uint32_t entity) const;
  std::uint32_t namesake_of_gender(std::uint32_t entity, std::uint64_t gender) const;
  std::uint32_t office_namesake(const NounPhrase& phrase, std::uint32_t entity);

  // coreference.cpp: pronouns, and "the two leaders"
  bool mentioned_before(const SentenceAnalysis& sentence, std::uint32_t token, std::uint32_t entity,
                        std::uint32_t reach) const;
  bool may_be_pair(const NounPhrase& phrase, bool bare) const;
  static std::vector<EntityKind> kinds_of_pair(const Word& head, bool bare);
  std::vector<std::uint32_t> named_before(const SentenceAnalysis& sentence, std::uint32_t token, EntityKind kind,
                                          std::initializer_list<std::uint32_t> reaches) const;
  bool link_pair(SentenceAnalysis& sentence, std::uint32_t index);
  std::vector<std::uint32_t> busiest_two(EntityKind kind) const;
  std::vector<std::uint32_t> countries_of(const std::vector<std::uint32_t>& persons) const;
  bool agrees(std::uint32_t entity, std::uint32_t pronoun) const noexcept;
  std::uint32_t last_of_gender(const SentenceAnalysis& sentence, std::uint32_t pronoun, std::uint32_t other,
                               bool known) const;
  bool is_done_to(const SentenceAnalysis& sentence, std::uint32_t index) const;
  std::uint32_t subject_phrase_beside(const SentenceAnalysis& sentence, std::uint32_t index) const;
  std::uint32_t subject_beside(const SentenceAnalysis& sentence, std::uint32_t index) const;
  static bool governs(const SentenceAnalysis& sentence, std::uint32_t verb);
  bool acts(const SentenceAnalysis& sentence, std::uint32_t phrase) const;
  std::uint32_t link_pronoun(const SentenceAnalysis& sentence, std::uint32_t index) const;
  std::uint32_t link_it(const SentenceAnalysis& sentence, std::uint32_t index) const;
  std::uint32_t speaker_before(const SentenceAnalysis& sentence, std::uint32_t index) const;
  void remember_speaker(const SentenceAnalysis& sentence);
  std::uint32_t link_he(const SentenceAnalysis& sentence, std::uint32_t index) const;
  bool meets_law(const SentenceAnalysis& sentence, std::uint32_t pronoun) const;
  std::uint32_t person_told_before(const SentenceAnalysis& sentence, std::uint32_t pronoun, std::uint32_t other) const;
  std::uint32_t told_subject(const SentenceAnalysis& sentence, std::uint32_t verb) const;
  void remember_first_subject(const SentenceAnalysis& sentence, std::uint32_t verb, std::uint32_t subject);
  void learn_deed(const SentenceAnalysis& sentence, const VerbGroup& verb, std::uint32_t entity);
  void remember_subjects(const SentenceAnalysis& sentence);
  std::uint32_t whom_law_met(const SentenceAnalysis& sentence, std::uint32_t verb) const;
  std::uint32_t whose_deed(const SentenceAnalysis& sentence, std::uint32_t index) const;

  // antecedents.cpp: whom the pronoun's own sentence offers
  bool may_be_he(std::uint32_t entity) const;
  std::uint32_t only_person_before(const SentenceAnalysis& sentence, std::uint32_t index, std::uint32_t other) const;
  static bool is_one_of_several(const SentenceAnalysis& sentence, const NounPhrase& phrase);
  std::uint32_t whose_people(const SentenceAnalysis& sentence, const NounPhrase& people, std::uint32_t pronoun) const;
  static bool surrounds(const SentenceAnalysis& sentence, std::uint32_t verb, std::uint32_t clause);
  bool is_stranger(const SentenceAnalysis& sentence, std::uint32_t verb, const NounPhrase& pronoun, bool person) const;
  static std::uint32_t company_before(const SentenceAnalysis& sentence, const NounPhrase& pronoun);
  std::uint32_t subject_before(const SentenceAnalysis& sentence, const NounPhrase& pronoun, bool person,
                               std::uint32_t beside, bool& stranger) const;
  static bool stands_aside(const SentenceAnalysis& sentence, std::uint32_t verb, const NounPhrase& pronoun);
  std::uint32_t object_joined_before(const SentenceAnalysis& sentence, std::uint32_t index) const;
  std::uint32_t joined_before(const SentenceAnalysis& sentence, std::uint32_t index) const;
  std::uint32_t subject_behind(const SentenceAnalysis& sentence, const NounPhrase& pronoun) const;
  std::uint32_t main_subject_behind(const SentenceAnalysis& sentence, std::uint32_t index) const;
  std::uint32_t single_beside_several(const SentenceAnalysis& sentence, const NounPhrase& pronoun) const;
  std::uint32_t body_of_speaker(const SentenceAnalysis& sentence, const NounPhrase& pronoun) const;

  // unnamed_subjects.cpp: pronouns of somebody described
  static bool is_in_relative(const SentenceAnalysis& sentence, std::size_t verb) noexcept;
  static std::size_t first_told_verb(const SentenceAnalysis& sentence) noexcept;
  void remember_unnamed(const SentenceAnalysis& sentence);
  Unnamed unnamed(const SentenceAnalysis& sentence, std::uint32_t index) const;
  static bool is_unnamed_actor(const NounPhrase& phrase);
  void remember_caught(const SentenceAnalysis& sentence, std::size_t verb);
  void remember_done_to(const SentenceAnalysis& sentence, std::size_t verb);
  TokenRange unnamed_subject(const SentenceAnalysis& sentence, std::uint32_t index) const;
  std::uint32_t main_subject(const SentenceAnalysis& sentence, std::uint32_t index) const;
  void take_main_subject(SentenceAnalysis& sentence, std::uint32_t index) const;
  TokenRange unnamed_before(const SentenceAnalysis& sentence, std::uint32_t index) const;

  // plural_pronouns.cpp: "they"
  std::vector<std::uint32_t> several(const SentenceAnalysis& sentence, std::uint32_t index) const;
  std::vector<std::uint32_t> two_told(const SentenceAnalysis& sentence, std::uint32_t verb) const;
  bool other_several(const SentenceAnalysis& sentence, std::uint32_t index) const;
  bool link_they(SentenceAnalysis& sentence, std::uint32_t index);
  void coordinate(SentenceAnalysis& sentence, std::uint32_t index, const std::vector<std::uint32_t>& entities);

  // descriptions.cpp: who is meant by what describes him
  bool may_be_titled(std::string_view title, const NounPhrase& phrase) const;
  bool is_synonym(std::string_view title, const NounPhrase& phrase) const;
  std::uint32_t link_description(const SentenceAnalysis& sentence, std::uint32_t index);
  std::uint32_t only_office_holder() const;
  std::uint32_t body_of(const SentenceAnalysis& sentence, const NounPhrase& phrase) const;
  std::uint32_t link_officer(const SentenceAnalysis& sentence, const NounPhrase& phrase) const;
  std::uint32_t described_by(const NounPhrase& phrase, std::uint32_t entity);
  text::WordId head_of(std::string_view name) const;
  bool is_capital(std::uint32_t token) const noexcept;
  bool holds_capital(const NounPhrase& phrase) const;
  bool may_bear_words(const NounPhrase& phrase, std::uint32_t entity) const;
  std::uint32_t link_called(const SentenceAnalysis& sentence, const NounPhrase& phrase) const;
  std::uint32_t link_body(const SentenceAnalysis& sentence, std::uint32_t index);

  // epithets.cpp: what only varies a name
  void remember_strangers(const SentenceAnalysis& sentence);
  bool tells_harm(const SentenceAnalysis& sentence) const;
  void remember_harmed(const SentenceAnalysis& sentence);
  void learn_trade(const SentenceAnalysis& sentence, std::uint32_t entity, const NounPhrase& phrase);
  std::uint32_t link_epithet(const SentenceAnalysis& sentence, std::uint32_t index) const;
  std::uint32_t link_leader(const SentenceAnalysis& sentence, const NounPhrase& phrase) const;

  // introductions.cpp: somebody described before he is named
  std::uint32_t sole_described(const SentenceAnalysis& sentence) const;
  std::uint32_t bare_newcomer(const SentenceAnalysis& sentence) const;
  bool tells_office_alone(const SentenceAnalysis& sentence, const NounPhrase& phrase) const noexcept;
  bool bears(std::string_view title, std::string_view told) const;
  void name_office_bearers(const SentenceAnalysis& sentence);
  void follow_descriptions(const SentenceAnalysis& sentence);

  // office_bearers.cpp: who bears an office
  std::uint32_t listed_office(const SentenceAnalysis& sentence, const NounPhrase& phrase) const;
  bool is_joined(std::uint32_t token, std::uint32_t last) const noexcept;
  std::uint32_t link_office(const SentenceAnalysis& sentence, std::uint32_t index);
  const OfficeHolder* holder_of(std::uint32_t office) const;
  std::uint32_t bearer_of(std::uint32_t office, const SentenceAnalysis& sentence);
  void give_office(std::uint32_t entity, std::uint32_t office);
  std::uint32_t create_bearer(std::uint32_t office, const OfficeHolder& holder);
  void name_bearer(std::uint32_t entity, std::uint32_t office, const OfficeHolder& holder);
  std::uint32_t replace_bearer(const SentenceAnalysis& sentence, const NounPhrase& phrase, std::uint32_t words);
  bool is_counterpart(const NounPhrase& phrase) const;
  std::uint32_t counterpart_of(const SentenceAnalysis& sentence, const NounPhrase& phrase) const;
  std::uint32_t link_counterpart(const SentenceAnalysis& sentence, const NounPhrase& phrase);

  // bodies.cpp: countries and bodies of people
  void remember_countries(const SentenceAnalysis& sentence);
  std::uint32_t only_country_near(const SentenceAnalysis& sentence, const NounPhrase& phrase) const;
  bool may_be_called(text::WordId noun, std::uint32_t entity) const;
  std::uint32_t body_before(const SentenceAnalysis& sentence, const NounPhrase& phrase, std::uint32_t other) const;
  std::uint32_t link_named_body(const SentenceAnalysis& sentence, const NounPhrase& phrase);

  // firms.cpp: which names are firms, and "the company"
  void learn_firms(SentenceAnalysis& sentence);
  bool is_located(const SentenceAnalysis& sentence, const NounPhrase& name) const;
  bool has_office_of_firm(const NounPhrase& phrase) const;
  void learn_firm(NounPhrase& name, bool surely = true);
  void make_firm(std::uint32_t entity);
  bool is_doubtful(std::uint32_t entity) const;
  bool names_other_body(std::string_view name) const;
  Firm firm(std::uint32_t entity);
  bool fits_trade(text::WordId noun, std::uint32_t entity) const;
  std::uint32_t link_firm(const SentenceAnalysis& sentence, std::uint32_t index);
  std::uint32_t doubtful_firm();
  bool may_be_meant(text::WordId noun, std::uint32_t entity);
  bool is_meant(Firm wanted, text::WordId noun, std::uint32_t entity);
  std::uint32_t firm_before(const SentenceAnalysis& sentence, std::uint32_t index, std::uint32_t other);
  std::uint32_t busiest_firm(text::WordId noun, std::uint32_t other);
  std::uint32_t only_firm_near(const SentenceAnalysis& sentence, const NounPhrase& phrase, std::uint32_t other);

  // things.cpp: "the plane"
  std::uint16_t kind_of_thing(const SentenceAnalysis& sentence, const NounPhrase& phrase) const;
  bool is_bare(const SentenceAnalysis& sentence, const NounPhrase& phrase) const;
  static bool holds_name(const SentenceAnalysis& sentence, std::uint32_t index);
  static TokenRange told_whole(const SentenceAnalysis& sentence, const NounPhrase& phrase);
  bool is_body_of_people(const NounPhrase& phrase) const;
  bool is_same_name(TokenRange a, TokenRange b) const;
  bool may_be_told(const NounPhrase& phrase, const Thing& thing) const;
  bool is_another(const NounPhrase& phrase) const;
  void take_article(std::uint32_t entity, EntityKind read_as, std::uint32_t words);
  void link_things(SentenceAnalysis& sentence);

  const Lexicon& lexicon_;
  std::string_view text_;
  Date published_;
  const std::vector<text::Token>& tokens_;
  std::vector<Entity> entities_;
  std::vector<Facts> facts_;
  /// Folded names, surnames and initials.
  NameForms forms_;
  std::string form_;  ///< What was asked for last.
  Surnames surnames_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> namesakes_;  ///< Who has a surname, and another who bears it.
  std::unordered_map<std::uint32_t, std::uint32_t> known_;          ///< Gazetteer entry -> entity.
  std::unordered_map<std::uint32_t, std::uint32_t> bearers_;        ///< Office of the table -> entity.
  /// The entities mentioned last, latest first: where a description looks for its bearer, so that the work for each
  /// stays the same however long the document is.
  std::array<std::uint32_t, 48> recent_{};
  std::size_t recent_count_ = 0;
  std::uint32_t sentence_ = 0;
  std::vector<Country> countries_;
  text::WordId last_thing_ = text::unknown_word;  ///< Noun of the last thing told of that bears names and had none ...
  std::uint32_t last_thing_sentence_ = 0;         ///< ... and in which sentence.
  std::vector<Thing> things_;                     ///< One of each kind.
  std::uint32_t topic_ = none;                    ///< The first subject with a name.
  std::uint32_t first_firm_ = none;  ///< The first name of a firm, or that may be one, in the first sentences.
  std::uint32_t last_body_ = none;   ///< Organisation or country that the last sentence was about ...
  std::uint32_t last_body_sentence_ = 0;
  std::vector<std::uint32_t> last_several_;  ///< Whom "they" may mean behind the last sentence with a subject ...
  std::uint32_t last_several_sentence_ = 0;
  Unnamed unnamed_;
  Unnamed caught_;  ///< Whom the last sentence told to have been done something to: "Police arrested a man".
  DoneTo done_to_;
  std::uint32_t unnamed_sentence_ = 0;   ///< Which told of somebody whom nobody names: "the boy" ...
  std::uint32_t stranger_sentence_ = 0;  ///< ... or of somebody new: "a man".
  Introduction introduced_;
  std::vector<UnnamedOffice> unnamed_offices_;  ///< Of the last sentences.
  std::vector<std::uint32_t>
      described_;  ///< Heads of phrases of one person nobody has named, in the last sentences ...
  text::WordId described_lemma_ = text::unknown_word;  ///< ... all of the same noun.
  std::uint32_t last_person_ = none;                   ///< Last person who was a subject ...
  std::uint32_t last_person_sentence_ = 0;             ///< ... and in which sentence.
  std::uint32_t last_speaker_ = none;                  ///< Who said something last ...
  std::uint32_t last_speaker_sentence_ = 0;            ///< ... and in which sentence.
};

/// The last body that fits among the subjects before a description in its sentence, else what the sentence before was
/// about.
template <typename Fits>
std::uint32_t EntityLinker::last_subject_before(const SentenceAnalysis& sentence, const NounPhrase& phrase,
                                                Fits fits) const {
  std::uint32_t best = none;
  for (const VerbFrame& frame : sentence.frames) {
    if (frame.subject == none || sentence.phrases[frame.subject].tokens.last > phrase.tokens.first) continue;
    if (fits(sentence.phrases[frame.subject].entity)) best = sentence.phrases[frame.subject].entity;
  }
  if (best != none) return best;
  return last_body_sentence_ + 1 == sentence_ && fits(last_body_) ? last_body_ : none;
}

}  // namespace dateline::syntax
