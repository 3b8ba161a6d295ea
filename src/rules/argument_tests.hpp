// What a rule may ask of an argument of a predicate: its head, its kind, a name, words in it.
#pragma once

#include "rules/compiled_rules.hpp"
#include "rules/matcher.hpp"
#include "rules/words_around.hpp"

#include <cstdint>

namespace dateline::rules {

/// Asked of every argument for every slot, and the answer cannot be foreseen: one branch for whoever asks.
inline bool in_slot(const syntax::Argument& argument, const CompiledSlot& slot) noexcept {
  const bool same_relation = argument.relation == slot.relation;
  const bool any_words = slot.relation != syntax::Relation::prepositional;
  const bool same_words = argument.preposition == slot.preposition;
  return same_relation & (any_words | same_words);
}

class ArgumentTests {
 public:
  explicit ArgumentTests(const SentenceInput& input) noexcept : input_(input), words_(input) {}

  /// The pattern the head of a phrase fits, or nullptr.
  const NounPattern* head_fits(const NounPatterns& wanted, std::uint32_t index) const;
  /// As head_fits, also for words that are no phrase: adjectives behind "be".
  bool argument_fits(const NounPatterns& wanted, const syntax::Argument& argument) const;
  /// All of a constraint that needs no regular expression.
  bool holds(const CompiledConstraint& constraint, const syntax::Argument& argument) const {
    if (constraint.kinds && !kind_fits(*constraint.kinds, argument.phrase)) return false;
    if (constraint.named && !is_named(argument.phrase)) return false;
    return constraint.heads.heads.empty() || argument_fits(constraint.heads, argument);
  }
  bool text_found(const TextPattern& text, const syntax::Argument& argument) const;

  bool admits(KindSet kinds, const syntax::NounPhrase& np) const noexcept {
    // "It" names somebody where the text has named whom it stands for.
    const bool name = !np.name.empty() || (np.pronoun && np.entity != syntax::none);
    return kinds.admits(np.kind, name) || governs(kinds, np) || acts(kinds, np);
  }
  /// "The hospital has apologised": where only somebody who acts will do, a place stands for its people.
  static bool acts(KindSet kinds, const syntax::NounPhrase& np) noexcept {
    return np.institution && kinds.contains(EntityKind::organisation) && !kinds.contains(EntityKind::place);
  }
  /// "Oslo has agreed": where only somebody who acts will do, a capital is its country's government.
  bool governs(KindSet kinds, const syntax::NounPhrase& np) const noexcept {
    return np.gazetteer != syntax::none && np.name == np.tokens && !np.modifier &&
           input_.gazetteer.entry(np.gazetteer).government && kinds.contains(EntityKind::country) &&
           !kinds.contains(EntityKind::place);
  }

 private:
  const syntax::NounPhrase& phrase(std::uint32_t index) const noexcept { return input_.analysis.phrases[index]; }
  const NounPattern* head_itself_fits(const NounPatterns& wanted, std::uint32_t index) const;
  bool kind_fits(KindSet kinds, std::uint32_t index) const noexcept;
  bool is_of_name(std::uint32_t index) const noexcept;
  bool speaks_for_name(std::uint32_t index) const noexcept;
  bool is_named(std::uint32_t index) const noexcept;
  syntax::TokenRange description(std::uint32_t index) const noexcept;

  const SentenceInput& input_;
  WordsAround words_;
};

}  // namespace dateline::rules
