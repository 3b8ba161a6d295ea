// Which sections make up a language: what CLDR knows, what all languages share, and the language's own pack on top.
#include "time/time_grammar.hpp"

#include "packs/embedded_packs.hpp"
#include "text/cldr.hpp"
#include "time/cldr_section.hpp"

#include <optional>
#include <string>

namespace dateline::time {
namespace {

constexpr const char* shared_by_all = "mul/time.json";  ///< What numbers alone say.

std::optional<packs::PackNode> embedded_section(const std::string& path, std::vector<Problem>& problems) {
  for (const packs::EmbeddedFile& file : packs::embedded_files()) {
    if (file.path != path) continue;
    const packs::PackNode pack = packs::read_embedded(file, problems);
    if (const packs::PackNode* section = pack.find("time")) return *section;
  }
  return std::nullopt;
}

/// A pack with "base": "cldr" refines what is made from CLDR; one without stands alone.
bool stands_alone(const packs::PackNode& section) {
  const packs::PackNode* base = section.find("base");
  return base == nullptr || base->string != "cldr";
}

}  // namespace

std::vector<packs::PackNode> builtin_time_sections(std::string_view language, std::vector<Problem>& problems) {
  const std::string primary(language.substr(0, language.find_first_of("-_")));
  const std::optional<packs::PackNode> own = embedded_section(primary + "/time.json", problems);
  std::vector<packs::PackNode> sections;
  const bool generated = !own || !stands_alone(*own);
  if (generated && !text::is_known_language(language)) return own ? std::vector{*own} : sections;
  if (generated) sections.push_back(cldr_time_section(language));
  const std::string shared[] = {shared_by_all, "mul/time_cldr.json"};
  for (const std::string& path : shared)
    if (generated || path == shared_by_all)
      if (std::optional<packs::PackNode> section = embedded_section(path, problems))
        sections.push_back(std::move(*section));
  if (own) sections.push_back(*own);
  return sections;
}

std::vector<packs::PackNode> time_sections_beneath(std::string_view language, std::vector<Problem>& problems) {
  std::vector<packs::PackNode> sections = builtin_time_sections(language, problems);
  if (sections.empty())
    if (std::optional<packs::PackNode> numbers = embedded_section(shared_by_all, problems))
      sections.push_back(std::move(*numbers));
  return sections;
}

}  // namespace dateline::time
