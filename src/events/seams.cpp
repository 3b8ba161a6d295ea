#include "events/seams.hpp"

#include "events/insertions.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Chunk;
using syntax::Finiteness;
using syntax::SentenceAnalysis;
using syntax::TokenRange;
using syntax::Trait;
using syntax::WordClass;

/// Letters of the TIMEX3 value of a month, quarter or year at most: "2024-05", "XXXX-05".
constexpr std::size_t longer_than_day = 7;

/// What stands anywhere between the parts of a clause.
bool is_loose(const Chunk& chunk) {
  return chunk.kind == WordClass::time || chunk.kind == WordClass::quote || chunk.kind == WordClass::adverb;
}

/// The nearest chunk before one that is not loose; the count of chunks where there is none.
std::size_t firm_before(const std::vector<Chunk>& chunks, std::size_t chunk) {
  for (std::size_t i = chunk; i-- > 0;) {
    const bool of_time =
        i + 1 < chunk && chunks[i].kind == WordClass::preposition && chunks[i + 1].kind == WordClass::time;
    if (!is_loose(chunks[i]) && !of_time) return i;
  }
  return chunks.size();
}

bool is_finite(const SentenceAnalysis& analysis, const Chunk& chunk) {
  return chunk.is_verb() && analysis.verbs[chunk.index].finiteness == Finiteness::finite;
}

/// Signs and words before which nothing is wanted any more.
bool ends_part(WordClass word) {
  return word == WordClass::comma || word == WordClass::coordinator || word == WordClass::dash ||
         word == WordClass::colon || word == WordClass::stop;
}

bool is_participle(const syntax::VerbGroup& verb) {
  return verb.finiteness == Finiteness::participle || verb.finiteness == Finiteness::gerund;
}

/// "wants the road [to be] closed", "began [working]": a verb that another one wants.
bool is_governed(const syntax::VerbGroup& verb) {
  return verb.governor != syntax::none || verb.finiteness == Finiteness::finite;
}

}  // namespace

void Seams::mark(const SentenceAnalysis& analysis, std::span<const PlacedTime> times) {
  mark_chunks(analysis);
  close_subjects(analysis);
  leave_out_times(analysis, times);
  leave_out_bare_participles(analysis);
  leave_out_places(analysis);
  leave_out_brackets(analysis);
  leave_out_sources(analysis);
  mark_insertions(analysis);
  mark_openings(analysis);
  mark_details(analysis);
  mark_names(analysis);
}

void Seams::mark_chunks(const SentenceAnalysis& analysis) {
  for (std::size_t i = 1; i < analysis.chunks.size(); ++i)
    marks_[analysis.chunks[i].tokens.first].seam = seam_before(analysis, i);
  for (const Chunk& chunk : analysis.chunks) {
    const syntax::Clause& clause = analysis.clauses[chunk.clause];
    if (!is_finite(analysis, chunk) || clause.introduced_by == text::unknown_word) continue;
    const WordClass before = analysis.word_class(clause.tokens.first - 1);
    const bool tells_which = clause.relative && before != WordClass::name;
    if (!tells_which) marks_[clause.tokens.first].opens_clause = true;
  }
  for (const syntax::NounPhrase& phrase : analysis.phrases)
    if (phrase.coordination != syntax::none && phrase.tokens.last < analysis.phrases[phrase.coordination].tokens.last)
      marks_[phrase.tokens.last].seam = Seam::word;
}

