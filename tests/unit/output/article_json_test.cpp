#include "catch.hpp"

#include <dateline/error.hpp>
#include <dateline/output.hpp>

using dateline::Article;
using dateline::article_from_json;

TEST_CASE("an article line is read whole") {
  const Article article = article_from_json(
      R"({"id":"7","text":"A \u00e9 \ud83d\udea2 b","title":"T","published":"2024-05-17","source":"S","url":"U",)"
      R"("language":"en","media_type":"text/plain","section":{"unknown":[1,2]}})");
  CHECK(article.id == "7");
  CHECK(article.bytes == "A é 🚢 b");
  CHECK(article.title == "T");
  CHECK(article.published == "2024-05-17");
  CHECK(article.source == "S");
  CHECK(article.url == "U");
  CHECK(article.language == "en");
  CHECK(article.media_type == "text/plain");
}

TEST_CASE("only the text is required, and null counts as absent") {
  const Article article = article_from_json(R"({"text":"x","published":null,"id":null})");
  CHECK(article.bytes == "x");
  CHECK(article.published.empty());
  CHECK(article.id.empty());
}

TEST_CASE("a number may be an id") {
  CHECK(article_from_json(R"({"id":1048576,"text":""})").id == "1048576");
  CHECK_THROWS_AS(article_from_json(R"({"id":1.5,"text":""})"), dateline::Error);
}

TEST_CASE("broken characters cost no article") {
  std::vector<dateline::Diagnostic> repairs;
  CHECK(article_from_json("{\"text\":\"caf\xE9 x\"}", &repairs).bytes == "caf\xEF\xBF\xBD x");
  CHECK(article_from_json(R"({"text":"a\udc80b\ud800 \ud83d\udea2"})", &repairs).bytes ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD 🚢");
  CHECK(article_from_json("{\"text\":\"a\tb\"}", &repairs).bytes == "a b");
  REQUIRE(repairs.size() == 3);
  CHECK(repairs[0].code == "invalid-characters");

  repairs.clear();
  CHECK(article_from_json(R"({"text":"sound \\ud800"})", &repairs).bytes == "sound \\ud800");
  CHECK(repairs.empty());
}
