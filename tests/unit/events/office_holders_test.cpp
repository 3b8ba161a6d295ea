// Who holds an office that several words tell: "Odex chief operating officer Otto Weiss".
#include "catch.hpp"
#include "extract.hpp"

namespace {

/// Who resigned, with the words that tell it.
std::string who_resigned(const std::string& text) {
  const dateline::EventMention event = test::first(test::events(text), "resignation");
  return event.roles.empty() ? "" : test::role(event, "person") + " | " + event.roles.front().text;
}

}  // namespace

TEST_CASE("a participle within an office describes it") {
  CHECK(who_resigned("Odex's chief operating officer Otto Weiss resigned on 3 May 2021.") ==
        "Otto Weiss | chief operating officer Otto Weiss");
  CHECK(who_resigned("Its chief marketing officer, Otto Weiss, resigned on 3 May 2021.") ==
        "Otto Weiss | Its chief marketing officer");
  CHECK(who_resigned("Acting head of marketing Ida Moen resigned on 3 May 2021.") ==
        "Ida Moen | Acting head of marketing Ida Moen");
}

TEST_CASE("what an office is of or for stands between it and who holds it") {
  CHECK(who_resigned("Odex's head of training Otto Weiss resigned on 3 May 2021.") ==
        "Otto Weiss | head of training Otto Weiss");
  CHECK(who_resigned("Peru's ambassador to Chile Otto Weiss resigned on 3 May 2021.") ==
        "Otto Weiss | ambassador to Chile Otto Weiss");
  CHECK(who_resigned("President of the Kolm Football Union Otto Weiss resigned on 3 May 2021.") ==
        "Otto Weiss | President of the Kolm Football Union Otto Weiss");
  CHECK(who_resigned("Army chief of staff General Otto Weiss resigned on 3 May 2021.") ==
        "Otto Weiss | Army chief of staff General Otto Weiss");
  CHECK(who_resigned("A spokesman for Chilean Gov. Otto Weiss resigned on 3 May 2021.") ==
        "A spokesman for Chilean Gov. Otto Weiss | A spokesman for Chilean Gov. Otto Weiss");
  CHECK(who_resigned("Nils Holm, brother of the late pop star Otto Weiss, resigned on 3 May 2021.") ==
        "Nils Holm | Nils Holm");
}

TEST_CASE("two offices without an article are one person's, with one they are two persons'") {
  CHECK(who_resigned("President and party leader Otto Weiss resigned on 3 May 2021.") ==
        "Otto Weiss | party leader Otto Weiss");
  CHECK(who_resigned("The president and party leader Otto Weiss resigned on 3 May 2021.") ==
        "The president; Otto Weiss | The president");
}

TEST_CASE("who heads what has no name is a person if it can be headed") {
  CHECK(who_resigned("The bank's head resigned on 3 May 2021.") == "The bank's head | The bank's head");
  CHECK(who_resigned("The bank's head of lending resigned on 3 May 2021.") ==
        "The bank's head of lending | The bank's head of lending");
  CHECK(test::title("The board sacked its head of trading on 3 May 2021.", "dismissal") ==
        "Board sacks its head of trading");
}

TEST_CASE("a trade before a name is one phrase with it") {
  CHECK(test::title("The pop star Otto Holm was arrested on 3 May 2021.", "arrest") == "Otto Holm is arrested");
}
