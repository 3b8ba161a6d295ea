// The nouns a predicate's arguments may be named by, as bits. Most rules a verb of little meaning can set off want
// another object than it has: they are passed over without an attempt.
#pragma once

#include "rules/argument_list.hpp"
#include "rules/compiled_rules.hpp"
#include "rules/matcher.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline::rules {

/// Every word that an attempt to match may compare with a head it wants, and perhaps more.
class ArgumentHeads {
 public:
  ArgumentHeads(const SentenceInput& input, const ArgumentList& arguments) : input_(input) {
    wanted(Need::nothing) = WordBits::all();
    for (const syntax::Argument& argument : arguments)
      if (const Need need = need_of(argument.relation); need != Need::nothing) add(argument, wanted(need));
    wanted(Need::light) = wanted(Need::object);
  }

  bool may_satisfy(const TriggerEntry& entry) const noexcept {
    return heads_[static_cast<std::size_t>(entry.need)].may_share(entry.heads);
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
    if (phrase.of != syntax::none) add_head(input_.analysis.phrases[phrase.of], heads);
  }
  void add_head(const syntax::NounPhrase& phrase, WordBits& heads) const noexcept {
    if (phrase.head == syntax::none) return;
    heads.add(phrase.lemma);
    heads.add(input_.tokens[phrase.head].word);
    if (!phrase.office.empty()) heads.add(input_.tokens[phrase.office.last - 1].word);
  }

  const SentenceInput& input_;
  std::array<WordBits, 5> heads_;  ///< By what an entry needs.
};

}  // namespace dateline::rules
