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

/// "hope to reopen the road after the bridge fell in May", "tells what he did when the bridge fell in May": what lies
/// ahead, or is so, takes no time of what is past.
bool TimeAttachment::is_past_beside_plan(const syntax::Clause& clause, const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return false;
  const syntax::VerbGroup& own = analysis_->verbs[predicate.verb_group];
  const bool aim = own.finiteness == syntax::Finiteness::infinitive && own.governor != syntax::none &&
                   analysis_->verbs[own.governor].tense == syntax::Tense::present;
  const bool now = !analysis_->headline && own.finiteness == syntax::Finiteness::finite &&
                   own.tense == syntax::Tense::present && own.aspect == syntax::Aspect::simple;
  if (!aim && !now && !lies_ahead(predicate.verb_group)) return false;
  return std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
    return clause.tokens.contains(verb.verb) && verb.finiteness == syntax::Finiteness::finite &&
           verb.tense == syntax::Tense::past;
  });
}

/// "Crews were searching on Tuesday after the roof fell in": what goes on then tells only what had happened before.
bool TimeAttachment::goes_on_after(const syntax::Clause& clause) const {
  return cues_.counted_after(clause.introduced_by) &&
         std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
           return verb.aspect == syntax::Aspect::progressive && verb.finiteness == syntax::Finiteness::finite &&
                  analysis_->clause_at(verb.verb) == clause.parent;
         });
}

/// "were found at 2 a.m. after crews had set out late on Tuesday": what had been done before it is told of another
/// time.
bool TimeAttachment::tells_before(const syntax::Clause& clause) const {
  const auto index = static_cast<std::uint32_t>(&clause - analysis_->clauses.data());
  return (cues_.counted_after(clause.introduced_by) || cues_.same_moment(clause.introduced_by)) &&
         std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
           return verb.aspect == syntax::Aspect::perfect && verb.tense == syntax::Tense::past &&
                  verb.finiteness == syntax::Finiteness::finite && analysis_->clause_at(verb.verb) == index;
         });
}

/// "On Monday there was a fire, which killed nine": the clause tells what came of what there was.
const PlacedTime* TimeAttachment::of_existence_around(const Predicate& predicate) const {
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  if (!own.relative || own.parent == syntax::none || predicate.nominal) return nullptr;
  for (const Predicate& verb : analysis_->predicates)
    if (verb.clause == own.parent && verb.trigger.first < own.tokens.first && tells_existence(verb) &&
        verbs_between(verb.trigger.last, own.tokens.first) == 0)
      return of_verb(own.parent, verb.trigger.first, true);
  return nullptr;
}

/// "The report, published on Monday, blamed the pilot": what was issued said so at once.
const PlacedTime* TimeAttachment::of_issue(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return nullptr;
  const std::uint32_t subject = analysis_->frames[predicate.verb_group].subject;
  if (subject == syntax::none) return nullptr;
  for (const Predicate& issue : analysis_->predicates) {
    if (issue.nominal || issue.trigger.first >= predicate.trigger.first || !cues_.issuing(issue.lemma) ||
        issue.alternation != syntax::Alternation::reduced_relative)
      continue;
    const syntax::Argument* issued = analysis_->find(issue, syntax::Relation::object);
    if (issued != nullptr && issued->inherited && issued->phrase == subject)
      return of_verb(issue.clause, issue.trigger.first, false);
  }
  return nullptr;
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

/// "denied that they met, as a paper had reported on Monday": who told it then.
bool TimeAttachment::is_of_teller(const syntax::Clause& clause) const {
  if (!cues_.same_moment(clause.introduced_by)) return false;
  return std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
    return clause.tokens.contains(verb.verb) && cues_.commenting(verb.lemma) &&
           analysis_->frames[static_cast<std::size_t>(&verb - analysis_->verbs.data())].object == syntax::none;
  });
}

/// "signed it after lawmakers [on Friday] voted": a time before the verb of a clause that went before is told to part
/// the one from the other.
bool TimeAttachment::is_set_apart(const PlacedTime& time, const syntax::Clause& clause) const {
  return cues_.counted_after(clause.introduced_by) && time.tokens.last > clause.tokens.first &&
         verbs_between(clause.tokens.first, time.tokens.first) == 0 &&
         verbs_between(time.tokens.last, clause.tokens.last) != 0;
}

