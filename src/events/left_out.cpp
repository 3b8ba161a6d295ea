// Which words of a sentence titles do without: its times and places, sources, what stands in brackets.
#include "events/seams.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Chunk;
using syntax::SentenceAnalysis;
using syntax::TokenRange;
using syntax::Trait;
using syntax::WordClass;

/// Letters of the TIMEX3 value of a month, quarter or year at most: "2024-05", "XXXX-05".
constexpr std::size_t longer_than_day = 7;

}  // namespace

/// "on 3 May", but neither "Sunday's crash" nor "2011 was a dry year", nor how long something takes.
void Seams::leave_out_times(const SentenceAnalysis& analysis, std::span<const PlacedTime> times) {
  std::size_t i = 0;
  const std::vector<Chunk>& chunks = analysis.chunks;
  for (const PlacedTime& time : times) {
    const TimexType type = reading_.times()[time.index].type;
    const std::string& value = reading_.times()[time.index].value;
    const bool is_long = type == TimexType::date && value.size() <= longer_than_day;
    const bool tells_which = is_long || value.ends_with("_REF");  // "of recent elections"
    const bool uncounted = is_uncounted(time);
    if (type != TimexType::date && type != TimexType::time && !uncounted) continue;
    if (engine_.lexicon.word(reading_.tokens()[time.tokens.last - 1].word).is(Trait::noun) &&
        analysis.word_class(time.tokens.last) == WordClass::preposition &&
        engine_.lexicon.word(reading_.tokens()[time.tokens.last].word).is(Trait::of_marker))
      continue;  // "on the future of the mine"
    if (is_owned(analysis, time.tokens)) continue;
    if (is_described(analysis, time.tokens)) continue;
    while (i < chunks.size() && chunks[i].tokens.last <= time.tokens.first) ++i;
    if (i == chunks.size()) return;
    const bool subject = i + 1 < chunks.size() && is_finite(analysis, chunks[i + 1]) &&
                         (i == 0 || !(chunks[i - 1].is_phrase() || chunks[i - 1].kind == WordClass::preposition));
    if (chunks[i].kind != WordClass::time || subject || modifies_noun(analysis, i, time.tokens, tells_which)) continue;
    TokenRange tokens = time.tokens;
    // "after overnight talks collapsed": what opens a clause stays.
    const bool opens_clause =
        i > 0 && chunks[i - 1].kind == WordClass::subordinator && i + 1 < chunks.size() && chunks[i + 1].is_phrase();
    while (tokens.first > analysis.tokens.first && goes_with_time(tokens.first - 1) && !opens_clause) --tokens.first;
    if (uncounted && tokens.first > analysis.tokens.first && analysis.word_class(tokens.first - 1) == WordClass::adverb)
      --tokens.first;
    // "in [22 years] last month" leads to another time.
    if (tokens == time.tokens && i > 0 && chunks[i].tokens.first == tokens.first && leads_to_time(analysis, i - 1))
      --tokens.first;
    if (joins_times(tokens.first - 1, analysis) && !opens_coordinate(analysis, i)) --tokens.first;
    const bool set_off = analysis.word_class(tokens.first) == WordClass::comma;
    if (set_off && analysis.word_class(tokens.last) == WordClass::comma) ++tokens.last;
    for (std::uint32_t token = tokens.first; token < tokens.last; ++token) {
      marks_[token].omissions &= static_cast<Omission::Set>(~Omission::time_or_brackets);
      if (is_long)
        marks_[token].time = time.index;
      else
        leave_out(token, Omission::time_or_brackets);
    }
  }
}

/// "the runoff [scheduled", "the visit to Chile [planned"
bool Seams::is_behind_event(const SentenceAnalysis& analysis, std::uint32_t token) const {
  const auto is_event = [&](std::uint32_t noun) {
    return engine_.lexicon.word(reading_.tokens()[noun].word).is(Trait::event_noun);
  };
  if (is_event(token - 1)) return true;
  return std::any_of(analysis.phrases.begin(), analysis.phrases.end(), [&](const syntax::NounPhrase& phrase) {
    return phrase.tokens.last == token && phrase.tokens.first >= analysis.tokens.first + 2 &&
           analysis.word_class(phrase.tokens.first - 1) == WordClass::preposition && is_event(phrase.tokens.first - 2);
  });
}

