#include "reading/conditional_cleaning.hpp"

#include "reading/candidates.hpp"
#include "reading/page.hpp"

namespace dateline::reading {
namespace {

bool is_examined(const ExaminedPage& page, std::size_t node) {
  switch (page.tree().nodes[node].tag) {
    case Tag::form:
    case Tag::fieldset:
    case Tag::table:
    case Tag::ul:
    case Tag::ol:
      return true;
    case Tag::div:
    case Tag::section:
      return page.has_blocks(node);
    default:
      return false;
  }
}

/// A table of data, not of layout: it has heads, or many rows or columns.
bool is_data_table(const HtmlTree& tree, std::size_t table) {
  if (tree.attribute(table, AttributeName::role) == "presentation") return false;
  std::size_t rows = 0;
  std::size_t cells = 0;
  bool heads = false;
  for (std::size_t i = table + 1; i < tree.nodes[table].end; ++i) {
    switch (tree.nodes[i].tag) {
      case Tag::table:
        return false;
      case Tag::caption:
      case Tag::thead:
      case Tag::tfoot:
      case Tag::th:
        heads = true;
        break;
      case Tag::tr:
        ++rows;
        break;
      case Tag::td:
        ++cells;
        break;
      default:
        break;
    }
  }
  return heads || rows >= 10 || cells > 10;
}

class NodeCleaning {
 public:
  NodeCleaning(ExaminedPage& page, bool use_names)
      : page_(page), use_names_(use_names), protected_(page.tree().size()) {}

  void run(std::size_t root) {
    protect_tables_and_figures(root);
    for (std::size_t i = page_.tree().nodes[root].end; i-- > root + 1;)
      if (!page_.is_dropped(i) && is_examined(page_, i) && !protected_[i] && looks_foreign(i))
        page_.drop(i, reason::related);
  }

 private:
  void protect_tables_and_figures(std::size_t root) {
    const HtmlTree& tree = page_.tree();
    std::size_t table_end = 0;
    std::size_t figure_end = 0;
    for (std::size_t i = root; i < tree.nodes[root].end; ++i) {
      if (tree.nodes[i].tag == Tag::table && i >= table_end && is_data_table(tree, i)) {
        table_end = tree.nodes[i].end;
        // What holds a table of data is looked at through its other content only.
        for (std::size_t at = tree.nodes[i].parent; at > root && !protected_[at]; at = tree.nodes[at].parent)
          protected_[at] = true;
      }
      if (tree.nodes[i].tag == Tag::figure && tree.nodes[i].end > figure_end) figure_end = tree.nodes[i].end;
      if (i < table_end) protected_[i] = true;
      in_figure_.push_back(i < figure_end);
    }
    root_ = root;
  }

  bool looks_foreign(std::size_t node) const {
    const NodeFacts& facts = page_.facts(node);
    if (facts.characters == 0) return false;
    const int weight = use_names_ ? name_weight(page_, node) : 0;
    if (weight < 0) return true;
    if (facts.commas >= 10) return false;
    const Tag tag = page_.tree().nodes[node].tag;
    const bool list = tag == Tag::ul || tag == Tag::ol || facts.list_characters > 0.9 * facts.characters;
    const bool figure = in_figure_[node - root_];
    const double links = facts.link_density();
    if (!figure && facts.images > 1 && facts.paragraphs < 0.5 * facts.images) return true;
    if (!list && facts.items > facts.paragraphs + 100) return true;
    if (facts.inputs > facts.paragraphs / 3) return true;
    if (!list && !figure && facts.heading_characters < 0.9 * facts.characters && facts.characters < 25 &&
        facts.images != 1 && facts.images != 2 && links > 0)
      return true;
    if (!list && weight < 25 && links > 0.2) return true;
    if (weight >= 25 && links > 0.5) return true;
    return facts.embeds > 1 || (facts.embeds == 1 && facts.characters < 75);
  }

  ExaminedPage& page_;
  bool use_names_;
  std::vector<bool> protected_;
  std::vector<bool> in_figure_;  ///< From `root_` on.
  std::size_t root_ = 0;
};

}  // namespace

void clean_conditionally(ExaminedPage& page, std::size_t root, bool use_names) {
  NodeCleaning(page, use_names).run(root);
}

}  // namespace dateline::reading
