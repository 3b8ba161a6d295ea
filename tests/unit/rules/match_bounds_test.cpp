// How long matches of a pattern can be.
#include "rules/match_bounds.hpp"
#include "catch.hpp"

using dateline::rules::match_bounds;
using dateline::rules::MatchBounds;

TEST_CASE("a pattern's longest match is that of its longest branch") {
  CHECK(match_bounds("job").longest == 3);
  CHECK(match_bounds("jobb?|port").longest == 4);
  CHECK(match_bounds("(?:a|bad|of) (?:farm|home)").longest == 3 + 1 + 4);
  CHECK(match_bounds("(?i)(?:in (?:a|the)|by) hut\\b").longest == 6 + 4);
}

TEST_CASE("a character may have more bytes than the pattern shows") {
  CHECK(match_bounds("ask").longest == 1 + 3 + 3);  // U+017F and U+212A fold to "s" and "k"
  CHECK(match_bounds("[0-9].\\w\\.").longest == 4 + 4 + 4 + 1);
  CHECK(match_bounds("\u00e9t\u00e9").longest == 4 + 1 + 4);
}

TEST_CASE("what may repeat, and what is not understood, is unbounded") {
  for (const char* pattern : {"ab*", "ab+", "a{2,3}", "[a-z]+", "\\pL", "\\x{61}", "[[:alpha:]]", "(?m)^a$", "(?P<n>a)"})
    CHECK(match_bounds(pattern).longest == MatchBounds::unbounded);
}

TEST_CASE("a pattern with both anchors matches whole texts") {
  CHECK(match_bounds("(?i)^(?:it|him)$").whole);
  CHECK(match_bounds("(?i)^(?:it|him)$").longest == 3);
  for (const char* pattern : {"^it", "it$", "^it|him$", "(?:^it)$", "^?it$", "^it$?", "^(?:it$)"})
    CHECK_FALSE(match_bounds(pattern).whole);
}
