// One event told by several articles, however many others are read beside them.
#include "catch.hpp"
#include "stories.hpp"

using namespace dateline;
using namespace stories;

namespace {

EventMention suspended(std::string title, std::vector<Role> roles) {
  return told("breakdown", std::move(title), "suspend", std::move(roles), "2021-06-10");
}

// All that happens in it and to it is told by one word.
EventMention blast(std::string site, const char* when) {
  EventMention event = told("explosion", "Blast at " + site, "Blast", {words("site", site)}, when);
  event.alternation = "nominal-bare";
  return event;
}

// Names very many, as do all articles of a large pile on one matter.
Told article_naming(const char* id, const std::string& others, int known) {
  constexpr int unknown = 90;
  Told result{id, "2021-06-11"};
  for (int i = 0; i < known; ++i) result.entity("Known " + std::string(1, static_cast<char>('A' + i)), {});
  for (int i = 0; i < unknown; ++i) result.entity(others + std::to_string(i), {});
  return result;
}

}  // namespace

TEST_CASE("who is shot dead and who is killed that day is one, though one article does not name the killer") {
  const auto count = [](const char* killed, const char* when) {
    EventMention shooting = told("shooting", "A runner shoots Ines Holm", "shoots",
                                 {words("shooter", "A runner", EntityKind::person),
                                  role("victim", "Ines Holm", EntityKind::person, "recipient")},
                                 "2021-06-10");
    shooting.roles[0].plover = "actor";
    EventMention death = told("death", std::string{"Jon Vik kills "} + killed, "kills",
                              {role("killer", "Jon Vik", EntityKind::person, "actor"),
                               role("person", killed, EntityKind::person, "recipient")},
                              when);
    death.ace = "Life.Die";
    shooting.told_as = {"death"};
    death.told_as = {"shooting"};
    return merged({Told("a", "2021-06-11").entity("Jon Vik", {}).tells(shooting),
                   Told("b", "2021-06-12").entity("Jon Vik", {}).tells(death)})
        .events.size();
  };
  CHECK(count("Ines Holm", "2021-06-10") == 1);
  CHECK(count("Ada Brandt", "2021-06-10") == 2);
  CHECK(count("Ines Holm", "2021-06-11") == 2);
}

TEST_CASE("what was suspended by nobody in particular was suspended by those another article names") {
  const auto count = [](const char* undertaking) {
    const EventMention active =
        suspended("Blue Star suspends its search for the coach",
                  {role("party", "Blue Star", EntityKind::organisation, "actor"),
                   words("undertaking", "its search for the coach in the valley", EntityKind::text)});
    const EventMention passive =
        suspended(std::string{undertaking} + " suspended", {words("undertaking", undertaking, EntityKind::text)});
    return merged(
               {article_of_story("a", "2021-06-11").tells(active), article_of_story("b", "2021-06-11").tells(passive)})
        .events.size();
  };
  CHECK(count("The search for the other passengers") == 1);
  CHECK(count("Three train services to the coast") == 2);
}

TEST_CASE("headlines of one rule that share two words tell one piece of news, though dated a day apart") {
  const auto count = [](const char* bid) {
    const auto headline = [](std::string title, std::string content, const char* when) {
      EventMention event = told("approval", std::move(title), "blocks",
                                {role("authority", "Ines Holm", EntityKind::person, "actor"),
                                 words("approved", std::move(content), EntityKind::text)},
                                when);
      event.span = event.trigger = {};
      event.rule = "approval.core";
      event.time = 0;
      return event;
    };
    const auto of_day = [](const char* id, EventMention event, const char* when) {
      Extraction extraction = article_of_story(id, "2021-06-12");
      TimeExpression time;
      time.date = date(when);
      extraction.times.push_back(time);
      extraction.events.push_back(std::move(event));
      return extraction;
    };
    return merged({of_day("a", headline("Holm blocks bid for bank", "bid for bank", "2021-06-09"), "2021-06-09"),
                   of_day("b", headline("Holm blocks bid for rival bank", "bid for rival bank", "2021-06-09"),
                          "2021-06-09"),
                   of_day("c", headline(std::string{"Holm blocks "} + bid, bid, "2021-06-10"), "2021-06-10")})
        .events.size();
  };
  CHECK(count("hostile bid for bank") == 1);
  CHECK(count("coal mine") == 2);
}

TEST_CASE("\"the accident, which happened on Monday\" is the collapse its story tells of that day") {
  const auto count = [](const char* when, const char* place) {
    EventMention collapse =
        told("collapse", "A bridge collapses", "collapses", {words("structure", "A bridge")}, "2021-06-07");
    EventMention accident = told("accident", "Accident", "Accident", {}, when);
    collapse.told_as = {"accident"};
    accident.told_as = {"collapse"};
    accident.alternation = "nominal-reference";
    collapse.place = "Oslo";
    accident.place = place;
    return merged({article_of_story("a", "2021-06-08").entity("Oslo", {}).tells(collapse),
                   article_of_story("b", "2021-06-20").entity("Oslo", {}).tells(accident)})
        .events.at(0)
        .support.documents;
  };
  CHECK(count("2021-06-07", "") == 2);
  CHECK(count("2021-06-10", "") == 1);
}

TEST_CASE("a blast is one however many others each article names, if they share the names of a story") {
  const auto count = [](int known, const char* when) {
    return merged({article_naming("a", "Guest ", known).tells(blast("the rig", "2021-06-10")),
                   article_naming("b", "Rider ", known).tells(blast("a rig", when))})
        .events.size();
  };
  CHECK(count(5, "2021-06-10") == 1);
  CHECK(count(5, "2021-06-07/2021-06-13") == 1);
  CHECK(count(1, "2021-06-10") == 2);
  CHECK(count(5, "2021-05") == 2);
}

