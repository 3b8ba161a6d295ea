// Where a span parts two events, the one is counted from the other.
#include "events/time_attachment.hpp"

#include <algorithm>

namespace dateline::events {

/// Spans with a word behind them that says what they are counted from. What went on "for two days after the vote", or
/// happened "in the two days after" it, is not counted.
void TimeAttachment::find_spans() {
  for (const PlacedTime& time : times_) {
    const std::uint32_t connector = time.tokens.last;
    if (expressions_[time.index].type != TimexType::duration || connector + 1 >= analysis_->tokens.last) continue;
    const std::uint32_t first = time.tokens.first;
    if (first > analysis_->tokens.first && analysis_->word_class(first - 1) == syntax::WordClass::preposition) continue;
    const text::WordId word = (*tokens_)[connector].word;
    CountedFrom span{&time, cues_.counted_before(word)};
    if (!span.before && !cues_.counted_after(word)) continue;
    const auto& clauses = analysis_->clauses;
    for (std::uint32_t i = 0; i < clauses.size() && span.clause == syntax::none; ++i)
      if (clauses[i].parent != syntax::none && clauses[i].tokens.first == connector) span.clause = i;
    if (span.clause == syntax::none) span.phrase = phrase_at(connector + 1);
    if (span.clause == syntax::none && span.phrase == syntax::none) continue;
    spans_.push_back(span);
    // "resigned two days after the vote on 9 May": the day is the vote's, and she resigned two days later.
    const PlacedTime* counted = span.phrase != syntax::none ? of_counted_noun(span.phrase) : nullptr;
    if (counted == nullptr) continue;
    const auto index = static_cast<std::size_t>(counted - times_.data());
    claimed_[index] = true;
    occasion_[index] = syntax::none;
  }
}

/// The longest phrase that begins with the token; of "the firm's first visit", the visit.
std::uint32_t TimeAttachment::phrase_at(std::uint32_t token) const {
  const auto& phrases = analysis_->phrases;
  std::uint32_t longest = syntax::none;
  for (std::uint32_t p = 0; p < phrases.size(); ++p)
    if (phrases[p].tokens.first == token && !phrases[p].is_coordination() &&
        (longest == syntax::none || phrases[p].tokens.last > phrases[longest].tokens.last))
      longest = p;
  for (std::uint32_t p = longest + 1; longest != syntax::none && p < phrases.size(); ++p)
    if (phrases[p].possessor == longest) longest = p;
  return longest;
}

/// "the vote on 9 May", "the attack on a base on Friday": the phrase's own time, or one behind it without a verb or a
/// comma between.
const PlacedTime* TimeAttachment::of_counted_noun(std::uint32_t phrase) const {
  constexpr std::uint32_t gap = 6;  // tokens
  if (const PlacedTime* own = in_phrase(phrase)) return own;
  const std::uint32_t end = analysis_->phrases[phrase].tokens.last;
  for (const PlacedTime& time : times_) {
    if (time.tokens.first < end || time.tokens.first > end + gap || !dates(time)) continue;
    if (verbs_between(end, time.tokens.first) != 0) return nullptr;
    for (std::uint32_t i = end; i < time.tokens.first; ++i)
      if (analysis_->word_class(i) == syntax::WordClass::comma) return nullptr;
    return &time;
  }
  return nullptr;
}

/// "two days after [the quake that killed nine]": what it did to those who were there.
bool TimeAttachment::is_effect_of(std::uint32_t phrase, const syntax::Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none || !cues_.effect(predicate.lemma)) return false;
  const syntax::Argument* subject = analysis_->find(predicate, syntax::Relation::subject);
  return subject != nullptr && subject->phrase == phrase &&
         analysis_->verbs[predicate.verb_group].tense == syntax::Tense::past;
}

/// The clause of the verb that another is joined to without a comma; the predicate's own where it is joined to none.
std::uint32_t TimeAttachment::joined_clause(const syntax::Predicate& predicate) const {
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  const std::uint32_t first = own.tokens.first;
  const bool joined = predicate.alternation == syntax::Alternation::coordination && own.parent != syntax::none &&
                      analysis_->word_class(first) == syntax::WordClass::coordinator &&
                      analysis_->word_class(first - 1) != syntax::WordClass::comma;
  return joined ? own.parent : predicate.clause;
}

