#include "reading/metadata.hpp"

#include "catch.hpp"
#include "reading/html_parser.hpp"
#include "reading/html_prepare.hpp"

#include <string>

using namespace dateline::reading;

namespace {

Metadata metadata(const std::string& page) {
  const PreparedHtml prepared = prepare_html(page);
  return read_metadata(parse_html(prepared.html), read_linked_data(prepared.json_ld, builtin_knowledge()));
}

}  // namespace

TEST_CASE("titles without the name of the site") {
  CHECK(metadata("<title>Ferry sinks off Tiree | The Daily Gull</title>").title == "Ferry sinks off Tiree");
  CHECK(metadata("<title>Ferry sinks - rescue under way</title>").title == "Ferry sinks - rescue under way");
  CHECK(metadata("<meta property=og:title content='Ferry sinks off Tiree'><title>Gull</title>").title ==
        "Ferry sinks off Tiree");
  CHECK(metadata("<meta property=og:site_name content='Gull'><title>Gull: news</title><title>x</title>").title ==
        "Gull: news");
  CHECK(metadata("<meta property=og:site_name content=Gull><title>Gull - Ferry sinks</title>").title == "Ferry sinks");
  CHECK(metadata("<title>渡轮在泰里岛附近沉没_海鸥日报</title>").title == "渡轮在泰里岛附近沉没");
  CHECK(metadata("<title>渡轮在泰里岛附近沉没_新闻_海鸥日报</title><h1>渡轮在泰里岛附近沉没</h1>").title ==
        "渡轮在泰里岛附近沉没");
  CHECK(metadata("<p>no title").title.empty());
}

TEST_CASE("the heading is the title when the page's data agree") {
  CHECK(metadata("<title>Ferry sinks off Tiree: live</title><h1>Ferry sinks off Tiree</h1>").title ==
        "Ferry sinks off Tiree");
  CHECK(metadata("<title>Ferry sinks off Tiree</title><h1>The Daily Gull</h1>").title == "Ferry sinks off Tiree");
  CHECK(metadata("<h1>Ferry sinks</h1>").title == "Ferry sinks");
  CHECK(metadata(
            "<title>The Daily Gull: Ferry sinks off Tiree</title><h1>The Daily Gull</h1><h3>Ferry sinks off Tiree</h3>")
            .title == "Ferry sinks off Tiree");
}

TEST_CASE("source, author, language, address") {
  const Metadata found = metadata(
      "<html lang=en-gb><head><meta property=og:site_name content='The Daily Gull'><meta name=author content=' Ann "
      "Smith '>"
      "<link rel=canonical href=https://gull.example/ferry></head>");
  CHECK(found.source == "The Daily Gull");
  CHECK(found.author == "Ann Smith");
  CHECK(found.language == "en-GB");
  CHECK(found.url == "https://gull.example/ferry");
  CHECK(metadata("<meta property=og:locale content=de_AT>").language == "de-AT");
  CHECK(metadata("<html lang='{{lang}}'>").language.empty());
}

TEST_CASE("JSON-LD: articles, graphs and lists") {
  const std::string article =
      R"({"@type": ["NewsArticle"], "headline": "Ferry sinks", "author": [{"name": "Ann Smith"}],
    "publisher": {"@type": "Organization", "name": "Gull"}, "datePublished": "2024-05-17T08:00:00Z"})";
  for (const std::string& json :
       {article, "[" + article + "]",
        "{\"@graph\": [{\"@type\": \"WebPage\", \"datePublished\": \"2020-01-01\"}, " + article + "]}"}) {
    const LinkedData data = read_linked_data({json}, builtin_knowledge());
    CHECK(data.headline == "Ferry sinks");
    CHECK(data.author == "Ann Smith");
    CHECK(data.publisher == "Gull");
    CHECK(data.article_published == "2024-05-17T08:00:00Z");
  }
}

TEST_CASE("JSON-LD that is no JSON still gives its date") {
  const LinkedData data =
      read_linked_data({"{\"headline\": \"a\nb\", \"datePublished\" : \"2024-05-17\", }"}, builtin_knowledge());
  CHECK(data.article_published == "2024-05-17");
  CHECK(read_linked_data({"\"datePublished\""}, builtin_knowledge()).article_published.empty());
  CHECK(read_linked_data({std::string(100'000, '[')}, builtin_knowledge()).article_published.empty());
}