Seam Seams::seam_before(const SentenceAnalysis& analysis, std::size_t i) const {
  const std::vector<Chunk>& chunks = analysis.chunks;
  const std::size_t firm = firm_before(chunks, i);
  if (firm == chunks.size()) return Seam::none;
  const Chunk& before = chunks[firm];
  if (before.is_verb()) return seam_behind_verb(analysis, analysis.verbs[before.index], i);
  if (!is_closing_particle(analysis, firm) && !before.is_phrase() && before.kind != WordClass::adjective &&
      before.kind != WordClass::close_bracket)
    return Seam::none;
  const Chunk& chunk = chunks[i];
  const Seam least = before.is_phrase() && chunk.kind != WordClass::adjective ? Seam::word : Seam::none;
  // "between 2012 and 2017"
  const bool joins_times = chunks[i - 1].kind == WordClass::time && i + 1 < chunks.size() &&
                           chunks[i + 1].kind == WordClass::time && chunk.kind != WordClass::comma;
  if (joins_times) return Seam::none;
  switch (chunk.kind) {
    case WordClass::comma:
    case WordClass::coordinator:
      return i + 1 < chunks.size() && chunks[i + 1].is_phrase() && chunks[i + 1].clause == chunk.clause ? Seam::phrase
                                                                                                        : Seam::clause;
    case WordClass::subordinator:
    case WordClass::relative:
    case WordClass::dash:
    case WordClass::colon:
    case WordClass::stop:
      return Seam::clause;
    case WordClass::preposition:
      return wants_preposition(analysis, before) ? Seam::none : Seam::phrase;
    case WordClass::verb_base:
      return is_governed(analysis.verbs[chunk.index]) ? least : Seam::phrase;
    default:
      return least;
  }
}

/// "wrote it [up] | and left", not "in and around"
bool Seams::is_closing_particle(const SentenceAnalysis& analysis, std::size_t i) const {
  const std::vector<Chunk>& chunks = analysis.chunks;
  if (chunks[i].kind != WordClass::preposition || i + 1 >= chunks.size() || !ends_part(chunks[i + 1].kind) ||
      !engine_.lexicon.word(chunks[i].word).is(Trait::particle))
    return false;
  if (i + 2 >= chunks.size() || chunks[i + 1].kind != WordClass::coordinator) return true;
  // "cut [off] and plug the leak": both verbs have the object that is still to come.
  const bool shares_object = i > 0 && chunks[i - 1].is_verb() && chunks[i + 2].is_verb();
  return chunks[i + 2].kind != WordClass::preposition && !shares_object;
}

/// "is aware | of it", "rivals that | of others"; not "blamed him | for it"
bool Seams::wants_preposition(const SentenceAnalysis& analysis, const Chunk& chunk) const {
  if (chunk.kind == WordClass::adjective) return true;
  return chunk.is_phrase() && analysis.phrases[chunk.index].pronoun &&
         engine_.lexicon.word(reading_.tokens()[chunk.tokens.first].word).is(Trait::determiner);
}

/// Right behind a verb stands what it wants: "relies | on", "says | that"; but for one that wants nothing more.
Seam Seams::seam_behind_verb(const SentenceAnalysis& analysis, const syntax::VerbGroup& verb, std::size_t i) const {
  const Chunk& chunk = analysis.chunks[i];
  const bool intransitive = engine_.lexicon.verb_is(verb.lemma, syntax::VerbTrait::intransitive);
  if (ends_part(chunk.kind)) return Seam::clause;
  switch (chunk.kind) {
    case WordClass::subordinator:
      return is_wanted(chunk, verb) ? Seam::none : Seam::clause;
    case WordClass::preposition:
      if (!is_governed(verb) && is_participle(verb)) return Seam::none;  // "a hill known | as Old Town"
      if (verb.voice == syntax::Voice::passive) return Seam::phrase;
      return intransitive ? Seam::word : Seam::none;
    default:
      return Seam::none;
  }
}

/// Nothing can end before its verb has come.
void Seams::close_subjects(const SentenceAnalysis& analysis) {
  const auto close = [&](std::uint32_t clause, std::uint32_t end) {
    for (std::uint32_t token = analysis.clauses[clause].tokens.first + 1; token < end; ++token)
      marks_[token].seam = Seam::none;
  };
  std::uint32_t unclosed = 0;  // clauses whose first finite verb, their own or another's, is still to come
  for (const Chunk& chunk : analysis.chunks) {
    if (!is_finite(analysis, chunk)) continue;
    close(chunk.clause, chunk.tokens.last);
    for (; unclosed < analysis.clauses.size(); ++unclosed) {
      if (analysis.clauses[unclosed].tokens.first >= chunk.tokens.last) break;
      close(unclosed, chunk.tokens.last);
    }
  }
}

