#include "reading/media_type.hpp"

#include "catch.hpp"

using dateline::reading::is_html;

TEST_CASE("the caller's media type decides") {
  CHECK(is_html("text/html", "No tag in sight."));
  CHECK(is_html("text/html; charset=utf-8", ""));
  CHECK(is_html("application/xhtml+xml", ""));
  CHECK_FALSE(is_html("text/plain", "<html><body><p>Shown as source.</p></body></html>"));
}

TEST_CASE("without a media type the bytes decide") {
  CHECK(is_html("", "<!DOCTYPE html><title>A ferry sinks</title>"));
  CHECK(is_html("", "\xEF\xBB\xBF\n <HTML>"));
  CHECK(is_html("", "<div class=story><p>A ferry sank.</p></div>"));
  CHECK_FALSE(is_html("", "A ferry sank off the coast, officials said."));
  CHECK_FALSE(is_html("", "<3 is what fans wrote; a < b is what they meant."));
  CHECK_FALSE(is_html("", ""));
}

TEST_CASE("what is neither text nor HTML is named") {
  using dateline::reading::foreign_media_type;
  CHECK(foreign_media_type("application/pdf", "") == "application/pdf");
  CHECK(foreign_media_type("html", "<p>A ferry sank.</p>") == "html");  // no media type
  CHECK(foreign_media_type("", "%PDF-1.7\n") == "application/pdf");
  CHECK(foreign_media_type("", "\x1F\x8B\x08") == "application/gzip");
  CHECK(foreign_media_type("Text/HTML; charset=utf-8", "") == "");
  CHECK(foreign_media_type("text/markdown", "") == "");
  CHECK(foreign_media_type("", "{\"id\": 1, \"text\": \"A ferry sank.\"}") == "application/json");
  CHECK(foreign_media_type("", "\xEF\xBB\xBF[\n  {\"id\": 1}]") == "application/json");
  CHECK(foreign_media_type("", "A ferry sank.") == "");
  CHECK(foreign_media_type("", "[Ed.: \"A ferry sank\"]") == "");
  CHECK(foreign_media_type("", "{A ferry sank}") == "");
  CHECK(foreign_media_type("text/plain", "%PDF-1.7 is how such files begin.") == "");
}

TEST_CASE("a few tags quoted in a text do not make it HTML") {
  CHECK_FALSE(is_html("", "The page used the <p> and the <b> element, the court found."));
}
