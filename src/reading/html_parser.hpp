// The one place where an HTML5 parser is plugged in: html_gumbo.cpp today; another parser takes its place by defining
// `parse_html` in a file of its own.
#pragma once

#include <dateline/span.hpp>

#include "reading/html_tree.hpp"

#include <string_view>
#include <vector>

namespace dateline::reading {

/// Parses as the WHATWG standard says. \pre `html` comes from `prepare_html`: parsers are quadratic on what it removes.
/// \param plain_texts as `prepare_html` gives them: what need not be read character by character.
HtmlTree parse_html(std::string_view html, const std::vector<Span>& plain_texts = {});

}  // namespace dateline::reading
