// What of a prepared page a parser need not read character by character: it would find nothing to change.
#pragma once

#include <dateline/span.hpp>

#include "reading/html_tree.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::reading {

/// Does a parser take the text as it is? It has no character reference, and no character that would be replaced.
bool is_plain(std::string_view text) noexcept;

struct PlainAttribute {
  AttributeName name = AttributeName::none;
  Span value;  ///< Without quotes.
};

/// A start tag whose attributes are all plain.
struct PlainTag {
  std::size_t start = 0;  ///< Of its "<".
  Span written;           ///< All between its name and its ">".
  std::uint32_t first_attribute = 0;
  std::uint32_t attribute_count = 0;
};

/// Offsets are those of the prepared page; all ascend.
struct PlainParts {
  std::vector<Span> texts;  ///< They start with no white space and lie between tags.
  std::vector<PlainTag> tags;
  std::vector<PlainAttribute> attributes;  ///< Of the tags.
};

}  // namespace dateline::reading
