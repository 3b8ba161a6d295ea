#include "catch.hpp"
#include "samples.hpp"

#include <dateline/output.hpp>

using dateline::JsonStyle;
using dateline::Timeline;
using dateline::timeline_from_json;
using dateline::to_json;

TEST_CASE("a timeline written and read back is equal") {
  const Timeline timeline = samples::timeline();
  CHECK(timeline_from_json(to_json(timeline)) == timeline);
  CHECK(timeline_from_json(to_json(timeline, JsonStyle::compact)) == timeline);
  CHECK(timeline_from_json(to_json(Timeline{})) == Timeline{});
}

TEST_CASE("a timeline's event has the keys of the contract, in their order") {
  CHECK(
      dateline::to_json_lines(samples::timeline()) ==
      R"({"id":"e1f0","date":"2024-05-16/2024-05-17","earliest":"2024-05-16","latest":"2024-05-17","type":"accident",)"
      R"("codes":{"plover":"ACC","ace":"Life.Die"},"title":"Ferry sinks off Samos",)"
      R"("roles":[{"role":"operator","text":"Aegea Lines","entity":"Aegea Lines","kind":"organisation","plover":"actor",)"
      R"("start":2,"end":13}],"place":"Samos","modality":"reported","polarity":"negative",)"
      R"("attributed_to":"the coast guard","score":0.30000000000000004,)"
      R"("mentions":[{"doc":"samos.txt","start":0,"end":60,"trigger_start":14,"trigger_end":18,"quote":"It sank.",)"
      R"("rule":"accident.sink","date":"2024-05-16","modality":"planned"}],"support":{"documents":3,"origins":2},)"
      R"("derivation":["2 of 3 say so"],"alternatives":[{"date":"2024-05-15","docs":["other.html","third.html"]}],)"
      R"("supersedes":["e0aa"]})"
      "\n");
}

TEST_CASE("the ends of a date that are open are left out") {
  Timeline timeline = samples::timeline();
  timeline.events[0].date = samples::date("2024-03-01/..");
  std::string json = to_json(timeline, JsonStyle::compact);
  CHECK(json.find(R"("date":"2024-03-01/..","earliest":"2024-03-01","type")") != std::string::npos);
  timeline.events[0].date = {};
  json = to_json(timeline, JsonStyle::compact);
  CHECK(json.find(R"("date":"","type")") != std::string::npos);
}

TEST_CASE("coarse dates give their first and last day") {
  Timeline timeline = samples::timeline();
  timeline.events[0].date = samples::date("2024-02");
  CHECK(to_json(timeline, JsonStyle::compact).find(R"("earliest":"2024-02-01","latest":"2024-02-29")") !=
        std::string::npos);
}