/// "was convicted of stealing cars on Monday": the weekday is that of the verdict, which has no other time.
bool TimeAttachment::is_of_charge(const Predicate& deed, const PlacedTime& time) const {
  const syntax::Clause& own = analysis_->clauses[deed.clause];
  if (deed.nominal || deed.verb_group == syntax::none || own.parent == syntax::none || !is_weekday(time) ||
      !cues_.charging(own.introduced_by) || analysis_->verbs[deed.verb_group].finiteness == syntax::Finiteness::finite)
    return false;
  const syntax::VerbGroup* charge = nullptr;
  for (const syntax::VerbGroup& verb : analysis_->verbs)
    if (verb.verb < own.tokens.first && analysis_->clause_at(verb.verb) == own.parent) charge = &verb;
  return charge != nullptr && of_verb(own.parent, charge->verb, true) == nullptr;
}

/// "was charged on Monday after opening fire at a party": the day is not that of the deed.
bool TimeAttachment::is_behind_charge(const syntax::Clause& clause) const {
  if (!cues_.counted_after(clause.introduced_by)) return false;
  const auto is_finite = [&](const syntax::VerbGroup& verb) {
    return clause.tokens.contains(verb.verb) && verb.finiteness == syntax::Finiteness::finite;
  };
  if (std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), is_finite)) return false;
  return std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
    return verb.verb < clause.tokens.first && cues_.prosecuting(verb.lemma) &&
           analysis_->clause_at(verb.verb) == clause.parent;
  });
}

/// "after [a fire] killed nine", "after shots were fired in [the attack]"
bool TimeAttachment::tells_deed(const syntax::Clause& clause) const {
  return std::any_of(analysis_->phrases.begin(), analysis_->phrases.end(), [&](const syntax::NounPhrase& phrase) {
    return clause.tokens.contains(phrase.head) && cues_.deed(phrase.lemma);
  });
}

/// "left as rebels took the town on Monday", "kept from leaving on Monday": the time of a clause within the
/// predicate's, where it is that of the predicate as well.
const PlacedTime* TimeAttachment::of_clause_within(std::uint32_t index, const Predicate& predicate) const {
  const syntax::Clause& clause = analysis_->clauses[index];
  const text::WordId opener = clause.introduced_by;
  const bool charged = cues_.charging(opener);
  if (tells_before(clause) || is_past_beside_plan(clause, predicate)) return nullptr;
  // "has been arrested after a man was stabbed on Saturday": the perfect takes no time that is past.
  if (cues_.counted_after(opener) && is_present_perfect(predicate)) return nullptr;
  if (!charged && !is_simultaneous(clause) && !cues_.withholding(opener)) return nullptr;
  const PlacedTime* time = in_clause(index, predicate);
  if (time == nullptr || is_set_apart(*time, clause) || is_of_teller(clause)) return nullptr;
  // "was charged after a fire killed nine on 2 May": not on the day of the fire; "was held after police raided the
  // house on Monday" was held then.
  const bool deed_before = cues_.counted_after(opener) && cues_.prosecuting(predicate.lemma) && tells_deed(clause);
  if (deed_before && !is_weekday(*time)) return nullptr;
  // "was convicted of stealing cars on Monday": of the news the weekday is told, of the deed the date.
  if (charged) return is_weekday(*time) ? time : nullptr;
  // "said it made progress in Iraq, where it won a contract last year", but "tanks stood where crowds met on Monday"
  const bool of_moment = cues_.same_moment(opener) || cues_.counted_after(opener) || cues_.withholding(opener);
  return of_moment || expressions_[time->index].date.precision() == Precision::day ? time : nullptr;
}

