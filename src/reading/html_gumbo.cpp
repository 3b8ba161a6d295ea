// Gumbo behind html_parser.hpp: the only file that knows which parser reads the pages.
#include "reading/html_parser.hpp"
#include "reading/shortened_html.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory_resource>
#include <string>
#include <utility>

namespace dateline::reading {
namespace {

using TagTable = std::array<Tag, GUMBO_TAG_LAST + 1>;

TagTable make_tag_table() {
  TagTable table{};
  for (int tag = 0; tag < GUMBO_TAG_LAST; ++tag)
    table[static_cast<std::size_t>(tag)] = tag_named(gumbo_normalized_tagname(static_cast<GumboTag>(tag)));
  return table;
}

class Conversion {
 public:
  Conversion(std::string_view html, const ShortenedHtml& shortened) : html_(html), shortened_(shortened) {
    tree_.strings.reserve(html.size());
  }

  /// Walks Gumbo's tree by its parent links, without recursion.
  HtmlTree run(const GumboNode* root) {
    const GumboNode* node = root;
    while (node != nullptr) {
      const GumboVector* children = add(node);
      if (children != nullptr && children->length > 0) {
        node = child(children, 0);
        continue;
      }
      node = next(node, root, children != nullptr);
    }
    return std::move(tree_);
  }

 private:
  static const GumboNode* child(const GumboVector* children, std::size_t index) {
    return static_cast<const GumboNode*>(children->data[index]);
  }

  /// The node after the subtree of `node`; closes the elements that end here.
  const GumboNode* next(const GumboNode* node, const GumboNode* root, bool is_element) {
    if (is_element) close();
    while (node != root) {
      const GumboVector* siblings = &node->parent->v.element.children;
      if (node->index_within_parent + 1 < siblings->length) return child(siblings, node->index_within_parent + 1);
      node = node->parent;
      close();
    }
    return nullptr;
  }

  /// \return the children of an element; nullptr for anything else.
  const GumboVector* add(const GumboNode* node) {
    switch (node->type) {
      case GUMBO_NODE_ELEMENT:
      case GUMBO_NODE_TEMPLATE:
        add_element(node->v.element);
        return &node->v.element.children;
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_WHITESPACE:
      case GUMBO_NODE_CDATA:
        add_text(node->v.text);
        return nullptr;
      default:
        return nullptr;
    }
  }

  void add_element(const GumboElement& element) {
    Node node;
    static const TagTable tags = make_tag_table();
    node.tag = tags[element.tag];
    node.parent = open_.empty() ? 0 : open_.back();
    node.first_attribute = static_cast<std::uint32_t>(tree_.attributes.size());
    for (unsigned i = 0; i < element.attributes.length; ++i)
      add_attribute(*static_cast<const GumboAttribute*>(element.attributes.data[i]));
    if (element.original_tag.data != nullptr)
      for (const PlainAttribute& attribute : shortened_.attributes(offset_of(element.original_tag)))
        add_attribute(attribute.name, html_.substr(attribute.value.start, attribute.value.size()));
    node.attribute_count = static_cast<std::uint16_t>(tree_.attributes.size() - node.first_attribute);
    open_.push_back(static_cast<std::uint32_t>(tree_.nodes.size()));
    tree_.nodes.push_back(node);
  }

  void add_attribute(const GumboAttribute& attribute) {
    const AttributeName name = attribute_named(attribute.name);
    if (name != AttributeName::none) add_attribute(name, attribute.value);
  }

  void add_attribute(AttributeName name, std::string_view value) {
    tree_.attributes.push_back({name, strings_size(), static_cast<std::uint32_t>(value.size())});
    tree_.strings += value;
  }

  void add_text(const GumboText& text) {
    Node node;
    node.tag = Tag::text;
    node.parent = open_.empty() ? 0 : open_.back();
    node.end = static_cast<std::uint32_t>(tree_.nodes.size() + 1);
    node.text_offset = strings_size();
    Span source;
    if (text.original_text.data != nullptr) {
      source.start = offset_of(text.original_text);
      source.end = source.start + text.original_text.length;
      node.source = shortened_.original(source.start);
      node.source_size = shortened_.original(source.end) - node.source;
    }
    shortened_.restore(text.text, source, tree_.strings);
    node.text_size = strings_size() - node.text_offset;
    tree_.nodes.push_back(node);
  }

  std::size_t offset_of(const GumboStringPiece& piece) const {
    return static_cast<std::size_t>(piece.data - shortened_.html().data());
  }
  void close() {
    tree_.nodes[open_.back()].end = static_cast<std::uint32_t>(tree_.nodes.size());
    open_.pop_back();
  }
  std::uint32_t strings_size() const { return static_cast<std::uint32_t>(tree_.strings.size()); }

  std::string_view html_;
  const ShortenedHtml& shortened_;
  HtmlTree tree_;
  std::vector<std::uint32_t> open_;
};

}  // namespace

HtmlTree parse_html(std::string_view html, const PlainParts& plain) {
  const ShortenedHtml shortened(html, plain);
  const std::string& given = shortened.html();
  // Gumbo allocates each node, name and value on its own; all of it goes at once, and without recursion.
  std::pmr::monotonic_buffer_resource arena(std::max<std::size_t>(given.size(), 1024));
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.userdata = &arena;
  options.allocator = [](void* memory, std::size_t size) -> void* {
    return static_cast<std::pmr::monotonic_buffer_resource*>(memory)->allocate(size);
  };
  options.deallocator = [](void*, void*) {};
  const GumboOutput* output = gumbo_parse_with_options(&options, given.data(), given.size());
  return Conversion(html, shortened).run(output->root);
}

}  // namespace dateline::reading
