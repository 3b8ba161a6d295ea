#include "reading/metadata.hpp"
#include "reading/metadata_date.hpp"
#include "reading/text_lines.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::reading {
namespace {

using std::chrono::year_month_day;

constexpr std::size_t longest_byline = 120;
constexpr std::size_t most_byline_nodes = 60;

/// Kinds of evidence, most often right first (measured on dated news and blog pages).
enum class Evidence : std::uint8_t {
  url,
  itemprop,
  article_meta,
  linked_article,
  published_time,
  only_time,
  linked_other,
  time_in_article,
  other_meta,
  named_element,
  visible_text,
  count
};

class Evidences {
 public:
  void add(Evidence kind, std::optional<year_month_day> day) {
    auto& place = days_[static_cast<std::size_t>(kind)];
    if (day && !place) place = day;
  }
  PublicationDate best() const {
    for (std::size_t i = 0; i < days_.size(); ++i) {
      if (!days_[i]) continue;
      const auto kind = static_cast<Evidence>(i);
      return {Date::day(*days_[i]), kind == Evidence::url            ? AnchorSource::url
                                    : kind == Evidence::visible_text ? AnchorSource::text
                                                                     : AnchorSource::metadata};
    }
    return {};
  }
  bool has_metadata() const {
    return std::any_of(days_.begin(), days_.begin() + static_cast<std::size_t>(Evidence::named_element),
                       [](const auto& day) { return day.has_value(); });
  }

