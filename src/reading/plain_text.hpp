// Plain text, often the dump of a web page, as a Page.
#pragma once

#include "reading/knowledge.hpp"
#include "reading/page.hpp"

#include <string>
#include <string_view>

namespace dateline::reading {

/// \param text valid UTF-8; it becomes `Page::text`, and offsets are those of its own.
Page read_plain_text(std::string text, std::string_view given_title, bool keep_boilerplate, const Knowledge& knowledge);

}  // namespace dateline::reading
