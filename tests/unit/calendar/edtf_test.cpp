#include <dateline/time.hpp>

#include "catch.hpp"

#include <string>

using namespace dateline;
using namespace std::chrono;

namespace {
// Empty when the text is refused.
std::string through(std::string_view edtf) {
  const auto date = Date::from_edtf(edtf);
  return date ? date->edtf() : "";
}
}  // namespace

TEST_CASE("every day of the years 1 to 9999 survives a round trip") {
  for (sys_days day = 1y / 1 / 1; day <= sys_days{9999y / 12 / 31}; day += days{1}) {
    const Date date = Date::day(day);
    const auto back = Date::from_edtf(date.edtf());
    if (!back || *back != date || back->earliest() != day || back->latest() != day) {
      FAIL(date.edtf());  // asserted by hand: Catch is slow for millions of checks
    }
  }
}

TEST_CASE("every other form is written as it was read") {
  for (const char* edtf : {"2024-05-16",
                           "2024-05",
                           "2024",
                           "0000",
                           "-0043",
                           "-0043-03-15",
                           "Y12024",
                           "Y-12024",
                           "199X",
                           "19XX",
                           "-004X",
                           "2024-21",
                           "2024-24",
                           "2024?",
                           "2024-05~",
                           "2024-05-16%",
                           "2023-10-17/2023-10-18",
                           "2023/2024-05",
                           "../2024",
                           "2024-05-16/..",
                           "1984~/2004-06?",
                           "[2022-05-16,2024-05-16]",
                           "[2022,2023-05,2024-05-16]"}) {
    CHECK(through(edtf) == edtf);
  }
}

TEST_CASE("forms with the same meaning are read as one") {
  CHECK(through("2024-05-17T14:30:00Z") == "2024-05-17");
  CHECK(through("2024-05-17T14:30:00.123+02:00") == "2024-05-17");
  CHECK(through("2024-05-17T14:30:00-0500") == "2024-05-17");
  CHECK(through("2024-05-17T14:30") == "2024-05-17");
  CHECK(through("2024-05-17 14:30:00 +0200") == "2024-05-17");
  CHECK(through("2024-XX") == "2024");
  CHECK(through("2024-05-XX") == "2024-05");
  CHECK(through("2024-XX-XX") == "2024");
  CHECK(through("/2024") == "../2024");
  CHECK(through("2024/") == "2024/..");
  CHECK(through("2024/2024") == "2024");
  CHECK(through("[2024, 2022,2024]") == "[2022,2024]");
  CHECK(through("[1667..1670]") == "[1667,1668,1669,1670]");
  CHECK(through("[2023-12-30..2024-01-02]") == "[2023-12-30,2023-12-31,2024-01-01,2024-01-02]");
  CHECK(through("[2023-23..2024-21]") == "[2023-23,2023-24,2024-21]");
  CHECK(through("[198X..200X]") == "[198X,199X,200X]");
  CHECK(through("[..1760-12-03]") == "../1760-12-03");
  CHECK(through("[1760-12..]") == "1760-12/..");
}

TEST_CASE("marks are kept apart") {
  const auto date = Date::from_edtf("2024-05%");
  REQUIRE(date);
  CHECK(date->points().at(0).approximate);
  CHECK(date->points().at(0).uncertain);
  CHECK_FALSE(Date::from_edtf("2024-05?")->is_approximate());
}

TEST_CASE("years before the first are astronomical") {
  const auto date = Date::from_edtf("-0043-03-15");
  REQUIRE(date);
  CHECK(date->points().at(0).year == -43);
  CHECK(date->earliest() < Date::from_edtf("0000")->earliest());
}

TEST_CASE("what is not EDTF, or no real date, is refused") {
  for (const char* text : {"",
                           " ",
                           "/",
                           "../..",
                           "..",
                           "2023-02-30",
                           "2023-02-29",
                           "2024-13",
                           "2024-00",
                           "2024-20",
                           "2024-25",
                           "2024-1",
                           "2024-5-16",
                           "2024-05-00",
                           "2024-05-32",
                           "24",
                           "202",
                           "20245",
                           "May 2024",
                           "2024/05/16",
                           "2024-05-16/2024-05-15",
                           "2024//2025",
                           "2024-05-16-",
                           "2024-05-16x",
                           "2024--05",
                           "-0000",
                           "-000X",
                           "Y2024",
                           "Y99999",
                           "Y170000002",
                           "2XXX",
                           "XXXX",
                           "199X-05",
                           "2024-XX-05",
                           "2024-21-05",
                           "2024-21-XX",
                           "2024~~",
                           "~2024",
                           "2024-05-17T",
                           "2024-05-17T25",
                           "2024-05-17T14:60",
                           "2024-05-17T14:30:00+2",
                           "2024-05-17T14:30Z~",
                           "2024T14",
                           "[]",
                           "[2024",
                           "[2024,]",
                           "[,2024]",
                           "[2024..2020]",
                           "[2024..2025-01]",
                           "[1000-01-01..2000-01-01]",
                           "[..2020,2024]",
                           "{2022,2024}",
                           "..2024",
                           "2024..",
                           "99999999999999999999",
                           "-",
                           "T",
                           "[..]",
                           "[.. .]"}) {
    INFO(text);
    CHECK_FALSE(Date::from_edtf(text));
  }
}

TEST_CASE("no short text is misread") {
  // All texts of up to five characters over EDTF's alphabet: whatever is accepted must survive a round trip.
  const std::string alphabet = "0129-X~/.[],";
  std::string text;
  std::size_t accepted = 0;
  for (std::size_t length = 1; length <= 5; ++length) {
    std::size_t combinations = 1;
    for (std::size_t i = 0; i < length; ++i) combinations *= alphabet.size();
    for (std::size_t number = 0; number < combinations; ++number) {
      text.clear();
      for (std::size_t i = 0, rest = number; i < length; ++i, rest /= alphabet.size())
        text += alphabet[rest % alphabet.size()];
      const auto date = Date::from_edtf(text);
      if (!date) continue;
      ++accepted;
      if (Date::from_edtf(date->edtf()) != date) FAIL(text);
    }
  }
  // 4^4 years, 4^3 decades, 4^2 centuries; each with "~" or "/" after it or "/" before it; the years (without 0),
  // decades and centuries before 0, whose first digits are not all 0.
  CHECK(accepted == 4 * (256 + 64 + 16) + 255 + 63 + 15);
}