TEST_CASE("who met whom that day was met by whom, which is not so of who attacked whom") {
  const auto count = [](const char* type, const char* ace, const char* other) {
    const auto event = [&](const char* one, const char* two, const char* third) {
      EventMention result = told(type, std::string{one} + " sees " + two, "sees",
                                 {role("participant", one, EntityKind::person, "actor"),
                                  role("counterpart", two, EntityKind::person, "recipient")},
                                 "2021-06-10");
      if (*third != '\0') result.roles.push_back(role("participant", third, EntityKind::person, "actor"));
      result.ace = ace;
      return result;
    };
    return merged({Told("a", "2021-06-11").tells(event("Ines Holm", "Jon Vik", "Ada Brandt")),
                   Told("b", "2021-06-11").tells(event("Jon Vik", other, ""))})
        .events.size();
  };
  CHECK(count("meeting", "Contact.Meet", "Ines Holm") == 1);
  CHECK(count("attack", "Conflict.Attack", "Ines Holm") == 2);
  CHECK(count("meeting", "Contact.Meet", "Li Wen") == 2);
}

TEST_CASE("people whose names differ by how they are spelled are one, unless one article has both") {
  const auto count = [](const char* one, const char* other, const char* third = "Ines Holm") {
    const auto release = [](const char* id, const char* name) -> Extraction {
      return Told(id, "2021-06-11").entity(name, {}).tells(befalls("release", "", name, "freed", "2021-06-10"));
    };
    const Extraction both = Told("c", "2021-06-11").entity(one, {}).entity(third, {});
    return merged({release("a", one), release("b", other), both}).events.size();
  };
  CHECK(count("Khalid Younes", "Khaled Younis") == 1);
  CHECK(count("Gianni Castellucci", "Gianni Castelluci") == 1);
  CHECK(count("Muhammad Romano", "Mohammed Romano") == 1);
  CHECK(count("Mahmoud Romano", "Mohammed Romano") == 2);
  CHECK(count("Carlo Romano", "Carla Romano") == 2);
  CHECK(count("Khalid Younes", "Khaled Younis", "Khaled Younis") == 2);
  CHECK(count("Ines Holm", "Ines Helm") == 2);
}

TEST_CASE("a town is taken once a day, whatever each article calls those who took it; what two of them say is two") {
  const auto count = [](const char* type, const char* plover, const char* taken) {
    const auto event = [&](const char* who, std::string what, const char* verb) {
      EventMention result =
          told(type, std::string{who} + ' ' + verb + ' ' + what, verb,
               {words("seizer", who, EntityKind::group), words("seized", what, EntityKind::text)}, "2021-06-10");
      result.roles[0].plover = "actor";
      result.plover = plover;
      return result;
    };
    return merged({article_of_story("a", "2021-06-11").tells(event("Troops", "the northern city of Kara", "take")),
                   article_of_story("b", "2021-06-11").tells(event("Loyalists", taken, "capture"))})
        .events.size();
  };
  CHECK(count("seizure", "COERCE", "Kara city") == 1);
  CHECK(count("statement", "", "Kara city") == 2);
}

TEST_CASE("a ferry that capsized is the one that overturned, whose name the article gives elsewhere, with its dead") {
  const auto vessel = [](const char* type, const char* other, std::string who, const char* verb) {
    Role ship = words("vessel", who);
    if (who.starts_with("Norvik")) ship = role("vessel", who, EntityKind::other);
    EventMention event = told(type, who + " " + verb, verb, {ship}, "2021-06-10");
    event.told_as = {other};
    return event;
  };
  EventMention deaths =
      told("death", "30 people died after a ferry capsized", "died", {words("person", "30 people")}, "2021-06-10");
  deaths.ace = "Life.Die";
  const auto count = [&](const char* named) {
    return merged({Told("a", "2021-06-11")
                       .entity("Norvik Star", {})
                       .tells(vessel("crash", "sinking", "Norvik Star", "overturned")),
                   Told("b", "2021-06-11")
                       .entity(named, {})
                       .entity("Ines Holm", {})
                       .tells(vessel("sinking", "crash", "a ferry", "capsized")),
                   Told("c", "2021-06-11")
                       .entity(named, {})
                       .entity("Ines Holm", {})
                       .tells(vessel("sinking", "crash", "a ferry", "capsized"))
                       .tells(deaths)})
        .events.size();
  };
  CHECK(count("Norvik Star") == 1);
  CHECK(count("Blue Star") == 2);
}

TEST_CASE("what only a later headline dates had happened when another article told it as done") {
  const auto day = [](Modality modality, const char* published) {
    const auto deal = [](std::string title, const char* when) {
      return told("acquisition", std::move(title), "buys",
                  {role("buyer", "Odex", EntityKind::organisation, "actor"),
                   role("target", "Velden", EntityKind::organisation, "recipient")},
                  when);
    };
    return merged({Told("a", "2021-06-17").tells(as_headline(deal("Odex buys Velden", ""), "2021-06-17")),
                   Told("b", published).tells(with(deal("Odex buys Velden in cash", ""), modality))})
        .events.at(0)
        .date.edtf();
  };
  CHECK(day(Modality::asserted, "2021-06-14") == "2021-06-14");
  CHECK(day(Modality::planned, "2021-06-14") == "2021-06-17");
  CHECK(day(Modality::asserted, "2021-06-18") == "2021-06-17");
}
