// How a predicate stands to what is the case, who says so.
#pragma once

#include <dateline/event.hpp>

#include "events/modality_cues.hpp"
#include "syntax/sentence_analysis.hpp"

#include <string>
#include <vector>

namespace dateline::events {

/// The word rule tests and explanations use: "planned".
const char* name(Modality modality);

struct Stance {
  Modality modality = Modality::asserted;
  Polarity polarity = Polarity::positive;
  std::uint32_t speaker = syntax::none;  ///< Phrase of who says so.
};

class ModalityReader {
 public:
  explicit ModalityReader(const ModalityCues& cues) : cues_(cues) {}
  /// To be called once for each sentence, before `stance`.
  void start(const std::vector<text::Token>& tokens, const syntax::SentenceAnalysis& analysis);
  Stance stance(const syntax::Predicate& predicate) const;
  /// "gave [no reaction]"; not "[no fewer than ten people]"
  bool is_none(const syntax::NounPhrase& phrase) const;
  const ModalityCues& cues() const noexcept { return cues_; }

  /// "The visit, planned for May, [was called off]": does a verb cancel what the phrase tells?
  bool is_called_off(std::uint32_t phrase) const;

 private:
  struct Finding;
  /// What the verb group of a predicate is to it: the trigger itself, the verb its noun is an argument of, or one that
  /// the noun only stands beside ("left after the visit").
  enum class Government : std::uint8_t { trigger, noun, noun_given, noun_apart };
  bool stands_aside(const syntax::Predicate& predicate) const;
  Government government(const syntax::Predicate& predicate) const;
  bool governs(std::uint32_t verb, std::uint32_t phrase) const;
  bool is_withheld(const syntax::VerbGroup& verb) const;
  bool is_selected(const syntax::VerbGroup& verb) const;
  bool is_purpose(const syntax::Predicate& predicate) const;
  bool lies_behind_plan(const syntax::Predicate& predicate) const;
  bool is_meant_for(const syntax::Predicate& predicate) const;
  bool is_reported_future(const syntax::VerbGroup& verb) const;
  const syntax::VerbGroup& telling_verb(const syntax::Predicate& predicate) const;
  bool is_accomplished(const syntax::VerbGroup& verb) const;
  bool comes_to_nothing(const syntax::VerbGroup& plan) const;
  void read_verb(const syntax::VerbGroup& verb, Government government, Finding& finding) const;
  bool is_presupposed(const syntax::Clause& clause) const;
  void read_clauses(const syntax::Predicate& predicate, Finding& finding) const;
  bool tells_what_followed(std::uint32_t clause) const;
  bool is_given(const syntax::Predicate& predicate) const;
  std::uint32_t start_of_described(const syntax::Predicate& predicate) const;
  bool is_past_occasion(const syntax::Predicate& predicate) const;
  const std::vector<CueHit>& hits() const;
  void read_cues(const syntax::Predicate& predicate, Finding& finding) const;
  bool is_negation_of_verb(const CueHit& hit) const;
  bool is_known_behind_preposition(const syntax::Predicate& predicate) const;
  bool is_within_name(const CueHit& hit) const;
  CueClass governor(const syntax::VerbGroup& verb) const;
  bool has_behind(const Cue& cue, std::uint32_t token) const;
  bool reaches(const CueHit& hit, const syntax::Predicate& predicate) const;

  const ModalityCues& cues_;
  const std::vector<text::Token>* tokens_ = nullptr;
  const syntax::SentenceAnalysis* analysis_ = nullptr;
  // Looked for when first asked about: of many sentences nothing is.
  mutable std::vector<CueHit> hits_;
  mutable bool has_hits_ = false;
};

}  // namespace dateline::events
