// Dumps of web pages as plain text: what is the story, and what is around it.
#include <dateline/document.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>

using namespace dateline;

namespace {

const std::string story =
    "A ferry with forty people on board sank off the island of Tiree late on Thursday, the coast guard said.\n\n"
    "All passengers were brought ashore alive by fishermen, who had seen the lights go out, according to the harbour "
    "master.\n\n"
    "The owner of the ship said on Friday that it would pay for every passenger's way home and for what they had "
    "lost.\n\n";

std::string without_trailing_lines(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

Document read_text(const std::string& bytes) {
  return read({.bytes = bytes, .media_type = "text/plain"});
}

std::string dropped_as(const Document& document, std::string_view reason) {
  std::string text;
  for (const Dropped& dropped : document.dropped)
    if (dropped.reason == reason) text += dropped.text + "\n";
  return text;
}

}  // namespace

TEST_CASE("a clean text stays as it is") {
  const Document document = read_text(story);
  CHECK(document.text == without_trailing_lines(story));
  CHECK(document.dropped.empty());
  CHECK(document.title.empty());
  CHECK(document.paragraphs.size() == 3);
}

TEST_CASE("the headline is the title, and where it stood is on record") {
  const std::string bytes = "Ferry sinks off Tiree, all passengers alive\n\n" + story;
  const Document document = read_text(bytes);
  CHECK(document.title == "Ferry sinks off Tiree, all passengers alive");
  CHECK(document.text == without_trailing_lines(story));
  REQUIRE(document.dropped.size() == 1);
  CHECK(document.dropped[0].reason == "title");
  CHECK(document.dropped[0].where == Span{0, 43});
}

TEST_CASE("menus before and after the story go") {
  const Document document =
      read_text("Home\nWorld\nSport\nLog in\n\nFerry sinks off Tiree in the night\n\nBy Our Reporter\n\n" + story +
                "  \xE2\x80\xA2 All\n  \xE2\x80\xA2 World\n  \xE2\x80\xA2 Science\n  \xE2\x80\xA2 Weather maps\n");
  CHECK(document.title == "Ferry sinks off Tiree in the night");
  CHECK(document.text == without_trailing_lines(story));
  CHECK(dropped_as(document, "navigation").find("Sport") != std::string::npos);
  CHECK(dropped_as(document, "outside").find("Weather maps") != std::string::npos);
}

TEST_CASE("a thread of comments in a list goes, its paragraphs included") {
  const Document document =
      read_text(story +
                "  \xE2\x80\xA2 seagull77\n    link\n    English\n    31 year ago\n\n"
                "    I took that ferry every week, and it was never well looked after, whatever the owner says now.\n\n"
                "    \xE2\x80\xA2 @harbourcat\n      link\n      2 months ago\n\n"
                "      Neither was the one before it, and nobody in the office ever cared about that either.\n");
  CHECK(document.text == without_trailing_lines(story));
  CHECK(dropped_as(document, "comments").find("never well looked after") != std::string::npos);
  CHECK(dropped_as(document, "comments").find("Neither was the one") != std::string::npos);
}

TEST_CASE("comments with their ages on lines of their own go") {
  std::string bytes = story;
  for (const char* name : {"anna", "bert", "carla", "dora"})
    bytes += std::string(name) +
             "\n3 days ago\nThis is what I have been saying for years, and nobody in the town would listen to me.\n";
  CHECK(read_text(bytes).text == without_trailing_lines(story));
}

TEST_CASE("stock lines within the story go, the story around them stays") {
  const Document document = read_text(
      "A ferry with forty people on board sank off the island of Tiree late on Thursday, the coast guard said.\n\n"
      "Advertisement\n\n"
      "All passengers were brought ashore alive by fishermen, according to the harbour master.\n\n"
      "READ MORE: Why old ships go down\n\n"
      "Related\n\n"
      "The owner of the ship said on Friday that it would pay for every passenger's way home.\n");
  CHECK(document.text ==
        "A ferry with forty people on board sank off the island of Tiree late on Thursday, the coast guard said.\n\n"
        "All passengers were brought ashore alive by fishermen, according to the harbour master.\n\n"
        "The owner of the ship said on Friday that it would pay for every passenger's way home.");
  CHECK(dropped_as(document, "advertisement") == "Advertisement\n");
  CHECK(dropped_as(document, "related") == "READ MORE: Why old ships go down\nRelated\n");
}

TEST_CASE("error notices in a list go") {
  const Document document = read_text(
      story + "  \xE2\x80\xA2 Oops!\n    Something went wrong.\n    Please try again later.\n\n" +
      "Two inquiries will look into the sinking, one by the ministry and one by the insurers, a spokesman said.\n");
  CHECK(document.text.ends_with("a spokesman said."));
  CHECK(document.text.find("went wrong") == std::string::npos);
}

TEST_CASE("teasers cut with an ellipsis at the end go") {
  const Document document =
      read_text(story +
                "A court in the capital has ordered the release of three former ministers who\xE2\x80\xA6\n"
                "Doctors say that the new vaccine protects nine of ten people against\xE2\x80\xA6\n"
                "The national team begins its season on Sunday without its captain, who\xE2\x80\xA6\n");
  CHECK(document.text == without_trailing_lines(story));
  CHECK(dropped_as(document, "teaser").find("vaccine") != std::string::npos);
}

TEST_CASE("what follows a heading of other stories goes") {
  const Document document = read_text(
      story + "Other news\n\nThree ministers walk free\n\nThree ministers walk free\n\nA vaccine for nine of ten\n");
  CHECK(document.text == without_trailing_lines(story));
  CHECK(dropped_as(document, "related").find("Three ministers") != std::string::npos);
}

TEST_CASE("a story goes on behind a list of others when it is told in the same words") {
  const std::string list = "Related stories\n\nThree ministers walk free\n\nA vaccine for nine of ten\n\n";
  const std::string rest =
      "The ferry had been built in Oban and had carried passengers to the island of Tiree for thirty years.\n\n"
      "Fishermen towed the empty boats of the ship into the harbour on Friday, the coast guard said.\n";
  const Document document = read_text(story + list + rest);
  CHECK(document.text == without_trailing_lines(story + rest));
  CHECK(dropped_as(document, "related").find("vaccine") != std::string::npos);
  const std::string other =
      "Judges in the capital ordered the release of three former ministers who had been held without a charge.\n\n"
      "Doctors praise a vaccine that protects nine of ten children, and hope to have it in hospitals by spring.\n";
  CHECK(read_text(story + list + other).text == without_trailing_lines(story));
}

TEST_CASE("a list of other stories, each with its day, goes; a chronology stays") {
  const std::string longer =
      story +
      "Divers will look at the wreck in the coming week, when the sea should be calm, the harbour master said.\n\n";
  const std::string teasers =
      "Three ministers walk free\nAnn Lee\nMonday May 3, 2021\nA court in the capital has ordered the release of three "
      "former ministers, who had been in prison for more than a year without a charge against them.\n"
      "Is a vaccine for all on its way?\nBen Ray\nMonday May 3, 2021\nDoctors say that the new vaccine protects nine "
      "of "
      "ten children, and that it could be in the hospitals of the country before the spring is over.\n"
      "Team begins season without captain\nCy Orr\nSunday May 2, 2021\nThe national team begins its season on Sunday "
      "without its captain, who broke a foot on the stairs of her own house in the second week of March.\n";
  CHECK(read_text(longer + teasers).text == without_trailing_lines(longer));
  CHECK(dropped_as(read_text(longer + teasers), "teaser").find("vaccine") != std::string::npos);

  const std::string entries =
      "Coast guard hears of ferry\nMay 3, 2021\nThe coast guard hears of the ferry at ten, when fishermen see the "
      "lights of "
      "the ship go out.\nBoats reach the island\nMay 4, 2021\nBoats reach the island at dawn and bring forty people "
      "back, "
      "all of them well and dry.\nDivers find the wreck\nMay 9, 2021\nDivers find the wreck, and in it the pump that "
      "the "
      "crew had complained of for years.\n";
  CHECK(dropped_as(read_text(longer + entries), "teaser").empty());

  const Document chronology = read_text(
      "How the ferry came to sink\nMarch 2, 2014\nThe owner buys the ferry in Norway, where it had been laid up for "
      "two "
      "winters.\nMay 19, 2014\nThe crew complains of water in the hold, and of pumps that do not work.\nSeptember 5, "
      "2014\nThe ferry sinks off Tiree with forty people on board, all of whom are saved by fishermen.\n");
  CHECK(chronology.title == "How the ferry came to sink");
  CHECK(chronology.text.starts_with("March 2, 2014\n\nThe owner"));
  CHECK_FALSE(chronology.published.known());
}

TEST_CASE("a chronology in the midst of a page belongs to the story, with what stands behind it") {
  const std::string menu = "Skip to content\nFront page | Sport | Jobs\n";
  const std::string chronology =
      "How it came to that\nMarch 2: Owner buys the ferry\nMarch 9: Crew complains of water\nApril 4-5: Pumps fail in "
      "the harbour\nMay 3: Ferry sinks off Tiree\n";
  const std::string rest =
      "The owner paid for the buses that took them home, and a hotel in the harbour gave them all a bed for free.\n"
      "Divers will look at the wreck on May 9, when the sea should be calm.\n";
  const std::string links = "RELATED: Harbour to be closed in June\n";
  const Document page = read_text(menu + story + links + chronology + rest);
  CHECK(page.text.find("April 4-5: Pumps fail") != std::string::npos);
  CHECK(page.text.find("Divers will look") != std::string::npos);
  CHECK(page.text.find("RELATED") == std::string::npos);

  const std::string newest_first =
      "May 9: Three ministers walk free\nMay 8: Is a vaccine on its way\nMay 7: Team begins season without captain\n";
  CHECK(read_text(story + newest_first).text == without_trailing_lines(story));
}

TEST_CASE("another story with its headline and its day goes; a part of the story with a day stays") {
  const std::string longer =
      story +
      "Divers will look at the wreck in the coming week, when the sea should be calm, the harbour master said.\n\n";
  const std::string other =
      "Three ministers walk free in the capital\nBy Ann Lee\nMay 3, 2021\n"
      "A court in the capital has ordered the release of three former ministers, who had been in prison since spring.\n"
      "Their lawyers said that they would ask for money for every month, and that the judge had understood the case.\n"
      "A third trial against a former minister of finance opens in June, and is expected to last until the winter.\n";
  CHECK(read_text(longer + other).text == without_trailing_lines(longer));
  CHECK(dropped_as(read_text(longer + other), "related").find("Their lawyers") != std::string::npos);
  const std::string part =
      "What happened in the first hours\nMay 3, 2021\n"
      "The coast guard heard of the ferry when fishermen off Tiree saw the lights of the ship go out late on "
      "Thursday.\n"
      "The harbour master sent two boats to the island, and all passengers were brought ashore before midnight.\n";
  CHECK(read_text(longer + part).text.ends_with("before midnight."));
}

TEST_CASE("a short last sentence behind a reference to another story stays") {
  const Document document = read_text(story + "READ MORE: Why old ships go down\n\nNobody was hurt in the sinking.\n");
  CHECK(document.text == story + "Nobody was hurt in the sinking.");
  CHECK(read_text(story + "Share\n\nThis site is run by volunteers.\n").text == without_trailing_lines(story));
}

TEST_CASE("a question for consent as long as a story is none") {
  const Document document = read_text(
      "We and our partners store information on a device, such as cookies, and process personal data, such as unique "
      "identifiers sent by a device, for advertising and content, for measuring both, and for learning about those who "
      "see them, as well as to develop and improve what we and they have to offer.\nAgree\nMore options\n" +
      story);
  CHECK(document.text == without_trailing_lines(story));
  CHECK(dropped_as(document, "notice").find("unique identifiers") != std::string::npos);
}

TEST_CASE("headlines in a row within a story go; a list after a colon stays") {
  const std::string more =
      "The ferry had been built in Oban and had carried passengers to the island of Tiree for thirty years.\n\n"
      "Divers will look at the wreck in the coming week, when the sea should be calm, the harbour master said, and two "
      "inquiries will look into the sinking, one by the ministry and one by the insurers of the ship.\n\n";
  const std::string headlines =
      "Three ministers walk free in spring\nA vaccine for nine of ten children\nTeam begins season without its "
      "captain\n\n";
  CHECK(read_text(story + headlines + more).text == without_trailing_lines(story + more));
  const Document listed = read_text(story + "Three things had been found amiss:\n\n" + headlines + more);
  CHECK(listed.text.find("nine of ten children") != std::string::npos);
  CHECK(read_text(story + "Three things had been found amiss:\n\nPumps that did not pump\nLights without a "
                          "bulb\nA hull full of holes\n\nThe owner denies it, a spokesman said.\n")
            .text.ends_with("A hull full of holes\n\nThe owner denies it, a spokesman said."));
}

TEST_CASE("comments with a name and a day and time each go, without a heading too") {
  std::string bytes = story +
                      "The ferry had been built in Oban, and it had carried passengers to the island of Tiree and back "
                      "for more than thirty years.\n\n";
  const std::string kept = without_trailing_lines(bytes);
  for (const char* name : {"Anna", "Bert Lee", "Carla"})
    bytes +=
        std::string(name) +
        "\nMay 4, 2021 at 8:31 am\nThis is what I have been saying for years, and nobody in the town would listen.\n";
  CHECK(read_text(bytes).text == kept);
}

TEST_CASE("the first paragraph and a list of points may stand above the names of the authors") {
  const std::string summary =
      "Fishermen have saved all passengers of a ferry that sank off the island of Tiree in the night.\n";
  const std::string rest =
      "A ferry with forty people on board sank off the island of Tiree late on Thursday, the coast guard said.\n"
      "All passengers were brought ashore alive by fishermen, who had seen the lights go out in the night.\n";
  const Document document = read_text(summary + "By Ann Lee\nMay 4, 2021\nGull News\n" + rest);
  CHECK(document.text.starts_with("Fishermen have saved"));
  CHECK(document.text.find("Ann Lee") == std::string::npos);
  CHECK(document.published.edtf() == "2021-05-04");
  CHECK(read_text("- A ferry sank off Tiree\n- All passengers are alive\n- Fishermen had seen the lights\n" + rest)
            .text.starts_with("A ferry sank off Tiree"));
}

TEST_CASE("the day of publication may end with a short form, or stand behind the story") {
  CHECK(read_text("Posted: May 4, 2021, 6:40 p.m.\n\n" + story).published.edtf() == "2021-05-04");
  CHECK(read_text(story + "Published on May 4, 2021.\n").published.edtf() == "2021-05-04");
  CHECK_FALSE(read_text(story + "The ferry was built on May 4, 2001.\n").published.known());
  CHECK_FALSE(read_text(story + "Comments\n\nPosted by Ann, May 4, 2021\nGood news.\n").published.known());
}

TEST_CASE("the line behind a label is the caption") {
  const Document document =
      read_text(story +
                "Image caption,\nThe pier of Tiree in the morning\nDivers will look at the wreck in the coming "
                "week, when the sea should be calm, the harbour master said.\n");
  REQUIRE(document.paragraphs.size() == 5);
  CHECK(document.paragraphs[3].kind == ParagraphKind::caption);
  const std::string labelled = story + "Image caption: The captain arrives at court last week\n";
  CHECK(read_text(labelled).text == without_trailing_lines(story));
  const std::string filed = story + "FILE - In this 3 May 2019 file photo, the captain arrives at court in Tiree.\n";
  CHECK(read_text(filed).text == without_trailing_lines(story));
}

TEST_CASE("a number of responses heads a thread") {
  CHECK(read_text(story + "2 Responses to \"Ferry sinks\"\nAnna\nMay 4, 2021 at 8:31 am\nThis is what I have been "
                          "saying for years, and nobody in the town would listen to me.\n")
            .text == without_trailing_lines(story));
}

TEST_CASE("subheadings, lists of sentences and short answers of the story stay") {
  const std::string bytes =
      story +
      "What is known so far\n\n"
      "  \xE2\x80\xA2 The ship had been inspected in spring, with no fault found by the engineers.\n"
      "  \xE2\x80\xA2 The crew had sailed the route for eleven years, in all kinds of weather.\n\n"
      "\"No comment,\" he said.\n\n"
      "The inquiry will begin on Monday, and its results are expected in the autumn of this year.\n";
  const Document document = read_text(bytes);
  CHECK(document.dropped.empty());
  REQUIRE(document.paragraphs.size() == 8);
  CHECK(document.paragraphs[3].kind == ParagraphKind::heading);
  CHECK(document.paragraphs[4].kind == ParagraphKind::list_item);
  CHECK(document.paragraphs[6].kind == ParagraphKind::paragraph);
}

TEST_CASE("captions are marked and stay") {
  const Document document = read_text(
      "This file photo shows the ferry Clara in the harbour of Oban on May 3, 2019, two years before it sank.\n\n" +
      story);
  REQUIRE(document.paragraphs.size() == 4);
  CHECK(document.paragraphs[0].kind == ParagraphKind::caption);
}

TEST_CASE("a text with no sentence in it is kept whole") {
  const Document document = read_text("Ferry sinks off Tiree");
  CHECK(document.text == "Ferry sinks off Tiree");
  CHECK(read_text("Oban\nTiree\nCoast guard").text == "Oban\n\nTiree\n\nCoast guard");
}

TEST_CASE("nothing is dropped when the caller wants the text as it is") {
  const Document document = read({.bytes = "Home\nSport\n\n" + story + "Related\n"}, {.keep_boilerplate = true});
  CHECK(document.text.starts_with("Home\n\nSport\n\nA ferry"));
  CHECK(document.text.ends_with("Related"));
  CHECK(document.dropped.empty());
  CHECK(document.title.empty());
}

TEST_CASE("every line is in the body or among the dropped, once") {
  const std::string bytes = "Home\nSport\nFerry sinks off Tiree in the night\n" + story +
                            "Most read\nThree ministers walk free\n3 days ago\n";
  const Document document = read_text(bytes);
  std::string everything = document.text;
  for (const Dropped& dropped : document.dropped) everything += "\n" + dropped.text;
  const auto letters = [](const std::string& text) {
    return std::count_if(text.begin(), text.end(), [](char c) { return c > ' '; });
  };
  CHECK(letters(everything) == letters(bytes));
}

TEST_CASE("a chronology below a story is part of it, a list of links is not") {
  const Document document = read_text(story +
                                      "Timeline\n1961: Yard founded\nMay 2009: Yard fined\nMay 20, 2013: Ferry "
                                      "launched\nRead more\nHarbour market to open in June\nTwo held over burglary\n");
  CHECK(document.text.ends_with(
      "Timeline\n\n1961: Yard founded\n\nMay 2009: Yard fined\n\nMay 20, 2013: Ferry launched"));
}
