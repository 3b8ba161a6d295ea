#include "text/legacy_text.hpp"

#include "catch.hpp"

using namespace dateline;

TEST_CASE("a stray byte makes no legacy text") {
  CHECK(text::is_legacy("Z\xFCrich"));
  CHECK_FALSE(text::is_legacy("Z\xC3\xBCrich and \xC3\xA9 and \xFC"));
  CHECK_FALSE(text::is_legacy("plain"));
  CHECK_FALSE(text::is_legacy("\xEF\xBF\xBD"));  // U+FFFD, well written
}

TEST_CASE("what a page declares is found in its head") {
  CHECK(text::declared_encoding("<html><meta charset=\"KOI8-R\">") == "KOI8-R");
  CHECK(text::declared_encoding("<META http-equiv=Content-Type content='text/html; CHARSET=shift_jis'>") ==
        "shift_jis");
  CHECK(text::declared_encoding("no such thing").empty());
}

TEST_CASE("windows-1252 is read with its quotation marks, and offsets lead back") {
  const std::string bytes = "\x93Z\xFCrich\x94 paid \x80 5";  // “Zürich” paid € 5
  const auto read = text::decode_legacy(bytes, "iso-8859-1");
  REQUIRE(read);
  CHECK(read->text == "\u201cZ\u00fcrich\u201d paid \u20ac 5");
  CHECK(read->diagnostics[0].code == "legacy-encoding");
  const std::size_t paid = read->text.find("paid");
  const Span span = text::to_input(read->offsets, {paid, paid + 4});
  CHECK(bytes.substr(span.start, span.size()) == "paid");
}

TEST_CASE("another alphabet, declared or found") {
  const std::string bytes =
      "\xf0\xf2\xe5\xe7\xe8\xe4\xe5\xed\xf2 \xef\xf0\xe8\xe5\xf5\xe0\xeb \xe2 \xe3\xee\xf0\xee\xe4";
  const auto read = text::decode_legacy(bytes, "windows-1251");
  REQUIRE(read);
  CHECK(read->text ==
        "\u0440\u0442\u0435\u0437\u0438\u0434\u0435\u043d\u0442 \u043f\u0440\u0438\u0435\u0445\u0430\u043b \u0432 "
        "\u0433\u043e\u0440\u043e\u0434");
  CHECK(text::decode_legacy(bytes, "utf-8"));  // a wrong declaration is not believed
}
