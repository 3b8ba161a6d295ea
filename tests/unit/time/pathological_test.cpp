// Text made to be slow is not.
#include "time_testing.hpp"

#include "catch.hpp"
#include "processor_time.hpp"

#include <string>

using dateline::time::testing::Grammar;

namespace {

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

double seconds(const Grammar& grammar, const std::string& text) {
  return test::processor_seconds([&] { CHECK(grammar.find(text, "2024-05-17").size() <= text.size()); });
}

}  // namespace

TEST_CASE("ten times the text costs about ten times as much", "[time][slow]") {
  const Grammar english("en");
  for (const std::string_view piece :
       {"early late may the second of the ", "1 2 3 4 ", "10-11-12-", "and the first of the last ", "2001 "}) {
    INFO(piece);
    const double small = seconds(english, repeated(piece, 20'000));
    const double large = seconds(english, repeated(piece, 200'000));
    // Generous: a quadratic pass would take a hundred times as long.
    CHECK(large < 30 * small + 0.05);
  }
}

TEST_CASE("any bytes are taken", "[time]") {
  const Grammar english("en");
  std::string all;
  for (int i = 1; i < 256; ++i) all += static_cast<char>(i);
  CHECK_NOTHROW(english.find(all + " on Monday " + all));
  CHECK_NOTHROW(english.find(std::string(3, '\0') + "99999999999999999999 years ago in 99999999999", "2024-05-17"));
}
