#include "rules/definitions.hpp"

namespace dateline::rules {

Source source_of(const packs::PackNode& node) {
  return {node.file ? *node.file : std::string(), node.line, node.column};
}

std::size_t EventType::role(std::string_view role_name) const noexcept {
  std::size_t index = 0;
  while (index < roles.size() && roles[index].name != role_name) ++index;
  return index;
}

}  // namespace dateline::rules
