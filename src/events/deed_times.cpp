// Times of deeds and disasters: whom they date, and whom they do not.
#include "events/time_attachment.hpp"

#include <algorithm>

namespace dateline::events {

using syntax::Predicate;

/// "was charged in the 3 May shooting", "a suspect in the killing on 3 May": on that day the deed was done, and nobody
/// charged. \param trigger where what is told to have happened stands
bool TimeAttachment::is_of_deed_charged(std::size_t time, std::uint32_t trigger) const {
  const std::uint32_t phrase = phrase_of(time);
  if (phrase == syntax::none || !cues_.deed(analysis_->phrases[phrase].lemma)) return false;
  const std::uint32_t first = std::min(analysis_->phrases[phrase].tokens.first, times_[time].tokens.first);
  if (first == analysis_->tokens.first || !cues_.enclosing_preposition((*tokens_)[first - 1].word)) return false;
  // "Weiss, a suspect in the 3 May killing, was found dead"
  const std::uint32_t from = trigger < first ? trigger : analysis_->tokens.first;
  const auto charges = [&](std::uint32_t token, text::WordId lemma) {
    return token >= from && token < first && cues_.prosecuting(lemma);
  };
  for (std::uint32_t token = std::max(from, analysis_->tokens.first); token < first; ++token)
    if (cues_.prosecuting((*tokens_)[token].word)) return true;  // "found guilty in the 3 May killing"
  return std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(),
                     [&](const syntax::VerbGroup& verb) { return charges(verb.verb, verb.lemma); }) ||
         std::any_of(analysis_->phrases.begin(), analysis_->phrases.end(),
                     [&](const syntax::NounPhrase& noun) { return charges(noun.head, noun.lemma); });
}

/// "the 20 April blast, which killed eleven", "the fire, which broke out on 3 May, killed nine": what an event does to
/// those who are there, it does when it happens.
const PlacedTime* TimeAttachment::of_event_acting(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none || !cues_.effect(predicate.lemma)) return nullptr;
  if (analysis_->verbs[predicate.verb_group].tense != syntax::Tense::past) return nullptr;
  const syntax::Argument* subject = analysis_->find(predicate, syntax::Relation::subject);
  if (subject == nullptr || subject->phrase == syntax::none) return nullptr;
  if (!cues_.deed(analysis_->phrases[subject->phrase].lemma)) return nullptr;
  if (const PlacedTime* own = in_phrase(subject->phrase)) return own;
  if (in_clause(predicate.clause, predicate) != nullptr) return nullptr;
  for (const Predicate& noun : analysis_->predicates)
    if (noun.nominal && noun.phrase == subject->phrase) return of_relative(noun);
  return nullptr;
}

/// "lost the 2013 election", "the 2013 vote that she won": what is done in an event that is dated itself.
const PlacedTime* TimeAttachment::of_event_taken_part_in(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none || !cues_.occurrence(predicate.lemma)) return nullptr;
  const syntax::Argument* object = analysis_->find(predicate, syntax::Relation::object);
  if (object == nullptr || object->phrase == syntax::none) return nullptr;
  const bool event = std::any_of(analysis_->predicates.begin(), analysis_->predicates.end(),
                                 [&](const Predicate& noun) { return noun.nominal && noun.phrase == object->phrase; });
  return event ? in_phrase(object->phrase) : nullptr;
}

}  // namespace dateline::events
