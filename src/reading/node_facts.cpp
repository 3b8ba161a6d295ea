#include "reading/node_facts.hpp"

#include "text/ascii.hpp"
#include "text/leading_bytes.hpp"

#include <algorithm>
#include <utility>

namespace dateline::reading {
namespace {

constexpr std::uint32_t fewest_characters_of_prose = 80;

/// Commas of the scripts that have one of their own: ، 、 ，
bool is_foreign_comma(std::string_view text) noexcept {
  return text.starts_with("\xD8\x8C") || text == "\xE3\x80\x81" || text == "\xEF\xBC\x8C";
}

/// Top bits of those of eight bytes that are white space.
std::uint64_t spaces_of(std::uint64_t bytes) noexcept {
  return text::bytes_within<'\t', '\r'>(bytes) | text::bytes_within<' ', ' '>(bytes);
}

/// Eight bytes at a step, the last ones filled up with the spaces that are not counted again.
TextCount count_characters(std::string_view text) noexcept {
  constexpr std::uint64_t all_spaces = 0x2020202020202020u;
  TextCount count;
  std::uint64_t before = text::top_bits;  // white space, as it were
  for (std::size_t at = 0; at < text.size(); at += 8) {
    const std::size_t size = std::min<std::size_t>(text.size() - at, 8);
    std::uint64_t bytes = text::leading_bytes(text.substr(at, size));
    if (size < 8) bytes |= all_spaces << (8 * size);
    const std::uint64_t spaces = spaces_of(bytes);
    const std::uint64_t repeated = spaces & (spaces << 8 | before >> 56);
    const bool filled_up_run = size < 8 && (repeated >> (8 * size + 7) & 1) == 0;
    count.characters += 8 - text::count_marked(repeated) - text::count_continuing(bytes) - filled_up_run;
    count.commas += text::count_marked(text::bytes_within<',', ','>(bytes));
    if ((bytes & text::top_bits) != 0)
      for (std::size_t i = at; i < at + size; ++i) count.commas += is_foreign_comma(text.substr(i, 3));
    before = spaces;
  }
  return count;
}

void lower_names(std::string_view names, std::string& out) {
  out.assign(1, ' ');
  for (const char c : names) out += text::is_ascii_space(c) ? ' ' : text::ascii_lower(c);
  out += ' ';
}

template <typename Operation>
void combine(NodeFacts& to, const NodeFacts& from, Operation operation) noexcept {
  operation(to.characters, from.characters);
  operation(to.link_characters, from.link_characters);
  operation(to.heading_characters, from.heading_characters);
  operation(to.list_characters, from.list_characters);
  operation(to.prose_characters, from.prose_characters);
  operation(to.commas, from.commas);
  operation(to.paragraphs, from.paragraphs);
  operation(to.items, from.items);
  operation(to.images, from.images);
  operation(to.inputs, from.inputs);
  operation(to.embeds, from.embeds);
}

}  // namespace

NodeFacts& NodeFacts::operator+=(const NodeFacts& other) noexcept {
  combine(*this, other, [](std::uint32_t& a, std::uint32_t b) { a += b; });
  return *this;
}

NodeFacts& NodeFacts::operator-=(const NodeFacts& other) noexcept {
  combine(*this, other, [](std::uint32_t& a, std::uint32_t b) { a -= b; });
  return *this;
}

ExaminedPage::ExaminedPage(const HtmlTree& tree, const Knowledge& knowledge)
    : tree_(tree),
      class_parts_(tree.size()),
      id_parts_(tree.size()),
      has_blocks_(tree.size()),
      reasons_(tree.size()),
      counts_(tree.size()) {
  std::string names;
  const auto parts = [&](std::string_view value) -> std::uint32_t {
    if (value.empty()) return 0;
    lower_names(value, names);
    return knowledge.parts.flags_of(names);
  };
  for (std::size_t i = tree.size(); i-- > 1;) {
    const Node& node = tree.nodes[i];
    if (node.tag == Tag::text) counts_[i] = count_characters(tree.text(i));
    if (is_block(node.tag) || has_blocks_[i]) has_blocks_[node.parent] = true;
    if (node.attribute_count == 0) continue;
    class_parts_[i] = parts(tree.attribute(i, AttributeName::class_name));
    id_parts_[i] = parts(tree.attribute(i, AttributeName::id));
  }
}

void ExaminedPage::count_text(std::size_t node, std::uint32_t block, bool in_link, bool in_heading, bool in_list) {
  const TextCount count = counts_[node];
  NodeFacts& facts = facts_[node];
  facts.characters = count.characters;
  facts.commas = count.commas;
  if (in_link) facts.link_characters = count.characters;
  if (in_heading) facts.heading_characters = count.characters;
  if (in_list) facts.list_characters = count.characters;
  if (units_.empty() || units_.back().block != block) units_.push_back({block, 0, 0, 0});
  units_.back().characters += count.characters;
  units_.back().commas += count.commas;
  if (in_link) units_.back().link_characters += count.characters;
}

void ExaminedPage::count_element(std::size_t node) noexcept {
  const Tag tag = tree_.nodes[node].tag;
  NodeFacts& facts = facts_[node];
  facts.items = tag == Tag::li;
  facts.images = tag == Tag::img;
  facts.inputs = tag == Tag::input;
  facts.embeds = tag == Tag::object || tag == Tag::embed;
}

void ExaminedPage::count() {
  facts_.assign(tree_.size(), {});
  units_.clear();
  count_nodes();
  count_prose();
  for (std::size_t i = tree_.size(); i-- > 1;)
    if (!is_dropped(i)) facts_[tree_.nodes[i].parent] += facts_[i];
}

/// Each node by itself.
void ExaminedPage::count_nodes() {
  // Ends of the innermost open element of each kind; nested ones need no stack, the outermost end is what counts.
  std::size_t link_end = 0;
  std::size_t heading_end = 0;
  std::size_t list_end = 0;
  std::vector<std::uint32_t> blocks;
  bool new_unit = false;
  for (std::size_t i = 0; i < tree_.size();) {
    const Node& node = tree_.nodes[i];
    while (!blocks.empty() && tree_.nodes[blocks.back()].end <= i) {
      blocks.pop_back();
      new_unit = true;
    }
    if (is_dropped(i)) {
      if (is_block(node.tag)) new_unit = true;
      i = node.end;
      continue;
    }
    if (node.tag == Tag::text) {
      const std::uint32_t block = blocks.empty() ? 0 : blocks.back();
      if (std::exchange(new_unit, false)) units_.push_back({block, 0, 0, 0});
      count_text(i, block, i < link_end, i < heading_end, i < list_end);
    } else {
      if (is_block(node.tag) || node.tag == Tag::td || node.tag == Tag::th) {
        blocks.push_back(static_cast<std::uint32_t>(i));
        new_unit = true;
      }
      if (node.tag == Tag::a && node.end > link_end) link_end = node.end;
      if (is_heading(node.tag) && node.end > heading_end) heading_end = node.end;
      if ((node.tag == Tag::ul || node.tag == Tag::ol) && node.end > list_end) list_end = node.end;
      count_element(i);
    }
    ++i;
  }
}

/// What the units of text add to their blocks.
void ExaminedPage::count_prose() {
  for (const TextUnit& unit : units_) {
    if (unit.characters >= fewest_characters_of_prose && unit.link_characters * 2 < unit.characters)
      facts_[unit.block].prose_characters += unit.characters;
    if (unit.characters > 0 && tree_.nodes[unit.block].tag != Tag::li && !is_heading(tree_.nodes[unit.block].tag))
      ++facts_[unit.block].paragraphs;
  }
}

void ExaminedPage::drop(std::size_t node, std::string_view reason) {
  reasons_[node] = reason;
  const NodeFacts gone = facts_[node];
  for (std::size_t at = node; at != 0;) {
    at = tree_.nodes[at].parent;
    facts_[at] -= gone;
  }
}

void ExaminedPage::restore(std::vector<std::string_view> reasons) {
  reasons_ = std::move(reasons);
  count();
}

}  // namespace dateline::reading
