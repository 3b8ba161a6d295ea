// What has no day, or another, though one stands right beside it.
#include "catch.hpp"
#include "extract.hpp"

using test::date_of;

TEST_CASE("a deed within what only adds something of somebody is of another day") {
  CHECK(date_of("On Monday a court jailed Otto Weiss, who was 19 when he robbed a bank.", "theft").empty());
  CHECK(date_of("People fled on Monday as rebels attacked the town.", "attack") == "2021-06-28");
}

TEST_CASE("a state that lasts takes no day that is past") {
  CHECK(date_of("Otto Weiss is on trial over a fire in March 2019.", "court_hearing").empty());
  CHECK(date_of("Otto Weiss was on trial in March 2019.", "court_hearing") == "2019-03");
}

TEST_CASE("a day beside an anniversary is not that of the event") {
  CHECK(date_of("The town marks the anniversary of Otto Weiss's death on 3 July.", "death").empty());
  CHECK(date_of("The town marks the 10th anniversary of Otto Weiss's death on 3 July.", "death") == "2011");
}

TEST_CASE("what somebody was asked to do has no day of the asking") {
  CHECK(date_of("Norway was invited to join the European Union in July 2017.", "accession").empty());
  CHECK(date_of("Norway agreed to join the European Union in July 2022.", "accession") == "2022-07");
}

TEST_CASE("what lies between two times takes both") {
  CHECK(date_of("Between May 2018 and June 2019, three men were killed.", "death") == "2018-05/2019-06");
}

TEST_CASE("the day of somebody's death is not that of a charge over it") {
  CHECK(date_of("Otto Weiss, the doctor charged over the singer's death in June 2009, fled.", "charge").empty());
  CHECK(date_of("Otto Weiss was charged with murder in June 2009.", "charge") == "2009-06");
}
