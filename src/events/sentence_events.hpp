// The events of one sentence, as drafts: rules matched, the best chosen, each with its stance and its time.
#pragma once

#include "events/document_reading.hpp"
#include "events/draft.hpp"
#include "events/language_engine.hpp"
#include "rules/competition.hpp"

#include <vector>

namespace dateline::events {

/// What the layers saw, kept for an explanation.
struct SentenceTrace {
  std::vector<rules::Candidate> candidates;
  std::vector<rules::Rejection> rejections;
};

class SentenceEvents {
 public:
  SentenceEvents(const LanguageEngine& engine, const DocumentReading& reading, bool generic_events);
  /// Appends the drafts of sentence number `index`.
  void find(const syntax::SentenceAnalysis& analysis, std::uint32_t index, std::vector<Draft>& out,
            SentenceTrace* trace);

  /// Of all sentences: nouns that only refer to an event, without its day.
  std::vector<Draft> bare_references() && { return std::move(bare_references_); }

 private:
  bool tells_kind(const rules::Candidate& candidate, const syntax::SentenceAnalysis& analysis) const;
  void set_manner(Draft& draft, const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis) const;
  bool was_due(const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis) const;
  bool lacks_time(const rules::Candidate& candidate, const syntax::SentenceAnalysis& analysis,
                  std::uint32_t sentence) const;
  Draft draft_of(const rules::Candidate& candidate, const syntax::SentenceAnalysis& analysis,
                 std::uint32_t sentence) const;
  bool is_list(const syntax::SentenceAnalysis& analysis) const;
  std::size_t count_kickers(const syntax::SentenceAnalysis& analysis) const;
  void date_by_anniversary(Draft& draft, const syntax::Predicate& predicate,
                           const syntax::SentenceAnalysis& analysis) const;
  bool is_said_for_long(const Draft& draft) const;
  bool has_gone_on(const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis) const;
  bool is_timeless_perfect(const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis) const;
  bool is_alongside(const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis) const;
  bool is_half_of_headline(const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis) const;
  bool is_background(const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis) const;
  bool negates_itself(const Draft& draft) const;
  bool is_whole_entry(const syntax::Predicate& noun, const syntax::SentenceAnalysis& analysis) const;
  bool goes_on_now(const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis) const;
  void date_by_entry(Draft& draft, const syntax::Predicate& predicate, const syntax::SentenceAnalysis& analysis) const;
  void set_verb(Draft& draft, const rules::Candidate& candidate, const syntax::Predicate& predicate) const;
  void leave_times_to_occasions(std::vector<Draft>& drafts) const;
  bool may_coincide(const Draft& a, const Draft& b) const;
  static bool is_told_apart(const Draft& part, const Draft& whole, const syntax::SentenceAnalysis& analysis);
  bool did_it(const Draft& part, std::uint32_t role, const Draft& whole, std::uint32_t becomes) const;
  bool suffered(const Participant& actor, const Draft& whole, std::uint32_t becomes) const;
  bool take_part(const Draft& part, Draft& whole, const syntax::SentenceAnalysis& analysis) const;
  void fold_parts(std::vector<Draft>& drafts, const syntax::SentenceAnalysis& analysis);
  bool is_of_event_before(std::uint32_t place, const syntax::Predicate& predicate,
                          const syntax::SentenceAnalysis& analysis) const;
  std::optional<Participant> place_of(const rules::Candidate& candidate,
                                      const syntax::SentenceAnalysis& analysis) const;

  const LanguageEngine& engine_;
  const DocumentReading& reading_;
  bool generic_;
  ModalityReader modality_;
  TimeAttachment times_;
  rules::Matcher matcher_;
  std::vector<rules::Candidate> candidates_;
  std::vector<Draft> drafts_;  ///< Of the sentence at hand.
  std::vector<Draft> bare_references_;
  std::vector<Draft> set_in_;               ///< Of the sentence: nouns of which a verb says when it began.
  std::vector<syntax::TokenRange> folded_;  ///< Triggers of what fold_parts has taken into others.
};

}  // namespace dateline::events
