// The headline among the lines before a story.
#pragma once

#include "reading/text_lines.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline::reading {

/// The first line before `story` half of whose words the story repeats, else the one it repeats most, or
/// `lines.size()`. \param story the first line of the story; \param usable by line: may it be the headline?
std::size_t find_headline(std::string_view text, const std::vector<TextLine>& lines, std::size_t story,
                          const std::vector<bool>& usable);

}  // namespace dateline::reading
