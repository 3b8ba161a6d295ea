#include "events/belonging.hpp"

#include "events/draft_relations.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// Does the clause of the one belong to that of the other, and tell when or how it came about? "while" may also set one
/// beside the other: "Chile lifted the ban, [while Peru kept it]".
bool is_clause_of(const Draft& side, const Draft& whole, const syntax::SentenceAnalysis& analysis,
                  const LanguageEngine& engine) {
  const syntax::Clause& clause = analysis.clauses[side.clause];
  if (clause.parent != whole.clause || clause.relative || !side.background) return false;
  return !engine.cues.contrasting(clause.introduced_by) || share_somebody(side, whole);
}

/// "closed the border on Friday [after shells hit a village]", "ended on Friday, [when both signed a deal]", "shot two
/// on Friday, [forcing the school to close]": told without a time of its own, it says how the other came about, or what
/// came of it.
bool is_circumstance_of(const Draft& side, const Draft& whole, const syntax::SentenceAnalysis& analysis,
                        const LanguageEngine& engine) {
  const bool borrowed = side.time.attachment == Attachment::governing_clause;
  if (!borrowed && side.time.attachment != Attachment::simultaneous_clause) return false;
  if (whole.time.attachment == Attachment::governing_clause) return false;
  const bool participle = side.alternation == syntax::Alternation::participle && side.clause == whole.clause;
  return (borrowed && participle) || is_clause_of(side, whole, analysis, engine);
}

/// "[Handing down judgment on Friday], the judge rejected two appeals": whichever of both has the time.
bool is_done_meanwhile(const Draft& side, const Draft& whole, const LanguageEngine& engine) {
  return side.alternation == syntax::Alternation::participle && side.clause == whole.clause &&
         whole.time.attachment != Attachment::governing_clause && !is_saying(whole, engine) &&
         share_somebody(side, whole);
}

/// "Touring the town on Friday, she [promised to rebuild it]": what its doer says beside a deed.
bool is_said_meanwhile(const Draft& said, const Draft& deed, const LanguageEngine& engine) {
  return deed.alternation == syntax::Alternation::participle && said.clause == deed.clause && is_saying(said, engine) &&
         !is_saying(deed, engine) && share_somebody(said, deed);
}

/// "refused on Friday [to bomb the port]", "was chosen on Friday [to form a cabinet]"; not "fired into the crowd on
/// Friday, prompting the mayor [to shut the square]".
bool is_infinitive_of(const Draft& side, const Draft& whole, const syntax::SentenceAnalysis& analysis) {
  using syntax::Alternation;
  if (side.alternation != Alternation::complement_infinitive && side.alternation != Alternation::purpose_infinitive)
    return false;
  if (whole.trigger.last > side.trigger.first || (side.clause != whole.clause && !tells_of(whole, side))) return false;
  const auto behind = [&](std::uint32_t token) {
    return std::partition_point(analysis.verbs.begin(), analysis.verbs.end(),
                                [&](const syntax::VerbGroup& verb) { return verb.verb < token; });
  };
  return std::all_of(behind(whole.trigger.last), behind(side.trigger.first),
                     [](const syntax::VerbGroup& verb) { return verb.finiteness == syntax::Finiteness::infinitive; });
}

/// "is to meet next week [to elect a chancellor]"
bool are_planned(const Draft& one, const Draft& other) {
  return one.modality == Modality::planned && other.modality == Modality::planned &&
         one.polarity == Polarity::positive && other.polarity == Polarity::positive;
}

/// "announced new loans", which are made, rather than said; a deed of PLOVER ("agreed to a truce") is none.
bool is_announced(const Draft& draft, const LanguageEngine& engine) {
  if (draft.rule == syntax::none || !engine.rules.type(engine.rules.rule(draft.rule)).plover.empty()) return false;
  return engine.lexicon.verb_is(draft.verb, syntax::VerbTrait::reporting) && !is_saying(draft, engine);
}

/// "was freed [and taken to Oslo on Friday]": nobody is told of who did either.
bool befall_together(const Draft& side, const Draft& whole, const LanguageEngine& engine) {
  return side.rule != syntax::none && whole.rule != syntax::none && doers(side, engine).empty() &&
         doers(whole, engine).empty();
}

/// "stepped down on Friday [and left the country]": what its doer did beside a deed, told without a time of its own.
/// One who is named minister and one who is named envoy are two.
bool is_done_beside(const Draft& side, const Draft& whole, const LanguageEngine& engine) {
  if (side.alternation != syntax::Alternation::coordination) return false;
  const bool borrows = side.time.attachment == Attachment::coordination;
  const bool lends = whole.time.attachment == Attachment::coordination && befall_together(side, whole, engine);
  if (!borrows && !lends) return false;
  return !side.nominal && has_happened(side) && whole.trigger.last <= side.trigger.first &&
         share_somebody(side, whole) && type_of(side, engine) != type_of(whole, engine) && !is_announced(side, engine);
}

