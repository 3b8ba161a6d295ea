// Which bytes of an HTML source a decoded text came from.
#pragma once

#include <dateline/document.hpp>

#include <string_view>
#include <vector>

namespace dateline::reading {

/// Appends the runs of `text` that stand unchanged in `source`, in which character references, line ends and tags a
/// parser ignored may intervene. `text_start` and `source_start` are added to the offsets. Linear.
void align(std::string_view text, std::size_t text_start, std::string_view source, std::size_t source_start,
           std::vector<OffsetRun>& runs);

}  // namespace dateline::reading
