// What follows from a grammar's prefix tree, to look one token ahead by.
#include "time/compiled.hpp"

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
  explicit ProspectsFinder(const Compiled& grammar)
      : grammar_(grammar), asked_(grammar.root_steps.size()), reached_in_(grammar.root_steps.size()) {
    for (std::size_t node = 1; node < grammar.nodes.size(); ++node)
      for (const Step& step : steps_of(grammar.nodes[node])) asked_[step.symbol] = true;
    results_.reserve(grammar.alternatives.size());
    for (const Alternative& each : grammar.alternatives) results_.push_back(grammar.rules[each.rule].result);
    for (const std::uint32_t node : grammar.root_steps) {
      begun_.begin_list();
      become_.begin_list();
      if (node == 0) continue;
      add_results(node, become_);
      add_results_beyond(node);
    }
  }

  Prospects of(Symbol symbol) {
    Prospects prospects;
    for (const Symbol each : closure(symbol, begun_))
      if (asked_[each]) prospects.begins.add(each);
    for (const Symbol each : closure(symbol, become_)) {
      if (asked_[each]) prospects.becomes.add(each);
      const std::uint32_t node = grammar_.root_steps[each];
      if (node == 0) continue;
      prospects.goes_on.add(grammar_.nodes[node].symbols);
      prospects.reported = prospects.reported || reports(node);
    }
    return prospects;
  }

 private:
  std::span<const Step> steps_of(const Node& node) const {
    return std::span(grammar_.steps).subspan(node.first_step, node.last_step - node.first_step);
  }
  std::span<const std::uint32_t> ends_of(std::uint32_t node) const {
    const Node& of = grammar_.nodes[node];
    return std::span(grammar_.ends).subspan(of.first_end, of.last_end - of.first_end);
  }
  bool reports(std::uint32_t node) const {
    for (const std::uint32_t alternative : ends_of(node))
      if (grammar_.rules[grammar_.alternatives[alternative].rule].report) return true;
    return false;
  }
  void add_results(std::uint32_t node, Lists& results) const {
    for (const std::uint32_t alternative : ends_of(node)) results.add(results_[alternative]);
  }
  /// Of all alternatives that go through the node.
  void add_results_beyond(std::uint32_t node) {
    add_results(node, begun_);
    for (const Step& step : steps_of(grammar_.nodes[node])) add_results_beyond(step.node);
  }
  /// A symbol and all that can be reached from it.
  const std::vector<Symbol>& closure(Symbol symbol, const Lists& next) {
    closure_.assign(1, symbol);
    reached_in_[symbol] = ++search_;
    for (std::size_t i = 0; i < closure_.size(); ++i)
      for (const Symbol each : next.of(closure_[i]))
        if (std::exchange(reached_in_[each], search_) != search_) closure_.push_back(each);
    return closure_;
  }

  const Compiled& grammar_;
  std::vector<Symbol> results_;  ///< By alternative, side by side.
  std::vector<bool> asked_;      ///< By symbol: some alternative has it behind its first element.
  Lists begun_;                  ///< What alternatives build whose first element the symbol is ...
  Lists become_;                 ///< ... and whose only element it is.
  std::vector<Symbol> closure_;
  std::vector<std::uint32_t> reached_in_;  ///< By symbol: the last search that came to it.
  std::uint32_t search_ = 0;
};

}  // namespace

void Compiled::add_filters() {
  for (Node& node : nodes) {
    node.symbols = {};
    for (std::uint32_t step = node.first_step; step < node.last_step; ++step) node.symbols.add(steps[step].symbol);
  }
  ProspectsFinder finder(*this);
  prospects.clear();
  prospects.reserve(root_steps.size());
  for (Symbol symbol = 0; symbol < root_steps.size(); ++symbol) prospects.push_back(finder.of(symbol));
}

}  // namespace dateline::time
