// Which of the times of a clause belongs to a verb: the nearest that nothing else in it claims.
#include "events/time_attachment.hpp"

#include "syntax/lexicon.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

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

}  // namespace

/// "Speaking on Monday, she", "asked on Monday, she", ", speaking on Monday,": what the verb behind tells happens then.
bool TimeAttachment::goes_along(const syntax::VerbGroup& verb) const {
  const std::uint32_t first = verb.tokens.first;
  const bool apart = first == analysis_->tokens.first || analysis_->word_class(first - 1) == syntax::WordClass::comma;
  const bool asked = verb.finiteness == syntax::Finiteness::participle && cues_.asking(verb.lemma);
  return apart && (goes_with_deed(verb) || asked);
}

/// "In a letter published on Monday, she said": on the day on which that came about within which the rest happens.
bool TimeAttachment::is_of_occasion(const syntax::VerbGroup& verb, const PlacedTime& time) const {
  if (expressions_[time.index].date.precision() != Precision::day) return false;
  const auto index = static_cast<std::uint32_t>(&verb - analysis_->verbs.data());
  return std::any_of(analysis_->predicates.begin(), analysis_->predicates.end(), [&](const Predicate& predicate) {
    if (predicate.verb_group != index || predicate.alternation != syntax::Alternation::reduced_relative) return false;
    const auto arguments = analysis_->arguments_of(predicate);
    return std::any_of(arguments.begin(), arguments.end(), [&](const syntax::Argument& argument) {
      return argument.inherited && argument.phrase != syntax::none && encloses(argument.phrase);
    });
  });
}

/// Times whose clause has, as the last verb before them, one without a tense of its own: "visiting Rome on Monday, she
/// ...".
void TimeAttachment::find_verbs_before() {
  behind_untensed_.assign(times_.size(), false);
  for (std::size_t i = 0; i < times_.size(); ++i) {
    const std::uint32_t clause = clause_of(times_[i]);
    const syntax::VerbGroup* last = nullptr;
    for (std::size_t verb = verbs_before(times_[i].tokens.first); verb-- > 0 && last == nullptr;)
      if (analysis_->clause_at(analysis_->verbs[verb].verb) == clause) last = &analysis_->verbs[verb];
    behind_untensed_[i] = last != nullptr && last->finiteness != syntax::Finiteness::finite && !goes_along(*last) &&
                          !is_of_occasion(*last, times_[i]);
  }
}

/// "annulled a vote held in April": a participle that tells which noun is meant keeps the time right behind it. But
/// what was said "in a letter published on Monday" was said then.
bool TimeAttachment::is_of_description(const PlacedTime& time, std::uint32_t verb) const {
  // "announced a deal to end a strike launched on 3 May": with its noun the participle tells the event.
  const auto is_with_noun = [&](const Predicate& predicate) {
    if (!predicate.nominal || predicate.phrase == syntax::none || predicate.verb_group == syntax::none) return false;
    const syntax::VerbGroup& participle = analysis_->verbs[predicate.verb_group];
    const syntax::NounPhrase& noun = analysis_->phrases[predicate.phrase];
    return is_right_behind(time, participle.tokens.last) && noun.tokens.first > verb &&
           participle.finiteness == syntax::Finiteness::participle && participle.voice == syntax::Voice::passive &&
           noun.tokens.last == participle.tokens.first && !encloses(predicate.phrase);
  };
  // "freed a girl kidnapped [by rebels] in May": a month or more; a day may be that of the verb before.
  const auto is_behind = [&](const Predicate& predicate) {
    if (is_right_behind(time, predicate.trigger.last)) return true;
    const syntax::Argument* agent = analysis_->find(predicate, syntax::Relation::subject);
    return agent != nullptr && !agent->inherited && agent->tokens.first > predicate.trigger.first &&
           is_right_behind(time, agent->tokens.last) && expressions_[time.index].date.precision() != Precision::day;
  };
  return std::any_of(analysis_->predicates.begin(), analysis_->predicates.end(), [&](const Predicate& predicate) {
    if (is_with_noun(predicate)) return true;
    if (!is_behind(predicate) || predicate.trigger.first <= verb ||
        predicate.alternation != syntax::Alternation::reduced_relative)
      return false;
    const auto arguments = analysis_->arguments_of(predicate);
    return std::none_of(arguments.begin(), arguments.end(), [&](const syntax::Argument& argument) {
      return argument.inherited && argument.phrase != syntax::none && encloses(argument.phrase);
    });
  });
}