/// "deliberated for six hours on Monday before finding Weiss guilty": on the same day.
const PlacedTime* TimeAttachment::before_deed(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return nullptr;
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  if (own.parent == syntax::none || !cues_.counted_before(own.introduced_by) ||
      analysis_->verbs[predicate.verb_group].finiteness == syntax::Finiteness::finite)
    return nullptr;
  for (const syntax::VerbGroup& verb : analysis_->verbs) {
    if (analysis_->clause_at(verb.verb) != own.parent || verb.verb > own.tokens.first ||
        verb.finiteness != syntax::Finiteness::finite || verb.tense != syntax::Tense::past ||
        verbs_between(verb.verb + 1, own.tokens.first) != 0)
      continue;
    const PlacedTime* time = of_verb(own.parent, verb.verb, true);
    return time != nullptr && expressions_[time->index].date.precision() == Precision::day ? time : nullptr;
  }
  return nullptr;
}

/// "will return on 6 June as Chile weighs a request to extradite him": what a noun asks or plans for is not done then.
bool TimeAttachment::is_aim_of_noun(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none ||
      analysis_->verbs[predicate.verb_group].finiteness != syntax::Finiteness::infinitive)
    return false;
  const std::uint32_t noun = phrase_before(predicate);
  if (noun == syntax::none) return false;
  const CueClass makes = cues_.governor(analysis_->phrases[analysis_->chunks[noun].index].lemma);
  return makes == CueClass::planned || makes == CueClass::possible;
}

/// "gave a speech on Monday in which she said", "a crash on Monday in which nine died": the time right before the
/// clause is that of what it tells of.
const PlacedTime* TimeAttachment::within_described(const Predicate& predicate) const {
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  if (!own.relative || own.parent == syntax::none || predicate.nominal || predicate.verb_group == syntax::none ||
      own.tokens.first < analysis_->tokens.first + 2 ||
      !cues_.enclosing_preposition((*tokens_)[own.tokens.first - 1].word))
    return nullptr;
  const syntax::VerbGroup& verb = analysis_->verbs[predicate.verb_group];
  if (verb.tense != syntax::Tense::past || verb.aspect != syntax::Aspect::simple ||
      verb.finiteness != syntax::Finiteness::finite)
    return nullptr;
  const auto before = std::find_if(times_.begin(), times_.end(), [&](const PlacedTime& time) {
    return time.tokens.last + 1 == own.tokens.first && dates(time) && !bounds(time);
  });
  return before != times_.end() ? &*before : nullptr;
}

const PlacedTime* TimeAttachment::in_clauses_around(const Predicate& predicate, Attachment& attachment) const {
  const auto& clauses = analysis_->clauses;
  const syntax::Clause& own = clauses[predicate.clause];
  if (own.parent != syntax::none && is_simultaneous(own) && !goes_on_after(own) && !is_behind_charge(own) &&
      !is_aim_of_noun(predicate)) {
    attachment = Attachment::simultaneous_clause;
    const PlacedTime* in_front = predicate.nominal ? nullptr : in_front_of(own);
    if (in_front != nullptr) return in_front;
    attachment = Attachment::governing_clause;
    if (const PlacedTime* time = in_clause(own.parent, predicate)) return time;
  }
  attachment = Attachment::simultaneous_clause;
  constexpr std::uint32_t most_clauses = 4;
  const auto end = std::min<std::size_t>(clauses.size(), predicate.clause + 1 + most_clauses);
  for (std::uint32_t i = predicate.clause + 1; i < end; ++i)
    if (clauses[i].parent == predicate.clause)
      if (const PlacedTime* time = of_clause_within(i, predicate)) return time;
  return nullptr;
}

/// "It was [only] on 3 May that she signed", "It was [not until] 3 May that": the copula that leads to a time.
bool TimeAttachment::is_behind_copula(const PlacedTime& time) const {
  constexpr std::uint32_t furthest = 4;  // tokens
  for (std::uint32_t before = time.tokens.first;
       before-- > analysis_->tokens.first && time.tokens.first - before <= furthest;) {
    const syntax::WordClass word = analysis_->word_class(before);
    if (word == syntax::WordClass::be) return true;
    if (word != syntax::WordClass::preposition && word != syntax::WordClass::negator &&
        word != syntax::WordClass::adverb && !cues_.awaited((*tokens_)[before].word))
      return false;
  }
  return false;
}

