// An HTML tree written out as blocks of text.
#pragma once

#include "reading/html_tree.hpp"
#include "reading/page.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline::reading {

/// Writes all text of the page's body. \param html what the tree was parsed from.
/// \param reasons one for each node; a block has that of the node it stands in, which its subtree shares.
Page write_text(const HtmlTree& tree, std::string_view html, const std::vector<std::string_view>& reasons);

}  // namespace dateline::reading
