#include "events/generic_events.hpp"

#include "events/clause_parties.hpp"
#include "time/timex_values.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Argument;
using syntax::NounPhrase;
using syntax::Predicate;
using syntax::Relation;
using syntax::SentenceAnalysis;
using syntax::VerbTrait;

}  // namespace

/// "is scheduled to speak", "plans to move": what happens is the other verb. Not so in "stopped the champion to win the
/// belt", where the verb has done its work on somebody.
bool GenericEvents::governs_another(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  const CueClass makes = modality_.cues().governor(predicate.lemma);
  if (makes == CueClass::none || makes == CueClass::asserted) return false;
  const bool done = predicate.alternation == syntax::Alternation::active && object_of(analysis, predicate) != nullptr;
  for (std::size_t i = 0; i < analysis.verbs.size(); ++i)
    if (analysis.verbs[i].governor == predicate.verb_group &&
        !(done && analysis.frames[i].alternation == syntax::Alternation::purpose_infinitive))
      return true;
  return false;
}

/// "reported a loss", "declared a holiday" do something; "told reporters", "said that ..." only say it.
bool GenericEvents::only_says(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  if (!engine_.lexicon.verb_is(predicate.lemma, VerbTrait::reporting)) return false;
  const Argument* object = analysis.find(predicate, Relation::object);
  if (engine_.lexicon.verb_is(predicate.lemma, VerbTrait::ditransitive)) return true;  // "told Danish television"
  return object == nullptr || object->phrase == syntax::none || is_actor(analysis, object->phrase) ||
         analysis.phrases[object->phrase].pronoun || analysis.find(predicate, Relation::clause) != nullptr;
}

/// "is to speak", "is expected to appear": a plan, told by the infinitive.
bool GenericEvents::is_plan(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  return predicate.alternation == syntax::Alternation::complement_infinitive && verb.governor != syntax::none &&
         analysis.verbs[verb.governor].finiteness == syntax::Finiteness::finite &&
         analysis.verbs[verb.governor].tense == syntax::Tense::present &&
         modality_.stance(predicate).modality == Modality::planned;
}

/// "A rally is expected on Friday"
bool GenericEvents::is_awaited(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  return predicate.alternation == syntax::Alternation::agentless_passive &&
         analysis.verbs[predicate.verb_group].tense == syntax::Tense::present &&
         modality_.cues().holding(predicate.lemma) && modality_.cues().governor(predicate.lemma) == CueClass::planned;
}

/// "The tenor sings in Kolm on Friday", "is moving to Kolm on Friday": told in the present of a day that is yet to
/// come.
bool GenericEvents::is_arranged(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  if (verb.tense != syntax::Tense::present || verb.finiteness != syntax::Finiteness::finite ||
      verb.aspect == syntax::Aspect::perfect || verb.voice == syntax::Voice::passive ||
      verb.modal != text::unknown_word || !reading_.published().known())
    return false;
  if (modality_.cues().state(predicate.lemma)) return false;
  const AttachedTime time = times_.of(predicate);
  if (!time.time) return false;
  // A day told with its year beside the present is rather the stamp of what somebody wrote.
  const TimeExpression& told = reading_.times()[*time.time];
  const auto day = told.date.earliest();
  return told.relative && told.date.precision() == Precision::day && day && *day > *reading_.published().latest();
}

/// "has at last joined the choir on Monday": the day tells when that came about.
bool GenericEvents::is_news(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  if (verb.tense != syntax::Tense::present || verb.aspect != syntax::Aspect::perfect ||
      verb.finiteness != syntax::Finiteness::finite || verb.modal != text::unknown_word)
    return false;
  const AttachedTime time = times_.of(predicate);
  if (!time.time || time.attachment != Attachment::clause) return false;
  const std::optional<RelativeDate>& told = reading_.times()[*time.time].relative;
  return told && told->weekday != 0;  // a bare day of the month may be the stamp of what somebody wrote
}

bool GenericEvents::is_of_plan(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  return is_awaited(analysis, predicate) || is_arranged(analysis, predicate);
}

