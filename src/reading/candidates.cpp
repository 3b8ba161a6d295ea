#include "reading/candidates.hpp"

#include <algorithm>
#include <array>

namespace dateline::reading {
namespace {

constexpr std::uint32_t shortest_paragraph = 25;
constexpr int voted_levels = 5;

double tag_score(Tag tag) noexcept {
  switch (tag) {
    case Tag::div:
      return 5;
    case Tag::pre:
    case Tag::td:
    case Tag::blockquote:
      return 3;
    case Tag::address:
    case Tag::ol:
    case Tag::ul:
    case Tag::dl:
    case Tag::dd:
    case Tag::dt:
    case Tag::li:
    case Tag::form:
      return -3;
    case Tag::h1:
    case Tag::h2:
    case Tag::h3:
    case Tag::h4:
    case Tag::h5:
    case Tag::h6:
    case Tag::th:
      return -5;
    default:
      return 0;
  }
}

/// The element whose content a paragraph is: a <p>, or a <div> that holds nothing else, is the paragraph itself.
std::size_t container_of(const ExaminedPage& page, std::size_t block) {
  const Node& node = page.tree().nodes[block];
  return page.has_blocks(block) || block == 0 ? block : node.parent;
}

bool votes(Tag tag) noexcept {
  switch (tag) {
    case Tag::li:
    case Tag::h1:
    case Tag::figcaption:
    case Tag::address:
    case Tag::dt:
    case Tag::caption:
      return false;
    default:
      return true;
  }
}

/// The five best, best first.
std::vector<std::size_t> top_candidates(const ExaminedPage& page, std::vector<double>& scores,
                                        const std::vector<bool>& voted) {
  std::vector<std::size_t> top;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (!voted[i]) continue;
    scores[i] *= 1 - page.facts(i).link_density();
    const auto place =
        std::find_if(top.begin(), top.end(), [&](std::size_t other) { return scores[i] > scores[other]; });
    top.insert(place, i);
    if (top.size() > 5) top.pop_back();
  }
  return top;
}

bool contains(const HtmlTree& tree, std::size_t outer, std::size_t inner) noexcept {
  return outer < inner && inner < tree.nodes[outer].end;
}

/// An element that holds at least three other candidates nearly as good holds the story, not the best candidate alone.
std::size_t common_ancestor(const HtmlTree& tree, const std::vector<std::size_t>& top,
                            const std::vector<double>& scores) {
  std::size_t best = top.front();
  for (std::size_t at = tree.nodes[best].parent; at != 0 && tree.nodes[at].tag != Tag::body;
       at = tree.nodes[at].parent) {
    int inside = 0;
    for (std::size_t i = 1; i < top.size(); ++i)
      if (scores[top[i]] >= 0.75 * scores[top[0]] && contains(tree, at, top[i])) ++inside;
    if (inside >= 3) return at;
  }
  return best;
}

/// A parent that scores more than its best child holds more of the story.
std::size_t climb(const HtmlTree& tree, std::size_t best, const std::vector<double>& scores) {
  double last = scores[best];
  const double threshold = last / 3;
  for (std::size_t at = tree.nodes[best].parent; at != 0 && tree.nodes[at].tag != Tag::body;
       at = tree.nodes[at].parent) {
    if (scores[at] == 0) continue;
    if (scores[at] < threshold) break;
    if (scores[at] > last) return at;
    last = scores[at];
  }
  return best;
}

/// Stories are cut into pieces, with advertisements between: an ancestor with much more prose, as densely, holds the
/// whole.
std::size_t widen(const ExaminedPage& page, std::size_t best) {
  const HtmlTree& tree = page.tree();
  const auto density = [&](std::size_t i) {
    return double(page.facts(i).prose_characters) / std::max(page.facts(i).characters, 1u);
  };
  for (std::size_t at = tree.nodes[best].parent; at != 0 && tree.nodes[at].tag != Tag::body;
       at = tree.nodes[at].parent) {
    if (page.facts(at).prose_characters < 1.4 * page.facts(best).prose_characters) continue;
    if (density(at) < 0.95 * density(best) || page.facts(at).link_density() > 0.2) break;
    best = at;
  }
  return best;
}

/// Is `node` the only element below its parent?
bool is_only_child(const HtmlTree& tree, std::size_t node) {
  const std::size_t parent = tree.nodes[node].parent;
  for (std::size_t i = parent + 1; i < tree.nodes[parent].end; i = tree.nodes[i].end)
    if (i != node && tree.nodes[i].tag != Tag::text) return false;
  return true;
}

/// Does a short paragraph read like a sentence?
bool has_sentence_end(std::string_view text) noexcept {
  return text.find(". ") != std::string_view::npos || text.ends_with('.');
}

bool is_paragraph(const ExaminedPage& page, std::size_t node) {
  const Tag tag = page.tree().nodes[node].tag;
  return tag == Tag::p || (tag == Tag::div && !page.has_blocks(node));
}

}  // namespace

