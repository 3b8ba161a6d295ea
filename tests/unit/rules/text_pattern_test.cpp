// Patterns of rules: case, reach, limits.
#include "rules/text_pattern.hpp"
#include "catch.hpp"
#include "processor_time.hpp"

#include <atomic>
#include <string>
#include <thread>
#include <utility>
#include <vector>

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

TEST_CASE("several patterns find what any of them does") {
  const TextPattern several(std::vector<std::string>{"heart attacks?", "^panic"});
  CHECK(several.found_in("Panic attacks"));
  CHECK(several.found_in("a heart attack"));
  CHECK_FALSE(several.found_in("an attack"));
  CHECK_FALSE(TextPattern(std::vector<std::string>()).found_in("an attack"));
}

TEST_CASE("patterns too large together are sought one by one") {
  std::string large;  // within the limits alone
  for (int i = 0; i < 450; ++i) large += "[^x]";
  std::vector<std::string> patterns;
  for (const char* word : {"end", "stop", "last", "close", "finish", "halt"}) patterns.push_back(large + word);
  for (const std::string& each : patterns) REQUIRE(TextPattern::check(each) == "");
  patterns.emplace_back("short");
  std::string joined;
  for (const std::string& each : patterns) joined += (joined.empty() ? "(?:" : "|(?:") + each + ")";
  REQUIRE(TextPattern::check(joined) != "");
  const TextPattern several(std::move(patterns));
  CHECK(several.found_in("in short"));
  CHECK(several.found_in(std::string(450, 'a') + "stop"));
  CHECK_FALSE(several.found_in("at length"));
}

TEST_CASE("a pattern that moves finds what it found before") {
  TextPattern first("attacks?");
  CHECK(first.found_in("an attack"));
  TextPattern second = std::move(first);
  CHECK(second.found_in("an attack"));
  second = TextPattern("storms?");
  CHECK_FALSE(second.found_in("an attack"));
}

TEST_CASE("many threads may ask a pattern for the first time at once") {
  const TextPattern pattern("heart attacks?");
  std::vector<std::thread> threads;
  std::atomic<int> found = 0;
  for (int i = 0; i < 8; ++i) threads.emplace_back([&] { found += pattern.found_in("a heart attack") ? 1 : 0; });
  for (std::thread& thread : threads) thread.join();
  CHECK(found == 8);
}

TEST_CASE("looking for a veto costs the same however long the text is") {
  const TextPattern veto("(?:a|aa|aaa){1,20}b");
  const std::string text(4'000'000, 'a');
  CHECK(test::processor_seconds([&] { CHECK_FALSE(veto.touches(text, {2'000'000, 2'000'001})); }) < 0.5);
}
