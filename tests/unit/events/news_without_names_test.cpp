// News of people without a name, and of what somebody without a name tells.
#include "catch.hpp"
#include "extract.hpp"

using test::date_of;

namespace {

std::string generic_title(const std::string& text) {
  return test::first(test::events(text, "2021-06-30"), "generic").title;
}

}  // namespace

TEST_CASE("people told of together need no name where they do something somewhere") {
  CHECK(generic_title("Students carried candles through the streets of Lima on Monday.") ==
        "Students carry candles through streets of Lima");
  CHECK(generic_title("A crowd of miners carried the banner to Kolm town hall on Monday.") ==
        "Crowd of miners carry banner to Kolm town hall");
  CHECK(date_of("Students carried candles through the streets of Lima on Monday.", "generic") == "2021-06-28");
  CHECK(generic_title("Students carried candles through the streets on Monday.").empty());
  CHECK(generic_title("A student carried a candle through the streets of Lima on Monday.").empty());
  CHECK(generic_title("Students carried candles through the streets of Lima in May.").empty());
  CHECK(generic_title("Students remained in Lima on Monday.").empty());
}

TEST_CASE("a thing needs no name of its own where what it did is told with one") {
  CHECK(generic_title("Two barges reached the port of Lima on Monday.") == "Two barges reach port of Lima");
  CHECK(generic_title("Norwegian barges towed a raft on Monday.") == "Norwegian barges tow raft");
  CHECK(generic_title("Shots rang out across the harbour of Lima early on Monday.") ==
        "Shots ring out across harbour of Lima");
  CHECK(generic_title("Two barges reached the port on Monday.").empty());
  CHECK(generic_title("The barge reached the port of Lima on Monday.").empty());  // which one, the text has told before
  CHECK(generic_title("Norway's mood darkened further on Monday.").empty());
  CHECK(generic_title("Monday's vote marked the end of an era in Lima.").empty());
}

TEST_CASE("an event without a time is not what its clause dates") {
  CHECK(generic_title("Norway reacted coolly on Monday to a plan rejected by Peru.") ==
        "Norway reacts coolly to plan rejected by Peru");
}

TEST_CASE("the stamp of a remark below an article dates nothing in it") {
  CHECK(generic_title("June 28, 2021 at 6:01 pm | Norway repaired its fleet too slowly.").empty());
}

TEST_CASE("a compass point behind a verb tells where, and no title keeps the day before it") {
  CHECK(generic_title("Norwegian barges sailed Monday northward to Kolm.") ==
        "Norwegian barges sail northward to Kolm");
  CHECK(generic_title("Ida Moen painted Monday southwest of Lima.") == "Ida Moen paints southwest of Lima");
}

TEST_CASE("what is heard, seen or reported on a day happened on it") {
  CHECK(date_of("Explosions were heard in Lima on Monday.", "explosion") == "2021-06-28");
  CHECK(date_of("A battle raged in Lima on Monday between rebels and the army.", "clash") == "2021-06-28");
}

TEST_CASE("what is added to something is a deed, what is added by way of remark is none") {
  CHECK(generic_title("Norway added nine firms to a list on Monday.") == "Norway adds nine firms to list");
  CHECK(generic_title("Norway said forces loyal to Peru were gone on Monday.").empty());
}

TEST_CASE("what somebody without an entry told on a day happened about then") {
  CHECK(date_of("Rebels had captured the town of Kolm, a doctor told Radio Nord on Monday.", "seizure") ==
        "2021-06-28~");
  CHECK(date_of("A doctor told Radio Nord on Monday that rebels had captured the town of Kolm.", "seizure") ==
        "2021-06-28~");
  // A time of its own comes first, and what is to come did not come by then.
  CHECK(date_of("A doctor told Radio Nord on Monday that rebels had captured the town of Kolm on Friday.", "seizure") ==
        "2021-06-25");
  CHECK(date_of("A doctor told Radio Nord on Monday that rebels would capture the town of Kolm.", "seizure").empty());
  // Where the saying is an entry, it has the day.
  const auto said = test::events("Ida Moen said on Monday that rebels had captured the town of Kolm.", "2021-06-30");
  CHECK(test::first(said, "statement").date.edtf() == "2021-06-28");
  CHECK(test::first(said, "seizure").date.edtf().empty());
}

TEST_CASE("where something happened may be told before its subject") {
  const auto place = [](const std::string& text) {
    return test::role(test::first(test::events(text, "2021-06-30"), "arrest"), "place");
  };
  CHECK(place("In Lima, police arrested two men on Monday.") == "Lima");
  CHECK(place("In Lima on Monday, police arrested two men.") == "Lima");
  CHECK(place("In Lima, police arrested two men in Kolm on Monday.") == "Kolm");
  CHECK(place("In Lima, where it rained, police arrested two men on Monday.").empty());
}

TEST_CASE("what was done to a thing that the story tells of, or will be, needs no name") {
  CHECK(generic_title("The valve was sealed on Monday.") == "Valve sealed");
  CHECK(generic_title("The sequel will be translated on 5 July.") == "Sequel will be translated");
  CHECK(generic_title("A valve was sealed on Monday.").empty());
  CHECK(generic_title("The valve was sealed in June.").empty());
  CHECK(generic_title("This article was amended on Monday.").empty());
  CHECK(generic_title("The page was updated on Monday.").empty());
}
