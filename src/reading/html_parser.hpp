// The one place where an HTML5 parser is plugged in: html_gumbo.cpp today; another parser takes its place by defining
// `parse_html` in a file of its own.
#pragma once

#include "reading/html_tree.hpp"
#include "reading/plain_parts.hpp"

#include <string_view>

namespace dateline::reading {

/// Parses as the WHATWG standard says. \pre `html` comes from `prepare_html`: parsers are quadratic on what it removes.
/// \param plain as `prepare_html` gives it; a parser may do without.
HtmlTree parse_html(std::string_view html, const PlainParts& plain = {});

}  // namespace dateline::reading
