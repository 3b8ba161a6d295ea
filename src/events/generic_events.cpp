#include "events/generic_events.hpp"

#include "events/appointments.hpp"
#include "events/clause_parties.hpp"
#include "events/named_phrases.hpp"
#include "events/told_plans.hpp"
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

/// "is scheduled to speak", "plans to move": what happens is the other verb. But "failed to plug the leak", "was told
/// to leave" tell what happened, and in "stopped the champion to win the belt" the verb has done its work on somebody.
bool GenericEvents::governs_another(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  const CueClass makes = modality_.cues().governor(predicate.lemma);
  if (makes == CueClass::none || makes == CueClass::asserted || makes == CueClass::reported) return false;
  const syntax::VerbGroup& own = analysis.verbs[predicate.verb_group];
  const bool done = own.finiteness == syntax::Finiteness::finite && own.tense == syntax::Tense::past &&
                    own.aspect == syntax::Aspect::simple && own.modal == text::unknown_word;
  // "declined to comment" is no news.
  const bool silent = std::any_of(analysis.verbs.begin(), analysis.verbs.end(), [&](const syntax::VerbGroup& verb) {
    return verb.governor == predicate.verb_group && engine_.lexicon.verb_is(verb.lemma, VerbTrait::reporting);
  });
  if (done && makes != CueClass::planned && !silent) return false;
  return governs_infinitive(analysis, predicate);
}

/// Not "[stopped] the champion to win the belt".
bool GenericEvents::governs_infinitive(const SentenceAnalysis& analysis, const Predicate& predicate) {
  const bool done = predicate.alternation == syntax::Alternation::active && object_of(analysis, predicate) != nullptr;
  for (std::size_t i = 0; i < analysis.verbs.size(); ++i)
    if (analysis.verbs[i].governor == predicate.verb_group &&
        !(done && analysis.frames[i].alternation == syntax::Alternation::purpose_infinitive))
      return true;
  return false;
}

/// "[added] nine firms to a list", "crews were [called] to a farm"; not "said forces loyal to Chile ..."
bool GenericEvents::is_given(const SentenceAnalysis& analysis, const Predicate& predicate,
                             const Argument& object) const {
  const std::uint32_t end = std::max(object.tokens.last, analysis.verbs[predicate.verb_group].tokens.last);
  const auto arguments = analysis.arguments_of(predicate);
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
    return argument.relation == Relation::prepositional && argument.tokens.first >= end &&
           argument.tokens.first <= end + 1 &&
           engine_.lexicon.word(argument.preposition).is(syntax::Trait::infinitive_marker);
  });
}

/// "reported a loss", "declared a holiday" do something; "told reporters", "said that ..." only say it.
bool GenericEvents::only_says(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  if (!engine_.lexicon.verb_is(predicate.lemma, VerbTrait::reporting)) return false;
  const Argument* object = analysis.find(predicate, Relation::object);
  // "Odex was told to stop"
  if (is_done_to_name(analysis, predicate) && governs_infinitive(analysis, predicate)) return false;
  if (engine_.lexicon.verb_is(predicate.lemma, VerbTrait::ditransitive)) return true;  // "told Danish television"
  const bool phrase = object != nullptr && object->phrase != syntax::none;
  const bool clause = analysis.find(predicate, Relation::clause) != nullptr;
  if (phrase && !clause && is_given(analysis, predicate, *object)) return false;  // "added nine firms to a list"
  // "Odex was accused of theft", "Odex was found at fault"
  if (!clause && is_done_to_name(analysis, predicate) && analysis.find(predicate, Relation::prepositional) != nullptr)
    return false;
  return !phrase || clause || is_actor(analysis, object->phrase) || analysis.phrases[object->phrase].pronoun;
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
  const bool owned = phrase.possessor != syntax::none && is_named(analysis, phrase.possessor) &&
                     predicate.alternation == syntax::Alternation::active;  // "Odex's proceedings began"
  // "The hurricane season began"
  const bool thing = phrase.kind == EntityKind::other && !phrase.is_coordination() && !phrase.plural &&
                     predicate.alternation == syntax::Alternation::active && phrase.name.empty() &&
                     analysis.arguments_of(predicate).size() == 1;
  // "the deadline for bids"
  const bool day =
      modality_.cues().date_noun(phrase.lemma) && end_of_subject(analysis, phrase.head, true) > phrase.tokens.last;
  return day || (tells_which(phrase) &&
                 (owned || thing || modality_.cues().occasion(phrase.lemma) ||
                  engine_.lexicon.word(reading_.tokens()[phrase.head].word).is(syntax::Trait::event_noun)));
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
  return whole && tells_which(analysis.phrases[held->phrase]) &&
         modality_.cues().occasion(analysis.phrases[held->phrase].lemma);
}

