#include "reading/html_parser.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory_resource>
#include <span>
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

/// The page as Gumbo is given it: Gumbo spends hundreds of instructions on every character, so each long text that no
/// markup can be in is put as a mark, and comes back when the tree is built. For where elements begin and end the two
/// are alike: text that is not all white space.
class ShortenedHtml {
 public:
  ShortenedHtml(std::string_view html, const std::vector<Span>& plain_texts) : html_(html) {
    const bool has_mark = html.find(mark) != std::string_view::npos;
    shorten({plain_texts.data(), has_mark ? 0 : std::min(plain_texts.size(), most_marks)});
  }

  const std::string& html() const noexcept { return shortened_; }

  /// The place in the page that an offset into the shortened one stands for.
  std::uint32_t original(std::size_t offset) const noexcept {
    const auto behind = std::partition_point(texts_.begin(), texts_.end(),
                                             [offset](const Text& text) { return text.mark + mark_size <= offset; });
    const std::size_t removed = behind == texts_.begin() ? 0 : std::prev(behind)->removed;
    return static_cast<std::uint32_t>(offset + removed);
  }

  /// Appends a text of Gumbo's, with what its marks stand for. \param source its place in the shortened page: a
  /// character reference may look like a mark, but is none.
  void restore(std::string_view text, Span source, std::string& out) const {
    std::size_t kept = 0;
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) {
      const Text* const restored = text_of_mark(text.substr(at, mark_size));
      if (restored == nullptr || !source.contains(restored->mark)) continue;
      source.start = restored->mark + mark_size;
      out += text.substr(kept, at - kept);
      out += html_.substr(restored->original.start, restored->original.size());
      kept = at + mark_size;
    }
    out += text.substr(kept);
  }

 private:
  struct Text {
    std::size_t mark = 0;     ///< In the shortened page.
    Span original;            ///< In the page.
    std::size_t removed = 0;  ///< Bytes less up to and with this text.
  };

  /// U+F8FD, which is for private use, then the number of the text with a letter for each four bits.
  static constexpr std::string_view mark = "\uF8FD";
  static constexpr std::size_t digits = 5;
  static constexpr std::size_t mark_size = mark.size() + digits;
  static constexpr std::size_t most_marks = std::size_t{1} << (4 * digits);
  static constexpr std::size_t shortest = 2 * mark_size;

  void shorten(std::span<const Span> plain_texts) {
    std::size_t at = 0;
    for (const Span& text : plain_texts) {
      if (text.size() < shortest) continue;
      shortened_ += html_.substr(at, text.start - at);
      at = text.end;
      shortened_ += mark_of(texts_.size());
      texts_.push_back({shortened_.size() - mark_size, text, 0});
      texts_.back().removed = at - shortened_.size();
    }
    shortened_ += html_.substr(at);
  }

  static std::string mark_of(std::size_t number) {
    std::string result(mark);
    for (std::size_t digit = digits; digit-- > 0;) result += static_cast<char>('a' + (number >> (4 * digit) & 0xF));
    return result;
  }

  /// nullptr where no text has that mark.
  const Text* text_of_mark(std::string_view written) const {
    std::size_t number = 0;
    for (const char c : written.substr(mark.size())) number = number << 4 | (static_cast<std::size_t>(c - 'a') & 0xF);
    return number < texts_.size() && mark_of(number) == written ? &texts_[number] : nullptr;
  }

  std::string_view html_;
  std::string shortened_;
  std::vector<Text> texts_;
};

class Conversion {
 public:
  Conversion(std::string_view html, const ShortenedHtml& shortened) : shortened_(shortened) {
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
    node.attribute_count = static_cast<std::uint16_t>(tree_.attributes.size() - node.first_attribute);
    open_.push_back(static_cast<std::uint32_t>(tree_.nodes.size()));
    tree_.nodes.push_back(node);
  }

  void add_attribute(const GumboAttribute& attribute) {
    const AttributeName name = attribute_named(attribute.name);
    if (name == AttributeName::none) return;
    const std::string_view value = attribute.value;
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
      source.start = static_cast<std::size_t>(text.original_text.data - shortened_.html().data());
      source.end = source.start + text.original_text.length;
      node.source = shortened_.original(source.start);
      node.source_size = shortened_.original(source.end) - node.source;
    }
    shortened_.restore(text.text, source, tree_.strings);
    node.text_size = strings_size() - node.text_offset;
    tree_.nodes.push_back(node);
  }

  void close() {
    tree_.nodes[open_.back()].end = static_cast<std::uint32_t>(tree_.nodes.size());
    open_.pop_back();
  }
  std::uint32_t strings_size() const { return static_cast<std::uint32_t>(tree_.strings.size()); }

  const ShortenedHtml& shortened_;
  HtmlTree tree_;
  std::vector<std::uint32_t> open_;
};

}  // namespace

HtmlTree parse_html(std::string_view html, const std::vector<Span>& plain_texts) {
  const ShortenedHtml shortened(html, plain_texts);
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
