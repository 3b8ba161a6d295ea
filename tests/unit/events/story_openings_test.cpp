// What scrapers glue to the first sentence of a story: bylines, headings, datelines.
#include "catch.hpp"
#include "extract.hpp"

TEST_CASE("a byline is no part of the sentence it is glued to") {
  const auto clash = [](std::string text) { return test::first(test::events(std::move(text), "2021-06-10"), "clash"); };
  CHECK(clash("By Otto Weiss, CNN Demonstrators clashed with police in Oslo on Tuesday.").title ==
        "Demonstrators clash with police in Oslo");
  CHECK(clash("From Ida Moen and Otto Weiss, CNN Demonstrators clashed with police in Oslo.").title ==
        "Demonstrators clash with police in Oslo");
  const auto news = clash("June 10, 2021 | By Otto Weiss, CNN Demonstrators have clashed with police in Oslo.");
  CHECK(test::role(news, "side") == "Demonstrators");
  CHECK(news.date.edtf() == "2021-06-10");
  CHECK(clash("By Tuesday demonstrators had clashed with police in Oslo.").title ==
        "Demonstrators clash with police in Oslo");
}

TEST_CASE("a story begins behind the credit of its dateline, wherever that stands in the line") {
  const auto events = test::events(
      "Rebels hold port TRIPOLI | Mon May 3, 2021 1:09 pm EDT TRIPOLI (Reuters) - Ida Moen "
      "resigned on Monday.",
      "2021-05-03");
  const auto resignation = test::first(events, "resignation");
  CHECK(resignation.title == "Ida Moen resigns");
  CHECK(resignation.date.edtf() == "2021-05-03");
  CHECK(test::first(test::events("Ida Moen told the agency (Reuters) that she resigned."), "resignation").title ==
        "Ida Moen resigns");
}

TEST_CASE("a place and its country before a colon are a dateline, a speaker and his part are none") {
  const auto said = [](const char* text) { return test::first(test::events(text), "statement").title; };
  CHECK(said("KOLM, Norvia: Nine miners are missing, the army said on Monday.") == "Army says nine miners are missing");
  CHECK(said("KOLM (AFP): Nine miners are missing, the army said on Monday.") == "Army says nine miners are missing");
  CHECK(said("IDA MOEN, HOST: Nine miners are missing, the army said on Monday.") !=
        "Army says nine miners are missing");
}

TEST_CASE("what is said may stand behind brackets") {
  const auto said = [](const char* text) { return test::first(test::events(text, "2021-06-10"), "statement"); };
  CHECK(said("The army said on Monday (local time) that nine miners are missing.").title ==
        "Army says nine miners are missing");
  const auto dated = said("The army said on Sunday (Jun 6) that nine miners are missing.");
  CHECK(dated.title == "Army says nine miners are missing");
  CHECK(dated.date.edtf() == "2021-06-06");
}

TEST_CASE("headings of which nothing tells where one ends name nobody") {
  const auto events = test::events(
      "NEW: Otto Weiss leaves the palace grounds after dark Grim fighting goes on in the "
      "hills say the generals Ida Moen calls for calm Kolm, Norvia (CNN) -- Otto Weiss "
      "resigned on Monday.",
      "2021-05-03");
  REQUIRE(events.size() == 1);
  CHECK(events[0].title == "Otto Weiss resigns");
}

TEST_CASE("a story begins behind a caption that stands in its line") {
  const auto events = test::events(
      "Otto Weiss faces three years in prison if convicted A judge has put off the trial of Otto Weiss until August.",
      "2021-06-10");
  const auto delay = test::first(events, "cancellation");
  CHECK(delay.title == "Judge puts off trial of Otto Weiss until August");
  CHECK(delay.date.edtf() == "2021-06-10");
}
