#include "packs/embedded_packs.hpp"
#include "packs/pack_bytes.hpp"

#include <string>

namespace dateline::packs {

PackNode read_embedded(const EmbeddedFile& file, std::vector<Problem>& problems, Tests tests) {
  if (is_pack_bytes(file.bytes)) return from_bytes(file.bytes, std::string(file.path), tests);
  return read_pack_json(file.bytes, std::string(file.path), problems);
}

}  // namespace dateline::packs
