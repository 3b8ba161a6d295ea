// Chronologies in a dump: "May 3, 2013: Blast kills six", one line an entry.
#pragma once

#include "reading/knowledge.hpp"
#include "reading/text_lines.hpp"

#include <string_view>
#include <vector>

namespace dateline::reading {

/// By line: it is one of three or more side by side that open with a date, none before the last, and tell something.
/// What goes back from the newest is rather a list of other stories.
std::vector<bool> find_chronologies(std::string_view text, const std::vector<TextLine>& lines,
                                    const Knowledge& knowledge);

}  // namespace dateline::reading
