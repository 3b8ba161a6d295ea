// Which language a text is in, by its commonest words, else by its script.
#pragma once

#include "reading/knowledge.hpp"

#include <string>
#include <string_view>

namespace dateline::reading {

/// BCP 47; "und" when nothing tells. Looks at the first kilobyte.
std::string guess_language(std::string_view text, const Knowledge& knowledge);

}  // namespace dateline::reading
