// Articles of one story that tell one event without its date, or without a name.
#include "catch.hpp"
#include "stories.hpp"

#include <algorithm>
#include <cmath>

using namespace dateline;
using namespace stories;

namespace {

EventMention crash(std::string vehicle, std::string place, EntityKind kind, const char* when = "") {
  EventMention event = told("crash", vehicle + " crashes in " + place, "crashes",
                            {words("vehicle", vehicle), role("place", place, kind)}, when);
  event.place = place;
  return event;
}

}  // namespace

TEST_CASE("one crash is one, whatever each article calls the coach and the place") {
  const Timeline timeline =
      merged({article("a", "2019-05-06").tells(crash("a coach", "Norland", EntityKind::country, "2019-05-05")),
              article("b", "2019-05-06").tells(crash("the Blue Star coach", "Orla", EntityKind::place, "2019-05-05"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 2);
  CHECK(timeline.events[0].roles.at(0).text == "the Blue Star coach");
}

TEST_CASE(
    "of a handful of articles, one name in common tells the story with the words, however many others each names") {
  const auto article_naming = [](const char* id, const std::string& others) {
    Told result{id, "2019-05-06"};
    result.entity("Ines Holm", {});
    for (char letter = 'A'; letter <= 'X'; ++letter) result.entity(others + letter, {});
    return result;
  };
  const Timeline timeline = merged(
      {article_naming("a", "Guest ")
           .tells(crash("a yellow school coach", "Norland", EntityKind::country, "2019-05-05")),
       article_naming("b", "Rider ").tells(crash("a yellow school coach", "Orla", EntityKind::place, "2019-05-05"))});
  CHECK(timeline.events.size() == 1);
}

TEST_CASE("an article's second crash of the day, elsewhere, is another") {
  const Timeline timeline =
      merged({article("a", "2019-05-06")
                  .tells(crash("a coach", "Orla", EntityKind::place, "2019-05-05"))
                  .tells(crash("a lorry", "Westerby", EntityKind::place, "2019-05-05")),
              article("b", "2019-05-06").tells(crash("the coach", "Orla Valley", EntityKind::place, "2019-05-05"))});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[0].support.documents + timeline.events[1].support.documents == 3);
}

TEST_CASE("crashes of one day in two countries, or in two stories, are two") {
  const Extraction first =
      article("a", "2019-05-06").tells(crash("a coach", "Norland", EntityKind::country, "2019-05-05"));
  const EventMention other = crash("a coach", "Sudland", EntityKind::country, "2019-05-05");
  CHECK(merged({first, article("b", "2019-05-06").tells(other)}).events.size() == 2);
  const EventMention elsewhere = crash("a lorry", "Westerby", EntityKind::place, "2019-05-05");
  const Extraction story =
      Told("b", "2019-05-06").entity("Westerby Council", {}).entity("Lu Wen", {}).entity("A7", {}).tells(elsewhere);
  CHECK(merged({first, story}).events.size() == 2);
}

TEST_CASE("a quotation several papers print is one statement") {
  const char* words = "the valley has lost neighbours and friends today";
  const Timeline timeline =
      merged({article("a", "2019-05-06").tells(says("Ines Holm", words, "2019-05-05")),
              article("b", "2019-05-06").tells(says("Ines Holm", words)),
              article("c", "2019-05-07").tells(says("Ines Holm", "schools will open on Monday"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 2);
}

TEST_CASE("a statement is told by what was said, not by whom it was said to") {
  EventMention speaks = told("statement", "Ines Holm tells Lu Wen", "tells",
                             {role("speaker", "Ines Holm", EntityKind::person, "actor"),
                              role("addressee", "Lu Wen", EntityKind::person, "recipient")},
                             "2021-06-10");
  const Timeline timeline =
      merged({article("a", "2021-06-11").tells(speaks),
              article("b", "2021-06-11").tells(says("Ines Holm", "the valley will get a bridge", "2021-06-10"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].title == "Ines Holm says the valley will get a bridge");
}

TEST_CASE("that somebody spoke in June is what was said on the tenth only where the words are alike") {
  const Extraction tenth =
      article("a", "2021-06-11").tells(says("Ines Holm", "the valley will get a bridge", "2021-06-10"));
  const auto count = [&](const char* content) {
    return merged({tenth, article("b", "2021-08-01").tells(says("Ines Holm", content, "2021-06"))}).events.size();
  };
  CHECK(count("a bridge would be built") == 1);
  CHECK(count("schools lack teachers") == 2);
}

TEST_CASE("an accident told without a date is the one its story dates, unless that dates two") {
  EventMention undated = told("crash", "the coach overturns in Orla Valley", "overturns",
                              {words("vehicle", "the coach"), role("place", "Orla Valley", EntityKind::place)});
  undated.place = "Orla Valley";
  const auto documents = [&](Told dated) {
    std::size_t most = 0;
    for (const TimelineEvent& event : merged({dated, article("b", "2019-05-06").tells(undated)}).events) {
      most = std::max(most, event.support.documents);
    }
    return most;
  };
  const EventMention first = crash("a coach", "Orla Valley", EntityKind::place, "2019-05-05");
  CHECK(documents(article("a", "2019-05-06").tells(first)) == 2);
  const EventMention second = crash("a second coach", "Westerby", EntityKind::place, "2019-05-04");
  CHECK(documents(article("a", "2019-05-06").tells(first).tells(second)) == 1);
}

TEST_CASE("somebody left without a name is the one the article names elsewhere") {
  const auto dies = [](Role who, const char* when) {
    std::string title = (who.entity.empty() ? who.text : who.entity) + " dies";
    EventMention event = told("death", std::move(title), "dies", {std::move(who)}, when);
    event.ace = "Life.Die";
    return event;
  };
  const auto of_person = [&](const char* name) {
    return dies(role("person", name, EntityKind::person, "patient"), "2019-05-05");
  };
  const Extraction holm = article("a", "2019-05-06").tells(of_person("Ines Holm"));
  const Extraction wen = article("c", "2019-05-06").entity("Lu Wen", {}).tells(of_person("Lu Wen"));
  const auto holms_documents = [&](const Extraction& other) {
    for (const TimelineEvent& event : merged({holm, wen, other}).events) {
      if (event.title == "Ines Holm dies") return event.support.documents;
    }
    return std::size_t{0};
  };
  const EventMention unnamed = dies(words("person", "a climber"), "");
  CHECK(holms_documents(article("b", "2019-05-06").tells(unnamed)) == 2);
  // That it knows of what she died makes it no better title.
  EventMention of_cold = unnamed;
  of_cold.roles.push_back(words("cause", "cold", EntityKind::text));
  CHECK(holms_documents(article("b", "2019-05-06").tells(of_cold)) == 2);
  // Of the same valley, but who is meant is named nowhere.
  CHECK(holms_documents(Told("b", "2019-05-06").entity("Orla Valley", {}).tells(unnamed)) == 1);
}

TEST_CASE("two fires told in the same words are two where the articles name nobody and nothing in common") {
  const auto fire = [] {
    return told("fire", "Fire destroys a warehouse by the river", "destroys", {words("target", "a warehouse")},
                "2019-05-05");
  };
  const auto count = [&](Told other) {
    return merged({article("a", "2019-05-06").tells(fire()), other.tells(fire())}).events.size();
  };
  CHECK(count(article("b", "2019-05-06")) == 1);
  CHECK(count(Told("b", "2019-05-06").entity("Lu Wen", {}).entity("Westerby", {})) == 2);
}

TEST_CASE("a summit and a meeting of the same two in one month are one") {
  const auto meets = [](const char* type, const char* other, const char* when) {
    EventMention event = told(type, std::string{"Ada Brandt meets "} + other, "meets",
                              {role("participant", "Ada Brandt", EntityKind::person, "actor"),
                               role("counterpart", other, EntityKind::person, "recipient")},
                              when);
    event.ace = "Contact.Meet";
    return event;
  };
  const Extraction summit = article("a", "2022-06-01").tells(meets("summit", "Lu Wen", "2021-06"));
  const auto count = [&](const EventMention& other) {
    return merged({summit, article("b", "2022-07-01").tells(other)}).events.size();
  };
  CHECK(count(meets("meeting", "Lu Wen", "2021-06")) == 1);
  CHECK(count(meets("meeting", "Lu Wen", "2021-07")) == 2);
  CHECK(count(meets("meeting", "Ines Holm", "2021-06")) == 2);
}

TEST_CASE("what was told in words of its own joins once another article tells it in both") {
  const auto visits = [](std::string title, const char* trigger, const char* when) {
    return told("visit", std::move(title), trigger,
                {role("visitor", "Ada Brandt", EntityKind::person, "actor"),
                 role("host", "Norway", EntityKind::country, "recipient")},
                when);
  };
  const Extraction dated = article("a", "2021-06-11").tells(visits("Ada Brandt visits Norway", "visits", "2021-06-10"));
  const Extraction other = article("b", "").tells(visits("Ada Brandt tours Norway", "tours", ""));
  const Extraction both = article("c", "").tells(visits("Ada Brandt visits Norway and tours harbours", "visits", ""));
  CHECK(merged({dated, other}).events.size() == 2);
  const Timeline timeline = merged({dated, other, both});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 3);
}

TEST_CASE("a country's deed is its leader's, told by a coarser date, where no other could be meant") {
  const auto invades = [](const char* who, EntityKind kind, const char* when) {
    return told("invasion", std::string{who} + " invades Sudland", "invades",
                {role("attacker", who, kind, "actor"), role("target", "Sudland", EntityKind::country, "recipient")},
                when);
  };
  const Extraction country = article("a", "2021-03-01").tells(invades("Norland", EntityKind::country, "2021-02"));
  const Extraction leader = article("b", "2022-03-01").tells(invades("Ada Brandt", EntityKind::person, "2021"));
  const Extraction again = article("c", "2021-09-01").tells(invades("Norland", EntityKind::country, "2021-08"));
  CHECK(merged({country, leader}).events.size() == 1);
  CHECK(merged({country, again, leader}).events.size() == 3);
}

TEST_CASE("of two visits years apart an undated article means neither for certain") {
  const auto count = [](Told dated) {
    return merged({dated, article("b", "").tells(visit("Ada Brandt", "Norway"))}).events.size();
  };
  CHECK(count(article("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10"))) == 1);
  CHECK(count(article("a", "2021-06-11")
                  .tells(visit("Ada Brandt", "Norway", "2021-06-10"))
                  .tells(visit("Ada Brandt", "Norway", "2019-03-02"))) == 3);
}

TEST_CASE("undated articles of one story tell one dismissal, though each may have been written after another day") {
  const auto dismissal = [](const char* after) {
    return told("dismissal", "Ines Holm is dismissed", "dismissed",
                {role("person", "Ines Holm", EntityKind::person, "recipient")}, after);
  };
  const Timeline timeline =
      merged({article("a", "").tells(dismissal("2002-12-28/..")), article("b", "").tells(dismissal("2006-12-30/..")),
              article("c", "").tells(dismissal(""))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 3);
}

TEST_CASE("news told without a date joins the same news told with one, within days") {
  const auto conference = [](const char* when = "") {
    return told("press_conference", "Ines Holm gives a press conference", "gives",
                {role("speaker", "Ines Holm", EntityKind::person, "actor")}, when);
  };
  const Extraction dated = article("a", "2019-05-06").tells(conference("2019-05-05"));
  const auto documents = [&](const Extraction& other) { return merged({dated, other}).events.at(0).support.documents; };
  CHECK(documents(article("b", "2019-05-06").tells(conference())) == 2);
  CHECK(documents(article("b", "2019-06-20").tells(conference())) == 1);
}

TEST_CASE("a headline dated by its publication gives way to the date the story tells") {
  EventMention headline = visit("Ada Brandt", "Norway", "2021-06-12");
  const Timeline timeline = merged({Told("a", "2021-06-12").tells(headline),
                                    Told("b", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-10");
  CHECK(timeline.events[0].alternatives.empty());
}

TEST_CASE("a headline tells the first event of its kind and day below it, in whatever words") {
  const auto approval = [](const char* authority, const char* title, const char* verb) {
    return told("approval", title, verb, {role("authority", authority, EntityKind::organisation, "actor")},
                "2021-06-11");
  };
  const EventMention headline =
      told("approval", "Watchdog clears deal", "clears", {words("authority", "Watchdog", EntityKind::organisation)});
  const Timeline timeline =
      merged({Told("a", "2021-06-11")
                  .tells(as_headline(headline, "2021-06-11"))
                  .tells(approval("Harbour Board", "Harbour Board approves takeover of Holm Lines", "approves"))
                  .tells(approval("Valley Council", "Valley Council approves bridge", "approves"))});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[0].mentions.size() + timeline.events[1].mentions.size() == 3);
  const TimelineEvent& takeover = timeline.events[timeline.events[0].roles.at(0).entity == "Harbour Board" ? 0 : 1];
  CHECK(takeover.mentions.size() == 2);
}

TEST_CASE("\"currently\" gives way to the day the other article names, though that is the next") {
  const auto testimony = [](const char* when) {
    return told("testimony", "Ines Holm testifies", "testifies",
                {role("witness", "Ines Holm", EntityKind::person, "actor")}, when);
  };
  Extraction now = article("a", "2021-06-12").tells(testimony("2021-06-12"));
  now.times = {{.text = "currently", .value = "PRESENT_REF", .date = date("2021-06-12")}};
  now.events[0].time = 0;
  const Timeline timeline =
      merged({now, article("b", "2021-06-12").tells(with(testimony("2021-06-13"), Modality::planned))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-13");
}

TEST_CASE("a resignation in June is the one stepping down of the tenth, unless two could be meant") {
  const auto goes = [](const char* title, const char* trigger, const char* when) {
    return told("resignation", title, trigger, {role("person", "Ines Holm", EntityKind::person, "actor")}, when);
  };
  const Extraction coarse = article("a", "2021-07-12").tells(goes("Ines Holm resigns", "resigns", "2021-06"));
  const Extraction tenth = article("b", "2021-06-12").tells(goes("Ines Holm steps down", "steps", "2021-06-10"));
  const Extraction twentieth = article("c", "2021-06-22").tells(goes("Ines Holm quits", "quits", "2021-06-20"));
  CHECK(merged({coarse, tenth}).events.size() == 1);
  CHECK(merged({coarse, tenth, twentieth}).events.size() == 3);
}

TEST_CASE("what is told as past is no later event, and what is told as coming no earlier one") {
  const Extraction later = Told("z", "2021-06-20").tells(visit("Ada Brandt", "Norway", "2021-06-18"));
  const auto joined = [&](const char* published, Modality modality) {
    const EventMention undated = with(visit("Ada Brandt", "Norway"), modality);
    return merged({later, Told("a", published).tells(undated)}).events.at(0).support.documents == 2;
  };
  CHECK(joined("2021-06-25", Modality::asserted));
  CHECK_FALSE(joined("2021-06-10", Modality::asserted));
  CHECK(joined("2021-06-10", Modality::planned));
  CHECK_FALSE(joined("2021-06-25", Modality::planned));
}

TEST_CASE("a journey and a visit of one day are one when the same people and places take part") {
  EventMention journey = visit("Ada Brandt", "Norway", "2021-06-10");
  journey.type = "travel";
  journey.title = "Ada Brandt leaves for Norway";
  EventMention stay = visit("Ada Brandt", "Norway", "2021-06-10");
  stay.ace = journey.ace = "Movement.Transport";
  CHECK(merged({Told("a", "2021-06-11").tells(stay), Told("b", "2021-06-11").tells(journey)}).events.size() == 1);
  journey.ace.clear();
  journey.trigger = {};
  CHECK(merged({Told("a", "2021-06-11").tells(stay), Told("b", "2021-06-11").tells(journey)}).events.size() == 2);
}

TEST_CASE("an arrival and a visit a day later, told by one article, are one stay; two visits are two") {
  EventMention arrival = visit("Ada Brandt", "Norway", "2021-06-10");
  arrival.title = arrival.quote = "Ada Brandt arrives in Norway";
  arrival.trigger = {11, 18};
  const EventMention next_day = visit("Ada Brandt", "Norway", "2021-06-11");
  const auto count = [](const EventMention& one, const EventMention& other) {
    return merged({Told("a", "2021-06-12").tells(one).tells(other)}).events.size();
  };
  CHECK(count(arrival, next_day) == 1);
  CHECK(count(visit("Ada Brandt", "Norway", "2021-06-10"), next_day) == 2);
}

TEST_CASE("what is still told weeks later matters more than what two articles tell on its day") {
  const Timeline timeline = merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("c", "2021-07-20").tells(visit("Lu Wen", "Chile", "2021-06-10"))});
  REQUIRE(timeline.events.size() == 2);
  const bool first = timeline.events[0].title == "Lu Wen visits Chile";
  CHECK(timeline.events[first ? 0 : 1].score > timeline.events[first ? 1 : 0].score);
}

TEST_CASE("of two events told once, the one on whose days more is published matters more") {
  const Timeline timeline = merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b", "2021-06-21").tells(visit("Lu Wen", "Chile", "2021-06-20")),
                                    Told("c", "2021-06-21"), Told("d", "2021-06-22"), Told("e", "2021-06-24")});
  REQUIRE(timeline.events.size() == 2);
  CHECK(std::abs(timeline.events[0].score - std::pow(1 + std::log(2), 1.5)) < 1e-9);  // one article in three days
  CHECK(std::abs(timeline.events[1].score - std::pow(1 + std::log(4), 1.5)) < 1e-9);  // three
}

TEST_CASE("what a diplomat says is not what the minister says, however alike the words") {
  EventMention diplomat = says("Ines Holm", "the harbour will close for good and open again elsewhere");
  diplomat.roles[0] = words("speaker", "a diplomat", EntityKind::person);
  diplomat.roles[0].plover = "actor";
  const EventMention minister = says("Ines Holm", "the harbour will close this very winter", "2019-05-05");
  const auto count = [&](const EventMention& other) {
    return merged({article("a", "2019-05-06").tells(minister).tells(other)}).events.at(0).mentions.size();
  };
  CHECK(count(diplomat) == 1);
  CHECK(count(says("Ines Holm", "the harbour will open again elsewhere for good")) == 2);
}

TEST_CASE("a theft of a day, told once by the thieves and once by the loot, is one theft") {
  const auto theft = [](const char* title, std::vector<Role> roles, const char* when) {
    return told("theft", title, title[0] == 'L' ? "stolen" : "takes", std::move(roles), when);
  };
  const Role loot = words("goods", "paintings", EntityKind::text);
  const EventMention stolen = theft("Letters stolen", {loot}, "2019-05-05");
  const auto count = [&](const char* when) {
    const EventMention taken = theft("Ring takes paintings of Ada Brandt", {role("victim", "Ada Brandt"), loot}, when);
    return merged({article("a", "2019-05-06").tells(stolen).tells(taken)}).events.size();
  };
  CHECK(count("2019-05-05") == 1);
  CHECK(count("2019-05") == 1);
  CHECK(count("2019-05-03") == 2);
}

TEST_CASE("what an article tells without a date is its news, though it names an earlier event of the kind as well") {
  const Timeline timeline = merged({article("a", "2019-05-06").tells(visit("Ada Brandt", "Norway", "2019-05-05")),
                                    article("b", "2019-05-06")
                                        .tells(visit("Ada Brandt", "Norway", "2019-02-03"))
                                        .tells(visit("Ada Brandt", "Norway"))});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[0].mentions.size() == 1);
  CHECK(timeline.events[1].mentions.size() == 2);
}

TEST_CASE("Fred is Frederick, and Mike Michael where both are the same minister, unless one article names both") {
  const auto visits = [](const char* id, const char* name, const char* office) {
    Extraction extraction = Told(id, "2019-05-06").tells(visit(name, "Norway", "2019-05-05"));
    extraction.entities = {{.name = name, .kind = EntityKind::person, .office = office}};
    return extraction;
  };
  const auto count = [&](const char* one, const char* other, const char* office) {
    return merged({visits("a", one, "Minister of Trade"), visits("b", other, office)}).events.size();
  };
  CHECK(count("Frederick C. Holm", "Fred Holm", "") == 1);
  CHECK(count("Michael Holm", "Mike Holm", "minister of trade") == 1);
  CHECK(count("Michael Holm", "Mike Holm", "Minister of Trade of Sudland") == 1);
  CHECK(count("Michael Holm", "Mike Holm", "") == 2);
  CHECK(count("Michael Holm", "Ines Holm", "Minister of Trade") == 2);
  const Extraction both = Told("c", "2019-05-06").entity("Frederick Holm", {}).entity("Fred Holm", {});
  CHECK(merged({visits("a", "Frederick Holm", ""), visits("b", "Fred Holm", ""), both}).events.size() == 2);
}

TEST_CASE("a handful of articles tells little of what everyone names: the one all of them name most makes a story") {
  const auto article_with_names = [](char id) {
    Extraction extraction = Told(std::string(1, id), "2019-09-06");
    extraction.entities = {{.name = "Ada Brandt", .kind = EntityKind::person, .mentions = std::vector<Span>(9)},
                           {.name = "Westerby", .kind = EntityKind::place}};
    for (char letter = 'A'; letter <= 'Z'; ++letter) extraction.entities.push_back({.name = {letter, id}});
    return extraction;
  };
  TimelineBuilder builder;
  for (const char id : {'c', 'd', 'e', 'f', 'g', 'h'}) builder.add(article_with_names(id));
  Extraction coarse = article_with_names('a');
  coarse.events = {befalls("discovery", "", "Ada Brandt", "found", "2019-07")};
  Extraction fine = article_with_names('b');
  fine.events = {befalls("discovery", "", "Ada Brandt", "traced", "2019-07-05")};
  builder.add(coarse);
  builder.add(fine);
  const Timeline timeline = builder.build();
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2019-07-05");
}

TEST_CASE("an attack told without a date is none of others on others in its article, nor one of the year") {
  const auto attack = [](const char* sentence, const char* trigger, const char* attacker, const char* target,
                         const char* when) {
    Role by = words("attacker", attacker, EntityKind::group);
    by.plover = "actor";
    Role on = words("target", target);
    on.plover = "recipient";
    return told("attack", sentence, trigger, {by, on}, when);
  };
  const EventMention stormed =
      attack("protesters stormed an embassy", "stormed", "protesters", "an embassy", "2019-05-05");
  const EventMention fired = attack("gunships attacked crowds", "attacked", "gunships", "crowds", "");
  const EventMention again = attack("protesters attacked the embassy", "attacked", "protesters", "the embassy", "");
  const auto mentions = [](const EventMention& first, const EventMention& second) {
    return merged({article("a", "2019-05-06").tells(first).tells(second)}).events.at(0).mentions.size();
  };
  CHECK(mentions(stormed, fired) == 1);
  CHECK(mentions(stormed, again) == 2);
  const EventMention of_year = attack("gunmen attacked crowds", "attacked", "gunmen", "crowds", "2019");
  CHECK(merged({article("a", "2019-05-06").tells(of_year), article("b", "2019-05-06").tells(fired)})
            .events.at(0)
            .mentions.size() == 1);
}
