// `read` as a caller sees it.
#include <dateline/document.hpp>

#include "catch.hpp"

#include <string>

using namespace dateline;

namespace {

const std::string sentence =
    "A ferry with forty people on board sank off the island of Tiree late on Thursday, the coast guard said.";

bool has(const Document& document, std::string_view code) {
  for (const Diagnostic& diagnostic : document.diagnostics)
    if (diagnostic.code == code) return true;
  return false;
}

}  // namespace

TEST_CASE("lines end as any system ends them") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const std::string next = "Divers found the wreck on Saturday morning, two miles from the pier of the island.";
    const Document document = read({.bytes = sentence + end + end + next + end});
    CHECK(document.text == sentence + "\n\n" + next);
    REQUIRE(document.paragraphs.size() == 2);
    CHECK(document.to_input(document.paragraphs[1].span).start == sentence.size() + 2 * end.size());
  }
}

TEST_CASE("what the caller says wins") {
  const Document document = read(
      {.bytes = "<html lang=fr><head><title>Le titre de la page</title><meta property=og:site_name content=Gazette>"
                "<meta property=article:published_time content=2020-01-01></head><body><p>" +
                sentence,
       .id = "mine",
       .url = "https://example.org/2019/01/01/x",
       .source = "The Gull",
       .title = "My title",
       .language = "en",
       .published = "2024-05"});
  CHECK(document.id == "mine");
  CHECK(document.url == "https://example.org/2019/01/01/x");
  CHECK(document.source == "The Gull");
  CHECK(document.title == "My title");
  CHECK(document.language == "en");
  CHECK(document.published.edtf() == "2024-05");
  CHECK(document.published_from == AnchorSource::caller);
}

TEST_CASE("a publication date of the caller in ISO 8601 or EDTF, or a diagnostic") {
  CHECK(read({.bytes = sentence, .published = "2024-05-17T10:00:00Z"}).published.edtf() == "2024-05-17");
  CHECK(read({.bytes = sentence, .published = "2024-05-16/2024-05-17"}).published.edtf() == "2024-05-16/2024-05-17");
  CHECK(read({.bytes = sentence, .published = " 2024-05-17\n"}).published.edtf() == "2024-05-17");
  for (const char* written : {"Fri, 17 May 2024 23:30:00 -0500", "17 May 2024", "May 17th, 2024", "20240517",
                              "2024/05/17", "05/17/2024", "17.5.2024", "le 17 mai 2024"}) {
    INFO(written);
    CHECK(read({.bytes = sentence, .published = written}).published.edtf() == "2024-05-17");
  }
  CHECK(has(read({.bytes = sentence, .published = "5/6/2024"}), "bad-date"));  // in May or in June?
  CHECK(has(read({.bytes = sentence, .published = "2024-02-30"}), "bad-date"));
  const Document bad = read({.bytes = sentence, .published = "last Friday"});
  CHECK_FALSE(bad.published.known());
  CHECK(bad.published_from == AnchorSource::none);
  CHECK(has(bad, "bad-date"));
}

TEST_CASE("the language is what the caller says, with the usual capitals, or a diagnostic and a guess") {
  CHECK(read({.bytes = sentence, .language = "en_gb"}).language == "en-GB");
  CHECK(read({.bytes = sentence, .language = "DE"}).language == "de");
  const Document bad = read({.bytes = sentence, .language = "English"});
  CHECK(bad.language == "en");
  CHECK(has(bad, "bad-language"));
}

TEST_CASE("what is no text is said to be none") {
  const dateline::Document document = dateline::read({.bytes = "%PDF-1.7\nendobj\n"});
  REQUIRE(document.diagnostics.size() == 1);
  CHECK(document.diagnostics[0].code == "media-type");
  CHECK(document.diagnostics[0].message == "\"application/pdf\" is neither text nor HTML; it was read as plain text");
}

