// Countries, and those who act for them.
#include "catch.hpp"
#include "stories.hpp"

using namespace dateline;
using namespace stories;

namespace {

Role party(const char* name, EntityKind kind) {
  return role("party", name, kind, "actor");
}

EventMention presidents_sign(const char* when) {
  return told("agreement", "Brandt and Wen sign treaty", "sign",
              {party("Ada Brandt", EntityKind::person), party("Lu Wen", EntityKind::person)}, when);
}

EventMention countries_sign(const char* one, const char* other, const char* when) {
  return told("agreement", std::string{one} + " and " + other + " seal pact", "seal",
              {party(one, EntityKind::country), party(other, EntityKind::country)}, when);
}

Told of_presidents(const char* id) {
  return Told{id, "2021-06-11"}
      .holder("Ada Brandt", "President of Norland")
      .holder("Lu Wen", "Prime Minister of Sudland")
      .country("Norland")
      .country("Sudland");
}

}  // namespace

TEST_CASE("what two leaders sign their countries sign") {
  const Extraction leaders = of_presidents("a").tells(presidents_sign("2021-06-10"));
  const Extraction countries = Told("b", "2021-06-11").tells(countries_sign("Norland", "Sudland", "2021-06-10"));
  CHECK(merged({leaders, countries}).events.size() == 1);
  CHECK(merged({countries, leaders}).events.size() == 1);
}

TEST_CASE("without a day a leader's promise is the country's only in the same words") {
  const auto promise = [](std::string title, Role who) {
    const Role content = words("content", title.substr(title.find("promises")), EntityKind::text);
    EventMention event = told("agreement", std::move(title), "promises", {std::move(who), content});
    event.plover = "AGREE";
    return event;
  };
  const Extraction leader =
      of_presidents("a").tells(promise("Brandt promises million trees", party("Ada Brandt", EntityKind::person)));
  const auto count = [&](const char* title) {
    const Extraction country =
        Told("b").country("Norland").tells(promise(title, party("Norland", EntityKind::country)));
    Extraction undated = leader;
    undated.document.published = {};
    return merged({undated, country}).events.size();
  };
  CHECK(count("Norland promises million trees") == 1);
  CHECK(count("Norland promises cleaner rivers") == 2);
}

TEST_CASE("a leader does not stand for a country that signs with somebody else") {
  const Extraction leaders = of_presidents("a").tells(presidents_sign("2021-06-10"));
  const Extraction countries = Told("b", "2021-06-11").tells(countries_sign("Norland", "Chile", "2021-06-10"));
  CHECK(merged({leaders, countries}).events.size() == 2);
}

TEST_CASE("who holds no office of a country does not stand for it") {
  const Extraction visitors = Told("a", "2021-06-11")
                                  .holder("Ada Brandt", "chief executive")
                                  .holder("Lu Wen", "director")
                                  .country("Norland")
                                  .country("Sudland")
                                  .tells(presidents_sign("2021-06-10"));
  const Extraction countries = Told("b", "2021-06-11").tells(countries_sign("Norland", "Sudland", "2021-06-10"));
  CHECK(merged({visitors, countries}).events.size() == 2);
}

TEST_CASE("a country keeps its name, however many letters its adjective has") {
  EventMention signs = countries_sign("Norland", "Sudland", "2021-06-10");
  EventMention other = countries_sign("Norlandish", "Sudland", "2021-06-10");
  other.roles[0].kind = EntityKind::other;
  const Timeline timeline =
      merged({Told("a", "2021-06-11").country("Norland", {"Norlandish"}).country("Sudland").tells(signs),
              Told("b", "2021-06-11").tells(other)});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].roles[0].entity == "Norland");
}

TEST_CASE("a headline beside the article says with its words what happened") {
  const std::vector<Role> party_of_leader{party("Ada Brandt", EntityKind::person)};
  const std::vector<Role> party_of_country{party("Norland", EntityKind::country)};
  const EventMention leader = told("breakdown", "Talks with Brandt collapse", "collapse", party_of_leader);
  const auto documents = [&](const char* trigger) {
    const std::string title = std::string{"Norland talks "} + trigger;
    return merged({of_presidents("a").tells(as_headline(leader, "2021-06-11")),
                   Told("b", "2021-06-11").tells(told("breakdown", title, trigger, party_of_country, "2021-06-11"))})
        .events.front()
        .support.documents;
  };
  CHECK(documents("collapsed") == 2);
  CHECK(documents("resumed") == 1);
}
