// For each verb group, where its subject, objects and prepositional phrases stand.
#pragma once

#include "syntax/sentence_view.hpp"

namespace dateline::syntax {

class VerbFrames {
 public:
  VerbFrames(const SentenceView& view, SentenceAnalysis& out) : view_(view), out_(out) {}
  /// Fills the frames that `ClauseBuilder` began; completes governors of infinitives and the speakers of clauses.
  void run();

 private:
  struct GoverningVerb {
    std::uint32_t chunk = none;
    bool described = false;  ///< "asked Weiss, who had won, to stay": past what is told of him between commas
  };
  struct GoverningNoun {
    std::uint32_t phrase = none;
    std::uint32_t owner = none;  ///< Whose decision it is.
    bool governs = false;        ///< Else it is any phrase that stands there.
  };
  /// Chunks between a verb and its subject at most.
  static constexpr std::uint32_t horizon = 16;

  const Chunk& chunk(std::uint32_t i) const noexcept { return out_.chunks[i]; }
  WordClass kind(std::uint32_t i) const noexcept {
    return i < out_.chunks.size() ? out_.chunks[i].kind : WordClass::stop;
  }
  VerbGroup& verb_at(std::uint32_t i) noexcept { return out_.verbs[out_.chunks[i].index]; }
  const VerbGroup& verb_at(std::uint32_t i) const noexcept { return out_.verbs[out_.chunks[i].index]; }
  VerbFrame& frame_at(std::uint32_t i) noexcept { return out_.frames[out_.chunks[i].index]; }
  std::uint32_t subject_of(std::uint32_t i) const noexcept { return out_.frames[out_.chunks[i].index].subject; }

  // verb_frames.cpp: what stands behind a verb
  bool governed_by_preposition(std::uint32_t i) const noexcept;
  bool only_subject(std::uint32_t chunk) const noexcept;
  std::uint32_t last_of(std::uint32_t phrase) const noexcept;
  std::uint32_t described_by(const VerbGroup& verb, std::uint32_t phrase) const noexcept;
  bool is_score(std::uint32_t dash) const noexcept;
  bool opens_bare_clause(std::uint32_t phrase) const noexcept;
  bool is_day_before_object(const VerbGroup& verb, std::uint32_t i) const noexcept;
  std::uint32_t end_of_quoted(std::uint32_t mark) const noexcept;
  void find_right(std::uint32_t i);
  std::uint32_t end_of_adjuncts(std::uint32_t i) const noexcept;
  void find_adjuncts(VerbFrame& frame, const VerbGroup& verb, std::uint32_t i);
  std::uint32_t behind_plain_adjuncts(std::uint32_t first) const noexcept;
  std::uint32_t behind_description(std::uint32_t i) const noexcept;
  std::uint32_t behind_second_time(std::uint32_t i) const noexcept;
  void find_quotation(VerbFrame& frame, const VerbGroup& verb, std::uint32_t mark);
  bool opens_with_quotation(std::uint32_t before) const;
  void find_clause_behind(VerbFrame& frame, const VerbGroup& verb, std::uint32_t chunk);
  bool is_told_between(std::uint32_t first, std::uint32_t last) const noexcept;
  std::uint32_t finite_before(std::uint32_t i) const noexcept;
  std::uint32_t finite_after(std::uint32_t i) const noexcept;

