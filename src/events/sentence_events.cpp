#include "events/sentence_events.hpp"

#include "events/anniversaries.hpp"
#include "events/bare_references.hpp"
#include "events/belonging.hpp"
#include "events/candidate_participants.hpp"
#include "events/captions.hpp"
#include "events/generic_events.hpp"
#include "events/put_off.hpp"
#include "events/reported_days.hpp"
#include "events/retold.hpp"
#include "events/returns.hpp"
#include "events/setting_in.hpp"
#include "events/telling.hpp"
#include "events/told_again.hpp"
#include "events/told_plans.hpp"
#include "events/told_twice.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Argument;
using syntax::Predicate;
using syntax::Relation;
using syntax::SentenceAnalysis;
using syntax::WordClass;

/// "a rebel named Otto Weiss" tells who he is, and no event.
bool only_names(const rules::Candidate& candidate, const SentenceAnalysis& analysis) {
  return std::any_of(analysis.phrases.begin(), analysis.phrases.end(), [&](const syntax::NounPhrase& name) {
    return name.tokens.first == candidate.trigger.last && name.apposition != syntax::none &&
           analysis.phrases[name.apposition].tokens.last == candidate.trigger.first;
  });
}

/// "the vote [held] on 3 May", "the strike that [began] on Monday": a clause right behind the noun says when it was.
bool is_told_of(const syntax::Predicate& verb, syntax::TokenRange noun, const SentenceAnalysis& analysis) {
  constexpr std::uint32_t reach = 2;  // tokens: a relative pronoun, a comma
  const bool relative = verb.alternation == syntax::Alternation::relative_clause ||
                        verb.alternation == syntax::Alternation::reduced_relative;
  if (verb.nominal || !relative || verb.verb_group == syntax::none) return false;
  const std::uint32_t start = analysis.verbs[verb.verb_group].tokens.first;  // "which [was] held"
  if (start < noun.last || start > noun.last + reach) return false;
  const auto arguments = analysis.arguments_of(verb);
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& argument) {
    return argument.inherited && argument.phrase != syntax::none &&
           noun.contains(analysis.phrases[argument.phrase].head);
  });
}

/// "Tuesday's quake", "the strike on 3 May", "3 May: Truce of Kolm.", "the vote held on 3 May", "a day after the quake"
bool has_own_time(syntax::TokenRange noun, const AttachedTime& time, std::span<const PlacedTime> times,
                  const SentenceAnalysis& analysis) {
  if (!time.time) return false;
  if (time.attachment == Attachment::own_phrase || time.attachment == Attachment::entry ||
      time.attachment == Attachment::counted)
    return true;
  std::uint32_t behind = noun.last;
  if (analysis.word_class(behind) == WordClass::preposition) ++behind;
  if (analysis.word_class(behind) == WordClass::determiner) ++behind;
  const auto own =
      std::find_if(times.begin(), times.end(), [&](const PlacedTime& each) { return each.index == time.time; });
  if (own == times.end() || own->tokens.first < behind) return false;
  return own->tokens.first == behind ||
         std::any_of(analysis.predicates.begin(), analysis.predicates.end(), [&](const Predicate& verb) {
           return is_told_of(verb, noun, analysis) && own->tokens.first >= verb.trigger.last;
         });
}

/// Does the rule ask for a noun with a time of its own, in vain?
bool lacks_time(const Draft& draft, std::span<const PlacedTime> times, const SentenceAnalysis& analysis) {
  return is_reference(draft) &&
         !(draft.nominal && has_own_time(draft.trigger, draft.time, times, analysis) && has_happened(draft));
}

/// "a day after the quake", of which nothing is told.
bool is_only_counted(const Draft& draft) {
  return is_reference(draft) && draft.time.attachment == Attachment::counted;
}

bool in_past(const Predicate& predicate, const SentenceAnalysis& analysis) {
  return predicate.verb_group != syntax::none && analysis.verbs[predicate.verb_group].tense == syntax::Tense::past;
}

bool in_past_perfect(const Predicate& predicate, const SentenceAnalysis& analysis) {
  if (predicate.verb_group == syntax::none || predicate.nominal) return false;
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  return verb.tense == syntax::Tense::past && verb.aspect == syntax::Aspect::perfect;
}

