// News of people without a name, and of what somebody without a name tells.
#include "catch.hpp"
#include "extract.hpp"

using test::date_of;

namespace {

std::string generic(const std::string& text) {
  return test::first(test::events(text, "2021-06-30"), "generic").title;
}

}  // namespace

TEST_CASE("people told of together need no name where they do something somewhere") {
  CHECK(generic("Students carried candles through the streets of Lima on Monday.") ==
        "Students carry candles through streets of Lima");
  CHECK(generic("A crowd of miners carried the banner to Kolm town hall on Monday.") ==
        "Crowd of miners carry banner to Kolm town hall");
  CHECK(date_of("Students carried candles through the streets of Lima on Monday.", "generic") == "2021-06-28");
  CHECK(generic("Students carried candles through the streets on Monday.").empty());
  CHECK(generic("A student carried a candle through the streets of Lima on Monday.").empty());
  CHECK(generic("Students carried candles through the streets of Lima in May.").empty());
  CHECK(generic("Students remained in Lima on Monday.").empty());
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
