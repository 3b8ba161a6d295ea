// Finds every stretch of tokens a grammar can read, by bottom-up chart parsing of the few islands of a text that hold a
// word of time. Edges are bounded in length and number per token, so the work is linear in the text whatever it says.
#pragma once

#include "text/sentences.hpp"
#include "text/tokens.hpp"
#include "time/compiled.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace dateline::time {

/// A time expression as found, not yet resolved.
struct Found {
  std::uint32_t first = 0;  ///< Tokens `[first, last)`.
  std::uint32_t last = 0;
  const Rule* rule = nullptr;
  Meaning meaning;
  std::uint32_t group = 0;  ///< Expressions of one list or range share a group that is not 0.
};

/// All expressions of a text; `Meaning::base` counts in `bases`.
struct Findings {
  std::vector<Found> found;
  std::vector<Meaning> bases;
  bool collect_rivals = false;  ///< For testing grammars.
  std::vector<Found> rivals;    ///< Other readings, of equal rank, of what was found.
};

struct Text {
  std::string_view bytes;
  std::span<const text::Token> tokens;
  const std::vector<bool>* sentence_starts = nullptr;  ///< By token; null when not known.
  std::string_view token(std::size_t i) const noexcept {
    return bytes.substr(tokens[i].start, tokens[i].end - tokens[i].start);
  }
};

/// A stretch of tokens `[first, last)` that may hold expressions.
struct Island {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// Scratch memory of one parse after the other; one per thread.
class Chart {
 public:
  Chart(const Compiled& grammar, DateOrder order);
  void parse(const Text& text, Island island, Findings& findings);

 private:
  struct Edge {
    Symbol symbol = no_symbol;
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    std::uint32_t alternative = none;
    std::uint32_t item = none;  ///< The last of the items it was built from.
    std::uint32_t meaning = none;
    std::uint32_t shown = 0;  ///< Where what it reports begins.
    std::int32_t within = 0;  ///< The priorities of the rules that built its parts, added up.
  };
  struct Item {
    std::uint32_t node = 0;
    std::uint32_t start = 0;
    std::uint32_t previous = none;
    std::uint32_t edge = none;
  };
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  static constexpr std::uint32_t max_length = 24;
  static constexpr std::size_t max_edges_per_token = 300;
  static constexpr std::size_t max_items_per_token = 600;

  /// Can anything come of a symbol that starts there? All items that end before it are known by then.
  bool is_wanted(Symbol symbol, std::uint32_t start) const noexcept {
    const Prospects& prospects = grammar_.prospects[symbol];
    return prospects.reported || prospects.becomes.may_share(wanted_[start - island_.first]) ||
           prospects.goes_on.may_share(next_);
  }
  void look_at_next(const Text& text, std::uint32_t index);
  void add_token(const Text& text, std::uint32_t index);
  void add_reading(Symbol symbol, const Meaning& meaning, std::uint32_t index);
  void advance(const Text& text, std::uint32_t edge);
  void add_item(std::uint32_t node, std::uint32_t start, std::uint32_t previous, std::uint32_t edge);
  void complete(std::uint32_t item);
  bool build(const Alternative& alternative, std::span<const std::uint32_t> children, std::size_t first,
             std::size_t last, Meaning& out) const;
  bool known_edge(const Edge& edge, const Meaning& meaning) const;
  std::size_t children_of(std::uint32_t item, std::span<std::uint32_t> children) const;
  const Rule& rule_of(const Edge& edge) const;
  std::int32_t priorities(std::span<const std::uint32_t> children) const;
  void select(const Text& text, Findings& findings);
  bool report(const Text& text, const Edge& edge, Findings& findings);
  void collect_rivals(const Text& text, std::size_t place, Findings& findings);
  void copy_base(Meaning& meaning, Findings& findings) const;

  const Compiled& grammar_;
  DateOrder order_;  ///< Of the figures of dates in this text.
  Island island_;
  std::uint32_t end_ = 0;  ///< End of all edges now being added.
  std::vector<Edge> edges_;
  std::vector<Item> items_;
  std::vector<Meaning> meanings_;
  /// An item that can go on, and with what: most are passed over without a look at the item.
  struct Active {
    SymbolFilter symbols;
    std::uint32_t item = 0;
  };
  std::vector<Active> active_;  ///< By where they end.
  std::vector<std::uint32_t>
      active_ending_;  ///< active_ that end at island token k are [active_ending_[k], active_ending_[k+1])
  std::vector<SymbolFilter> wanted_;    ///< By where they end: what the items that can go on go on with.
  SymbolFilter next_;                   ///< What can begin with the next token of the island.
  std::size_t first_edge_ = 0;          ///< Of those that end at `end_`.
  std::size_t first_built_ = 0;         ///< Of those that a rule built.
  std::size_t first_item_ = 0;          ///< Of those that end at `end_`.
  std::vector<std::uint32_t> ranking_;  ///< Edges that are reported.
  std::vector<Reading> readings_;       ///< Of the token, if it is a number ...
  std::vector<Reading> next_readings_;  ///< ... and of the next.
  std::uint32_t groups_ = 0;
};

/// Does the stretch `[first, last)` stand where its rule allows?
bool holds(const Condition& condition, const Compiled& grammar, const Text& text, std::uint32_t first,
           std::uint32_t last);

/// The islands of a text, in order.
void find_islands(const Compiled& grammar, const Text& text, std::vector<Island>& islands);

}  // namespace dateline::time
