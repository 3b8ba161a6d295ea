// Which part of an HTML page is the story.
#include <dateline/document.hpp>

#include "catch.hpp"

#include <string>

using namespace dateline;

namespace {

const std::string first =
    "A ferry with forty people on board sank off the island of Tiree late on Thursday, the coast guard said, in calm "
    "weather.";
const std::string second =
    "All passengers were brought ashore alive by fishermen, who had seen the lights go out, according to the harbour "
    "master.";
const std::string third =
    "The owner of the ship, a company from Oban, said on Friday that it would pay for every passenger's way home.";
const std::string fourth =
    "Two inquiries will look into the sinking, one by the ministry and one by the insurers, a spokesman told "
    "reporters.";
const std::string body = first + "\n\n" + second + "\n\n" + third + "\n\n" + fourth;

std::string paragraphs() {
  return "<p>" + first + "</p><p>" + second + "</p><p>" + third + "</p><p>" + fourth + "</p>";
}
Document read_page(const std::string& bytes) {
  return read({.bytes = "<!doctype html><html lang=en><body>" + bytes + "</body></html>"});
}
bool dropped_as(const Document& document, std::string_view reason, std::string_view text) {
  for (const Dropped& dropped : document.dropped)
    if (dropped.reason == reason && dropped.text.find(text) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("navigation, asides, forms and footers go, with their reasons") {
  const Document document =
      read_page("<nav><a href=/>Home</a> <a href=/s>Sport</a></nav><article>" + paragraphs() +
                "<aside>Why old ships go down</aside></article><form><input><button>Search</button></form>"
                "<footer>Terms and conditions</footer>");
  CHECK(document.text == body);
  CHECK(dropped_as(document, "navigation", "Sport"));
  CHECK(dropped_as(document, "related", "old ships"));
  CHECK(dropped_as(document, "form", "Search"));
  CHECK(dropped_as(document, "footer", "Terms"));
}

TEST_CASE("of several articles the one with the title of the page is read") {
  const std::string other =
      "<article><h1>Ministers walk free</h1><p>A court in the capital, which had heard the case for a year, ordered "
      "the "
      "release of three former ministers on Monday, and of their drivers.</p><p>They had been in prison since the "
      "spring "
      "of last year, when papers were found in a car, the court said.</p></article>";
  const std::string page = "<title>Ferry sinks off Tiree</title><div><article><h1>Ferry sinks off Tiree</h1>" +
                           paragraphs() + "</article>" + other + "</div>";
  const Document document = read_page(page);
  CHECK(document.text == body);
  CHECK(dropped_as(document, "related", "three former ministers"));
  // The entries of a live report have headings of a lower level.
  const Document report =
      read_page("<title>Ferry sinks off Tiree</title><div><article><h1>Ferry sinks off Tiree</h1>" + paragraphs() +
                "</article><article><h2>Divers on their way</h2>" + paragraphs() + "</article></div>");
  CHECK(report.text == body + "\n\nDivers on their way\n\n" + body);
}

TEST_CASE("bylines that tell their age go") {
  CHECK(read_page("<article><p>By Ann Lee. Published 3 hours ago</p>" + paragraphs() + "</article>").text == body);
}

TEST_CASE("parts named for what they are go") {
  const Document document =
      read_page("<div class=page><div class=story-body>" + paragraphs() +
                "</div><div id=comments-list><p>I took that ferry every week, and it was never well looked after, "
                "whatever the owner says now, and everyone on the island knew it, too.</p></div>"
                "<div class='related-links'><a href=/x>Why old ships go down, and what it takes to keep them "
                "afloat</a></div></div>");
  CHECK(document.text == body);
  CHECK(dropped_as(document, "comments", "every week"));
  CHECK(dropped_as(document, "related", "old ships"));
}

TEST_CASE("a part named ad goes, one whose name only holds these letters stays") {
  const auto page = [](const std::string& name) {
    return read_page("<article><p>" + first + "</p><p>" + second + "</p><div class='" + name +
                     "'>Winter tyres are now a fifth cheaper.</div><p>" + third + "</p><p>" + fourth +
                     "</p></article>");
  };
  const Document document = page("box ad");
  CHECK(document.text == body);
  CHECK(dropped_as(document, "advertisement", "Winter tyres"));
  CHECK(page("box lead").text ==
        first + "\n\n" + second + "\n\nWinter tyres are now a fifth cheaper.\n\n" + third + "\n\n" + fourth);
}

TEST_CASE("what a reader does not see goes") {
  const Document document =
      read_page("<article>" + paragraphs() +
                "<div style='display: none'>Sponsored by a shipyard, whose ships never sink.</div>"
                "<p hidden>Draft.</p><p aria-hidden=true>Icon</p></article>");
  CHECK(document.text == body);
  CHECK(dropped_as(document, "hidden", "shipyard"));
  CHECK(dropped_as(document, "hidden", "Draft."));
}

TEST_CASE("a story cut into pieces by advertisements is one story") {
  const Document document =
      read_page("<div><article><div><div class=chunk><p>" + first + "</p><p>" + second +
                "</p></div></div>"
                "<div class=advert>Buy our boats</div><div><div class=chunk><p>" +
                third + "</p><p>" + fourth + "</p></div></div></article></div><div><p>Weather</p></div>");
  CHECK(document.text == body);
}

TEST_CASE("paragraphs without an element of their own, divided by line breaks") {
  const Document document =
      read_page("<div class=text>" + first + "<br><br>" + second + "<br>" + third + "<br><br>" + fourth + "</div>");
  CHECK(document.text == first + "\n\n" + second + "\n" + third + "\n\n" + fourth);
}

TEST_CASE("headings, lists, quotations and captions are told apart") {
  const Document document =
      read_page("<article><figure><img src=a.jpg><figcaption>The ferry in 2019</figcaption></figure><p>" + first +
                "</p><h2>What is known</h2><ul><li>The ship had been inspected in spring, and no fault was found.</li>"
                "</ul><blockquote>We saw the lights go out, and then we ran.</blockquote><p>" +
                second + "</p><p>" + third + "</p><p>" + fourth + "</p></article>");
  REQUIRE(document.paragraphs.size() == 8);
  CHECK(document.paragraphs[0].kind == ParagraphKind::caption);
  CHECK(document.paragraphs[1].kind == ParagraphKind::paragraph);
  CHECK(document.paragraphs[2].kind == ParagraphKind::heading);
  CHECK(document.paragraphs[3].kind == ParagraphKind::list_item);
  CHECK(document.paragraphs[4].kind == ParagraphKind::quotation);
}

TEST_CASE("a heading that repeats the title is the title") {
  const Document document = read({.bytes = "<html lang=en><head><title>Ferry sinks off Tiree - The Daily "
                                           "Gull</title></head><body><article><h1>Ferry sinks off "
                                           "Tiree</h1>" +
                                           paragraphs() + "</article></body></html>"});
  CHECK(document.title == "Ferry sinks off Tiree");
  CHECK(document.text == body);
  CHECK(dropped_as(document, "title", "Ferry sinks off Tiree"));
}

TEST_CASE("links that stand alone, bylines with a date and stock phrases go") {
  const Document document = read_page("<article><p>By Ann Smith, 17 May 2024, 10:31</p><p>" + first +
                                      "</p><p><a href=/x>Why old ships go down so often</a></p><p>" + second +
                                      "</p><p>Advertisement</p><p>" + third + "</p><p>" + fourth + "</p></article>");
  CHECK(document.text == body);
  CHECK(dropped_as(document, "byline", "Ann Smith"));
  CHECK(dropped_as(document, "related", "old ships"));
  CHECK(dropped_as(document, "advertisement", "Advertisement"));
}

TEST_CASE("a subscriber box that holds the story is the story") {
  const Document document = read_page("<article><p>" + first + "</p><div class='subscribe-wall'><p>" + second +
                                      "</p><p>" + third + "</p><p>" + fourth + "</p><p>" + first + " " + second +
                                      "</p><p>" + third + " " + fourth + " " + first + "</p></div></article>");
  CHECK(document.text.find(fourth) != std::string::npos);
}

TEST_CASE("a page of little text keeps it") {
  CHECK(read_page("<p>Ferry sinks.</p>").text == "Ferry sinks.");
  CHECK(read({.bytes = "<html></html>"}).text.empty());
}

TEST_CASE("a page cut in the middle keeps what there is") {
  const std::string page = "<!doctype html><html lang=en><body><nav>Home</nav><article>" + paragraphs();
  const Document document = read({.bytes = page.substr(0, page.size() - 40)});
  CHECK(document.text.starts_with(first + "\n\n" + second + "\n\n" + third));
}

TEST_CASE("nothing is dropped when the caller wants the page as it is") {
  const Document document =
      read({.bytes = "<html lang=en><body><nav>Home</nav><p>Ferry sinks.</p><footer>Terms</footer></body></html>"},
           {.keep_boilerplate = true});
  CHECK(document.text == "Home\n\nFerry sinks.\n\nTerms");
  CHECK(document.dropped.empty());
}

TEST_CASE("a question of consent is no story, however short the story is") {
  const std::string question =
      "<div role=dialog><h2>Your privacy</h2><p>Before you go on, we ask which of our partners may keep data on your "
      "device, what for, and for how long. Some of it is needed for the site to work, some helps us to see how it is "
      "used.</p><p>Who does not agree may read without advertising for three euros a month.</p></div>";
  const Document document = read_page(question + "<div><p>The ferry to Tiree sank on Thursday.</p></div>");
  CHECK(document.text == "The ferry to Tiree sank on Thursday.");
  CHECK(dropped_as(document, "notice", "our partners"));
  CHECK(read_page("<div role=dialog><article>" + paragraphs() + "</article></div>").text == body);
}
