#include "time/productions.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <utility>

namespace dateline::time {
namespace {

/// The prefix tree in the making.
class PrefixTree {
 public:
  /// \param rule in the grammar
  void plant(const Production& production, std::uint32_t rule, Compiled& grammar) {
    std::vector<Alternative>& alternatives = grammar.alternatives;
    std::uint32_t node = 0;
    for (const auto& [symbol, tight] : production.steps) node = step(node, symbol, tight);
    for (const std::uint32_t other : nodes_[node].ends)
      if (alternatives[other].rule == rule) return;
    nodes_[node].ends.push_back(static_cast<std::uint32_t>(alternatives.size()));
    alternatives.push_back({rule, grammar.keep(std::span<const std::uint8_t>(production.bases)),
                            grammar.keep(std::span<const Piece>(production.pieces))});
  }

  /// Behind the root follows all that begins with the first of its steps, breadth first, then with the second ...
  void lay_out(Compiled& grammar) const {
    add_node(nodes_.front(), grammar);
    grammar.root_steps.assign(grammar.symbol_names.size(), 0);
    for (const auto& [key, first] : nodes_.front().steps) {
      grammar.root_steps[key.first] = static_cast<std::uint32_t>(grammar.nodes.size());
      std::vector<std::uint32_t> below = {first};
      for (std::size_t i = 0; i < below.size(); ++i) {
        add_node(nodes_[below[i]], grammar);
        for (const auto& [step, next] : nodes_[below[i]].steps) below.push_back(next);
      }
    }
    grammar.link_steps();
    grammar.add_filters();
  }

 private:
  struct Draft {
    std::map<std::pair<Symbol, bool>, std::uint32_t> steps;
    std::vector<std::uint32_t> ends;
  };

  static void add_node(const Draft& draft, Compiled& grammar) {
    Node node;
    node.first_step = static_cast<std::uint32_t>(grammar.steps.size());
    for (const auto& [key, next] : draft.steps) grammar.steps.push_back({key.first, key.second, 0});
    node.last_step = static_cast<std::uint32_t>(grammar.steps.size());
    node.first_end = static_cast<std::uint32_t>(grammar.ends.size());
    grammar.ends.insert(grammar.ends.end(), draft.ends.begin(), draft.ends.end());
    node.last_end = static_cast<std::uint32_t>(grammar.ends.size());
    grammar.nodes.push_back(node);
  }

  std::uint32_t step(std::uint32_t node, Symbol symbol, bool tight) {
    if (node == 0) tight = false;  // nothing stands before the first element
    const auto [entry, added] =
        nodes_[node].steps.emplace(std::pair(symbol, tight), static_cast<std::uint32_t>(nodes_.size()));
    const std::uint32_t next = entry->second;
    if (added) nodes_.emplace_back();  // `entry` is dead from here
    return next;
  }

  std::vector<Draft> nodes_{1};
};

Rule kept(RuleDraft draft, Compiled& grammar) {
  draft.rule.id = grammar.keep(std::span<const char>(draft.id));
  draft.rule.set = grammar.keep(draft.set);
  draft.rule.drop = grammar.keep(std::span<const Field>(draft.drop));
  draft.rule.rename = grammar.keep(std::span<const Rename>(draft.rename));
  draft.rule.share = grammar.keep(std::span<const Field>(draft.share));
  return std::move(draft.rule);
}

}  // namespace

Production& Productions::add(std::uint32_t rule) {
  Production& production = productions_.emplace_back();
  production.rule = rule;
  return production;
}

void Productions::keep_productive(std::vector<bool> productive, const std::vector<RuleDraft>& rules) {
  std::vector<bool> kept(productions_.size());
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < productions_.size(); ++i) {
      const auto& steps = productions_[i].steps;
      if (kept[i] || !std::all_of(steps.begin(), steps.end(), [&](const auto& step) { return productive[step.first]; }))
        continue;
      kept[i] = changed = true;
      productive[rules[productions_[i].rule].rule.result] = true;
    }
  }
  std::size_t i = 0;
  std::erase_if(productions_, [&](const Production&) { return !kept[i++]; });
}

void Productions::plant(std::vector<RuleDraft> rules, Compiled& grammar) {
  PrefixTree tree;
  std::optional<std::uint32_t> last;
  for (const Production& production : productions_) {
    if (last != production.rule) {
      last = production.rule;
      grammar.rules.push_back(kept(std::move(rules[*last]), grammar));
    }
    tree.plant(production, static_cast<std::uint32_t>(grammar.rules.size() - 1), grammar);
  }
  tree.lay_out(grammar);
}

}  // namespace dateline::time
