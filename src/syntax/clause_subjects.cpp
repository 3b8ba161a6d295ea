// Where the subject of a further finite verb stands, which opens a clause: "said [a man] suspected of it fled".
#include "syntax/clauses.hpp"

#include <algorithm>

namespace dateline::syntax {

/// The comma that opens what ends with the one at `closing`: a relative clause, or a description without a finite verb;
/// none where there is none.
std::uint32_t ClauseBuilder::opening_comma(std::uint32_t closing) const noexcept {
  std::uint32_t k = closing - 1;
  const std::uint32_t stop = std::max(top().verb, closing > 3 * relative_horizon ? closing - 3 * relative_horizon : 0);
  while (k > stop && in_relative(k)) --k;
  if (k + 1 == closing)
    while (k > stop && out_.chunks[k].kind != WordClass::comma &&
           !(out_.chunks[k].is_verb() && out_.verbs[out_.chunks[k].index].finiteness == Finiteness::finite))
      --k;
  return out_.chunks[k].kind == WordClass::comma ? k : none;
}

/// Does the phrase stand behind the verb of the clause, times passed over, and may that verb have a clause for its
/// object: "said on Monday [the man]"?
bool ClauseBuilder::opens_complement(std::uint32_t phrase, std::uint32_t verb) const noexcept {
  std::uint32_t k = phrase - 1;
  while (k > verb && (out_.chunks[k].kind == WordClass::time || out_.chunks[k].kind == WordClass::adverb ||
                      (out_.chunks[k].kind == WordClass::preposition && out_.chunks[k + 1].kind == WordClass::time)))
    --k;
  return k == verb && out_.chunks[k].is_verb() &&
         view_.lexicon.verb_is(out_.verbs[out_.chunks[k].index].lemma, VerbTrait::clause_complement);
}

/// "said [Ida Moen], who had seen it, would testify", "said [the man], named as Otto Weiss, was held": the subject of a
/// further finite verb, behind a verb that takes a clause and before what describes it between commas; none where it is
/// not so.
std::uint32_t ClauseBuilder::described_subject(std::uint32_t chunk) const noexcept {
  if (chunk < 2 || out_.chunks[chunk - 1].kind != WordClass::comma) return none;
  const std::uint32_t k = opening_comma(chunk - 1);
  if (k == none || k < top().verb + 2 || !out_.chunks[k - 1].is_phrase()) return none;
  // ""It rained," [Ida Moen], who had seen it, said"
  const WordClass before = out_.chunks[k - 2].kind;
  if (in_relative(chunk - 2) && (before == WordClass::comma || before == WordClass::quote) &&
      view_.lexicon.verb_is(out_.verbs[out_.chunks[chunk].index].lemma, VerbTrait::reporting) && !is_inverted(chunk))
    return k - 1;
  return opens_complement(k - 1, top().verb) ? k - 1 : none;
}

/// "said [a dam] that burst on Monday had killed ten": the same before a relative clause without commas, which the
/// chunk's verb ends.
std::uint32_t ClauseBuilder::subject_of_relative(std::uint32_t chunk) const noexcept {
  const Clause& relative = out_.clauses[top().clause];
  if (depth_ < 2 || !relative.relative || levels_[depth_ - 2].verb == none || top().verb == none) return none;
  if (chunk - top().verb > relative_horizon) return none;
  std::uint32_t first = top().verb;
  while (first > 0 && chunk - first < 2 * relative_horizon && out_.chunks[first].tokens.first > relative.tokens.first)
    --first;
  for (std::uint32_t k = first; k < chunk; ++k)
    if (out_.chunks[k].kind == WordClass::comma || out_.chunks[k].kind == WordClass::coordinator) return none;
  if (first < 2 || out_.chunks[first].tokens.first != relative.tokens.first || !out_.chunks[first - 1].is_phrase())
    return none;
  return opens_complement(first - 1, levels_[depth_ - 2].verb) ? first - 1 : none;
}

/// "said [talks] with Chile on forming a union would start", "said [a man] suspected of stealing it had fled": the same
/// before a gerund without commas.
std::uint32_t ClauseBuilder::subject_of_gerund(std::uint32_t chunk) const noexcept {
  if (depth_ < 2 || !top().gerund || levels_[depth_ - 2].verb == none) return none;
  const std::uint32_t governor = levels_[depth_ - 2].verb;
  if (chunk - governor > 2 * relative_horizon) return none;
  std::uint32_t k = chunk;
  while (k > governor && out_.chunks[k].tokens.first > out_.clauses[top().clause].tokens.first) --k;
  if (k < governor + 2) return none;
  --k;
  while (k > governor + 1) {
    if (out_.chunks[k].is_verb() && out_.verbs[out_.chunks[k].index].finiteness != Finiteness::finite)
      --k;
    else if (out_.chunks[k].is_phrase() && out_.chunks[k - 1].kind == WordClass::preposition)
      k -= 2;
    else
      break;
  }
  return out_.chunks[k].is_phrase() && opens_complement(k, governor) ? k : none;
}

/// "It rained on Moen, [said] officials": whom a verb of saying stands before says it, unless he is told it.
bool ClauseBuilder::is_inverted(std::uint32_t verb) const noexcept {
  const text::WordId lemma = out_.verbs[out_.chunks[verb].index].lemma;
  return verb + 1 < out_.chunks.size() && out_.chunks[verb + 1].is_phrase() &&
         view_.lexicon.verb_is(lemma, VerbTrait::reporting) && !view_.lexicon.verb_is(lemma, VerbTrait::ditransitive);
}

/// "It rained, [Ida Moen, the envoy] for Chile, said": the chunk behind a subject that is described between commas; the
/// verb's own where it is not so.
std::uint32_t ClauseBuilder::with_apposition(std::uint32_t verb) const noexcept {
  constexpr std::uint32_t longest = 8;  // chunks
  if (verb < 3 || out_.chunks[verb - 1].kind != WordClass::comma || is_inverted(verb)) return verb;
  std::uint32_t k = verb - 2;
  // "It rained, the envoy to Chile, [Ida Moen], said"
  const bool says = view_.lexicon.verb_is(out_.verbs[out_.chunks[verb].index].lemma, VerbTrait::reporting);
  if (says && out_.chunks[k].is_phrase() && out_.chunks[k - 1].kind == WordClass::comma && k > top().verb + 1 &&
      out_.phrases[out_.chunks[k].index].kind == EntityKind::person && !out_.phrases[out_.chunks[k].index].name.empty())
    return verb - 1;
  while (k >= 2 && verb - k < longest && out_.chunks[k].is_phrase() &&
         out_.chunks[k - 1].kind == WordClass::preposition)
    k -= 2;
  if (k == 0 || !out_.chunks[k].is_phrase() || k <= top().verb + 1) return verb;
  const WordClass before = out_.chunks[k - 1].kind;
  const bool parted = before == WordClass::comma || before == WordClass::quote;
  return parted && out_.phrases[out_.chunks[k].index].apposition != none ? k + 1 : verb;
}

}  // namespace dateline::syntax
