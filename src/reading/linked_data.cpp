// What a page says of itself in JSON-LD (schema.org).
#include "packs/pack_node.hpp"
#include "reading/metadata.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <cstdint>

namespace dateline::reading {
namespace {

using packs::PackNode;

std::string text_of(const PackNode* node) {
  if (node == nullptr) return {};
  if (node->is_string()) return std::string(text::trim(node->string));
  // Instants are written in figures too; anything larger than they are is of no use.
  if (node->is_number() && node->number > 0 && node->number < 1e15)
    return std::to_string(static_cast<std::int64_t>(node->number));
  if (node->is_array()) return node->items.empty() ? std::string() : text_of(&node->items.front());
  return node->is_object() ? text_of(node->find("name")) : std::string();
}

/// The local name of a type: "https://schema.org/NewsArticle" is newsarticle.
bool is_type(const PackNode& node, const std::vector<std::string>& types) {
  if (node.is_array())
    return std::any_of(node.items.begin(), node.items.end(),
                       [&](const PackNode& item) { return is_type(item, types); });
  if (!node.is_string()) return false;
  const std::size_t slash = node.string.find_last_of("/:");
  const std::string name = text::fold(slash == std::string::npos ? node.string : node.string.substr(slash + 1));
  return std::find(types.begin(), types.end(), name) != types.end();
}

void set_once(std::string& value, std::string found) {
  if (value.empty()) value = std::move(found);
}

void read_object(const PackNode& object, const Knowledge& knowledge, LinkedData& data) {
  const PackNode* type = object.find("@type");
  const bool article = type != nullptr && is_type(*type, knowledge.article_types);
  std::string published = text_of(object.find("datePublished"));
  if (published.empty() && article) published = text_of(object.find("dateCreated"));
  set_once(article ? data.article_published : data.other_published, std::move(published));
  if (!article) return;
  set_once(data.headline, text_of(object.find("headline")));
  set_once(data.author, text_of(object.find("author")));
  set_once(data.publisher, text_of(object.find("publisher")));
}

/// Walks without recursion, in the order of the text.
void read_tree(const PackNode& root, const Knowledge& knowledge, LinkedData& data) {
  std::vector<const PackNode*> open = {&root};
  while (!open.empty()) {
    const PackNode& node = *open.back();
    open.pop_back();
    if (node.is_object()) {
      read_object(node, knowledge, data);
      for (auto member = node.members.rbegin(); member != node.members.rend(); ++member)
        open.push_back(&member->second);
    } else {
      for (auto item = node.items.rbegin(); item != node.items.rend(); ++item) open.push_back(&*item);
    }
  }
}

/// What stands in quotation marks after a key, in text that is no JSON.
std::string quoted_after(std::string_view text, std::string_view key) {
  std::size_t at = text.find(key);
  if (at == std::string_view::npos) return {};
  at = text.find_first_not_of(" \t\r\n:", at + key.size());
  if (at == std::string_view::npos || text[at] != '"') return {};
  const std::size_t end = text.find('"', at + 1);
  return end == std::string_view::npos ? std::string() : std::string(text.substr(at + 1, end - at - 1));
}

}  // namespace

LinkedData read_linked_data(const std::vector<std::string_view>& scripts, const Knowledge& knowledge) {
  LinkedData data;
  for (const std::string_view script : scripts) {
    std::vector<Problem> problems;
    const PackNode root = packs::read_pack_json(script, "JSON-LD", problems);
    if (problems.empty())
      read_tree(root, knowledge, data);
    else
      set_once(data.article_published, quoted_after(script, "\"datePublished\""));
  }
  return data;
}

}  // namespace dateline::reading