bool in_present(const Predicate& predicate, const SentenceAnalysis& analysis) {
  return std::any_of(analysis.verbs.begin(), analysis.verbs.end(), [&](const syntax::VerbGroup& verb) {
    return verb.finiteness == syntax::Finiteness::finite && verb.tense == syntax::Tense::present &&
           verb.aspect == syntax::Aspect::simple && analysis.clause_at(verb.verb) == predicate.clause;
  });
}

bool in_future(const Predicate& predicate, const SentenceAnalysis& analysis) {
  if (predicate.verb_group == syntax::none || predicate.nominal) return false;
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  return verb.finiteness == syntax::Finiteness::finite && verb.tense == syntax::Tense::future;
}

}  // namespace

SentenceEvents::SentenceEvents(const LanguageEngine& engine, const DocumentReading& reading, bool generic_events)
    : engine_(engine),
      reading_(reading),
      generic_(generic_events),
      modality_(engine.cues),
      times_(engine.cues, reading.times(), reading.published()),
      matcher_(engine.rules) {}

/// "was jailed for the theft of paintings [from Kolm]", "issued a warrant over the killing of two [in Kolm]": where the
/// theft happened, not where the court sat. Not "was killed in a raid [in Kolm]".
bool SentenceEvents::is_of_event_before(std::uint32_t place, const Predicate& predicate,
                                        const SentenceAnalysis& analysis) const {
  const std::uint32_t preposition = analysis.phrases[place].tokens.first - 1;
  const auto& arguments = analysis.arguments_of(predicate);
  return std::any_of(arguments.begin(), arguments.end(), [&](const Argument& other) {
    return other.relation == Relation::prepositional && other.phrase != syntax::none && other.phrase != place &&
           !engine_.cues.event_preposition(other.preposition) && analysis.extent(other.phrase).last == preposition &&
           engine_.lexicon.event_noun(analysis.phrases[other.phrase].lemma) != nullptr;
  });
}

/// The first that has a name, else the first: "at a hospital in Lima" is in Lima, and "in prison" is nowhere.
std::optional<Participant> SentenceEvents::place_of(const rules::Candidate& candidate,
                                                    const SentenceAnalysis& analysis) const {
  std::uint32_t nameless = syntax::none;
  const Predicate& predicate = analysis.predicates[candidate.predicate];
  for (const Argument& argument : analysis.arguments_of(predicate)) {
    if (argument.relation != Relation::prepositional || argument.phrase == syntax::none) continue;
    const syntax::NounPhrase& place = analysis.phrases[argument.phrase];
    if (place.kind != EntityKind::place && place.kind != EntityKind::country) continue;
    if (!engine_.lexicon.word(argument.preposition).is(syntax::Trait::place_preposition)) continue;
    if (is_of_event_before(argument.phrase, predicate, analysis)) continue;
    if (!place.name.empty() || (place.of != syntax::none && !analysis.phrases[place.of].name.empty()))
      return events::participant(analysis, argument.phrase, 0);
    if (nameless == syntax::none && place.tokens.last - place.tokens.first > 1) nameless = argument.phrase;
  }
  if (nameless == syntax::none) return std::nullopt;
  return events::participant(analysis, nameless, 0);
}

/// "the third such accident since January"
bool SentenceEvents::tells_kind(const rules::Candidate& candidate, const SentenceAnalysis& analysis) const {
  const std::uint32_t phrase = analysis.predicates[candidate.predicate].phrase;
  if (!analysis.predicates[candidate.predicate].nominal || phrase == syntax::none) return false;
  const syntax::TokenRange noun = analysis.phrases[phrase].tokens;
  const std::uint32_t first = std::max(noun.first, analysis.tokens.first + 1) - 1;  // "such a deal"
  const auto of_kind = [&](const text::Token& token) { return engine_.cues.of_kind(token.word); };
  return std::any_of(reading_.tokens().begin() + first, reading_.tokens().begin() + noun.last, of_kind);
}

/// In which tense, and how far in the background of its sentence.
void SentenceEvents::set_manner(Draft& draft, const Predicate& predicate, const SentenceAnalysis& analysis) const {
  draft.past = in_past(predicate, analysis);
  draft.ahead = in_future(predicate, analysis);
  draft.before = in_past_perfect(predicate, analysis);
  draft.current = predicate.nominal && in_present(predicate, analysis);
  draft.due_then = was_due(predicate, analysis);
  draft.befalls = predicate.nominal && engine_.cues.deed(predicate.lemma);
  draft.perfect = is_timeless_perfect(predicate, analysis);
  draft.background = is_background(predicate, analysis);
  draft.alongside = is_alongside(predicate, analysis);
}

