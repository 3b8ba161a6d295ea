// Times an event takes from the clauses around its own: one that tells of the same moment, a time that singles it out,
// the day on which its own speakers told it.
#include "events/time_attachment.hpp"

#include <algorithm>

namespace dateline::events {

using syntax::Predicate;

/// Does the clause tell of the same time as the one around it? Not where a span parts them: "three days after he left".
bool TimeAttachment::is_simultaneous(const syntax::Clause& clause) const {
  const auto parts = [&](const PlacedTime& time) {
    return time.tokens.last == clause.tokens.first && expressions_[time.index].type == TimexType::duration;
  };
  return cues_.simultaneous(clause.introduced_by) && std::none_of(times_.begin(), times_.end(), parts);
}

/// "Crews were searching on Tuesday after the roof fell in": what goes on then tells only what had happened before.
bool TimeAttachment::goes_on_after(const syntax::Clause& clause) const {
  return cues_.counted_after(clause.introduced_by) &&
         std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
           return verb.aspect == syntax::Aspect::progressive && verb.finiteness == syntax::Finiteness::finite &&
                  analysis_->clause_at(verb.verb) == clause.parent;
         });
}

/// "the first since 2011, when she met the king": the clause tells of the time it follows, though that only bounds what
/// is told around it.
const PlacedTime* TimeAttachment::in_front_of(const syntax::Clause& clause) const {
  if (!cues_.time_relative(clause.introduced_by)) return nullptr;
  std::uint32_t end = clause.tokens.first;
  if (end > analysis_->tokens.first && analysis_->word_class(end - 1) == syntax::WordClass::comma) --end;
  const auto found = std::find_if(times_.begin(), times_.end(),
                                  [&](const PlacedTime& time) { return time.tokens.last == end && dates(time); });
  return found != times_.end() ? &*found : nullptr;
}

bool TimeAttachment::is_weekday(const PlacedTime& time) const {
  const std::optional<RelativeDate>& relative = expressions_[time.index].relative;
  return relative && relative->weekday != 0 && relative->day == 0;
}

const PlacedTime* TimeAttachment::in_clauses_around(const Predicate& predicate, Attachment& attachment) const {
  const auto& clauses = analysis_->clauses;
  const syntax::Clause& own = clauses[predicate.clause];
  if (own.parent != syntax::none && is_simultaneous(own) && !goes_on_after(own)) {
    attachment = Attachment::simultaneous_clause;
    const PlacedTime* in_front = predicate.nominal ? nullptr : in_front_of(own);
    if (in_front != nullptr) return in_front;
    attachment = Attachment::governing_clause;
    if (const PlacedTime* time = in_clause(own.parent, predicate)) return time;
  }
  attachment = Attachment::simultaneous_clause;
  for (std::uint32_t i = predicate.clause + 1; i < clauses.size() && i <= predicate.clause + 4; ++i) {
    const text::WordId opener = clauses[i].introduced_by;
    if (clauses[i].parent != predicate.clause) continue;
    const bool charged = cues_.charging(opener);
    if (!charged && !is_simultaneous(clauses[i]) && !cues_.withholding(opener))  // "kept from leaving on Monday"
      continue;
    const PlacedTime* time = in_clause(i, predicate);
    // "was convicted of stealing cars on Monday": of the news the weekday is told, of the deed the date.
    if (time != nullptr && (!charged || is_weekday(*time))) return time;
  }
  return nullptr;
}

/// "It was on 3 May that she signed": the clause behind a time that a copula leads to.
const PlacedTime* TimeAttachment::singled_out(const Predicate& predicate) const {
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  if (own.parent == syntax::none || !own.complement) return nullptr;
  for (std::size_t i = 0; i < times_.size(); ++i) {
    if (times_[i].tokens.last != own.tokens.first || !usable(i, own.parent)) continue;
    std::uint32_t before = times_[i].tokens.first;
    while (before > analysis_->tokens.first && (analysis_->word_class(before - 1) == syntax::WordClass::preposition ||
                                                analysis_->word_class(before - 1) == syntax::WordClass::negator))
      --before;
    if (analysis_->word_class(before - 1) == syntax::WordClass::be) return &times_[i];
  }
  return nullptr;
}

/// "Police said on Friday they had closed the road", "they were closing it": what those who speak had done themselves
/// they tell at once, and what they are doing they do then. What they deny to be doing they do not.
const PlacedTime* TimeAttachment::told_at_once(const Predicate& predicate) const {
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  if (own.speaker == syntax::none || own.reporting_verb == syntax::none || predicate.verb_group == syntax::none)
    return nullptr;
  const syntax::VerbGroup& verb = analysis_->verbs[predicate.verb_group];
  const syntax::Argument* subject = analysis_->find(predicate, syntax::Relation::subject);
  const bool doubted = cues_.reporting(analysis_->verbs[own.reporting_verb].lemma) > CueClass::reported;
  if (verb.aspect == syntax::Aspect::simple || (verb.aspect == syntax::Aspect::progressive && doubted)) return nullptr;
  if (verb.modal != text::unknown_word || subject == nullptr || subject->phrase == syntax::none || subject->inherited)
    return nullptr;
  const syntax::NounPhrase& who = analysis_->phrases[subject->phrase];
  const syntax::NounPhrase& speaker = analysis_->phrases[own.speaker];
  const bool same = who.entity == syntax::none ? who.plural == speaker.plural : who.entity == speaker.entity;
  const std::uint32_t reporting = analysis_->verbs[own.reporting_verb].verb;
  if ((!who.pronoun && who.entity == syntax::none) || !same || analysis_->clause_at(reporting) == predicate.clause)
    return nullptr;
  return of_verb(analysis_->clause_at(reporting), reporting, true);
}

}  // namespace dateline::events
