#include "rules/definitions.hpp"

namespace dateline::rules {

Source source_of(const packs::PackNode& node) {
  return {node.file, node.line, node.column};
}

Source key_source_of(const packs::PackNode& member) {
  return {member.file, member.key_line, member.key_column};
}

bool names_rule(std::string_view reference, std::string_view id) noexcept {
  if (reference.size() > 1 && reference.ends_with(".*"))
    return id.starts_with(reference.substr(0, reference.size() - 1));
  return reference == id;
}

std::size_t EventType::role(std::string_view role_name) const noexcept {
  std::size_t index = 0;
  while (index < roles.size() && roles[index].name != role_name) ++index;
  return index;
}

std::vector<std::string> EventType::role_names() const {
  std::vector<std::string> names;
  for (const RoleType& role : roles) names.push_back(role.name);
  return names;
}

}  // namespace dateline::rules
