// Times of deeds and disasters: whom they date, and whom they do not.
#include "events/time_attachment.hpp"

#include <algorithm>

namespace dateline::events {

using syntax::Predicate;
using syntax::TokenRange;

/// By time, "was arrested over [a blast] in 2018": the phrase behind a preposition that a month or a year stands right
/// behind, or none. What is known already ("convicted of the attack in 2018") needs no such time.
void TimeAttachment::find_deeds() {
  deed_before_.clear();
  deed_told_of_.clear();
  for (std::size_t i = 0; i < times_.size(); ++i) {
    deed_before_.push_back(find_deed_before(i));
    deed_told_of_.push_back(find_deed_told_of(i));
  }
}

/// The event noun right before a time, where it tells what somebody did to others.
const Predicate* TimeAttachment::nearest_deed(const PlacedTime& time) const {
  const Predicate* nearest = nullptr;
  for (const Predicate& noun : analysis_->predicates)
    if (noun.nominal && noun.phrase != syntax::none && noun.trigger.last <= time.tokens.first &&
        (nearest == nullptr || noun.trigger.first > nearest->trigger.first))
      nearest = &noun;
  return nearest != nullptr && cues_.deed(analysis_->phrases[nearest->phrase].lemma) ? nearest : nullptr;
}

/// "was convicted on Monday and jailed for [the killing] of two men in 1993": where a day tells when somebody was held
/// to account, a month or a year behind what was done is that of the deed.
std::uint32_t TimeAttachment::find_deed_told_of(std::size_t time) const {
  const PlacedTime& told = times_[time];
  const TimeExpression& expression = expressions_[told.index];
  if (expression.type != TimexType::date || expression.date.precision() == Precision::day) return syntax::none;
  const auto is_day = [&](const PlacedTime& other) {
    return expressions_[other.index].date.precision() == Precision::day && dates(other);
  };
  if (std::none_of(times_.begin(), times_.begin() + static_cast<std::ptrdiff_t>(time), is_day)) return syntax::none;
  const Predicate* nearest = nearest_deed(told);
  if (nearest == nullptr) return syntax::none;
  const std::uint32_t first = analysis_->phrases[nearest->phrase].tokens.first;
  const bool governed =
      first > analysis_->tokens.first && (analysis_->word_class(first - 1) == syntax::WordClass::preposition ||
                                          analysis_->word_class(first - 1) == syntax::WordClass::to);
  const std::uint32_t end = nearest->trigger.last;
  const bool beside =
      verbs_between(end, told.tokens.first) == 0 && !comma_between(end, told.tokens.first) &&
      std::none_of(times_.begin(), times_.begin() + static_cast<std::ptrdiff_t>(time),
                   [&](const PlacedTime& other) { return other.tokens.first >= first && is_day(other); });
  return governed && beside ? nearest->phrase : syntax::none;
}

/// "was charged with [murder] in 2018": without an article a noun tells which crime, not what somebody did then.
bool TimeAttachment::names_crime(const syntax::NounPhrase& phrase) noexcept {
  return !phrase.definite && !phrase.indefinite && !phrase.plural && phrase.number == 0 &&
         phrase.possessor == syntax::none && phrase.of == syntax::none;
}

/// A day told by its date, and long before the day of writing.
bool TimeAttachment::tells_day_long_past(const PlacedTime& time) const {
  return !is_weekday(time) && is_day_long_past(expressions_[time.index].date, written_);
}

/// "denies [the murder] of Moen on 3 May 2022": what was done to somebody, right before a day that is long past.
std::uint32_t TimeAttachment::find_dated_deed(std::size_t time) const {
  const PlacedTime& told = times_[time];
  if (!tells_day_long_past(told)) return syntax::none;
  const Predicate* nearest = nearest_deed(told);
  if (nearest == nullptr) return syntax::none;
  const syntax::NounPhrase& phrase = analysis_->phrases[nearest->phrase];
  const bool of_somebody = phrase.of != syntax::none || phrase.possessor != syntax::none;
  return of_somebody && verbs_between(nearest->trigger.last, told.tokens.first) == 0 ? nearest->phrase : syntax::none;
}

std::uint32_t TimeAttachment::find_deed_before(std::size_t time) const {
  const TimeExpression& expression = expressions_[times_[time].index];
  if (expression.type != TimexType::date) return syntax::none;
  if (expression.date.precision() == Precision::day) return find_dated_deed(time);
  for (const Predicate& noun : analysis_->predicates) {
    if (!noun.nominal || noun.phrase == syntax::none) continue;
    const syntax::NounPhrase& deed = analysis_->phrases[noun.phrase];
    // "the star's death in May", "the death of the star in May"; but "the crash in May"
    const bool somebodys = deed.possessor != syntax::none || deed.of != syntax::none;
    if ((deed.definite && !somebodys) || names_crime(deed)) continue;
    const TokenRange tokens = deed.tokens;
    const std::uint32_t last =
        deed.of == syntax::none ? tokens.last : std::max(tokens.last, analysis_->phrases[deed.of].tokens.last);
    const std::uint32_t first =
        deed.possessor == syntax::none ? tokens.first : analysis_->phrases[deed.possessor].tokens.first;
    if (is_right_behind(times_[time], last) && first > analysis_->tokens.first &&
        analysis_->word_class(first - 1) == syntax::WordClass::preposition)
      return noun.phrase;
  }
  return syntax::none;
}

/// "was charged in the 3 May shooting", "a suspect in the killing on 3 May": on that day the deed was done, and nobody
/// charged. \param trigger where what is told to have happened stands
bool TimeAttachment::is_of_deed_charged(std::size_t time, std::uint32_t trigger) const {
  if (const std::uint32_t told = deed_told_of_[time]; told != syntax::none) {
    const TokenRange deed = analysis_->phrases[told].tokens;
    return !deed.contains(trigger) && is_charged_before(deed.first, trigger);
  }
  const std::uint32_t behind = deed_before_[time];
  const std::uint32_t phrase = behind != syntax::none ? behind : phrase_of(time);
  if (phrase == syntax::none || !cues_.deed(analysis_->phrases[phrase].lemma)) return false;
  const std::uint32_t first = std::min(analysis_->phrases[phrase].tokens.first, times_[time].tokens.first);
  if (first == analysis_->tokens.first) return false;
  if (behind == syntax::none && !cues_.enclosing_preposition((*tokens_)[first - 1].word)) return false;
  return is_charged_before(first, trigger);
}

/// "was charged in her [death] on Monday": with the weekday somebody was held to account; of the deed one is told only
/// where that has been done without a day ("have charged a man over her death on Monday").
bool TimeAttachment::is_day_of_charge(const Predicate& deed, const PlacedTime& time) const {
  if (deed.phrase == syntax::none || !is_weekday(time) || !cues_.deed(analysis_->phrases[deed.phrase].lemma))
    return false;
  const std::uint32_t first = analysis_->phrases[deed.phrase].tokens.first;
  if (first == analysis_->tokens.first || analysis_->word_class(first - 1) != syntax::WordClass::preposition ||
      cues_.counted_after((*tokens_)[first - 1].word))
    return false;
  const syntax::VerbGroup* charge = nullptr;
  for (const syntax::VerbGroup& verb : analysis_->verbs)
    if (verb.verb < first && analysis_->clause_at(verb.verb) == deed.clause) charge = &verb;
  return charge != nullptr && charge->finiteness == syntax::Finiteness::finite &&
         charge->tense == syntax::Tense::past && charge->aspect == syntax::Aspect::simple &&
         cues_.prosecuting(charge->lemma) && of_verb(deed.clause, charge->verb, true) == &time;
}

/// Is somebody held to account for the deed whose phrase begins at `first`?
bool TimeAttachment::is_charged_before(std::uint32_t first, std::uint32_t trigger) const {
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

/// "denies [killing] Moen on 3 May 2022", "denied killing Moen in 2019": of a gerund right behind the verb, at a time
/// that is long past.
bool TimeAttachment::is_of_deed_denied(const PlacedTime& time, std::uint32_t verb) const {
  if (time.tokens.first < verb || !is_long_past(expressions_[time.index].date, written_)) return false;
  const std::size_t own = verbs_before(verb);
  if (own + 1 >= analysis_->verbs.size() || !cues_.prosecuting(analysis_->verbs[own].lemma)) return false;
  const syntax::VerbGroup& deed = analysis_->verbs[own + 1];
  return deed.governor == own && goes_with_deed(deed) && deed.verb < time.tokens.first &&
         verbs_between(deed.verb + 1, time.tokens.first) == 0;
}

/// "was convicted of fraud on Monday, bribing a clerk and [hiding] the books": a list of deeds in which only the first
/// stands right behind the preposition.
bool TimeAttachment::is_charged_in_list(const Predicate& predicate) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return false;
  const auto& verbs = analysis_->verbs;
  if (!goes_with_deed(verbs[predicate.verb_group])) return false;
  const syntax::VerbGroup* charge = nullptr;
  bool joined = false;
  for (const syntax::VerbGroup& verb : verbs) {
    if (verb.verb < predicate.trigger.first && verb.finiteness == syntax::Finiteness::finite) charge = &verb;
    joined = joined || (goes_with_deed(verb) && verb.verb >= predicate.trigger.first &&
                        analysis_->word_class(verb.tokens.first - 1) == syntax::WordClass::coordinator);
  }
  if (charge == nullptr || !joined || verbs_between(charge->verb + 1, predicate.trigger.first) > 1) return false;
  bool prosecuted = cues_.prosecuting(charge->lemma);
  for (std::uint32_t token = charge->verb + 1; token < predicate.trigger.first; ++token) {
    if (analysis_->word_class(token) == syntax::WordClass::comma) return false;
    prosecuted = prosecuted || cues_.prosecuting((*tokens_)[token].word);
    if (prosecuted && cues_.charging((*tokens_)[token].word)) return true;
  }
  return false;
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

/// "visited the scene of the crash [on Monday]", "met families of victims of the crash [on Monday]": what is known of
/// already needs no weekday where somebody did something, at its place or to its people.
bool TimeAttachment::is_of_deed_around(const Predicate& noun, const PlacedTime& time) const {
  const auto& phrases = analysis_->phrases;
  if (noun.phrase == syntax::none || !phrases[noun.phrase].definite || phrases[noun.phrase].plural || !is_weekday(time))
    return false;
  std::uint32_t whole = noun.phrase;
  for (std::uint32_t p = noun.phrase; p-- > 0 && phrases[p].tokens.last + 1 >= phrases[whole].tokens.first;)
    if (phrases[p].of == whole) whole = p;
  const EntityKind kind = phrases[whole].kind;
  if (whole == noun.phrase || (kind != EntityKind::person && kind != EntityKind::group && kind != EntityKind::place))
    return false;
  return std::any_of(analysis_->predicates.begin(), analysis_->predicates.end(), [&](const Predicate& deed) {
    if (deed.nominal || deed.verb_group == syntax::none || deed.trigger.first > phrases[whole].tokens.first)
      return false;
    const syntax::VerbGroup& verb = analysis_->verbs[deed.verb_group];
    const auto arguments = analysis_->arguments_of(deed);
    return verb.finiteness == syntax::Finiteness::finite && verb.tense == syntax::Tense::past &&
           verb.aspect == syntax::Aspect::simple && !cues_.state(verb.lemma) &&
           verbs_between(verb.verb + 1, time.tokens.first) == 0 &&
           std::any_of(arguments.begin(), arguments.end(), [&](const syntax::Argument& argument) {
             return argument.phrase == whole && argument.relation != syntax::Relation::subject;
           });
  });
}

}  // namespace dateline::events
