#include "events/time_attachment.hpp"

#include "text/sorted_search.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Predicate;
using syntax::TokenRange;

constexpr std::size_t max_phrases_back = 12;  ///< A time's noun phrase starts at most so many phrases before it.

}  // namespace

const char* describe(Attachment attachment) noexcept {
  switch (attachment) {
    case Attachment::none:
      return "";
    case Attachment::own_phrase:
      return "in the event's own phrase";
    case Attachment::clause:
      return "nearest time of the clause";
    case Attachment::occasion:
      return "time of the event it happened in";
    case Attachment::coordination:
      return "time of the verb it is coordinated with";
    case Attachment::simultaneous_clause:
      return "time of a simultaneous clause";
    case Attachment::governing_clause:
      return "time of the clause around it";
    case Attachment::entry:
      return "date of the entry it stands in";
    case Attachment::counted:
      return "counted from another event";
    case Attachment::onset:
      return "since when it has been so";
    case Attachment::report:
      return "about when it was reported";
    case Attachment::deadline:
      return "until when it is to happen";
  }
  return "";
}

void TimeAttachment::start(const std::vector<text::Token>& tokens, const syntax::SentenceAnalysis& analysis,
                           std::span<const PlacedTime> times) {
  tokens_ = &tokens;
  analysis_ = &analysis;
  times_ = times;
  spans_.clear();
  if (times.empty()) return;
  attached_.assign(analysis.predicates.size(), std::nullopt);
  find_owners();
  find_clauses();
  find_deeds();
  find_verbs_before();
  find_claims();
  find_spans();
}

void TimeAttachment::find_owners() {
  owner_.assign(times_.size(), syntax::none);
  modified_.assign(times_.size(), syntax::none);
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
    if (owner_[i] == syntax::none) modified_[i] = phrase_described(i, next);
  }
}

const PlacedTime* TimeAttachment::in_phrase(std::uint32_t phrase) const {
  for (std::size_t i = 0; i < times_.size() && phrase != syntax::none; ++i)
    if ((owner_[i] == phrase || modified_[i] == phrase) && dates(times_[i])) return &times_[i];
  return nullptr;
}

const PlacedTime* TimeAttachment::duration_in(std::uint32_t phrase) const {
  for (std::size_t i = 0; i < times_.size() && phrase != syntax::none; ++i)
    if (owner_[i] == phrase && expressions_[times_[i].index].type == TimexType::duration) return &times_[i];
  return nullptr;
}

/// "signed it at the 2014 congress": what happens within an event happens when the event does.
bool TimeAttachment::encloses(std::uint32_t phrase) const {
  const TokenRange tokens = analysis_->phrases[phrase].tokens;
  return tokens.first > analysis_->tokens.first && cues_.enclosing_preposition((*tokens_)[tokens.first - 1].word);
}

/// "Police arrested Weiss, who had fled to Peru, on 3 May": what is inserted between two commas has ended before the
/// day, if the verb around it is told.
std::uint32_t TimeAttachment::clause_of(const PlacedTime& time) const {
  const std::uint32_t clause = analysis_->clause_at(time.tokens.first);
  constexpr int deepest = 3;  // "Weiss, who was accused of [helping rebels], on 3 May"
  std::uint32_t relative = clause;
  for (int depth = 0; depth < deepest && !analysis_->clauses[relative].relative; ++depth)
    if (const std::uint32_t around = analysis_->clauses[relative].parent; around != syntax::none) relative = around;
  const syntax::Clause& own = analysis_->clauses[relative];
  const auto is_comma = [&](std::uint32_t token) { return analysis_->word_class(token) == syntax::WordClass::comma; };
  if (!own.relative || own.parent == syntax::none || !is_comma(own.tokens.first - 1)) return clause;
  const bool preposition = analysis_->word_class(time.tokens.first - 1) == syntax::WordClass::preposition;
  const std::uint32_t end = time.tokens.first - 2;
  if (!preposition || end <= own.tokens.first || !is_comma(end)) return clause;
  if (verbs_between(time.tokens.last, analysis_->tokens.last) != 0) return clause;  // "Weiss, who ..., on 3 May, fled"
  const bool told = std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
    return verb.verb < own.tokens.first && verb.finiteness == syntax::Finiteness::finite &&
           analysis_->clause_at(verb.verb) == own.parent;
  });
  return told ? own.parent : clause;
}

