#include "catch.hpp"
#include "stories.hpp"

using namespace dateline;
using namespace stories;

namespace {

std::vector<std::string> ids(const std::vector<Mention>& mentions) {
  std::vector<std::string> result;
  for (const Mention& mention : mentions) result.push_back(mention.document);
  return result;
}

}  // namespace

TEST_CASE("one event told by two articles is one entry with both as sources") {
  const Timeline timeline = merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b", "2021-06-12").tells(visit("Brandt", "Norway", "2021-06-10"))});
  REQUIRE(timeline.events.size() == 1);
  const TimelineEvent& event = timeline.events[0];
  CHECK(ids(event.mentions) == std::vector<std::string>{"a", "b"});
  CHECK(event.title == "Ada Brandt visits Norway");
  CHECK(event.roles.at(0).entity == "Ada Brandt");
  CHECK(event.support == Support{2, 2});
  CHECK(event.alternatives.empty());
}

TEST_CASE("a visit is told by the place that most mentions name, not by the one with the most places") {
  const auto visited = [](const char* host, const char* place) {
    EventMention event = visit("Ada Brandt", host, "2021-06-10");
    event.place = place;
    return event;
  };
  EventMention hall = visited("Kolm Concert Hall", "Kolm Concert Hall");
  hall.title = "Ada Brandt visits Kolm Concert Hall in Norway";
  hall.roles.push_back(role("host", "Norway", EntityKind::country, "recipient"));
  const Timeline timeline = merged(
      {Told("a", "2021-06-11").tells(visited("Norway", "Norway")).tells(visited("Norway", "Norway")).tells(hall)});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].title == "Ada Brandt visits Norway");
  CHECK(timeline.events[0].place == "Norway");
}

TEST_CASE("the sentence made of what most tell stands first") {
  const auto told = [](const char* id, const char* quote) {
    EventMention event = visit("Ada Brandt", "Norway", "2021-06-10");
    event.quote = quote;
    event.span = {0, event.quote.size()};
    return Told(id, "2021-06-11").tells(event);
  };
  // By stems of four letters and more: "Brandt" three times, "Norway", "harbour" and "Thursday" twice, so 6, 11 and 10.
  const Timeline timeline = merged({told("a", "In other news, Brandt was away."),
                                    told("b", "Ada Brandt visited Norway on Thursday to open the harbour."),
                                    told("c", "Brandt opened the harbour in Norway on Thursday.")});
  REQUIRE(timeline.events.size() == 1);
  CHECK(ids(timeline.events[0].mentions) == std::vector<std::string>{"b", "a", "c"});
}

TEST_CASE("no sentence without a date stands first where others have one, and no plan for what took place") {
  const auto told = [](const char* id, const char* when, Modality modality) {
    return Told(id, "2021-06-11").tells(with(visit("Ada Brandt", "Norway", when), modality));
  };
  const Timeline timeline = merged({told("a", "", Modality::asserted), told("b", "2021-06-10", Modality::planned),
                                    told("c", "2021-06-10", Modality::asserted)});
  REQUIRE(timeline.events.size() == 1);
  CHECK(ids(timeline.events[0].mentions) == std::vector<std::string>{"c", "a", "b"});
}

TEST_CASE("another day, another guest or another host is another event") {
  const Extraction first = Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10"));
  const auto count = [&](const EventMention& other) {
    return merged({first, Told("b", "2021-06-20").tells(other)}).events.size();
  };
  CHECK(count(visit("Ada Brandt", "Norway", "2021-06-10")) == 1);
  CHECK(count(visit("Ada Brandt", "Norway", "2021-06-17")) == 2);
  CHECK(count(visit("Lu Wen", "Norway", "2021-06-10")) == 2);
  CHECK(count(visit("Ada Brandt", "Chile", "2021-06-10")) == 2);
}

