// What may and may not stand around a time expression, as packs write it.
#pragma once

#include "packs/pack_node.hpp"
#include "time/compiled.hpp"
#include "time/symbol_table.hpp"

#include <vector>

namespace dateline::time {

/// {"before": [...], "not_before": [...], "after": [...], "not_after": [...], "capitalised": true, "lower": true,
/// "not_at_start": true}; a neighbour is a word, "<class>", "*suffix", or one of the marks of `Neighbour`.
Condition read_condition(const packs::PackNode& node, SymbolTable& symbols, std::vector<Problem>& problems);

}  // namespace dateline::time