/// "on 3 May", but neither "Sunday's crash" nor "2011 was a dry year", nor how long something takes.
void Seams::leave_out_times(const SentenceAnalysis& analysis, std::span<const PlacedTime> times) {
  std::size_t i = 0;
  const std::vector<Chunk>& chunks = analysis.chunks;
  for (const PlacedTime& time : times) {
    const TimexType type = reading_.times()[time.index].type;
    const bool is_long = type == TimexType::date && reading_.times()[time.index].value.size() <= longer_than_day;
    const bool uncounted = is_uncounted(time);
    if (type != TimexType::date && type != TimexType::time && !uncounted) continue;
    if (engine_.lexicon.word(reading_.tokens()[time.tokens.last - 1].word).is(Trait::noun) &&
        analysis.word_class(time.tokens.last) == WordClass::preposition &&
        engine_.lexicon.word(reading_.tokens()[time.tokens.last].word).is(Trait::of_marker))
      continue;  // "on the future of the mine"
    if (is_described(analysis, time.tokens)) continue;
    while (i < chunks.size() && chunks[i].tokens.last <= time.tokens.first) ++i;
    if (i == chunks.size()) return;
    const bool subject = i + 1 < chunks.size() && is_finite(analysis, chunks[i + 1]) &&
                         (i == 0 || !(chunks[i - 1].is_phrase() || chunks[i - 1].kind == WordClass::preposition));
    if (chunks[i].kind != WordClass::time || subject || modifies_noun(analysis, i, time.tokens, is_long)) continue;
    TokenRange tokens = time.tokens;
    // "after overnight talks collapsed": what opens a clause stays.
    const bool opens_clause =
        i > 0 && chunks[i - 1].kind == WordClass::subordinator && i + 1 < chunks.size() && chunks[i + 1].is_phrase();
    while (tokens.first > analysis.tokens.first && goes_with_time(tokens.first - 1) && !opens_clause) --tokens.first;
    if (uncounted && tokens.first > analysis.tokens.first && analysis.word_class(tokens.first - 1) == WordClass::adverb)
      --tokens.first;
    if (tokens == time.tokens && i > 0 && leads_to_time(analysis, i - 1)) --tokens.first;
    if (joins_times(tokens.first - 1, analysis)) --tokens.first;
    const bool set_off = analysis.word_class(tokens.first) == WordClass::comma;
    if (set_off && analysis.word_class(tokens.last) == WordClass::comma) ++tokens.last;
    for (std::uint32_t token = tokens.first; token < tokens.last; ++token) {
      marks_[token].left_out = !is_long;
      if (is_long) marks_[token].time = time.index;
    }
  }
}

/// "boycotts the runoff [scheduled for 3 May]": without the day the participle tells nothing.
void Seams::leave_out_bare_participles(const SentenceAnalysis& analysis) {
  for (const syntax::Predicate& predicate : analysis.predicates) {
    if (predicate.nominal || predicate.alternation != syntax::Alternation::reduced_relative) continue;
    const std::uint32_t participle = predicate.trigger.last - 1;
    std::uint32_t end = predicate.trigger.last;
    while (end < analysis.tokens.last && marks_[end].left_out) ++end;
    const bool bare = end > predicate.trigger.last && ends_part(analysis.word_class(end));
    const bool fixes =
        engine_.cues.occurrence(predicate.lemma) || engine_.cues.governor(predicate.lemma) == CueClass::planned;
    if (bare && fixes && participle > analysis.tokens.first &&
        engine_.lexicon.word(reading_.tokens()[participle - 1].word).is(Trait::event_noun))
      marks_[participle].left_out = true;
  }
}