TEST_CASE("a coarser date joins the precise one it holds") {
  const Timeline timeline = merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b", "2021-08-12").tells(visit("Ada Brandt", "Norway", "2021-06")),
                                    Told("c", "2021-08-12").tells(visit("Ada Brandt", "Norway", "2021"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-10");
  CHECK(timeline.events[0].alternatives.empty());
}

TEST_CASE("a stretch of days outweighs its first day, however many tell of that") {
  const Timeline timeline =
      merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
              Told("c", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
              Told("b", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-10/2021-06-12"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-10/2021-06-12");
}

TEST_CASE("a stretch of days holds the days others tell, unless one article tells them as two events") {
  const EventMention arrival = visit("Ada Brandt", "Norway", "2021-06-10");
  const EventMention farewell = visit("Ada Brandt", "Norway", "2021-06-12");
  const Extraction whole = Told("c", "2021-06-13").tells(visit("Ada Brandt", "Norway", "2021-06-10/2021-06-12"));
  const Timeline one = merged({Told("a", "2021-06-11").tells(arrival), Told("b", "2021-06-13").tells(farewell), whole});
  REQUIRE(one.events.size() == 1);
  CHECK(one.events[0].date.edtf() == "2021-06-10/2021-06-12");
  CHECK(one.events[0].support.documents == 3);
  CHECK(merged({Told("a", "2021-06-13").tells(arrival).tells(farewell), whole}).events.size() == 2);
}

TEST_CASE("sources a day apart disagree about one event, and the disagreement is kept") {
  const Timeline timeline = merged({Told("a", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-11")),
                                    Told("c", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-11"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-11");
  CHECK(timeline.events[0].alternatives == std::vector<Alternative>{{date("2021-06-10"), {"a"}}});
}

TEST_CASE("votes are counted by origin, not by copy") {
  const auto wire = [](const char* id) {
    return Told(id, "2021-06-12").sentences({11, 12, 13}).tells(visit("Ada Brandt", "Norway", "2021-06-11"));
  };
  const Timeline timeline = merged({Told("a", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    wire("c"), wire("d"), wire("e")});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-10");
  CHECK(timeline.events[0].support == Support{5, 3});
}

TEST_CASE("a mention without a date joins the event its article tells") {
  const Timeline timeline = merged({Told("a", "2021-06-11")
                                        .tells(visit("Ada Brandt", "Norway", "2021-06-10"))
                                        .tells(visit("Ada Brandt", "Norway"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].mentions.size() == 2);
}

TEST_CASE("what has no date stays only where nothing is known of dates") {
  CHECK(merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway"))}).events.empty());
  CHECK(merged({Told("a").tells(visit("Ada Brandt", "Norway")).tells(visit("Lu Wen", "Chile", "2021-06-09"))})
            .events.size() == 1);
  const Timeline timeline = merged({Told("a").tells(visit("Ada Brandt", "Norway")),
                                    Told("b", "2021-06-11").tells(visit("Lu Wen", "Chile", "2021-06-09"))});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[0].title == "Lu Wen visits Chile");
  CHECK_FALSE(timeline.events[1].date.known());
}

TEST_CASE("a surname that could be two people's joins neither") {
  const Timeline timeline = merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b", "2021-06-11").tells(visit("Max Brandt", "Norway", "2021-06-10")),
                                    Told("c", "2021-06-11").tells(visit("Brandt", "Norway", "2021-06-10"))});
  CHECK(timeline.events.size() == 3);
}

TEST_CASE("a middle initial makes no other person") {
  const Timeline timeline = merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b", "2021-06-11").tells(visit("Ada M. Brandt", "Norway", "2021-06-10"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].roles.at(0).entity == "Ada M. Brandt");
}

TEST_CASE("hyphens make no other person") {
  CHECK(merged({Told("a", "2021-06-11").tells(visit("Lee Min-ho", "Norway", "2021-06-10")),
                Told("b", "2021-06-11").tells(visit("Lee Min Ho", "Norway", "2021-06-10"))})
            .events.size() == 1);
}

TEST_CASE("who is received in the capital is received in the country") {
  EventMention capital = visit("Ada Brandt", "Oslo", "2021-06-10");
  capital.roles[1].kind = EntityKind::place;
  Extraction told = Told("a", "2021-06-11").tells(capital);
  const Extraction country = Told("b", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06"));
  CHECK(merged({told, country}).events.size() == 2);
  told.entities = {{.name = "Oslo", .kind = EntityKind::place, .within = "Norway"}};
  CHECK(merged({told, country}).events.size() == 1);
}

TEST_CASE("initials stand for the name") {
  const auto organisation = [](std::string name) {
    EventMention event;
    event.type = "strike";
    event.title = name + " goes on strike";
    event.roles = {role("striker", std::move(name), EntityKind::organisation, "actor")};
    event.date = date("2021-06-10");
    return event;
  };
  const Timeline timeline = merged({Told("a", "2021-06-11").tells(organisation("Northern Harbour Union")),
                                    Told("b", "2021-06-11").tells(organisation("NHU"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].roles.at(0).entity == "Northern Harbour Union");
}

TEST_CASE("a denial is not the event") {
  EventMention denial = visit("Ada Brandt", "Norway", "2021-06-10");
  denial.polarity = Polarity::negative;
  CHECK(merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                Told("b", "2021-06-11").tells(denial)})
            .events.size() == 2);
}

TEST_CASE("a week somewhere in which it lies is no length of an event") {
  auto week = visit("Ada Brandt", "Norway", "2021-06-07/2021-06-13");
  week.time = 0;
  TimeExpression earlier;
  earlier.value = "2021-W23";
  earlier.date = week.date;
  dateline::Extraction counted = Told("b", "2021-06-16").tells(week);
  counted.times.push_back(earlier);
  const Timeline timeline =
      merged({Told("a", "2021-06-09").tells(visit("Ada Brandt", "Norway", "2021-06-07")), counted});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date == date("2021-06-07"));
}

TEST_CASE("forty thousand mentions of one story cost no quadratic time") {
  // 2,000 articles telling 20 mentions each of one pair: compared all with all this would be 8e8 comparisons.
  TimelineBuilder builder;
  for (int i = 0; i < 2000; ++i) {
    Told article("article " + std::to_string(i), "2021-06-11");
    for (int j = 0; j < 20; ++j) {
      const std::chrono::sys_days day =
          std::chrono::sys_days{std::chrono::year{2000} / 1 / 1} + std::chrono::days{(37 * i + j) % 7000};
      article.tells(visit("Ada Brandt", "Norway", Date::day(day).edtf().c_str()));
    }
    builder.add(article);
  }
  const Timeline timeline = builder.build();
  std::size_t mentions = 0;
  for (const TimelineEvent& event : timeline.events) mentions += event.mentions.size();
  CHECK(mentions == 40'000);
}

TEST_CASE("what a document says of nothing but \"the crash\" is the crash it tells of that day") {
  const auto crash = told("crash", "A bus crashed near Lyon", "crashed",
                          {words("vehicle", "a bus"), role("place", "Lyon", EntityKind::place)}, "2021-06-10");
  auto bare = told("crash", "The crash happened in Vaise", "happened", {}, "2021-06-10");
  bare.place = "Vaise";
  CHECK(merged({Told("a", "2021-06-11").tells(crash).tells(bare)}).events.size() == 1);
  CHECK(merged({Told("a", "2021-06-11").tells(bare).tells(crash)}).events.size() == 1);
  bare.date = date("2021-06-09");
  CHECK(merged({Told("a", "2021-06-11").tells(crash).tells(bare)}).events.size() == 2);
}

TEST_CASE("of two tellings the one that names somebody is told") {
  const auto nameless = told("vote", "Minister loses vote", "loses", {words("leader", "Minister")}, "2021-06-10");
  const auto named = told("vote", "Ada Brandt loses vote", "loses", {role("leader", "Ada Brandt")}, "2021-06-10");
  const Timeline timeline = merged({Told("a", "2021-06-11").tells(nameless).tells(named)});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].title == "Ada Brandt loses vote");
}

TEST_CASE("a mention with a date gives the title, or one that tells of the same two") {
  const auto title = [](const EventMention& dated, EventMention undated) {
    undated.title = "Lu Wen tours Chile with Mo Ran";
    undated.roles.push_back(role("companion", "Mo Ran", EntityKind::person, "actor"));
    const Timeline timeline =
        merged({article_of_story("a", "2021-06-11").tells(dated), article_of_story("b", "2021-06-11").tells(undated)});
    return timeline.events.size() == 1 ? timeline.events[0].title : "several events";
  };
  CHECK(title(visit("Lu Wen", "Chile", "2021-06-10"), visit("Lu Wen", "Chile")) == "Lu Wen tours Chile with Mo Ran");
  EventMention somewhere = visit("Lu Wen", "Chile", "2021-06-10");
  somewhere.roles.pop_back();
  somewhere.title = "Lu Wen arrives";
  CHECK(title(somewhere, visit("Lu Wen", "Chile")) == "Lu Wen arrives");
}

TEST_CASE("beside dated articles what none of them dates is no entry") {
  const EventMention undated = visit("Lu Wen", "Chile");
  CHECK(merged({article_of_story("a", "").tells(undated)}).events.size() == 1);
  CHECK(merged({article_of_story("a", "").tells(undated), article_of_story("b", "")}).events.size() == 1);
  CHECK(merged({article_of_story("a", "").tells(undated), article_of_story("b", "2021-06-11"),
                article_of_story("c", "2021-06-11")})
            .events.empty());
}

TEST_CASE("what was only possible by the day of writing is no entry") {
  const auto count = [](const char* when, Modality modality) {
    const EventMention event = with(visit("Lu Wen", "Chile", when), modality);
    return merged({article_of_story("a", "2021-06-11").tells(event)}).events.size();
  };
  CHECK(count("2021-06-10", Modality::possible) == 0);
  CHECK(count("2021-06-10", Modality::conditional) == 0);
  CHECK(count("2021-06-20", Modality::possible) == 1);
  CHECK(count("2021-06-10", Modality::reported) == 1);
  const EventMention undated = with(visit("Lu Wen", "Chile"), Modality::conditional);
  CHECK(merged({article_of_story("a", "").tells(undated)}).events.empty());
}

TEST_CASE("what a story hardly has two of, told of the same one in the same words, is the same years later") {
  const auto recalls = [](const char* when, bool once) {
    EventMention event = told("product_recall", "Odex issues recall of kettles", "recall",
                              {role("maker", "Odex", EntityKind::organisation), words("product", "kettles")}, when);
    event.once_a_story = once;
    return event;
  };
  const auto tellers = [&](const EventMention& later, bool once) {
    const Timeline timeline = merged(
        {article("a", "2016-03-10").tells(recalls("2016-03-09", once)), article("b", "2018-06-20").tells(later)});
    REQUIRE(!timeline.events.empty());
    return timeline.events[0].support.documents;
  };
  CHECK(tellers(recalls("", true), true) == 2);
  CHECK(tellers(recalls("", false), false) == 1);
  CHECK(tellers(with(recalls("", true), Modality::conditional), true) == 1);
}

TEST_CASE("nobody named did it these days, and the words for it are the same: another verb may tell it") {
  const auto tells = [](const char* title, const char* verb, const char* when) {
    return told("restriction", title, verb, {words("imposer", "the army"), words("measure", "state of emergency")},
                when);
  };
  const Timeline timeline = merged(
      {article("a", "2019-05-07").tells(tells("Army declares one-year state of emergency", "declares", "2019-05-06")),
       article("b", "2019-05-08").tells(tells("Army imposes one-year state of emergency", "imposes", ""))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].support.documents == 2);
}
