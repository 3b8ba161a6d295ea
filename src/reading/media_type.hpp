// Is it HTML?
#pragma once

#include <string_view>

namespace dateline::reading {

/// \param media_type as the caller gave it, or ""; parameters ("; charset=utf-8") are ignored.
bool is_html(std::string_view media_type, std::string_view bytes) noexcept;

}  // namespace dateline::reading