/// "was due to rule", "was expected to rule"
bool SentenceEvents::was_due(const Predicate& predicate, const SentenceAnalysis& analysis) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return false;
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  if (verb.finiteness != syntax::Finiteness::infinitive || verb.governor == syntax::none) return false;
  const syntax::VerbGroup& governor = analysis.verbs[verb.governor];
  const bool planned =
      governor.voice == syntax::Voice::passive && engine_.cues.governor(governor.lemma) == CueClass::planned;
  return governor.tense == syntax::Tense::past && (planned || analysis.word_class(governor.verb) == WordClass::be);
}

/// Is it certain that a rule that asks for a noun with a time of its own does so in vain? A fifth of what matches.
bool SentenceEvents::lacks_time(const rules::Candidate& candidate, const SentenceAnalysis& analysis,
                                std::uint32_t sentence) const {
  if (candidate.alternation != syntax::Alternation::nominal_reference || reading_.entry(sentence)) return false;
  if (engine_.rules.type(engine_.rules.rule(candidate.rule)).once_a_story) return false;  // may be kept without a time
  if (times_.times().empty()) return true;
  const Predicate& predicate = analysis.predicates[candidate.predicate];
  const AttachedTime time = times_.of(predicate, candidate.noun);
  return time.time && !has_own_time(candidate.trigger, time, times_.times(), analysis) &&
         !is_said_to_set_in(candidate.trigger, time, analysis, engine_.cues);
}

Draft SentenceEvents::draft_of(const rules::Candidate& candidate, const SentenceAnalysis& analysis,
                               std::uint32_t sentence) const {
  const Predicate& predicate = analysis.predicates[candidate.predicate];
  Draft draft;
  draft.rule = candidate.rule;
  draft.sentence = sentence;
  draft.trigger = candidate.trigger;
  draft.clause = predicate.clause;
  draft.nominal = predicate.nominal;
  set_verb(draft, candidate, predicate);
  draft.alternation = candidate.alternation;
  draft.headline = analysis.headline && !reading_.is_entry_line(sentence);
  set_manner(draft, predicate, analysis);
  draft.time = times_.of(predicate, candidate.noun);
  if (is_said_for_long(draft)) draft.time = {};
  // "the anniversary of the raid on 3 May 2019": what tells its year is the raid's
  if (!draft.time.time || reading_.times()[*draft.time.time].relative) date_by_anniversary(draft, predicate, analysis);
  draft.since_last =
      span_since_last(predicate, analysis, reading_.tokens(), times_.times(), reading_.times(), engine_.cues);
  draft.clause_title = clause_title(analysis, predicate, times_.times(), engine_, reading_);
  const std::uint32_t phrase = predicate.nominal ? predicate.phrase : candidate.noun;
  if (phrase != syntax::none) draft.phrase = analysis.extent(phrase);
  draft.telling = telling_of(predicate, analysis, engine_, reading_);
  draft.known = known_event(predicate, engine_.rules.rule(candidate.rule), analysis, engine_);
  draft.after = event_before(predicate, analysis, engine_);
  set_participants(draft, candidate, analysis, engine_, reading_.tokens());
  part_from_trigger(draft, analysis);
  tell_whole(draft, analysis, engine_, reading_);
  draft.place = place_of(candidate, analysis);
  const Stance stance = modality_.stance(predicate);
  draft.modality = stance.modality;
  draft.polarity = negates_itself(draft) ? Polarity::positive : stance.polarity;
  if (is_past_noun(draft, engine_, reading_)) draft.modality = Modality::asserted;
  if (stance.speaker != syntax::none) draft.speaker = events::participant(analysis, stance.speaker, 0);
  if (!draft.time.time && !draft.background && (!predicate.nominal || is_whole_entry(predicate, analysis)))
    date_by_entry(draft, predicate, analysis);
  return draft;
}

/// "said the work between May 2012 and June 2013 cost millions", "Weiss, envoy from 2009 to 2014, said": nobody says
/// something for months.
bool SentenceEvents::is_said_for_long(const Draft& draft) const {
  constexpr std::chrono::days month{31};
  if (draft.nominal || !draft.time.time || !engine_.lexicon.verb_is(draft.verb, syntax::VerbTrait::reporting))
    return false;
  if (draft.time.until && reading_.times()[*draft.time.until].date.precision() != Precision::day) return true;
  const Date& date = reading_.times()[*draft.time.time].date;
  if (date.precision() == Precision::century || date.precision() == Precision::decade) return true;
  return date.precision() == Precision::interval && date.earliest() && date.latest() &&
         *date.latest() - *date.earliest() > month;
}

