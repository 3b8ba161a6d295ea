#include "rules/title_template.hpp"

#include "text/ascii.hpp"

#include <algorithm>

namespace dateline::rules {
namespace {

constexpr std::string_view verb_name = "verb";
constexpr std::string_view participle_name = "participle";
constexpr std::string_view noun_name = "noun";

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
  } else if (inner == noun_name) {
    part.kind = Part::Kind::noun;
  } else if (const std::size_t plus = inner.find('+'); plus != std::string_view::npos && plus > 0) {
    part.kind = Part::Kind::place;
    part.text = inner.substr(0, plus);
    part.role = type.role(inner.substr(plus + 1));
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
    if (brackets == 0 && part.tells_role()) needed_ |= std::uint32_t{1} << part.role;
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

/// Appends a part, or nothing where the text lacks it. \param plural agreement with the role told last, kept up to
/// date.
void TitleTemplate::append(const Part& part, const TitleWords& words, std::string& title, bool& plural) {
  const std::size_t before = title.size();
  bool several = plural;
  switch (part.kind) {
    case Part::Kind::literal:
      title += part.text;
      break;
    case Part::Kind::agreement:
      title += plural ? part.plural : part.text;
      break;
    case Part::Kind::verb:
      words.append_verb(title, plural);
      break;
    case Part::Kind::participle:
      words.append_participle(title);
      break;
    case Part::Kind::noun:
      words.append_noun(title);
      break;
    case Part::Kind::place:
      several = words.append_place(title, part.role, part.text);
      break;
    case Part::Kind::role:
    case Part::Kind::role_with_preposition:
      several = words.append_role(title, part.role, part.kind == Part::Kind::role_with_preposition);
      break;
  }
  if (title.size() != before) plural = several;
}

/// "Guard shoots Weiss[, killing Weiss]": a name, written from `from` on, that the title had before its brackets.
bool TitleTemplate::is_named_again(std::string_view title, std::size_t from, std::size_t start) {
  const std::string_view told = title.substr(from);
  return !told.empty() && text::is_ascii_upper(told.front()) && title.substr(0, start).find(told) != title.npos;
}

bool TitleTemplate::tells_type_alone() const noexcept {
  const auto count = [&](Part::Kind kind) {
    return std::count_if(parts_.begin(), parts_.end(), [&](const Part& part) { return part.kind == kind; });
  };
  return parts_.size() == 4 && count(Part::Kind::role) == 1 && count(Part::Kind::agreement) == 1;
}

bool TitleTemplate::takes_verb() const noexcept {
  return std::any_of(parts_.begin(), parts_.end(), [](const Part& part) { return part.kind == Part::Kind::verb; });
}

std::string TitleTemplate::fill(const TitleWords& words) const {
  constexpr std::size_t usual_length = 80;
  if ((needed_ & ~words.roles()) != 0) return {};
  std::string title;
  title.reserve(usual_length);
  bool plural = false;
  bool missing = false;      // something of the brackets now being written
  std::size_t brackets = 0;  // which they are ...
  std::size_t start = 0;     // ... and where they start in the title
  const auto close = [&] {
    if (missing) title.resize(start);
    missing = false;
    start = title.size();
  };
  for (const Part& part : parts_) {
    if (part.brackets != brackets) close();
    brackets = part.brackets;
    const std::size_t before = title.size();
    append(part, words, title, plural);
    if (title.size() == before && brackets == 0) return {};
    const bool again = brackets != 0 && part.kind == Part::Kind::role && is_named_again(title, before, start);
    missing = missing || title.size() == before || again;
  }
  close();
  return title;
}

void check_title(const packs::PackNode& title, const EventType& type, std::vector<Problem>& problems) {
  const std::string_view text = title.string;
  bool bracket = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '[' || text[i] == ']') {
      if (bracket == (text[i] == '[')) problems.push_back(title.problem("unbalanced brackets in title"));
      bracket = text[i] == '[';
    } else if (text[i] == '{') {
      const std::size_t end = text.find('}', i);
      if (end == std::string_view::npos || end == i + 1) {
        problems.push_back(title.problem("unbalanced braces in title"));
        return;
      }
      std::string name(text.substr(i + 1, end - i - 1));
      if (const std::size_t plus = name.find('+'); plus != std::string::npos) name.erase(0, plus + 1);
      const bool word =
          name.find('|') != std::string::npos || name == verb_name || name == participle_name || name == noun_name;
      if (!word && type.role(name) == type.roles.size())
        problems.push_back(title.problem("type \"" + type.name + "\" has no role \"" + name + "\"",
                                         packs::nearest(name, type.role_names())));
      i = end;
    }
  }
  if (bracket) problems.push_back(title.problem("unbalanced brackets in title"));
}

}  // namespace dateline::rules
