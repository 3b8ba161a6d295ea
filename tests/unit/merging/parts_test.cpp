// What is told as an event of its own and is part of another.
#include "catch.hpp"
#include "stories.hpp"

using namespace dateline;
using namespace stories;

namespace {

EventMention quake(const char* when) {
  return told("earthquake", "An earthquake shook Orla", "earthquake", {words("place", "Orla")}, when);
}

EventMention deaths(std::string sentence, const char* trigger, std::vector<Role> roles, const char* when) {
  EventMention event = told("death", std::move(sentence), trigger, std::move(roles), when);
  event.ace = "Life.Die";
  return event;
}

// "<sentence>", of which the words of a saying tell an arrest.
std::vector<EventMention> arrest_told_by_police(const char* day_of_arrest, Modality modality = Modality::reported) {
  const std::string sentence = "Police said they arrested Lu Wen at the harbour";
  EventMention says = told("statement", sentence, "said", {words("speaker", "Police")}, "2021-06-10");
  Role content = words("content", "they arrested Lu Wen at the harbour", EntityKind::text);
  content.span = {sentence.find("they"), sentence.size()};
  says.roles.push_back(content);
  EventMention arrest =
      told("arrest", sentence, "arrested", {role("suspect", "Lu Wen", EntityKind::person, "recipient")}, day_of_arrest);
  arrest.title = "Lu Wen is arrested";
  arrest.plover = "COERCE";
  arrest.modality = modality;
  arrest.alternation = "active";
  return {says, arrest};
}

std::size_t count_of(const std::vector<EventMention>& of_one_sentence) {
  Extraction extraction = article_of_story("a", "2021-06-11");
  extraction.events = of_one_sentence;
  return merged({extraction}).events.size();
}

// "Lu Wen condemned the raid and called for a truce": what was called for is told with the condemnation.
std::vector<EventMention> condemnation_with_demand() {
  const std::string sentence = "Lu Wen condemned the raid and called for a truce";
  EventMention condemned =
      told("accusation", sentence, "condemned", {role("critic", "Lu Wen", EntityKind::person, "actor")}, "2021-06-10");
  EventMention called =
      told("demand", sentence, "called", {role("claimant", "Lu Wen", EntityKind::person, "actor")}, "2021-06-10");
  called.told_with = 0;
  return {condemned, called};
}

}  // namespace

TEST_CASE("whom a quake kills is told with the quake where the sentence names it") {
  const Extraction shaken = article_of_story("a", "2021-06-11").tells(quake("2021-06-10"));
  const auto count = [&](const char* sentence, const char* when) {
    const EventMention event = deaths(sentence, "killed", {words("person", "Twelve people")}, when);
    return merged({shaken, article_of_story("b", "2021-06-11").tells(event)}).events.size();
  };
  CHECK(count("Twelve people were killed in the earthquake", "2021-06-10") == 1);
  CHECK(count("Twelve people were killed on the road", "2021-06-10") == 2);
  CHECK(count("Twelve people were killed in the earthquake", "2021-06-08") == 2);
}

TEST_CASE("as many dead of one day and story are told with what killed them, whatever the sentence names") {
  EventMention attack = told("attack", "A market in Orla was attacked", "attacked",
                             {words("place", "Orla"), words("dead", "12 people", EntityKind::group)}, "2021-06-10");
  attack.ace = "Conflict.Attack";
  const auto count = [&](const char* toll, const char* when) {
    const EventMention event =
        deaths("A lorry left many dead", "dead", {words("person", toll, EntityKind::group)}, when);
    return merged({article_of_story("a", "2021-06-11").tells(attack), article_of_story("b", "2021-06-11").tells(event)})
        .events.size();
  };
  CHECK(count("12 people", "2021-06-10") == 1);
  CHECK(count("at least 12 shoppers", "2021-06-10") == 1);
  CHECK(count("19 people", "2021-06-10") == 2);
  CHECK(count("12 people", "2021-06-08") == 2);
}

TEST_CASE("what hurt as many on one day is one event by two types, but not at two places") {
  const auto struck = [](const char* type, const char* place) {
    return told(type, "It struck " + std::string(place) + " and killed 36 people", "struck",
                {role("place", place, EntityKind::place), words("dead", "36 people", EntityKind::group)}, "2021-06-10");
  };
  const auto count = [&](const EventMention& one, const EventMention& other) {
    return merged({article_of_story("a", "2021-06-11").tells(one), article_of_story("b", "2021-06-11").tells(other)})
        .events.size();
  };
  CHECK(count(struck("fire", "Orla"), struck("explosion", "Orla")) == 1);
  CHECK(count(struck("fire", "Orla"), struck("explosion", "Kolm")) == 2);
}