 private:
  std::array<std::optional<year_month_day>, static_cast<std::size_t>(Evidence::count)> days_;
};

/// Names of meta elements that hold the day of publication: Open Graph, Dublin Core, Parse.ly, Sailthru, and what
/// publishers made up themselves.
constexpr std::array<std::string_view, 3> published_metas = {"article:published_time", "og:article:published_time",
                                                             "article:published"};
constexpr std::array<std::string_view, 27> other_metas = {"og:published_time",
                                                          "datepublished",
                                                          "date",
                                                          "dc.date",
                                                          "dc.date.issued",
                                                          "dc.date.created",
                                                          "dcterms.date",
                                                          "dcterms.created",
                                                          "dcterms.issued",
                                                          "dc:date",
                                                          "dc:created",
                                                          "pubdate",
                                                          "publish-date",
                                                          "publish_date",
                                                          "publishdate",
                                                          "publication_date",
                                                          "publicationdate",
                                                          "parsely-pub-date",
                                                          "sailthru.date",
                                                          "cxenseparse:recs:publishtime",
                                                          "article_date_original",
                                                          "article.published",
                                                          "ptime",
                                                          "displaydate",
                                                          "originalpublicationdate",
                                                          "date.release",
                                                          "citation_publication_date"};

template <std::size_t Size>
bool is_among(const std::array<std::string_view, Size>& names, std::string_view name) noexcept {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class Search {
 public:
  Search(const HtmlTree& tree, const Knowledge& knowledge, const DateNotation& notation)
      : tree_(tree), knowledge_(knowledge), notation_(notation) {}

  void run() {
    for (std::size_t i = 0; i < tree_.size(); ++i) {
      const Tag tag = tree_.nodes[i].tag;
      if (tag == Tag::article || tag == Tag::main || tag == Tag::header)
        article_end_ = std::max<std::size_t>(article_end_, tree_.nodes[i].end);
      if (tag == Tag::meta) meta(i);
      if (tag == Tag::time) time(i);
      if (tree_.nodes[i].attribute_count > 0 && tag != Tag::body && tag != Tag::html && tag != Tag::meta) named(i);
    }
    if (one_time_ && time_count_ == 1) found_.add(Evidence::only_time, one_time_);
    if (!found_.has_metadata()) visible_text();
  }

  Evidences found_;

 private:
  std::optional<year_month_day> day(std::string_view text) const { return find_day(text.substr(0, 200), notation_); }

  void meta(std::size_t i) {
    const std::string_view content = tree_.attribute(i, AttributeName::content);
    if (content.empty()) return;
    std::string_view raw = tree_.attribute(i, AttributeName::property);
    if (raw.empty()) raw = tree_.attribute(i, AttributeName::name);
    const std::string name = text::fold(raw);
    if (is_among(published_metas, name)) found_.add(Evidence::article_meta, day(content));
    if (is_among(other_metas, name)) found_.add(Evidence::other_meta, day(content));
    const std::string_view itemprop = tree_.attribute(i, AttributeName::itemprop);
    if (itemprop == "datePublished") found_.add(Evidence::itemprop, day(content));
    if (itemprop == "dateCreated") found_.add(Evidence::other_meta, day(content));
  }

  std::uint32_t parts(std::size_t i) const {
    std::string names = " ";
    for (const AttributeName attribute :
         {AttributeName::class_name, AttributeName::id, AttributeName::itemprop, AttributeName::data_testid})
      if (const std::string_view value = tree_.attribute(i, attribute); !value.empty())
        text::append_folded(names, value), names += ' ';
    return knowledge_.parts.flags_of(names);
  }

  /// The day an element names: in its attributes, else in its text.
  std::optional<year_month_day> day_of_element(std::size_t i) const {
    for (const AttributeName attribute : {AttributeName::datetime, AttributeName::content, AttributeName::title})
      if (const auto found = day(tree_.attribute(i, attribute))) return found;
    return day(tree_.inner_text(i));
  }

  void time(std::size_t i) {
    const auto found = day_of_element(i);
    if (!found) return;
    const std::uint32_t names = tree_.nodes[i].attribute_count > 0 ? parts(i) : 0;
    if ((names & part_modified) != 0) return;
    if ((names & part_published) != 0 || tree_.has_attribute(i, AttributeName::pubdate))
      found_.add(Evidence::published_time, found);
    if (i < article_end_) found_.add(Evidence::time_in_article, found);
    if (!one_time_ || *one_time_ != *found) ++time_count_;
    one_time_ = found;
  }

  void named(std::size_t i) {
    const std::string_view itemprop = tree_.attribute(i, AttributeName::itemprop);
    if (itemprop.find("datePublished") != std::string_view::npos) found_.add(Evidence::itemprop, day_of_element(i));
    if (tree_.nodes[i].end - i > most_byline_nodes) return;
    const std::uint32_t names = parts(i);
    if ((names & part_date) == 0 || (names & (part_modified | part_comments | part_related)) != 0) return;
    const std::string text = tree_.inner_text(i);
    if (text.size() > 300) return;
    found_.add(Evidence::named_element, day(text));
  }

  /// A day in a line of its own; one in a sentence is that of an event.
  void visible_text() {
    const std::size_t body = tree_.find(Tag::body);
    for (std::size_t i = body == tree_.size() ? 0 : body; i < tree_.size(); ++i) {
      if (tree_.nodes[i].tag != Tag::text) continue;
      const auto found = day(tree_.text(i));
      if (!found) continue;
      if (tree_.text(i).size() > longest_byline || ends_sentence(text::trim(tree_.text(i))) || is_in_sentence(i))
        continue;
      found_.add(Evidence::visible_text, found);
      return;
    }
  }

  /// Is the short block around a text a sentence? Larger blocks are not looked at for each of their texts.
  bool is_in_sentence(std::size_t i) const {
    std::size_t block = tree_.nodes[i].parent;
    while (block != 0 && !is_block(tree_.nodes[block].tag)) block = tree_.nodes[block].parent;
    if (tree_.nodes[block].end - block > most_byline_nodes) return false;
    const std::string line = tree_.inner_text(block);
    return line.size() <= longest_byline && ends_sentence(line);
  }

  const HtmlTree& tree_;
  const Knowledge& knowledge_;
  const DateNotation& notation_;
  std::size_t article_end_ = 0;
  std::optional<year_month_day> one_time_;
  std::size_t time_count_ = 0;
};

}  // namespace

PublicationDate find_publication_date(const HtmlTree& tree, const LinkedData& linked, const Metadata& metadata,
                                      std::string_view url, const Knowledge& knowledge) {
  const DateNotation notation{knowledge.months, is_month_first(knowledge, metadata.language)};
  Search search(tree, knowledge, notation);
  for (const std::string_view address : {url, std::string_view(metadata.url)})
    if (!address.empty()) search.found_.add(Evidence::url, find_day_in_url(address, notation));
  search.found_.add(Evidence::linked_article, find_day(linked.article_published, notation));
  search.found_.add(Evidence::linked_other, find_day(linked.other_published, notation));
  search.run();
  return search.found_.best();
}

}  // namespace dateline::reading
