#include "events/generic_events.hpp"

#include "events/appointments.hpp"
#include "events/clause_parties.hpp"
#include "events/named_phrases.hpp"
#include "events/told_plans.hpp"
#include "time/timex_values.hpp"

#include <algorithm>

namespace dateline::events {

using syntax::Argument;
using syntax::NounPhrase;
using syntax::Predicate;
using syntax::Relation;
using syntax::SentenceAnalysis;
using syntax::VerbTrait;

namespace {

/// "Ida Moen and Otto Weiss" are two, each by their name; "the ministry and its staff" stay together.
void add_participants(Draft& draft, const SentenceAnalysis& analysis, std::uint32_t phrase, std::uint32_t role) {
  const NounPhrase& whole = analysis.phrases[phrase];
  const auto is_named = [&](std::uint32_t member) { return !analysis.phrases[member].name.empty(); };
  bool all_named = whole.is_coordination();
  for (std::uint32_t member = whole.first_member; all_named && member < whole.last_member; ++member)
    all_named = is_named(member);
  if (!all_named) return draft.participants.push_back(participant(analysis, phrase, role));
  for (std::uint32_t member = whole.first_member; member < whole.last_member; ++member)
    draft.participants.push_back(participant(analysis, member, role));
}

}  // namespace

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

/// "was capped two weeks ago"
bool GenericEvents::is_within_week(const AttachedTime& time) const {
  constexpr std::chrono::days week{7};
  const Date& date = reading_.times()[*time.time].date;
  const auto first = date.earliest();
  const auto last = date.latest();
  return first && last && *last - *first < week;
}

/// Nothing for what is not the case, and for a clause that cannot be told without its sentence.
std::optional<Draft> GenericEvents::draft_of(const SentenceAnalysis& analysis, const Predicate& predicate,
                                             const Argument& who, const Argument* object) const {
  const Stance stance = modality_.stance(predicate);
  if (stance.polarity == Polarity::negative || stance.modality == Modality::conditional) return std::nullopt;
  const auto is_none = [&](const Argument& argument) {
    return argument.phrase != syntax::none && modality_.is_none(analysis.phrases[argument.phrase]);
  };
  if (is_none(who) || (object != nullptr && is_none(*object))) return std::nullopt;
  Draft draft;
  draft.trigger = predicate.trigger;
  draft.clause = predicate.clause;
  draft.alternation = predicate.alternation;
  draft.headline = false;
  const syntax::Clause& clause = analysis.clauses[predicate.clause];
  draft.background = clause.relative || engine_.cues.counted_after(clause.introduced_by) ||
                     engine_.cues.counted_before(clause.introduced_by);
  draft.past = analysis.verbs[predicate.verb_group].tense == syntax::Tense::past;
  draft.before = draft.past && analysis.verbs[predicate.verb_group].aspect == syntax::Aspect::perfect;
  add_participants(draft, analysis, who.phrase, 0);
  if (object != nullptr && object != &who && object->phrase != syntax::none)
    add_participants(draft, analysis, object->phrase, 1);
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

/// Does the event noun stand within the subject or the object of the verb?
bool GenericEvents::is_main_part(const SentenceAnalysis& analysis, const Predicate& predicate,
                                 syntax::TokenRange noun) {
  const auto holds = [&](Relation relation) {
    const Argument* part = analysis.find(predicate, relation);
    return part != nullptr && part->phrase != syntax::none && analysis.extent(part->phrase).contains(noun.first);
  };
  return holds(Relation::subject) || holds(Relation::object);
}

/// Does an event that a rule found tell what the predicate tells: one of its clause, or of its time?
bool GenericEvents::tells_same(const Draft& draft, const SentenceAnalysis& analysis, const Predicate& predicate,
                               const AttachedTime& time, bool phase) const {
  // "the trial" of nobody, "gained seats in Sunday's election"
  const bool only_type =
      draft.nominal && draft.participants.empty() && (phase || !is_main_part(analysis, predicate, draft.trigger));
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

/// What a predicate may tell a reader, and when; nothing where another verb or event of its sentence tells it.
/// \param entry time that heads the entry of a list the sentence stands in
std::optional<GenericEvents::News> GenericEvents::news_of(const SentenceAnalysis& analysis, const Predicate& predicate,
                                                          std::optional<std::uint32_t> entry,
                                                          const std::vector<Draft>& drafts) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return std::nullopt;
  if (governs_another(analysis, predicate)) return std::nullopt;
  const bool told = eligible(analysis, predicate, entry.has_value());
  const bool plan = may_be_appointment(analysis, predicate, modality_, engine_, reading_);
  News news;
  news.issue = tells_issue(analysis, predicate);
  if (!told && !plan && !news.issue) return std::nullopt;
  const std::optional<AttachedTime> time = time_of(analysis, predicate, entry);
  if (!time) return std::nullopt;
  news.time = *time;
  news.on_day = reading_.times()[*time->time].date.precision() == Precision::day;
  news.subject = analysis.find(predicate, Relation::subject);
  news.object = analysis.find(predicate, Relation::object);
  news.who = news.subject != nullptr && !news.issue ? news.subject : news.object;
  // "Weiss was given a fine": to whom something is done.
  const Argument* given = analysis.find(predicate, Relation::indirect_object);
  if (predicate.alternation == syntax::Alternation::agentless_passive && given != nullptr &&
      given->phrase != syntax::none && given->tokens.first < predicate.trigger.first)
    news.who = given;
  news.phase = tells_phase(analysis, predicate, news.subject);
  news.appointed = plan && is_appointment(analysis, predicate, *time);
  if (!told && !news.appointed && !news.issue) return std::nullopt;
  const auto same = [&](const Draft& draft) { return tells_same(draft, analysis, predicate, *time, news.phase); };
  if (std::any_of(drafts.begin(), drafts.end(), same)) return std::nullopt;
  news.occasion = tells_occasion(analysis, predicate, news.subject, news.object);
  news.moment = tells_moment(analysis, predicate, news.subject);
  news.done = is_within_week(*time) && tells_done(analysis, predicate, news.object);
  return news;
}

/// Does the object tell of something else: "the house he rented", "used it as a ladder"?
bool GenericEvents::tells_of_object(const SentenceAnalysis& analysis, const Predicate& predicate,
                                    const News& news) const {
  const Argument* object = news.object;
  if (object == nullptr) return false;
  if (object->inherited && !news.appointed && !news.issue &&
      !(news.on_day && is_told_apart(analysis, predicate, *object)))
    return true;
  if (stands_for_another(analysis, *object)) return true;
  // Nobody takes place: "a hearing for Otto Weiss, 23, and Ida Moen, 58, took place" was read as of them.
  return !news.occasion && object != news.who && is_part_of_verb(analysis, *object) && !is_plan(analysis, predicate);
}

/// Does somebody do it, or is something done to somebody, whom a reader can point at, or need nobody be?
bool GenericEvents::is_of_somebody(const SentenceAnalysis& analysis, const Predicate& predicate, const News& news,
                                   bool listed) const {
  if (news.needs_nobody()) return true;
  const std::uint32_t who = news.who->phrase;
  if (is_actor(analysis, who) &&
      (is_named(analysis, who) || (news.on_day && acts_on_somebody(analysis, predicate, who))))
    return true;
  return is_told_at_name(analysis, predicate, news.time, who) || (listed && !analysis.phrases[who].pronoun);
}

/// "The deadline for bids [of the third round] expires", "the funeral [is] on Tuesday": what comes about is told whole,
/// and a verb that says nothing is left out.
void GenericEvents::tell_occasion(Draft& draft, const SentenceAnalysis& analysis, const Predicate& predicate,
                                  const News& news) const {
  syntax::TokenRange& told_of = draft.clause_title.subject->tokens;
  if ((news.appointed || news.phase) && told_of == analysis.phrases[news.who->phrase].tokens)
    told_of.last = std::max(told_of.last, end_of_subject(analysis, told_of.last - 1, true));
  if (!news.appointed) return;
  draft.modality = modality_.is_called_off(news.who->phrase) ? Modality::cancelled : Modality::planned;
  if (only_takes_place(analysis, predicate, engine_, reading_)) draft.clause_title.verb = text::unknown_word;
}

void GenericEvents::find(const SentenceAnalysis& analysis, std::uint32_t sentence,
                         std::span<const syntax::TokenRange> folded, std::vector<Draft>& drafts) const {
  std::optional<std::uint32_t> entry;
  if (reading_.entry(sentence) && reading_.entry(sentence)->kind != Entry::Kind::post)
    entry = reading_.entry(sentence)->time;
  if ((times_.times().empty() || analysis.headline) && !entry) return;
  for (const Predicate& predicate : analysis.predicates) {
    if (std::find(folded.begin(), folded.end(), predicate.trigger) != folded.end()) continue;
    const std::optional<News> news = news_of(analysis, predicate, entry, drafts);
    if (!news || news->who == nullptr || news->who->phrase == syntax::none) continue;
    if (tells_of_object(analysis, predicate, *news)) continue;
    // "The valve's cap fails", in a list of dates
    const bool enough =
        news->is_enough() || (reading_.is_entry_line(sentence) && tells_which_one(analysis, news->who->phrase));
    if (!enough && tells_nothing(analysis, predicate)) continue;
    if (!is_of_somebody(analysis, predicate, *news, entry.has_value())) continue;

    std::optional<Draft> draft = draft_of(analysis, predicate, *news->who, news->object);
    if (!draft || (draft->clause_title.words.empty() && !enough)) continue;  // "it stopped": no news
    for (Draft& other : drafts)
      if (is_aim(other, analysis, predicate) && other.time.time == news->time.time) other.time = {};
    draft->sentence = sentence;
    draft->time = news->time;
    tell_occasion(*draft, analysis, predicate, *news);
    drafts.push_back(std::move(*draft));
  }
}

}  // namespace dateline::events
