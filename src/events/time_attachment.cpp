#include "events/time_attachment.hpp"

#include <algorithm>
#include <limits>

namespace dateline::events {
namespace {

using syntax::Predicate;
using syntax::TokenRange;

/// Tokens between two ranges; 0 when they touch or overlap.
std::uint32_t distance(TokenRange a, TokenRange b) {
  if (a.last <= b.first) return b.first - a.last;
  if (b.last <= a.first) return a.first - b.last;
  return 0;
}

constexpr std::size_t max_phrases_back = 12;   ///< A time's noun phrase starts at most so many phrases before it.

}  // namespace

const char* describe(Attachment attachment) noexcept {
  switch (attachment) {
    case Attachment::none: return "";
    case Attachment::own_phrase: return "in the event's own phrase";
    case Attachment::clause: return "nearest time of the clause";
    case Attachment::coordination: return "time of the verb it is coordinated with";
    case Attachment::simultaneous_clause: return "time of a simultaneous clause";
    case Attachment::governing_clause: return "time of the clause around it";
  }
  return "";
}

void TimeAttachment::start(const std::vector<text::Token>& tokens, const syntax::SentenceAnalysis& analysis,
                           std::vector<PlacedTime> times) {
  tokens_ = &tokens;
  analysis_ = &analysis;
  times_ = std::move(times);
  find_owners();
}

void TimeAttachment::find_owners() {
  owner_.assign(times_.size(), syntax::none);
  const auto& phrases = analysis_->phrases;
  std::size_t next = 0;
  for (std::size_t i = 0; i < times_.size(); ++i) {
    const std::uint32_t token = times_[i].tokens.first;
    while (next < phrases.size() && phrases[next].tokens.first <= token) ++next;
    const std::size_t first = next > max_phrases_back ? next - max_phrases_back : 0;
    for (std::size_t p = next; p-- > first;)
      if (phrases[p].tokens.contains(token) && !phrases[p].is_coordination()) {
        owner_[i] = static_cast<std::uint32_t>(p);
        break;
      }
  }
}

/// Can the expression date an event? Durations, sets and "now" cannot.
bool TimeAttachment::dates(const PlacedTime& time) const {
  const TimeExpression& expression = expressions_[time.index];
  if (expression.type != TimexType::date && expression.type != TimexType::time) return false;
  return expression.date.known() || expression.relative.has_value();
}

bool TimeAttachment::bounds(const PlacedTime& time) const {
  const std::uint32_t first = time.tokens.first;
  return first > analysis_->tokens.first && cues_.bounding((*tokens_)[first - 1].word);
}

const PlacedTime* TimeAttachment::in_own_phrase(const Predicate& predicate) const {
  if (predicate.phrase == syntax::none) return nullptr;
  for (std::size_t i = 0; i < times_.size(); ++i)
    if (owner_[i] == predicate.phrase && dates(times_[i])) return &times_[i];
  return nullptr;
}

const PlacedTime* TimeAttachment::duration_of(const Predicate& predicate) const {
  if (predicate.phrase == syntax::none) return nullptr;
  for (std::size_t i = 0; i < times_.size(); ++i)
    if (owner_[i] == predicate.phrase && expressions_[times_[i].index].type == TimexType::duration) return &times_[i];
  return nullptr;
}

const PlacedTime* TimeAttachment::in_clause(std::uint32_t clause, const Predicate& predicate) const {
  const PlacedTime* best = nullptr;
  std::uint32_t shortest = std::numeric_limits<std::uint32_t>::max();
  for (std::size_t i = 0; i < times_.size(); ++i) {
    const PlacedTime& time = times_[i];
    if (owner_[i] != syntax::none || !dates(time) || bounds(time)) continue;
    if (analysis_->clause_at(time.tokens.first) != clause) continue;
    const std::uint32_t far = distance(time.tokens, predicate.trigger);
    if (far < shortest) {
      shortest = far;
      best = &time;
    }
  }
  return best;
}

/// "met X on Tuesday and signed Y": the second verb happens when the first does, and the other way round.
const PlacedTime* TimeAttachment::in_coordination(const Predicate& predicate) const {
  const auto& predicates = analysis_->predicates;
  const auto index = static_cast<std::size_t>(&predicate - predicates.data());
  const auto is_verb = [](const Predicate& other) { return !other.nominal; };
  if (predicate.alternation == syntax::Alternation::coordination) {
    for (std::size_t i = index; i-- > 0;)
      if (is_verb(predicates[i])) return in_clause(predicates[i].clause, predicate);
  } else {
    for (std::size_t i = index + 1; i < predicates.size(); ++i) {
      if (!is_verb(predicates[i])) continue;
      return predicates[i].alternation == syntax::Alternation::coordination ? in_clause(predicates[i].clause, predicate) : nullptr;
    }
  }
  return nullptr;
}

const PlacedTime* TimeAttachment::in_clauses_around(const Predicate& predicate, Attachment& attachment) const {
  const auto& clauses = analysis_->clauses;
  const syntax::Clause& own = clauses[predicate.clause];
  if (own.parent != syntax::none && cues_.simultaneous(own.introduced_by)) {
    attachment = Attachment::governing_clause;
    if (const PlacedTime* time = in_clause(own.parent, predicate)) return time;
  }
  attachment = Attachment::simultaneous_clause;
  for (std::uint32_t i = predicate.clause + 1; i < clauses.size() && i <= predicate.clause + 4; ++i)
    if (clauses[i].parent == predicate.clause && cues_.simultaneous(clauses[i].introduced_by))
      if (const PlacedTime* time = in_clause(i, predicate)) return time;
  return nullptr;
}

AttachedTime TimeAttachment::of(const Predicate& predicate) const {
  AttachedTime result;
  if (times_.empty()) return result;
  const auto take = [&](const PlacedTime* time, Attachment attachment) {
    if (time == nullptr) return false;
    result.time = time->index;
    result.attachment = attachment;
    return true;
  };
  if (const PlacedTime* duration = duration_of(predicate)) result.duration = duration->index;
  if (take(in_own_phrase(predicate), Attachment::own_phrase)) return result;
  if (take(in_clause(predicate.clause, predicate), Attachment::clause)) return result;
  if (take(in_coordination(predicate), Attachment::coordination)) return result;
  Attachment around = Attachment::none;
  const PlacedTime* time = in_clauses_around(predicate, around);
  take(time, around);
  return result;
}

}  // namespace dateline::events
