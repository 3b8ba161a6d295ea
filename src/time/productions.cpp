#include "time/productions.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace dateline::time {
namespace {

/// The prefix tree in the making.
class PrefixTree {
 public:
  void plant(Production& production, std::vector<Alternative>& alternatives) {
    std::uint32_t node = 0;
    for (const auto& [symbol, tight] : production.steps) node = step(node, symbol, tight);
    for (const std::uint32_t other : nodes_[node].ends)
      if (alternatives[other].rule == production.alternative.rule) return;
    nodes_[node].ends.push_back(static_cast<std::uint32_t>(alternatives.size()));
    alternatives.push_back(std::move(production.alternative));
  }

  void lay_out(Compiled& grammar) const {
    for (const Draft& draft : nodes_) {
      Node node;
      node.first_step = static_cast<std::uint32_t>(grammar.steps.size());
      for (const auto& [key, next] : draft.steps) grammar.steps.push_back({key.first, key.second, next});
      node.last_step = static_cast<std::uint32_t>(grammar.steps.size());
      node.first_end = static_cast<std::uint32_t>(grammar.ends.size());
      grammar.ends.insert(grammar.ends.end(), draft.ends.begin(), draft.ends.end());
      node.last_end = static_cast<std::uint32_t>(grammar.ends.size());
      grammar.nodes.push_back(node);
    }
    grammar.root_steps.assign(grammar.symbol_names.size(), 0);
    for (const auto& [key, next] : nodes_[0].steps) grammar.root_steps[key.first] = next;
    grammar.add_filters();
  }

 private:
  struct Draft {
    std::map<std::pair<Symbol, bool>, std::uint32_t> steps;
    std::vector<std::uint32_t> ends;
  };

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

}  // namespace

Production& Productions::add(std::uint32_t rule) {
  Production& production = productions_.emplace_back();
  production.alternative.rule = rule;
  return production;
}

void Productions::keep_productive(std::vector<bool> productive, const std::vector<Rule>& rules) {
  std::vector<bool> kept(productions_.size());
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t i = 0; i < productions_.size(); ++i) {
      const auto& steps = productions_[i].steps;
      if (kept[i] || !std::all_of(steps.begin(), steps.end(), [&](const auto& step) { return productive[step.first]; }))
        continue;
      kept[i] = changed = true;
      productive[rules[productions_[i].alternative.rule].result] = true;
    }
  }
  std::size_t i = 0;
  std::erase_if(productions_, [&](const Production&) { return !kept[i++]; });
}

void Productions::plant(Compiled& grammar) {
  PrefixTree tree;
  std::vector<Rule> rules;
  std::optional<std::uint32_t> last;
  for (Production& production : productions_) {
    if (last != production.alternative.rule) {
      last = production.alternative.rule;
      rules.push_back(std::move(grammar.rules[*last]));
    }
    production.alternative.rule = static_cast<std::uint32_t>(rules.size() - 1);
    tree.plant(production, grammar.alternatives);
  }
  grammar.rules = std::move(rules);
  tree.lay_out(grammar);
}

}  // namespace dateline::time
