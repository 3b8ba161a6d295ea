#include "syntax/sentence_analysis.hpp"

#include "text/sorted_search.hpp"

#include <algorithm>

namespace dateline::syntax {

std::string_view name(Alternation alternation) noexcept {
  switch (alternation) {
    case Alternation::active:
      return "active";
    case Alternation::passive:
      return "passive";
    case Alternation::agentless_passive:
      return "agentless-passive";
    case Alternation::relative_clause:
      return "relative-clause";
    case Alternation::reduced_relative:
      return "reduced-relative";
    case Alternation::participle:
      return "participle";
    case Alternation::purpose_infinitive:
      return "purpose-infinitive";
    case Alternation::complement_infinitive:
      return "complement-infinitive";
    case Alternation::nominal_possessive:
      return "nominal-possessive";
    case Alternation::nominal_of:
      return "nominal-of";
    case Alternation::nominal_by:
      return "nominal-by";
    case Alternation::nominal_between:
      return "nominal-between";
    case Alternation::nominal_compound:
      return "nominal-compound";
    case Alternation::nominal_bare:
      return "nominal-bare";
    case Alternation::nominal_reference:
      return "nominal-reference";
    case Alternation::light_verb:
      return "light-verb";
    case Alternation::on_a_visit:
      return "on-a-visit";
    case Alternation::motion_purpose:
      return "motion-purpose";
    case Alternation::converse:
      return "converse";
    case Alternation::headline:
      return "headline";
    case Alternation::coordination:
      return "coordination";
  }
  return "";
}

/// With room for most sentences.
SentenceAnalysis::SentenceAnalysis() {
  constexpr std::size_t many = 64;
  constexpr std::size_t some = 24;
  listed.reserve(many);
  traits.reserve(many);
  classes.reserve(many);
  name_starts.reserve(some);
  names.reserve(some);
  phrases.reserve(some);
  verbs.reserve(some);
  chunks.reserve(many);
  clauses.reserve(some);
  frames.reserve(some);
  arguments.reserve(many);
  predicates.reserve(some);
}

void SentenceAnalysis::start(TokenRange sentence, Manner manner) {
  const std::size_t size = sentence.last > sentence.first ? sentence.last - sentence.first : 0;
  tokens = sentence;
  entry = manner == Manner::entry;
  headline = manner == Manner::headline;
  brackets = hyphens = false;
  if (size > classes.size()) {  // never made smaller: what is behind the last token is not looked at
    listed.resize(size);
    traits.resize(size);
    classes.resize(size);
  }
  name_starts.clear();
  quotes.clear();
  left_out.clear();
  names.clear();
  phrases.clear();
  verbs.clear();
  chunks.clear();
  clauses.clear();
  frames.clear();
  arguments.clear();
  predicates.clear();
}

const Argument* SentenceAnalysis::find(const Predicate& predicate, Relation relation,
                                       text::WordId preposition) const noexcept {
  for (const Argument& argument : arguments_of(predicate))
    if (argument.relation == relation && (preposition == text::unknown_word || argument.preposition == preposition))
      return &argument;
  return nullptr;
}

TokenRange SentenceAnalysis::extent(std::uint32_t phrase) const noexcept {
  constexpr int max_depth = 8;
  TokenRange range = phrases[phrase].tokens;
  for (std::uint32_t p = phrases[phrase].possessor, depth = 0; p != none && depth < max_depth;
       p = phrases[p].possessor, ++depth)
    range.first = std::min(range.first, phrases[p].tokens.first);
  for (std::uint32_t p = phrases[phrase].of, depth = 0; p != none && depth < max_depth; p = phrases[p].of, ++depth)
    range.last = std::max(range.last, phrases[p].tokens.last);
  return range;
}

std::ptrdiff_t SentenceAnalysis::chunks_before(std::uint32_t token) const noexcept {
  const auto ends_before = [token](const Chunk& chunk) { return chunk.tokens.last <= token; };
  return static_cast<std::ptrdiff_t>(text::count_before(chunks, ends_before));
}

std::uint32_t SentenceAnalysis::clause_at(std::uint32_t token) const noexcept {
  std::uint32_t innermost = 0;
  for (std::uint32_t i = 1; i < clauses.size(); ++i) {  // a few: no branch on where they lie
    const TokenRange& clause = clauses[i].tokens;
    innermost = ((clause.first <= token) & (token < clause.last)) ? i : innermost;
  }
  return innermost;
}

}  // namespace dateline::syntax
