#include "events/appointments.hpp"

namespace dateline::events {

using syntax::Finiteness;
using syntax::Predicate;
using syntax::SentenceAnalysis;
using syntax::Tense;
using syntax::VerbGroup;
using syntax::Voice;
using syntax::WordClass;

namespace {

bool is_copula(const SentenceAnalysis& analysis, const VerbGroup& verb) {
  return analysis.word_class(verb.verb) == WordClass::be;
}

/// "is [due] on Friday", "is due out on Friday"
bool is_due(const SentenceAnalysis& analysis, const VerbGroup& verb, const LanguageEngine& engine,
            const DocumentReading& reading) {
  const std::uint32_t next = verb.verb + 1;
  return is_copula(analysis, verb) && analysis.tokens.contains(next) &&
         engine.cues.governor(reading.tokens()[next].word) == CueClass::planned;
}

/// "is expected to be finished", "planned to attach": the infinitive of a verb that plans. "The way is to ask" tells
/// what the way is.
bool is_planned_infinitive(const SentenceAnalysis& analysis, const Predicate& predicate,
                           const ModalityReader& modality) {
  const VerbGroup& verb = analysis.verbs[predicate.verb_group];
  return predicate.alternation == syntax::Alternation::complement_infinitive && verb.governor != syntax::none &&
         analysis.verbs[verb.governor].finiteness == Finiteness::finite &&
         (verb.voice == Voice::passive || !is_copula(analysis, analysis.verbs[verb.governor])) &&
         modality.stance(predicate).modality == Modality::planned;
}

/// "was set [for] 3 May": the verb fixed the time behind it.
bool has_target(const SentenceAnalysis& analysis, const VerbGroup& verb, const ModalityCues& cues,
                const DocumentReading& reading) {
  const std::uint32_t next = verb.verb + 1;
  return analysis.tokens.contains(next) && cues.target_preposition(reading.tokens()[next].word);
}

/// "is set [in] Moscow": the verb tells where, not when.
bool leads_elsewhere(const SentenceAnalysis& analysis, const VerbGroup& verb, const LanguageEngine& engine,
                     const DocumentReading& reading) {
  const std::uint32_t next = verb.verb + 1;
  return analysis.word_class(next) == WordClass::preposition && analysis.word_class(next + 1) != WordClass::time &&
         engine.lexicon.word(reading.tokens()[next].word).is(syntax::Trait::place_preposition);
}

/// Behind a comma, what is said of somebody in particular: "the tender[, scheduled] for 3 May,".
bool is_set_apart(const SentenceAnalysis& analysis, const VerbGroup& verb) {
  return verb.tokens.first > analysis.tokens.first && analysis.word_class(verb.tokens.first - 1) == WordClass::comma;
}

/// "is scheduled for 3 May", "was set for 3 May"
bool is_fixed(const SentenceAnalysis& analysis, const VerbGroup& verb, const LanguageEngine& engine,
              const DocumentReading& reading) {
  if (verb.tense == Tense::past && verb.aspect == syntax::Aspect::simple)
    return has_target(analysis, verb, engine.cues, reading);
  return (verb.tense == Tense::present || verb.tense == Tense::future) &&
         !leads_elsewhere(analysis, verb, engine, reading);
}

/// "will be paid", "is due", "will open a shop", "expires"
bool is_told_ahead(const SentenceAnalysis& analysis, const Predicate& predicate, const ModalityReader& modality,
                   const LanguageEngine& engine, const DocumentReading& reading) {
  const VerbGroup& verb = analysis.verbs[predicate.verb_group];
  if (verb.tense != Tense::present && verb.tense != Tense::future) return false;
  const ModalityCues& cues = modality.cues();
  bool only_planned = false;
  if (verb.voice == Voice::passive) {
    if (verb.tense != Tense::future) return false;
  } else if (is_copula(analysis, verb)) {
    if (!is_due(analysis, verb, engine, reading) && !only_takes_place(analysis, predicate, engine, reading))
      return false;
  } else {
    const bool acts = verb.tense == Tense::future && !cues.state(verb.lemma) &&
                      analysis.find(predicate, syntax::Relation::object) != nullptr;
    only_planned = !cues.phase(verb.lemma) && !cues.turning_point(verb.lemma);
    if (verb.aspect != syntax::Aspect::simple || (only_planned && !acts)) return false;
  }
  const Modality stance = modality.stance(predicate).modality;
  return stance == Modality::planned ||
         (!only_planned && (stance == Modality::asserted || stance == Modality::reported));
}

}  // namespace

bool only_takes_place(const SentenceAnalysis& analysis, const Predicate& predicate, const LanguageEngine& engine,
                      const DocumentReading& reading) {
  const VerbGroup& verb = analysis.verbs[predicate.verb_group];
  const std::uint32_t subject = analysis.frames[predicate.verb_group].subject;
  if (!is_copula(analysis, verb) || subject == syntax::none) return false;
  const std::uint32_t head = analysis.phrases[subject].head;
  if (head == syntax::none || (!engine.cues.date_noun(analysis.phrases[subject].lemma) &&
                               !engine.lexicon.word(reading.tokens()[head].word).is(syntax::Trait::event_noun)))
    return false;
  const auto leads_to_time = [&](std::uint32_t token) {
    return analysis.word_class(token) == WordClass::time ||
           (analysis.word_class(token) == WordClass::preposition && analysis.word_class(token + 1) == WordClass::time);
  };
  return leads_to_time(verb.verb + 1);
}

bool may_be_appointment(const SentenceAnalysis& analysis, const Predicate& predicate, const ModalityReader& modality,
                        const LanguageEngine& engine, const DocumentReading& reading) {
  if (predicate.nominal || predicate.verb_group == syntax::none) return false;
  const VerbGroup& verb = analysis.verbs[predicate.verb_group];
  if (verb.negated) return false;
  if (verb.finiteness == Finiteness::infinitive) return is_planned_infinitive(analysis, predicate, modality);
  const bool fixed = verb.voice == Voice::passive && modality.cues().governor(verb.lemma) == CueClass::planned;
  if (fixed && predicate.alternation == syntax::Alternation::reduced_relative)
    return has_target(analysis, verb, modality.cues(), reading) && is_set_apart(analysis, verb);
  if (verb.finiteness != Finiteness::finite || verb.aspect == syntax::Aspect::progressive) return false;
  return fixed ? is_fixed(analysis, verb, engine, reading)
               : is_told_ahead(analysis, predicate, modality, engine, reading);
}

bool lies_ahead(const TimeExpression& time, const Date& published) {
  const auto first = time.date.earliest();
  const auto today = published.latest();
  return first && today && *first > *today;
}

bool lies_in_time(const SentenceAnalysis& analysis, const Predicate& predicate, const TimeExpression& time,
                  const Date& published) {
  const auto first = time.date.earliest();
  const auto last = time.date.latest();
  const auto today = published.latest();
  if (!first || !last || !today) return false;
  const VerbGroup* verb = &analysis.verbs[predicate.verb_group];
  if (verb->governor != syntax::none) verb = &analysis.verbs[verb->governor];
  const bool present = verb->tense == Tense::future || (verb->tense == Tense::present && verb->voice == Voice::passive);
  const bool near = *last - *first < std::chrono::days{31};
  return lies_ahead(time, published) || (present && near && *last >= *today);
}

}  // namespace dateline::events
