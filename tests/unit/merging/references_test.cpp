// Mentions that only tell by a noun and its day which event is meant.
#include "catch.hpp"
#include "stories.hpp"

using namespace dateline;
using namespace stories;

namespace {

EventMention quake_in_orla(const char* when) {
  return told("earthquake", "Earthquake shakes Orla", "Earthquake", {role("place", "Orla", EntityKind::place)}, when);
}

// "the toll of Monday's earthquake"
EventMention reference(const char* when) {
  EventMention event = told("earthquake", "Earthquake", "Earthquake", {}, when);
  event.alternation = "nominal-reference";
  return event;
}

}  // namespace

TEST_CASE("an article that refers to an event by its day supports it") {
  const Timeline timeline = merged({article("a", "2019-05-07").tells(quake_in_orla("2019-05-06")),
                                    article("b", "2019-05-09").tells(reference("2019-05-06"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 2);
  CHECK(timeline.events[0].title == "Earthquake shakes Orla");
  CHECK(timeline.events[0].mentions.front().document == "a");
}

TEST_CASE("a reference makes no entry by itself") {
  CHECK(merged({article("a", "2019-05-07").tells(reference("2019-05-06"))}).events.empty());
  const Timeline timeline = merged({article("a", "2019-05-07").tells(quake_in_orla("2019-05-06")),
                                    article("b", "2019-05-09").tells(reference("2018-05-06"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 1);
}

TEST_CASE("when an event was, those tell who tell of it, not those who refer to it") {
  const Timeline timeline = merged({article("a", "2019-05-07").tells(quake_in_orla("2019-05-06")),
                                    article("b", "2019-05-09").tells(reference("2019-05-06/2019-05-08")),
                                    article("c", "2019-05-09").tells(reference("2019-05-06/2019-05-08"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2019-05-06");
}
