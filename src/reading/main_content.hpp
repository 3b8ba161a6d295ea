// Which part of a page is the story.
//
// The method is that of Arc90's Readability as Mozilla maintains it (score paragraphs, pass scores on to their
// containers, discount by link density, join siblings, clean conditionally), led by the semantic marks of today's pages
// (schema.org articleBody, <article>, <main>), which Barbaresi (2021, trafilatura) found the strongest evidence there
// is.
#pragma once

#include "reading/html_tree.hpp"
#include "reading/knowledge.hpp"

#include <string_view>
#include <vector>

namespace dateline::reading {

/// For each node why it is not part of the story; empty for the story.
std::vector<std::string_view> select_main_content(const HtmlTree& tree, const Knowledge& knowledge,
                                                  std::string_view title);

}  // namespace dateline::reading
