// Which class each token of a sentence has: closed classes by the lexicon, noun or verb by what stands around.
#pragma once

#include "syntax/sentence_view.hpp"

#include <span>

namespace dateline::syntax {

/// One pass from left to right; it looks at most a fixed number of tokens ahead or back, so it is linear.
class WordClassifier {
 public:
  /// `out.classes` must hold times and signs (`read_tokens`) and names.
  WordClassifier(const SentenceView& view, SentenceAnalysis& out) : view_(view), out_(out) {}
  void run();

 private:
  /// How far a decision looks: longer clauses are judged by what is near.
  static constexpr std::uint32_t horizon = 24;

  WordClass& at(std::uint32_t i) noexcept { return out_.classes[i - view_.first]; }
  WordClass before(std::uint32_t i) const noexcept {
    return i > view_.first ? out_.class_within(i - 1) : WordClass::stop;
  }

  // word_classes.cpp: closed classes
  bool is_share(std::uint32_t i) const noexcept;
  bool is_verb_prefix(std::uint32_t i) const noexcept;
  std::uint32_t function_phrase(std::uint32_t i);
  WordClass closed_class(std::uint32_t i) const noexcept;
  WordClass contracted(const Word& word) const noexcept;
  WordClass modal_word(std::uint32_t i) const noexcept;
  WordClass possessive_word(std::uint32_t i) const noexcept;
  WordClass coordinator_word(std::uint32_t i) const noexcept;
  WordClass pronoun_word(std::uint32_t i) const noexcept;
  bool emphasises(std::uint32_t i) const noexcept;
  bool opens_existential(std::uint32_t i) const noexcept;
  bool opens_compound(std::uint32_t i) const noexcept;
  bool complement_verb_before(std::uint32_t i) const noexcept;
  bool names_people(std::uint32_t i) const noexcept;
  bool points_to_noun(std::uint32_t i) const noexcept;
  WordClass behind_time(std::uint32_t i) const noexcept;
  bool behind_place_inset(std::uint32_t i) const noexcept;
  WordClass that_word(std::uint32_t i) const noexcept;
  bool nothing_but_time_follows(std::uint32_t i) const noexcept;
  WordClass to_word(std::uint32_t i) const noexcept;
  WordClass preposition_word(std::uint32_t i) const noexcept;
  bool opens_headline_clause(std::uint32_t i) const noexcept;
  bool ends_description(std::uint32_t i) const noexcept;
  bool leaves_relative(std::uint32_t i) const noexcept;
  bool ends_modifier_with_time(std::uint32_t i) const noexcept;
  bool floats(std::uint32_t i) const noexcept;
  WordClass determiner_word(std::uint32_t i) const noexcept;
  WordClass genitive_word(std::uint32_t i) const noexcept;