/// "has jailed dozens since taking office", "since the coup soldiers have killed forty": what has gone on since
/// something else is no news of one day.
bool SentenceEvents::has_gone_on(const Predicate& predicate, const SentenceAnalysis& analysis) const {
  const auto opens = [&](const syntax::Clause& clause) {
    return clause.parent == predicate.clause && engine_.cues.onset(clause.introduced_by);
  };
  const auto governs = [&](const syntax::Chunk& chunk) {
    return chunk.clause == predicate.clause && chunk.kind == syntax::WordClass::preposition &&
           engine_.cues.onset(chunk.word);
  };
  return std::any_of(analysis.clauses.begin(), analysis.clauses.end(), opens) ||
         std::any_of(analysis.chunks.begin(), analysis.chunks.end(), governs);
}

/// "has resigned", "has been sentenced to four years", "has closed it until May"; not "has resigned twice in four
/// months".
bool SentenceEvents::is_timeless_perfect(const Predicate& predicate, const SentenceAnalysis& analysis) const {
  if (predicate.verb_group == syntax::none) return false;
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  return verb.finiteness == syntax::Finiteness::finite && verb.tense == syntax::Tense::present &&
         verb.aspect == syntax::Aspect::perfect && !has_gone_on(predicate, analysis) &&
         std::adjacent_find(analysis.chunks.begin(), analysis.chunks.end(),
                            [&](const syntax::Chunk& before, const syntax::Chunk& chunk) {
                              return chunk.kind == syntax::WordClass::time && chunk.clause == predicate.clause &&
                                     !engine_.lexicon.word(before.word).is(syntax::Trait::infinitive_marker) &&
                                     !engine_.cues.awaited(before.word);
                            }) == analysis.chunks.end();
}

/// "fled as rebels [took] the town", but "fled with Moen, who was 19 when rebels [took] the town"
bool SentenceEvents::is_alongside(const Predicate& predicate, const SentenceAnalysis& analysis) const {
  if (predicate.verb_group == syntax::none || predicate.nominal) return false;
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  const std::uint32_t around = analysis.clauses[predicate.clause].parent;
  if (around != syntax::none && analysis.clauses[around].relative) return false;
  if (verb.finiteness != syntax::Finiteness::finite || verb.tense != syntax::Tense::past ||
      verb.aspect != syntax::Aspect::simple)
    return false;
  const auto opens = [&](std::uint32_t clause) {
    return engine_.cues.same_moment(analysis.clauses[clause].introduced_by);
  };
  if (opens(predicate.clause)) return true;
  if (predicate.alternation != syntax::Alternation::coordination) return false;
  // "as rebels took the town and [burned] it": what shares its subject with the verb before
  for (auto before = analysis.predicates.rbegin(); before != analysis.predicates.rend(); ++before)
    if (!before->nominal && before->verb_group != syntax::none && before->trigger.first < predicate.trigger.first &&
        analysis.verbs[before->verb_group].finiteness == syntax::Finiteness::finite)
      return opens(before->clause);
  return false;
}

/// Does a headline's subordinate clause tell its news: "Nine die as storm hits Norland", "Nine dead after storm hits
/// Norland"?
bool SentenceEvents::is_half_of_headline(const Predicate& predicate, const SentenceAnalysis& analysis) const {
  if (!analysis.headline) return false;
  const text::WordId conjunction = analysis.clauses[predicate.clause].introduced_by;
  if (engine_.cues.same_moment(conjunction)) return true;
  return engine_.cues.counted_after(conjunction) &&
         std::none_of(analysis.predicates.begin(), analysis.predicates.end(),
                      [&](const Predicate& other) { return other.clause != predicate.clause && !other.nominal; });
}

/// "Norland mourns after storm kills nine": the storm is not what the headline announces.
bool SentenceEvents::is_background(const Predicate& predicate, const SentenceAnalysis& analysis) const {
  const syntax::Clause& clause = analysis.clauses[predicate.clause];
  return clause.relative || (engine_.lexicon.word(clause.introduced_by).is(syntax::Trait::subordinator) &&
                             !is_half_of_headline(predicate, analysis));
}

