// Verb groups: auxiliaries, negation and adverbs with their main verb, read as tense, aspect, voice and mood.
#pragma once

#include "syntax/sentence_view.hpp"

namespace dateline::syntax {

class VerbGroupBuilder {
 public:
  VerbGroupBuilder(const SentenceView& view, SentenceAnalysis& out) : view_(view), out_(out) {}
  /// Fills `out.verbs`.
  void run();

 private:
  static constexpr std::uint32_t verb_horizon = 24;

  WordClass at(std::uint32_t i) const noexcept { return out_.word_class(i); }
  WordClass within(std::uint32_t i) const noexcept { return out_.class_within(i); }
  /// Adverbs, negation, times with their preposition: what may stand anywhere around a verb.
  bool adverbial(std::uint32_t i) const noexcept {
    constexpr ClassSet alone(WordClass::adverb, WordClass::negator, WordClass::time);
    const WordClass c = within(i);
    return alone.holds(c) || (c == WordClass::preposition && at(i + 1) == WordClass::time);
  }

  // verb_groups.cpp: auxiliaries and the verb they belong to
  std::uint32_t main_verb(std::uint32_t i) const noexcept;
  std::uint32_t verb_behind_subject(std::uint32_t auxiliary) const noexcept;
  std::uint32_t build(std::uint32_t i);
  bool is_subjunctive(std::uint32_t be) const noexcept;
  void read_first_verb(VerbGroup& group, std::uint32_t first, WordClass c, const Word& word) const;
  void read_auxiliaries(VerbGroup& group, std::uint32_t first) const;
  void read_bare(VerbGroup& group) const;
  bool follows_object_pronoun(std::uint32_t verb) const noexcept;
  std::uint32_t skip_adverbials(std::uint32_t i) const noexcept;
  bool starts_object(std::uint32_t i) const noexcept;

  // verb_context.cpp: what stands around
  bool finite_follows(std::uint32_t i) const noexcept;
  bool in_object_of_finite(std::uint32_t i) const noexcept;
  bool governed_by_preposition(std::uint32_t i) const noexcept;
  bool in_apposition(std::uint32_t i) const noexcept;
  bool starts_clause_after(std::uint32_t coordinator) const noexcept;
  bool opens_relative(std::uint32_t i) const noexcept;
  bool follows_coordinator(std::uint32_t i) const noexcept;
  bool finite_before() const noexcept;
  bool only_relatives_before(std::uint32_t i) const noexcept;
  bool is_tensed(std::uint32_t i) const noexcept;
  bool finite_later(std::uint32_t i) const noexcept;
  std::uint32_t start_of_modified(std::uint32_t i) const noexcept;
  bool opens_adjunct(std::uint32_t i, std::uint32_t verb) const noexcept;
  bool is_in_adjunct(std::uint32_t i) const noexcept;
  bool finite_behind_comma(std::uint32_t i) const noexcept;
  bool opens_subordinate(std::uint32_t i) const noexcept;
  bool opens_contact_relative(std::uint32_t i) const noexcept;
  bool opens_bare_relative(std::uint32_t i) const noexcept;
  bool opens_clause(std::uint32_t i) const noexcept;

  // participles.cpp: is a past form a participle?
  bool is_given_office(text::WordId lemma, std::uint32_t i) const noexcept;
  bool is_undergone(text::WordId lemma, std::uint32_t next) const noexcept;
  bool is_given_amount(text::WordId lemma, std::uint32_t i) const noexcept;
  bool is_addressed(text::WordId lemma, std::uint32_t next) const noexcept;
  bool is_said_behind(std::uint32_t i, text::WordId lemma) const noexcept;
  bool describes_name(std::uint32_t i, std::uint32_t next) const noexcept;
  bool is_judged(std::uint32_t verb, text::WordId lemma, std::uint32_t next) const noexcept;
  bool is_result(std::uint32_t i) const noexcept;
  bool names_actor(std::uint32_t i) const noexcept;
  bool is_told_thing(std::uint32_t verb, std::uint32_t before, std::uint32_t next) const noexcept;
  bool tells_clause(std::uint32_t before, std::uint32_t next) const noexcept;
  bool is_set_before_subject(std::uint32_t verb, std::uint32_t before, std::uint32_t next) const noexcept;
  bool is_indefinite_noun(std::uint32_t before) const noexcept;
  bool calls_noun(std::uint32_t verb, text::WordId lemma) const noexcept;
  bool describes_noun(std::uint32_t verb, text::WordId lemma, std::uint32_t before, std::uint32_t next) const noexcept;
  bool is_told_aside(std::uint32_t verb, std::uint32_t before, std::uint32_t next) const noexcept;
  bool ends_headline(std::uint32_t verb, text::WordId lemma) const noexcept;
  bool describes_before_comma(std::uint32_t verb, text::WordId lemma, std::uint32_t before,
                              std::uint32_t next) const noexcept;
  bool takes_two(text::WordId lemma) const noexcept;
  bool is_measure(std::uint32_t i) const noexcept;
  bool is_set_in_front(std::uint32_t next) const noexcept;
  bool ends_description(std::uint32_t verb) const noexcept;
  bool is_agent(text::WordId lemma, std::uint32_t marker) const noexcept;
  bool is_finite_behind_verb(text::WordId lemma, std::uint32_t next) const noexcept;
  bool is_participle(std::uint32_t verb, text::WordId lemma) const noexcept;

  // verb_sharing.cpp: what a verb shares with the one before
  bool is_gapped(const VerbGroup& group, std::uint32_t before) const noexcept;
  void parallel(VerbGroup& group) const;
  static void share(VerbGroup& group, const VerbGroup& model);
  void govern(VerbGroup& group) const;

  const SentenceView view_;
  SentenceAnalysis& out_;
};

}  // namespace dateline::syntax
