// Stamps that a dump of a page has run into the story.
#include "reading/opening_stamp.hpp"

#include "catch.hpp"

#include <optional>

namespace {

using namespace std::chrono_literals;

std::optional<std::chrono::year_month_day> day_in(std::string_view opening) {
  return dateline::reading::find_opening_stamp(opening, dateline::reading::builtin_knowledge());
}

}  // namespace

TEST_CASE("a day with the time of day behind it") {
  CHECK(day_in("CAIRO | Sun May 16, 2021 6:47 pm EST CAIRO (Agency) - Police found a boat.") == 2021y / 5 / 16);
  CHECK(day_in("Monday 17 May 2021 08.48 BST The ferry sank at noon.") == 2021y / 5 / 17);
  CHECK(day_in("Ann Lee, Writer May 17, 2021: 3:19 AM ET A ferry sank.") == 2021y / 5 / 17);
  CHECK(day_in("Ferry sinks Aired May 17, 2021 - 11:00 ET THIS IS A TRANSCRIPT") == 2021y / 5 / 17);
  CHECK(day_in("Monday, May 17, 2021; 4:43 PM UN divers found a leak.") == 2021y / 5 / 17);
  CHECK(day_in("Madrid | 17 de mayo de 2021 18:47 h CEST Un barco se hundió.") == 2021y / 5 / 17);
  CHECK(day_in("17 mai 2021, 18h02. Le bac a coulé.") == std::nullopt);
}

TEST_CASE("a day at the start with a bar or a word of bylines behind it") {
  CHECK(day_in("May 17, 2021 | By Ann Lee The ferry sank at noon.") == 2021y / 5 / 17);
  CHECK(day_in("17 May 2021 Last updated at 15:02 GMT") == 2021y / 5 / 17);
  CHECK_FALSE(day_in("The ferry of May 17, 2021 | By Ann Lee"));
}

TEST_CASE("days in sentences are no stamps") {
  CHECK_FALSE(day_in("The ferry sank on 17 May 2021 08:48 UTC near Tiree."));
  CHECK_FALSE(day_in("On May 17, 2021, 40 people drowned."));
  CHECK_FALSE(day_in("The ferry, built on May 17, 1999 in Oban, sank at 6:47 pm."));
  CHECK_FALSE(day_in("3/4/2021 6:47 pm The ferry sank."));
  CHECK_FALSE(day_in(""));
}

TEST_CASE("the first stamp counts, whatever days stand before it") {
  CHECK(day_in("The pier on March 4, 2020. OBAN | Mon May 17, 2021 5:49 pm EST OBAN - A ferry sank.") ==
        2021y / 5 / 17);
}

TEST_CASE("a line that is only a day") {
  const auto only = [](std::string_view line) {
    return dateline::reading::find_only_day(line, dateline::reading::builtin_knowledge());
  };
  CHECK(only("MONDAY, MAY 17, 2021, 10:34 AM") == 2021y / 5 / 17);
  CHECK(only("May 17, 2021, 10: 34 PM EDT") == 2021y / 5 / 17);
  CHECK(only("17 May 2021") == 2021y / 5 / 17);
  CHECK_FALSE(only("May 17, 2021 was cold"));
  CHECK_FALSE(only("The ferry, May 17, 2021"));
  CHECK_FALSE(only("03/04/2021"));
  CHECK_FALSE(only(""));
}