/// Runs of words in capitals inside the sentence: "... on Friday WEEK OFF Pupils celebrate ... BAD LUCK Shop closes".
std::size_t SentenceEvents::count_kickers(const SentenceAnalysis& analysis) const {
  constexpr std::uint32_t least_words = 2;
  std::size_t count = 0;
  std::uint32_t run = 0;
  for (std::uint32_t i = analysis.tokens.first; i < analysis.tokens.last; ++i) {
    if (reading_.tokens()[i].shape == text::Shape::upper) {
      ++run;
      continue;
    }
    if (run >= least_words && i - run > analysis.tokens.first) ++count;
    run = 0;
  }
  return count;
}

/// Headlines of other stories in a row, without a full stop: no sentence that tells something.
bool SentenceEvents::is_list(const SentenceAnalysis& analysis) const {
  constexpr std::uint32_t longest = 60;  // tokens; prose has stopped by then
  constexpr std::uint32_t long_enough = 25;
  const syntax::WordClass last = analysis.word_class(analysis.tokens.last - 1);
  const std::uint32_t length = analysis.tokens.last - analysis.tokens.first;
  if (length <= long_enough || last == syntax::WordClass::stop) return false;
  return (length > longest && last != syntax::WordClass::quote) || count_kickers(analysis) >= 2;
}

void SentenceEvents::date_by_anniversary(Draft& draft, const Predicate& predicate,
                                         const SentenceAnalysis& analysis) const {
  const auto anniversary = anniversary_of(predicate.phrase, analysis, reading_.tokens(), engine_.cues);
  if (!anniversary) return;
  draft.years_before = anniversary->years;
  draft.time = {};  // a day beside both is the anniversary's
  if (anniversary->years != 0 && anniversary->predicate != syntax::none)
    draft.time = times_.of(analysis.predicates[anniversary->predicate]);
}

/// "3 May: Truce in Kolm.": a sentence without a verb tells what its first noun does.
bool SentenceEvents::is_whole_entry(const Predicate& noun, const SentenceAnalysis& analysis) const {
  if (!analysis.verbs.empty()) return false;
  std::uint32_t first = analysis.tokens.first;
  for (std::uint32_t token = first; token < noun.trigger.first; ++token)
    if (analysis.word_class(token) == WordClass::time || analysis.word_class(token) == WordClass::colon)
      first = token + 1;
  for (std::uint32_t token = first; token < noun.trigger.first; ++token)
    if (analysis.word_class(token) == WordClass::preposition) return false;
  return true;
}

/// "have fired", "are firing", not "fired" (perhaps the day before), "fire" (what a programme tells) nor what somebody
/// says.
bool SentenceEvents::goes_on_now(const Predicate& predicate, const SentenceAnalysis& analysis) const {
  if (predicate.nominal || predicate.verb_group == syntax::none) return false;
  const syntax::VerbGroup& verb = analysis.verbs[predicate.verb_group];
  return verb.finiteness == syntax::Finiteness::finite && verb.tense == syntax::Tense::present &&
         verb.aspect != syntax::Aspect::simple && verb.modal == text::unknown_word &&
         !engine_.lexicon.verb_is(verb.lemma, syntax::VerbTrait::reporting);
}

/// Chronologies tell in the present what happened on the day an entry opens with.
void SentenceEvents::date_by_entry(Draft& draft, const Predicate& predicate, const SentenceAnalysis& analysis) const {
  const std::optional<Entry>& entry = reading_.entry(draft.sentence);
  if (!entry || (entry->kind == Entry::Kind::post && !(has_happened(draft) && goes_on_now(predicate, analysis))))
    return;
  draft.time.time = entry->time;
  draft.time.attachment = Attachment::entry;
}

/// The verb a title may use; none where only a noun told the event and no verb says the same.
void SentenceEvents::set_verb(Draft& draft, const rules::Candidate& candidate, const Predicate& predicate) const {
  if (predicate.nominal) {
    if (const syntax::EventNoun* noun = engine_.lexicon.event_noun(predicate.lemma)) draft.verb = noun->verb;
    return;
  }
  if (!(candidate.trigger == predicate.trigger)) return;  // a light verb
  draft.verb = predicate.lemma;
  draft.behind.assign(candidate.behind.begin(), candidate.behind.end());
  // "was passed [on] Friday": no particle
  const std::uint32_t next = predicate.trigger.last + 1;
  const auto times = times_.times();
  const bool of_time =
      engine_.cues.temporal_preposition(predicate.particle) &&
      std::any_of(times.begin(), times.end(), [&](const PlacedTime& time) { return time.tokens.first == next; });
  if (draft.behind.empty() && predicate.particle != text::unknown_word && !of_time)
    draft.behind.push_back(predicate.particle);
}

