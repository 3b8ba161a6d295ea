// Named word lists and bits of patterns, put in where a pack uses them.
#include "rules/pack_parser.hpp"
#include "rules/text_pattern.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace dateline::rules {
namespace {

using packs::PackNode;

/// Lists may hold lists, so that a few lines could stand for more words than memory holds.
constexpr std::size_t max_words_of_list = 100'000;

bool is_name_letter(char c) {
  return text::is_ascii_alphanumeric(c) || c == '_';
}

/// The name in "{name}" at the beginning; empty for what is RE2's own: "{2,3}".
std::string_view used_macro(std::string_view text) {
  if (text.size() < 3 || text[0] != '{' || text::is_ascii_digit(text[1])) return {};
  std::size_t end = 1;
  while (end < text.size() && is_name_letter(text[end])) ++end;
  return end > 1 && end < text.size() && text[end] == '}' ? text.substr(1, end - 1) : std::string_view();
}

/// The length of an escape at the beginning: "\d", "\p{Greek}", "\x{2019}"; else 0.
std::size_t escape_length(std::string_view text) {
  if (text.size() < 2 || text[0] != '\\') return 0;
  const bool braces = text.size() > 2 && text[2] == '{' && (text[1] == 'p' || text[1] == 'P' || text[1] == 'x');
  return braces ? std::min(text.find('}'), text.size() - 1) + 1 : 2;
}

template <typename Value>
std::vector<std::string> names_of(const std::map<std::string, Value, std::less<>>& definitions, char prefix = '\0') {
  std::vector<std::string> names;
  for (const auto& [name, value] : definitions) names.push_back((prefix == '\0' ? "" : std::string(1, prefix)) + name);
  return names;
}

}  // namespace

void Definitions::read(const PackNode& file, std::vector<Problem>& problems) {
  const auto each = [&](std::string_view key, const auto& define) {
    const PackNode* node = file.find(key);
    if (node == nullptr) return;
    if (!node->is_object()) problems.push_back(node->problem("\"" + std::string(key) + "\" must be an object"));
    for (const auto& [name, value] : node->members)
      if (!define(name, value)) problems.push_back(value.key_problem("\"" + name + "\" is defined twice"));
  };
  each("lists", [&](const std::string& name, const PackNode& value) {
    return lists.emplace(name, words(value, problems)).second;
  });
  each("macros", [&](const std::string& name, const PackNode& value) {
    if (!value.is_string()) problems.push_back(value.problem("a macro is a string"));
    return macros.emplace(name, expanded(value, problems)).second;
  });
}

std::vector<std::string> Definitions::words(const PackNode& node, std::vector<Problem>& problems) const {
  std::vector<std::string> result;
  for (const PackNode* item : packs::string_nodes(node, problems)) {
    const std::string& word = item->string;
    if (word.empty()) {
      problems.push_back(item->problem("an empty word"));
    } else if (word.front() != '@') {
      result.push_back(word);
    } else if (const auto list = lists.find(std::string_view(word).substr(1)); list == lists.end()) {
      problems.push_back(item->problem("unknown list \"" + word + "\"", packs::nearest(word, names_of(lists, '@'))));
    } else if (result.size() + list->second.size() > max_words_of_list) {
      problems.push_back(item->problem("a list of more than " + std::to_string(max_words_of_list) + " words"));
      return result;
    } else {
      result.insert(result.end(), list->second.begin(), list->second.end());
    }
  }
  return result;
}

std::string Definitions::expanded(const PackNode& node, std::vector<Problem>& problems) const {
  const std::string_view text = node.string;
  std::string result;
  for (std::size_t at = 0; at < text.size() && result.size() <= TextPattern::max_length;) {
    const std::string_view name = used_macro(text.substr(at));
    if (name.empty()) {
      const std::size_t length = std::max<std::size_t>(1, escape_length(text.substr(at)));
      const std::size_t next = std::min(text.find_first_of("{\\", at + length), text.size());
      result += text.substr(at, next - at);
      at = next;
      continue;
    }
    if (const auto macro = macros.find(name); macro != macros.end())
      result += macro->second;
    else
      problems.push_back(
          node.problem("unknown macro \"" + std::string(name) + "\"", packs::nearest(name, names_of(macros))));
    at += name.size() + 2;
  }
  return result;
}

std::string Definitions::pattern(const PackNode& node, std::vector<Problem>& problems) const {
  if (!node.is_string()) {
    problems.push_back(node.problem("a pattern is a string"));
    return {};
  }
  const std::size_t before = problems.size();
  std::string result = expanded(node, problems);
  if (problems.size() != before) return {};
  const std::string wrong = check_patterns ? TextPattern::check(result) : std::string();
  if (wrong.empty()) return result;
  problems.push_back(node.problem(wrong));
  return {};
}

}  // namespace dateline::rules