int name_weight(const ExaminedPage& page, std::size_t node) noexcept {
  int weight = 0;
  for (const std::uint32_t parts : {page.class_parts(node), page.id_parts(node)}) {
    if ((parts & part_negative) != 0) weight -= 25;
    if ((parts & part_positive) != 0) weight += 25;
  }
  return weight;
}

Candidates vote(const ExaminedPage& page, bool use_names) {
  const HtmlTree& tree = page.tree();
  Candidates result;
  result.scores.assign(tree.size(), 0);
  std::vector<bool> voted(tree.size());
  for (const TextUnit& unit : page.units()) {
    if (unit.characters < shortest_paragraph || !votes(tree.nodes[unit.block].tag)) continue;
    const double score = 2 + unit.commas + std::min<std::uint32_t>(unit.characters / 100, 3);
    std::size_t at = container_of(page, unit.block);
    for (int level = 0; level < voted_levels && at != 0; ++level, at = tree.nodes[at].parent) {
      if (!voted[at]) {
        voted[at] = true;
        result.scores[at] = tag_score(tree.nodes[at].tag) + (use_names ? name_weight(page, at) : 0);
      }
      result.scores[at] += score / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
    }
  }
  const std::vector<std::size_t> top = top_candidates(page, result.scores, voted);
  if (top.empty()) return result;
  result.best = climb(tree, common_ancestor(tree, top, result.scores), result.scores);
  result.best = widen(page, result.best);
  while (tree.nodes[result.best].parent != 0 && tree.nodes[tree.nodes[result.best].parent].tag != Tag::body &&
         is_only_child(tree, result.best))
    result.best = tree.nodes[result.best].parent;
  return result;
}

std::vector<std::size_t> join_siblings(const ExaminedPage& page, const Candidates& candidates) {
  const HtmlTree& tree = page.tree();
  const std::size_t best = candidates.best;
  const double best_score = candidates.scores[best];
  const double threshold = std::max(10.0, best_score * 0.2);
  const std::string_view best_class = tree.attribute(best, AttributeName::class_name);
  std::vector<std::size_t> joined;
  const std::size_t parent = tree.nodes[best].parent;
  for (std::size_t i = parent + 1; i < tree.nodes[parent].end; i = tree.nodes[i].end) {
    if (page.is_dropped(i) || tree.nodes[i].tag == Tag::text) continue;
    bool join = i == best;
    if (!join) {
      const bool same_class = !best_class.empty() && tree.attribute(i, AttributeName::class_name) == best_class;
      join = candidates.scores[i] != 0 && candidates.scores[i] + (same_class ? best_score * 0.2 : 0) >= threshold;
    }
    if (!join && is_paragraph(page, i)) {
      const NodeFacts& facts = page.facts(i);
      join = facts.characters > 80
                 ? facts.link_density() < 0.25
                 : facts.characters > 0 && facts.link_characters == 0 && has_sentence_end(tree.inner_text(i));
    }
    if (join) joined.push_back(i);
  }
  return joined;
}

}  // namespace dateline::reading