/// "It was on 3 May that she signed": the clause behind a time that a copula leads to.
const PlacedTime* TimeAttachment::singled_out(const Predicate& predicate) const {
  const syntax::Clause& own = analysis_->clauses[predicate.clause];
  if (own.parent == syntax::none || !own.complement) return nullptr;
  std::uint32_t end = own.tokens.first;
  if (end > analysis_->tokens.first && analysis_->word_class(end - 1) == syntax::WordClass::comma) --end;
  for (std::size_t i = 0; i < times_.size(); ++i)
    if (times_[i].tokens.last == end && usable(i, own.parent) && is_behind_copula(times_[i])) return &times_[i];
  return nullptr;
}

/// Behind a preposition and its phrase: "[in Kolm prison]".
/// \param token of the preposition
std::uint32_t TimeAttachment::behind_prepositional(std::uint32_t token) const {
  std::uint32_t last = token;
  if (token >= analysis_->tokens.last || analysis_->word_class(token) != syntax::WordClass::preposition) return last;
  for (const syntax::NounPhrase& phrase : analysis_->phrases)
    if (phrase.tokens.first == token + 1) last = std::max(last, phrase.tokens.last);
  return last;
}

/// The token behind "closed" in "has been closed", behind "strike" in "have been on strike"; none where nothing tells
/// how somebody or something has been.
std::uint32_t TimeAttachment::behind_state(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return syntax::none;
  const syntax::VerbGroup& verb = analysis_->verbs[predicate.verb_group];
  if (verb.voice == syntax::Voice::passive) return predicate.trigger.last;
  const bool has_been = analysis_->word_class(verb.verb) == syntax::WordClass::be &&
                        analysis_->word_class(verb.tokens.first) == syntax::WordClass::have &&
                        analysis_->word_class(verb.verb + 1) == syntax::WordClass::preposition;
  return has_been ? behind_prepositional(verb.verb + 1) : syntax::none;
}

/// "have died in floods since Friday", "Since Friday rebels have taken three towns": what has been done within the last
/// days began then.
const PlacedTime* TimeAttachment::onset_of_tally(const Predicate& predicate) const {
  if (!is_present_perfect(predicate) || analysis_->verbs[predicate.verb_group].finiteness != syntax::Finiteness::finite)
    return nullptr;
  const auto found = std::find_if(times_.begin(), times_.end(), [&](const PlacedTime& time) {
    const std::uint32_t first = time.tokens.first;
    const std::uint32_t verb = predicate.trigger.first;
    return first > analysis_->tokens.first && cues_.onset((*tokens_)[first - 1].word) && is_weekday(time) &&
           dates(time) && analysis_->clause_at(first) == predicate.clause &&
           (first > verb ? verbs_between(verb + 1, first) == 0 : verbs_between(first, verb) == 0);
  });
  return found != times_.end() ? &*found : nullptr;
}

/// "has been closed since Sunday", "jailed since 2019": what was done then has lasted. Not "has been used since 1900":
/// whether the verb tells of one moment is the caller's to know.
const PlacedTime* TimeAttachment::onset(const Predicate& predicate) const {
  if (const PlacedTime* day = onset_of_tally(predicate)) return day;
  const std::uint32_t behind = behind_state(predicate);
  if (behind == syntax::none || behind >= analysis_->tokens.last) return nullptr;
  const auto found = std::find_if(times_.begin(), times_.end(), [&](const PlacedTime& time) {
    return time.tokens.first == behind + 1 && cues_.onset((*tokens_)[behind].word) && dates(time);
  });
  return found != times_.end() ? &*found : nullptr;
}

