// JSON that is sound but for its characters, as scrapers write it.
#pragma once

#include <string>
#include <string_view>

namespace dateline::output {

/// Puts U+FFFD for ill-formed UTF-8 and for escaped surrogates without a partner ("\ud800", RFC 8259, section 8.2), and
/// spaces for control characters that should have been escaped. Linear.
std::string repair_json_text(std::string_view json);

}  // namespace dateline::output
