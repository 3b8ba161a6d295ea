// Whatever a document contains: no exception, bounded work.
#include "catch.hpp"
#include "extract.hpp"
#include "processor_time.hpp"

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

double seconds(const std::string& text) {
  return test::processor_seconds([&] { test::events(text, "2021-06-30"); });
}

}  // namespace

TEST_CASE("odd texts") {
  for (const std::string& text :
       {std::string(), std::string(" "), std::string("\n\n\n"), std::string("."), std::string("\"\"\"'''"),
        repeated("(", 5000), repeated("visit ", 5000), repeated("said that ", 3000), repeated("Putin's ", 3000),
        repeated("on Monday ", 3000), repeated("a, ", 5000), repeated("who met ", 3000),
        repeated("\xF0\x9F\x98\x80", 3000)})
    CHECK_NOTHROW(test::events(text));
}

TEST_CASE("what stands between two names and commas need be no phrase") {
  for (const char* middle : {"too", "reportedly", "Monday", "resigned"})
    CHECK_NOTHROW(test::events("Ida Moen, " + std::string(middle) + ", and Olaf Scholz signed a treaty."));
}

TEST_CASE("events beyond the limit are dropped with a diagnostic") {
  const dateline::Extractor extractor({.languages = {"en"}, .max_events = 3});
  const dateline::Extraction extraction =
      extractor.extract(test::document(repeated("Ida Moen resigned on 3 May 2021. ", 10)));
  CHECK(extraction.events.size() == 3);
  REQUIRE(extraction.diagnostics.size() == 1);
  CHECK(extraction.diagnostics[0].code == "too-many-events");
}

TEST_CASE("a noun that only refers to an event is none beyond the limit") {
  const std::string text = "After the quake, Ida Moen resigned on 3 May 2021.";
  const auto count = [&](std::size_t most) {
    const dateline::Extractor extractor({.languages = {"en"}, .max_events = most});
    return extractor.extract(test::document(text)).events.size();
  };
  CHECK(count(3) == 2);
  CHECK(count(1) == 1);
}

TEST_CASE("a sentence without end costs linear time") {
  for (const char* unit : {"Ida Moen visited Chile on Monday and met Olaf Scholz, ", "visit on Monday to attack talks ",
                           "the visit of "}) {
    const double once = seconds(repeated(unit, 500));
    const double tenfold = seconds(repeated(unit, 5000));
    INFO(unit);
    CHECK(tenfold < 30 * once + 0.5);
  }
}
