#include "rules/title_template.hpp"

namespace dateline::rules {
namespace {

std::vector<std::string> role_names(const EventType& type) {
  std::vector<std::string> names;
  for (const RoleType& role : type.roles) names.push_back(role.name);
  return names;
}

}  // namespace

TitleTemplate::TitleTemplate(std::string_view text, const EventType& type) {
  std::size_t group = 0;
  bool optional = false;
  std::string literal;
  const auto flush = [&] {
    if (!literal.empty()) parts_.push_back({Part::Kind::literal, optional, group, 0, literal, {}});
    literal.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[' || text[i] == ']') {
      flush();
      optional = text[i] == '[';
      if (optional) ++group;
    } else if (text[i] == '{') {
      flush();
      const std::size_t end = text.find('}', i);
      const std::string_view inner = text.substr(i + 1, end - i - 1);
      const std::size_t bar = inner.find('|');
      if (bar == std::string_view::npos)
        parts_.push_back({Part::Kind::role, optional, group, type.role(inner), {}, {}});
      else
        parts_.push_back({Part::Kind::agreement, optional, group, 0, std::string(inner.substr(0, bar)),
                          std::string(inner.substr(bar + 1))});
      i = end;
    } else {
      literal += text[i];
    }
  }
  flush();
}

std::string TitleTemplate::fill(const Fillers& fillers) const {
  std::vector<bool> missing(1);
  for (const Part& part : parts_) {
    if (missing.size() <= part.group) missing.resize(part.group + 1);
    if (part.kind != Part::Kind::role || !fillers(part.role).text.empty()) continue;
    if (!part.optional) return {};
    missing[part.group] = true;
  }
  std::string title;
  bool plural = false;
  for (const Part& part : parts_) {
    if (part.optional && missing[part.group]) continue;
    if (part.kind == Part::Kind::literal) {
      title += part.text;
    } else if (part.kind == Part::Kind::agreement) {
      title += plural ? part.plural : part.text;
    } else {
      const Filler filler = fillers(part.role);
      plural = filler.plural;
      title += filler.text;
    }
  }
  return title;
}

void check_title(std::string_view text, const EventType& type, const packs::PackNode& node, std::vector<Problem>& problems) {
  bool bracket = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[' || text[i] == ']') {
      if (bracket == (text[i] == '[')) problems.push_back(node.problem("unbalanced brackets in title"));
      bracket = text[i] == '[';
    } else if (text[i] == '{') {
      const std::size_t end = text.find('}', i);
      if (end == std::string_view::npos) {
        problems.push_back(node.problem("unbalanced braces in title"));
        return;
      }
      const std::string name(text.substr(i + 1, end - i - 1));
      if (name.find('|') == std::string::npos && type.role(name) == type.roles.size())
        problems.push_back(node.problem("type \"" + type.name + "\" has no role \"" + name + "\"",
                                        packs::nearest(name, role_names(type))));
      i = end;
    }
  }
  if (bracket) problems.push_back(node.problem("unbalanced brackets in title"));
}

}  // namespace dateline::rules
