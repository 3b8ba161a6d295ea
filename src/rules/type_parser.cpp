// Event types and their roles out of a pack's JSON.
#include "rules/pack_parser.hpp"

#include "rules/ontologies.hpp"
#include "rules/title_template.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace dateline::rules {
namespace {

struct NamedKind {
  std::string_view name;
  std::vector<EntityKind> kinds;
};

const std::vector<NamedKind>& named_kinds() {
  static const std::vector<NamedKind> kinds = {
      {"person", {EntityKind::person}},
      {"organisation", {EntityKind::organisation}},
      {"country", {EntityKind::country}},
      {"place", {EntityKind::place, EntityKind::country}},
      {"group", {EntityKind::group}},
      {"actor", {EntityKind::person, EntityKind::organisation, EntityKind::country, EntityKind::group}},
      {"thing", {EntityKind::other}},
      {"text", {EntityKind::text}}};
  return kinds;
}

bool is_identifier(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return text::is_ascii_lower(c) || text::is_ascii_digit(c) || c == '_';
  });
}

RoleType read_role(const std::string& name, const packs::PackNode& node, std::vector<Problem>& problems) {
  RoleType role;
  role.name = name;
  packs::expect_keys(node, {"kinds", "required", "many", "text", "plover"}, problems);
  if (!is_identifier(name)) problems.push_back(node.key_problem("a role's name is made of a-z, 0-9 and _"));
  if (const packs::PackNode* kinds = node.find("kinds")) role.kinds = read_kinds(*kinds, problems);
  role.required = packs::bool_or(node, "required", false, problems);
  role.many = packs::bool_or(node, "many", false, problems);
  role.text = packs::bool_or(node, "text", false, problems);
  role.plover = packs::string_or(node, "plover", "", problems);
  if (!role.plover.empty() && role.plover != actor_side && role.plover != recipient_side)
    problems.push_back(node.find("plover")->problem(
        "\"plover\" is \"actor\" or \"recipient\"",
        packs::nearest(role.plover, {std::string(actor_side), std::string(recipient_side)})));
  return role;
}

void read_roles(const packs::PackNode& node, EventType& type, std::vector<Problem>& problems) {
  if (!node.is_object()) {
    problems.push_back(node.problem("\"roles\" must be an object"));
    return;
  }
  for (const auto& [name, role] : node.members) type.roles.push_back(read_role(name, role, problems));
  if (type.roles.size() > 32) problems.push_back(node.problem("a type has at most 32 roles"));
}

/// A name out of an ontology; empty where the type has none.
std::string read_code(const packs::PackNode& type, std::string_view ontology, const std::vector<std::string>& codes,
                      std::vector<Problem>& problems) {
  std::string code = packs::string_or(type, ontology, "", problems);
  if (!code.empty() && std::find(codes.begin(), codes.end(), code) == codes.end())
    problems.push_back(type.find(ontology)->problem("\"" + code + "\" is no \"" + std::string(ontology) + "\" code",
                                                    packs::nearest(code, codes)));
  return code;
}

}  // namespace

KindSet read_kinds(const packs::PackNode& node, std::vector<Problem>& problems) {
  KindSet result;
  for (const packs::PackNode* item : packs::string_nodes(node, problems)) {
    const std::string& name = item->string;
    if (name == "any") return KindSet::all();
    const auto& kinds = named_kinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const NamedKind& kind) { return kind.name == name; });
    if (found != kinds.end()) {
      for (const EntityKind kind : found->kinds) result.add(kind);
    } else {
      std::vector<std::string> valid = {"any"};
      for (const NamedKind& kind : kinds) valid.emplace_back(kind.name);
      problems.push_back(item->problem("unknown kind \"" + name + "\"", packs::nearest(name, valid)));
    }
  }
  return result;
}

/// The types that a key of another lists; whether they are known is asked when packs are put together.
std::vector<Reference> read_types(const packs::PackNode& node, std::string_view key, std::vector<Problem>& problems) {
  std::vector<Reference> types;
  if (const packs::PackNode* list = node.find(key))
    for (const packs::PackNode* type : packs::string_nodes(*list, problems))
      types.push_back({type->string, source_of(*type)});
  return types;
}

EventType read_type(const std::string& name, const packs::PackNode& node, std::vector<Problem>& problems) {
  EventType type;
  type.name = name;
  type.source = source_of(node);
  packs::expect_keys(node,
                     {"roles", "plover", "ace", "title", "part_of", "dated_with", "told_with", "told_as", "of_the_day",
                      "as_of_article", "speaking", "own_entry", "once_a_story"},
                     problems);
  if (!is_identifier(name)) problems.push_back(node.key_problem("a type's name is made of a-z, 0-9 and _"));
  type.plover = read_code(node, "plover", plover_codes(), problems);
  type.ace = read_code(node, "ace", ace_subtypes(), problems);
  type.own_entry = packs::bool_or(node, "own_entry", false, problems);
  type.of_the_day = packs::bool_or(node, "of_the_day", false, problems);
  type.as_of_article = packs::bool_or(node, "as_of_article", false, problems);
  type.once_a_story = packs::bool_or(node, "once_a_story", false, problems);
  type.speaking = packs::bool_or(node, "speaking", false, problems);
  if (const packs::PackNode* roles = node.find("roles"))
    read_roles(*roles, type, problems);
  else if (node.is_object())
    problems.push_back(node.problem("type \"" + name + "\" has no \"roles\""));
  if (const packs::PackNode* titles = node.find("title"))
    for (const packs::PackNode* title : packs::string_nodes(*titles, problems)) {
      type.titles.push_back(title->string);
      check_title(*title, type, problems);
    }
  type.dated_with = read_types(node, "dated_with", problems);
  type.told_with = read_types(node, "told_with", problems);
  type.told_as = read_types(node, "told_as", problems);
  if (const packs::PackNode* part_of = node.find("part_of")) {
    if (!part_of->is_object()) problems.push_back(part_of->problem("\"part_of\" must be an object: type to roles"));
    for (const auto& [name_of_whole, roles] : part_of->members) {
      EventType::Whole whole{{name_of_whole, key_source_of(roles)}, {}};
      if (!roles.is_object())
        problems.push_back(roles.problem("expected an object: role of the part to role of the whole"));
      for (const auto& [from, to] : roles.members) {
        if (type.role(from) == type.roles.size())
          problems.push_back(to.key_problem("type \"" + name + "\" has no role \"" + from + "\"",
                                            packs::nearest(from, type.role_names())));
        for (const packs::PackNode* role : packs::string_nodes(to, problems))
          whole.roles.emplace_back(from, Reference{role->string, source_of(*role)});
      }
      type.part_of.push_back(std::move(whole));
    }
  }
  return type;
}

}  // namespace dateline::rules
