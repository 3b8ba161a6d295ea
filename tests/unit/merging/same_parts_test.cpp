// Events of one day told by other words for who took part, and mentions that go where the dated ones go.
#include "catch.hpp"
#include "stories.hpp"

using namespace dateline;
using namespace stories;

namespace {

// An article with too little in common with another to be known for one of its story.
Told distant(const std::string& id) {
  constexpr int many = 60;
  Told result{id, "2019-05-08"};
  result.entity("Ines Holm", {}).entity("Ada Brandt", {});
  for (int i = 0; i < many; ++i) result.entity(id + std::to_string(i) + " Dahl" + std::to_string(i), {});
  return result;
}

EventMention dismissal(Role dismisser, Role person, const char* when = "2019-05-07") {
  dismisser.plover = "actor";
  person.plover = "recipient";
  const std::string title = dismisser.text + " dismisses " + person.text;
  return told("dismissal", title, "dismisses", {std::move(dismisser), std::move(person)}, when);
}

Role named(const char* name, const char* text, const char* entity) {
  return {.name = name, .text = text, .entity = entity, .kind = EntityKind::person};
}

}  // namespace

TEST_CASE("on one day, what the same words tell of each part is one event, named or not") {
  const Role parliament = words("dismisser", "Norland's parliament", EntityKind::organisation);
  const Role minister = named("person", "defence minister Ida Moen", "Ida Moen");
  const EventMention other = dismissal(words("dismisser", "the parliament in Orla", EntityKind::organisation),
                                       words("person", "the defence minister", EntityKind::person));
  const Timeline timeline = merged({distant("a").tells(dismissal(parliament, minister)), distant("b").tells(other)});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 2);
}

TEST_CASE("others in one part, another day, or articles that name nobody in common make two events") {
  const Role parliament = words("dismisser", "the parliament", EntityKind::organisation);
  const EventMention first = dismissal(parliament, named("person", "defence minister Ida Moen", "Ida Moen"));
  const EventMention second = dismissal(parliament, words("person", "the finance chief", EntityKind::person));
  const EventMention third = dismissal(parliament, words("person", "the defence minister", EntityKind::person));
  const EventMention later =
      dismissal(parliament, words("person", "the defence minister", EntityKind::person), "2019-05-10");
  const Extraction article = distant("a").tells(first);
  CHECK(merged({article, distant("b").tells(second)}).events.size() == 2);
  CHECK(merged({article, distant("b").tells(third)}).events.size() == 1);
  CHECK(merged({article, distant("b").tells(later)}).events.size() == 2);
  CHECK(merged({article, Told("b", "2019-05-08").entity("Siri Dahl", {}).tells(third)}).events.size() == 2);
}

TEST_CASE("one dismissal of a month, told by two words, is one") {
  const auto ousted = [](const char* verb) {
    EventMention event = told("dismissal", std::string{"Ida Moen "} + verb, verb,
                              {role("person", "Ida Moen", EntityKind::person, "recipient")}, "2019-05");
    event.ace = "Personnel.End-Position";
    return event;
  };
  CHECK(merged({distant("a").tells(ousted("ousted")), distant("b").tells(ousted("unseated"))}).events.size() == 1);
}

TEST_CASE("mentions without a date go where the dated ones of their event go") {
  const auto call = [](const char* when) {
    EventMention event = told("election", "Ines Holm calls election", "calls",
                              {role("organiser", "Ines Holm", EntityKind::person, "actor")}, when);
    event.told_as = {"dissolution"};
    return event;
  };
  EventMention dissolution = told("dissolution", "Ines Holm dissolves the house", "dissolves",
                                  {role("authority", "Ines Holm", EntityKind::person, "actor")}, "2019-05-05");
  dissolution.told_as = {"election"};
  const Timeline timeline =
      merged({article("a", "2019-05-06").tells(call("2019-05-05")), article("b", "2019-05-06").tells(call("")),
              article("c", "2019-05-06").tells(dissolution), article("d", "2019-05-06").tells(dissolution)});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 4);
}

TEST_CASE("who blames somebody in one article and is blamed in another is in two accusations") {
  const auto accusation = [](Role critic, Role target, const char* when = "") {
    critic.plover = "actor";
    target.plover = "recipient";
    EventMention event = told("accusation", critic.text + " condemns " + target.text, "condemns",
                              {std::move(critic), std::move(target)}, when);
    event.plover = "DISAPPROVE";
    return event;
  };
  const Extraction first = article("a", "2019-05-06")
                               .tells(accusation(role("critic", "Norland", EntityKind::country),
                                                 words("target", "the violence"), "2019-05-05"));
  const auto documents = [&](const EventMention& other) {
    return merged({first, article("b", "2019-05-06").tells(other)}).events.at(0).support.documents;
  };
  CHECK(documents(accusation(words("critic", "a spokesman", EntityKind::person),
                             role("target", "Norland", EntityKind::country))) == 1);
  CHECK(documents(accusation(words("critic", "shopkeepers", EntityKind::group), words("target", "rising prices"))) ==
        1);
  CHECK(documents(accusation(role("critic", "Norland", EntityKind::country), words("target", "the violence"))) == 2);
}
