// One event told in other words: by another noun, another verb, with somebody unnamed, or in a quotation.
#include "catch.hpp"
#include "stories.hpp"

#include <algorithm>

using namespace dateline;
using namespace stories;

namespace {

EventMention summit(std::string title, const char* when) {
  EventMention event = told("summit", std::move(title), "summit",
                            {role("participant", "Ada Brandt"), role("participant", "Li Wen")}, when);
  event.ace = "Contact.Meet";
  event.alternation = "nominal-between";
  return event;
}

EventMention post(const char* type, std::string title, const char* trigger, const char* when) {
  EventMention event = told(type, std::move(title), trigger, {role("person", "Ines Holm")}, when);
  event.ace = "Personnel.Start-Position";
  return event;
}

}  // namespace

TEST_CASE("a summit that began on one day and ended on the next is one of two days") {
  const Timeline timeline =
      merged({Told("a", "2019-05-08")
                  .tells(summit("The summit of Ada Brandt and Li Wen began", "2019-05-06"))
                  .tells(summit("The summit of Ada Brandt and Li Wen ended", "2019-05-07")),
              Told("b", "2019-05-08").tells(summit("The summit of Ada Brandt and Li Wen ended", "2019-05-07"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2019-05-06/2019-05-07");
  CHECK(timeline.events[0].alternatives.empty());
}

TEST_CASE("two who met on two days met twice") {
  const auto meets = [](const char* when) {
    return told("meeting", "Ada Brandt met Li Wen", "met",
                {role("participant", "Ada Brandt"), role("participant", "Li Wen")}, when);
  };
  CHECK(merged({Told("a", "2019-05-08").tells(meets("2019-05-06")).tells(meets("2019-05-07"))}).events.size() == 2);
}

TEST_CASE("who is quoted in the same few words in two articles is quoted for the same") {
  const auto declares = [](const char* type, std::string title, const char* trigger, std::string content,
                           const char* when) {
    return told(
        type, std::move(title), trigger,
        {role("party", "Norland", EntityKind::country, "actor"), role("party", "Sudland", EntityKind::country, "actor"),
         words("content", std::move(content), EntityKind::text)},
        when);
  };
  const EventMention pact = declares("declaration", "Norland and Sudland declare a \"boundless and free\" friendship",
                                     "declare", "a \"boundless and free\" friendship", "2019-05");
  const EventMention ties = declares("statement",
                                     "Norland and Sudland call their ties \xe2\x80\x9c"
                                     "boundless and free\xe2\x80\x9d during talks",
                                     "call", "their ties", "2019");
  const EventMention other =
      declares("statement", "Norland and Sudland call their ties \"cold and distant\"", "call", "their ties", "2019");
  const Timeline timeline = merged({Told("a", "2020-01-06").tells(pact), Told("b", "2020-02-06").tells(ties)});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2019-05");
  CHECK(merged({Told("a", "2020-01-06").tells(pact), Told("b", "2020-02-06").tells(other)}).events.size() == 2);
}

TEST_CASE("words that another quotes are not the other's") {
  CHECK(
      merged({Told("a", "2019-05-07").tells(says("Ada Brandt", "the plan is \"dead and buried\"", "2019-05-06")),
              Told("b", "2019-05-07").tells(says("Li Wen", "talk of \"dead and buried\" plans is idle", "2019-05-06"))})
          .events.size() == 2);
}

TEST_CASE("who is named to a post in May and takes it in May is told once, who takes it in June twice") {
  const EventMention named = post("appointment", "Ines Holm becomes governor", "becomes", "2019-05");
  const auto takes = [](const char* when) { return post("inauguration", "Ines Holm takes office", "takes", when); };
  CHECK(merged({Told("a", "2020-01-06").tells(named), Told("b", "2020-02-06").tells(takes("2019-05-20"))})
            .events.size() == 1);
  CHECK(merged({Told("a", "2020-01-06").tells(named), Told("b", "2020-02-06").tells(takes("2019-06-03"))})
            .events.size() == 2);
}

TEST_CASE("a rally told without a date is the march of the day before, if no other could be meant") {
  const EventMention march =
      told("protest", "Hundreds march through the capital", "march", {words("protester", "Hundreds")}, "2019-05-05");
  const EventMention rally = told("protest", "Protesters held after a rally", "rally", {});
  const Timeline timeline = merged({article("a", "2019-05-06").tells(march), article("b", "2019-05-07").tells(rally)});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 2);
  const Extraction elsewhere = Told("c", "2019-05-07").entity("Westerby", {}).entity("Tom Reyes", {}).tells(rally);
  const Timeline two_stories = merged({article("a", "2019-05-06").tells(march), elsewhere});
  REQUIRE(two_stories.events.size() == 1);
  CHECK(two_stories.events[0].support.documents == 1);
}

TEST_CASE("workers who strike are the union's, whose name the article gives elsewhere") {
  const auto strikes = [](const char* who) {
    return told("strike", std::string{who} + " goes on strike", "strike",
                {role("striker", who, EntityKind::organisation, "actor")}, "2019-05-05");
  };
  const EventMention workers =
      told("strike", "Thousands stop work over rising prices of bread and fuel", "stop",
           {words("striker", "Thousands"), words("cause", "rising prices of bread and fuel", EntityKind::text)},
           "2019-05-05");
  const Timeline timeline =
      merged({article("a", "2019-05-06").entity("Miners of Orla", {}).tells(strikes("Miners of Orla")),
              article("b", "2019-05-06").entity("Westerby Nurses", {}).tells(strikes("Westerby Nurses")),
              article("c", "2019-05-06").entity("Westerby Nurses", {}).tells(workers)});
  REQUIRE(timeline.events.size() == 2);
  for (const TimelineEvent& event : timeline.events) {
    const auto told_by = [&](const char* document) {
      return std::any_of(event.mentions.begin(), event.mentions.end(),
                         [&](const Mention& mention) { return mention.document == document; });
    };
    CHECK(told_by("b") == told_by("c"));
  }
}

TEST_CASE("who went to one place once went there, however long after it is told") {
  const auto trip = [](std::string title, const char* trigger, const char* host, const char* when) {
    return told("visit", std::move(title), trigger,
                {role("visitor", "Ada Brandt", EntityKind::person, "actor"),
                 role("host", host, EntityKind::place, "recipient")},
                when);
  };
  const Extraction day =
      article("a", "2019-05-06").tells(trip("Ada Brandt flies to Orla", "flies", "Orla", "2019-05-05"));
  const Extraction later =
      article("b", "2019-11-06").tells(trip("Ada Brandt visits survivors in Orla", "visits", "Orla", ""));
  const Extraction elsewhere =
      article("b", "2019-11-06").tells(trip("Ada Brandt visits survivors in Westerby", "visits", "Westerby", ""));
  CHECK(merged({day, later}).events.at(0).support.documents == 2);
  CHECK(merged({day, elsewhere}).events.at(0).support.documents == 1);
}

TEST_CASE("what is said is titled by what was said on the day, and at length") {
  const Timeline timeline =
      merged({Told("a", "2019-05-06")
                  .tells(says("Ada Brandt", "the bridge will be closed for a year", "2019-05-06"))
                  .tells(says("Ada Brandt", "the bridge was closed before by storms and by floods of spring"))
                  .tells(says("Ada Brandt", "bridge closed", "2019-05-06"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].title == "Ada Brandt says the bridge will be closed for a year");
}

TEST_CASE("nothing is said the day before it is said") {
  const Timeline timeline = merged(
      {article("a", "2019-05-06").tells(says("Ines Holm", "the bridge will be closed for a year")),
       article("b", "2019-05-07").tells(says("Ines Holm", "the bridge will be closed for a year", "2019-05-07"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 1);
}

TEST_CASE("the island of Orla is Orla, and a document that does not know what bears a name says nothing against it") {
  const auto sinks = [](const char* place, EntityKind kind) {
    EventMention event = told("sinking", std::string{"A ferry sinks off "} + place, "sinks",
                              {words("vessel", "A ferry"), role("place", place, kind)}, "2019-05-05");
    event.place = place;
    return event;
  };
  const Timeline timeline = merged({article("a", "2019-05-06").tells(sinks("Orla", EntityKind::other)),
                                    article("b", "2019-05-06").tells(sinks("Island of Orla", EntityKind::place)),
                                    article("c", "2019-05-06").tells(sinks("Orla", EntityKind::place))});
  CHECK(timeline.events.size() == 1);
}

TEST_CASE("a hearing spoken of again and again is one, until it is told of two days") {
  const auto hearing = [](const char* when = "") {
    EventMention event = told("testimony", "Ada Brandt testifies", "testifies",
                              {role("witness", "Ada Brandt", EntityKind::person, "actor")}, when);
    event.ace = "Justice.Trial-Hearing";
    return event;
  };
  const Extraction later = article("b", "2019-05-07").tells(hearing());
  const Timeline once =
      merged({article("a", "2019-05-06").tells(hearing("2019-05-05")).tells(hearing()).tells(hearing()), later});
  REQUIRE(once.events.size() == 1);
  CHECK(once.events[0].support.documents == 2);
  const Timeline twice = merged(
      {article("a", "2019-05-06").tells(hearing("2019-05-05")).tells(hearing("2019-05-03")).tells(hearing()), later});
  for (const TimelineEvent& event : twice.events) CHECK(event.support.documents == 1);
}

TEST_CASE("an agreement and a declaration of the same two on one day are one") {
  const auto of = [](const char* type, std::string title, const char* trigger, const char* other) {
    EventMention event = told(
        type, std::move(title), trigger,
        {role("party", "Norway", EntityKind::country, "actor"), role("party", other, EntityKind::country, "actor")},
        "2021-06-10");
    event.plover = "AGREE";
    return event;
  };
  const auto count = [&](const char* other) {
    const EventMention declared = of("declaration", "Norway and Chile declare a lasting bond", "declare", "Chile");
    const EventMention agreed = of("agreement", "Norway signs a pact of friendship", "signs", other);
    return merged(
               {article_of_story("a", "2021-06-11").tells(declared), article_of_story("b", "2021-06-11").tells(agreed)})
        .events.size();
  };
  CHECK(count("Chile") == 1);
  CHECK(count("Peru") == 2);
}

TEST_CASE("a blast is the destruction of what blew up, that day and of the same") {
  const auto count = [](const char* wrecked, const char* when) {
    EventMention blast = told("explosion", "Baltic Pearl explodes", "explodes",
                              {role("blast", "Baltic Pearl", EntityKind::other, "recipient")}, "2021-06-10");
    EventMention wreck = told("destruction", std::string{wrecked} + " destroyed by flames", "destroyed",
                              {role("destroyed", wrecked, EntityKind::other, "recipient")}, when);
    blast.told_as = {"destruction"};
    wreck.told_as = {"explosion"};
    return merged({article("a", "2021-06-11").tells(blast), article("b", "2021-06-11").tells(wreck)}).events.size();
  };
  CHECK(count("Baltic Pearl", "2021-06-10") == 1);
  CHECK(count("Norvik Star", "2021-06-10") == 2);
  CHECK(count("Baltic Pearl", "2021-06-08") == 2);
}

TEST_CASE("two promises without a day are two where no word is in both") {
  const auto promise = [](std::string content, const char* when = "") {
    return told("agreement", "Ines Holm promises " + content, "promises",
                {role("party", "Ines Holm", EntityKind::person, "actor"), words("content", content, EntityKind::text)},
                when);
  };
  const auto documents = [&](const char* content) {
    return merged({article("a", "2021-06-11").tells(promise("lower rents", "2021-06-10")),
                   article("b", "2021-06-11").tells(promise(content))})
        .events.at(0)
        .support.documents;
  };
  CHECK(documents("a new bridge") == 1);
  CHECK(documents("lower rents") == 2);
}

TEST_CASE("who is named in the words for what it is about is named") {
  const auto sale = [](Span bank) {
    EventMention event = told("sale", "A lender sold to Norvik", "sold",
                              {words("goods", "the lender", EntityKind::text),
                               role("buyer", "Norvik", EntityKind::organisation, "recipient")},
                              "2021-06-10");
    event.roles[0].span = bank;
    event.told_as = {"agreement"};
    return event;
  };
  EventMention deal = told("agreement", "Norvik agrees to take on Odex Bank", "agrees",
                           {role("party", "Norvik", EntityKind::organisation, "actor"),
                            role("counterpart", "Odex Bank", EntityKind::organisation, "recipient")},
                           "2021-06-10");
  deal.told_as = {"sale"};
  const auto count = [&](const char* named) {
    Extraction first = article("a", "2021-06-11").tells(sale({0, 8}));
    first.entities.push_back({.name = "Norvik", .kind = EntityKind::organisation});
    first.entities.push_back({.name = named, .kind = EntityKind::organisation, .mentions = {{2, 8}}});
    return merged({first, article("b", "2021-06-11").tells(deal)}).events.size();
  };
  CHECK(count("Odex Bank") == 1);
  CHECK(count("Velden") == 2);
}

TEST_CASE("a headline may tell the lead's news as another type, and others tell it as either") {
  const auto event = [](const char* type, const char* other, std::string title, const char* trigger,
                        const char* voter) {
    EventMention result =
        told(type, std::move(title), trigger,
             {words("voter", voter, EntityKind::group), words("matter", "the takeover")}, "2021-06-10");
    result.told_as = {other};
    return result;
  };
  EventMention headline = event("approval", "vote", "Investors approve Odex takeover", "approve", "Odex investors");
  headline.span = headline.trigger = {};
  headline.date = date("2021-06-10");
  const Timeline timeline =
      merged({article("a", "2021-06-10")
                  .tells(headline)
                  .tells(event("vote", "approval", "Odex shareholders vote for the takeover", "vote", "shareholders")),
              article("b", "2021-06-11")
                  .tells(event("vote", "approval", "Shareholders vote on takeover", "vote", "its shareholders"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 2);
}

TEST_CASE("what no rule knows is told by another verb as what a rule knows, that day and in the same words") {
  const auto count = [](std::string title, const char* trigger, const char* when) {
    const EventMention launch = told("product_launch", "Odex releases emergency patch for payroll software", "releases",
                                     {role("maker", "Odex", EntityKind::organisation, "actor")}, "2021-06-10");
    const EventMention generic =
        told("generic", std::move(title), trigger, {role("subject", "Odex", EntityKind::organisation)}, when);
    return merged(
               {article_of_story("a", "2021-06-11").tells(launch), article_of_story("b", "2021-06-11").tells(generic)})
        .events.size();
  };
  CHECK(count("Odex issues emergency patch for payroll software", "issues", "2021-06-10") == 1);
  CHECK(count("Odex issues emergency patch for payroll software", "issues", "2021-06-08") == 2);
  CHECK(count("Odex issues bonds to pay its debts", "issues", "2021-06-10") == 2);
}

TEST_CASE("a deed no rule knows is one of the day that stands in it by its own word, done by the same ones") {
  const auto entries = [](std::string title, const char* when) {
    const EventMention bans =
        told("ban", "Ines Holm prohibits Odex takeover", "prohibits",
             {role("actor", "Ines Holm"), role("target", "Odex", EntityKind::organisation)}, "2021-06-10");
    const EventMention signs =
        told("generic", std::move(title), "signs",
             {role("subject", "Ines Holm"), role("object", "Odex", EntityKind::organisation)}, when);
    return merged({Told("a", "2021-06-11").tells(bans), Told("b", "2021-06-11").tells(signs)}).events.size();
  };
  CHECK(entries("Ines Holm signs order that prohibits Odex from buying Norva", "2021-06-10") == 1);
  CHECK(entries("Ines Holm signs order that prohibits Odex from buying Norva", "2021-06-07") == 2);
  CHECK(entries("Ines Holm signs order that praises Odex", "2021-06-10") == 2);
}

TEST_CASE("a ferry of a day is the only one its story names, unless the article names another") {
  const auto sinks = [](std::string title, const char* trigger, Role vessel) {
    EventMention event = told("sinking", std::move(title), trigger, {std::move(vessel)}, "2021-06-10");
    event.once_a_story = true;
    return event;
  };
  const auto count = [&](EventMention other) {
    return merged({article_of_story("a", "2021-06-11")
                       .tells(sinks("The Orla Star sank", "sank", role("vessel", "Orla Star", EntityKind::other))),
                   article_of_story("b", "2021-06-11").tells(std::move(other))})
        .events.size();
  };
  CHECK(count(sinks("A Norlandic ferry capsized", "capsized", words("vessel", "A Norlandic ferry"))) == 1);
  CHECK(count(sinks("The Moen Queen capsized", "capsized", role("vessel", "Moen Queen", EntityKind::other))) == 2);
}

TEST_CASE("one word tells one event of a day by a rule and without, unless each names somebody else") {
  const auto count = [](Role judge) {
    EventMention hearing = told("court_hearing", "Supreme Court heard late petitions", "heard",
                                {role("court", "Supreme Court", EntityKind::organisation, "actor"),
                                 words("case", "late petitions", EntityKind::text)},
                                "2021-06-14");
    EventMention again = told("generic", judge.text + " heard late petitions", "heard", {judge}, "2021-06-14");
    return merged({article_of_story("a", "2021-06-11").tells(hearing).tells(again)}).events.size();
  };
  CHECK(count(words("subject", "Five judges", EntityKind::group)) == 1);
  CHECK(count(role("subject", "Lu Wen")) == 2);
}

TEST_CASE("plans of one day in nearly the same words are one, whatever tells them") {
  const auto count = [](std::string title, const char* trigger, const char* when, Modality modality) {
    EventMention release = told("publication", "Odex releases its quarterly results", "releases",
                                {role("publisher", "Odex", EntityKind::organisation, "actor")}, "2021-06-14");
    EventMention other = told("generic", std::move(title), trigger, {}, when);
    other.modality = modality;
    return merged({article_of_story("a", "2021-06-11").tells(with(release, Modality::planned)),
                   article_of_story("b", "2021-06-11").tells(other)})
        .events.size();
  };
  const char* const expected = "Quarterly results are expected to show losses";
  CHECK(count(expected, "expected", "2021-06-14", Modality::planned) == 1);
  CHECK(count(expected, "expected", "2021-06-15", Modality::planned) == 2);
  CHECK(count(expected, "expected", "2021-06-14", Modality::asserted) == 2);
  CHECK(count("A strike is expected to end", "expected", "2021-06-14", Modality::planned) == 2);
}
