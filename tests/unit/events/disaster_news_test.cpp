// Constructions that news of disasters are full of.
#include "catch.hpp"
#include "extract.hpp"

using test::date_of;

namespace {

std::string said(const char* text) {
  return test::first(test::events(text, "2021-06-30"), "statement").title;
}

}  // namespace

TEST_CASE("what somebody says may stand behind what is inserted between commas") {
  CHECK(said("Ida Moen told reporters on Monday, after visiting a clinic, that the water was unsafe.") ==
        "Ida Moen tells reporters water was unsafe");
}

TEST_CASE("what another one says meanwhile is not said by the first") {
  CHECK(said("Nine miners are missing, Ida Moen said on Monday as Norland warned that more rain was coming.") ==
        "Ida Moen says nine miners are missing");
}

TEST_CASE("what has been done by now shares no time with what was done before") {
  const std::string text = "The Kolm Fire broke out on 3 May 2021 and has destroyed 40 houses in Orla.";
  const auto events = test::events(text, "2021-06-30");
  for (const auto& event : events)
    if (event.title.find("40 houses") != std::string::npos) CHECK(event.date.edtf() != "2021-05-03");
}

TEST_CASE("what is counted on a day was counted then, whatever it is") {
  CHECK(date_of("The ministry recorded 31 new cases and 12 deaths on 3 May 2021.", "discovery") == "2021-05-03");
}

TEST_CASE("what two do in one sentence without a comma is of one weekday") {
  CHECK(date_of("Crews inched forward on Monday and officials lifted the evacuation order.", "restriction") ==
        "2021-06-28");
  CHECK(date_of("Crews inched forward on Monday, and officials have lifted the evacuation order.", "restriction") !=
        "2021-06-28");
}

TEST_CASE("a year behind a named storm that describes a place is no verb's") {
  CHECK(date_of("Power was cut across Orla, the heart of typhoon Petra last year.", "outage").empty());
}

TEST_CASE("a count of the dead is as new as its article, another thing told without a day is not") {
  const std::string text =
      "Aid is on its way to the coast. Roads are blocked. The Red Cross has confirmed 22 deaths. Two villages were "
      "destroyed.";
  CHECK(date_of(text, "toll") == "2021-06-30");
  CHECK(date_of(text, "destruction").empty());
}

TEST_CASE("what has not happened is no news of a day") {
  CHECK(date_of("Alder Air still hasn't resumed flights to Orla.", "breakdown").empty());
}

TEST_CASE("a storm in a headline is of its day below, though the story opens with another") {
  const auto news = test::english().extract(test::document(
      "The deadly storm weakened on Tuesday as it left the coast. Typhoon Petra slammed into Norland late "
      "on Saturday.",
      "2021-06-30", "Typhoon Petra batters Norland"));
  CHECK(test::first(news.events, "storm").date.edtf() == "2021-06-26");
}

TEST_CASE("behind a participle that tells which stands the verb of the sentence") {
  CHECK(date_of("The worst storm ever recorded slammed into Norland on Saturday.", "storm") == "2021-06-26");
}

TEST_CASE("a news agency is told what soldiers found, whatever stands between") {
  const auto events = test::events("Ida Moen told Reuters soldiers found the body of a boy on Monday.", "2021-06-30");
  CHECK(test::first(events, "recovery").title == "Soldiers find body of boy");
}

TEST_CASE("whoever is told to do something may have a place behind him") {
  const auto events = test::events("Norland urged the rebels in a letter to free the hostages.", "2021-06-30");
  CHECK(test::first(events, "release").title == "Rebels free hostages");
}

TEST_CASE("a ministry may have two words behind \"and\"") {
  const auto events = test::events("The Ministry of Health and Child Care (MoHCC) banned exports on Monday.");
  CHECK(test::role(test::first(events, "restriction"), "imposer") == "Ministry of Health and Child Care");
}