/// "into [his loans]"
bool TimeAttachment::is_governed(std::uint32_t phrase) const {
  const std::uint32_t first = analysis_->extent(phrase).first;
  return first > analysis_->tokens.first && analysis_->word_class(first - 1) == syntax::WordClass::preposition;
}

/// "She resigned on 9 May, two days after the vote was lost": the vote was lost two days before 9 May. "Two days after
/// the vote on 9 May she resigned": she did two days after.
AttachedTime TimeAttachment::counted(const syntax::Predicate& predicate, std::uint32_t noun) const {
  AttachedTime result;
  const auto count = [&](const CountedFrom& span, const PlacedTime* from, bool before) {
    if (from == nullptr || is_aim(*from)) return;
    result.time = from->index;
    result.offset = TimeOffset{span.duration->index, before};
    result.attachment = Attachment::counted;
  };
  std::uint32_t clause = predicate.clause;
  if (goes_on(predicate) && clause > 0) clause = analysis_->clause_at(analysis_->clauses[clause].tokens.first - 1);
  // "a day after it cut its forecast [and sacked its chief]": as the verb before.
  const std::uint32_t joined = joined_clause(predicate);
  const bool governed = predicate.nominal && noun != syntax::none && is_governed(noun);
  for (const CountedFrom& span : spans_) {
    const std::uint32_t at = span.duration->tokens.first;
    const bool by_clause = span.clause != syntax::none;
    const std::uint32_t around = by_clause ? analysis_->clauses[span.clause].parent : analysis_->clause_at(at);
    // "six weeks after a court threw out his appeal", "... looked into his loans": when he appealed is not told.
    if (by_clause && predicate.clause == span.clause && predicate.nominal && noun != syntax::none &&
        (is_done_to(noun) || governed))
      continue;
    const bool told = noun == span.phrase || is_effect_of(span.phrase, predicate);
    if (by_clause ? joined == span.clause : told) {
      count(span, of_verb(around, predicate.trigger.first, true), !span.before);
    } else if (clause == around && !predicate.nominal && !is_behind(predicate, at)) {
      count(span, by_clause ? of_verb(span.clause, span.duration->tokens.last, true) : of_counted_noun(span.phrase),
            span.before);
      const bool told_earlier = !by_clause && times_.size() == 1;
      if (!result.time && told_earlier && expressions_[span.duration->index].date.known())
        count(span, span.duration, span.before);
    }
    if (result.time) return result;
  }
  return result;
}

/// "[fled] two days after the vote and was caught in May": when, tells the span right behind the verb.
bool TimeAttachment::is_counted(const syntax::Predicate& predicate) const {
  if (predicate.nominal) return false;
  return std::any_of(spans_.begin(), spans_.end(), [&](const CountedFrom& span) {
    const std::uint32_t at = span.duration->tokens.first;
    return at >= predicate.trigger.last && analysis_->clause_at(at) == predicate.clause &&
           verbs_between(predicate.trigger.last, at) == 0;
  });
}

/// "readied themselves for Sunday": not the day on which they did.
bool TimeAttachment::is_aim(const PlacedTime& time) const {
  const std::uint32_t first = time.tokens.first;
  return first > analysis_->tokens.first && analysis_->word_class(first - 1) == syntax::WordClass::preposition &&
         !cues_.temporal_preposition((*tokens_)[first - 1].word);
}

/// Does another verb of the clause stand before the token, and this one behind it? "Nine days after the rig exploded,
/// killing twelve" tells nothing of the killing.
bool TimeAttachment::is_behind(const syntax::Predicate& predicate, std::uint32_t token) const {
  if (predicate.trigger.first < token) return false;
  return std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
    return verb.verb < token && analysis_->clause_at(verb.verb) == predicate.clause;
  });
}

}  // namespace dateline::events
