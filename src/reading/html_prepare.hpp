// A linear pass over an HTML page that takes out what no reader sees and what makes HTML parsers slow.
#pragma once

#include <dateline/document.hpp>

#include "reading/plain_parts.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::reading {

struct PreparedHtml {
  std::string html;                       ///< What is left to parse.
  std::vector<OffsetRun> offsets;         ///< From `html` to the page.
  PlainParts plain;                       ///< Of `html`.
  std::vector<std::string_view> json_ld;  ///< Contents of <script type="application/ld+json">, in the page.
  std::vector<Diagnostic> diagnostics;    ///< "too-deep", "too-many-attributes"; `where` in the page.
};

struct HtmlLimits {
  std::size_t depth = 256;       ///< Elements open at one time; further ones lose their tags and keep their text.
  std::size_t attributes = 256;  ///< Of one element.
};

/// Leaves out scripts, styles, comments, drawings, form choices and the attributes nobody asks for; turns elements that
/// only change the look into spans, because the standard's algorithms for misnested ones are quadratic by design; and
/// keeps the number of open elements within the limit. Text is never lost, but indentation behind tags is shortened.
PreparedHtml prepare_html(std::string_view page, const HtmlLimits& limits = {});

}  // namespace dateline::reading