bool GenericEvents::eligible(const SentenceAnalysis& analysis, const Predicate& predicate, bool listed) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return false;
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  const bool plan = is_plan(analysis, predicate) || is_of_plan(analysis, predicate);
  // The present tells what is so, the progressive what goes on: neither tells what happened, but in a list of dates.
  if (!plan && !is_news(analysis, predicate) &&
      ((verb.tense == syntax::Tense::present && !listed) || verb.aspect == syntax::Aspect::progressive ||
       verb.finiteness != syntax::Finiteness::finite))
    return false;
  const bool awaited = is_awaited(analysis, predicate);
  if (modality_.cues().state(predicate.lemma) && !awaited && !(plan && analysis.arguments_of(predicate).size() > 1))
    return false;
  if (only_says(analysis, predicate)) return false;
  if (governs_another(analysis, predicate)) return false;
  const syntax::Clause& clause = analysis.clauses[predicate.clause];
  return modality_.cues().introduction(clause.introduced_by) == CueClass::none;
}

/// "The envoy said the museum moved its ships on 3 May" reports what happened on a day; what somebody says of a year is
/// rather a view of it.
bool GenericEvents::only_view(const SentenceAnalysis& analysis, const Predicate& predicate, std::size_t time) const {
  return analysis.clauses[predicate.clause].speaker != syntax::none &&
         reading_.times()[time].date.precision() != Precision::day;
}

/// "used it as a ladder": only the sentences before say what.
bool GenericEvents::stands_for_another(const SentenceAnalysis& analysis, const Argument& object) {
  return object.phrase != syntax::none && analysis.phrases[object.phrase].pronoun &&
         analysis.phrases[object.phrase].entity == syntax::none;
}

/// "flew": with nothing but a subject.
bool GenericEvents::tells_nothing(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  if (is_done_to_name(analysis, predicate)) return false;
  const auto governed = [&](const syntax::VerbGroup& verb) { return verb.governor == predicate.verb_group; };
  return analysis.arguments_of(predicate).size() < 2 && predicate.particle == text::unknown_word &&
         std::none_of(analysis.verbs.begin(), analysis.verbs.end(), governed);
}

/// "The murder trial opened", "since protests began": an event that a verb says begins or ends; nobody need be named,
/// but "the trial" alone tells a reader of the timeline nothing.
bool GenericEvents::tells_phase(const SentenceAnalysis& analysis, const Predicate& predicate,
                                const Argument* subject) const {
  if (!modality_.cues().phase(predicate.lemma) || subject == nullptr || subject->phrase == syntax::none) return false;
  const NounPhrase& phrase = analysis.phrases[subject->phrase];
  return is_described(phrase) &&
         (engine_.lexicon.word(reading_.tokens()[phrase.head].word).is(syntax::Trait::event_noun) ||
          modality_.cues().occasion(phrase.lemma));
}

/// "[take] place"
bool GenericEvents::is_part_of_verb(const SentenceAnalysis& analysis, const Argument& object) const {
  return object.phrase != syntax::none && modality_.cues().verb_part(analysis.phrases[object.phrase].lemma);
}

/// "A plea hearing will be held", "the final takes place": an occasion that comes about, which nobody need be named
/// for.
bool GenericEvents::tells_occasion(const SentenceAnalysis& analysis, const Predicate& predicate,
                                   const Argument* subject, const Argument* object) const {
  if (!modality_.cues().holding(predicate.lemma)) return false;
  const bool passive = subject == nullptr && predicate.alternation == syntax::Alternation::agentless_passive;
  const Argument* held = passive ? object : subject;
  if (held == nullptr || held->phrase == syntax::none || held->inherited) return false;
  const bool whole = passive || object == nullptr || is_part_of_verb(analysis, *object);
  return whole && is_described(analysis.phrases[held->phrase]) &&
         modality_.cues().occasion(analysis.phrases[held->phrase].lemma);
}

