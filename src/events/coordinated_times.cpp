// Times an event takes from what it is coordinated with: "met X on Tuesday and signed Y".
#include "events/time_attachment.hpp"

#include <algorithm>

namespace dateline::events {

using syntax::Predicate;

/// "will close", "is to close", "plans to close", "is scheduled for release"
bool TimeAttachment::lies_ahead(std::uint32_t verb) const {
  const syntax::VerbGroup& group = analysis_->verbs[verb];
  if (group.tense != syntax::Tense::present) return group.tense == syntax::Tense::future;
  if (cues_.governor(group.lemma) != CueClass::planned) return false;
  return (group.voice == syntax::Voice::passive && group.aspect == syntax::Aspect::simple) ||
         std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(),
                     [&](const syntax::VerbGroup& governed) { return governed.governor == verb; });
}

/// "was refused bail and will be sentenced on 3 May": what lies ahead dates nothing that has happened.
bool TimeAttachment::parts_past_from_future(const Predicate& a, const Predicate& b) const {
  if (a.verb_group == syntax::none || b.verb_group == syntax::none) return false;
  const auto done = [&](std::uint32_t verb) {
    const syntax::VerbGroup& group = analysis_->verbs[verb];
    return !lies_ahead(verb) && (group.tense == syntax::Tense::past || group.aspect == syntax::Aspect::perfect);
  };
  // "pulled the toy last week and is refunding buyers", "recognises no union and settled a lawsuit last week"
  const auto goes_on_now = [&](std::uint32_t verb) {
    const syntax::VerbGroup& group = analysis_->verbs[verb];
    return !analysis_->headline && group.tense == syntax::Tense::present && group.aspect != syntax::Aspect::perfect &&
           group.finiteness == syntax::Finiteness::finite;
  };
  // "had asked the court for time, but did not contest the verdict of 3 May": what had been before is of another time
  // than what an auxiliary of its own tells.
  const auto had_been = [&](std::uint32_t verb) {
    const syntax::VerbGroup& group = analysis_->verbs[verb];
    return group.tense == syntax::Tense::past && group.aspect == syntax::Aspect::perfect;
  };
  const auto has_do = [&](std::uint32_t verb) {
    return analysis_->word_class(analysis_->verbs[verb].tokens.first) == syntax::WordClass::do_;
  };
  const auto parted = [&](std::uint32_t later, std::uint32_t earlier) {
    return (lies_ahead(later) && done(earlier)) || (has_do(later) && had_been(earlier)) ||
           (goes_on_now(later) && analysis_->verbs[earlier].tense == syntax::Tense::past);
  };
  return parted(a.verb_group, b.verb_group) || parted(b.verb_group, a.verb_group);
}

/// "confirmed it had met Chile on Monday and said that ...": what had been before has a time of its own.
bool TimeAttachment::parts_saying_from_before(const Predicate& saying, const Predicate& before) const {
  if (saying.nominal || saying.verb_group == syntax::none || before.verb_group == syntax::none) return false;
  const syntax::VerbGroup& said = analysis_->verbs[saying.verb_group];
  const syntax::VerbGroup& told = analysis_->verbs[before.verb_group];
  return analysis_->find(saying, syntax::Relation::clause) != nullptr && said.aspect == syntax::Aspect::simple &&
         said.tense == syntax::Tense::past && told.aspect == syntax::Aspect::perfect &&
         told.tense == syntax::Tense::past;
}

/// "broke out on Monday and has destroyed 40 houses": what is done by now has no time of what was done then.
bool TimeAttachment::parts_perfect_from_past(const Predicate& perfect, const Predicate& past) const {
  if (perfect.verb_group == syntax::none || past.verb_group == syntax::none) return false;
  const syntax::VerbGroup& group = analysis_->verbs[perfect.verb_group];
  return group.tense == syntax::Tense::present && group.aspect == syntax::Aspect::perfect &&
         group.finiteness == syntax::Finiteness::finite && group.voice == syntax::Voice::active &&
         analysis_->verbs[past.verb_group].tense == syntax::Tense::past;
}

/// "Weiss met Moen on Monday, and they signed Y": the clause goes on with those told of just before.
bool TimeAttachment::goes_on(const Predicate& predicate) const {
  if (predicate.verb_group == syntax::none) return false;
  const std::uint32_t subject = analysis_->frames[predicate.verb_group].subject;
  if (subject == syntax::none) return false;
  const syntax::NounPhrase& phrase = analysis_->phrases[subject];
  return phrase.pronoun && phrase.is_coordination() && phrase.tokens.first > analysis_->tokens.first &&
         analysis_->word_class(phrase.tokens.first - 1) == syntax::WordClass::coordinator;
}

/// "left and signed Y on Monday", "six were killed and dozens injured on Monday"
bool TimeAttachment::shares_time(const Predicate& predicate) const {
  return predicate.alternation == syntax::Alternation::coordination || goes_on(predicate) ||
         (predicate.verb_group != syntax::none && analysis_->verbs[predicate.verb_group].gapped);
}

