// A deed told once for several times is as many events.
#include "catch.hpp"
#include "extract.hpp"

namespace {

/// "2009 Norvik Bank buys Odex", one a line, of the events that have a date.
std::string dated(std::string text) {
  std::string lines;
  for (const dateline::EventMention& event : test::events(std::move(text), "2021-06-10"))
    if (!event.date.edtf().empty()) lines += event.date.edtf() + " " + event.title + "\n";
  return lines;
}

}  // namespace

TEST_CASE("what a verb tells of several times is an event for each") {
  CHECK(dated("Norvik Bank was fined in 2012 and again in 2016.") ==
        "2012 Norvik Bank is fined\n2016 Norvik Bank is fined\n");
  CHECK(dated("Ida Moen won the cup in 2004, 2008 and 2012.") ==
        "2004 Ida Moen wins cup\n2008 Ida Moen wins cup\n2012 Ida Moen wins cup\n");
  CHECK(dated("Nurses walked out on June 3, 6 and 9, forcing Odex to close.").find("2021-06-09 Nurses go on strike") !=
        std::string::npos);
}

TEST_CASE("who stands before the later time takes the place of who stands before the first") {
  CHECK(dated("Norvik Bank bought Loganmore in 2009 and Baltwing in 2014.") ==
        "2009 Norvik Bank buys Loganmore\n2014 Norvik Bank buys Baltwing\n");
  CHECK(dated("Police arrested Otto Weiss in Leeds on Monday and Nils Holm in York on Tuesday.")
            .find("2021-06-08 Police arrest Nils Holm") != std::string::npos);
}

TEST_CASE("two days of one stretch, and a time that something else is told of, are no repetition") {
  CHECK(dated("Police arrested Otto Weiss on 3 May and 4 May.").find("2021-05-04") == std::string::npos);
  CHECK(dated("Police arrested Otto Weiss on 3 May and doubts about it grew by 9 May.").find("2021-05-09 Police") ==
        std::string::npos);
}
