// Is it HTML, text, or neither?
#pragma once

#include <string_view>

namespace dateline::reading {

/// \param media_type as the caller gave it, or ""; parameters ("; charset=utf-8") are ignored.
bool is_html(std::string_view media_type, std::string_view bytes) noexcept;

/// The media type of what is neither text nor HTML: the one given, else one that the first bytes show; else "".
std::string_view foreign_media_type(std::string_view media_type, std::string_view bytes) noexcept;

}  // namespace dateline::reading
