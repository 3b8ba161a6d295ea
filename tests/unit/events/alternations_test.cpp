// The table of constructions in docs/rules.md: each finds the same event with the same roles.
#include "catch.hpp"
#include "extract.hpp"

#include <iostream>

namespace {

struct Construction {
  std::string alternation;
  std::string text;
  std::string type;
  std::string role;
  std::string filler;
};

const std::vector<Construction> constructions = {
    {"active", "President Ida Moen visited Chile on 3 May 2021.", "visit", "visitor", "Ida Moen"},
    {"passive", "Chile was visited by President Ida Moen on 3 May 2021.", "visit", "visitor", "Ida Moen"},
    {"agentless-passive", "Ida Moen was arrested on 3 May 2021.", "arrest", "suspect", "Ida Moen"},
    {"relative-clause", "President Ida Moen, who visited Chile on 3 May 2021, is a painter.", "visit", "visitor",
     "Ida Moen"},
    {"reduced-relative", "The envoy praised the treaty signed by Norway on 3 May 2021.", "agreement", "party",
     "Norway"},
    {"participle", "Ida Moen, visiting Chile on 3 May 2021, praised the wine.", "visit", "visitor", "Ida Moen"},
    {"purpose-infinitive", "Ida Moen flew to Oslo on 3 May 2021 to meet Olaf Scholz.", "meeting", "counterpart",
     "Olaf Scholz"},
    {"complement-infinitive", "Ida Moen plans to visit Chile on 3 May 2021.", "visit", "visitor", "Ida Moen"},
    {"nominal-possessive", "Ida Moen's visit to Chile on 3 May 2021 was short.", "visit", "host", "Chile"},
    {"nominal-of", "The death of Ida Moen on 3 May 2021 was sudden.", "death", "person", "Ida Moen"},
    {"nominal-by", "A visit by Ida Moen to Chile on 3 May 2021 was short.", "visit", "visitor", "Ida Moen"},
    {"nominal-between", "Talks between Norway and Chile failed on 3 May 2021.", "meeting", "participant",
     "Norway; Chile"},
    {"nominal-bare", "The ceasefire in Chile failed on 3 May 2021.", "ceasefire", "place", "Chile"},
    {"light-verb", "Ida Moen paid a visit to Chile on 3 May 2021.", "visit", "visitor", "Ida Moen"},
    {"on-a-visit", "Ida Moen is on a visit to Chile.", "visit", "visitor", "Ida Moen"},
    {"motion-purpose", "Ida Moen arrived in Chile for a visit on 3 May 2021.", "visit", "visitor", "Ida Moen"},
    {"light-verb", "Ida Moen took part in talks with Chile on 3 May 2021.", "meeting", "participant", "Ida Moen"},
    {"converse", "Ida Moen welcomed Olaf Scholz on 3 May 2021.", "visit", "visitor", "Olaf Scholz"},
    {"coordination", "Ida Moen met Olaf Scholz and visited Chile on 3 May 2021.", "visit", "visitor", "Ida Moen"},
};

}  // namespace

TEST_CASE("every construction finds the event") {
  std::size_t found = 0;
  for (const Construction& construction : constructions) {
    INFO(construction.alternation << ": " << construction.text);
    const dateline::EventMention event = test::first(test::events(construction.text), construction.type);
    CHECK(test::role(event, construction.role) == construction.filler);
    if (test::role(event, construction.role) == construction.filler) ++found;
  }
  std::cout << found << " of " << constructions.size() << " constructions found\n";
}

TEST_CASE("the one who welcomes is the one who acts") {
  const dateline::EventMention event =
      test::first(test::events("Ida Moen welcomed Olaf Scholz on 3 May 2021."), "visit");
  CHECK(event.alternation == "converse");
  REQUIRE(event.roles.size() == 2);
  for (const dateline::Role& role : event.roles)
    CHECK(role.plover == (role.entity == "Ida Moen" ? "actor" : "recipient"));
}

TEST_CASE("a capital that acts is its country") {
  CHECK(test::role(test::first(test::events("Oslo has demanded that Chile open the port."), "demand"), "claimant") ==
        "Norway");
  CHECK(test::role(test::first(test::events("Ida Moen visited Oslo."), "visit"), "host") == "Oslo");
}

TEST_CASE("a pronoun in what is said is who says it, if number and kind agree") {
  const auto attacker = [](std::string text) {
    return test::role(test::first(test::events(std::move(text)), "attack"), "attacker");
  };
  CHECK(attacker("Chile said it had attacked the rebels.") == "Chile");
  CHECK(attacker("A group of rebels said they had attacked the port.") == "A group of rebels");
  CHECK(attacker("The minister said it had attacked the rebels.").empty());
}

TEST_CASE("who only stands by is not whose deed an infinitive tells") {
  const auto demand = test::first(
      test::events("The council voted 13-0, with Chile and Peru abstaining, on 3 May 2021 to demand a ceasefire."),
      "demand");
  CHECK(test::role(demand, "claimant") == "The council");
}

TEST_CASE("those who died are part of the toll that rose") {
  const auto toll = test::first(
      test::events("The death toll rose to 41 after two guards died in hospital on 3 May 2021."), "milestone");
  CHECK(test::role(toll, "dead") == "two guards");
}
