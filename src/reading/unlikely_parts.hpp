// Parts of a page that are never the story, whatever they contain.
#pragma once

#include "reading/node_facts.hpp"

namespace dateline::reading {

/// Marks what a reader does not see: hidden elements, controls, dialogs.
void drop_invisible(ExaminedPage& page);
/// Marks navigation, comments, advertisements and the like by their tags, roles and names.
void drop_unlikely(ExaminedPage& page);

}  // namespace dateline::reading