/// "left [just days] before the vote": a length that tells nothing but that it is short.
bool Seams::is_uncounted(const PlacedTime& time) const {
  if (time.tokens.last - time.tokens.first > 1 || time.tokens.last >= reading_.tokens().size()) return false;
  // "for decades after the war"
  if (time.tokens.first > 0 &&
      engine_.lexicon.word(reading_.tokens()[time.tokens.first - 1].word).is(Trait::preposition))
    return false;
  const text::WordId behind = reading_.tokens()[time.tokens.last].word;
  return reading_.times()[time.index].type == TimexType::duration &&
         (engine_.cues.counted_before(behind) || engine_.cues.counted_after(behind));
}

/// "an uncertain [future]"; not "had a cold [yesterday]"
bool Seams::is_described(const SentenceAnalysis& analysis, TokenRange time) const {
  return time.first >= analysis.tokens.first + 2 && analysis.word_class(time.first - 1) == WordClass::adjective &&
         analysis.word_class(time.first - 2) == WordClass::determiner &&
         engine_.lexicon.word(reading_.tokens()[time.last - 1].word).is(Trait::noun);
}

/// "opened a summit [here]": where the article was written says its dateline.
void Seams::leave_out_places(const SentenceAnalysis& analysis) {
  const std::vector<text::WordId>& words = engine_.newsroom.places_of_writing;
  for (std::size_t i = 1; i < analysis.chunks.size(); ++i)
    if (analysis.chunks[i - 1].is_phrase() &&
        std::find(words.begin(), words.end(), analysis.chunks[i].word) != words.end())
      marks_[analysis.chunks[i].tokens.first].left_out = true;
}

/// "[Sunday]'s crash", "[fourth-quarter] earnings", "the [2016] tax season"
bool Seams::modifies_noun(const SentenceAnalysis& analysis, std::size_t chunk, TokenRange time, bool is_long) const {
  if (analysis.word_class(time.last) == WordClass::genitive) return true;
  const bool determined = analysis.word_class(time.first) == WordClass::determiner ||
                          engine_.lexicon.word(reading_.tokens()[time.first].word).is(Trait::determiner);
  if (!is_long && !determined && time.first > analysis.tokens.first && goes_with_time(time.first - 1))
    return false;  // "on Sunday"
  const std::vector<Chunk>& chunks = analysis.chunks;
  if (chunk + 1 == chunks.size() || !chunks[chunk + 1].is_phrase() || chunks[chunk + 1].clause != chunks[chunk].clause)
    return false;
  const syntax::NounPhrase& next = analysis.phrases[chunks[chunk + 1].index];
  const bool acts = chunk + 2 < chunks.size() && chunks[chunk + 2].is_verb();
  return !acts && !next.definite && !next.indefinite && !next.pronoun && next.name.empty() &&
         analysis.word_class(next.tokens.first) != WordClass::number;
}

/// "[for] the last week", not "working [out] on Monday"
bool Seams::leads_to_time(const SentenceAnalysis& analysis, std::size_t chunk) const {
  const std::vector<Chunk>& chunks = analysis.chunks;
  if (chunks[chunk].kind != WordClass::preposition) return false;
  const bool particle = chunk > 0 && chunks[chunk - 1].is_verb() &&
                        engine_.lexicon.is_phrasal(analysis.verbs[chunks[chunk - 1].index].lemma, chunks[chunk].word);
  return !particle && chunks[chunk].tokens.last - chunks[chunk].tokens.first == 1;
}

bool Seams::goes_with_time(std::uint32_t token) const {
  return engine_.cues.goes_with_time(reading_.tokens()[token].word);
}

/// "on Monday [and] Tuesday", "Oct. 17[-]18"
bool Seams::joins_times(std::uint32_t token, const SentenceAnalysis& analysis) const {
  const WordClass word = analysis.word_class(token);
  const bool joins = word == WordClass::coordinator || word == WordClass::preposition || word == WordClass::to ||
                     word == WordClass::dash || word == WordClass::comma;
  return joins && token > analysis.tokens.first &&
         (marks_[token - 1].left_out || marks_[token - 1].time != syntax::none);
}