/// "The ship, which docked in May, sailed on 3 June", "Otto Weiss retired in 2010": a verb of one moment tells enough
/// of somebody named.
bool GenericEvents::tells_moment(const SentenceAnalysis& analysis, const Predicate& predicate,
                                 const Argument* subject) const {
  return modality_.cues().turning_point(predicate.lemma) && subject != nullptr && subject->phrase != syntax::none &&
         predicate.alternation != syntax::Alternation::coordination && !analysis.phrases[subject->phrase].pronoun &&
         is_named(analysis, subject->phrase) && analysis.arguments_of(predicate).size() == 1;
}

/// "He now faces charges" dates nothing.
bool GenericEvents::is_now(std::size_t time) const {
  return time::is_present_reference(reading_.times()[time]);
}

/// "May 3, 2021 at 6:01 pm | Reply": of what somebody wrote below an article.
bool GenericEvents::is_page_stamp(std::size_t time) const {
  const PlacedTime* placed = reading_.placed(time);
  return placed != nullptr && placed->tokens.last < reading_.tokens().size() &&
         reading_.word(placed->tokens.last) == "|";
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
  // "the tender, scheduled for 3 May,", "the protocol issued by Odex on 3 May"
  if (predicate.alternation == syntax::Alternation::reduced_relative) {
    const Argument* agent = analysis.find(predicate, Relation::subject);
    draft.clause_title.subject = participant(analysis, who.phrase, 0);
    draft.clause_title.words = predicate.trigger;
    if (agent != nullptr && !agent->inherited && agent->tokens.first > predicate.trigger.first)
      draft.clause_title.words.last = agent->tokens.last;
  }
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
  if (!time.time && entry && predicate.clause == 0) time = {.time = entry, .attachment = Attachment::entry};
  const bool own = time.attachment == Attachment::clause || time.attachment == Attachment::entry ||
                   time.attachment == Attachment::occasion || time.attachment == Attachment::deadline ||
                   time.attachment == Attachment::simultaneous_clause;
  if (!time.time || !own || is_now(*time.time) || is_page_stamp(*time.time) || is_stretch(time, predicate.lemma) ||
      only_view(analysis, predicate, *time.time))
    return std::nullopt;
  return time;
}

/// "Rebels raised a flag in Kolm", "A plane landed at Kolm airport", "Norwegian jets flew over the lake on Monday": who
/// or what has no name did something on a day, somewhere or to somebody with a name, or is told by one.
bool GenericEvents::is_told_at_name(const SentenceAnalysis& analysis, const Predicate& predicate,
                                    const AttachedTime& time, std::uint32_t who) const {
  const NounPhrase& phrase = analysis.phrases[who];
  if (reading_.times()[*time.time].date.precision() != Precision::day || phrase.pronoun) return false;
  if (is_crowd(analysis, who)) return is_done_at_name(analysis, predicate, who);
  const bool past = analysis.verbs[predicate.verb_group].tense == syntax::Tense::past;
  if (!past || syntax::is_actor(phrase.kind)) return false;
  if (phrase.possessor == syntax::none && is_named(analysis, who)) return true;
  return !phrase.definite && is_done_at_name(analysis, predicate, who);
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
  // "criticised on Monday the states that recognised the rebels": what has no time is not what was done then.
  const bool untimed = !draft.time.time && draft.trigger != predicate.trigger;
  return (draft.clause == predicate.clause && !draft.nominal && !other_time && !untimed) ||
         (draft.time.time == time.time && !draft.time.offset && !only_type && !borrowed);
}

/// "The relief wells will be finished on 3 May", written in April.
bool GenericEvents::is_appointment(const SentenceAnalysis& analysis, const Predicate& predicate,
                                   const AttachedTime& time) const {
  const Argument* subject = analysis.find(predicate, Relation::subject);
  const Argument* who = subject != nullptr ? subject : analysis.find(predicate, Relation::object);
  const syntax::Clause& clause = analysis.clauses[predicate.clause];
  if (who == nullptr || who->phrase == syntax::none || time.offset) return false;
  const NounPhrase& phrase = analysis.phrases[who->phrase];
  // "The funeral is on Tuesday": which, the story tells.
  const bool event = phrase.definite && !phrase.pronoun && phrase.head != syntax::none &&
                     engine_.lexicon.word(reading_.tokens()[phrase.head].word).is(syntax::Trait::event_noun);
  const bool described = event || tells_which_one(analysis, who->phrase) ||
                         (!phrase.pronoun && phrase.head != syntax::none &&
                          end_of_subject(analysis, phrase.head, true) > phrase.tokens.last);
  return described && lies_in_time(analysis, predicate, reading_.times()[*time.time], reading_.published()) &&
         modality_.cues().introduction(clause.introduced_by) == CueClass::none;
}

