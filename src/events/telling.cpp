#include "events/telling.hpp"

#include "events/insertions.hpp"
#include "text/sorted_search.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Predicate;
using syntax::SentenceAnalysis;
using syntax::TokenRange;
using syntax::WordClass;

bool leads_on(WordClass word) {
  return word == WordClass::preposition || word == WordClass::to || word == WordClass::determiner ||
         word == WordClass::coordinator || word == WordClass::subordinator || word == WordClass::relative;
}

/// "and [Weiss left]", "and [left]"; not "and [his wife]".
bool joins_clause(const SentenceAnalysis& analysis, std::vector<syntax::Chunk>::const_iterator chunk) {
  const auto next = chunk + 1;
  if (chunk->kind != WordClass::coordinator || chunk == analysis.chunks.begin() || next == analysis.chunks.end())
    return false;
  if ((chunk - 1)->kind == WordClass::preposition && next->kind == WordClass::preposition)
    return false;                                                                           // "to and from"
  if ((chunk - 1)->kind == WordClass::time && next->kind == WordClass::time) return false;  // "2012 and 2017"
  return !next->is_phrase() || next->clause != (chunk - 1)->clause;
}

bool wants_more(WordClass word) {
  return word == WordClass::preposition || word == WordClass::to || word == WordClass::coordinator ||
         word == WordClass::determiner || word == WordClass::possessive || word == WordClass::subordinator;
}

/// Where another role begins behind this one, the text of this one ends in a title.
std::uint32_t next_role(const SentenceAnalysis& analysis, const Draft& draft, const Participant& text) {
  std::uint32_t next = analysis.clauses[draft.clause].tokens.last;
  for (const Participant& other : draft.participants) {
    if (other.tokens.first < text.tokens.last || other.tokens.first >= next) continue;
    // "an end to [Norwegian] rule": found within what is told.
    const bool adjacent =
        other.tokens.first == text.tokens.last && other.kind != EntityKind::text;  // "prompt [Norwegian] action"
    const bool within = other.preposition == text::unknown_word &&
                        (adjacent || wants_more(analysis.word_class(other.tokens.first - 1)));
    if (within) continue;
    next = other.tokens.first;
    if (other.preposition == text::unknown_word) continue;
    if (analysis.word_class(next - 1) == WordClass::quote) --next;  // 'blamed it [on "a breakdown of order"]'
    --next;
  }
  return std::max(next, text.tokens.last);
}

/// "[the wound] in his knee that kept him at home hurt": is there a verb that no word within introduces?
bool has_verb_of_its_own(const SentenceAnalysis& analysis, std::uint32_t first, std::uint32_t last) {
  std::size_t introduced = 0;
  for (const syntax::Chunk& chunk : analysis.chunks) {
    if (chunk.tokens.first < first) continue;
    if (chunk.tokens.last > last) break;
    if (chunk.kind == WordClass::relative || chunk.kind == WordClass::subordinator) ++introduced;
    if (!chunk.is_verb() || analysis.verbs[chunk.index].finiteness != syntax::Finiteness::finite) continue;
    if (introduced == 0) return true;
    --introduced;
  }
  return false;
}

/// "said [Weiss] and his sons were ill": the first of several who are what is said about.
std::uint32_t with_joined_subject(const SentenceAnalysis& analysis, TokenRange tokens) {
  const std::vector<syntax::Chunk>& chunks = analysis.chunks;
  for (std::size_t i = 1; i + 1 < chunks.size(); ++i) {
    if (chunks[i].tokens.first != tokens.last) continue;
    if (!chunks[i - 1].is_phrase() || chunks[i].kind != WordClass::coordinator || !chunks[i + 1].is_phrase()) break;
    if (syntax::is_actor(analysis.phrases[chunks[i - 1].index].kind)) return chunks[i + 1].tokens.last;
  }
  return tokens.last;
}

/// Is the longest phrase that begins there a plural?
bool begins_with_several(const SentenceAnalysis& analysis, std::uint32_t first) {
  const syntax::NounPhrase* longest = nullptr;
  for (const syntax::NounPhrase& phrase : analysis.phrases)
    if (phrase.tokens.first == first && !phrase.modifier &&
        (longest == nullptr || phrase.tokens.last > longest->tokens.last))
      longest = &phrase;
  return longest != nullptr && (longest->plural || longest->is_coordination());
}