/// "Palace confirms king to visit Chile on Monday": in a headline the day is that of what lies ahead.
bool TimeAttachment::is_of_plan(const PlacedTime& time, std::uint32_t verb) const {
  return analysis_->headline &&
         std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& other) {
           return other.finiteness == syntax::Finiteness::infinitive && other.verb > verb &&
                  other.verb < time.tokens.first;
         });
}

/// "called a strike for Thursday", "reported a loss for the quarter": what is done is meant for that time.
bool TimeAttachment::is_target(const PlacedTime& time) const {
  const std::uint32_t first = time.tokens.first;
  const auto index = static_cast<std::size_t>(&time - times_.data());
  return owner_[index] == syntax::none && first > analysis_->tokens.first &&
         cues_.target_preposition((*tokens_)[first - 1].word);
}

/// "called a vote for Friday and left", "left, calling a vote for Friday": the verb right before it set it.
bool TimeAttachment::is_another_verbs(const PlacedTime& time, std::uint32_t verb) const {
  if (verb < time.tokens.first) return verbs_between(verb + 1, time.tokens.first) != 0;
  return verbs_between(analysis_->clauses[analysis_->clause_at(time.tokens.first)].tokens.first, time.tokens.first) !=
         0;
}

/// "was built [in 1994], sold in 2004": the time before a verb stands behind another one of its clause.
bool TimeAttachment::is_behind_another(const PlacedTime& time, std::uint32_t clause, std::uint32_t verb) const {
  if (time.tokens.first > verb) return false;
  const std::size_t before = verbs_before(time.tokens.first);
  return before != 0 && analysis_->clause_at(analysis_->verbs[before - 1].verb) == clause;
}

/// "a decision [in March] to close the plant": when it was decided.
bool TimeAttachment::is_of_governor_noun(const PlacedTime& time, std::uint32_t infinitive) const {
  const std::uint32_t first = time.tokens.first;
  std::uint32_t to = time.tokens.last;
  if (analysis_->word_class(to) == syntax::WordClass::negator) ++to;
  return to + 1 == infinitive && analysis_->word_class(to) == syntax::WordClass::to &&
         first >= analysis_->tokens.first + 2 && analysis_->word_class(first - 1) == syntax::WordClass::preposition &&
         analysis_->word_class(first - 2) == syntax::WordClass::noun;
}

/// "said at a party to mark the founding of the state in 1977": whoever says something does so on some day, and a year
/// behind another verb is not of that.
bool TimeAttachment::is_of_what_is_told_of(const Predicate& saying, const PlacedTime& time) const {
  const Precision precision = expressions_[time.index].date.precision();
  const bool coarse = precision == Precision::year || precision == Precision::decade || precision == Precision::century;
  if (!coarse || saying.nominal || time.tokens.first < saying.trigger.last ||
      !tells_between(saying.trigger.last, time.tokens.first))
    return false;
  return std::any_of(analysis_->clauses.begin(), analysis_->clauses.end(), [&](const syntax::Clause& clause) {
    return clause.speaker != syntax::none && clause.reporting_verb == saying.verb_group;
  });
}

/// "'Why did he not say so [in May],' she said": what is told within quotation marks is no time of a verb outside.
bool TimeAttachment::is_in_other_quotation(const PlacedTime& time, std::uint32_t verb) const {
  const std::vector<std::uint32_t>& marks = analysis_->quotes;
  if (marks.empty()) return false;
  const std::optional<RelativeDate>& told = expressions_[time.index].relative;
  if (told && told->unit == RelativeDate::Unit::day && told->offset == 0) return false;  // "today" it is said
  const auto before = [&](std::uint32_t token) {
    return std::lower_bound(marks.begin(), marks.end(), token) - marks.begin();
  };
  const auto opened = static_cast<std::size_t>(before(time.tokens.first));
  if (opened == 0 || opened == marks.size()) return false;
  const std::uint32_t opening = marks[opened - 1];
  const bool pair = !(*tokens_)[opening + 1].space_before && !(*tokens_)[marks[opened]].space_before &&
                    (opening == analysis_->tokens.first || (*tokens_)[opening].space_before);
  // "told 'The Sunday Hour'": a name
  return pair && (verb < opening || verb > marks[opened]) && verbs_between(opening, marks[opened]) != 0;
}

