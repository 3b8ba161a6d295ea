#include "reading/metadata.hpp"

#include "text/characters.hpp"
#include "text/language_tag.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>

namespace dateline::reading {
namespace {

/// The name of a meta element: of Open Graph in `property`, of HTML in `name`.
std::string meta_name(const HtmlTree& tree, std::size_t i) {
  std::string_view name = tree.attribute(i, AttributeName::property);
  if (name.empty()) name = tree.attribute(i, AttributeName::name);
  return text::fold(text::trim(name));
}

bool is_link(std::string_view text) noexcept {
  return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("//");
}

void set_once(std::string& value, std::string_view found) {
  if (value.empty()) value = text::trim(found);
}

/// The places a value may come from, best first.
struct Sources {
  std::string open_graph;
  std::string meta;
  std::string element;

  std::string best() const { return !open_graph.empty() ? open_graph : !meta.empty() ? meta : element; }
};

struct Found {
  Sources title;
  Sources source;
  Sources author;
  Sources language;
  Sources url;
};

void read_meta(const HtmlTree& tree, std::size_t i, Found& found) {
  const std::string_view content = tree.attribute(i, AttributeName::content);
  if (content.empty()) return;
  const std::string name = meta_name(tree, i);
  if (name == "og:title") set_once(found.title.open_graph, content);
  if (name == "twitter:title" || name == "dc.title" || name == "sailthru.title") set_once(found.title.meta, content);
  if (name == "og:site_name") set_once(found.source.open_graph, content);
  if (name == "application-name" || name == "dc.publisher") set_once(found.source.meta, content);
  if (name == "author" || name == "dc.creator" || name == "parsely-author" || name == "sailthru.author")
    set_once(found.author.open_graph, content);
  if (name == "article:author" && !is_link(content)) set_once(found.author.meta, content);
  if (name == "og:locale") set_once(found.language.meta, content);
  if (name == "og:url") set_once(found.url.meta, content);
}

/// How a title and the name of a site are joined; the dashes also join the parts of a title.
constexpr std::string_view title_joints[] = {" | ", " :: ", " » ", " · ", " • ", "_", " - ", " – ", " — "};
constexpr std::size_t sure_joints = 6;

/// Of scripts without spaces two characters count as one.
std::size_t words(std::string_view text) noexcept {
  std::size_t spaces = 0;
  std::size_t ideographs = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next_code_point(text, at);
    if (c == U' ') ++spaces;
    if (text::is_ideographic(c)) ++ideographs;
  }
  return text.empty() ? 0 : 1 + spaces + ideographs / 2;
}

bool looks_like_site(std::string_view front, std::string_view back, bool sure) {
  return sure ? words(front) >= 3 && words(back) <= 5
              : words(front) >= 4 && words(back) <= 4 && words(front) >= 2 * words(back);
}

/// A title without the site's name behind it, or before it.
std::string_view without_site(std::string_view title, std::string_view site) {
  for (std::size_t i = 0; i < std::size(title_joints); ++i) {
    const std::size_t at = title.rfind(title_joints[i]);
    if (at == std::string_view::npos) continue;
    const std::string_view front = text::trim(title.substr(0, at));
    const std::string_view back = text::trim(title.substr(at + title_joints[i].size()));
    if (!site.empty() && text::fold(front) == text::fold(site)) return back;
    if (text::fold(back) == text::fold(site) || looks_like_site(front, back, i < sure_joints)) return front;
  }
  return title;
}

/// The text of the page's only <h1>, or of the first when several say the same.
std::string main_heading(const HtmlTree& tree) {
  std::string heading;
  for (std::size_t i = 0; i < tree.size(); ++i) {
    if (tree.nodes[i].tag != Tag::h1) continue;
    const std::string found = tree.inner_text(i);
    if (found.empty()) continue;
    if (!heading.empty() && heading != found) return {};
    heading = found;
  }
  return heading;
}

/// What stands behind the page's <h1> in its title, if a lesser heading says the same: then the <h1> names the site.
std::string lesser_heading(const HtmlTree& tree, std::string_view title, std::string_view heading) {
  if (heading.empty() || !title.starts_with(heading) || title.size() == heading.size()) return {};
  const std::string_view rest = title.substr(std::min(title.find_first_not_of(" :|-", heading.size()), title.size()));
  if (words(rest) < 3) return {};
  constexpr std::size_t most_nodes = 20;  // below a heading
  for (std::size_t i = 0; i < tree.size(); ++i) {
    const bool lesser = tree.nodes[i].tag == Tag::h2 || tree.nodes[i].tag == Tag::h3;
    if (lesser && tree.nodes[i].end - i <= most_nodes && tree.inner_text(i) == rest) return std::string(rest);
  }
  return {};
}

std::string choose_title(const Found& found, const LinkedData& linked, const std::string& heading,
                         std::string_view site) {
  const std::string given = !found.title.open_graph.empty() ? found.title.open_graph
                            : !linked.headline.empty()      ? linked.headline
                                                            : found.title.best();
  // The heading is the title as readers see it, when the page's own data agree that it is one.
  if (words(heading) >= 3 &&
      (given.find(heading) != std::string::npos || found.title.element.find(heading) != std::string::npos))
    return heading;
  return given.empty() ? heading : std::string(without_site(given, site));
}

}  // namespace

Metadata read_metadata(const HtmlTree& tree, const LinkedData& linked) {
  Found found;
  for (std::size_t i = 0; i < tree.size(); ++i) {
    const Tag tag = tree.nodes[i].tag;
    if (tag == Tag::meta) read_meta(tree, i, found);
    if (tag == Tag::html) set_once(found.language.open_graph, tree.attribute(i, AttributeName::lang));
    if (tag == Tag::title) set_once(found.title.element, tree.inner_text(i));
    if (tag == Tag::link && tree.attribute(i, AttributeName::rel) == "canonical")
      set_once(found.url.open_graph, tree.attribute(i, AttributeName::href));
    if (tag == Tag::a && tree.attribute(i, AttributeName::rel) == "author")
      set_once(found.author.element, tree.inner_text(i));
  }
  Metadata metadata;
  metadata.source = !found.source.open_graph.empty() ? found.source.open_graph
                    : !linked.publisher.empty()      ? linked.publisher
                                                     : found.source.best();
  metadata.author = !linked.author.empty() && !is_link(linked.author) ? linked.author : found.author.best();
  metadata.language = text::language_tag(found.language.open_graph);
  if (metadata.language.empty()) metadata.language = text::language_tag(found.language.meta);
  metadata.url = found.url.best();
  metadata.main_heading = main_heading(tree);
  metadata.title = lesser_heading(tree, found.title.element, metadata.main_heading);
  if (metadata.title.empty()) metadata.title = choose_title(found, linked, metadata.main_heading, metadata.source);
  return metadata;
}

}  // namespace dateline::reading
