#include "events/time_attachment.hpp"

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
  find_owners();
  count_verbs();
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

/// "20-22 March": of the two expressions the first tells the whole stretch.
bool TimeAttachment::ends_stretch(const PlacedTime& time) const {
  constexpr std::uint32_t joiner = 1;  // token
  const auto index = static_cast<std::size_t>(&time - times_.data());
  if (index == 0 || times_[index - 1].tokens.last + joiner < time.tokens.first) return false;
  const TimeExpression& before = expressions_[times_[index - 1].index];
  const TimeExpression& own = expressions_[time.index];
  if (own.date.known()) return before.date.known() && before.date != own.date && before.date.covers(own.date);
  return before.relative && own.relative && before.relative->last_day != 0 &&
         before.relative->last_day == own.relative->day;
}

/// Can the expression date an event? Durations, sets and "now" cannot.
bool TimeAttachment::dates(const PlacedTime& time) const {
  if (ends_stretch(time)) return false;
  const TimeExpression& expression = expressions_[time.index];
  if (expression.type != TimexType::date && expression.type != TimexType::time) return false;
  return expression.date.known() || expression.relative.has_value();
}

/// "the third [since independence in 1958]": the time of what only bounds it.
bool TimeAttachment::is_of_bound(std::uint32_t first) const {
  constexpr std::uint32_t longest = 6;  // tokens of a phrase
  const std::uint32_t start = analysis_->tokens.first;
  if (first == start || analysis_->word_class(first - 1) != syntax::WordClass::preposition) return false;
  for (std::uint32_t i = first - 1; i-- > start && i + longest >= first - 1;) {
    if (cues_.onset((*tokens_)[i].word)) return i + 1 < first - 1;
    const auto c = analysis_->word_class(i);
    const bool nominal = c == syntax::WordClass::noun || c == syntax::WordClass::name ||
                         c == syntax::WordClass::adjective || c == syntax::WordClass::determiner ||
                         c == syntax::WordClass::possessive || c == syntax::WordClass::genitive;
    if (!nominal) return false;
  }
  return false;
}

bool TimeAttachment::holds_number(syntax::TokenRange tokens) const {
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    if (analysis_->word_class(i) == syntax::WordClass::number) return true;
  return false;
}

/// "fell 8 percent from a year ago", "fell to 3 million from 4 million a year earlier": when what is compared was so.
bool TimeAttachment::is_compared(const PlacedTime& time) const {
  const TimeExpression& expression = expressions_[time.index];
  const bool back = expression.relative && expression.relative->offset < 0 && expression.relative->weekday == 0;
  const bool from_told = !expression.relative && expression.anchor_source != AnchorSource::none &&
                         expression.date.precision() != Precision::day;
  if ((!back && !from_told) || other_end(time) != nullptr) return false;
  std::uint32_t first = time.tokens.first;
  const auto amount = std::find_if(analysis_->phrases.begin(), analysis_->phrases.end(),
                                   [&](const syntax::NounPhrase& phrase) { return phrase.tokens.last == first; });
  if (amount != analysis_->phrases.end()) {
    // "stole a painting from the museum yesterday": no amount.
    const bool of_days = expression.relative && expression.relative->unit == RelativeDate::Unit::day;
    if (of_days && !holds_number(amount->tokens)) return false;
    first = amount->tokens.first;
  }
  return first > analysis_->tokens.first && cues_.range_opener((*tokens_)[first - 1].word);
}

/// "since 3 May"; but "not until 3 May did she sign" tells when she did.
bool TimeAttachment::bounds(const PlacedTime& time) const {
  const std::uint32_t first = time.tokens.first;
  if (first == analysis_->tokens.first) return false;
  const text::WordId word = (*tokens_)[first - 1].word;
  if (is_compared(time)) return true;
  // "before dawn on Saturday" is on Saturday.
  const bool same_day = cues_.counted_before(word) && expressions_[time.index].type == TimexType::time;
  if (!cues_.bounding(word) || same_day) return false;
  return !cues_.awaited(word) || analysis_->word_class(first - 2) != syntax::WordClass::negator;
}

