// What the clauses of a sentence say of its verbs, gathered once for all predicates.
#pragma once

#include "syntax/sentence_analysis.hpp"

#include <cstdint>

namespace dateline::rules {

class ClauseLinks {
 public:
  explicit ClauseLinks(const syntax::SentenceAnalysis& analysis) noexcept {
    for (const syntax::Clause& clause : analysis.clauses) {
      with_clause_ |= bit(clause.reporting_verb);
      has_speakers_ |= clause.speaker != syntax::none;
    }
    for (const syntax::VerbGroup& verb : analysis.verbs)
      with_clause_ |= verb.finiteness == syntax::Finiteness::infinitive ? bit(verb.governor) : 0;
  }

  /// May the verb have said a clause before it, or govern an infinitive (`ArgumentList`)?
  bool may_have_clause(const syntax::Predicate& predicate) const noexcept {
    return !predicate.nominal && (with_clause_ & bit(predicate.verb_group)) != 0;
  }
  /// Is anything said to be said by somebody?
  bool has_speakers() const noexcept { return has_speakers_; }

 private:
  static std::uint64_t bit(std::uint32_t verb) noexcept { return std::uint64_t{1} << (verb % 64); }

  std::uint64_t with_clause_ = 0;  ///< Verbs, several to a bit; "no verb" shares one with some that are.
  bool has_speakers_ = false;
};

}  // namespace dateline::rules
