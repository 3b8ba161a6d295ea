// The arguments one attempt to match a rule works with: those of a predicate, and of the noun it carries.
#pragma once

#include "rules/clause_links.hpp"
#include "rules/matcher.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace dateline::rules {

inline constexpr std::size_t max_arguments = 24;  ///< Of a predicate and the noun its light verb brings along.

/// Arguments of a predicate, with those of the event noun that is its object: in "issued a warrant for X" the phrase
/// "for X" may hang on either.
class ArgumentList {
 public:
  explicit ArgumentList(std::vector<syntax::Argument>& memory) : items_(memory) {}
  /// What the sentence says of one predicate, whatever the rule.
  void assign(const SentenceInput& input, const syntax::Predicate& predicate, const ClauseLinks& links) {
    items_.clear();
    add(input.analysis.arguments_of(predicate));
    if (links.may_have_clause(predicate)) add_clauses(input, predicate);
  }
  void assign(const ArgumentList& other) { items_.assign(other.begin(), other.end()); }
  template <typename Drop>
  void drop_if(Drop drop) {
    items_.erase(std::remove_if(items_.begin(), items_.end(), drop), items_.end());
  }
  void add(std::span<const syntax::Argument> more) {
    for (const syntax::Argument& argument : more)
      if (items_.size() < max_arguments && !holds(argument)) items_.push_back(argument);
  }
  std::vector<syntax::Argument>::iterator begin() noexcept { return items_.begin(); }
  std::vector<syntax::Argument>::iterator end() noexcept { return items_.end(); }
  std::vector<syntax::Argument>::const_iterator begin() const noexcept { return items_.begin(); }
  std::vector<syntax::Argument>::const_iterator end() const noexcept { return items_.end(); }

 private:
  bool holds(const syntax::Argument& argument) const noexcept {
    for (const syntax::Argument& known : items_)  // a few: std::any_of would part them by four
      if (known.phrase == argument.phrase && known.tokens == argument.tokens) return true;
    return false;
  }

  /// What is said before its verb of saying ("..., she said"), and the infinitive a verb governs ("agreed to share
  /// ...") are clauses of the verb, too.
  void add_clauses(const SentenceInput& input, const syntax::Predicate& predicate) {
    if (predicate.verb_group == syntax::none) return;
    const bool has_clause = std::any_of(
        begin(), end(), [](const syntax::Argument& argument) { return argument.relation == syntax::Relation::clause; });
    if (has_clause) return;
    syntax::Argument clause;
    clause.relation = syntax::Relation::clause;
    const auto& clauses = input.analysis.clauses;
    for (std::uint32_t i = 0; i < predicate.clause && clause.tokens.empty(); ++i)
      if (clauses[i].reporting_verb == predicate.verb_group) clause.tokens = clauses[i].tokens;
    const auto& verbs = input.analysis.verbs;
    for (std::uint32_t i = predicate.verb_group + 1; i < verbs.size() && clause.tokens.empty(); ++i)
      if (verbs[i].governor == predicate.verb_group && verbs[i].finiteness == syntax::Finiteness::infinitive)
        clause.tokens = {verbs[i].tokens.first, end_of_infinitive(input.analysis, predicate.clause, verbs[i])};
    if (!clause.tokens.empty() && clause.tokens.first < clause.tokens.last) add({&clause, 1});
  }

  /// "agreed to cut rents[, and Weiss resigned]": where another clause of the sentence begins; "agreed to cut rents[,
  /// the union said]": where whoever tells it is named.
  static std::uint32_t end_of_infinitive(const syntax::SentenceAnalysis& analysis, std::uint32_t clause,
                                         const syntax::VerbGroup& infinitive) noexcept {
    for (const syntax::Clause& other : analysis.clauses)
      if (other.parent == clause && other.tokens.first > infinitive.verb &&
          analysis.word_class(other.tokens.first) == syntax::WordClass::coordinator)
        return other.tokens.first - (analysis.word_class(other.tokens.first - 1) == syntax::WordClass::comma ? 1 : 0);
    const std::uint32_t end = analysis.clauses[clause].tokens.last;
    if (analysis.clauses[clause].speaker == syntax::none) return end;
    const std::uint32_t speaker = analysis.extent(analysis.clauses[clause].speaker).first;
    const bool behind =
        speaker > infinitive.verb && speaker < end && analysis.word_class(speaker - 1) == syntax::WordClass::comma;
    return behind ? speaker - 1 : end;
  }

  std::vector<syntax::Argument>& items_;
};

}  // namespace dateline::rules