void Seams::leave_out_brackets(const SentenceAnalysis& analysis) {
  std::uint32_t open = syntax::none;
  for (std::uint32_t token = analysis.tokens.first; token < analysis.tokens.last; ++token) {
    const WordClass word = analysis.class_within(token);
    if (word == WordClass::open_bracket) open = token;
    if (word != WordClass::close_bracket || open == syntax::none) continue;
    for (std::uint32_t inner = open; inner <= token; ++inner) marks_[inner].left_out = true;
    open = syntax::none;
  }
}

/// "three died[, according to the mayor]"
void Seams::leave_out_sources(const SentenceAnalysis& analysis) {
  const std::vector<text::WordId>& words = engine_.newsroom.sources;
  const std::vector<Chunk>& chunks = analysis.chunks;
  for (std::size_t i = 0; i + 1 < chunks.size(); ++i) {
    if (std::find(words.begin(), words.end(), chunks[i].word) == words.end() || !chunks[i + 1].is_phrase()) continue;
    const bool comma = analysis.word_class(chunks[i].tokens.first - 1) == WordClass::comma;
    const bool inner = comma && analysis.word_class(chunks[i + 1].tokens.last) == WordClass::comma;
    const bool opens = analysis.word_class(chunks[i].tokens.first - 1) == WordClass::stop && !comma;
    const std::uint32_t first = chunks[i].tokens.first - (comma ? 1 : 0);
    const std::uint32_t last = chunks[i + 1].tokens.last + (inner || opens ? 1 : 0);
    for (std::uint32_t token = first; token < std::min(last, analysis.tokens.last); ++token)
      marks_[token].left_out = true;
  }
}

/// "the bridge, [which was built by Weiss,] fell"; "Weiss, [the mayor,] fell".
void Seams::mark_insertions(const SentenceAnalysis& analysis) {
  for (const syntax::Clause& clause : analysis.clauses)
    if (clause.relative) insert(analysis, clause.tokens);
  for (std::uint32_t i = 0; i < analysis.phrases.size(); ++i) {
    const syntax::NounPhrase& phrase = analysis.phrases[i];
    if (phrase.apposition == syntax::none || !phrase.name.empty() || phrase.modifier) continue;
    insert(analysis, phrase.tokens);
    if (phrase.of != syntax::none) insert(analysis, analysis.extent(i), false);  // "Weiss, [the head of a bank,] fell"
  }
  const std::vector<Chunk>& chunks = analysis.chunks;
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    if (chunks[i].kind != WordClass::comma) continue;
    const std::size_t end = end_of_insertion(analysis, i);
    if (end < chunks.size()) insert(analysis, {chunks[i].tokens.last, chunks[end].tokens.first});
  }
}

/// Does a clause begin with this phrase, whose verb that is?
bool Seams::is_subject(const SentenceAnalysis& analysis, std::size_t phrase, std::size_t verb) const {
  const std::vector<Chunk>& chunks = analysis.chunks;
  if (!chunks[phrase].is_phrase() || chunks[phrase].clause != chunks[verb].clause) return false;
  if (phrase == 0) return true;
  const Chunk& before = chunks[phrase - 1];
  if (before.is_verb())
    return engine_.lexicon.verb_is(analysis.verbs[before.index].lemma, syntax::VerbTrait::clause_complement);
  return before.kind == WordClass::subordinator || before.kind == WordClass::comma || before.kind == WordClass::quote;
}

void Seams::mark_details(const SentenceAnalysis& analysis) {
  const std::vector<Chunk>& chunks = analysis.chunks;
  for (std::size_t verb = 3; verb < chunks.size(); ++verb) {
    if (!is_finite(analysis, chunks[verb])) continue;
    std::size_t last = verb;
    while (last > 0 && (chunks[last - 1].kind == WordClass::adverb || marks_[chunks[last - 1].tokens.first].inserted))
      --last;
    std::size_t subject = last;
    while (subject > 2 && chunks[subject - 1].is_phrase() && chunks[subject - 2].kind == WordClass::preposition)
      subject -= 2;
    if (subject == last || !is_subject(analysis, subject - 1, verb)) continue;
    for (std::uint32_t token = chunks[subject].tokens.first; token < chunks[verb].tokens.first; ++token)
      marks_[token].detail = true;
  }
}

