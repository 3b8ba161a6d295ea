#include "time/cldr_builder.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::time {

using packs::PackNode;

PackNode string_node(std::string_view text) {
  PackNode node;
  node.kind = PackNode::Kind::string;
  node.string = text;
  return node;
}

namespace {

PackNode number_node(double number) {
  PackNode node;
  node.kind = PackNode::Kind::number;
  node.number = number;
  return node;
}

PackNode true_node() {
  PackNode node;
  node.kind = PackNode::Kind::boolean;
  node.boolean = true;
  return node;
}

PackNode empty_node(PackNode::Kind kind) {
  PackNode node;
  node.kind = kind;
  return node;
}

}  // namespace

PackNode fields_node(const FieldValues& values) {
  PackNode node = empty_node(PackNode::Kind::object);
  for (const FieldValue& value : values)
    node.members.emplace_back(value.name, value.word.empty() ? number_node(value.number) : string_node(value.word));
  return node;
}

void SectionBuilder::declare(const std::string& class_name) {
  classes_.try_emplace(class_name, empty_node(PackNode::Kind::object));
}

void SectionBuilder::add_word(const std::string& class_name, std::string_view form, const FieldValues& fields) {
  declare(class_name);
  form = text::trim(form);
  const auto add = [&](std::string_view word) {
    std::string key = class_name + ' ' + text::fold(word);
    for (const FieldValue& value : fields) key += ' ' + value.name + '=' + std::to_string(value.number) + value.word;
    if (!word.empty() && words_.insert(std::move(key)).second)
      classes_.at(class_name).members.emplace_back(std::string(word), fields_node(fields));
  };
  add(form);
  if (form.ends_with('.')) add(form.substr(0, form.size() - 1));
}

void SectionBuilder::add_rule(const Rule& rule) {
  std::string key = rule.is + ' ' + rule.pattern;
  for (const FieldValue& value : rule.set) key += ' ' + value.name + '=' + std::to_string(value.number) + value.word;
  // Longer ones than the pattern language takes are intervals that name everything twice.
  constexpr std::ptrdiff_t most_elements = 16;
  if (std::count(rule.pattern.begin(), rule.pattern.end(), ' ') >= most_elements) return;
  if (rule.pattern.empty() || !patterns_.insert(std::move(key)).second) return;
  PackNode node = empty_node(PackNode::Kind::object);
  node.members.emplace_back("id", string_node(rule.id + '.' + std::to_string(++numbers_[rule.id])));
  node.members.emplace_back("is", string_node(rule.is));
  node.members.emplace_back("pattern", string_node(rule.pattern));
  if (!rule.type.empty()) node.members.emplace_back("type", string_node(rule.type));
  if (!rule.set.empty()) node.members.emplace_back("set", fields_node(rule.set));
  if (rule.range) node.members.emplace_back("range", true_node());
  if (rule.priority != 0) node.members.emplace_back("priority", number_node(rule.priority));
  if (!rule.share.empty()) {
    PackNode share = empty_node(PackNode::Kind::array);
    for (const std::string& field : rule.share) share.items.push_back(string_node(field));
    node.members.emplace_back("share", std::move(share));
  }
  rules_.push_back(std::move(node));
}

PackNode SectionBuilder::finish() && {
  PackNode section = empty_node(PackNode::Kind::object);
  for (const auto& [key, value] : settings_) section.members.emplace_back(key, string_node(value));
  PackNode words = empty_node(PackNode::Kind::object);
  for (auto& [name, entries] : classes_) words.members.emplace_back(name, std::move(entries));
  section.members.emplace_back("words", std::move(words));
  PackNode rules = empty_node(PackNode::Kind::array);
  rules.items = std::move(rules_);
  section.members.emplace_back("rules", std::move(rules));
  return section;
}

}  // namespace dateline::time