void TimeAttachment::find_clauses() {
  clause_.assign(times_.size(), syntax::none);
  for (std::size_t i = 0; i < times_.size(); ++i)
    if ((owner_[i] == syntax::none || encloses(owner_[i])) && !is_noun_only(i) && dates(times_[i]) &&
        !bounds(times_[i]) && !is_declared(i))
      clause_[i] = clause_of(times_[i]);
  for (std::size_t i = 0; i < times_.size(); ++i)
    if (clause_[i] != syntax::none && is_of_noun_beside(i)) clause_[i] = syntax::none;
}

/// "his victory [in the May 8 election] was annulled on Friday": the event stands by a noun, and the clause has a time
/// of its own.
bool TimeAttachment::is_of_noun_beside(std::size_t time) const {
  if (owner_[time] == syntax::none) return false;
  const TokenRange phrase = analysis_->phrases[owner_[time]].tokens;
  if (phrase.first < analysis_->tokens.first + 2) return false;
  const syntax::WordClass before = analysis_->word_class(phrase.first - 2);
  if (before != syntax::WordClass::noun && before != syntax::WordClass::name) return false;
  const bool in_subject = verbs_between(analysis_->clauses[clause_[time]].tokens.first, phrase.first) == 0;
  for (std::size_t other = time + 1; other < times_.size(); ++other)
    if (owner_[other] == syntax::none && clause_[other] == clause_[time] &&
        (in_subject || verbs_between(phrase.last, times_[other].tokens.first) == 0))
      return true;
  return false;
}

/// How many verbs stand within tokens `[first, last)`.
std::size_t TimeAttachment::verbs_between(std::uint32_t first, std::uint32_t last) const {
  return first < last ? verbs_before(last) - verbs_before(first) : 0;
}

std::size_t TimeAttachment::verbs_before(std::uint32_t token) const {
  return text::count_before(analysis_->verbs, [token](const syntax::VerbGroup& verb) { return verb.verb < token; });
}

/// "On Monday they marched to protest", "beat Chile to win": what the infinitive tells happened when the deed did.
bool TimeAttachment::comes_of(const Predicate& purpose, const syntax::VerbGroup& deed) const {
  return purpose.alternation == syntax::Alternation::purpose_infinitive && deed.tense == syntax::Tense::past &&
         (cues_.achieving(deed.lemma) || cues_.expressing(purpose.lemma));
}

const PlacedTime* TimeAttachment::in_clause(std::uint32_t clause, const Predicate& predicate) const {
  if (predicate.nominal) return clause == predicate.clause ? of_noun(predicate) : nullptr;
  const bool finite = predicate.verb_group == syntax::none || clause != predicate.clause ||
                      analysis_->verbs[predicate.verb_group].finiteness == syntax::Finiteness::finite;
  const PlacedTime* time = of_verb(clause, predicate.trigger.first, finite);
  // "[have agreed] to meet on 3 June", but "have called a vote for 3 June"
  const bool done = time != nullptr && is_present_perfect(predicate);
  if (done && (is_over(*time) || (finite && is_yet_to_come(*time) && !is_target(*time)))) return nullptr;
  if (time != nullptr && (is_of_past_beside(predicate, *time) || is_before_what_goes_on(predicate, *time)))
    return nullptr;
  if (time != nullptr && !finite &&
      (is_past_before_aim(*time, predicate) || is_before_plan(*time, predicate) || is_of_asking(*time, predicate) ||
       is_before_governor_noun(*time, predicate)))
    return nullptr;
  // "left on Monday under a deal brokered by Chile": no time before the noun is that of what describes it.
  if (time != nullptr && predicate.alternation == syntax::Alternation::reduced_relative && describes(predicate) &&
      time->tokens.last <= predicate.trigger.first)
    return nullptr;
  if (time != nullptr || finite) return time;
  // "On Monday she plans to visit Rome": what is planned shares the time in front; so does what came of it in "On
  // Monday they gathered to protest".
  const std::uint32_t governor = analysis_->verbs[predicate.verb_group].governor;
  if (governor == syntax::none || (predicate.alternation != syntax::Alternation::complement_infinitive &&
                                   !comes_of(predicate, analysis_->verbs[governor])))
    return nullptr;
  const PlacedTime* shared = of_verb(clause, analysis_->verbs[governor].verb, true);
  if (shared != nullptr && is_of_governor_noun(*shared, predicate.trigger.first) && is_object_an_aim(governor))
    return nullptr;
  return shared != nullptr && is_before_what_goes_on(predicate, *shared) ? nullptr : shared;
}

