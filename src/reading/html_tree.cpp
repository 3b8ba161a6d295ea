#include "reading/html_tree.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::reading {
namespace {

template <typename Value>
struct Named {
  std::string_view name;
  Value value;
};

constexpr auto tag_names = std::to_array<Named<Tag>>({
    {"a", Tag::a},
    {"address", Tag::address},
    {"applet", Tag::applet},
    {"article", Tag::article},
    {"aside", Tag::aside},
    {"audio", Tag::audio},
    {"b", Tag::span},
    {"base", Tag::base},
    {"big", Tag::span},
    {"blockquote", Tag::blockquote},
    {"body", Tag::body},
    {"br", Tag::br},
    {"button", Tag::button},
    {"caption", Tag::caption},
    {"center", Tag::center},
    {"cite", Tag::cite},
    {"code", Tag::span},
    {"dd", Tag::dd},
    {"details", Tag::details},
    {"dialog", Tag::dialog},
    {"div", Tag::div},
    {"dl", Tag::dl},
    {"dt", Tag::dt},
    {"em", Tag::span},
    {"embed", Tag::embed},
    {"fieldset", Tag::fieldset},
    {"figcaption", Tag::figcaption},
    {"figure", Tag::figure},
    {"font", Tag::span},
    {"footer", Tag::footer},
    {"form", Tag::form},
    {"frame", Tag::frame},
    {"frameset", Tag::frameset},
    {"h1", Tag::h1},
    {"h2", Tag::h2},
    {"h3", Tag::h3},
    {"h4", Tag::h4},
    {"h5", Tag::h5},
    {"h6", Tag::h6},
    {"head", Tag::head},
    {"header", Tag::header},
    {"hgroup", Tag::hgroup},
    {"hr", Tag::hr},
    {"html", Tag::html},
    {"i", Tag::span},
    {"iframe", Tag::iframe},
    {"img", Tag::img},
    {"input", Tag::input},
    {"label", Tag::label},
    {"li", Tag::li},
    {"link", Tag::link},
    {"main", Tag::main},
    {"marquee", Tag::marquee},
    {"math", Tag::math},
    {"menu", Tag::menu},
    {"meta", Tag::meta},
    {"nav", Tag::nav},
    {"nobr", Tag::span},
    {"noembed", Tag::noembed},
    {"noframes", Tag::noframes},
    {"noscript", Tag::noscript},
    {"object", Tag::object},
    {"ol", Tag::ol},
    {"p", Tag::p},
    {"picture", Tag::picture},
    {"plaintext", Tag::plaintext},
    {"pre", Tag::pre},
    {"q", Tag::q},
    {"s", Tag::span},
    {"script", Tag::script},
    {"section", Tag::section},
    {"select", Tag::select},
    {"small", Tag::span},
    {"source", Tag::source},
    {"span", Tag::span},
    {"strike", Tag::span},
    {"strong", Tag::span},
    {"style", Tag::style},
    {"sub", Tag::sub},
    {"summary", Tag::summary},
    {"sup", Tag::sup},
    {"svg", Tag::svg},
    {"table", Tag::table},
    {"tbody", Tag::tbody},
    {"td", Tag::td},
    {"template", Tag::template_},
    {"textarea", Tag::textarea},
    {"tfoot", Tag::tfoot},
    {"th", Tag::th},
    {"thead", Tag::thead},
    {"time", Tag::time},
    {"title", Tag::title},
    {"tr", Tag::tr},
    {"tt", Tag::span},
    {"u", Tag::span},
    {"ul", Tag::ul},
    {"video", Tag::video},
    {"xmp", Tag::xmp},
});

constexpr auto attribute_names = std::to_array<Named<AttributeName>>({
    {"aria-hidden", AttributeName::aria_hidden},
    {"class", AttributeName::class_name},
    {"content", AttributeName::content},
    {"data-testid", AttributeName::data_testid},
    {"datetime", AttributeName::datetime},
    {"hidden", AttributeName::hidden},
    {"href", AttributeName::href},
    {"id", AttributeName::id},
    {"itemprop", AttributeName::itemprop},
    {"itemtype", AttributeName::itemtype},
    {"lang", AttributeName::lang},
    {"name", AttributeName::name},
    {"property", AttributeName::property},
    {"pubdate", AttributeName::pubdate},
    {"rel", AttributeName::rel},
    {"role", AttributeName::role},
    {"style", AttributeName::style},
    {"title", AttributeName::title},
});

template <typename Table>
constexpr bool is_sorted_by_name(const Table& table) {
  for (std::size_t i = 1; i < table.size(); ++i)
    if (!(table[i - 1].name < table[i].name)) return false;
  return true;
}
static_assert(is_sorted_by_name(tag_names) && is_sorted_by_name(attribute_names));

template <typename Table, typename Value>
Value find_named(const Table& table, std::string_view name, Value otherwise) noexcept {
  const auto found = std::lower_bound(table.begin(), table.end(), name,
                                      [](const auto& entry, std::string_view wanted) { return entry.name < wanted; });
  return found != table.end() && found->name == name ? found->value : otherwise;
}

}  // namespace