/// "pleaded not guilty": the negation belongs to what happened.
bool SentenceEvents::negates_itself(const Draft& draft) const {
  return std::any_of(draft.behind.begin(), draft.behind.end(),
                     [&](text::WordId word) { return engine_.lexicon.word(word).is(syntax::Trait::negator); });
}

/// "At a press conference on Thursday Weiss said that ...": the press conference is dated, what was said there is part
/// of it; not at a rally of which nothing else is told.
void SentenceEvents::leave_times_to_occasions(std::vector<Draft>& drafts) const {
  for (Draft& said : drafts) {
    if (said.time.attachment != Attachment::occasion ||
        !engine_.lexicon.verb_is(said.verb, syntax::VerbTrait::reporting))
      continue;
    const auto occasion = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& each) {
      return each.nominal && !is_reference(each) && each.clause == said.clause && each.time.time == said.time.time;
    });
    if (occasion == drafts.end()) continue;
    const bool made_for_it =
        engine_.rules.is_told_with(engine_.rules.rule(said.rule), engine_.rules.rule(occasion->rule));
    if (!made_for_it && is_bare_occasion(*occasion, engine_, reading_)) continue;
    if (made_for_it) occasion->titled_by = said.trigger.first;
    said.time = {};
  }
}

void SentenceEvents::find(const SentenceAnalysis& analysis, std::uint32_t index, std::vector<Draft>& out,
                          SentenceTrace* trace) {
  const rules::SentenceInput input{reading_.cased_text(), reading_.tokens(), analysis, engine_.lexicon.gazetteer(),
                                   engine_.lexicon};
  candidates_.clear();
  matcher_.match(input, candidates_, trace != nullptr ? &trace->rejections : nullptr);
  rules::compete(engine_.rules, input, candidates_, trace != nullptr ? &trace->rejections : nullptr);
  const std::span<const PlacedTime> times = reading_.times_in(index);
  if (is_list(analysis) || (candidates_.empty() && times.empty() && !reading_.entry(index))) return;

  modality_.start(reading_.tokens(), analysis);
  times_.start(reading_.tokens(), analysis, times);
  drafts_.clear();
  for (const rules::Candidate& candidate : candidates_)
    if (!only_names(candidate, analysis) && !tells_kind(candidate, analysis) && !lacks_time(candidate, analysis, index))
      drafts_.push_back(draft_of(candidate, analysis, index));
  set_in_.clear();
  const auto erase_references = [&](auto lack) {
    std::erase_if(drafts_, [&](Draft& draft) {
      if (!lack(draft)) return false;
      if (has_happened(draft) && is_said_to_set_in(draft.trigger, draft.time, analysis, engine_.cues))
        set_in_.push_back(std::move(draft));
      else
        keep_bare_reference(draft, analysis, engine_, bare_references_);
      return true;
    });
  };
  erase_references([&](const Draft& draft) { return events::lacks_time(draft, times, analysis); });
  date_what_is_said(drafts_, engine_);
  leave_times_to_occasions(drafts_);
  plan_what_is_scheduled(drafts_, engine_, reading_);
  undate_told_plans(drafts_, engine_, reading_);
  fold_parts(drafts_, analysis);
  erase_references(is_only_counted);
  if (generic_) GenericEvents(reading_, engine_, times_, modality_).find(analysis, index, folded_, drafts_);
  plan_what_is_put_off(drafts_, index, analysis, engine_, reading_, modality_);
  date_by_announcement(drafts_, analysis, times_, reading_, engine_);
  date_by_report(drafts_, analysis, times_, reading_);
  date_once(drafts_, engine_);
  tell_together(drafts_, analysis, engine_, reading_);
  tell_again(drafts_, analysis, times, reading_);
  add_what_sets_in(set_in_, drafts_);
  if (!times.empty()) leave_out_captions(index, analysis, reading_, engine_.cues, drafts_);
  const auto earlier = [](const Draft& a, const Draft& b) { return a.trigger.first < b.trigger.first; };
  if (!std::is_sorted(drafts_.begin(), drafts_.end(), earlier))
    std::stable_sort(drafts_.begin(), drafts_.end(), earlier);
  out.insert(out.end(), std::make_move_iterator(drafts_.begin()), std::make_move_iterator(drafts_.end()));
  if (trace != nullptr) trace->candidates = candidates_;
}

}  // namespace dateline::events
