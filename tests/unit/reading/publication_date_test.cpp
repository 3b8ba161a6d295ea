// Which evidence of the day of publication is believed.
#include <dateline/document.hpp>

#include "catch.hpp"

#include <string>

using namespace dateline;

namespace {

Document read_dated(const std::string& bytes, std::string url = {}) {
  return read({.bytes = "<!doctype html><html lang=en-GB>" + bytes, .media_type = "text/html", .url = std::move(url)});
}
std::string published(const std::string& bytes) {
  return read_dated(bytes).published.edtf();
}

}  // namespace

TEST_CASE("each kind of evidence alone") {
  CHECK(published("<meta property=article:published_time content=2024-05-17T23:59:00-07:00>") == "2024-05-17");
  CHECK(published("<meta name=DC.date.issued content=2024-05-17>") == "2024-05-17");
  CHECK(published("<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"datePublished\": "
                  "\"2024-05-17\"}</script>") == "2024-05-17");
  CHECK(published("<span itemprop=datePublished content=2024-05-17>yesterday</span>") == "2024-05-17");
  CHECK(published("<time class=entry-date>17 May 2024</time>") == "2024-05-17");
  CHECK(published("<time datetime=2024-05-17>Friday</time>") == "2024-05-17");
  CHECK(published("<div class=post-date>Friday, 17 May 2024</div>") == "2024-05-17");
  CHECK(published("<p>Oban, 17 May 2024</p><p>A ferry sank.</p>") == "2024-05-17");
  CHECK(published("<p>On 17 May 2024 a ferry sank.</p>").empty());
  CHECK(published("<p>A ferry sank.</p>").empty());
}

TEST_CASE("an article of which only the creation is dated") {
  CHECK(published("<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"dateCreated\": \"2024-05-17\", "
                  "\"dateModified\": \"2024-05-20\"}</script>") == "2024-05-17");
  CHECK(published("<script type=application/ld+json>{\"@type\": \"Person\", \"dateCreated\": \"2024-05-17\"}</script>")
            .empty());
}

TEST_CASE("instants in figures") {
  CHECK(published("<meta name=published_at content=1715986800>") == "2024-05-17");
  CHECK(published("<script type=application/ld+json>{\"@type\": [\"NewsArticle\"], \"datePublished\": "
                  "1715986800000}</script>") == "2024-05-17");
}

TEST_CASE("an instant in UTC is of the day the page shows, where that can be") {
  const std::string shown = "<span class=byline>By Ann Lee, May 16, 2024, 9.10 p.m.</span>";
  CHECK(published("<meta property=article:published_time content=2024-05-17T04:10:00Z>" + shown) == "2024-05-16");
  CHECK(published("<meta property=article:published_time content=2024-05-17T18:10:00Z>" + shown) == "2024-05-17");
  CHECK(published("<meta property=article:published_time content=2024-05-17T04:10:00+02:00>" + shown) == "2024-05-17");
  CHECK(published("<time datetime=2024-05-17T04:10:00Z>May 16, 2024</time>") == "2024-05-16");
}

TEST_CASE("lines that end in a time of day are no sentences; rows with a head state facts") {
  CHECK(published("<p>Ann Lee - Leeds - 17 May 2024 - 13:22 h.</p><p>A ferry sank.</p>") == "2024-05-17");
  CHECK(published("<table><tr><th>Sunk</th><td>17 May 2024</td></tr></table><p>A ferry sank.</p>").empty());
}

TEST_CASE("better evidence wins, wherever it stands") {
  CHECK(published("<p>Oban, 3 May 1999</p><div class=date>4 May 2000</div><meta name=date content=2001-05-05>"
                  "<meta property=article:published_time content=2024-05-17>") == "2024-05-17");
  CHECK(published("<time datetime=2020-01-01></time><time datetime=2020-01-02></time><span "
                  "itemprop=datePublished>2024-05-17</span>") == "2024-05-17");
}

TEST_CASE("days of change are none of publication") {
  CHECK(published(
            "<meta property=article:modified_time content=2024-05-20><time class=updated datetime=2024-05-19>x</time>"
            "<div class=date>17.05.2024</div>") == "2024-05-17");
}

TEST_CASE("words before a day say whether it is one of change") {
  CHECK(published("<p>Updated: 9.14 am, 20 May 2024</p><p>Published: 5.40 pm, 17 May 2024</p>") == "2024-05-17");
  CHECK(published("<p>Published 17 May 2024, last updated 20 May 2024</p>") == "2024-05-17");
  CHECK(published("<p>Last updated 20 May 2024, first published 17 May 2024</p>") == "2024-05-17");
  CHECK(published("<p>Zuletzt aktualisiert: 20.05.2024</p><p>Erstellt: 17.05.2024</p>") == "2024-05-17");
  CHECK(published(
            "<article>Updated on <time datetime=2024-05-20>x</time> <time datetime=2024-05-17>y</time></article>") ==
        "2024-05-17");
  // Better than none.
  CHECK(published("<p>Updated: 20 May 2024</p><p>A ferry sank.</p>") == "2024-05-20");
}

TEST_CASE("the address comes first, then the page, then nothing") {
  const std::string page = "<meta property=article:published_time content=2024-05-18>";
  const Document by_url = read_dated(page, "https://gull.example/2024/05/17/ferry");
  CHECK(by_url.published.edtf() == "2024-05-17");
  CHECK(by_url.published_from == AnchorSource::url);
  CHECK(read_dated(page).published_from == AnchorSource::metadata);
  CHECK(read_dated("<p>17 May 2024</p><p>A ferry sank.").published_from == AnchorSource::text);
  CHECK(read_dated("<p>A ferry sank.").published_from == AnchorSource::none);
}

TEST_CASE("figures are read as the language writes them") {
  CHECK(read({.bytes = "<html lang=en-US><div class=date>3/4/2024</div>"}).published.edtf() == "2024-03-04");
  CHECK(read({.bytes = "<html lang=en-GB><div class=date>3/4/2024</div>"}).published.edtf() == "2024-04-03");
}

TEST_CASE("in plain text, a line before the story says the day") {
  const std::string story =
      "A ferry with forty people on board sank off the island of Tiree late on Thursday, the coast guard said.\n\n"
      "All passengers were brought ashore alive by fishermen, according to the harbour master.\n";
  const Document document =
      read({.bytes = "Ferry sinks off Tiree in the night\nBy Ann Smith | 17 May 2024, 10:31\n\n" + story});
  CHECK(document.published.edtf() == "2024-05-17");
  CHECK(document.published_from == AnchorSource::text);
  CHECK(document.title == "Ferry sinks off Tiree in the night");
  CHECK_FALSE(
      read({.bytes = story + "It had been built on 17 May 1999 in a yard that has since gone bankrupt, he said.\n"})
          .published.known());
  CHECK(read({.bytes = "Updated 20 May 2024\nPosted 17 May 2024\n\n" + story}).published.edtf() == "2024-05-17");
  CHECK(read({.bytes = "Last updated: 20 May 2024\n\n" + story}).published.edtf() == "2024-05-20");
  // The third of April or the fourth of March: nobody knows.
  CHECK_FALSE(read({.bytes = "Ann Smith, 3/4/2024\n\n" + story}).published.known());
  CHECK(read({.bytes = "Ann Smith, 30/4/2024\n\n" + story}).published.edtf() == "2024-04-30");
}
