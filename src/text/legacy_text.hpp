// Pages that are no UTF-8: windows-1252, Shift-JIS, KOI8-R ..., converted by ICU with every offset traceable.
#pragma once

#include "text/utf8.hpp"

#include <optional>
#include <string_view>

namespace dateline::text {

/// More is ill-formed UTF-8 than is well-formed beyond ASCII, so it was written in something else. A stray byte in a
/// UTF-8 text makes it no legacy text: `repair_utf8` is for that.
bool is_legacy(std::string_view bytes) noexcept;

/// The encoding a page declares in its first 1,024 bytes (HTML standard, "prescan a byte stream"); empty without one.
std::string_view declared_encoding(std::string_view bytes) noexcept;

/// \param encoding what the page declares; empty, unknown or plainly wrong: what ICU's detector finds
/// Nothing when the encoding cannot be told.
std::optional<Utf8Text> decode_legacy(std::string_view bytes, std::string_view encoding);

}  // namespace dateline::text