/// Of a headline in capitals every word.
void Seams::mark_names(const SentenceAnalysis& analysis) {
  const auto name = [&](TokenRange tokens) {
    for (std::uint32_t token = tokens.first; token < tokens.last; ++token) marks_[token].named = true;
  };
  if (analysis.headline) name(analysis.tokens);
  for (const syntax::NameSpan& span : analysis.names) name(span.tokens);
}

/// "[In a letter to the court,] Weiss denied it": what stands before the subject and a comma.
void Seams::mark_openings(const SentenceAnalysis& analysis) {
  const std::vector<Chunk>& chunks = analysis.chunks;
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    const bool clause = chunks[i].kind == WordClass::subordinator && !is_complementiser(chunks[i]);
    const bool participle = chunks[i].is_verb() && is_participle(analysis.verbs[chunks[i].index]);
    if (chunks[i].kind != WordClass::preposition && !clause && !participle) continue;
    if (!opens_telling(analysis, i)) continue;
    std::size_t end = i;
    int verbs = clause ? 1 : 0;  // "if it rained it would hold most, ...": the second is the main clause's
    for (; end < chunks.size() && chunks[end].kind != WordClass::comma && chunks[end].kind != WordClass::quote; ++end)
      if (is_finite(analysis, chunks[end]) && verbs-- == 0) break;
    if (end == chunks.size() || chunks[end].kind != WordClass::comma) continue;
    for (std::uint32_t token = chunks[i].tokens.first; token < chunks[end].tokens.last; ++token) {
      marks_[token].inserted = true;
      marks_[token].seam = Seam::none;  // what it opens is still to come
    }
  }
}

/// The first chunk of the sentence, of a quotation, of what a verb of saying introduces.
bool Seams::opens_telling(const SentenceAnalysis& analysis, std::size_t chunk) const {
  const std::vector<Chunk>& chunks = analysis.chunks;
  std::size_t before = chunk;
  while (before > 0 && (chunks[before - 1].kind == WordClass::quote || chunks[before - 1].kind == WordClass::time))
    --before;
  if (before == 0 || marks_[chunks[before - 1].tokens.first].inserted) return true;
  const Chunk& last = chunks[before - 1];
  if (last.is_verb())
    return engine_.lexicon.verb_is(analysis.verbs[last.index].lemma, syntax::VerbTrait::clause_complement) &&
           chunks[chunk].kind == WordClass::subordinator;
  return is_complementiser(last) && !is_loose(last);
}

/// "explain | why it closed", but "fell | when it rained"
bool Seams::is_wanted(const Chunk& introduction, const syntax::VerbGroup& verb) const {
  return is_complementiser(introduction) ||
         (engine_.lexicon.verb_is(verb.lemma, syntax::VerbTrait::clause_complement) &&
          !engine_.lexicon.word(introduction.word).is(Trait::preposition));
}

bool Seams::is_complementiser(const Chunk& chunk) const {
  return chunk.kind == WordClass::subordinator && engine_.lexicon.word(chunk.word).is(Trait::complementiser);
}

/// \param beside headlines do without it, however much room there is
void Seams::insert(const SentenceAnalysis& analysis, TokenRange tokens, bool beside) {
  if (analysis.word_class(tokens.first - 1) != WordClass::comma || analysis.word_class(tokens.last) != WordClass::comma)
    return;
  for (std::uint32_t token = tokens.first - 1; token <= tokens.last; ++token) {
    marks_[token].inserted = true;
    marks_[token].beside = marks_[token].beside || beside;
  }
}

}  // namespace dateline::events