/// "filed plans [on Monday] to sell shares": what a noun tells is yet to be done.
bool TimeAttachment::is_object_an_aim(std::uint32_t verb) const {
  const std::uint32_t object = analysis_->frames[verb].object;
  if (object == syntax::none || !analysis_->chunks[object].is_phrase()) return false;
  const CueClass makes = cues_.governor(analysis_->phrases[analysis_->chunks[object].index].lemma);
  return makes == CueClass::planned || makes == CueClass::possible;
}

/// "beat protesters [demanding] reform after the vote": a participle right behind a noun tells which protesters, not
/// what they did then.
bool TimeAttachment::describes(const Predicate& predicate) const {
  const std::uint32_t first = predicate.trigger.first;
  const bool participle = predicate.alternation == syntax::Alternation::participle ||
                          predicate.alternation == syntax::Alternation::reduced_relative;
  if (predicate.nominal || !participle || first == 0) return false;
  const auto before = analysis_->word_class(first - 1);
  return before == syntax::WordClass::noun || before == syntax::WordClass::name;
}

/// "from 2004 to 2009"
bool TimeAttachment::is_stretch(const PlacedTime& time) const {
  const auto next = static_cast<std::size_t>(&time - times_.data()) + 1;
  return other_end(time) != nullptr || (next < times_.size() && ends_stretch(times_[next]));
}

/// "extended the curfew [on Monday] until 5 July": a day that is over, before one yet to come, is when that was done.
/// \pre is_stretch(time)
bool TimeAttachment::is_of_shift(const PlacedTime& time) const {
  const PlacedTime* end = other_end(time);
  const std::uint32_t first = time.tokens.first;
  if (end == nullptr || (first > analysis_->tokens.first && cues_.range_opener((*tokens_)[first - 1].word)))
    return false;
  const Date& day = expressions_[time.index].date;
  const std::optional<Date> written = Date::from_edtf(expressions_[time.index].anchor);
  const auto until = expressions_[end->index].date.latest();
  return day.precision() == Precision::day && written && written->latest() && day.latest() && until &&
         *day.latest() <= *written->latest() && *until > *written->latest();
}

/// "taught from 2004 to 2009 and retired": how long the verb before it lasted.
bool TimeAttachment::is_stretch_of_another(const PlacedTime& time, const Predicate& predicate) const {
  return is_stretch(time) && !predicate.nominal && time.tokens.last <= predicate.trigger.first &&
         verbs_between(analysis_->tokens.first, time.tokens.first) != 0;
}

/// "was arrested in 2003 and acquitted after a five-month trial": a span of its own leads past the year of the verb
/// before it.
bool TimeAttachment::leads_past(const PlacedTime& time, const Predicate& predicate) const {
  constexpr std::uint32_t article = 1;  // token
  if (predicate.nominal || time.tokens.last > predicate.trigger.first ||
      expressions_[time.index].date.precision() == Precision::day ||
      verbs_between(analysis_->tokens.first, time.tokens.first) == 0)
    return false;
  return std::any_of(times_.begin(), times_.end(), [&](const PlacedTime& span) {
    const TimeExpression& expression = expressions_[span.index];
    const std::uint32_t first = span.tokens.first;
    return expression.type == TimexType::duration && !expression.value.starts_with("PT") &&
           first > predicate.trigger.last && verbs_between(predicate.trigger.last, first) == 0 &&
           (cues_.counted_after((*tokens_)[first - 1].word) ||
            (first > predicate.trigger.last + article && cues_.counted_after((*tokens_)[first - 1 - article].word)));
  });
}

/// Does a verb with a clause or infinitive of its own stand within tokens `[first, last)`?
bool TimeAttachment::tells_between(std::uint32_t first, std::uint32_t last) const {
  return std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
    return verb.verb >= first && verb.verb < last &&
           (verb.finiteness == syntax::Finiteness::finite || verb.finiteness == syntax::Finiteness::infinitive);
  });
}

