// The packs that come with the library: which languages have one, and what is in it.
#pragma once

#include "packs/embedded_packs.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::rules {

/// Does the language have a pack of its own? \param language a tag as `RulePack::builtin_languages` lists them.
bool has_builtin_pack(std::string_view language) noexcept;

/// The pack a language is read with: that of "en" for "en-GB" and "eng"; "" when there is none.
std::string builtin_pack_for(std::string_view language);

/// The files the stages from here on read: the time stage reads its own.
std::vector<packs::EmbeddedFile> builtin_pack_files(std::string_view language);

/// "reading.json" says how pages look; a language that has no other file has no pack.
bool is_pack_file(std::string_view path) noexcept;

}  // namespace dateline::rules
