// Which of a sentence's times belongs to which of its events.
//
// A time inside an event's own noun phrase is that event's ("Sunday's crash", "the 2014 invasion"), and nobody else's. Else an
// event takes the nearest time of its own clause; else, where its clause tells of the same moment as the clause around it
// ("when he visited Rome") or it shares a verb's place in a coordination, that one's. A time that only bounds ("since March")
// dates nothing.
#pragma once

#include <dateline/time.hpp>

#include "events/modality_cues.hpp"
#include "syntax/sentence_analysis.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline::events {

/// A time expression in the tokens of the document.
struct PlacedTime {
  syntax::TokenRange tokens;
  std::uint32_t index = 0;       ///< In the document's list of expressions.
};

/// How an event came by its time.
enum class Attachment : std::uint8_t { none, own_phrase, clause, coordination, simultaneous_clause, governing_clause };
const char* describe(Attachment attachment) noexcept;

struct AttachedTime {
  std::optional<std::uint32_t> time;       ///< Index of the expression.
  std::optional<std::uint32_t> duration;   ///< Of "two-day visit".
  Attachment attachment = Attachment::none;
};

class TimeAttachment {
 public:
  TimeAttachment(const ModalityCues& cues, const std::vector<TimeExpression>& expressions) : cues_(cues), expressions_(expressions) {}
  /// To be called once for each sentence, before `of`. \param times of this sentence, ascending.
  void start(const std::vector<text::Token>& tokens, const syntax::SentenceAnalysis& analysis, std::vector<PlacedTime> times);
  AttachedTime of(const syntax::Predicate& predicate) const;
  const std::vector<PlacedTime>& times() const noexcept { return times_; }

 private:
  bool dates(const PlacedTime& time) const;
  bool bounds(const PlacedTime& time) const;
  void find_owners();
  const PlacedTime* in_own_phrase(const syntax::Predicate& predicate) const;
  const PlacedTime* duration_of(const syntax::Predicate& predicate) const;
  const PlacedTime* in_clause(std::uint32_t clause, const syntax::Predicate& predicate) const;
  const PlacedTime* in_coordination(const syntax::Predicate& predicate) const;
  const PlacedTime* in_clauses_around(const syntax::Predicate& predicate, Attachment& attachment) const;

  const ModalityCues& cues_;
  const std::vector<TimeExpression>& expressions_;
  const std::vector<text::Token>* tokens_ = nullptr;
  const syntax::SentenceAnalysis* analysis_ = nullptr;
  std::vector<PlacedTime> times_;
  std::vector<std::uint32_t> owner_;       ///< By time: the noun phrase it stands in, or none.
};

}  // namespace dateline::events