bool TimeAttachment::in_perfect(const Predicate& predicate) const {
  return !predicate.nominal && predicate.verb_group != syntax::none &&
         analysis_->verbs[predicate.verb_group].aspect == syntax::Aspect::perfect;
}

/// What several rules, and who looks for events that no rule knows, ask of one predicate is found once.
AttachedTime TimeAttachment::of(const Predicate& predicate, std::uint32_t noun) const {
  if (times_.empty()) return {};
  if (noun != syntax::none) return attach(predicate, noun);
  std::optional<AttachedTime>& attached =
      attached_[static_cast<std::size_t>(&predicate - analysis_->predicates.data())];
  if (!attached) attached = attach(predicate, predicate.phrase);
  return *attached;
}

/// \pre the sentence has times
AttachedTime TimeAttachment::attach(const Predicate& predicate, std::uint32_t noun) const {
  AttachedTime result;
  const auto take = [&](const PlacedTime* time, Attachment attachment) {
    if (time == nullptr || (is_now(*time) && !in_perfect(predicate))) return false;
    const PlacedTime* end = other_end(*time);
    if (!predicate.nominal && cues_.shifting(predicate.lemma) && is_stretch(*time)) {
      if (!is_of_shift(*time)) return false;
      end = nullptr;
    }
    if (is_stretch_of_another(*time, predicate) || leads_past(*time, predicate)) return false;
    result.time = time->index;
    result.attachment = attachment;
    result.across = tells_between(predicate.trigger.last, time->tokens.first);
    if (end != nullptr) result.until = end->index;
    return true;
  };
  if (is_charged_in_list(predicate)) return result;
  if (const PlacedTime* duration = duration_in(noun)) result.duration = duration->index;
  result.ends = predicate.verb_group != syntax::none && cues_.ending(analysis_->verbs[predicate.verb_group].lemma);
  if (take(in_phrase(noun), Attachment::own_phrase)) return result;
  if (take(of_event_acting(predicate), Attachment::own_phrase)) return result;
  if (const PlacedTime* time = in_clause(predicate.clause, predicate)) {
    if (is_of_charge(predicate, *time)) return result;
    if (is_of_what_is_told_of(predicate, *time)) return result;
    const bool occasion =
        !predicate.nominal && occasion_[static_cast<std::size_t>(time - times_.data())] != syntax::none;
    take(time, occasion ? Attachment::occasion : Attachment::clause);
    return result;
  }
  if (take(of_event_taken_part_in(predicate), Attachment::own_phrase)) return result;
  if (take(behind_description(predicate), Attachment::clause)) return result;
  if (take(behind_background(predicate), Attachment::clause)) return result;
  if (describes(predicate)) return result;
  if (take(of_deed_around(predicate), Attachment::governing_clause)) return result;
  if (take(before_source(predicate), Attachment::clause)) return result;
  if (!is_counted(predicate) && take(in_coordination(predicate), Attachment::coordination)) return result;
  if (take(in_clause_joined(predicate), Attachment::coordination)) return result;
  if (take(in_front_of_both(predicate), Attachment::coordination)) return result;
  if (take(in_clause_before(predicate), Attachment::coordination)) return result;
  if (take(within_described(predicate), Attachment::governing_clause)) return result;
  Attachment around = Attachment::none;
  const PlacedTime* time = in_clauses_around(predicate, around);
  if (take(time, around)) return result;
  if (take(before_deed(predicate), Attachment::governing_clause)) return result;
  if (take(singled_out(predicate), Attachment::governing_clause)) return result;
  if (take(of_existence_around(predicate), Attachment::governing_clause)) return result;
  if (take(of_issue(predicate), Attachment::governing_clause)) return result;
  if (take(onset(predicate), Attachment::onset)) return result;
  if (take(deadline(predicate), Attachment::deadline)) return result;
  AttachedTime counted_time = counted(predicate, noun);
  counted_time.duration = result.duration;
  counted_time.ends = result.ends;
  if (!counted_time.time && take(told_at_once(predicate), Attachment::governing_clause)) return result;
  return counted_time;
}

}  // namespace dateline::events
