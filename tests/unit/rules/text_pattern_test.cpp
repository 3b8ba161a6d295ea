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
  const dateline::Span sentence = {0, text.size()};
  CHECK(veto.touches(text, sentence, {15, 21}));        // "attack" of "heart attack"
  CHECK_FALSE(veto.touches(text, sentence, {32, 38}));  // the other one
  CHECK(veto.touches(text, sentence, {9, 14}));         // "heart"
}

TEST_CASE("a veto is not looked for in another sentence") {
  const TextPattern veto("attack\\. (?:\\w+ ){1,5}on a fort");
  const std::string text = "There was an attack. He led a raid on a fort.";
  CHECK(veto.touches(text, {0, text.size()}, {13, 19}));
  CHECK_FALSE(veto.touches(text, {0, 20}, {13, 19}));
}

TEST_CASE("looking for a veto costs the same however long the text is") {
  const TextPattern veto("(?:a|aa|aaa){1,20}b");
  const std::string text(4'000'000, 'a');
  CHECK(test::processor_seconds([&] {
          CHECK_FALSE(veto.touches(text, {0, text.size()}, {2'000'000, 2'000'001}));
        }) < 0.5);
}
