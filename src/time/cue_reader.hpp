// The `cues` of a pack's `time` section: words around an expression that tell past from future.
#pragma once

#include "packs/pack_node.hpp"
#include "time/compiled.hpp"
#include "time/symbol_table.hpp"

#include <vector>

namespace dateline::time {

void read_cues(const packs::PackNode& cues, SymbolTable& symbols, Compiled& grammar, std::vector<Problem>& problems);

}  // namespace dateline::time
