// What the caller says of a text, and what the caller is told: preferences, first day of the week, varieties, anchors.
#include "time_testing.hpp"

#include "catch.hpp"

using namespace dateline;
using namespace dateline::time;
using testing::Grammar;
using testing::shown;

TEST_CASE("figures are read in the order of the variety", "[time]") {
  const Grammar english("en");
  TimeOptions british;
  british.language = "en-GB";
  CHECK(shown(english.find("It opened on 03/04/2024.")) == "[03/04/2024] 2024-03-04");
  CHECK(shown(english.find("It opened on 03/04/2024.", "", british)) == "[03/04/2024] 2024-04-03");
  CHECK(shown(english.find("It opened on 12/25/2024.", "", british)) == "[12/25/2024] 2024-12-25");
}

TEST_CASE("without a day of writing the constraint is kept", "[time]") {
  const Grammar english("en");
  const auto found = english.find("They met on Thursday and will meet on Oct. 17.");
  REQUIRE(found.size() == 2);
  CHECK(found[0].value == "XXXX-WXX-4");
  REQUIRE(found[0].relative);
  CHECK(found[0].relative->weekday == 4);
  CHECK(found[0].relative->direction == RelativeDate::Direction::past);
  CHECK_FALSE(found[0].date.known());
  CHECK(found[1].value == "XXXX-10-17");
  REQUIRE(found[1].relative);
  CHECK(found[1].relative->month == 10);
  CHECK(found[1].relative->day == 17);
}

TEST_CASE("what is resolved tells its anchor and its steps", "[time]") {
  const Grammar english("en");
  const auto found = english.find("The court ruled on Thursday.", "2024-05-17");
  REQUIRE(found.size() == 1);
  CHECK(found[0].anchor == "2024-05-17");
  CHECK(found[0].anchor_source == AnchorSource::caller);
  REQUIRE(found[0].derivation.size() == 3);
  CHECK(found[0].derivation.front() == "Thursday");
  CHECK(found[0].derivation.back() == "2024-05-16");
}

TEST_CASE("weeks begin on the caller's day", "[time]") {
  const auto date = [](const char* text, const char* published, bool sunday) {
    const TimeExpression time =
        find_times(text, {.published = Date::from_edtf(published), .week_starts_sunday = sunday}).at(0);
    return time.date.precision() == Precision::day ? time.date.edtf() : time.value;
  };
  // 2024-05-19 is a Sunday, the last day of the 20th week of ISO 8601.
  CHECK(date("It closes this week.", "2024-05-19", false) == "2024-W20");
  CHECK(date("It closes this week.", "2024-05-19", true) == "2024-W21");
  CHECK(date("It closed last week.", "2024-05-19", true) == "2024-W20");
  CHECK(date("It closes Sunday of next week.", "2024-05-15", false) == "2024-05-26");
  CHECK(date("It closes Sunday of next week.", "2024-05-15", true) == "2024-05-19");
  CHECK(date("It closes Monday of next week.", "2024-05-15", true) == "2024-05-20");
}

TEST_CASE("bare months and days lie ahead where the caller says so", "[time]") {
  const auto value = [](const char* text, TimeOptions::Prefer prefer) {
    return find_times(text, {.published = Date::from_edtf("2024-05-17"), .prefer = prefer}).at(0).value;
  };
  CHECK(value("The school fair: April.", TimeOptions::Prefer::past) == "2024-04");
  CHECK(value("The school fair: April.", TimeOptions::Prefer::future) == "2025-04");
  CHECK(value("The school fair, May, in the town hall.", TimeOptions::Prefer::future) == "2024-05");
  CHECK(value("The fair, May 3, is free.", TimeOptions::Prefer::future) == "2025-05-03");
  CHECK(value("The fair, February 29, is free.", TimeOptions::Prefer::future) == "2028-02-29");
  CHECK(value("It rained on May 3.", TimeOptions::Prefer::future) == "2024-05-03");
}

TEST_CASE("a feast that somebody types lies ahead", "[time]") {
  const auto value = [](const char* text) {
    return find_times(text, {.published = Date::from_edtf("2024-05-17")}).at(0).value;
  };
  CHECK(value("easter") == "2025-04-20");
  CHECK(value("The shop was shut at Easter, and nobody complained of it.") == "2024-03-31");
}

TEST_CASE("where a bare weekday points is the caller's choice, unless the tense tells", "[time]") {
  using Prefer = TimeOptions::Prefer;
  // 2024-05-15 is a Wednesday.
  const auto date = [](const char* text, Prefer prefer) {
    return find_times(text, {.published = Date::from_edtf("2024-05-15"), .prefer = prefer}).at(0).date.edtf();
  };
  CHECK(date("The fair, Thursday.", Prefer::past) == "2024-05-09");
  CHECK(date("The fair, Thursday.", Prefer::future) == "2024-05-16");
  CHECK(date("The fair, Thursday.", Prefer::nearest) == "2024-05-16");
  CHECK(date("The fair, Tuesday.", Prefer::future) == "2024-05-21");
  CHECK(date("The fair, Tuesday.", Prefer::nearest) == "2024-05-14");
  CHECK(date("It rained on Thursday.", Prefer::future) == "2024-05-09");
}

TEST_CASE("a bare month or date lies in the nearest year, or ahead where the caller says so", "[time]") {
  using Prefer = TimeOptions::Prefer;
  const auto date = [](const char* text, Prefer prefer) {
    return find_times(text, {.published = Date::from_edtf("2024-05-15"), .prefer = prefer}).at(0).date.edtf();
  };
  for (const char* text : {"The fair in April.", "The fair, April."}) {
    CHECK(date(text, Prefer::past) == "2024-04");
    CHECK(date(text, Prefer::future) == "2025-04");
    CHECK(date(text, Prefer::nearest) == "2024-04");
  }
  CHECK(date("The fair in May.", Prefer::future) == "2024-05");
  CHECK(date("The fair, 3 May.", Prefer::future) == "2025-05-03");
  CHECK(date("The fair, 3 May.", Prefer::nearest) == "2024-05-03");
  CHECK(date("It rained in April.", Prefer::future) == "2024-04");
}

TEST_CASE("the public function takes any way to write a language, and refuses what is none", "[time]") {
  CHECK(find_times("on 3/4/2021", {.language = "en_GB"}).at(0).value == "2021-04-03");
  CHECK(find_times("on 3/4/2021", {.language = "EN-us"}).at(0).value == "2021-03-04");
  CHECK(find_times("on 3 May 2021").at(0).anchor_source == AnchorSource::none);
  CHECK_THROWS_AS(find_times("x", {.language = "zz-none"}), Error);
  CHECK_THROWS_AS(find_times("x", {.language = "english"}), Error);
}