/// "The ship, which docked in May, sailed on 3 June", "Otto Weiss retired in 2010": a verb of one moment tells enough
/// of somebody named.
bool GenericEvents::tells_moment(const SentenceAnalysis& analysis, const Predicate& predicate,
                                 const Argument* subject) const {
  return modality_.cues().turning_point(predicate.lemma) && subject != nullptr && subject->phrase != syntax::none &&
         predicate.alternation != syntax::Alternation::coordination && !analysis.phrases[subject->phrase].pronoun &&
         is_named(analysis.phrases[subject->phrase]) && analysis.arguments_of(predicate).size() == 1;
}

/// "He now faces charges" dates nothing.
bool GenericEvents::is_now(std::size_t time) const {
  return time::is_present_reference(reading_.times()[time]);
}

/// "The firm made little money in 2010": what is told of a year is rather how things stood; not so where the verb tells
/// of one moment ("moved in 2010").
bool GenericEvents::is_stretch(const AttachedTime& time, text::WordId verb) const {
  const std::chrono::days most{modality_.cues().turning_point(verb) ? 366 : 92};
  const Date& date = reading_.times()[*time.time].date;
  const auto first = date.earliest();
  const auto last = date.latest();
  return time.attachment != Attachment::entry && first && last && *last - *first > most;
}

/// Nothing for what is not the case, and for a clause that cannot be told without its sentence.
std::optional<Draft> GenericEvents::draft_of(const SentenceAnalysis& analysis, const Predicate& predicate,
                                             const Argument& who, const Argument* object) const {
  const Stance stance = modality_.stance(predicate);
  if (stance.polarity == Polarity::negative || stance.modality == Modality::conditional) return std::nullopt;
  Draft draft;
  draft.trigger = predicate.trigger;
  draft.clause = predicate.clause;
  draft.alternation = predicate.alternation;
  draft.headline = false;
  draft.background = analysis.clauses[predicate.clause].relative;
  draft.past = analysis.verbs[predicate.verb_group].tense == syntax::Tense::past;
  draft.participants.push_back(participant(analysis, who.phrase, 0));
  if (object != nullptr && object != &who && object->phrase != syntax::none)
    draft.participants.push_back(participant(analysis, object->phrase, 1));
  draft.modality =
      stance.modality == Modality::asserted && is_of_plan(analysis, predicate) ? Modality::planned : stance.modality;
  draft.polarity = stance.polarity;
  if (stance.speaker != syntax::none) draft.speaker = participant(analysis, stance.speaker, 0);
  draft.clause_title = clause_title(analysis, predicate, times_.times(), engine_, reading_);
  if (!draft.clause_title.subject) return std::nullopt;
  return draft;
}

/// "was summoned on Monday [to explain the remarks]": what the deed is done for has not happened by then.
bool GenericEvents::is_aim(const Draft& draft, const SentenceAnalysis& analysis, const Predicate& predicate) const {
  if (engine_.lexicon.verb_is(predicate.lemma, VerbTrait::light)) return false;  // "made a speech to thank her"
  return analysis.verbs[predicate.verb_group].tense == syntax::Tense::past &&
         draft.alternation == syntax::Alternation::purpose_infinitive && draft.modality == Modality::planned &&
         draft.clause == predicate.clause && draft.trigger.first >= predicate.trigger.last;
}

/// Of what happened then; nothing where the clause tells how things stood, or what somebody thinks of it.
/// \param entry time that heads the entry of a list the sentence stands in
std::optional<AttachedTime> GenericEvents::time_of(const SentenceAnalysis& analysis, const Predicate& predicate,
                                                   std::optional<std::uint32_t> entry) const {
  AttachedTime time = times_.of(predicate);
  if (!time.time && entry && predicate.clause == 0) time = {entry, {}, {}, {}, Attachment::entry};
  const bool own = time.attachment == Attachment::clause || time.attachment == Attachment::entry ||
                   time.attachment == Attachment::occasion || time.attachment == Attachment::simultaneous_clause;
  if (!time.time || !own || is_now(*time.time) || is_stretch(time, predicate.lemma) ||
      only_view(analysis, predicate, *time.time))
    return std::nullopt;
  return time;
}

