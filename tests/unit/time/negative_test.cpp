// Words and numbers that look like times and are none.
#include "time_testing.hpp"

#include "catch.hpp"

using dateline::time::testing::Grammar;
using dateline::time::testing::shown;

TEST_CASE("no false dates", "[time]") {
  const Grammar english("en");
  const char* const texts[] = {
      "They may leave if the rain stops.",
      "May we come in?",
      "Theresa May resigned.",
      "Protesters march to the palace.",
      "The soldiers march past.",
      "The fall of the government surprised nobody.",
      "Prices fall when demand falls.",
      "She came second.",
      "Seconds out.",
      "The Sun reported it.",
      "The sun rose over the bay.",
      "About 2,000 people came.",
      "Some 1500 meters to the north.",
      "It cost $1999.",
      "Flight 1549 landed on the river.",
      "Call 555-2368 for tickets.",
      "The score was 21-14.",
      "The team won 3-2.",
      "A Boeing 747 took off.",
      "He read page 1984 of the report.",
      "They won the 2015-16 season.",
      "The 24-year-old was unhurt.",
      "Jan Novak signed the letter.",
      "He spoke to April Jones's lawyer about nothing.",
      "Version 2.10 was withdrawn.",
      "It rose by 1.25 percent.",
      "The index closed at 2082.1.",
      "The 9/11 attacks changed it.",
      "A second term is unlikely.",
      "The Sunday Times reported it.",
      "USA Today reported it.",
      "They quoted John 3:16.",
      "He lives at 1984 Main Street.",
      "Windows 2000 was slow.",
      "Call 1-800-555-1234.",
      "The ratio is 16:9.",
      "He scored in the 90th minute.",
      "The server is 192.168.10.12.",
      "It costs 2012 dollars.",
      "The Dow fell 2000 points.",
      "See https://example.org/x9Qk2BC6O for more.",
      "The model 4K2019b was recalled.",
      "It sells about three-quarters of its grain abroad.",
      "",
      "   \n\n  ",
  };
  for (const char* const text : texts) {
    INFO(text);
    CHECK(shown(english.find(text, "2024-05-17")).empty());
  }
}
