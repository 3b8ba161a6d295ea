// Patterns of rules: case, reach, limits.
#include "rules/text_pattern.hpp"
#include "catch.hpp"
#include "processor_time.hpp"
#include "rules/lower_pattern.hpp"

#include <string>

using dateline::rules::lower_pattern;
using dateline::rules::lower_text;
using dateline::rules::TextPattern;

namespace {

bool found(const TextPattern& pattern, const std::string& text) {
  return pattern.found_in({text, lower_text(text)});
}
bool touches(const TextPattern& pattern, const std::string& text, dateline::Span within, dateline::Span where) {
  return pattern.touches({text, lower_text(text)}, within, where);
}

}  // namespace

TEST_CASE("a pattern matches in either case") {
  CHECK(found(TextPattern("heart attacks?"), "a Heart Attack"));
  CHECK_FALSE(found(TextPattern("heart attacks?"), "an attack"));
  CHECK_FALSE(found(TextPattern(), "anything"));
}

TEST_CASE("a veto counts only where it shares a byte with the trigger") {
  const TextPattern veto("heart attacks?");
  const std::string text = "He had a heart attack after the attack on the town.";
  const dateline::Span sentence = {0, text.size()};
  CHECK(touches(veto, text, sentence, {15, 21}));        // "attack" of "heart attack"
  CHECK_FALSE(touches(veto, text, sentence, {32, 38}));  // the other one
  CHECK(touches(veto, text, sentence, {9, 14}));         // "heart"
}

TEST_CASE("a veto is not looked for in another sentence") {
  const TextPattern veto("attack\\. (?:\\w+ ){1,5}on a fort");
  const std::string text = "There was an attack. He led a raid on a fort.";
  CHECK(touches(veto, text, {0, text.size()}, {13, 19}));
  CHECK_FALSE(touches(veto, text, {0, 20}, {13, 19}));
}

TEST_CASE("a pattern that minds the case, or has letters beyond ASCII, is matched against the text as it is") {
  CHECK(found(TextPattern("(?-i)^[A-Z]ay$"), "May"));
  CHECK_FALSE(found(TextPattern("(?-i)^[A-Z]ay$"), "may"));
  CHECK(found(TextPattern("caf\u00e9"), "the Caf\u00c9"));
  CHECK(found(TextPattern("[A-Z]{3} \\S"), "the bbc \u00c9"));
}

TEST_CASE("a pattern is put into lower case where that is all that either case means") {
  CHECK(lower_pattern("(?i)\\bThe (?:FBI|[A-Z0-9'-]+)\\W[^A-C]|(?i)$") == "\\bthe (?:fbi|[a-z0-9'-]+)\\W[^a-c]|$");
  CHECK(lower_pattern("[]A] [^]] [$\u20ac] \u2019s") == "[]a] [^]] [$\u20ac] \u2019s");
  for (const char* pattern : {"(?-i)a", "(?-i:a)", "(?P<n>a)", "\\pL", "\\x{61}", "\\Qa", "[[:upper:]]", "[A-z]",
                              "[ -~]", "[\u00e0-\u00e9]", "caf\u00e9", "[a"})
    CHECK_FALSE(lower_pattern(pattern));
  CHECK(lower_text("The BBC, \u00c9vian and @[Z]") == "the bbc, \u00c9vian and @[z]");
}

TEST_CASE("looking for a veto costs the same however long the text is") {
  const TextPattern veto("(?:a|aa|aaa){1,20}b");
  const std::string text(4'000'000, 'a');
  CHECK(test::processor_seconds([&] {
          CHECK_FALSE(touches(veto, text, {0, text.size()}, {2'000'000, 2'000'001}));
        }) < 0.5);
}