  // open_classes.cpp: noun, adjective, adverb or verb
  bool is_place(std::uint32_t i) const noexcept;
  bool is_singular(std::uint32_t i) const noexcept;
  bool joins_another(std::uint32_t last) const noexcept;
  bool plural_before(std::uint32_t i) const noexcept;
  WordClass opener_before_compound(std::uint32_t i) const noexcept;
  bool ends_compound(std::uint32_t i, WordClass previous) const noexcept;
  WordClass before_adverbs(std::uint32_t i) const noexcept;
  bool is_adverb_here(std::uint32_t i, WordClass previous, bool behind_auxiliary) const noexcept;
  WordClass open_class(std::uint32_t i) const noexcept;
  WordClass nominal_class(std::uint32_t i) const noexcept;
  bool names_before(std::uint32_t i) const noexcept;
  WordClass after_auxiliary(std::uint32_t i, WordClass auxiliary) const noexcept;
  WordClass within_phrase(std::uint32_t i, WordClass previous) const noexcept;
  WordClass after_preposition(std::uint32_t i) const noexcept;
  bool pairs_adjectives(std::uint32_t i) const noexcept;
  bool opens_subject(std::uint32_t i, WordClass previous) const noexcept;
  bool bounds_time(std::uint32_t i) const noexcept;
  bool describes_bearer_of_office(std::uint32_t i, WordClass previous) const noexcept;
  WordClass past_form(std::uint32_t i, WordClass previous, bool subject_before) const noexcept;
  WordClass elsewhere(std::uint32_t i, WordClass previous) const noexcept;
  bool counts(std::uint32_t i) const noexcept;
  bool is_phrasal_third(std::uint32_t i) const noexcept;
  bool describes_noun(std::uint32_t i) const noexcept;
  bool names_matter(std::uint32_t i, WordClass previous) const noexcept;
  bool describes_bearer(std::uint32_t i) const noexcept;
  bool describes_office(std::uint32_t i) const noexcept;
  bool names_department(std::uint32_t i) const noexcept;
  bool describes_people(std::uint32_t i) const noexcept;
  bool tells_of_people(std::uint32_t i, WordClass previous) const noexcept;
  bool finite_behind_comma(std::uint32_t i) const noexcept;
  WordClass gerund(std::uint32_t i, WordClass previous) const noexcept;
  bool is_designation(std::uint32_t i) const noexcept;
  bool opens_object(std::uint32_t i) const noexcept;

  // noun_or_verb.cpp: words that are nouns and verbs
  WordClass plural_or_third(std::uint32_t i, WordClass previous) const noexcept;
  bool follows_name_aside(std::uint32_t i) const noexcept;
  bool behind_name_beside_several(std::uint32_t i) const noexcept;
  bool ends_counted(std::uint32_t i) const noexcept;
  bool opens_sentence_behind_time(std::uint32_t i) const noexcept;
  bool ends_opening_phrase(std::uint32_t i) const noexcept;
  bool goes_on_with_object(std::uint32_t i) const noexcept;
  std::uint32_t before_phrase_of(std::uint32_t i) const noexcept;
  bool ends_opening_preposition(std::uint32_t i) const noexcept;
  bool ends_phrase_behind_verb(std::uint32_t i) const noexcept;
  bool follows_described_subject(std::uint32_t i) const noexcept;
  WordClass singular_or_base(std::uint32_t i, WordClass previous) const noexcept;
  bool ends_pair(std::uint32_t i) const noexcept;
  bool joins_base(std::uint32_t i) const noexcept;
  bool goes_on_with_several(std::uint32_t i) const noexcept;

  // class_context.cpp: what stands around a word
  bool nominal(std::uint32_t i) const noexcept;
  bool starts_phrase(std::uint32_t i) const noexcept;
  bool boundary(std::uint32_t i) const noexcept;
  bool surely_finite(std::uint32_t i) const noexcept;
  bool follows_clause_subject(std::uint32_t i) const noexcept;
  bool is_tried(std::uint32_t i) const noexcept;
  bool finite_after(std::uint32_t i) const noexcept;
  bool finite_behind_apposition(std::uint32_t i) const noexcept;
  bool finite_behind_list(std::uint32_t i) const noexcept;
  bool finite_around(std::uint32_t i) const noexcept;
  bool is_figure_before_move(std::uint32_t i) const noexcept;
  bool behind_base_verb(std::uint32_t i) const noexcept;
  bool acts_behind_number(std::uint32_t i) const noexcept;
  bool opens_participle_clause(std::uint32_t i) const noexcept;
  std::uint32_t auxiliary_before(std::uint32_t i) const noexcept;

  const SentenceView view_;
  SentenceAnalysis& out_;
};

/// What each token tells without its neighbours: the lexicon's traits, the class of signs, numbers and the opaque time
/// expressions; and where names can start. The view learns whether there are hyphens.
void read_tokens(SentenceView& view, std::span<const TokenRange> times, SentenceAnalysis& out);

/// Reads a name in quotation marks between commas as one without the marks. \pre `read_tokens` has been there
void read_insets(const SentenceView& view, SentenceAnalysis& out);

}  // namespace dateline::syntax
