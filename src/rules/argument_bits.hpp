// What a predicate's arguments are, as bits. Most rules a verb can set off want a slot that nothing fills, or another
// object than it has: they are passed over without an attempt.
#pragma once

#include "rules/compiled_rules.hpp"
#include "rules/matcher.hpp"
#include "rules/slot_bits.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline::rules {

/// The slots that are filled, and every word that an attempt to match may compare with a head it wants; perhaps more.
class ArgumentBits {
 public:
  /// \param may_have_clause one that `ArgumentList` finds for the verb
  ArgumentBits(const SentenceInput& input, const syntax::Predicate& predicate, bool may_have_clause) noexcept
      : input_(input) {
    wanted(Need::nothing) = WordBits::all();
    for (const syntax::Argument& argument : input.analysis.arguments_of(predicate)) {
      add_slot(argument, predicate.nominal);
      if (const Need need = need_of(argument.relation); need != Need::nothing) add(argument, wanted(need));
    }
    if (may_have_clause) slots_.add(syntax::Relation::clause, text::unknown_word);
    wanted(Need::light) = wanted(Need::object);
  }

  /// Asked again and again, and the answer cannot be foreseen: no branches.
  bool may_satisfy(const TriggerEntry& entry) const noexcept {
    const auto slots = static_cast<unsigned>(entry.slots.may_hold(slots_));
    const auto heads = static_cast<unsigned>(heads_[static_cast<std::size_t>(entry.need)].may_share(entry.heads));
    return (slots & heads) != 0;
  }

 private:
  using Need = TriggerEntry::Need;
  /// What an argument may be needed for.
  static Need need_of(syntax::Relation relation) noexcept {
    constexpr std::array<Need, 7> needs = [] {
      std::array<Need, 7> table{};  // of all others: nothing
      table[static_cast<std::size_t>(syntax::Relation::object)] = Need::object;
      table[static_cast<std::size_t>(syntax::Relation::complement)] = Need::complement;
      table[static_cast<std::size_t>(syntax::Relation::prepositional)] = Need::motion;
      return table;
    }();
    return needs[static_cast<std::size_t>(relation)];
  }
  /// What the lexicon does not know of a noun, a rule's frame tells (Attempt::normalise): its subject may come to be
  /// the object and the object the subject.
  void add_slot(const syntax::Argument& argument, bool nominal) noexcept {
    using syntax::Relation;
    slots_.add(argument.relation, argument.preposition);
    if (!nominal) return;
    if (argument.relation == Relation::subject) slots_.add(Relation::object, text::unknown_word);
    if (argument.relation == Relation::object) slots_.add(Relation::subject, text::unknown_word);
  }
  WordBits& wanted(Need need) noexcept { return heads_[static_cast<std::size_t>(need)]; }
  void add(const syntax::Argument& argument, WordBits& heads) const noexcept {
    if (argument.phrase == syntax::none) {
      for (std::uint32_t token = argument.tokens.first; token < argument.tokens.last; ++token)
        heads.add(input_.tokens[token].word);
      return;
    }
    const syntax::NounPhrase& whole = input_.analysis.phrases[argument.phrase];
    add_phrase(whole, heads);
    if (!whole.is_coordination()) return;
    for (std::uint32_t i = whole.first_member; i < whole.last_member; ++i)
      add_phrase(input_.analysis.phrases[i], heads);
  }
  void add_phrase(const syntax::NounPhrase& phrase, WordBits& heads) const noexcept {
    add_head(phrase, heads);
    // "tens of thousands of troops": ArgumentTests::head_fits goes as far.
    if (phrase.of == syntax::none) return;
    const syntax::NounPhrase& counted = input_.analysis.phrases[phrase.of];
    add_head(counted, heads);
    if (counted.of != syntax::none) add_head(input_.analysis.phrases[counted.of], heads);
  }
  void add_head(const syntax::NounPhrase& phrase, WordBits& heads) const noexcept {
    if (phrase.head == syntax::none) return;
    heads.add(phrase.lemma);
    heads.add(input_.tokens[phrase.head].word);
    if (!phrase.office.empty()) heads.add(input_.tokens[phrase.office.last - 1].word);
  }

  const SentenceInput& input_;
  SlotBits slots_;
  std::array<WordBits, 5> heads_;  ///< By what an entry needs.
};

}  // namespace dateline::rules
