#include "text/utf8.hpp"

#include "catch.hpp"

#include <string>

using namespace dateline;

TEST_CASE("well-formed text passes unchanged in one run") {
  const text::Utf8Text read = text::repair_utf8("Z\xC3\xBCrich \xE2\x82\xAC");
  CHECK(read.text == "Z\xC3\xBCrich \xE2\x82\xAC");
  CHECK(read.diagnostics.empty());
  CHECK(read.offsets == std::vector<OffsetRun>{{0, 0, 11}});
}

TEST_CASE("ill-formed sequences become U+FFFD by maximal subparts and are reported once") {
  // E2 82 is the start of a three-byte sequence that never ends: one replacement; then FF: another.
  const text::Utf8Text read = text::repair_utf8(
      "a\xE2\x82"
      "b\xFF"
      "c");
  CHECK(read.text ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD"
        "c");
  REQUIRE(read.diagnostics.size() == 1);
  CHECK(read.diagnostics[0].code == "invalid-utf8");
  CHECK(read.diagnostics[0].where == Span{1, 3});
  CHECK(text::to_input(read.offsets, {4, 5}) == Span{3, 4});  // "b"
  CHECK(text::to_input(read.offsets, {8, 9}) == Span{5, 6});  // "c"
}

TEST_CASE("surrogates, overlong forms and NUL are not text") {
  CHECK_FALSE(text::is_utf8("\xED\xA0\x80"));
  CHECK_FALSE(text::is_utf8("\xC0\xAF"));
  CHECK_FALSE(text::is_utf8("\xF4\x90\x80\x80"));
  CHECK(text::is_utf8("\xF4\x8F\xBF\xBF"));
  const text::Utf8Text read =
      text::repair_utf8(std::string_view("\xEF\xBB\xBF"
                                         "a\0b",
                                         6));
  CHECK(read.text == "ab");
  REQUIRE(read.diagnostics.size() == 1);
  CHECK(read.diagnostics[0].code == "nul-bytes");
  CHECK(text::to_input(read.offsets, {1, 2}) == Span{5, 6});
}

TEST_CASE("a text is walked from both ends") {
  const std::string_view word = "a\xC3\xA9\xF0\x9F\x98\x80";
  std::size_t at = 0;
  CHECK(text::next_code_point(word, at) == U'a');
  CHECK(text::next_code_point(word, at) == U'\u00E9');
  CHECK(text::next_code_point(word, at) == U'\U0001F600');
  CHECK(at == word.size());
  CHECK(text::previous_code_point(word, at) == U'\U0001F600');
  CHECK(text::previous_code_point(word, at) == U'\u00E9');
  CHECK(at == 1);
  CHECK(text::length(word) == 3);
}

TEST_CASE("code points are counted, not bytes, in texts of any length") {
  CHECK(text::length("") == 0);
  CHECK(text::length("harbour") == 7);
  CHECK(text::length("\u00FCber Gr\u00F6\u00DFe") == 10);      // 13 bytes
  CHECK(text::length("\u6771\u4EAC\u306F\u6674\u308C") == 5);  // 15 bytes
  CHECK(text::length("\U0001F600\U0001F600\U0001F600") == 3);
}

TEST_CASE("every code point survives encoding and decoding") {
  for (char32_t c = 1; c < 0x110000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string encoded;
    text::append_code_point(encoded, c);
    std::size_t at = 0;
    if (text::next_code_point(encoded, at) != c || at != encoded.size())
      FAIL("code point " << static_cast<unsigned>(c));
  }
  SUCCEED();
}