/// "won [approval] to build a port": the chunk of the phrase right before the infinitive; none where there is none.
std::uint32_t TimeAttachment::phrase_before(const Predicate& infinitive) const {
  const std::uint32_t to = infinitive.trigger.first - 1;
  if (infinitive.trigger.first < analysis_->tokens.first + 2 || analysis_->word_class(to) != syntax::WordClass::to)
    return syntax::none;
  const std::uint32_t chunk = analysis_->chunks_before(to - 1);
  const bool right_before = chunk < analysis_->chunks.size() && analysis_->chunks[chunk].is_phrase() &&
                            analysis_->chunks[chunk].tokens.last == to;
  return right_before ? chunk : syntax::none;
}

/// "froze a loan in June over the bank's [refusal] to devalue": a time before the noun that governs the infinitive, and
/// behind a verb that is told, is that verb's.
bool TimeAttachment::is_before_governor_noun(const PlacedTime& time, const Predicate& infinitive) const {
  const std::uint32_t noun = phrase_before(infinitive);
  if (noun == syntax::none) return false;
  const syntax::Chunk& governor = analysis_->chunks[noun];
  if (time.tokens.last > governor.tokens.first ||
      cues_.governor(analysis_->phrases[governor.index].lemma) == CueClass::none)
    return false;
  const std::size_t before = verbs_before(time.tokens.first);
  return before != 0 && analysis_->verbs[before - 1].finiteness == syntax::Finiteness::finite;
}

/// "won approval [to build] a port on Monday", told on Tuesday: it was won then, and is yet to be built.
bool TimeAttachment::is_past_before_aim(const PlacedTime& time, const Predicate& aim) const {
  const bool infinitive = analysis_->verbs[aim.verb_group].finiteness == syntax::Finiteness::infinitive;
  const std::uint32_t noun = phrase_before(aim);
  if (!infinitive || time.tokens.first < aim.trigger.last || noun == syntax::none) return false;
  const CueClass makes = cues_.governor(analysis_->phrases[analysis_->chunks[noun].index].lemma);
  if (makes != CueClass::planned && makes != CueClass::possible) return false;
  const std::size_t before = verbs_before(aim.trigger.first - 1);
  if (before == 0 || analysis_->frames[before - 1].object != noun) return false;
  const syntax::VerbGroup& deed = analysis_->verbs[before - 1];
  const TimeExpression& told = expressions_[time.index];
  const std::optional<Date> written = Date::from_edtf(told.anchor);
  return deed.finiteness == syntax::Finiteness::finite && deed.tense == syntax::Tense::past && told.date.known() &&
         written && written->latest() && told.date.latest() && *told.date.latest() <= *written->latest();
}

/// "was invited to join [in July 2017]", of 2024: then it was asked, and nobody says that it came about. Who "tried to
/// cross in July" did so then.
bool TimeAttachment::is_of_asking(const PlacedTime& time, const Predicate& asked) const {
  const std::uint32_t governor = analysis_->verbs[asked.verb_group].governor;
  if (governor == syntax::none || asked.alternation != syntax::Alternation::complement_infinitive ||
      time.tokens.first < asked.trigger.last)
    return false;
  const syntax::VerbGroup& verb = analysis_->verbs[governor];
  const bool another = verb.voice == syntax::Voice::passive ||
                       analysis_->frames[asked.verb_group].subject != analysis_->frames[governor].subject;
  return another && cues_.governor(verb.lemma) == CueClass::possible && verb.finiteness == syntax::Finiteness::finite &&
         verb.tense == syntax::Tense::past && is_before_writing(time);
}

/// Does the time end before the day of writing, as far as that is known? A weekday may be of the week to come.
bool TimeAttachment::is_before_writing(const PlacedTime& time) const {
  const TimeExpression& expression = expressions_[time.index];
  const std::optional<Date> written = Date::from_edtf(expression.anchor);
  const auto last = expression.date.latest();
  if (is_weekday(time)) return false;
  return written && written->earliest() && last ? *last < *written->earliest() : is_over(time);
}

