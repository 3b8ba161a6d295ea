#include "rules/builtin_packs.hpp"

#include <dateline/rules.hpp>

#include "text/language_tag.hpp"

#include <algorithm>
#include <set>

namespace dateline {
namespace {

/// What all languages share has a folder of its own, named by the ISO 639 code for "multiple languages".
constexpr std::string_view shared_language = "mul";

std::string_view language_of(const packs::EmbeddedFile& file) noexcept {
  return file.path.substr(0, file.path.find('/'));
}

}  // namespace

namespace rules {

bool is_pack_file(std::string_view path) noexcept {
  return !path.ends_with("reading.json");
}

bool has_builtin_pack(std::string_view language) noexcept {
  const auto files = packs::embedded_files();
  return language != shared_language && std::any_of(files.begin(), files.end(), [&](const packs::EmbeddedFile& file) {
           return language_of(file) == language && is_pack_file(file.path);
         });
}

std::string builtin_pack_for(std::string_view language) {
  for (std::string& tag : text::tag_fallbacks(text::canonical_language_tag(text::language_tag(language))))
    if (has_builtin_pack(tag)) return std::move(tag);
  return {};
}

std::vector<packs::EmbeddedFile> builtin_pack_files(std::string_view language) {
  std::vector<packs::EmbeddedFile> files;
  for (const packs::EmbeddedFile& file : packs::embedded_files())
    if (language_of(file) == language && is_pack_file(file.path) && !file.path.ends_with("/time.json"))
      files.push_back(file);
  return files;
}

}  // namespace rules

std::vector<std::string> RulePack::builtin_languages() {
  std::set<std::string_view> languages;
  for (const packs::EmbeddedFile& file : packs::embedded_files())
    if (language_of(file) != shared_language && rules::is_pack_file(file.path)) languages.insert(language_of(file));
  return {languages.begin(), languages.end()};
}

}  // namespace dateline
