// A pack's tree as bytes, so that the build reads the JSON of the built-in packs once and a program only takes the
// tree.
#pragma once

#include "packs/pack_node.hpp"

#include <string>
#include <string_view>

namespace dateline::packs {

std::string to_bytes(const PackNode& root);

/// The inverse.
/// \param bytes of `to_bytes`; they are trusted.
/// \param file what the nodes say they come from
/// \param tests members of that name
PackNode from_bytes(std::string_view bytes, std::string file, Tests tests = Tests::read);

/// JSON begins otherwise.
bool is_pack_bytes(std::string_view bytes) noexcept;

}  // namespace dateline::packs