/// "Boats came, [the coast guard] said": what is said ends before who says so: before the first of those behind the
/// last pause, else the last.
void part_from_trigger(Participant& said, const Draft& draft, const SentenceAnalysis& analysis) {
  if (said.kind != EntityKind::text || !said.tokens.contains(draft.trigger.first) ||
      said.tokens.first == draft.trigger.first)
    return;
  std::uint32_t pause = draft.trigger.first;
  while (pause > said.tokens.first && analysis.word_class(pause) != WordClass::comma &&
         analysis.word_class(pause) != WordClass::quote)
    --pause;
  std::uint32_t behind_pause = draft.trigger.first;
  std::uint32_t nearest = said.tokens.first;
  for (const Participant& other : draft.participants) {
    if (other.role == said.role || other.tokens.first <= said.tokens.first || other.tokens.last > draft.trigger.last)
      continue;
    nearest = std::max(nearest, other.tokens.first);
    if (other.tokens.first > pause) behind_pause = std::min(behind_pause, other.tokens.first);
  }
  const bool any = nearest > said.tokens.first;
  said.tokens.last = nearest > pause || !any ? behind_pause : nearest;
}

/// "warned [if the judge], who was ill, quit": does a clause begin with the phrase and go on behind
/// the pause?
bool goes_on_behind(const SentenceAnalysis& analysis, const syntax::Chunk& phrase, std::uint32_t pause) {
  if (!phrase.is_phrase()) return false;
  for (std::size_t v = analysis.verbs.size(); v-- > 0 && analysis.verbs[v].tokens.first > pause;) {
    const syntax::VerbFrame& frame = analysis.frames[v];
    if (frame.subject != phrase.index || frame.subject_inherited || frame.chunk == syntax::none ||
        analysis.verbs[v].finiteness != syntax::Finiteness::finite)
      continue;
    if (!analysis.clauses[analysis.chunks[frame.chunk].clause].relative) return true;
  }
  return false;
}

/// "found a kit [that shows the house] ..." with what leads to the clause that begins with the phrase, back to `first`
/// at most.
std::uint32_t start_of_begun_clause(const SentenceAnalysis& analysis, std::vector<syntax::Chunk>::const_iterator first,
                                    std::vector<syntax::Chunk>::const_iterator phrase) {
  std::uint32_t subject = syntax::none;  // of a verb that tells nothing without the clause
  auto start = phrase;
  for (; start != first; --start) {
    const syntax::Chunk& before = *(start - 1);
    const bool verb = before.is_verb() && analysis.verbs[before.index].finiteness == syntax::Finiteness::finite;
    if (!verb && !leads_on(before.kind) && !(before.is_phrase() && before.index == subject)) break;
    if (verb) subject = analysis.frames[before.index].subject;
  }
  return start->tokens.first;
}

/// "voted [to open the bridge], which had been shut for years": a remark at the end is not told.
std::uint32_t without_remark(const SentenceAnalysis& analysis, TokenRange told) {
  if (analysis.word_class(told.first) != WordClass::to) return told.last;
  for (const syntax::Clause& clause : analysis.clauses)
    if (clause.relative && clause.tokens.first > told.first + 1 && clause.tokens.first < told.last &&
        clause.tokens.last >= told.last && analysis.word_class(clause.tokens.first - 1) == WordClass::comma)
      return clause.tokens.first - 1;
  return told.last;
}

}  // namespace

std::uint32_t end_of_telling(TokenRange tokens, const SentenceAnalysis& analysis, const DocumentReading& reading) {
  const auto is_before = [&](const syntax::Chunk& chunk) { return chunk.tokens.first < tokens.first; };
  const auto next =
      analysis.chunks.begin() + static_cast<std::ptrdiff_t>(text::count_before(analysis.chunks, is_before));
  std::uint32_t end = tokens.first;
  if (next != analysis.chunks.begin() && (next - 1)->tokens.last <= tokens.last)
    end = std::max(end, (next - 1)->tokens.last);  // the rest of a phrase that has begun
  auto chunk = next;
  const std::size_t count = analysis.chunks.size();
  const auto index = [&](auto each) { return static_cast<std::size_t>(each - analysis.chunks.begin()); };
  for (; chunk != analysis.chunks.end() && chunk->tokens.last <= tokens.last; ++chunk) {
    const std::uint32_t behind = chunk->tokens.last;
    const bool in_word = chunk->kind == WordClass::dash && !reading.tokens()[chunk->tokens.first].space_before &&
                         behind < tokens.last && !reading.tokens()[behind].space_before;  // "clean-up"
    const bool pause = chunk->kind >= WordClass::comma && chunk->kind != WordClass::quote && !in_word;
    if (const std::size_t closing = chunk->kind == WordClass::comma ? end_of_insertion(analysis, index(chunk)) : count;
        closing < count && analysis.chunks[closing].tokens.last < tokens.last) {
      chunk = analysis.chunks.begin() + static_cast<std::ptrdiff_t>(closing);
      continue;
    }
    if (joins_clause(analysis, chunk)) return end;
    if (pause) break;
    end = behind;
  }
  if (chunk == analysis.chunks.end()) return std::max(end, tokens.first);
  if (chunk->kind >= WordClass::comma) {
    if (chunk != next && goes_on_behind(analysis, *(chunk - 1), chunk->tokens.first))
      end = start_of_begun_clause(analysis, next, chunk - 1);
  } else {
    // Something goes on that is not to be told: what leads to it is not, either.
    while (chunk != next && leads_on((chunk - 1)->kind)) end = (--chunk)->tokens.first;
  }
  return std::max(end, tokens.first);
}