/// "[The trial] collapsed on Friday", "ended [the siege] on Friday": what is done to an event, or comes of it, tells
/// it.
bool is_told_by_verb(const Draft& noun, const Draft& verb) {
  return noun.nominal && has_happened(noun) && noun.rule != syntax::none && verb.rule != syntax::none &&
         std::any_of(verb.participants.begin(), verb.participants.end(), [&](const Participant& one) {
           return !one.clause && (one.tokens.last == noun.trigger.last || one.tokens.first == noun.phrase.first);
         });
}

/// "[Protests] brought down the government on Friday"
bool brings_about(const Draft& noun, const Draft& verb) {
  const std::optional<Participant>& subject = verb.clause_title.subject;
  return noun.nominal && has_happened(noun) && noun.rule != syntax::none && subject &&
         subject->tokens.contains(noun.trigger.first);
}

/// "suspended the treaty [at a summit on Friday]"
bool is_occasion_of(const Draft& noun, const Draft& verb, const LanguageEngine& engine,
                    const DocumentReading& reading) {
  if (noun.rule == syntax::none || verb.rule == syntax::none || !noun.nominal || noun.clause != verb.clause)
    return false;
  return verb.trigger.last < noun.phrase.first && share_somebody(noun, verb) &&
         engine.cues.enclosing_preposition(reading.tokens()[noun.phrase.first - 1].word) &&
         !engine.rules.is_told_with(engine.rules.rule(verb.rule), engine.rules.rule(noun.rule));
}

/// "[At a rally in Oslo on Friday] he called the judges crooks"
bool is_occasion_of_saying(const Draft& noun, const Draft& said, const LanguageEngine& engine,
                           const DocumentReading& reading) {
  return is_bare_occasion(noun, engine, reading) && is_said_in_its_clause(said, noun, engine);
}

/// "gave a speech on Friday [at a rally marking the anniversary]": what is told of the occasion, whoever takes part.
bool tells_of_occasion(const Draft& side, const Draft& whole, const LanguageEngine& engine,
                       const DocumentReading& reading) {
  using syntax::Alternation;
  if (side.alternation != Alternation::participle && side.alternation != Alternation::reduced_relative) return false;
  if (side.clause != whole.clause) return false;
  return std::any_of(side.participants.begin(), side.participants.end(), [&](const Participant& one) {
    const syntax::TokenRange noun = one.tokens;
    if (noun.first < whole.trigger.last || noun.last > side.trigger.first || noun.first == 0) return false;
    const std::vector<text::Token>& tokens = reading.tokens();
    return engine.cues.enclosing_preposition(tokens[noun.first - 1].word) &&
           engine.lexicon.event_noun(engine.lexicon.noun_lemma(tokens[noun.last - 1].word)) != nullptr;
  });
}

}  // namespace

bool is_bare_occasion(const Draft& noun, const LanguageEngine& engine, const DocumentReading& reading) {
  const auto is_place = [](const Participant& one) {
    return one.kind == EntityKind::place || one.kind == EntityKind::country;
  };
  return noun.rule != syntax::none && noun.nominal && noun.known == text::unknown_word && noun.phrase.first > 0 &&
         std::all_of(noun.participants.begin(), noun.participants.end(), is_place) &&
         engine.cues.enclosing_preposition(reading.tokens()[noun.phrase.first - 1].word);
}

bool is_said_in_its_clause(const Draft& said, const Draft& occasion, const LanguageEngine& engine) {
  const bool says = is_saying(said, engine) || engine.lexicon.verb_is(said.verb, syntax::VerbTrait::reporting);
  return says && !said.nominal && said.clause == occasion.clause && has_happened(said) && !is_about(said, occasion);
}

bool belongs_to(const Draft& side, const Draft& whole, const syntax::SentenceAnalysis& analysis,
                const LanguageEngine& engine, const DocumentReading& reading) {
  if (side.rule != syntax::none && engine.rules.type(engine.rules.rule(side.rule)).own_entry) return false;
  if (&side == &whole || whole.nominal || !at_one_time(side, whole)) return false;
  if (are_planned(side, whole)) return is_infinitive_of(side, whole, analysis);
  if (!has_happened(whole)) return false;
  return is_circumstance_of(side, whole, analysis, engine) || is_done_beside(side, whole, engine) ||
         is_done_meanwhile(side, whole, engine) || is_said_meanwhile(side, whole, engine) ||
         is_infinitive_of(side, whole, analysis) || is_told_by_verb(side, whole) || brings_about(side, whole) ||
         is_occasion_of(side, whole, engine, reading) || is_occasion_of_saying(side, whole, engine, reading) ||
         tells_of_occasion(side, whole, engine, reading);
}

}  // namespace dateline::events
