#include "reading/main_content.hpp"

#include "reading/candidates.hpp"
#include "reading/conditional_cleaning.hpp"
#include "reading/page.hpp"
#include "reading/unlikely_parts.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

/// Less text than this is no story, and another attempt is made with fewer rules.
constexpr std::uint32_t enough_characters = 500;
/// ... which counts when it finds more prose by twice and this.
constexpr std::uint32_t shortest_gain = 100;

struct Attempt {
  bool strip_unlikely = true;
  bool use_names = true;
  bool clean = true;
};

class Selection {
 public:
  Selection(const HtmlTree& tree, const Knowledge& knowledge, std::string_view title)
      : tree_(tree), page_(tree, knowledge), title_(title) {
    drop_invisible(page_);
    visible_ = page_.reasons();
  }

  std::vector<std::string_view> run() {
    NodeFacts best;
    for (const Attempt attempt :
         {Attempt{}, Attempt{false, true, true}, Attempt{false, false, true}, Attempt{false, false, false}}) {
      const NodeFacts kept = select(attempt);
      if (best_.empty() || best.characters == 0 || kept.prose_characters > 2 * best.prose_characters + shortest_gain) {
        best = kept;
        best_ = page_.reasons();
      }
      if (kept.characters >= enough_characters) break;
    }
    inherit(best_);
    return std::move(best_);
  }

 private:
  /// \return the facts of what was kept.
  NodeFacts select(const Attempt& attempt) {
    page_.reasons() = visible_;
    page_.count();
    if (attempt.strip_unlikely) {
      drop_unlikely(page_);
      page_.count();
    }
    std::vector<std::size_t> roots = marked_body();
    if (roots.empty()) {
      const Candidates candidates = vote(page_, attempt.use_names);
      if (candidates.best == 0) {
        const std::size_t body = tree_.find(Tag::body);
        roots = {body == tree_.size() ? 0 : body};
      } else {
        roots = join_siblings(page_, candidates);
      }
    }
    drop_other_articles(roots);
    for (const std::size_t root : roots) clean(root, attempt);
    return keep_only(roots);
  }

  /// Elements that say they are the body of the article (https://schema.org/articleBody).
  std::vector<std::size_t> marked_body() const {
    std::vector<std::size_t> marked;
    for (std::size_t i = 1; i < tree_.size(); ++i) {
      if (tree_.nodes[i].attribute_count == 0 || page_.is_dropped(i)) continue;
      if (tree_.attribute(i, AttributeName::itemprop).find("articleBody") == std::string_view::npos) continue;
      marked.push_back(i);
      i = tree_.nodes[i].end - 1;
    }
    if (marked.size() != 1 || page_.facts(marked[0]).characters < enough_characters) return {};
    return marked;
  }

  /// Pages that scroll without end, and lists of teasers: of several <article> elements, one has the page's title for
  /// its heading, and others have headings of their own of that level.
  void drop_other_articles(const std::vector<std::size_t>& roots) {
    Tag level = Tag::other;
    std::vector<std::size_t> others;
    for (const std::size_t root : roots)
      for (std::size_t i = root; i < tree_.nodes[root].end; ++i) {
        if (tree_.nodes[i].tag != Tag::article || page_.is_dropped(i)) continue;
        const std::size_t heading = first_heading(i);
        if (heading < tree_.nodes[i].end && is_title(heading)) level = tree_.nodes[heading].tag;
        if (heading < tree_.nodes[i].end && !is_title(heading)) others.push_back(i);
        i = tree_.nodes[i].end - 1;
      }
    if (level == Tag::other) return;
    for (const std::size_t other : others)
      if (tree_.nodes[first_heading(other)].tag == level) page_.drop(other, reason::related);
  }

  /// The first <h1> or <h2> below a node, or where the node ends.
  std::size_t first_heading(std::size_t node) const {
    std::size_t i = node + 1;
    while (i < tree_.nodes[node].end && tree_.nodes[i].tag != Tag::h1 && tree_.nodes[i].tag != Tag::h2) ++i;
    return i;
  }

  void clean(std::size_t root, const Attempt& attempt) {
    for (std::size_t i = root + 1; i < tree_.nodes[root].end; ++i) {
      if (page_.is_dropped(i)) {
        i = tree_.nodes[i].end - 1;
        continue;
      }
      const std::string_view reason = never_in_story(i, attempt);
      if (reason.empty()) continue;
      page_.drop(i, reason);
      i = tree_.nodes[i].end - 1;
    }
    if (attempt.clean) clean_conditionally(page_, root, attempt.use_names);
  }

  std::string_view never_in_story(std::size_t i, const Attempt& attempt) const {
    const Tag tag = tree_.nodes[i].tag;
    if (tag == Tag::aside) return reason::related;
    if (tag == Tag::footer) return reason::footer;
    if (tag == Tag::object || tag == Tag::embed || tag == Tag::button) return reason::form;
    if (is_heading(tag) && is_title(i)) return reason::title;
    if ((tag == Tag::h1 || tag == Tag::h2) && attempt.use_names && name_weight(page_, i) < 0) return reason::related;
    if ((page_.parts(i) & part_sharing) != 0 && page_.facts(i).characters < enough_characters) return "sharing";
    return {};
  }

  bool is_title(std::size_t heading) const {
    return tree_.nodes[heading].tag <= Tag::h2 && !title_.empty() && tree_.inner_text(heading) == title_;
  }

  NodeFacts keep_only(const std::vector<std::size_t>& roots) {
    NodeFacts kept;
    std::vector<bool> inside(tree_.size());
    for (const std::size_t root : roots) {
      kept += page_.facts(root);
      std::fill(inside.begin() + static_cast<std::ptrdiff_t>(root),
                inside.begin() + static_cast<std::ptrdiff_t>(tree_.nodes[root].end), true);
    }
    for (std::size_t i = 0; i < tree_.size(); ++i)
      if (!inside[i] && tree_.nodes[i].tag == Tag::text && !page_.is_dropped(i)) page_.mark(i, reason::outside);
    return kept;
  }

  void inherit(std::vector<std::string_view>& reasons) const {
    for (std::size_t i = 1; i < tree_.size(); ++i)
      if (const std::string_view outer = reasons[tree_.nodes[i].parent]; !outer.empty()) reasons[i] = outer;
  }

  const HtmlTree& tree_;
  ExaminedPage page_;
  std::string_view title_;
  std::vector<std::string_view> visible_;
  std::vector<std::string_view> best_;
};

}  // namespace

std::vector<std::string_view> select_main_content(const HtmlTree& tree, const Knowledge& knowledge,
                                                  std::string_view title) {
  if (tree.size() == 0) return {};
  return Selection(tree, knowledge, title).run();
}

}  // namespace dateline::reading
