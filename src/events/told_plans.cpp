#include "events/told_plans.hpp"

#include "events/appointments.hpp"
#include "events/event_dates.hpp"
#include "events/time_offsets.hpp"

#include <algorithm>
#include <utility>

namespace dateline::events {

namespace {

/// "agreed to vote on 3 May": a day that lies ahead is the vote's.
bool may_lie_ahead(const TimeExpression& time, const Date& published) {
  const auto day = time.date.latest();
  const auto today = published.latest();
  return !day || !today || *day > *today;
}

/// "for Thursday": is the time the one that something is meant for?
bool is_target(const Draft& draft, const ModalityCues& cues, const DocumentReading& reading) {
  for (const PlacedTime& time : reading.times_in(draft.sentence))
    if (time.index == *draft.time.time)
      return time.tokens.first > 0 && cues.target_preposition(reading.tokens()[time.tokens.first - 1].word);
  return false;
}

/// Is the plan what the other tells ("vowed [to sue the paper]"), and the time the other's?
bool tells(const Draft& teller, const Draft& plan, const ModalityCues& cues, const DocumentReading& reading) {
  if (teller.nominal || !teller.past || !has_happened(teller) || teller.time.time != plan.time.time) return false;
  const TimeExpression& time = reading.times()[*plan.time.time];
  const bool aimed = is_target(plan, cues, reading) && may_lie_ahead(time, reading.published());
  if (aimed || lies_ahead(time, reading.published())) return false;
  // "struck a deal on Monday to buy the paper"
  const bool behind = plan.alternation == syntax::Alternation::complement_infinitive &&
                      teller.telling.contains(plan.trigger.first) && time.span.end <= reading.bytes(plan.trigger).start;
  if (behind && teller.trigger.last < plan.trigger.first && !may_lie_ahead(time, reading.published())) return true;
  return std::any_of(teller.participants.begin(), teller.participants.end(), [&](const Participant& content) {
    if (content.kind != EntityKind::text || !content.tokens.contains(plan.trigger.first)) return false;
    const Span told = reading.bytes(content.tokens);
    const bool within = time.span.start >= told.start && time.span.end <= told.end;
    return !within || !may_lie_ahead(time, reading.published());
  });
}

/// "flew in on Monday to meet the rebels": whoever comes for talks has them.
bool is_engagement(const Draft& plan, const LanguageEngine& engine) {
  return plan.alternation == syntax::Alternation::purpose_infinitive && plan.rule != syntax::none &&
         engine.rules.type(engine.rules.rule(plan.rule)).plover == "CONSULT";
}

/// "rallied on Monday, calling on the mayor to resign": what has not happened by a day that is not ahead has that day
/// from what has; so has what a participle says did not happen: "barred the firm on Monday from closing the plant".
bool happened_on_its_day(const Draft& deed, const Draft& plan, const DocumentReading& reading) {
  const bool beside = plan.alternation == syntax::Alternation::participle;
  return (plan.polarity == Polarity::positive || beside) && has_happened(deed) && deed.time.time == plan.time.time &&
         !deed.time.offset && !may_lie_ahead(reading.times()[*plan.time.time], reading.published());
}

/// "accused the minister of planning a strike on Monday": what nobody says has happened leaves a day that has passed to
/// the verb it hangs on.
Draft* teller_without_time(std::vector<Draft>& drafts, const Draft& plan, const DocumentReading& reading) {
  const TimeExpression& time = reading.times()[*plan.time.time];
  if (plan.time.attachment != Attachment::clause || time.date.precision() != Precision::day ||
      may_lie_ahead(time, reading.published()))
    return nullptr;
  const auto teller = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) {
    return !draft.nominal && draft.past && has_happened(draft) && !draft.time.time &&
           draft.trigger.last <= plan.trigger.first &&
           (draft.clause == plan.clause || draft.telling.contains(plan.trigger.first));
  });
  return teller == drafts.end() ? nullptr : &*teller;
}

/// "called for a march on 14 May": what has not happened, told between the deed and a day that lies ahead, is of that
/// day, and the deed is not.
Draft* plan_of_day_ahead(std::vector<Draft>& drafts, const Draft& deed, const DocumentReading& reading) {
  if (deed.nominal || !deed.past || !has_happened(deed) || !deed.time.time || deed.time.offset) return nullptr;
  const TimeExpression& time = reading.times()[*deed.time.time];
  if (!lies_ahead(time, reading.published())) return nullptr;
  Draft* nearest = nullptr;
  for (Draft& plan : drafts)
    if (!has_happened(plan) && !plan.time.time && plan.polarity == Polarity::positive &&
        deed.trigger.last <= plan.trigger.first && reading.bytes(plan.trigger).end <= time.span.start)
      nearest = &plan;
  return nearest;
}

