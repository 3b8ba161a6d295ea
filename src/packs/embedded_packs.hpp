// The built-in packs, compiled into the library so that an embedder needs no data path.
#pragma once

#include <span>
#include <string_view>

namespace dateline::packs {

struct EmbeddedFile {
  std::string_view path;  ///< "en/events/visit.json"
  std::string_view bytes;
};

/// Sorted by path.
std::span<const EmbeddedFile> embedded_files() noexcept;

}  // namespace dateline::packs
