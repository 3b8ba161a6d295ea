#include "catch.hpp"
#include "samples.hpp"

#include <dateline/output.hpp>

using dateline::Extraction;
using dateline::extraction_from_json;
using dateline::JsonStyle;
using dateline::to_json;

TEST_CASE("an extraction written and read back is equal") {
  const Extraction extraction = samples::extraction();
  CHECK(extraction_from_json(to_json(extraction)) == extraction);
  CHECK(extraction_from_json(to_json(extraction, JsonStyle::indented)) == extraction);
  CHECK(extraction_from_json(to_json(Extraction{})) == Extraction{});
}

TEST_CASE("an optional member that is there with its default value stays there") {
  Extraction extraction = samples::extraction();
  extraction.times[0].relative = dateline::RelativeDate{};
  extraction.events[0].time = 0;
  const Extraction back = extraction_from_json(to_json(extraction));
  CHECK(back.times[0].relative.has_value());
  CHECK(back.events[0].time == 0u);
  extraction.events[0].time.reset();
  CHECK_FALSE(extraction_from_json(to_json(extraction)).events[0].time.has_value());
}

TEST_CASE("every enumerator survives") {
  Extraction extraction = samples::extraction();
  extraction.events.resize(7, extraction.events[0]);
  extraction.entities.resize(8, extraction.entities[0]);
  for (std::size_t i = 0; i < 7; ++i) extraction.events[i].modality = static_cast<dateline::Modality>(i);
  for (std::size_t i = 0; i < 8; ++i) extraction.entities[i].kind = static_cast<dateline::EntityKind>(i);
  CHECK(extraction_from_json(to_json(extraction)) == extraction);
}

TEST_CASE("every form of date survives") {
  for (const char* edtf :
       {"2024", "2024-05", "2024-05-16", "2024-22", "199X", "19XX", "2024-05~", "2024?", "2023-10-17/2023-10-18",
        "2024-03-01/..", "../2024-03-01", "[2023-10-17,2023-10-18]", "-0043-03-15"}) {
    Extraction extraction = samples::extraction();
    extraction.events[0].date = samples::date(edtf);
    INFO(edtf);
    CHECK(extraction_from_json(to_json(extraction)) == extraction);
  }
}

TEST_CASE("an event has the keys of the contract, in their order") {
  const std::string json = to_json(samples::extraction());
  const std::string expected =
      R"("events":[{"type":"accident","codes":{"plover":"ACC","ace":"Life.Die"},"told_as":["sinking"],"title":"Ferry sinks off Samos",)"
      R"("date":"2024-05-16","roles":[{"role":"operator","text":"Aegea Lines","entity":"Aegea Lines","kind":"organisation",)"
      R"("plover":"actor","start":2,"end":13}],"place":"Samos","modality":"reported","polarity":"negative",)"
      R"("attributed_to":"the coast guard","start":0,"end":60,"trigger_start":14,"trigger_end":18,)"
      R"("quote":"The ferry\tsank \\ off Samos.\n","rule":"accident.sink","alternation":"active","told_with":0,"beside":"and burns","once_a_story":true,"time":0,"since_last":0,"relative":{"unit":"year","offset":-10},)"
      R"("derivation":["dated by \"Thursday\""]}])";
  CHECK(json.find(expected) != std::string::npos);
}

TEST_CASE("hashes are exact beyond what JSON numbers carry") {
  CHECK(
      to_json(samples::extraction())
          .find(R"("sentence_hashes":["0000000000000000","0000000000000001","ffffffffffffffff","8000000000000001"])") !=
      std::string::npos);
}