/// "agreed on Wednesday to pay for the collapse of a dam [last November]": what is agreed lies behind the agreement.
bool TimeAttachment::is_before_plan(const PlacedTime& time, const Predicate& planned) const {
  const std::uint32_t governor = analysis_->verbs[planned.verb_group].governor;
  if (planned.alternation != syntax::Alternation::complement_infinitive || governor == syntax::none ||
      cues_.governor(analysis_->verbs[governor].lemma) != CueClass::planned)
    return false;
  const PlacedTime* agreed = of_verb(planned.clause, analysis_->verbs[governor].verb, true);
  if (agreed == nullptr || agreed == &time) return false;
  const auto last = expressions_[time.index].date.latest();
  const auto first = expressions_[agreed->index].date.earliest();
  return last && first && *last < *first;
}

/// "barred him from standing in [the October election]": a time that says which event is meant goes with the verb
/// that is nearest to it.
bool TimeAttachment::is_within_event(std::size_t time) const {
  const std::uint32_t phrase = owner_[time] != syntax::none ? owner_[time] : modified_[time];
  if (phrase == syntax::none) return false;
  const std::uint32_t head = analysis_->phrases[phrase].head;
  return head != syntax::none && is(head, syntax::Trait::event_noun);
}

/// "The launch, due [on Friday], was postponed": the day for which it was meant.
bool TimeAttachment::is_of_what_is_due(const PlacedTime& time) const {
  const std::uint32_t first = analysis_->tokens.first;
  std::uint32_t token = time.tokens.first;
  if (token > first && analysis_->word_class(token - 1) == syntax::WordClass::preposition) --token;
  return token >= first + 2 && analysis_->word_class(token - 2) == syntax::WordClass::comma &&
         is(token - 1, syntax::Trait::governor_adjective);
}

/// "Weiss was held, police [said], for setting the fire on Tuesday", but "police said, on Tuesday": what is told goes
/// on behind who is inserted as telling it.
bool TimeAttachment::is_behind_inserted(const PlacedTime& time, std::uint32_t verb) const {
  if (analysis_->word_class(verb + 1) != syntax::WordClass::comma || time.tokens.first <= verb + 3) return false;
  return std::any_of(analysis_->clauses.begin(), analysis_->clauses.end(), [&](const syntax::Clause& told) {
    return told.reporting_verb != syntax::none && analysis_->verbs[told.reporting_verb].verb == verb &&
           told.tokens.first < verb && analysis_->word_class(told.tokens.first) != syntax::WordClass::quote;
  });
}

/// "said it was worth £46, a premium to its price [on 3 May]": what is set behind a comma beside what somebody says is
/// no time of the saying.
bool TimeAttachment::is_of_phrase_beside(const PlacedTime& time, std::uint32_t verb) const {
  const auto said = std::find_if(analysis_->verbs.begin(), analysis_->verbs.end(),
                                 [&](const syntax::VerbGroup& each) { return each.verb == verb; });
  if (said == analysis_->verbs.end()) return false;
  const TokenRange clause = analysis_->frames[static_cast<std::size_t>(said - analysis_->verbs.begin())].clause;
  if (clause.empty() || clause.last >= time.tokens.first ||
      analysis_->word_class(clause.last) != syntax::WordClass::comma)
    return false;
  const std::uint32_t chunk = analysis_->chunks_before(clause.last + 1);
  return chunk < analysis_->chunks.size() && analysis_->chunks[chunk].is_phrase() &&
         analysis_->chunks[chunk].tokens.first == clause.last + 1 &&
         analysis_->chunks[chunk].tokens.last < time.tokens.first;
}

/// "[the 8 October] concert": behind an article and right before a noun.
bool TimeAttachment::stands_in_front_of_noun(const TokenRange& time) const {
  if (time.last >= analysis_->tokens.last || analysis_->word_class(time.last) != syntax::WordClass::noun) return false;
  return is(time.first, syntax::Trait::definite) ||
         (time.first > analysis_->tokens.first && is(time.first - 1, syntax::Trait::definite));
}