/// "The protocol issued on Monday by Odex says ...": who issued it has a name.
bool GenericEvents::tells_issue(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  if (predicate.nominal || predicate.alternation != syntax::Alternation::reduced_relative ||
      !modality_.cues().issuing(predicate.lemma))
    return false;
  const Argument* agent = analysis.find(predicate, Relation::subject);
  const Argument* object = analysis.find(predicate, Relation::object);
  if (agent == nullptr || agent->phrase == syntax::none || agent->inherited) return false;
  if (object == nullptr || object->phrase == syntax::none || !object->inherited) return false;
  const NounPhrase& issued = analysis.phrases[object->phrase];
  return !issued.pronoun && issued.kind == EntityKind::other && is_actor(analysis, agent->phrase) &&
         is_named(analysis, agent->phrase);
}

void GenericEvents::find(const SentenceAnalysis& analysis, std::uint32_t sentence,
                         std::span<const syntax::TokenRange> folded, std::vector<Draft>& drafts) const {
  std::optional<std::uint32_t> entry;
  if (reading_.entry(sentence) && reading_.entry(sentence)->kind != Entry::Kind::post)
    entry = reading_.entry(sentence)->time;
  if ((times_.times().empty() || analysis.headline) && !entry) return;
  for (const Predicate& predicate : analysis.predicates) {
    const bool plan = may_be_appointment(analysis, predicate, modality_, engine_, reading_);
    const bool told = eligible(analysis, predicate, entry.has_value());
    const bool issue = tells_issue(analysis, predicate);
    if ((!told && !plan && !issue) || governs_another(analysis, predicate)) continue;
    if (std::find(folded.begin(), folded.end(), predicate.trigger) != folded.end()) continue;
    const std::optional<AttachedTime> time = time_of(analysis, predicate, entry);
    if (!time) continue;
    const Argument* subject = analysis.find(predicate, Relation::subject);
    const bool phase = tells_phase(analysis, predicate, subject);
    const bool appointed = plan && is_appointment(analysis, predicate, *time);
    if (!told && !appointed && !issue) continue;
    if (std::any_of(drafts.begin(), drafts.end(),
                    [&](const Draft& draft) { return tells_same(draft, analysis, predicate, *time, phase); }))
      continue;
    const Argument* object = analysis.find(predicate, Relation::object);
    // "the house he rented" tells of the house
    const bool on_day = reading_.times()[*time->time].date.precision() == Precision::day;
    if (object != nullptr && object->inherited && !appointed && !issue &&
        !(on_day && is_told_apart(analysis, predicate, *object)))
      continue;
    if (object != nullptr && stands_for_another(analysis, *object)) continue;
    const bool occasion = tells_occasion(analysis, predicate, subject, object);
    const bool enough = phase || occasion || appointed || issue || tells_moment(analysis, predicate, subject);
    const Argument* who = subject != nullptr && !issue ? subject : object;
    if (who == nullptr || who->phrase == syntax::none) continue;
    const bool listed =
        reading_.is_entry_line(sentence) && tells_which_one(analysis, who->phrase);  // "The valve's cap fails"
    if (!enough && !listed && tells_nothing(analysis, predicate)) continue;
    const bool somebody =
        is_actor(analysis, who->phrase) &&
        (is_named(analysis, who->phrase) || (on_day && acts_on_somebody(analysis, predicate, who->phrase)));
    // Nobody takes place: "a hearing for Otto Weiss, 23, and Ida Moen, 58, took place" was read as of them.
    if (!occasion && !is_plan(analysis, predicate) && object != nullptr && object != who &&
        is_part_of_verb(analysis, *object))
      continue;
    if (!somebody && !phase && !occasion && !appointed && !issue &&
        !is_told_at_name(analysis, predicate, *time, who->phrase) && (!entry || analysis.phrases[who->phrase].pronoun))
      continue;

    std::optional<Draft> draft = draft_of(analysis, predicate, *who, object);
    if (!draft || (draft->clause_title.words.empty() && !enough && !listed)) continue;  // "it stopped": no news
    for (Draft& other : drafts)
      if (is_aim(other, analysis, predicate) && other.time.time == time->time) other.time = {};
    draft->sentence = sentence;
    draft->time = *time;
    if (appointed) draft->modality = Modality::planned;
    syntax::TokenRange& told_of = draft->clause_title.subject->tokens;
    if ((appointed || phase) && told_of == analysis.phrases[who->phrase].tokens)
      told_of.last = std::max(told_of.last, end_of_subject(analysis, told_of.last - 1, true));
    if (appointed && only_takes_place(analysis, predicate, engine_, reading_))
      draft->clause_title.verb = text::unknown_word;
    drafts.push_back(std::move(*draft));
  }
}

}  // namespace dateline::events
