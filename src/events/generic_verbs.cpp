// Which verbs may tell a dated clause: those that tell what was done, or what is planned, themselves.
#include "events/generic_events.hpp"

#include "events/appointments.hpp"
#include "events/clause_parties.hpp"
#include "events/named_phrases.hpp"
#include "events/told_plans.hpp"

#include <algorithm>

namespace dateline::events {

using syntax::Argument;
using syntax::NounPhrase;
using syntax::Predicate;
using syntax::Relation;
using syntax::SentenceAnalysis;
using syntax::VerbTrait;

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

/// Not "[stopped] the champion to win the belt", nor "[will decide] whether to close the port".
bool GenericEvents::governs_infinitive(const SentenceAnalysis& analysis, const Predicate& predicate) const {
  const bool done = predicate.alternation == syntax::Alternation::active && object_of(analysis, predicate) != nullptr;
  for (std::size_t i = 0; i < analysis.verbs.size(); ++i)
    if (analysis.verbs[i].governor == predicate.verb_group && !is_question(analysis, analysis.verbs[i]) &&
        !(done && analysis.frames[i].alternation == syntax::Alternation::purpose_infinitive))
      return true;
  return false;
}

/// "whether to close the port": asked, not planned.
bool GenericEvents::is_question(const SentenceAnalysis& analysis, const syntax::VerbGroup& infinitive) const {
  constexpr std::uint32_t before = 2;  // tokens: what introduces it, and its marker
  const std::uint32_t first = infinitive.tokens.first;
  return first >= analysis.tokens.first + before && analysis.word_class(first - 1) == syntax::WordClass::to &&
         modality_.cues().introduction(reading_.tokens()[first - before].word) != CueClass::none;
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
  return told.relative && told.date.precision() == Precision::day && lies_ahead(told, reading_.published());
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
  const syntax::Clause& clause = analysis.clauses[predicate.clause];
  if (modality_.cues().introduction(clause.introduced_by) != CueClass::none) return false;
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  const auto is_planned = [&] { return is_plan(analysis, predicate) || is_of_plan(analysis, predicate); };
  // The present tells what is so, the progressive what goes on: neither tells what happened, but in a list of dates.
  const bool happened = (verb.tense != syntax::Tense::present || listed) &&
                        verb.aspect != syntax::Aspect::progressive && verb.finiteness == syntax::Finiteness::finite;
  if (!happened && !is_planned() && !is_news(analysis, predicate)) return false;
  if (modality_.cues().state(predicate.lemma) && !is_awaited(analysis, predicate) &&
      !(analysis.arguments_of(predicate).size() > 1 && is_planned()))
    return false;
  return !only_says(analysis, predicate);
}

}  // namespace dateline::events