/// "between May and July", "from Monday, May 6, to Thursday", "May 6 through May 9": two expressions, one stretch of
/// time. A joiner that is a conjunction joins a range only behind an opener: "on Monday and Tuesday" are two days.
const PlacedTime* TimeAttachment::other_end(const PlacedTime& start) const {
  const auto index = static_cast<std::size_t>(&start - times_.data());
  if (index + 1 >= times_.size()) return nullptr;
  const PlacedTime& end = times_[index + 1];
  std::uint32_t joiner = start.tokens.last;
  const bool comma = joiner < end.tokens.first && analysis_->word_class(joiner) == syntax::WordClass::comma;
  if (comma) ++joiner;
  if (joiner + 1 != end.tokens.first || !cues_.range_joiner((*tokens_)[joiner].word) || !dates(end)) return nullptr;
  const std::uint32_t first = start.tokens.first;
  const bool opened = first > analysis_->tokens.first && cues_.range_opener((*tokens_)[first - 1].word);
  // "extended the bid, due to expire on Monday, to Friday" tells no stretch.
  return opened || (!comma && analysis_->word_class(joiner) != syntax::WordClass::coordinator) ? &end : nullptr;
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
  const syntax::Clause& own = analysis_->clauses[clause];
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

bool TimeAttachment::usable(std::size_t time, std::uint32_t clause) const {
  return (owner_[time] == syntax::none || encloses(owner_[time])) && !is_noun_only(time) && dates(times_[time]) &&
         !bounds(times_[time]) && clause_of(times_[time]) == clause && !is_declared(time);
}

/// "declared [Tuesday] a day of mourning": what the verb makes of a day is no time of the verb.
bool TimeAttachment::is_declared(std::size_t time) const {
  const TokenRange tokens = times_[time].tokens;
  return tokens.first > analysis_->tokens.first && syntax::is_verb(analysis_->word_class(tokens.first - 1)) &&
         time + 1 < times_.size() && times_[time + 1].tokens.first == tokens.last &&
         expressions_[times_[time + 1].index].type == TimexType::duration;
}

/// Verbs that stand within tokens `[first, last)`.
std::uint32_t TimeAttachment::verbs_between(std::uint32_t first, std::uint32_t last) const {
  const std::uint32_t start = analysis_->tokens.first;
  return first < last ? verbs_before_[last - start] - verbs_before_[first - start] : 0;
}

void TimeAttachment::count_verbs() {
  const TokenRange sentence = analysis_->tokens;
  verbs_before_.assign(sentence.last - sentence.first + 1, 0);
  for (const syntax::VerbGroup& verb : analysis_->verbs)
    if (sentence.contains(verb.verb)) ++verbs_before_[verb.verb - sentence.first + 1];
  for (std::size_t i = 1; i < verbs_before_.size(); ++i) verbs_before_[i] += verbs_before_[i - 1];
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
  if (time != nullptr && is_present_perfect(predicate) && is_over(*time)) return nullptr;
  if (time != nullptr && is_of_past_beside(predicate, *time)) return nullptr;
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
  return of_verb(clause, analysis_->verbs[governor].verb, true);
}

/// "was refused bail and will be sentenced on 3 May": what lies ahead dates nothing that has happened.
bool TimeAttachment::parts_past_from_future(const Predicate& a, const Predicate& b) const {
  if (a.verb_group == syntax::none || b.verb_group == syntax::none) return false;
  const auto done = [&](std::uint32_t verb) {
    const syntax::VerbGroup& group = analysis_->verbs[verb];
    return !lies_ahead(verb) && (group.tense == syntax::Tense::past || group.aspect == syntax::Aspect::perfect);
  };
  return (lies_ahead(a.verb_group) && done(b.verb_group)) || (done(a.verb_group) && lies_ahead(b.verb_group));
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

/// "will close", "is to close", "plans to close"
bool TimeAttachment::lies_ahead(std::uint32_t verb) const {
  const syntax::VerbGroup& group = analysis_->verbs[verb];
  if (group.tense != syntax::Tense::present) return group.tense == syntax::Tense::future;
  return cues_.governor(group.lemma) == CueClass::planned &&
         std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(),
                     [&](const syntax::VerbGroup& governed) { return governed.governor == verb; });
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
  const auto is_simple_past = [&](const syntax::VerbGroup& verb) {
    return verb.finiteness == syntax::Finiteness::finite && verb.tense == syntax::Tense::past &&
           verb.aspect == syntax::Aspect::simple && verb.modal == text::unknown_word;
  };
  std::uint32_t finite = 0;
  for (const syntax::VerbGroup& verb : analysis_->verbs) {
    if (verb.verb >= before || finite > 1) break;
    if (verb.finiteness == syntax::Finiteness::finite) finite += is_simple_past(verb) ? 1 : 2;
  }
  return finite == 1 && is_simple_past(analysis_->verbs[predicate.verb_group]) ? &time : nullptr;
}

/// "rejected the deal that Chile had struck in May, and asked for talks": the relative clause between two verbs.
bool TimeAttachment::tells_which(const Predicate& between, const Predicate& verb) const {
  const syntax::Clause& clause = analysis_->clauses[between.clause];
  return clause.relative && !clause.tokens.contains(verb.trigger.first);
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
    const bool parted = parts_past_from_future(predicate, other) || parts_saying_from_before(predicate, other);
    return parted ? nullptr : in_clause(other.clause, predicate);
  };
  if (shares_time(predicate)) {
    for (std::size_t i = index; i-- > 0;)
      if (is_verb(predicates[i]) && !tells_which(predicates[i], predicate)) return in(predicates[i]);
  } else {
    for (std::size_t i = index + 1; i < predicates.size(); ++i) {
      if (!is_verb(predicates[i])) continue;
      return shares_time(predicates[i]) && !has_time_between(predicate, predicates[i]) ? in(predicates[i]) : nullptr;
    }
  }
  return nullptr;
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

/// "The mine now faces a strike": what is so now dates nothing, but "has now closed" tells what came about.
bool TimeAttachment::is_now(const PlacedTime& time) const {
  return expressions_[time.index].value == "PRESENT_REF";
}

/// "taught from 2004 to 2009 and retired": how long the verb before it lasted.
bool TimeAttachment::is_stretch_of_another(const PlacedTime& time, const Predicate& predicate) const {
  const auto next = static_cast<std::size_t>(&time - times_.data()) + 1;
  const bool stretch = other_end(time) != nullptr || (next < times_.size() && ends_stretch(times_[next]));
  return stretch && !predicate.nominal && time.tokens.last <= predicate.trigger.first &&
         verbs_between(analysis_->tokens.first, time.tokens.first) != 0;
}

bool TimeAttachment::has_happened(const Predicate& predicate) const {
  return !predicate.nominal && predicate.verb_group != syntax::none &&
         analysis_->verbs[predicate.verb_group].aspect == syntax::Aspect::perfect;
}

AttachedTime TimeAttachment::of(const Predicate& predicate, std::uint32_t noun) const {
  AttachedTime result;
  if (times_.empty()) return result;
  const auto take = [&](const PlacedTime* time, Attachment attachment) {
    if (time == nullptr || (is_now(*time) && !has_happened(predicate))) return false;
    const PlacedTime* end = other_end(*time);
    if (is_stretch_of_another(*time, predicate)) return false;
    result.time = time->index;
    result.attachment = attachment;
    if (end != nullptr) result.until = end->index;
    return true;
  };
  if (noun == syntax::none) noun = predicate.phrase;
  if (const PlacedTime* duration = duration_in(noun)) result.duration = duration->index;
  if (take(in_phrase(noun), Attachment::own_phrase)) return result;
  if (take(of_event_acting(predicate), Attachment::own_phrase)) return result;
  if (const PlacedTime* time = in_clause(predicate.clause, predicate)) {
    if (is_of_charge(predicate, *time)) return result;
    const bool occasion =
        !predicate.nominal && occasion_[static_cast<std::size_t>(time - times_.data())] != syntax::none;
    take(time, occasion ? Attachment::occasion : Attachment::clause);
    return result;
  }
  if (take(behind_description(predicate), Attachment::clause)) return result;
  if (describes(predicate)) return result;
  if (take(of_deed_around(predicate), Attachment::governing_clause)) return result;
  if (take(in_coordination(predicate), Attachment::coordination)) return result;
  if (take(in_clause_joined(predicate), Attachment::coordination)) return result;
  if (take(in_front_of_both(predicate), Attachment::coordination)) return result;
  Attachment around = Attachment::none;
  const PlacedTime* time = in_clauses_around(predicate, around);
  if (take(time, around)) return result;
  if (take(singled_out(predicate), Attachment::governing_clause)) return result;
  if (take(of_existence_around(predicate), Attachment::governing_clause)) return result;
  if (take(of_issue(predicate), Attachment::governing_clause)) return result;
  if (take(onset(predicate), Attachment::onset)) return result;
  AttachedTime counted_time = counted(predicate, noun);
  counted_time.duration = result.duration;
  if (!counted_time.time && take(told_at_once(predicate), Attachment::governing_clause)) return result;
  return counted_time;
}

}  // namespace dateline::events
