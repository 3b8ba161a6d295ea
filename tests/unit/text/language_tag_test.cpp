#include "text/language_tag.hpp"

#include "catch.hpp"

using namespace dateline;

TEST_CASE("a tag has hyphens and the usual capitals, however it is written", "[text]") {
  CHECK(text::language_tag("en") == "en");
  CHECK(text::language_tag(" en_us ") == "en-US");
  CHECK(text::language_tag("EN-gb") == "en-GB");
  CHECK(text::language_tag("ZH-hANT_tw") == "zh-Hant-TW");
  CHECK(text::language_tag("es-419") == "es-419");
  CHECK(text::language_tag("tlh") == "tlh");
}

TEST_CASE("what names no one language has no tag", "[text]") {
  for (const char* written : {"", "-", "e", "english", "und", "MUL", "{{lang}}", "en-\xff", "en us"}) {
    CAPTURE(written);
    CHECK(text::language_tag(written).empty());
  }
  CHECK(text::language_tag("en-" + std::string(1'000'000, 'a')).empty());
}

TEST_CASE("a language is known by its older and longer codes", "[text]") {
  CHECK(text::canonical_language_tag("en") == "en");
  CHECK(text::canonical_language_tag("eng") == "en");  // ISO 639-2
  CHECK(text::canonical_language_tag("iw") == "he");   // as it was called until 1989
  CHECK(text::canonical_language_tag("no-NO") == "nb-NO");
  CHECK(text::canonical_language_tag("tlh") == "tlh");
}

TEST_CASE("tags are looked up from the most specific on", "[text]") {
  CHECK(text::tag_fallbacks("zh-Hant-TW") == std::vector<std::string>{"zh-Hant-TW", "zh-Hant", "zh"});
  CHECK(text::tag_fallbacks("").empty());
}
