// An HTML page as a Page, with what it says about itself.
#pragma once

#include "reading/knowledge.hpp"
#include "reading/metadata.hpp"
#include "reading/page.hpp"

#include <string_view>

namespace dateline::reading {

struct HtmlPage {
  Page page;  ///< Offsets are those of the bytes given.
  Metadata metadata;
  PublicationDate published;
  std::vector<Diagnostic> diagnostics;
};

/// \param html valid UTF-8; \param url the caller's, or "".
HtmlPage read_html(std::string_view html, std::string_view url, bool keep_boilerplate, const Knowledge& knowledge);

}  // namespace dateline::reading
