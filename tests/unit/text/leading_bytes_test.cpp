#include "text/leading_bytes.hpp"

#include "catch.hpp"

using namespace dateline;

TEST_CASE("the first bytes of a word are a number, the first byte lowest") {
  CHECK(text::leading_bytes("") == 0);
  CHECK(text::leading_bytes("a") == 0x61);
  CHECK(text::leading_bytes("ab") == 0x6261);
  CHECK(text::leading_bytes("abc") == 0x636261);
  CHECK(text::leading_bytes("abcd") == 0x64636261);
  CHECK(text::leading_bytes("abcdefg") == 0x67666564636261);
  CHECK(text::leading_bytes("abcdefgh") == 0x6867666564636261);
  CHECK(text::leading_bytes("abcdefghi") == 0x6867666564636261);
}

TEST_CASE("bytes of a range are marked by their top bits") {
  // 'z' and '{', '`' and 'a': the range ends between them
  CHECK(text::bytes_within<'a', 'z'>(text::leading_bytes("z{`a")) == 0x80000080);
  CHECK(text::bytes_within<'0', '9'>(text::leading_bytes("/09:\xB5")) == 0x808000);
  CHECK(text::bytes_within<0xE3, 0xE9>(text::leading_bytes("\xE2\xE3\xE9\xEA"
                                                           "ci")) == 0x808000);
  CHECK(text::count_marked(text::bytes_within<' ', ' '>(text::leading_bytes(" a b  c "))) == 5);
  CHECK(text::count_marked(text::bytes_within<' ', ' '>(text::leading_bytes("        "))) == 8);
}

TEST_CASE("the hash of a word depends on bytes behind the first eight") {
  CHECK(text::hash_word("government") == text::hash_word(std::string_view("governments").substr(0, 10)));
  CHECK(text::hash_word("government") != text::hash_word("governments"));
}
