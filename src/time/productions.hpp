// What the rules of a grammar build from which symbols, and the prefix tree over it that the chart walks.
#pragma once

#include "time/compiled.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace dateline::time {

/// One sequence of symbols that a rule takes; whether each stands right behind the one before.
struct Production {
  std::vector<std::pair<Symbol, bool>> steps;
  std::uint32_t rule = 0;
  std::vector<std::uint8_t> bases;  ///< As in `Alternative`.
  std::vector<Piece> pieces;
};

/// A rule with what the grammar will keep in its tables, if anything can match it.
struct RuleDraft {
  Rule rule;
  std::string id;
  Meaning set;
  std::vector<Field> drop;
  std::vector<Rename> rename;
  std::vector<Field> share;
};

class Productions {
 public:
  /// \param rule index in the grammar's rules. The reference is good until the next call.
  Production& add(std::uint32_t rule);
  /// Leaves out what can never match: productions with a symbol that no word has and no production builds (Hopcroft,
  /// Motwani and Ullman 2006, 7.1.2). The shared rules name many classes that a language has no words for.
  /// \param productive by symbol: does a word have it?
  void keep_productive(std::vector<bool> productive, const std::vector<RuleDraft>& rules);
  /// Moves the productions into the grammar's prefix tree, and those of the rules, in their order, that have any.
  void plant(std::vector<RuleDraft> rules, Compiled& grammar);

 private:
  std::vector<Production> productions_;
};

}  // namespace dateline::time
