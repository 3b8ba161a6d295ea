#include "catch.hpp"
#include "samples.hpp"

#include <dateline/output.hpp>

using dateline::TimeExpression;
using dateline::TimexType;

TEST_CASE("time expressions leave out what they do not have") {
  const std::vector<TimeExpression> times = {
      {.span = {0, 8}, .text = "two days", .type = TimexType::duration, .value = "P2D"}};
  CHECK(dateline::to_json("d\"1", times) ==
        R"({"id":"d\"1","timexes":[{"start":0,"end":8,"type":"DURATION","value":"P2D","text":"two days"}]})");
  CHECK(dateline::to_json("", std::vector<TimeExpression>{}) == R"({"id":"","timexes":[]})");
}

TEST_CASE("time expressions show how their date was found") {
  CHECK(dateline::to_json("x", std::vector<TimeExpression>{samples::thursday()}) ==
        R"({"id":"x","timexes":[{"start":23,"end":31,"type":"DATE","value":"2024-05-16","mod":"START","quant":"EVERY",)"
        R"("freq":"2X","text":"Thursday","date":"2024-05-16","anchor":"2024-05-17","anchor_source":"metadata",)"
        R"("relative":{"unit":"week","offset":-1,"rough":true,"weekday":4,"month":5,"day":16,"last_day":17,)"
        R"("last_month":6,"direction":"past"},"derivation":["Thursday","last Thursday on or before 2024-05-17"],)"
        R"("contradiction":"2024-05-16 is a Thursday","rule":"weekday"}]})");
}
