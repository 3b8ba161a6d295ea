// Noun phrases from determiner to head, with name, office, nationality and possessor.
#pragma once

#include "syntax/sentence_view.hpp"

namespace dateline::syntax {

class NounPhraseBuilder {
 public:
  NounPhraseBuilder(const SentenceView& view, SentenceAnalysis& out) : view_(view), out_(out) {}
  /// Fills `out.phrases` (possessive pronouns and names before a head as phrases of their own).
  void run();

 private:
  WordClass at(std::uint32_t i) const noexcept { return out_.word_class(i); }
  WordClass within(std::uint32_t i) const noexcept { return out_.class_within(i); }
  bool nominal(std::uint32_t i) const noexcept;
  bool only_adjectives(TokenRange tokens) const noexcept;
  bool goes_on_plainly(std::uint32_t j) const noexcept;
  std::uint32_t end_of_phrase(std::uint32_t i) const noexcept;
  bool joins_deeds(std::uint32_t start, std::uint32_t j) const noexcept;
  std::uint32_t step(std::uint32_t start, std::uint32_t j) const noexcept;
  std::uint32_t step_sign(std::uint32_t start, std::uint32_t j) const noexcept;
  std::uint32_t within_quotes(std::uint32_t start, std::uint32_t j) const noexcept;
  bool name_breaks(std::uint32_t j) const noexcept;
  bool ends_office(std::uint32_t start, std::uint32_t j) const noexcept;
  bool starts_full_name(std::uint32_t j) const noexcept;
  bool titles_name(std::uint32_t start, std::uint32_t j) const noexcept;
  bool opens_titled_name(std::uint32_t j) const noexcept;
  bool tells_of_each(std::uint32_t start, std::uint32_t j) const noexcept;
  bool counts_more(std::uint32_t start, std::uint32_t j) const noexcept;
  bool goes_on_by_number(std::uint32_t start, std::uint32_t j) const noexcept;
  bool follows_noun(std::uint32_t start, std::uint32_t i) const noexcept;
  bool parts_objects(std::uint32_t start, std::uint32_t j) const noexcept;
  std::uint32_t behind_converted(std::uint32_t start, std::uint32_t open) const noexcept;
  bool opens_amount(std::uint32_t token) const noexcept;
  bool between_adjectives(std::uint32_t start, std::uint32_t comma) const noexcept;
  std::uint32_t behind_region(std::uint32_t start, std::uint32_t comma) const noexcept;
  bool parts_figures(std::uint32_t j) const noexcept;
  bool names_by_number(std::uint32_t j) const noexcept;
  bool starts_amount(std::uint32_t start, std::uint32_t j) const noexcept;
  bool ends_known_name(std::uint32_t end) const noexcept;
  std::uint32_t build(TokenRange tokens, std::uint32_t possessor);
  bool counts(std::uint32_t number, const NounPhrase& phrase) const noexcept;
  void describe_opener(std::uint32_t token, NounPhrase& phrase) const;
  void describe_number(std::uint32_t token, NounPhrase& phrase) const;
  void describe_words(NounPhrase& phrase) const;
  void describe_names(NounPhrase& phrase) const;
  void describe_office(NounPhrase& phrase) const;
  bool is_aged(const NounPhrase& phrase) const noexcept;
  bool counts_people(const NounPhrase& phrase) const noexcept;
  void describe_kind(NounPhrase& phrase) const;
  void add_pronoun(std::uint32_t token);
  void add_modifiers(std::uint32_t index);
  std::uint32_t add_modifier(TokenRange name, std::uint32_t gazetteer, EntityKind kind);

  /// Nouns that stand before the name of whom or what they mean: "mayor", "hospital".
  static constexpr std::uint64_t name_bearer =
      traits(Trait::title, Trait::person_noun, Trait::group_noun, Trait::place_noun, Trait::honorific);

  const SentenceView view_;
  SentenceAnalysis& out_;
  std::size_t next_name_ = 0;  ///< First of `out.names` that does not lie before the phrase at hand.
};

}  // namespace dateline::syntax
