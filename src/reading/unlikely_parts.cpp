#include "reading/unlikely_parts.hpp"

#include "reading/page.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

/// "display: none" with or without the space, in a style attribute.
bool is_display_none(std::string_view style) noexcept {
  const auto has = [&](std::string_view property, std::string_view value) {
    std::size_t at = style.find(property);
    if (at == std::string_view::npos) return false;
    at = style.find_first_not_of(" :", at + property.size());
    return at != std::string_view::npos && style.substr(at).starts_with(value);
  };
  return has("display", "none") || has("visibility", "hidden");
}

bool is_invisible(const HtmlTree& tree, std::size_t i) {
  const Tag tag = tree.nodes[i].tag;
  if (tag == Tag::head || tag == Tag::noscript || tag == Tag::dialog || tag == Tag::title) return true;
  if (tree.nodes[i].attribute_count == 0) return false;
  if (tree.has_attribute(i, AttributeName::hidden)) return true;
  if (tree.attribute(i, AttributeName::aria_hidden) == "true") return true;
  return is_display_none(tree.attribute(i, AttributeName::style));
}

bool is_dialog(std::string_view role) noexcept {
  return role == "alertdialog" || role == "dialog";
}

/// What asks for consent or a subscription before the page can be used (WAI-ARIA 1.2, "dialog"). It is often longer
/// than a short story, so the story is not looked for in it, unless it is marked as one there.
bool is_question_to_reader(const HtmlTree& tree, std::size_t i) {
  if (tree.nodes[i].attribute_count == 0 || !is_dialog(tree.attribute(i, AttributeName::role))) return false;
  for (std::size_t inner = i + 1; inner < tree.nodes[i].end; ++inner)
    if (tree.nodes[inner].tag == Tag::article) return false;
  return true;
}

std::string_view reason_of_role(std::string_view role) noexcept {
  if (role == "menu" || role == "menubar" || role == "navigation") return reason::navigation;
  if (role == "complementary") return reason::related;
  if (role == "alert" || is_dialog(role)) return reason::notice;
  if (role == "contentinfo") return reason::footer;
  return {};
}

bool holds_story(const NodeFacts& facts) noexcept {
  return facts.prose_characters >= 1000 && facts.commas >= 10 && facts.link_density() < 0.2;
}

std::string_view unlikely_reason(const ExaminedPage& page, std::size_t i) {
  const HtmlTree& tree = page.tree();
  const Tag tag = tree.nodes[i].tag;
  if (tag == Tag::nav || tag == Tag::menu) return reason::navigation;
  if (tag == Tag::aside) return reason::related;
  if (tag == Tag::button || tag == Tag::fieldset) return reason::form;
  if (tag == Tag::footer) return reason::footer;
  if (tag == Tag::text || tag == Tag::html || tag == Tag::body || tag == Tag::a || tag == Tag::article ||
      tag == Tag::main)
    return {};
  if (const std::string_view reason = reason_of_role(tree.attribute(i, AttributeName::role)); !reason.empty())
    return reason;
  const std::uint32_t parts = page.parts(i);
  if ((parts & part_hidden) != 0 && !holds_story(page.facts(i))) return reason::hidden;
  if ((parts & part_unlikely) == 0 || (parts & part_content) != 0) return {};
  // Some sites put the story itself into a "subscriber" or "overlay" box.
  if ((parts & (part_comments | part_related | part_footer)) == 0 && holds_story(page.facts(i))) return {};
  return reason_of(parts);
}

/// Names inside tables speak of the table.
bool in_table(const HtmlTree& tree, std::size_t node, std::size_t table_end) {
  return node < table_end && tree.nodes[node].tag != Tag::nav;
}

}  // namespace

void drop_invisible(ExaminedPage& page) {
  const HtmlTree& tree = page.tree();
  for (std::size_t i = 1; i < tree.size(); ++i)
    if (is_invisible(tree, i))
      page.mark(i, reason::hidden);
    else if (is_question_to_reader(tree, i))
      page.mark(i, reason::notice);
}

void drop_unlikely(ExaminedPage& page) {
  const HtmlTree& tree = page.tree();
  std::size_t table_end = 0;
  for (std::size_t i = 1; i < tree.size();) {
    if (page.is_dropped(i)) {
      i = tree.nodes[i].end;
      continue;
    }
    if (tree.nodes[i].tag == Tag::table) table_end = std::max<std::size_t>(table_end, tree.nodes[i].end);
    const std::string_view reason = in_table(tree, i, table_end) ? std::string_view() : unlikely_reason(page, i);
    if (reason.empty()) {
      ++i;
    } else {
      page.mark(i, reason);
      i = tree.nodes[i].end;
    }
  }
}

}  // namespace dateline::reading
