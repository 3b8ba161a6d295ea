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

namespace {

// "After the earthquake"
EventMention bare_reference() {
  EventMention event = reference("");
  event.once_a_story = true;
  return event;
}

EventMention of_story(EventMention event) {
  event.once_a_story = true;
  return event;
}

std::size_t tellers_of_quake(const Timeline& timeline) {
  REQUIRE(!timeline.events.empty());
  return timeline.events[0].support.documents;
}

}  // namespace

TEST_CASE("the quake of an article that tells nothing else of it is the one that the others of its story tell of") {
  const Timeline timeline = merged({article("a", "2019-05-07").tells(of_story(quake_in_orla("2019-05-06"))),
                                    article("b", "2019-05-08").tells(of_story(quake_in_orla("2019-05-06"))),
                                    article("c", "2019-06-20").tells(bare_reference())});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 3);
  CHECK(timeline.events[0].title == "Earthquake shakes Orla");
}

TEST_CASE("what is told without a day, of a kind a story hardly has two of, is the one its story tells of") {
  const EventMention told_later =
      told("earthquake", "Tremor wrecks school", "Tremor", {words("quake", "Tremor"), words("dead", "six")});
  const Told first = article("a", "2019-05-07").tells(of_story(quake_in_orla("2019-05-06")));
  const Told second = article("b", "2019-05-08").tells(of_story(quake_in_orla("2019-05-06")));
  CHECK(tellers_of_quake(merged({first, second, article("c", "2019-06-20").tells(of_story(told_later))})) == 3);
  CHECK(tellers_of_quake(merged({first, second, article("c", "2019-06-20").tells(told_later)})) == 2);
  const EventMention feared = with(of_story(told_later), Modality::possible);
  CHECK(tellers_of_quake(merged({first, second, article("c", "2019-06-20").tells(feared)})) == 2);
}

TEST_CASE("a bare reference is to nothing where it is not clear what is meant") {
  const Told first = article("a", "2019-05-07").tells(of_story(quake_in_orla("2019-05-06")));
  const Told second = article("b", "2019-05-08").tells(of_story(quake_in_orla("2019-05-06")));
  SECTION("an article of another story") {
    const Told other = Told("c", "2019-06-20").entity("Otto Weiss", {}).tells(bare_reference());
    CHECK(tellers_of_quake(merged({first, second, other})) == 2);
  }
  SECTION("another of the kind, told by nearly as many") {
    const Told aftershock = article("c", "2019-05-20").tells(of_story(quake_in_orla("2019-05-19")));
    CHECK(tellers_of_quake(merged({first, second, aftershock, article("d", "2019-06-20").tells(bare_reference())})) ==
          2);
  }
  SECTION("written before it") {
    CHECK(tellers_of_quake(merged({first, second, article("c", "2019-05-01").tells(bare_reference())})) == 2);
  }
  SECTION("told by one article alone") {
    CHECK(tellers_of_quake(merged({first, article("c", "2019-06-20").tells(bare_reference())})) == 1);
  }
}

TEST_CASE("an accident that one article dates days away is the one its story tells of") {
  const auto count = [](const char* when) {
    const EventMention sinking =
        of_story(told("sinking", "Ferry sinks off Orla", "sinks", {words("vessel", "Ferry")}, "2019-05-08"));
    return merged({article_of_story("a", "2019-05-09").tells(sinking),
                   article_of_story("b", "2019-05-10").tells(sinking),
                   article_of_story("d", "2019-05-11").tells(sinking),
                   article_of_story("c", "2019-05-15")
                       .tells(of_story(told("sinking", "A vessel went down and many drowned", "went",
                                            {words("vessel", "A vessel")}, when)))})
        .events.size();
  };
  CHECK(count("2019-05-09/2019-05-12") == 1);  // "over the weekend"
  CHECK(count("2019-05-15") == 1);             // "on Wednesday", on a page put up a week later
  CHECK(count("2019-05-14") == 2);
  CHECK(count("2019-04-22/2019-04-28") == 2);
}
