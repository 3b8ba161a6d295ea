#include "events/put_off.hpp"

#include "events/appointments.hpp"
#include "events/named_phrases.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Predicate;
using syntax::SentenceAnalysis;

/// "put off [the trial]": an event, of which it happened that it was moved; none for all else.
std::uint32_t moved_event(const Predicate& predicate, const SentenceAnalysis& analysis, const LanguageEngine& engine,
                          const DocumentReading& reading, const ModalityReader& modality) {
  if (predicate.nominal || predicate.verb_group == syntax::none || !engine.cues.putting_off(predicate.lemma))
    return syntax::none;
  const syntax::Argument* moved = analysis.find(predicate, syntax::Relation::object);
  if (moved == nullptr || moved->phrase == syntax::none || moved->inherited) return syntax::none;
  const syntax::NounPhrase& phrase = analysis.phrases[moved->phrase];
  if (phrase.pronoun || phrase.is_coordination() || phrase.head == syntax::none) return syntax::none;
  const bool event = engine.cues.occasion(phrase.lemma) ||
                     engine.lexicon.word(reading.tokens()[phrase.head].word).is(syntax::Trait::event_noun);
  const Stance stance = modality.stance(predicate);
  const bool told = stance.polarity == Polarity::positive &&
                    (stance.modality == Modality::asserted || stance.modality == Modality::reported);
  return event && told ? moved->phrase : std::uint32_t{syntax::none};
}

/// "until 3 May", "to Sunday": the day to come behind the verb.
const PlacedTime* day_moved_to(const Predicate& predicate, std::uint32_t sentence, const SentenceAnalysis& analysis,
                               const LanguageEngine& engine, const DocumentReading& reading) {
  for (const PlacedTime& time : reading.times_in(sentence)) {
    const std::uint32_t first = time.tokens.first;
    if (first <= predicate.trigger.last || analysis.clause_at(first) != predicate.clause) continue;
    const text::WordId before = reading.tokens()[first - 1].word;
    const TimeExpression& expression = reading.times()[time.index];
    if (engine.cues.bounding(before) && engine.cues.range_joiner(before) && expression.type != TimexType::duration &&
        lies_ahead(expression, reading.published()))
      return &time;
  }
  return nullptr;
}

/// "the match between Odex and Velden": with the phrase that a preposition right behind it joins to it.
syntax::TokenRange with_complement(const SentenceAnalysis& analysis, std::uint32_t phrase) {
  syntax::TokenRange whole = analysis.extent(phrase);
  const std::uint32_t next = analysis.chunks_before(whole.last - 1) + 1;
  if (next + 1 < analysis.chunks.size() && analysis.chunks[next].tokens.first == whole.last &&
      analysis.chunks[next].kind == syntax::WordClass::preposition && analysis.chunks[next + 1].is_phrase())
    whole.last = analysis.chunks[next + 1].tokens.last;
  return whole;
}

/// "a hearing", "the Odex hearing", "its congress" of somebody with a name; neither "the hearing" nor "its congress" of
/// anybody else.
bool tells_enough(const SentenceAnalysis& analysis, std::uint32_t index) {
  const syntax::NounPhrase& phrase = analysis.phrases[index];
  if (phrase.possessor != syntax::none && analysis.phrases[phrase.possessor].pronoun &&
      analysis.phrases[phrase.possessor].entity == syntax::none)
    return false;
  return tells_which_one(analysis, index) || is_described(phrase) ||
         with_complement(analysis, index).last != analysis.extent(index).last;
}

/// An event that only its noun tells.
Draft draft_of(std::uint32_t phrase, const Predicate& predicate, std::uint32_t sentence,
               const SentenceAnalysis& analysis) {
  Draft draft;
  draft.sentence = sentence;
  const std::uint32_t head = analysis.phrases[phrase].head;
  draft.trigger = {head, head + 1};
  draft.clause = predicate.clause;
  draft.past = true;
  draft.phrase = with_complement(analysis, phrase);
  draft.participants.push_back(participant(analysis, phrase, 0));
  draft.clause_title.subject = draft.participants.front();
  draft.clause_title.subject->tokens = draft.phrase;
  return draft;
}

}  // namespace

void plan_what_is_put_off(std::vector<Draft>& drafts, std::uint32_t sentence, const SentenceAnalysis& analysis,
                          const LanguageEngine& engine, const DocumentReading& reading,
                          const ModalityReader& modality) {
  for (const Predicate& predicate : analysis.predicates) {
    const std::uint32_t phrase = moved_event(predicate, analysis, engine, reading, modality);
    if (phrase == syntax::none) continue;
    const PlacedTime* day = day_moved_to(predicate, sentence, analysis, engine, reading);
    if (day == nullptr) continue;
    const syntax::TokenRange noun = analysis.extent(phrase);
    auto moved = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) {
      return draft.nominal && noun.contains(draft.trigger.first) && !is_reference(draft);
    });
    if (moved == drafts.end()) {
      if (!tells_enough(analysis, phrase)) continue;
      moved = drafts.insert(drafts.end(), draft_of(phrase, predicate, sentence, analysis));
    }
    moved->time = {.time = day->index, .attachment = Attachment::clause};
    moved->modality = Modality::planned;
    moved->polarity = Polarity::positive;
  }
}

}  // namespace dateline::events
