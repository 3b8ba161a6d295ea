// The built-in packs, compiled into the library so that an embedder needs no data path.
#pragma once

#include "packs/pack_node.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace dateline::packs {

struct EmbeddedFile {
  std::string_view path;   ///< "en/events/visit.json"
  std::string_view bytes;  ///< Of `to_bytes`; JSON where the build could run no program of its own.
};

/// Sorted by path.
std::span<const EmbeddedFile> embedded_files() noexcept;

/// \param tests are read in any case where the file is JSON
PackNode read_embedded(const EmbeddedFile& file, std::vector<Problem>& problems, Tests tests = Tests::read);

}  // namespace dateline::packs
