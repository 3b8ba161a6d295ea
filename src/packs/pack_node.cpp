#include "packs/pack_node.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline::packs {
namespace {

/// Levenshtein distance.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

}  // namespace

PackNode::PackNode() = default;
PackNode::PackNode(const PackNode&) = default;
PackNode::PackNode(PackNode&&) noexcept = default;
PackNode& PackNode::operator=(const PackNode&) = default;
PackNode& PackNode::operator=(PackNode&&) noexcept = default;
PackNode::~PackNode() = default;

const PackNode* PackNode::find(std::string_view key) const noexcept {
  for (const auto& [name, value] : members)
    if (name == key) return &value;
  return nullptr;
}

Problem PackNode::problem(std::string message, std::string suggestion) const {
  return {file ? *file : std::string(), line, column, std::move(message), std::move(suggestion)};
}

Problem PackNode::key_problem(std::string message, std::string suggestion) const {
  return {file ? *file : std::string(), key_line, key_column, std::move(message), std::move(suggestion)};
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t limit = std::max<std::size_t>(1, word.size() / 2) + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = edit_distance(word, candidate);
    if (distance < limit) {
      limit = distance;
      best = candidate;
    }
  }
  return best;
}

void expect_keys(const PackNode& object, const std::vector<std::string>& keys, std::vector<Problem>& problems) {
  if (!object.is_object()) {
    problems.push_back(object.problem("expected an object"));
    return;
  }
  for (const auto& [key, value] : object.members)
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
      problems.push_back(value.key_problem("unknown key \"" + key + "\"", nearest(key, keys)));
}

std::vector<const PackNode*> string_nodes(const PackNode& node, std::vector<Problem>& problems) {
  if (node.is_string()) return {&node};
  std::vector<const PackNode*> result;
  if (!node.is_array()) problems.push_back(node.problem("expected a string or a list of strings"));
  for (const PackNode& item : node.items) {
    if (item.is_string())
      result.push_back(&item);
    else
      problems.push_back(item.problem("expected a string"));
  }
  return result;
}

std::vector<std::string> strings(const PackNode& node, std::vector<Problem>& problems) {
  std::vector<std::string> result;
  for (const PackNode* item : string_nodes(node, problems)) result.push_back(item->string);
  return result;
}

std::string string_or(const PackNode& object, std::string_view key, std::string fallback,
                      std::vector<Problem>& problems) {
  const PackNode* node = object.find(key);
  if (node == nullptr) return fallback;
  if (node->is_string()) return node->string;
  problems.push_back(node->problem("\"" + std::string(key) + "\" must be a string"));
  return fallback;
}

int int_or(const PackNode& object, std::string_view key, int fallback, std::vector<Problem>& problems) {
  const PackNode* node = object.find(key);
  if (node == nullptr) return fallback;
  if (node->is_number() && std::abs(node->number) < 1e9 && node->number == std::floor(node->number))
    return static_cast<int>(node->number);
  problems.push_back(node->problem("\"" + std::string(key) + "\" must be a whole number"));
  return fallback;
}

bool bool_or(const PackNode& object, std::string_view key, bool fallback, std::vector<Problem>& problems) {
  const PackNode* node = object.find(key);
  if (node == nullptr) return fallback;
  if (node->kind == PackNode::Kind::boolean) return node->boolean;
  problems.push_back(node->problem("\"" + std::string(key) + "\" must be true or false"));
  return fallback;
}

}  // namespace dateline::packs
