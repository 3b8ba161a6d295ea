#include "rules/title_template.hpp"

namespace dateline::rules {
namespace {

constexpr std::string_view verb_name = "verb";
constexpr std::string_view participle_name = "participle";

std::vector<std::string> role_names(const EventType& type) {
  std::vector<std::string> names;
  for (const RoleType& role : type.roles) names.push_back(role.name);
  return names;
}

}  // namespace

TitleTemplate::Part TitleTemplate::part(std::string_view inner, const EventType& type) {
  Part part;
  const std::size_t bar = inner.find('|');
  if (bar != std::string_view::npos) {
    part.kind = Part::Kind::agreement;
    part.text = inner.substr(0, bar);
    part.plural = inner.substr(bar + 1);
  } else if (inner == verb_name) {
    part.kind = Part::Kind::verb;
  } else if (inner == participle_name) {
    part.kind = Part::Kind::participle;
  } else if (inner.front() == '+') {
    part.kind = Part::Kind::role_with_preposition;
    part.role = type.role(inner.substr(1));
  } else {
    part.kind = Part::Kind::role;
    part.role = type.role(inner);
  }
  return part;
}

TitleTemplate::TitleTemplate(std::string_view text, const EventType& type) {
  std::size_t brackets = 0;
  Part literal;
  const auto add = [&](Part part) {
    part.brackets = brackets;
    parts_.push_back(std::move(part));
  };
  const auto flush = [&] {
    if (!literal.text.empty()) add(literal);
    literal.text.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[' || text[i] == ']') {
      flush();
      brackets = text[i] == '[' ? ++brackets_ : 0;
    } else if (text[i] == '{') {
      flush();
      const std::size_t end = text.find('}', i);
      add(part(text.substr(i + 1, end - i - 1), type));
      i = end;
    } else {
      literal.text += text[i];
    }
  }
  flush();
}

std::string TitleTemplate::fill(const TitleWords& words) const {
  for (const Part& part : parts_) {
    const bool role = part.kind == Part::Kind::role || part.kind == Part::Kind::role_with_preposition;
    if (role && part.brackets == 0 && !words.has_role(part.role)) return {};
  }
  std::vector<bool> missing(brackets_ + 1);
  std::vector<std::pair<std::size_t, std::string>> written;
  bool plural = false;
  for (const Part& part : parts_) {
    std::string text;
    switch (part.kind) {
      case Part::Kind::literal: text = part.text; break;
      case Part::Kind::agreement: text = plural ? part.plural : part.text; break;
      case Part::Kind::verb: text = words.verb(plural); break;
      case Part::Kind::participle: text = words.participle(); break;
      case Part::Kind::role:
      case Part::Kind::role_with_preposition: {
        TitleWords::Filler filler = words.role(part.role, part.kind == Part::Kind::role_with_preposition);
        if (!filler.text.empty()) plural = filler.plural;
        text = std::move(filler.text);
        break;
      }
    }
    if (text.empty()) missing[part.brackets] = true;
    written.emplace_back(part.brackets, std::move(text));
  }
  if (missing[0]) return {};
  std::string title;
  for (const auto& [brackets, text] : written)
    if (!missing[brackets]) title += text;
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
      if (end == std::string_view::npos || end == i + 1) {
        problems.push_back(node.problem("unbalanced braces in title"));
        return;
      }
      std::string name(text.substr(i + 1, end - i - 1));
      if (name.front() == '+') name.erase(0, 1);
      const bool word = name.find('|') != std::string::npos || name == verb_name || name == participle_name;
      if (!word && type.role(name) == type.roles.size())
        problems.push_back(node.problem("type \"" + type.name + "\" has no role \"" + name + "\"",
                                        packs::nearest(name, role_names(type))));
      i = end;
    }
  }
  if (bracket) problems.push_back(node.problem("unbalanced brackets in title"));
}

}  // namespace dateline::rules
