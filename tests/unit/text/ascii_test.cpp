#include "text/ascii.hpp"

#include "catch.hpp"
#include "text/stable_hash.hpp"
#include "text/utf8.hpp"

namespace text = dateline::text;

TEST_CASE("letters and digits of ASCII, and the signs next to them") {
  for (const char c : {'a', 'z', 'A', 'Z'}) CHECK(text::is_ascii_letter(c));
  for (const char c : {'@', '[', '`', '{', '0', '9', '\xC1', '\xE1'}) CHECK_FALSE(text::is_ascii_letter(c));
  for (const char c : {'0', '9'}) CHECK(text::is_ascii_digit(c));
  for (const char c : {'/', ':', 'a'}) CHECK_FALSE(text::is_ascii_digit(c));
  CHECK(text::ascii_lower('Q') == 'q');
  CHECK(text::ascii_lower('[') == '[');
  CHECK(text::ascii_lower('\xC1') == '\xC1');
}

TEST_CASE("the beginning of a text in either case") {
  CHECK(text::starts_with_folded("TEXT/Html; charset=utf-8", "text/html"));
  CHECK_FALSE(text::starts_with_folded("text", "text/html"));
  CHECK(text::starts_with_folded("", ""));
}

TEST_CASE("the stable hash is FNV-1a") {  // values of its authors
  const auto hash = [](std::string_view bytes) {
    text::StableHash stable;
    stable.add(bytes);
    return text::hexadecimal(stable.value());
  };
  CHECK(hash("") == "cbf29ce484222325");
  CHECK(hash("a") == "af63dc4c8601ec8c");
  CHECK(hash("foobar") == "85944171f73967e8");
  CHECK(text::hexadecimal(0x2a) == "000000000000002a");
}

TEST_CASE("the first bytes of a text end with a whole character") {
  CHECK(text::first_bytes("Aé€", 10) == "Aé€");
  CHECK(text::first_bytes("Aé€", 5) == "Aé");
  CHECK(text::first_bytes("Aé€", 2) == "A");
  CHECK(text::first_bytes("Aé€", 0).empty());
}
