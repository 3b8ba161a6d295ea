// Single blocks within an HTML story that are not of it.
#pragma once

#include "reading/knowledge.hpp"
#include "reading/metadata_date.hpp"
#include "reading/page.hpp"

namespace dateline::reading {

/// Gives a reason to stock phrases, to lines of author and date before the story, and to links that stand alone.
void drop_foreign_blocks(Page& page, const DateNotation& notation, const Knowledge& knowledge);

}  // namespace dateline::reading