/// "jailed a man who robbed a bank in 2019 on Tuesday": the clause that describes somebody has a time of its own, and
/// the day behind it is not within that.
const PlacedTime* TimeAttachment::behind_description(const Predicate& predicate) const {
  if (predicate.nominal || times_.size() < 2) return nullptr;
  const PlacedTime& last = times_.back();
  const PlacedTime& own = times_[times_.size() - 2];
  const std::uint32_t clause = analysis_->clause_at(last.tokens.first);
  const syntax::Clause& description = analysis_->clauses[clause];
  if (!description.relative || description.parent != predicate.clause || last.tokens.first < predicate.trigger.last ||
      !usable(times_.size() - 1, clause) || !usable(times_.size() - 2, clause))
    return nullptr;
  // "in 2017 and 2018", "in 2017 ahead of a vote held in May"
  if (analysis_->word_class(own.tokens.last) == syntax::WordClass::coordinator ||
      verbs_between(own.tokens.last, last.tokens.first) != 0)
    return nullptr;
  const Date& day = expressions_[last.index].date;
  const Date& known = expressions_[own.index].date;
  return day.known() && known.known() && !known.covers(day) && !day.covers(known) ? &last : nullptr;
}

/// "arrested a man who was carrying a bomb on Friday", "killed people who had gathered there on Friday": a clause that
/// only describes somebody, by what went on or had been done before, leaves the day at its end to the deed.
const PlacedTime* TimeAttachment::behind_background(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none || times_.empty()) return nullptr;
  const syntax::VerbGroup& deed = analysis_->verbs[predicate.verb_group];
  const PlacedTime& last = times_.back();
  const std::uint32_t clause = analysis_->clause_at(last.tokens.first);
  const syntax::Clause& description = analysis_->clauses[clause];
  const bool told = deed.finiteness == syntax::Finiteness::finite && deed.tense == syntax::Tense::past &&
                    deed.aspect == syntax::Aspect::simple;
  if (!told || !description.relative || description.parent != predicate.clause ||
      description.tokens.first < predicate.trigger.last ||
      expressions_[last.index].date.precision() != Precision::day || !usable(times_.size() - 1, clause))
    return nullptr;
  const auto is_background = [&](const syntax::VerbGroup& verb) {
    return verb.verb < last.tokens.first && verb.finiteness == syntax::Finiteness::finite &&
           verb.tense == syntax::Tense::past && verb.aspect != syntax::Aspect::simple;
  };
  const bool only = std::all_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
    return analysis_->clause_at(verb.verb) != clause || is_background(verb);
  });
  return only && verbs_between(predicate.trigger.last, description.tokens.first) == 0 ? &last : nullptr;
}

/// "killing", not "having killed" or "killed by"
bool TimeAttachment::goes_with_deed(const syntax::VerbGroup& verb) noexcept {
  return verb.finiteness == syntax::Finiteness::participle && verb.voice == syntax::Voice::active &&
         verb.aspect != syntax::Aspect::perfect;
}

/// "On Friday police fired into the crowd, killing four and hurting six": what goes with a deed happens when it does.
const PlacedTime* TimeAttachment::of_deed_around(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return nullptr;
  const syntax::VerbGroup& own = analysis_->verbs[predicate.verb_group];
  if (!goes_with_deed(own)) return nullptr;
  const syntax::VerbGroup* deed = nullptr;
  for (const syntax::VerbGroup& verb : analysis_->verbs) {
    if (verb.verb >= own.verb) break;
    if (verb.finiteness != syntax::Finiteness::finite) continue;
    const std::uint32_t clause = analysis_->clause_at(verb.verb);
    // "Rescuers came after the roof fell in on Friday, killing four"
    const bool of_moment = cues_.counted_after(analysis_->clauses[clause].introduced_by) ||
                           cues_.same_moment(analysis_->clauses[clause].introduced_by);
    if (clause == predicate.clause || (of_moment && !analysis_->clauses[clause].relative)) deed = &verb;
  }
  if (deed == nullptr || deed->tense != syntax::Tense::past || !adds_to(*deed, own)) return nullptr;
  return of_verb(analysis_->clause_at(deed->verb), deed->verb, true);
}

/// Is the first verb behind the deed such a participle, behind a comma?
bool TimeAttachment::adds_to(const syntax::VerbGroup& deed, const syntax::VerbGroup& last) const {
  for (const syntax::VerbGroup& verb : analysis_->verbs) {
    if (verb.verb <= deed.verb) continue;
    return verb.verb <= last.verb && goes_with_deed(verb) &&
           analysis_->word_class(verb.tokens.first - 1) == syntax::WordClass::comma;
  }
  return false;
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