Tag tag_named(std::string_view name) noexcept {
  return find_named(tag_names, name, Tag::other);
}

AttributeName attribute_named(std::string_view name) noexcept {
  return find_named(attribute_names, name, AttributeName::none);
}

std::string_view HtmlTree::attribute(std::size_t node, AttributeName name) const noexcept {
  const Node& element = nodes[node];
  for (std::size_t i = element.first_attribute; i < element.first_attribute + element.attribute_count; ++i)
    if (attributes[i].name == name) return std::string_view(strings).substr(attributes[i].offset, attributes[i].size);
  return {};
}

bool HtmlTree::has_attribute(std::size_t node, AttributeName name) const noexcept {
  const Node& element = nodes[node];
  for (std::size_t i = element.first_attribute; i < element.first_attribute + element.attribute_count; ++i)
    if (attributes[i].name == name) return true;
  return false;
}

std::string HtmlTree::inner_text(std::size_t node) const {
  std::string result;
  std::vector<std::uint32_t> block_ends;
  bool space = false;
  for (std::size_t i = node; i < nodes[node].end; ++i) {
    for (; !block_ends.empty() && block_ends.back() <= i; block_ends.pop_back()) space = true;
    if (nodes[i].tag != Tag::text) {
      if (is_block(nodes[i].tag)) block_ends.push_back(nodes[i].end);
      space = space || is_block(nodes[i].tag) || nodes[i].tag == Tag::br;
      continue;
    }
    for (const char c : text(i)) {
      if (text::is_ascii_space(c)) {
        space = true;
        continue;
      }
      if (space && !result.empty()) result += ' ';
      space = false;
      result += c;
    }
  }
  return result;
}

std::size_t HtmlTree::find(Tag tag, std::size_t from) const noexcept {
  if (from >= nodes.size()) return nodes.size();
  for (std::size_t i = from; i < nodes[from].end; ++i)
    if (nodes[i].tag == tag) return i;
  return nodes.size();
}

bool is_heading(Tag tag) noexcept {
  return tag >= Tag::h1 && tag <= Tag::h6;
}

bool is_block(Tag tag) noexcept {
  switch (tag) {
    case Tag::address:
    case Tag::article:
    case Tag::aside:
    case Tag::blockquote:
    case Tag::body:
    case Tag::caption:
    case Tag::center:
    case Tag::dd:
    case Tag::details:
    case Tag::dialog:
    case Tag::div:
    case Tag::dl:
    case Tag::dt:
    case Tag::fieldset:
    case Tag::figcaption:
    case Tag::figure:
    case Tag::footer:
    case Tag::form:
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
    case Tag::head:
    case Tag::header:
    case Tag::hgroup:
    case Tag::hr:
    case Tag::html:
    case Tag::li:
    case Tag::main:
    case Tag::menu:
    case Tag::nav:
    case Tag::noscript:
    case Tag::ol:
    case Tag::p:
    case Tag::pre:
    case Tag::section:
    case Tag::summary:
    case Tag::table:
    case Tag::tbody:
    case Tag::tfoot:
    case Tag::thead:
    case Tag::title:
    case Tag::tr:
    case Tag::ul:
      return true;
    default:
      return false;
  }
}

}  // namespace dateline::reading
