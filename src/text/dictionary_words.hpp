// Words of scripts that are written without spaces (Thai, Lao, Khmer, Burmese), by ICU's dictionaries.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline::text {

/// Ends of the words of a run, ascending; the last is `run.size()`. The whole run is one word when ICU has no data for
/// it.
std::vector<std::size_t> dictionary_boundaries(std::string_view run);

}  // namespace dateline::text
