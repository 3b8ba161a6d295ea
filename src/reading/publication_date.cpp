// The day on which a page was published, by the best of what it tells: metadata, address, visible dates.
#include "reading/byline_day.hpp"
#include "reading/metadata.hpp"
#include "reading/metadata_date.hpp"
#include "reading/text_lines.hpp"
#include "text/ascii.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::reading {
namespace {

using std::chrono::year_month_day;

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
  change,  ///< A day of change, where no other is known.
  count
};

class Evidences {
 public:
  void add(Evidence kind, std::optional<ValueDay> day) {
    auto& place = days_[static_cast<std::size_t>(kind)];
    if (day && !place) place = day;
  }
  void add(Evidence kind, std::optional<year_month_day> day) {
    if (day) add(kind, ValueDay{*day, {}});
  }
  PublicationDate best() const {
    for (std::size_t i = 0; i < days_.size(); ++i) {
      if (!days_[i]) continue;
      const auto kind = static_cast<Evidence>(i);
      return {Date::day(as_read(*days_[i])), kind == Evidence::url            ? AnchorSource::url
                                             : kind >= Evidence::visible_text ? AnchorSource::text
                                                                              : AnchorSource::metadata};
    }
    return {};
  }
  bool has_metadata() const {
    return std::any_of(days_.begin(), days_.begin() + static_cast<std::size_t>(Evidence::named_element),
                       [](const auto& day) { return day.has_value(); });
  }

 private:
  /// The day of an instant as readers of the page see it, if the page shows the day as well.
  year_month_day as_read(const ValueDay& instant) const {
    if (!instant.utc_hour) return instant.day;
    for (const auto& other : days_)
      if (other && !other->utc_hour && instant.may_be(other->day)) return other->day;
    return instant.day;
  }

  std::array<std::optional<ValueDay>, static_cast<std::size_t>(Evidence::count)> days_;
};

