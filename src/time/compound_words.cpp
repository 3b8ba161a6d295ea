#include "time/compound_words.hpp"

#include <utility>

namespace dateline::time {
namespace {

using packs::PackNode;
using CompoundPart = std::vector<std::pair<std::string, Meaning>>;

CompoundPart read_compound_part(const PackNode& node, MeaningReader& reader, std::vector<Problem>& problems) {
  CompoundPart part;
  if (!node.is_object()) {
    for (std::string& text : packs::strings(node, problems)) part.emplace_back(std::move(text), Meaning{});
    return part;
  }
  for (const auto& [text, value] : node.members)
    part.emplace_back(text, reader.value(value.is_number() ? "amount" : "unit", value));
  return part;
}

}  // namespace

void read_compounds(const PackNode& entry, MeaningReader& reader, std::vector<Problem>& problems,
                    const CompoundSink& sink) {
  packs::expect_keys(entry, {"class", "parts"}, problems);
  const std::string class_name = packs::string_or(entry, "class", "", problems);
  const PackNode* parts = entry.find("parts");
  if (class_name.empty() || parts == nullptr || !parts->is_array()) {
    problems.push_back(entry.problem("compounds need a \"class\" and a list of \"parts\""));
    return;
  }
  CompoundPart words = {{std::string{}, Meaning{}}};
  for (const PackNode& node : parts->items) {
    const CompoundPart part = read_compound_part(node, reader, problems);
    CompoundPart longer;
    longer.reserve(words.size() * part.size());
    for (const auto& [begun, meaning] : words)
      for (const auto& [text, more] : part) {
        Meaning joined = meaning;
        if (!joined.join(more)) problems.push_back(node.problem("parts of a compound disagree"));
        longer.emplace_back(begun + text, joined);
      }
    words = std::move(longer);
  }
  for (const auto& [word, meaning] : words) sink(class_name, word, meaning);
}

}  // namespace dateline::time
