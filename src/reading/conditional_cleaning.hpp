// Parts within the story that do not look like it.
#pragma once

#include "reading/node_facts.hpp"

#include <cstddef>

namespace dateline::reading {

/// Drops, below `root`, forms, lists, tables and divisions that hold more links, pictures or controls than sentences.
void clean_conditionally(ExaminedPage& page, std::size_t root, bool use_names);

}  // namespace dateline::reading
