#include "reading/text_lines.hpp"

#include "catch.hpp"

#include <string>

using namespace dateline::reading;

namespace {

std::string content(std::string_view text, const TextLine& line) {
  return std::string(text.substr(line.span.start, line.span.size()));
}

}  // namespace

TEST_CASE("lines without the blank ones, the bullets and the white space") {
  const std::string text = "\n  First \r\n\n \xE2\x80\xA2 Second\n\t- Third\n\xE2\x80\x94 Not a list.\n\xE2\x80\x8B\n";
  const std::vector<TextLine> lines = split_lines(text);
  REQUIRE(lines.size() == 4);
  CHECK(content(text, lines[0]) == "First");
  CHECK(lines[0].indent == 2);
  CHECK(lines[0].blank_before);
  CHECK(content(text, lines[1]) == "Second");
  CHECK(lines[1].bullet);
  CHECK(lines[1].blank_before);
  CHECK(content(text, lines[2]) == "Third");
  CHECK(lines[2].bullet);
  CHECK_FALSE(lines[2].blank_before);
  CHECK_FALSE(lines[3].bullet);
}

TEST_CASE("squares open the items of a list as bullets do") {
  const std::string text = "\xE2\x96\xA0 First\n\xE2\x96\xA0Second\n";
  const std::vector<TextLine> lines = split_lines(text);
  REQUIRE(lines.size() == 2);
  CHECK(content(text, lines[0]) == "First");
  CHECK(lines[0].bullet);
  CHECK_FALSE(lines[1].bullet);
}

TEST_CASE("headings of Markdown without their marks") {
  const std::string text = "## Ferry sinks\n#1 of ten\n#\n";
  const std::vector<TextLine> lines = split_lines(text);
  REQUIRE(lines.size() == 3);
  CHECK(content(text, lines[0]) == "Ferry sinks");
  CHECK(content(text, lines[1]) == "#1 of ten");
  CHECK(content(text, lines[2]) == "#");
}

TEST_CASE("sentence ends, quoted, bracketed and in other scripts") {
  for (const std::string_view end :
       {"It rained.", "\"It rained.\"", "(It rained.)",
        "\xC2\xAB"
        "Il a plu.\xC2\xBB",
        "Why?", "\xE4\xB8\x8B\xE9\x9B\xA8\xE4\xBA\x86\xE3\x80\x82", "It rained! \xF0\x9F\x99\x82"})
    CHECK(ends_sentence(end));
  for (const std::string_view end : {"Rain", "Rain,", "Rain:", "", "\""}) CHECK_FALSE(ends_sentence(end));
}

TEST_CASE("a cut line ends with an ellipsis") {
  CHECK(split_lines("The council voted to close the\xE2\x80\xA6")[0].ellipsis);
  CHECK(split_lines("The council voted to close the...")[0].ellipsis);
  CHECK_FALSE(split_lines("The council voted to close.")[0].ellipsis);
}

TEST_CASE("words are counted, and characters where there are no spaces") {
  CHECK(split_lines("one two three")[0].words == 3);
  // Ten ideographs and a full stop of three bytes: one run, and five pairs.
  CHECK(split_lines("\xE5\xA4\xA7\xE9\x9B\xA8\xE4\xB8\x8B\xE4\xBA\x86\xE5\xA4\xA7\xE9\x9B\xA8\xE4\xB8\x8B\xE4\xBA\x86"
                    "\xE5\xA4\xA7\xE9\x9B\xA8")[0]
            .words == 6);
}

TEST_CASE("a text wrapped to a fixed width is joined again, its paragraphs kept") {
  const std::string text =
      "The council of the small town decided late on Monday to close the old\n"
      "bridge over the river, which engineers had called unsafe two years ago,\n"
      "and to build a new one next to it before the winter of the coming year.\n"
      "\n"
      "Shop owners on both banks fear for their trade. They want a ferry until\n"
      "the new bridge is open, and say that the town had promised them one, at\n"
      "no cost to themselves.\n";
  const std::vector<TextLine> lines = split_lines(text);
  REQUIRE(lines.size() == 2);
  CHECK(content(text, lines[0]).starts_with("The council"));
  CHECK(content(text, lines[0]).ends_with("coming year."));
  CHECK(content(text, lines[1]).ends_with("to themselves."));
}

TEST_CASE("a sentence that goes on in the next line is one, however short the text") {
  const std::string text = "A ferry sank off the coast\non 3 May 2021.\nThe crew was\nsaved.\n";
  const std::vector<TextLine> lines = split_lines(text);
  REQUIRE(lines.size() == 3);
  CHECK(content(text, lines[0]) == "A ferry sank off the coast\non 3 May 2021.");
  CHECK(lines[0].sentence_end);
  CHECK(lines[0].words == 10);
  CHECK(content(text, lines[1]) == "The crew was");  // as short as an entry of a menu
  CHECK(split_lines("A ferry sank off the coast\n\non 3 May 2021.\n").size() == 2);
}

TEST_CASE("paragraphs on lines of their own are not joined") {
  CHECK(split_lines(
            "The council met on Monday to vote.\nThe mayor did not come to the meeting.\nshe was ill, a clerk said.\n")
            .size() == 3);
}