TEST_CASE("as many dead of a year are those of its day, and a train that exploded in a month derailed on a day of it") {
  const auto train = [](const char* type, const char* sentence, const char* trigger, std::vector<Role> roles,
                        const char* when) {
    EventMention event = told(type, sentence, trigger, std::move(roles), when);
    event.told_as = {"crash", "explosion"};
    return event;
  };
  const Role dead = words("dead", "47 people", EntityKind::group);
  const EventMention derailed =
      train("crash", "A train derailed", "derailed", {words("vehicle", "A train")}, "2013-07-06");
  const EventMention exploded =
      train("explosion", "A train exploded", "exploded", {words("site", "A train"), dead}, "2013-07");
  const auto count = [&](const EventMention& one, const EventMention& other) {
    return merged({article_of_story("a", "2018-01-19").tells(one), article_of_story("b", "2018-01-19").tells(other)})
        .events.size();
  };
  CHECK(count(derailed, exploded) == 1);
  EventMention killed =
      deaths("A disaster killed 47 people", "killed", {words("person", "47 people", EntityKind::group)}, "2013");
  EventMention crash = derailed;
  crash.roles.push_back(dead);
  CHECK(count(crash, killed) == 1);
  killed.date = date("2014");
  CHECK(count(crash, killed) == 2);
}

TEST_CASE("deaths without a cause are those of the only event of their day that several articles tell of") {
  const auto count = [](std::vector<Role> roles, const char* when) {
    const EventMention event = deaths("Twelve people were killed in Orla", "killed", std::move(roles), when);
    return merged({article_of_story("a", "2021-06-11").tells(quake("2021-06-10")),
                   article_of_story("b", "2021-06-11").tells(quake("2021-06-10")),
                   article_of_story("c", "2021-06-11").tells(event)})
        .events.size();
  };
  CHECK(count({words("person", "Twelve people")}, "2021-06-10") == 1);
  CHECK(count({words("person", "Twelve people")}, "2021-06-09") == 2);
  Role bus = words("killer", "a bus");
  bus.plover = "actor";
  CHECK(count({words("person", "Twelve people"), bus}, "2021-06-10") == 2);
}

TEST_CASE("of two stories, deaths in a quake are not those of the other") {
  const EventMention event =
      deaths("Twelve people were killed in the earthquake", "killed", {words("person", "Twelve people")}, "2021-06-10");
  const Extraction elsewhere =
      Told("b", "2021-06-11").entity("Westerby", {}).entity("Lu Wen", {}).entity("A7", {}).tells(event);
  CHECK(merged({article_of_story("a", "2021-06-11").tells(quake("2021-06-10")), elsewhere}).events.size() == 2);
}

TEST_CASE("a death as many tell as the quake stays an event beside it") {
  const EventMention event = deaths("Ada Brandt was killed in the earthquake", "killed",
                                    {role("person", "Ada Brandt", EntityKind::person, "recipient")}, "2021-06-10");
  const Extraction first = article_of_story("a", "2021-06-11").tells(quake("2021-06-10")).tells(event);
  CHECK(merged({first}).events.size() == 2);
  const Extraction second = article_of_story("b", "2021-06-11").tells(quake("2021-06-10"));
  CHECK(merged({first, second}).events.size() == 1);
}

TEST_CASE("a saying that tells what happened that day is no event beside it") {
  CHECK(count_of(arrest_told_by_police("2021-06-10")) == 1);
}

TEST_CASE("a saying that only speaks of an event is one beside it") {
  std::vector<EventMention> told = arrest_told_by_police("2021-06-10");
  told[1].alternation = "nominal-of";
  CHECK(count_of(told) == 2);
}

TEST_CASE("a saying of another day, or of what is only planned, stays an event") {
  CHECK(count_of(arrest_told_by_police("2021-06-08")) == 2);
  CHECK(count_of(arrest_told_by_police("2021-06-10", Modality::planned)) == 2);
}

TEST_CASE("what is said without a day, and told elsewhere of the day of the saying, is no event beside it") {
  const auto count = [](const char* day_told_elsewhere, Modality modality) {
    EventMention elsewhere = arrest_told_by_police(day_told_elsewhere).back();
    elsewhere.modality = Modality::asserted;
    Extraction said = article_of_story("b", "2021-06-11");
    said.events = arrest_told_by_police("", modality);
    return merged({article_of_story("a", "2021-06-11").tells(elsewhere), said}).events.size();
  };
  CHECK(count("2021-06-10", Modality::reported) == 1);
  CHECK(count("2021-06-10", Modality::planned) == 1);
  CHECK(count("2021-06-08", Modality::reported) == 2);
}