/// "called elections for 3 May", "called a strike for Thursday": told as past, at a time that is announced.
bool is_scheduled(const Draft& draft, const ModalityCues& cues, const DocumentReading& reading) {
  const bool noun = draft.nominal && draft.alternation != syntax::Alternation::light_verb;
  if (noun || !draft.past || !has_happened(draft) || !draft.time.time || draft.time.offset) return false;
  const TimeExpression& time = reading.times()[*draft.time.time];
  // "called a strike for Thursday", "was set for Thursday"
  const bool sets =
      draft.alternation == syntax::Alternation::light_verb || cues.scheduling(draft.verb) || cues.holding(draft.verb);
  const bool announced = time.relative && (is_scheduled_day(*time.relative) ||
                                           (sets && time.relative->weekday != 0 &&
                                            time.relative->direction == RelativeDate::Direction::future &&
                                            is_target(draft, cues, reading)));
  // "for 3 May 2021", which leans on no other day; "named Weiss president, effective 3 May", a day yet to come
  const bool exact = !time.relative || (time.relative->month != 0 && time.relative->day != 0);
  const bool told_whole = exact && lies_ahead(time, reading.published()) && is_target(draft, cues, reading);
  return told_whole || (announced && reading.published().known() && may_lie_ahead(time, reading.published()));
}

/// "are calling for protests on Saturday": a day that lies ahead, behind what somebody wants, is not the one on
/// which he wants it.
bool is_of_what_is_wanted(const Draft& draft, const LanguageEngine& engine, const DocumentReading& reading) {
  if (draft.nominal || draft.past || draft.headline || !has_happened(draft) || !draft.time.time || draft.time.offset)
    return false;
  const TimeExpression& time = reading.times()[*draft.time.time];
  return lies_ahead(time, reading.published()) && is_of_demand(draft, time, engine, reading);
}

/// "The verdict is expected on Friday", "goes on trial in July", "faces a vote on 3 May": not told as past, of a time
/// that is yet to come.
bool is_to_come(const Draft& draft, const std::vector<Draft>& drafts, const DocumentReading& reading) {
  const bool named_by_day = draft.nominal && draft.time.attachment == Attachment::own_phrase;  // "the 4 July parade"
  if (named_by_day || draft.past || draft.headline || draft.time.attachment == Attachment::entry ||
      !has_happened(draft) || !draft.time.time || draft.time.offset)
    return false;
  const TimeExpression& time = reading.times()[*draft.time.time];
  if (time.type != TimexType::date || !lies_ahead(time, reading.published())) return false;
  if (is_weekday_alone(time) && time.relative->direction != RelativeDate::Direction::future) return false;
  // "was shot on 24 June while investigating a theft": then he was investigating.
  return draft.alternation != syntax::Alternation::participle ||
         std::none_of(drafts.begin(), drafts.end(),
                      [&](const Draft& other) { return other.past && other.time.time == draft.time.time; });
}

/// "denied the murder of Moen on 3 May 2022": a day that is long past is the deed's, whoever denied it.
bool is_deed_denied(const Draft& deed, const DocumentReading& reading) {
  return deed.modality == Modality::denied && deed.time.time &&
         is_day_long_past(reading.times()[*deed.time.time].date, reading.published());
}

}  // namespace

bool is_past_noun(const Draft& draft, const LanguageEngine& engine, const DocumentReading& reading) {
  if (!draft.nominal || draft.modality != Modality::planned || draft.polarity != Polarity::positive ||
      !draft.time.time || draft.time.offset)
    return false;
  const TimeExpression& time = reading.times()[*draft.time.time];
  if (time.relative && time.relative->weekday != 0) return false;  // "after Thursday's meeting" may be the next one
  if (time.relative && time.relative->unit == RelativeDate::Unit::week && time.relative->offset < 0) return true;
  const auto day = time.date.latest();
  const auto today = reading.published().earliest();
  if (!day || !today || *day >= *today) return false;
  if (draft.time.attachment == Attachment::own_phrase || draft.befalls) return true;
  // "before the merger of Odex and Velden in 2014": not "a plan for a merger in 2014"
  const text::WordId before =
      draft.phrase.first > 0 ? reading.tokens()[draft.phrase.first - 1].word : text::unknown_word;
  return !time.relative && time.date.precision() != Precision::day &&
         engine.lexicon.word(before).is(syntax::Trait::preposition) && !engine.cues.target_preposition(before) &&
         !engine.cues.enclosing_preposition(before);
}

void plan_what_is_scheduled(std::vector<Draft>& drafts, const LanguageEngine& engine, const DocumentReading& reading) {
  for (Draft& deed : drafts)
    if (Draft* plan = plan_of_day_ahead(drafts, deed, reading)) plan->time = std::exchange(deed.time, {});
  for (Draft& draft : drafts) {
    if (is_of_what_is_wanted(draft, engine, reading)) draft.time = {};
    if (is_scheduled(draft, engine.cues, reading) || is_to_come(draft, drafts, reading))
      draft.modality = Modality::planned;
    else if (is_past_noun(draft, engine, reading))
      draft.modality = Modality::asserted;
  }
}

void undate_told_plans(std::vector<Draft>& drafts, const LanguageEngine& engine, const DocumentReading& reading) {
  for (Draft& plan : drafts) {
    if (!plan.time.time || has_happened(plan) || is_deed_denied(plan, reading)) continue;
    if (Draft* teller = teller_without_time(drafts, plan, reading)) teller->time = std::exchange(plan.time, {});
  }
  for (Draft& plan : drafts) {
    if (!plan.time.time || has_happened(plan) || is_deed_denied(plan, reading)) continue;
    const bool told = std::any_of(drafts.begin(), drafts.end(), [&](const Draft& teller) {
      if (&teller == &plan) return false;
      return tells(teller, plan, engine.cues, reading) ||
             (!is_engagement(plan, engine) && happened_on_its_day(teller, plan, reading));
    });
    if (told) plan.time = {};
  }
}

}  // namespace dateline::events
