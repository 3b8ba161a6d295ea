// What a page says about itself.
#pragma once

#include "reading/html_tree.hpp"
#include "reading/knowledge.hpp"

#include <dateline/time.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace dateline::reading {

struct Metadata {
  std::string title;
  std::string source;
  std::string author;
  std::string language;      ///< BCP 47.
  std::string url;           ///< The canonical one.
  std::string main_heading;  ///< The text of the page's one <h1>.
};

/// What schema.org objects in JSON-LD say (https://schema.org/NewsArticle).
struct LinkedData {
  std::string headline;
  std::string author;
  std::string publisher;
  std::string article_published;  ///< datePublished of an article, or its dateCreated.
  std::string other_published;    ///< datePublished of anything else.
};

/// \param scripts the contents of the page's JSON-LD elements; those that are not JSON, or nest too deeply, are
/// searched for a datePublished only.
LinkedData read_linked_data(const std::vector<std::string_view>& scripts, const Knowledge& knowledge);

Metadata read_metadata(const HtmlTree& tree, const LinkedData& linked);

/// Where `published` comes from.
struct PublicationDate {
  Date date;
  AnchorSource source = AnchorSource::none;
};

/// The best evidence of the day of publication.
/// \param url as the caller gave it, or "".
PublicationDate find_publication_date(const HtmlTree& tree, const LinkedData& linked, const Metadata& metadata,
                                      std::string_view url, const Knowledge& knowledge);

}  // namespace dateline::reading
