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