TEST_CASE("what is said to have been done is told with the deed that another sentence dates the day before") {
  const std::string sentence = "A man from the harbour had been arrested, police said";
  EventMention says = told("statement", sentence, "said", {words("speaker", "police")}, "2021-06-10");
  Role content = words("content", "A man from the harbour had been arrested", EntityKind::text);
  content.span = {0, content.text.size()};
  says.roles.push_back(content);
  EventMention arrest = told("arrest", sentence, "arrested", {words("suspect", "A man")}, "");
  arrest.modality = Modality::reported;
  arrest.roles[0].span = {0, 5};
  EventMention told_before =
      told("arrest", "A man was arrested", "arrested", {words("suspect", "A man")}, "2021-06-09");
  told_before.span = {100, 118};
  told_before.trigger = {110, 118};
  CHECK(count_of({says, arrest, told_before}) == 1);
  arrest.roles[0].span = {18, 23};  // "the inquiry found that a man had been arrested"
  CHECK(count_of({says, arrest, told_before}) == 2);
}

TEST_CASE("a headline and the event of its kind that it is told with are one, whatever else tells the one") {
  const auto fire = [](const char* where, std::size_t start) {
    EventMention event =
        told("fire", "Fire damaged a shop", "Fire", {role("place", where, EntityKind::place, "")}, "2021-06-10");
    event.span = {start, start + 19};
    event.trigger = {start, start + 4};
    return event;
  };
  EventMention headline = fire("Kolm", 0);
  headline.told_with = 1;
  EventMention again = fire("Kolm", 200);
  CHECK(count_of({headline, fire("Orla", 100), again}) == 1);
  headline.told_with.reset();
  CHECK(count_of({headline, fire("Orla", 100), again}) == 2);
}

TEST_CASE("a title begins with the name that another title has") {
  const auto crash = [](const char* vehicle, const char* title) {
    return told("crash", title, "crash", {words("vehicle", vehicle), words("place", "Orla")}, "2021-06-10");
  };
  const auto title = [&](const EventMention& unnamed, const EventMention& named) {
    const Timeline timeline =
        merged({article_of_story("a", "2021-06-11").tells(unnamed), article_of_story("b", "2021-06-11").tells(named)});
    return timeline.events.size() == 1 ? timeline.events[0].title : std::string();
  };
  EventMention dead = crash("a small plane", "Small plane crashes, killing 12 people");
  dead.roles.push_back(words("dead", "12 people", EntityKind::group));
  CHECK(title(dead, crash("the Norvik Air flight", "Norvik Air flight crashes")) ==
        "Norvik Air flight crashes, killing 12 people");
  CHECK(title(dead, crash("two Norvik Air planes", "Two Norvik Air planes crash")) ==
        "Small plane crashes, killing 12 people");
}

TEST_CASE("deaths of others, told in one article or days apart, are not those of the day") {
  const auto dead = [](const char* who, const char* sentence, const char* when) {
    EventMention event = deaths(sentence, "died", {words("person", who)}, when);
    event.ace = "Life.Die";
    return event;
  };
  const EventMention many = dead("14 people", "14 people died in the crash", "");
  const EventMention fire = dead("nine people", "nine people died in a fire", "2008-02");
  CHECK(merged({article_of_story("a", "2021-06-11").tells(many).tells(fire)}).events.at(0).mentions.size() == 1);
  const EventMention two = dead("two patients", "two patients died in hospital", "2021-06-10");
  const EventMention woman = dead("a woman", "a woman died of burns", "2021-06-11");
  CHECK(merged({article_of_story("a", "2021-06-11").tells(two), article_of_story("b", "2021-06-12").tells(woman)})
            .events.size() == 2);
}

TEST_CASE("a side of a piece of news is a mention of the other side") {
  Extraction extraction = article_of_story("a", "2021-06-11");
  extraction.events = condemnation_with_demand();
  const Timeline timeline = merged({extraction});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events.front().type == "accusation");
  CHECK(timeline.events.front().mentions.size() == 2);
}

TEST_CASE("a title tells what else its sentence does, unless that has an entry of its own") {
  Extraction extraction = article_of_story("a", "2021-06-11");
  extraction.events = condemnation_with_demand();
  extraction.events[0].title = "Lu Wen condemns raid";
  extraction.events[1].beside = "and calls for truce";
  CHECK(merged({extraction}).events.at(0).title == "Lu Wen condemns raid and calls for truce");
  const EventMention called = told("demand", "Lu Wen called for a truce", "called",
                                   {role("claimant", "Lu Wen", EntityKind::person, "actor")}, "2021-06-10");
  const Timeline timeline = merged({extraction, article_of_story("b", "2021-06-11").tells(called),
                                    article_of_story("c", "2021-06-11").tells(called)});
  REQUIRE(timeline.events.size() == 2);
  for (const auto& event : timeline.events) CHECK(event.title.find(" and ") == std::string::npos);
}

