#include "catch.hpp"
#include "samples.hpp"

#include <dateline/output.hpp>

TEST_CASE("CSV quotes what RFC 4180 says must be quoted") {
  dateline::Timeline timeline = samples::timeline();
  timeline.events[0].title = "Ferry \"Orca\", sinks";
  timeline.events[0].place = "two\nlines";
  CHECK(dateline::to_csv(timeline) ==
        "date,earliest,latest,type,title,modality,place,participants,documents,origins,sources\r\n"
        "2024-05-16/2024-05-17,2024-05-16,2024-05-17,accident,\"Ferry \"\"Orca\"\", sinks\",reported,\"two\nlines\","
        "Aegea Lines,3,2,Harbour Post\r\n");
}

TEST_CASE("no title is a formula to a spreadsheet") {
  dateline::Timeline timeline = samples::timeline();
  timeline.events[0].title = "=HYPERLINK(1)";
  CHECK(dateline::to_csv(timeline).find(",'=HYPERLINK(1),") != std::string::npos);
}

TEST_CASE("an empty timeline is a header") {
  CHECK(dateline::to_csv({}) ==
        "date,earliest,latest,type,title,modality,place,participants,documents,origins,sources\r\n");
}
