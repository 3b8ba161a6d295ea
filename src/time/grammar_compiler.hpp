// Turns a pack's `time` sections into the tables the chart runs on.
#pragma once

#include "packs/pack_node.hpp"
#include "text/vocabulary.hpp"
#include "time/compiled.hpp"

#include <vector>

namespace dateline::time {

Compiled compile_sections(const std::vector<packs::PackNode>& sections, text::Vocabulary& vocabulary,
                          std::vector<Problem>& problems);

}  // namespace dateline::time