/// "Nine people", "dozens": so many, whoever they are.
bool TimeAttachment::counts_whom(const Predicate& predicate) const {
  const syntax::Argument* who = analysis_->find(predicate, syntax::Relation::object);
  if (who == nullptr) who = analysis_->find(predicate, syntax::Relation::subject);
  if (who == nullptr || who->phrase == syntax::none || who->inherited) return false;
  const syntax::NounPhrase& phrase = analysis_->phrases[who->phrase];
  return !phrase.pronoun && phrase.name.empty() && !phrase.definite && (phrase.number != 0 || phrase.plural);
}

/// "Nine died and dozens were hurt on Monday": what two clauses without a comma between them count happened together.
const PlacedTime* TimeAttachment::in_clause_joined(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none || !counts_whom(predicate)) return nullptr;
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  for (std::uint32_t i = predicate.clause + 1; i < analysis_->clauses.size(); ++i) {
    const syntax::Clause& next = analysis_->clauses[i];
    const std::uint32_t first = next.tokens.first;
    if (next.parent != predicate.clause || !own.tokens.contains(first)) continue;
    const bool joined = analysis_->word_class(first) == syntax::WordClass::coordinator && first > own.tokens.first &&
                        analysis_->word_class(first - 1) != syntax::WordClass::comma;
    if (!joined || verbs_between(predicate.trigger.last, first) != 0) return nullptr;
    for (const Predicate& other : analysis_->predicates)
      if (!other.nominal && other.clause == i && other.verb_group != syntax::none)
        return parts_past_from_future(predicate, other) || !counts_whom(other) ? nullptr : in_clause(i, predicate);
  }
  return nullptr;
}

/// "voted", "was voted", but neither "has voted" nor "could vote"
bool TimeAttachment::is_simple_past(const syntax::VerbGroup& verb) noexcept {
  return verb.finiteness == syntax::Finiteness::finite && verb.tense == syntax::Tense::past &&
         verb.aspect == syntax::Aspect::simple && verb.modal == text::unknown_word;
}

/// Is the one finite verb before a token, at which a clause begins, in the simple past?
bool TimeAttachment::is_behind_one_past(std::uint32_t token) const {
  std::uint32_t finite = 0;
  for (const syntax::VerbGroup& verb : analysis_->verbs) {
    if (verb.verb >= token || finite > 1) break;
    if (verb.finiteness == syntax::Finiteness::finite) finite += is_simple_past(verb) ? 1 : 2;
  }
  return finite == 1;
}

/// "Crews gained ground on Monday and [the mayor lifted the order]": what a sentence tells of two without a comma
/// between them is of its one weekday.
const PlacedTime* TimeAttachment::in_clause_before(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none || times_.size() != 1 || claimed_[0]) return nullptr;
  const PlacedTime& time = times_.front();
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  const std::uint32_t subject = analysis_->frames[predicate.verb_group].subject;
  if (own.relative || own.complement || subject == syntax::none || !is_weekday(time)) return nullptr;
  const std::uint32_t behind = analysis_->phrases[subject].tokens.first;
  if (behind <= time.tokens.last) return nullptr;
  const std::uint32_t joiner = behind - 1;
  const bool joined =
      is(joiner, syntax::Trait::additive) && analysis_->word_class(joiner - 1) != syntax::WordClass::comma;
  if (!joined || !usable(0, analysis_->clause_at(time.tokens.first)) ||
      verbs_between(analysis_->tokens.first, time.tokens.first) == 0)
    return nullptr;
  return is_behind_one_past(joiner) && is_simple_past(analysis_->verbs[predicate.verb_group]) ? &time : nullptr;
}

/// "In 2014 Chile signed the pact, and Kenya left it": the one time of a sentence that opens it holds for both clauses,
/// where both are told in the past and nothing hangs on either.
const PlacedTime* TimeAttachment::in_front_of_both(const Predicate& predicate) const {
  constexpr std::uint32_t opening = 2;  // tokens
  if (predicate.nominal || predicate.verb_group == syntax::none || times_.size() != 1) return nullptr;
  const PlacedTime& time = times_.front();
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  const std::uint32_t subject = analysis_->frames[predicate.verb_group].subject;
  const std::uint32_t first = analysis_->tokens.first;
  if (own.relative || own.complement || subject == syntax::none || time.tokens.first > first + opening) return nullptr;
  if (!usable(0, analysis_->clause_at(time.tokens.first)) || claimed_[0]) return nullptr;
  const std::uint32_t before = analysis_->phrases[subject].tokens.first - 1;
  if (before <= time.tokens.last || analysis_->word_class(before) != syntax::WordClass::coordinator) return nullptr;
  return is_behind_one_past(before) && is_simple_past(analysis_->verbs[predicate.verb_group]) ? &time : nullptr;
}

/// "rejected the deal that Chile had struck in May, and asked for talks", "promised aid up to when his term ends in
/// May, and asked ...": a clause between two verbs.
bool TimeAttachment::is_clause_between(const Predicate& between, const Predicate& verb) const {
  const syntax::Clause& clause = analysis_->clauses[between.clause];
  return (clause.relative || cues_.same_moment(clause.introduced_by)) && !clause.tokens.contains(verb.trigger.first);
}

