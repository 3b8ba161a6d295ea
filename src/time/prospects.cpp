// What follows from a grammar's prefix tree, to look one token ahead by.
#include "time/compiled.hpp"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace dateline::time {
namespace {

/// A list for each symbol; all lie one behind the other.
class Lists {
 public:
  /// Symbols are added list by list, in the order of their owners; again and again is once.
  void begin_list() { first_.push_back(static_cast<std::uint32_t>(symbols_.size())); }
  void add(Symbol symbol) {
    if (last_list_.size() <= symbol) last_list_.resize(symbol + 1);
    if (std::exchange(last_list_[symbol], first_.size()) != first_.size()) symbols_.push_back(symbol);
  }
  std::span<const Symbol> of(Symbol owner) const {
    const std::size_t last = owner + 1 < first_.size() ? first_[owner + 1] : symbols_.size();
    return std::span(symbols_).subspan(first_[owner], last - first_[owner]);
  }

 private:
  std::vector<Symbol> symbols_;
  std::vector<std::uint32_t> first_;    ///< By owner.
  std::vector<std::size_t> last_list_;  ///< By symbol: the last list it was added to.
};

class ProspectsFinder {
 public:
  explicit ProspectsFinder(const Compiled& grammar) : grammar_(grammar), found_(grammar.root_steps.size()) {
    results_.reserve(grammar.alternatives.size());
    for (const Alternative& each : grammar.alternatives) results_.push_back(grammar.rules[each.rule].result);
    std::vector<std::uint32_t> behind(grammar.nodes.size());  // by a node that the root leads to: where its tree ends
    auto end = static_cast<std::uint32_t>(grammar.nodes.size());
    const std::span<const Step> first_steps = steps_of(grammar.nodes.front());
    for (auto step = first_steps.rbegin(); step != first_steps.rend(); ++step)
      behind[step->node] = std::exchange(end, step->node);
    for (const std::uint32_t node : grammar.root_steps) {
      begun_.begin_list();
      become_.begin_list();
      if (node == 0) continue;
      add_results(node, node + 1, become_);
      add_results(node, behind[node], begun_);
    }
  }

  std::vector<Prospects> take() {
    std::vector<std::uint8_t> asked(found_.size());  // some alternative has it behind its first element
    for (std::size_t node = 1; node < grammar_.nodes.size(); ++node)
      for (const Step& step : steps_of(grammar_.nodes[node])) asked[step.symbol] = 1;
    for (Symbol symbol = 0; symbol < found_.size(); ++symbol) start(symbol, asked[symbol] != 0);
    // Only what rules build stands in lists: the others learn from it once.
    std::vector<Symbol> built;
    for (const Rule& rule : grammar_.rules) built.push_back(rule.result);
    std::sort(built.begin(), built.end());
    built.erase(std::unique(built.begin(), built.end()), built.end());
    for (bool changed = true; changed;) {
      changed = false;
      for (const Symbol symbol : built) changed = learn(symbol) || changed;
    }
    for (Symbol symbol = 0; symbol < found_.size(); ++symbol) learn(symbol);
    return std::move(found_);
  }

 private:
  std::span<const Step> steps_of(const Node& node) const {
    return std::span(grammar_.steps).subspan(node.first_step, node.last_step - node.first_step);
  }
  /// Of the nodes `[first, last)`.
  std::span<const std::uint32_t> ends_of(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t first_end = grammar_.nodes[first].first_end;
    return std::span(grammar_.ends).subspan(first_end, grammar_.nodes[last - 1].last_end - first_end);
  }
  bool reports(std::uint32_t node) const {
    for (const std::uint32_t alternative : ends_of(node, node + 1))
      if (grammar_.rules[grammar_.alternatives[alternative].rule].report) return true;
    return false;
  }
  void add_results(std::uint32_t first, std::uint32_t last, Lists& results) const {
    for (const std::uint32_t alternative : ends_of(first, last)) results.add(results_[alternative]);
  }

  /// What the symbol's own node tells.
  void start(Symbol symbol, bool asked) {
    if (asked) {
      found_[symbol].begins.add(symbol);
      found_[symbol].becomes.add(symbol);
    }
    const std::uint32_t node = grammar_.root_steps[symbol];
    if (node == 0) return;
    found_[symbol].goes_on = grammar_.nodes[node].symbols;
    found_[symbol].reported = reports(node);
  }

  /// What a symbol builds hands on what can become of it. \return whether that was news
  bool learn(Symbol symbol) {
    const Prospects before = found_[symbol];
    Prospects now = before;
    for (const Symbol each : begun_.of(symbol)) now.begins.add(found_[each].begins);
    for (const Symbol each : become_.of(symbol)) {
      const Prospects& then = found_[each];
      now.becomes.add(then.becomes);
      now.goes_on.add(then.goes_on);
      now.reported = now.reported || then.reported;
    }
    found_[symbol] = now;
    return now != before;
  }

  const Compiled& grammar_;
  std::vector<Symbol> results_;  ///< By alternative, side by side.
  Lists begun_;                  ///< What alternatives build whose first element the symbol is ...
  Lists become_;                 ///< ... and whose only element it is.
  std::vector<Prospects> found_;
};

}  // namespace

KeptMeaning Compiled::keep(const Meaning& meaning) {
  std::vector<std::int32_t> values;
  for (std::size_t i = 0; i < field_count; ++i)
    if (meaning.has(static_cast<Field>(i))) values.push_back(meaning.get(static_cast<Field>(i)));
  return {meaning.which(), keep(std::span<const std::int32_t>(values))};
}

void Compiled::link_steps() {
  std::uint32_t first_step = nodes.front().first_step;
  std::uint32_t next = 1;  // the node that no step leads to yet
  for (std::uint32_t node = 1; node < nodes.size(); ++node) {
    if (node == next) steps[first_step++].node = next++;
    for (std::uint32_t step = nodes[node].first_step; step < nodes[node].last_step; ++step) steps[step].node = next++;
  }
}

void Compiled::add_filters() {
  for (Node& node : nodes) {
    node.symbols = {};
    for (std::uint32_t step = node.first_step; step < node.last_step; ++step) node.symbols.add(steps[step].symbol);
  }
  prospects = ProspectsFinder(*this).take();
}

}  // namespace dateline::time
