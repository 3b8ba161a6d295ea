// An HTML page as a flat tree: nodes in document order, so that the subtree of node i is the range [i, nodes[i].end)
// and every walk is a loop. It owns its strings and knows nothing of the parser that made it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::reading {

/// The elements reading asks about. Phrasing elements that only change the look (b, i, font ...) are `span`.
enum class Tag : std::uint8_t {
  other,
  text,
  a,
  address,
  applet,
  article,
  aside,
  audio,
  base,
  blockquote,
  body,
  br,
  button,
  caption,
  center,
  cite,
  dd,
  details,
  dialog,
  div,
  dl,
  dt,
  embed,
  fieldset,
  figcaption,
  figure,
  footer,
  form,
  frame,
  frameset,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  head,
  header,
  hgroup,
  hr,
  html,
  iframe,
  img,
  input,
  label,
  li,
  link,
  main,
  marquee,
  math,
  menu,
  meta,
  nav,
  noembed,
  noframes,
  noscript,
  object,
  ol,
  p,
  picture,
  plaintext,
  pre,
  q,
  script,
  section,
  select,
  source,
  span,
  style,
  sub,
  summary,
  sup,
  svg,
  table,
  tbody,
  td,
  template_,
  textarea,
  tfoot,
  th,
  thead,
  time,
  title,
  tr,
  ul,
  video,
  xmp
};

/// The element of that lower-case name; `other` for names not listed.
Tag tag_named(std::string_view name) noexcept;

/// The attributes reading asks about; all others are left out of the tree.
enum class AttributeName : std::uint8_t {
  aria_hidden,
  class_name,
  content,
  data_testid,
  datetime,
  hidden,
  href,
  id,
  itemprop,
  itemtype,
  lang,
  name,
  property,
  pubdate,
  rel,
  role,
  style,
  title,
  none
};

/// The attribute of that lower-case name; `none` for names not listed.
AttributeName attribute_named(std::string_view name) noexcept;

struct Attribute {
  AttributeName name = AttributeName::none;
  std::uint32_t offset = 0;  ///< Of the value, in `HtmlTree::strings`.
  std::uint32_t size = 0;
};

struct Node {
  Tag tag = Tag::other;
  std::uint16_t attribute_count = 0;
  std::uint32_t parent = 0;
  std::uint32_t end = 0;  ///< One behind the last descendant.
  std::uint32_t first_attribute = 0;
  std::uint32_t text_offset = 0;  ///< Of a text node: its characters, entities resolved, in `HtmlTree::strings`.
  std::uint32_t text_size = 0;
  std::uint32_t source = 0;       ///< Of a text node: where it begins in the HTML parsed ...
  std::uint32_t source_size = 0;  ///< ... and how many bytes it took there.
};

struct HtmlTree {
  std::vector<Node> nodes;  ///< The first is the html element; a page without content has no nodes.
  std::vector<Attribute> attributes;
  std::string strings;

  std::size_t size() const noexcept { return nodes.size(); }
  std::string_view text(std::size_t node) const noexcept {
    return std::string_view(strings).substr(nodes[node].text_offset, nodes[node].text_size);
  }
  /// The value of an attribute; "" when it is absent or empty.
  std::string_view attribute(std::size_t node, AttributeName name) const noexcept;
  bool has_attribute(std::size_t node, AttributeName name) const noexcept;
  /// All text below a node, white space collapsed and trimmed.
  std::string inner_text(std::size_t node) const;
  /// The first node of that tag in the subtree, or `size()`.
  std::size_t find(Tag tag, std::size_t from = 0) const noexcept;
};

bool is_heading(Tag tag) noexcept;
/// Elements a reader sees as blocks of their own.
bool is_block(Tag tag) noexcept;

}  // namespace dateline::reading