std::uint32_t next_clause(const SentenceAnalysis& analysis, std::uint32_t first, std::uint32_t last) {
  const std::vector<syntax::Chunk>& chunks = analysis.chunks;
  auto i = static_cast<std::size_t>(analysis.chunks_before(first));
  if (i < chunks.size() && chunks[i].tokens.first < first) ++i;
  for (; i < chunks.size() && chunks[i].tokens.last <= last; ++i) {
    std::size_t behind = i + 1;
    while (behind < chunks.size() && chunks[behind].kind == WordClass::adverb) ++behind;
    const bool to_verb =  // "to fully support"
        chunks[i].kind == WordClass::preposition && behind < chunks.size() && !chunks[behind].is_phrase();
    if (to_verb || chunks[i].kind == WordClass::to || chunks[i].kind == WordClass::relative ||
        chunks[i].kind == WordClass::subordinator)
      return last;
    if (!chunks[i].is_verb() || analysis.verbs[chunks[i].index].finiteness != syntax::Finiteness::finite) continue;
    const bool subject = i >= 2 && chunks[i - 1].is_phrase() && chunks[i - 1].tokens.first >= first &&
                         chunks[i - 2].kind != WordClass::preposition;
    return chunks[subject ? i - 1 : i].tokens.first;
  }
  return last;
}

std::uint32_t past_aside(const SentenceAnalysis& analysis, std::uint32_t clause, TokenRange within,
                         const LanguageEngine& engine) {
  for (std::size_t i = 0; i < analysis.verbs.size() && !within.empty(); ++i) {
    const syntax::VerbGroup& verb = analysis.verbs[i];
    if (!within.contains(verb.tokens.first) || verb.finiteness != syntax::Finiteness::finite ||
        verb.tense != syntax::Tense::past || analysis.frames[i].chunk == syntax::none)
      continue;
    const syntax::Clause& other = analysis.clauses[analysis.chunks[analysis.frames[i].chunk].clause];
    if (other.parent == clause && within.contains(other.tokens.first) && other.tokens.first > within.first &&
        engine.cues.same_moment(other.introduced_by)) {
      std::uint32_t end = other.tokens.first;
      while (end > within.first && analysis.word_class(end - 1) == WordClass::adverb) --end;  // "just as"
      return end;
    }
  }
  return within.last;
}

TokenRange telling_of(const Predicate& predicate, const SentenceAnalysis& analysis, const LanguageEngine& engine,
                      const DocumentReading& reading) {
  const std::uint32_t first = predicate.trigger.last;
  if (predicate.nominal && (predicate.verb_group == syntax::none ||
                            analysis.verbs[predicate.verb_group].tokens.first > predicate.trigger.first))
    return {first, first};
  const std::uint32_t last = std::max(first, analysis.clauses[predicate.clause].tokens.last);
  const std::uint32_t next = next_clause(analysis, first, end_of_telling({first, last}, analysis, reading));
  return {first, past_aside(analysis, predicate.clause, {first, next}, engine)};
}

void part_from_trigger(Draft& draft, const SentenceAnalysis& analysis) {
  for (Participant& one : draft.participants) part_from_trigger(one, draft, analysis);
}

void tell_whole(Draft& draft, const SentenceAnalysis& analysis, const LanguageEngine& engine,
                const DocumentReading& reading) {
  const bool takes_clause = engine.lexicon.verb_is(draft.verb, syntax::VerbTrait::clause_complement);
  for (Participant& text : draft.participants) {
    text.told = text.tokens;
    if (text.kind != EntityKind::text) continue;
    text.told.last = without_remark(analysis, text.tokens);
    if (text.told != text.tokens) continue;
    text.plural = begins_with_several(analysis, text.tokens.first);
    if (draft.nominal || text.tokens.first < draft.trigger.first) continue;
    const std::uint32_t last = std::max(text.tokens.last, analysis.clauses[draft.clause].tokens.last);
    if (takes_clause) text.told.last = with_joined_subject(analysis, text.tokens);
    // "said [all of the passengers] on the ferry were ill": what looks like an object has a verb of its own.
    const std::uint32_t whole = end_of_telling({text.told.last, last}, analysis, reading);
    if (takes_clause && has_verb_of_its_own(analysis, text.told.last, whole)) {
      text.told.last = whole;
      continue;
    }
    const std::uint32_t end = end_of_telling({text.tokens.last, next_role(analysis, draft, text)}, analysis, reading);
    const std::uint32_t next = next_clause(analysis, text.tokens.last, end);
    text.told.last = past_aside(analysis, draft.clause, {text.tokens.last, next}, engine);
  }
}

}  // namespace dateline::events
