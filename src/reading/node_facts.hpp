// What there is below each node of a page, counted once for the whole tree.
#pragma once

#include "reading/html_tree.hpp"
#include "reading/knowledge.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::reading {

/// Counts over a subtree; characters are code points with white space collapsed.
struct NodeFacts {
  std::uint32_t characters = 0;
  std::uint32_t link_characters = 0;
  std::uint32_t heading_characters = 0;
  std::uint32_t list_characters = 0;
  std::uint32_t prose_characters = 0;  ///< Of long paragraphs that are not links.
  std::uint32_t commas = 0;
  std::uint32_t paragraphs = 0;  ///< Runs of text between block boundaries.
  std::uint32_t items = 0;
  std::uint32_t images = 0;
  std::uint32_t inputs = 0;
  std::uint32_t embeds = 0;

  double link_density() const noexcept { return characters == 0 ? 0 : double(link_characters) / characters; }
  NodeFacts& operator+=(const NodeFacts& other) noexcept;
  NodeFacts& operator-=(const NodeFacts& other) noexcept;
};

/// Of a text node.
struct TextCount {
  std::uint32_t characters = 0;
  std::uint32_t commas = 0;
};

/// A run of inline content directly within one block element.
struct TextUnit {
  std::uint32_t block = 0;  ///< The nearest block element.
  std::uint32_t characters = 0;
  std::uint32_t link_characters = 0;
  std::uint32_t commas = 0;
};

/// A page under examination: which nodes were dropped, and the facts of what is left.
class ExaminedPage {
 public:
  ExaminedPage(const HtmlTree& tree, const Knowledge& knowledge);

  const HtmlTree& tree() const noexcept { return tree_; }
  const NodeFacts& facts(std::size_t node) const noexcept { return facts_[node]; }
  const std::vector<TextUnit>& units() const noexcept { return units_; }
  /// PartFlags of class and id; the class alone; the id alone.
  std::uint32_t parts(std::size_t node) const noexcept { return class_parts_[node] | id_parts_[node]; }
  std::uint32_t class_parts(std::size_t node) const noexcept { return class_parts_[node]; }
  std::uint32_t id_parts(std::size_t node) const noexcept { return id_parts_[node]; }
  /// Has a block element below it.
  bool has_blocks(std::size_t node) const noexcept { return has_blocks_[node]; }

  bool is_dropped(std::size_t node) const noexcept { return !reasons_[node].empty(); }
  /// Drops a subtree without counting anew.
  void mark(std::size_t node, std::string_view reason) noexcept { reasons_[node] = reason; }
  /// Counts what is left.
  void count();
  /// Drops a subtree and takes what was in it from the facts of the nodes around it.
  void drop(std::size_t node, std::string_view reason);

  std::vector<std::string_view>& reasons() noexcept { return reasons_; }
  void restore(std::vector<std::string_view> reasons);

 private:
  void count_nodes();
  void count_element(std::size_t node) noexcept;
  void count_prose();
  void count_text(std::size_t node, std::uint32_t block, bool in_link, bool in_heading, bool in_list);

  const HtmlTree& tree_;
  std::vector<std::uint32_t> class_parts_;
  std::vector<std::uint32_t> id_parts_;
  std::vector<bool> has_blocks_;
  std::vector<std::string_view> reasons_;
  std::vector<TextCount> counts_;
  std::vector<NodeFacts> facts_;
  std::vector<TextUnit> units_;
};

}  // namespace dateline::reading