/// Does an event that a rule found tell what the predicate tells: one of its clause, or of its time?
bool GenericEvents::tells_same(const Draft& draft, const SentenceAnalysis& analysis, const Predicate& predicate,
                               const AttachedTime& time, bool phase) const {
  const bool only_type = phase && draft.nominal && draft.participants.empty();  // "the trial" of nobody
  // "Chile tightened controls on Monday after a case was reported": the time is that of what Chile did.
  const bool borrowed = draft.time.attachment == Attachment::governing_clause && draft.clause != predicate.clause;
  if (is_aim(draft, analysis, predicate)) return false;
  // "left in May and sold her shares in June": each at a time of its own.
  const bool other_time = draft.time.time && draft.time.time != time.time;
  // "told the ministries on Monday to act, stating that ...": what goes with the deed is not the deed.
  const bool aside = !draft.time.time && (draft.alternation == syntax::Alternation::participle ||
                                          draft.alternation == syntax::Alternation::reduced_relative);
  return (draft.clause == predicate.clause && !draft.nominal && !other_time && !aside) ||
         (draft.time.time == time.time && !draft.time.offset && !only_type && !borrowed);
}

void GenericEvents::find(const SentenceAnalysis& analysis, std::uint32_t sentence,
                         std::span<const syntax::TokenRange> folded, std::vector<Draft>& drafts) const {
  std::optional<std::uint32_t> entry;
  if (reading_.entry(sentence) && reading_.entry(sentence)->kind != Entry::Kind::post)
    entry = reading_.entry(sentence)->time;
  if ((times_.times().empty() || analysis.headline) && !entry) return;
  for (const Predicate& predicate : analysis.predicates) {
    if (!eligible(analysis, predicate, entry.has_value())) continue;
    if (std::find(folded.begin(), folded.end(), predicate.trigger) != folded.end()) continue;
    const std::optional<AttachedTime> time = time_of(analysis, predicate, entry);
    if (!time) continue;
    const Argument* subject = analysis.find(predicate, Relation::subject);
    const bool phase = tells_phase(analysis, predicate, subject);
    if (std::any_of(drafts.begin(), drafts.end(),
                    [&](const Draft& draft) { return tells_same(draft, analysis, predicate, *time, phase); }))
      continue;
    const Argument* object = analysis.find(predicate, Relation::object);
    const bool on_day = reading_.times()[*time->time].date.precision() == Precision::day;
    if (object != nullptr && object->inherited && !(on_day && is_told_apart(analysis, predicate, *object))) continue;
    if (object != nullptr && stands_for_another(analysis, *object)) continue;
    const bool occasion = tells_occasion(analysis, predicate, subject, object);
    const bool enough = phase || occasion || tells_moment(analysis, predicate, subject);
    const Argument* who = subject != nullptr ? subject : object;
    if (who == nullptr || who->phrase == syntax::none) continue;
    if (!enough && tells_nothing(analysis, predicate)) continue;
    const bool somebody = is_actor(analysis, who->phrase) &&
                          (is_named(analysis, who->phrase) || acts_on_somebody(analysis, predicate, who->phrase));
    // Nobody takes place: "a hearing for Otto Weiss, 23, and Ida Moen, 58, took place" was read as of them.
    if (!occasion && !is_plan(analysis, predicate) && object != nullptr && object != who &&
        is_part_of_verb(analysis, *object))
      continue;
    if (!somebody && !phase && !occasion && (!entry || analysis.phrases[who->phrase].pronoun)) continue;

    std::optional<Draft> draft = draft_of(analysis, predicate, *who, object);
    if (!draft || (draft->clause_title.words.empty() && !enough)) continue;  // "it stopped": no news
    for (Draft& other : drafts)
      if (is_aim(other, analysis, predicate) && other.time.time == time->time) other.time = {};
    draft->sentence = sentence;
    draft->time = *time;
    drafts.push_back(std::move(*draft));
  }
}

}  // namespace dateline::events