const PlacedTime* TimeAttachment::of_verb(std::uint32_t clause, std::uint32_t token, bool finite) const {
  const PlacedTime* best = nullptr;
  std::tuple<std::size_t, bool, bool, bool, bool, std::uint32_t> least{
      std::numeric_limits<std::size_t>::max(), false, false, false, false, 0};
  for (std::size_t i = 0; i < times_.size(); ++i) {
    if (!usable(i, clause) || claimed_[i] || is_of_bound(times_[i].tokens.first, analysis_->tokens.first, true))
      continue;
    if (i > 0 && usable(i - 1, clause) && other_end(times_[i - 1]) == &times_[i]) continue;  // "between May [and June]"
    const TokenRange time = times_[i].tokens;
    const bool behind = time.first > token;
    if (behind && (is_of_figure(i) || is_behind_inserted(times_[i], token) || is_of_phrase_beside(times_[i], token)))
      continue;
    const std::size_t between = behind ? verbs_between(token + 1, time.first) : verbs_between(time.last, token);
    if ((!finite && between != 0) || between > std::get<0>(least)) continue;
    if (finite && !behind && behind_untensed_[i]) continue;
    // "died on Sunday of wounds from Saturday's crush, raising the toll": as long as the verb before has a time.
    if (!finite && !behind && modified_[i] != syntax::none && is_within_event(i)) continue;
    if (is_target(times_[i]) && is_another_verbs(times_[i], token)) continue;
    if (is_in_other_quotation(times_[i], token)) continue;
    if (is_of_deed_charged(i, token) || (!finite && is_of_governor_noun(times_[i], token))) continue;
    if (behind && between != 0 && (is_within_event(i) || is_of_deed_denied(times_[i], token))) continue;
    if (!behind && is_of_what_is_due(times_[i])) continue;
    if (finite && between != 0 && (is_of_description(times_[i], token) || is_of_plan(times_[i], token))) continue;
    // "is currently set for September": "now" only where nothing else tells when.
    // "The 8 October concert was announced on Monday": a noun's own day only where nothing else does.
    const std::tuple cost{between,
                          is_behind_another(times_[i], clause, token),
                          is_now(times_[i]),
                          modified_[i] != syntax::none || stands_in_front_of_noun(time),
                          is_target(times_[i]),
                          distance(time, {token, token + 1})};
    if (cost < least) {
      least = cost;
      best = &times_[i];
    }
  }
  return best == nullptr ? nullptr : exactly(best);
}

/// "will release [third-quarter] results", "posted a gain in third-quarter profit": what the figures are of.
bool TimeAttachment::is_of_figure(std::size_t time) const {
  const auto behind = analysis_->word_class(times_[time].tokens.last);
  const std::uint32_t first = times_[time].tokens.first;
  const bool describes = owner_[time] != syntax::none || behind == syntax::WordClass::noun ||
                         (first > analysis_->tokens.first && cues_.target_preposition((*tokens_)[first - 1].word));
  return describes && expressions_[times_[time].index].value.find("-Q") != std::string::npos;
}

/// "have arrested builders over the collapse in last month's storm": the perfect takes no time that is past.
bool TimeAttachment::is_present_perfect(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return false;
  const syntax::VerbGroup* verb = &analysis_->verbs[predicate.verb_group];
  if (verb->finiteness == syntax::Finiteness::infinitive && verb->governor != syntax::none)
    verb = &analysis_->verbs[verb->governor];  // "has urged them to look into it"
  if (verb->aspect != syntax::Aspect::perfect || verb->tense != syntax::Tense::present) return false;
  // "has worked there since 1999 and resigned in 2003": the past of a verb that only may share the auxiliary.
  for (std::uint32_t token = verb->tokens.first; token < verb->verb; ++token)
    if (analysis_->word_class(token) == syntax::WordClass::have) return true;
  return false;
}

/// "pulled the toy last week and is refunding buyers": what goes on now takes no time of what was done before it.
bool TimeAttachment::is_of_past_beside(const Predicate& predicate, const PlacedTime& time) const {
  if (analysis_->headline || predicate.nominal || predicate.verb_group == syntax::none) return false;
  const syntax::VerbGroup& verb = analysis_->verbs[predicate.verb_group];
  if (verb.tense != syntax::Tense::present || verb.aspect == syntax::Aspect::perfect ||
      lies_ahead(predicate.verb_group))
    return false;
  const std::uint32_t clause = clause_of(time);
  return std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& other) {
    return other.finiteness == syntax::Finiteness::finite && other.tense == syntax::Tense::past &&
           other.verb < time.tokens.first && analysis_->clause_at(other.verb) == clause &&
           verbs_between(other.verb + 1, time.tokens.first) == 0;
  });
}

/// "is on trial", "are in Rome"; not "is to leave", "was on trial"
bool TimeAttachment::tells_state(const syntax::VerbGroup& verb) const {
  return analysis_->word_class(verb.verb) == syntax::WordClass::be && verb.aspect == syntax::Aspect::simple &&
         verb.modal == text::unknown_word && analysis_->word_class(verb.verb + 1) == syntax::WordClass::preposition;
}

