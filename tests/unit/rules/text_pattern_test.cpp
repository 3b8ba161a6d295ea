// Patterns of rules: case, reach, limits.
#include "rules/text_pattern.hpp"
#include "catch.hpp"
#include "processor_time.hpp"

#include <string>

using dateline::rules::TextPattern;

TEST_CASE("a pattern matches in either case") {
  CHECK(TextPattern("heart attacks?").found_in("a Heart Attack"));
  CHECK_FALSE(TextPattern("heart attacks?").found_in("an attack"));
  CHECK_FALSE(TextPattern().found_in("anything"));
}

TEST_CASE("a veto counts only where it shares a byte with the trigger") {
  const TextPattern veto("heart attacks?");
  const std::string text = "He had a heart attack after the attack on the town.";
  CHECK(veto.touches(text, {15, 21}));        // "attack" of "heart attack"
  CHECK_FALSE(veto.touches(text, {32, 38}));  // the other one
  CHECK(veto.touches(text, {9, 14}));         // "heart"
}

TEST_CASE("looking for a veto costs the same however long the text is") {
  const TextPattern veto("(?:a|aa|aaa){1,20}b");
  const std::string text(4'000'000, 'a');
  CHECK(test::processor_seconds([&] { CHECK_FALSE(veto.touches(text, {2'000'000, 2'000'001})); }) < 0.5);
}
