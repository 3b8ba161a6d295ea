// Deaths and arrests, which do not befall the same person again.
#include "catch.hpp"
#include "stories.hpp"

using namespace dateline;
using namespace stories;

TEST_CASE("one dies once, whenever it is told and whoever is said to have done it") {
  EventMention shot = befalls("death", "Life.Die", "Ada Brandt", "shot", "2019-06-10");
  shot.roles.push_back(role("killer", "Lu Wen", EntityKind::person, "actor"));
  EventMention killed = befalls("death", "Life.Die", "Ada Brandt", "killed");
  killed.roles.push_back(role("killer", "Ines Holm", EntityKind::person, "actor"));
  const auto count = [&](const EventMention& other) {
    return merged({Told("a", "2019-06-11").entity("Ada Brandt", {}).entity("Lu Wen", {}).tells(shot),
                   Told("b", "2023-06-11").entity("Ada Brandt", {}).entity("Lu Wen", {}).tells(other)})
        .events[0]
        .support.documents;
  };
  CHECK(count(killed) == 2);
  CHECK(count(befalls("death", "Life.Die", "Lu Wen", "killed")) == 1);
  CHECK(count(befalls("shooting", "", "Ada Brandt", "shot")) == 1);
}

TEST_CASE("an arrest told without a date a year later is the only one known of; one of years ago is not") {
  const auto told = [](const char* id, const char* published, const EventMention& event) {
    return Told(id, published).entity("Ada Brandt", {}).entity("Lu Wen", {}).tells(event);
  };
  const auto arrest = [](const char* done, const char* when = "") {
    return befalls("arrest", "Justice.Arrest-Jail", "Ada Brandt", done, when);
  };
  const Extraction first = told("a", "2019-06-11", arrest("arrested", "2019-06-10"));
  CHECK(merged({first, told("b", "2020-06-11", arrest("detained"))}).events.at(0).support.documents == 2);
  CHECK(merged({first, told("b", "2022-06-11", arrest("detained"))}).events.at(0).support.documents == 1);
  const Extraction second = told("c", "2019-10-11", arrest("seized", "2019-10-10"));
  for (const TimelineEvent& event : merged({first, second, told("b", "2020-06-11", arrest("detained"))}).events) {
    CHECK(event.support.documents == 1);
  }
}

TEST_CASE("articles that disagree by days on when one died tell one death") {
  const auto told = [](const char* id, const char* when) {
    return Told(id, "2019-06-20")
        .entity("Ada Brandt", {})
        .entity("Lu Wen", {})
        .tells(befalls("death", "Life.Die", "Ada Brandt", "killed", when));
  };
  const auto events = [&](const char* other) { return merged({told("a", "2019-06-10"), told("b", other)}).events; };
  REQUIRE(events("2019-06-15").size() == 1);
  CHECK(events("2019-06-15")[0].alternatives.size() == 1);
  CHECK(events("2019-04-15").size() == 2);
}