TEST_CASE("what more articles tell as news than as a side has its entry") {
  Extraction extraction = article_of_story("a", "2021-06-11");
  extraction.events = condemnation_with_demand();
  EventMention called = told("demand", "Lu Wen called for a truce", "called",
                             {role("claimant", "Lu Wen", EntityKind::person, "actor")}, "2021-06-10");
  const Extraction second = article_of_story("b", "2021-06-11").tells(called);
  const Timeline timeline = merged({extraction, second, article_of_story("c", "2021-06-11").tells(called)});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[0].support.documents + timeline.events[1].support.documents == 4);
  CHECK(merged({extraction, second}).events.size() == 1);
  called.roles = {role("claimant", "Ida Moen", EntityKind::person, "actor")};
  CHECK(merged({extraction, article_of_story("b", "2021-06-11").tells(called)}).events.size() == 2);
}

TEST_CASE("what two events are to each other, or one is to itself, takes no entry from either") {
  Extraction extraction = article_of_story("a", "2021-06-11");
  extraction.events = condemnation_with_demand();
  extraction.events[0].told_with = 1;
  extraction.events[1].told_with = 0;
  CHECK(merged({extraction}).events.size() == 2);
  extraction.events[0].told_with.reset();
  extraction.events[1].told_with = 1;
  CHECK(merged({extraction}).events.size() == 2);
}

TEST_CASE("a side that names no event of its article is news itself") {
  Extraction extraction = article_of_story("a", "2021-06-11");
  extraction.events = condemnation_with_demand();
  extraction.events[1].told_with = 7;
  CHECK(merged({extraction}).events.size() == 2);
}

TEST_CASE("what was found is not another thing found on a day, however short the word for it") {
  const auto found = [](std::string title, const char* what, const char* when) {
    EventMention event = told("recovery", std::move(title), "found", {words("found", what)}, when);
    event.roles[0].plover = "recipient";
    return event;
  };
  const Timeline timeline = merged({article_of_story("a", "2021-06-11")
                                        .tells(found("a gun was found", "A gun", ""))
                                        .tells(found("the car was found", "The car", "2020-12"))});
  REQUIRE_FALSE(timeline.events.empty());
  CHECK(timeline.events[0].mentions.size() == 1);
}

TEST_CASE("what only a headline tells beside its story has no entry of its own") {
  EventMention headline =
      told("sale", "Odex sold", "sold", {role("goods", "Odex", EntityKind::organisation, "recipient")}, "2021-06-10");
  EventMention story = told("agreement", "The board of Odex agreed to a takeover.", "agreed",
                            {role("party", "Odex", EntityKind::organisation, "actor")}, "2021-06-10");
  story.span = {100, 140};
  headline.told_with = 1;
  CHECK(count_of({headline, story}) == 1);
  // "Odex has been sold": told without a day, it is news all the same.
  EventMention again = headline;
  again.told_with.reset();
  again.date = {};
  again.span = {200, 209};
  again.trigger = {205, 209};
  CHECK(count_of({headline, story, again}) == 2);
}

TEST_CASE("what somebody promises is no event beside the deed that others tell as done that day") {
  const auto count = [](const char* day_of_deed, const char* code, Modality modality = Modality::planned) {
    const std::string sentence = "Norland agreed to expel two envoys";
    EventMention promise =
        told("agreement", sentence, "agreed", {role("party", "Norland", EntityKind::country, "actor")}, "2021-06-10");
    promise.plover = code;
    Role content = words("content", "to expel two envoys of the kingdom", EntityKind::text);
    content.span = {sentence.find("to expel"), sentence.size()};
    promise.roles.push_back(content);
    const auto expels = [&](std::string title, const char* trigger, const char* when) {
      return told("expulsion", std::move(title), trigger,
                  {role("expeller", "Norland", EntityKind::country, "actor"), words("expelled", "two envoys")}, when);
    };
    EventMention plan = expels(sentence, "expel", "");
    plan.modality = modality;
    Extraction promised = article_of_story("a", "2021-06-11");
    promised.events = {promise, plan};
    return merged(
               {promised,
                article_of_story("b", "2021-06-11").tells(expels("Norland expels two envoys", "expels", day_of_deed))})
        .events.size();
  };
  CHECK(count("2021-06-10", "AGREE") == 1);
  CHECK(count("2021-06-10", "") == 1);
  CHECK(count("2021-06-10", "THREATEN") == 2);
  CHECK(count("2021-06-11", "AGREE") == 2);
  CHECK(count("2021-06-10", "AGREE", Modality::denied) == 2);
}