/// Names of meta elements that hold the day of publication: Open Graph, Dublin Core, Parse.ly, Sailthru, and what
/// publishers made up themselves.
constexpr auto published_metas = std::to_array<std::string_view>({
    "article:published_time",
    "og:article:published_time",
    "article:published",
});
constexpr auto other_metas = std::to_array<std::string_view>({
    "og:published_time",
    "og:publish_date",
    "og:pubdate",
    "og:datepublished",
    "og:regdate",
    "article:published_date",
    "article:publish_date",
    "article:publication_date",
    "article:post_date",
    "datepublished",
    "date_published",
    "date-published",
    "date",
    "dc.date",
    "dc.date.issued",
    "dc.date.created",
    "dc.date.published",
    "dc.created",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "dc:date",
    "dc:created",
    "rnews:datepublished",
    "pubdate",
    "pub_date",
    "pub-date",
    "bt:pubdate",
    "rbpubdate",
    "pdate",
    "publish-date",
    "publish_date",
    "publishdate",
    "published",
    "publisheddate",
    "published_date",
    "published-date",
    "published_at",
    "publishedat",
    "published_time",
    "publish_time",
    "publication_date",
    "publication-date",
    "publicationdate",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "shareaholic:article_published_time",
    "vr:published_time",
    "mediator_published_time",
    "article_date_original",
    "article.published",
    "article.created",
    "created",
    "date_created",
    "datecreated",
    "dateposted",
    "ptime",
    "displaydate",
    "originalpublicationdate",
    "date.release",
    "twt-published-at",
    "citation_publication_date",
    "citation_date",
});

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
  std::optional<ValueDay> day_in_value(std::string_view value) const {
    return find_day_in_value(value.substr(0, 200), notation_);
  }

  void meta(std::size_t i) {
    const std::string_view content = tree_.attribute(i, AttributeName::content);
    if (content.empty()) return;
    std::string_view raw = tree_.attribute(i, AttributeName::property);
    if (raw.empty()) raw = tree_.attribute(i, AttributeName::name);
    const std::string name = text::fold(raw);
    if (is_among(published_metas, name)) found_.add(Evidence::article_meta, day_in_value(content));
    if (is_among(other_metas, name)) found_.add(Evidence::other_meta, day_in_value(content));
    const std::string_view itemprop = tree_.attribute(i, AttributeName::itemprop);
    if (itemprop == "datePublished") found_.add(Evidence::itemprop, day_in_value(content));
    if (itemprop == "dateCreated") found_.add(Evidence::other_meta, day_in_value(content));
  }

  std::uint32_t parts(std::size_t i) const {
    std::string names = " ";
    for (const AttributeName attribute :
         {AttributeName::class_name, AttributeName::id, AttributeName::itemprop, AttributeName::data_testid})
      if (const std::string_view value = tree_.attribute(i, attribute); !value.empty())
        text::append_folded(names, value), names += ' ';
    return knowledge_.parts.flags_of(names);
  }

  /// The day an element names: in its attributes, else in its text; which of two is its day, the text says.
  std::optional<ValueDay> day_of_element(std::size_t i) const {
    std::optional<ValueDay> found;
    for (const AttributeName attribute : {AttributeName::datetime, AttributeName::content, AttributeName::title})
      if (!found) found = day_in_value(tree_.attribute(i, attribute));
    if (found && !found->utc_hour) return found;
    const auto shown = day(tree_.inner_text(i));
    return shown && (!found || found->may_be(*shown)) ? ValueDay{*shown, {}} : found;
  }

  void time(std::size_t i) {
    const auto found = day_of_element(i);
    if (!found) return;
    const std::uint32_t names = tree_.nodes[i].attribute_count > 0 ? parts(i) : 0;
    if ((names & part_modified) != 0) return;
    if (tree_.nodes[i - 1].tag == Tag::text && announces_change(tree_.text(i - 1), knowledge_)) return;
    if ((names & part_published) != 0 || tree_.has_attribute(i, AttributeName::pubdate))
      found_.add(Evidence::published_time, found);
    if (i < article_end_) found_.add(Evidence::time_in_article, found);
    if (!one_time_ || one_time_->day != found->day) ++time_count_;
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
    const BylineDays days = find_byline_days(text, notation_, knowledge_);
    found_.add(Evidence::named_element, days.published);
    found_.add(Evidence::change, days.changed);
  }

  /// A day in a line of its own; one in a sentence is that of an event.
  void visible_text() {
    const std::size_t body = tree_.find(Tag::body);
    for (std::size_t i = body == tree_.size() ? 0 : body; i < tree_.size(); ++i) {
      if (tree_.nodes[i].tag != Tag::text) continue;
      const auto found = day(tree_.text(i));
      if (!found) continue;
      if (tree_.text(i).size() > longest_byline || is_sentence(tree_.text(i)) || is_in_sentence(i)) continue;
      if (is_in_record(i)) continue;
      const BylineDays days = find_byline_days(tree_.text(i), notation_, knowledge_);
      const bool changed =
          i > 0 && tree_.nodes[i - 1].tag == Tag::text && announces_change(tree_.text(i - 1), knowledge_);
      found_.add(Evidence::change, changed ? found : days.changed);
      if (changed || !days.published) continue;
      found_.add(Evidence::visible_text, days.published);
      return;
    }
  }

  /// Is the short block around a text a sentence? Larger blocks are not looked at for each of their texts.
  bool is_in_sentence(std::size_t i) const {
    std::size_t block = tree_.nodes[i].parent;
    while (block != 0 && !is_block(tree_.nodes[block].tag)) block = tree_.nodes[block].parent;
    if (tree_.nodes[block].end - block > most_byline_nodes) return false;
    const std::string line = tree_.inner_text(block);
    return line.size() <= longest_byline && is_sentence(line);
  }

  /// Is the text in a row of a table that begins with a head? Such a row is a fact about what the page describes.
  bool is_in_record(std::size_t i) const {
    std::size_t row = tree_.nodes[i].parent;
    while (row != 0 && tree_.nodes[row].tag != Tag::tr) row = tree_.nodes[row].parent;
    return row != 0 && tree_.nodes[row + 1].tag == Tag::th;
  }

  const HtmlTree& tree_;
  const Knowledge& knowledge_;
  const DateNotation& notation_;
  std::size_t article_end_ = 0;
  std::optional<ValueDay> one_time_;
  std::size_t time_count_ = 0;
};

}  // namespace

PublicationDate find_publication_date(const HtmlTree& tree, const LinkedData& linked, const Metadata& metadata,
                                      std::string_view url, const Knowledge& knowledge) {
  const DateNotation notation{knowledge.months, is_month_first(knowledge, metadata.language)};
  Search search(tree, knowledge, notation);
  for (const std::string_view address : {url, std::string_view(metadata.url)})
    if (!address.empty()) search.found_.add(Evidence::url, find_day_in_url(address, notation));
  search.found_.add(Evidence::linked_article, find_day_in_value(linked.article_published, notation));
  search.found_.add(Evidence::linked_other, find_day_in_value(linked.other_published, notation));
  search.run();
  return search.found_.best();
}

}  // namespace dateline::reading