/// "boycotts the runoff [scheduled for 3 May]": without the day the participle tells nothing.
void Seams::leave_out_bare_participles(const SentenceAnalysis& analysis) {
  for (const syntax::Predicate& predicate : analysis.predicates) {
    if (predicate.nominal || predicate.alternation != syntax::Alternation::reduced_relative) continue;
    const std::uint32_t participle = predicate.trigger.last - 1;
    std::uint32_t end = predicate.trigger.last;
    while (end < analysis.tokens.last && left_out(end)) ++end;
    const bool bare = end > predicate.trigger.last && ends_part(analysis.word_class(end));
    const bool fixes =
        engine_.cues.occurrence(predicate.lemma) || engine_.cues.governor(predicate.lemma) == CueClass::planned;
    if (bare && fixes && participle > analysis.tokens.first && is_behind_event(analysis, participle))
      leave_out(participle, Omission::time_or_brackets);
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

/// "a glimpse of its [future]"
bool Seams::is_owned(const SentenceAnalysis& analysis, TokenRange time) const {
  if (time.first <= analysis.tokens.first || time.last - time.first != 1) return false;
  const WordClass before = analysis.word_class(time.first - 1);
  return (before == WordClass::possessive || before == WordClass::genitive) &&
         engine_.lexicon.word(reading_.tokens()[time.first].word).is(Trait::noun);
}

/// "opened a summit [here]": where the article was written says its dateline.
void Seams::leave_out_places(const SentenceAnalysis& analysis) {
  const std::vector<text::WordId>& words = engine_.newsroom.places_of_writing;
  for (std::size_t i = 1; i < analysis.chunks.size(); ++i)
    if (analysis.chunks[i - 1].is_phrase() &&
        std::find(words.begin(), words.end(), analysis.chunks[i].word) != words.end())
      leave_out(analysis.chunks[i].tokens.first, Omission::time_or_brackets);
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

/// "last week, and [now] it works on another"
bool Seams::opens_coordinate(const SentenceAnalysis& analysis, std::size_t chunk) {
  const std::vector<Chunk>& chunks = analysis.chunks;
  return chunk + 2 < chunks.size() && chunks[chunk + 1].is_phrase() && is_finite(analysis, chunks[chunk + 2]);
}

/// "on Monday [and] Tuesday", "Oct. 17[-]18", "May[/]June"
bool Seams::joins_times(std::uint32_t token, const SentenceAnalysis& analysis) const {
  if (token <= analysis.tokens.first || token >= analysis.tokens.last) return false;
  const WordClass word = analysis.word_class(token);
  const bool joins = word == WordClass::coordinator || word == WordClass::preposition || word == WordClass::to ||
                     word == WordClass::dash || word == WordClass::comma ||
                     reading_.text()[reading_.tokens()[token].start] == '/';
  return joins && (left_out(token - 1) || marks_[token - 1].time != syntax::none);
}

void Seams::leave_out_brackets(const SentenceAnalysis& analysis) {
  if (!analysis.brackets) return;
  std::uint32_t open = syntax::none;
  for (std::uint32_t token = analysis.tokens.first; token < analysis.tokens.last; ++token) {
    const WordClass word = analysis.class_within(token);
    if (word == WordClass::open_bracket) open = token;
    if (word != WordClass::close_bracket || open == syntax::none) continue;
    for (std::uint32_t inner = open; inner <= token; ++inner) leave_out(inner, Omission::time_or_brackets);
    open = syntax::none;
  }
}

/// "three died[, according to the mayor]"
void Seams::leave_out_sources(const SentenceAnalysis& analysis) {
  const std::vector<text::WordId>& words = engine_.newsroom.sources;
  const std::vector<Chunk>& chunks = analysis.chunks;
  for (std::size_t i = 0; i + 1 < chunks.size(); ++i) {
    if (!chunks[i + 1].is_phrase() || std::find(words.begin(), words.end(), chunks[i].word) == words.end()) continue;
    const WordClass behind = analysis.word_class(chunks[i + 1].tokens.last);
    if (syntax::is_verb(behind) || behind == WordClass::relative) continue;  // "according to a memo released by Weiss"
    const bool comma = analysis.word_class(chunks[i].tokens.first - 1) == WordClass::comma;
    const bool inner = comma && behind == WordClass::comma;
    const bool opens = analysis.word_class(chunks[i].tokens.first - 1) == WordClass::stop && !comma;
    const std::uint32_t first = chunks[i].tokens.first - (comma ? 1 : 0);
    const std::uint32_t last = chunks[i + 1].tokens.last + (inner || opens ? 1 : 0);
    for (std::uint32_t token = first; token < std::min(last, analysis.tokens.last); ++token)
      leave_out(token, Omission::time_or_brackets);
  }
}

}  // namespace dateline::events