/// "is appealing against a ruling in March", "is on trial over a fire in March": what goes on now takes no time that is
/// past.
bool TimeAttachment::is_before_what_goes_on(const Predicate& predicate, const PlacedTime& time) const {
  if (analysis_->headline || predicate.nominal || predicate.verb_group == syntax::none) return false;
  const syntax::VerbGroup& own = analysis_->verbs[predicate.verb_group];
  const bool governed = own.finiteness == syntax::Finiteness::infinitive && own.governor != syntax::none;
  const syntax::VerbGroup& verb = governed ? analysis_->verbs[own.governor] : own;
  if (verb.finiteness != syntax::Finiteness::finite || verb.tense != syntax::Tense::present ||
      (verb.aspect != syntax::Aspect::progressive && !tells_state(verb)))
    return false;
  // "are suspending flights after 6 p.m. on Tuesday": a text that goes on being written tells of the day before.
  return is_before_writing(time);
}

/// Behind the day of writing.
bool TimeAttachment::is_yet_to_come(const PlacedTime& time) const {
  const TimeExpression& expression = expressions_[time.index];
  const std::optional<Date> written = Date::from_edtf(expression.anchor);
  const auto first = expression.date.earliest();
  return written && written->latest() && first && *first > *written->latest();
}

/// "last month's storm", "the killing of Weiss in June 2009": told of a time that is past.
bool TimeAttachment::is_over(const PlacedTime& time) const {
  const TimeExpression& expression = expressions_[time.index];
  const bool dated = !expression.relative && expression.date.known() && expression.date.precision() != Precision::day;
  const bool named = expression.relative && expression.relative->month != 0 && expression.relative->day != 0 &&
                     !is_target(time);              // "has urged the court to look into the raid on 10 May"
  if (named && is_yet_to_come(time)) return false;  // "have agreed to meet on 3 June", told in May
  using Unit = RelativeDate::Unit;
  const bool counted = expression.relative && expression.relative->offset < 0 &&
                       (expression.relative->unit == Unit::week || expression.relative->unit == Unit::month ||
                        expression.relative->unit == Unit::year);  // "over the death of a man last week"
  return modified_[static_cast<std::size_t>(&time - times_.data())] != syntax::none || named || counted ||
         (dated && expression.type == TimexType::date && !is_now(time));
}

/// "will rule by 3 March", "is to close by the end of May": the last day on which what lies ahead may happen.
const PlacedTime* TimeAttachment::deadline(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return nullptr;
  const syntax::VerbGroup& verb = analysis_->verbs[predicate.verb_group];
  const bool infinitive = verb.finiteness == syntax::Finiteness::infinitive && verb.governor != syntax::none;
  if (verb.negated || (!infinitive && !lies_ahead(predicate.verb_group))) return nullptr;
  // "has until 3 May to decide"
  constexpr std::uint32_t marker = 1;  // "to"
  for (const PlacedTime& time : times_)
    if (infinitive && time.tokens.last + marker == predicate.trigger.first &&
        time.tokens.first > analysis_->tokens.first && cues_.awaited((*tokens_)[time.tokens.first - 1].word) &&
        dates(time))
      return &time;
  const auto found = std::find_if(times_.begin(), times_.end(), [&](const PlacedTime& time) {
    return time.tokens.first > predicate.trigger.last && dates(time) &&
           cues_.deadline((*tokens_)[time.tokens.first - 1].word) &&
           verbs_between(predicate.trigger.last, time.tokens.first) == 0 &&
           analysis_->clause_at(time.tokens.first) == predicate.clause;
  });
  return found != times_.end() ? &*found : nullptr;
}

/// "more than a decade ago, in 2009": of two times side by side, the one that is told exactly.
const PlacedTime* TimeAttachment::exactly(const PlacedTime* time) const {
  constexpr std::uint32_t gap = 2;  // a comma and a preposition
  const auto next = static_cast<std::size_t>(time - times_.data()) + 1;
  if (expressions_[time->index].mod.empty() || next >= times_.size()) return time;
  const PlacedTime& other = times_[next];
  const bool beside = other.tokens.first - time->tokens.last <= gap &&
                      analysis_->word_class(time->tokens.last) == syntax::WordClass::comma;
  return beside && expressions_[other.index].mod.empty() && dates(other) && !bounds(other) ? &other : time;
}

}  // namespace dateline::events
