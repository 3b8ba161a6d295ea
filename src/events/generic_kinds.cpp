// Dated clauses that tell a reader enough though nobody in them has a name: occasions, beginnings, appointments,
// reports.
#include "events/generic_events.hpp"

#include "events/appointments.hpp"
#include "events/clause_parties.hpp"
#include "events/named_phrases.hpp"
#include "events/telling.hpp"

#include <algorithm>

namespace dateline::events {

using syntax::Argument;
using syntax::NounPhrase;
using syntax::Predicate;
using syntax::Relation;
using syntax::SentenceAnalysis;
using syntax::VerbTrait;

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
  return day || (is_described(phrase) &&
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
  return whole && is_described(analysis.phrases[held->phrase]) &&
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

/// "The well was capped on 3 May": what ended or changed a thing that the story tells of.
bool GenericEvents::tells_done(const SentenceAnalysis& analysis, const Predicate& predicate,
                               const Argument* object) const {
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  if (predicate.alternation != syntax::Alternation::agentless_passive || verb.tense != syntax::Tense::past ||
      verb.finiteness != syntax::Finiteness::finite || !modality_.cues().turning_point(predicate.lemma) ||
      object == nullptr || object->phrase == syntax::none || object->inherited)
    return false;
  const NounPhrase& phrase = analysis.phrases[object->phrase];
  // "Odex's well was capped"
  const bool owned = phrase.possessor != syntax::none && is_named(analysis, phrase.possessor) &&
                     phrase.kind == EntityKind::other && !phrase.plural;
  return owned || is_known_thing(phrase);
}

/// "the well": a thing without a name that the story tells of; not "this article".
bool GenericEvents::is_known_thing(const NounPhrase& phrase) const {
  return phrase.definite && !phrase.pronoun && phrase.kind == EntityKind::other && phrase.head != syntax::none &&
         engine_.newsroom.is_left_out(reading_.tokens()[phrase.tokens.first].word);
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
  // "The sequel will be released on Tuesday"
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  const bool known =
      verb.tense == syntax::Tense::future && verb.voice == syntax::Voice::passive && is_known_thing(phrase);
  const bool described = event || known || tells_which_one(analysis, who->phrase) ||
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

}  // namespace dateline::events