  // finite_subjects.cpp: the subject of a finite verb
  void find_finite_subject(std::uint32_t i);
  void take_subject(std::uint32_t i, std::uint32_t k);
  bool take_speaker_behind(std::uint32_t i);
  std::uint32_t behind_quotation(std::uint32_t verb, std::uint32_t stop) const noexcept;
  std::uint32_t passed_over(std::uint32_t k, std::uint32_t verb, std::uint32_t clause) const noexcept;
  std::uint32_t described_before(std::uint32_t description, std::uint32_t verb) const noexcept;
  std::uint32_t dash_before(std::uint32_t chunk, std::uint32_t stop) const noexcept;
  std::uint32_t participle_before(std::uint32_t phrase) const noexcept;
  std::uint32_t with_coordinated(std::uint32_t subject);
  std::uint32_t coordinated_before(std::uint32_t subject) const noexcept;
  bool is_bare_name(std::uint32_t phrase) const noexcept;
  std::uint32_t end_of_bracket(std::uint32_t opening) const noexcept;
  std::uint32_t thing_before(std::uint32_t last) const noexcept;
  std::uint32_t before_aside(std::uint32_t last) const noexcept;
  std::uint32_t antecedents_end(std::uint32_t relative) const;
  std::uint32_t antecedent_of(std::uint32_t relative) const;
  void take_antecedent(std::uint32_t i, std::uint32_t relative, std::uint32_t own_subject);
  bool tells_of_verb(std::uint32_t i) const noexcept;
  void take_described(std::uint32_t verb, std::uint32_t phrase);
  std::uint32_t verb_of_relative(std::uint32_t verb) const noexcept;
  std::uint32_t before_source(std::uint32_t saying, std::uint32_t verb) const noexcept;
  void share_subject(VerbFrame& frame, std::uint32_t clause, std::uint32_t i);

  // participle_subjects.cpp: the subject of a participle or gerund
  bool is_bare(std::uint32_t i) const noexcept;
  std::uint32_t present_at(std::uint32_t k, const VerbGroup& verb) const noexcept;
  std::uint32_t around_place(std::uint32_t k, const VerbGroup& verb) const noexcept;
  void find_participle_subject(std::uint32_t i);
  std::uint32_t participle_subject(std::uint32_t i, const VerbGroup& verb) const noexcept;
  std::uint32_t participle_subject_elsewhere(std::uint32_t k, std::uint32_t i, const VerbGroup& verb) const noexcept;
  std::uint32_t described_aside(std::uint32_t i) const noexcept;
  std::uint32_t dated_aside(std::uint32_t k, std::uint32_t i, const VerbGroup& verb,
                            std::uint32_t subject) const noexcept;
  std::uint32_t coordinated_participle(std::uint32_t i, const VerbGroup& verb) const noexcept;
  std::uint32_t controller(const VerbFrame& frame, const VerbGroup& verb) const noexcept;
  bool hangs_on(std::uint32_t verb, std::uint32_t gerund) const noexcept;
  std::uint32_t owner_of_deed(std::uint32_t i) const noexcept;
  void find_gerund_subject(std::uint32_t i);

  // infinitive_subjects.cpp: the subject of an infinitive
  void govern(std::uint32_t i, std::uint32_t governor, text::WordId modal);
  std::uint32_t start_of_infinitive(std::uint32_t i) const noexcept;
  bool is_circumstance(std::uint32_t j, std::uint32_t start) const noexcept;
  GoverningVerb verb_before_infinitive(std::uint32_t i, std::uint32_t start) const noexcept;
  GoverningNoun noun_before_infinitive(std::uint32_t start) const noexcept;
  std::uint32_t described_by_adjective(std::uint32_t i, std::uint32_t start) const noexcept;
  std::uint32_t marked_subject(std::uint32_t start) const noexcept;
  std::uint32_t addressee_before(std::uint32_t governor, std::uint32_t start) const noexcept;
  text::WordId governing_lemma(std::uint32_t governor) const noexcept;
  bool is_told_to_be_ahead(const VerbGroup& telling, const NounPhrase& whom) const noexcept;
  void take_governor(std::uint32_t i, std::uint32_t governor, const GoverningNoun& noun, bool object_before);
  bool is_object_before(std::uint32_t object, std::uint32_t start) const noexcept;
  void find_infinitive_subject(std::uint32_t i);

  const SentenceView view_;
  SentenceAnalysis& out_;
};

/// Fills `Clause::speaker` and `Clause::reporting_verb` from the frames.
void find_speakers(const SentenceView& view, SentenceAnalysis& out);

}  // namespace dateline::syntax