/// "stepped down [days later] and was charged in 2018": the first verb has a time of its own, whatever day that is.
bool TimeAttachment::has_time_between(const Predicate& first, const Predicate& second) const {
  if (first.nominal) return false;
  return std::any_of(times_.begin(), times_.end(), [&](const PlacedTime& time) {
    const TimexType type = expressions_[time.index].type;
    const bool before_joiner = time.tokens.first >= first.trigger.last && time.tokens.last < second.trigger.first &&
                               analysis_->word_class(time.tokens.last) == syntax::WordClass::coordinator;
    return before_joiner && (type == TimexType::date || type == TimexType::time) && !dates(time);
  });
}

/// Are both verbs told of one phrase, and does the second stand behind a comma or "and"?
bool TimeAttachment::has_same_doer(const Predicate& a, const Predicate& b) const {
  if (a.verb_group == syntax::none || b.verb_group == syntax::none) return false;
  std::uint32_t first = b.trigger.first;
  while (first > analysis_->tokens.first && analysis_->word_class(first - 1) == syntax::WordClass::adverb) --first;
  const syntax::WordClass before = analysis_->word_class(first - 1);
  if (before != syntax::WordClass::coordinator && before != syntax::WordClass::comma) return false;
  const std::uint32_t subject = analysis_->frames[a.verb_group].subject;
  return subject != syntax::none && subject == analysis_->frames[b.verb_group].subject;
}

/// "met X on Tuesday and signed Y": the second verb happens when the first does, and the other way round.
const PlacedTime* TimeAttachment::in_coordination(const Predicate& predicate) const {
  const auto& predicates = analysis_->predicates;
  if (is_light(predicate))  // "and imposed sanctions": as its verb
    for (const Predicate& verb : predicates)
      if (!verb.nominal && verb.verb_group == predicate.verb_group) return in_coordination(verb);
  const auto index = static_cast<std::size_t>(&predicate - predicates.data());
  const auto is_verb = [&](const Predicate& other) {
    return !other.nominal && (predicate.verb_group == syntax::none || other.verb_group == syntax::none ||
                              analysis_->verbs[predicate.verb_group].finiteness != syntax::Finiteness::finite ||
                              analysis_->verbs[other.verb_group].finiteness == syntax::Finiteness::finite);
  };
  const auto in = [&](const Predicate& other) {
    const bool parted = parts_past_from_future(predicate, other) || parts_saying_from_before(predicate, other) ||
                        parts_perfect_from_past(predicate, other);
    return parted ? nullptr : in_clause(other.clause, predicate);
  };
  // "On Monday they closed A, shut B and left C": as far as one joins the next.
  constexpr std::size_t most = 3;
  std::size_t joined = 0;
  const Predicate* last = &predicate;
  for (std::size_t i = index; i-- > 0 && joined < most && shares_time(*last);) {
    if (!is_verb(predicates[i]) || is_clause_between(predicates[i], predicate)) continue;
    if (const PlacedTime* time = in(predicates[i])) return time;
    last = &predicates[i];
    ++joined;
  }
  joined = 0;
  for (std::size_t i = index + 1; i < predicates.size() && joined < most; ++i) {
    if (!is_verb(predicates[i])) continue;
    const bool chained = joined > 0 || shares_time(predicate);
    if (!shares_time(predicates[i]) || has_time_between(predicate, predicates[i]) ||
        (chained && !has_same_doer(predicate, predicates[i])))
      return nullptr;
    if (const PlacedTime* time = in(predicates[i])) return time;
    ++joined;
  }
  return nullptr;
}

/// "On Tuesday, [a doctor said], ten people were killed": the time in front of who is inserted as saying so.
const PlacedTime* TimeAttachment::before_source(const Predicate& predicate) const {
  constexpr std::uint32_t lead = 1;  // a preposition
  if (predicate.nominal || predicate.verb_group == syntax::none || times_.empty()) return nullptr;
  if (analysis_->verbs[predicate.verb_group].finiteness != syntax::Finiteness::finite) return nullptr;
  const PlacedTime& time = times_.front();
  const bool opens = time.tokens.first <= analysis_->tokens.first + lead && dates(time) && !bounds(time) &&
                     analysis_->word_class(time.tokens.last) == syntax::WordClass::comma;
  if (!opens || verbs_between(time.tokens.last, predicate.trigger.first) != 1) return nullptr;
  const auto saying =
      std::find_if(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
        return verb.verb > time.tokens.last && verb.verb < predicate.trigger.first && cues_.commenting(verb.lemma) &&
               verb.finiteness == syntax::Finiteness::finite;
      });
  if (saying == analysis_->verbs.end()) return nullptr;
  bool parted = false;
  for (std::uint32_t token = saying->tokens.last; token < predicate.trigger.first; ++token) {
    const syntax::WordClass word = analysis_->word_class(token);
    if (word == syntax::WordClass::subordinator || word == syntax::WordClass::relative) return nullptr;
    parted = parted || word == syntax::WordClass::comma;
  }
  return parted ? &time : nullptr;
}

}  // namespace dateline::events