TEST_CASE("without an id the bytes give one") {
  const std::string id = read({.bytes = sentence}).id;
  CHECK(id.size() == 16);
  CHECK(id == read({.bytes = sentence}).id);
  CHECK(id != read({.bytes = sentence + " "}).id);
}

TEST_CASE("the source is the host when nothing else is known") {
  CHECK(read({.bytes = sentence, .url = "https://www.gull.example:8080/ferry"}).source == "gull.example");
  CHECK(read({.bytes = sentence, .url = "ferry"}).source.empty());
}

TEST_CASE("a title the caller knows is not repeated in the text") {
  const Document document = read({.bytes = "Ferry Sinks\n\n" + sentence, .title = "Ferry sinks"});
  CHECK(document.title == "Ferry sinks");
  CHECK(document.text == sentence);
}

TEST_CASE("empty articles of every kind") {
  for (const char* media_type : {"", "text/plain", "text/html"}) {
    const Document document = read({.bytes = "", .media_type = media_type});
    CHECK(document.text.empty());
    CHECK(document.paragraphs.empty());
    CHECK(document.language == "und");
    CHECK(document.diagnostics.empty());
  }
  CHECK(read({.bytes = " \n\t\n"}).text.empty());
}

TEST_CASE("invalid UTF-8 and NUL bytes are repaired and reported, in text and HTML") {
  for (const char* media_type : {"text/plain", "text/html"}) {
    const Document document = read(
        {.bytes = sentence + " \u201cCaf\xE9\u201d " + std::string(1, '\0') + " closed.", .media_type = media_type});
    CHECK(document.text.starts_with(sentence + " \u201cCaf\xEF\xBF\xBD\u201d "));
    CHECK(document.text.ends_with(" closed."));
    CHECK(has(document, "invalid-utf8"));
    CHECK(has(document, "nul-bytes"));
  }
}

TEST_CASE("a page of another encoding is read in it, as declared or as its bytes tell") {
  const Document declared = read({.bytes = "<meta charset=windows-1251><p>\xCC\xEE\xF1\xEA\xE2\xE0. " + sentence});
  CHECK(declared.text.starts_with("\u041c\u043e\u0441\u043a\u0432\u0430. "));
  CHECK(has(declared, "legacy-encoding"));
  const Document told = read({.bytes = sentence + " \x93"
                                                  "Caf\xE9\x94",
                              .media_type = "text/plain; charset=windows-1252"});
  CHECK(told.text.ends_with(" \u201cCaf\u00e9\u201d"));
}

TEST_CASE("an article beyond the limit is cut at a character, and it is said") {
  const Document document = read({.bytes = "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"}, {.max_bytes = 5});
  CHECK(document.text == "\xC3\xA9\xC3\xA9");
  REQUIRE(has(document, "truncated"));
  CHECK(document.diagnostics[0].where == Span{4, 8});
}

TEST_CASE("tags too deep are reported in the article's bytes") {
  std::string page = "\xEF\xBB\xBF<html><body>";
  for (int i = 0; i < 400; ++i) page += "<div>";
  const Document document = read({.bytes = page + "<p>" + sentence});
  CHECK(document.text == sentence);
  REQUIRE(has(document, "too-deep"));
  CHECK(page.substr(document.diagnostics[0].where.start, 4) == "<div");
}

TEST_CASE("a line near the start that is only a day tells when a text was published, but not the days of a chronicle") {
  const std::string story = "Ferry sinks off Tiree\n\n" + sentence +
                            "\n\nMay 17, 2021\n\nThe captain, who had been at sea " +
                            "for thirty years, told reporters that nothing could have been done.";
  CHECK(read({.bytes = story}).published.edtf() == "2021-05-17");
  CHECK_FALSE(read({.bytes = story + "\n\nMay 19, 2021\n\nDivers who had searched the wreck for two days found nobody, "
                                     "the coast guard said."})
                  .published.known());
}
