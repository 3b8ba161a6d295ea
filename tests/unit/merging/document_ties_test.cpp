// What dated articles tell of undated ones of their story: the ties by which one dates the other.
#include "catch.hpp"
#include "stories.hpp"

#include <algorithm>

using namespace dateline;
using namespace stories;
using Direction = RelativeDate::Direction;
using Unit = RelativeDate::Unit;

namespace {

const RelativeDate last_thursday{.weekday = 4, .direction = Direction::past};
const RelativeDate week_ahead{.unit = Unit::week, .offset = 1};

}  // namespace

TEST_CASE("a dated article dates an undated one that tells the same event") {
  const Timeline timeline =
      merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway"), "Thursday", last_thursday),
              Told("b").tells(visit("Ada Brandt", "Norway"), "Thursday", last_thursday)});
  CHECK(timeline.documents[1].published.edtf() == "2021-06-10/2021-06-13");
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-10");
  CHECK(timeline.events[0].support.documents == 2);
}

TEST_CASE("a month another article names dates a plan for next week, unless two occasions could be meant") {
  const auto plan = [] {
    return Told("a").tells(with(visit("Ada Brandt", "Norway"), Modality::planned), "next week", week_ahead);
  };
  const Timeline one = merged({plan(), Told("b").tells(visit("Ada Brandt", "Norway", "2021-06"))});
  CHECK(one.documents[0].published.edtf() == "2021-05-24/2021-06-27");
  const Timeline two = merged({plan(), Told("b").tells(visit("Ada Brandt", "Norway", "2021-06")),
                               Told("c").tells(visit("Ada Brandt", "Norway", "2019-02"))});
  CHECK_FALSE(two.documents[0].published.known());
}

TEST_CASE("a conviction another article names by its month dates an undated one; an arrest may be another") {
  const auto of = [](const char* ace, const char* when) {
    EventMention event = told("verdict", "Ada Brandt is convicted", "convicted",
                              {role("defendant", "Ada Brandt", EntityKind::person, "recipient")}, when);
    event.ace = ace;
    return event;
  };
  const auto published = [&](const char* ace) {
    return merged({Told("a", "2022-01-05").tells(of(ace, "2021-06")),
                   Told("b").tells(of(ace, ""), "Thursday", last_thursday)})
        .documents[1]
        .published;
  };
  CHECK(published("Justice.Convict").edtf() == "2021-06-03/2021-06-30");  // the Thursdays of June 2021: 3, 10, 17, 24
  CHECK_FALSE(published("Justice.Arrest-Jail").known());
}

TEST_CASE("days that dated articles of the story tell give an undated one its year") {
  const RelativeDate june_10{.month = 6, .day = 10, .direction = Direction::past};
  const RelativeDate august_1{.month = 8, .day = 1, .direction = Direction::future};
  const auto article = [](const char* id, const char* published = "") {
    return Told(id, published).entity("Lu Wen", {}).entity("Noor", {});
  };
  const auto resignation = told("resignation", "Lu Wen resigns", "resigns", {role("person", "Lu Wen")});
  const auto arrest = told("arrest", "Noor arrested", "arrested", {role("person", "Noor")});
  const auto trial = with(told("trial", "Noor tried", "tried", {role("person", "Noor")}), Modality::planned);
  const auto undated = [&] {
    return article("b").tells(arrest, "on June 10", june_10).tells(trial, "on August 1", august_1);
  };
  // Another event of that day, and none that both tell.
  const Extraction dated = article("a", "2021-06-12").tells(resignation, "on June 10", june_10);
  const Timeline timeline = merged({dated, undated()});
  CHECK(timeline.documents[1].published.edtf() == "2021-06-09/2021-07-31");
  // Two years, each with an article for it, and a day that is no news to the article that tells it.
  const Extraction earlier = article("c", "2019-06-12").tells(resignation, "on June 10", june_10);
  CHECK_FALSE(merged({dated, undated(), earlier}).documents[1].published.known());
  const Extraction background = article("a", "2021-09-12").tells(resignation, "on June 10", june_10);
  CHECK_FALSE(merged({background, undated()}).documents[1].published.known());
}

TEST_CASE("a weekday that disagrees gives way to the date another article tells, and stays near") {
  const RelativeDate friday_june_10{.weekday = 5, .month = 6, .day = 10, .direction = Direction::past};
  const Timeline timeline = merged({Told("a", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b").tells(visit("Ada Brandt", "Norway"), "Friday, June 10", friday_june_10)});
  CHECK(timeline.documents[1].published.edtf() == "2021-06-09/2021-06-24");
}

TEST_CASE("weekday, month and day tie articles of which one names nobody") {
  const RelativeDate thursday_june_10{.weekday = 4, .month = 6, .day = 10, .direction = Direction::past};
  const RelativeDate friday_june_10{.weekday = 5, .month = 6, .day = 10, .direction = Direction::past};
  EventMention unnamed = visit("A minister", "Norway");
  unnamed.roles[0].entity.clear();
  const Extraction dated = Told("a", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-10"));
  const Timeline tied = merged({dated, Told("b").tells(unnamed, "Thursday, June 10", thursday_june_10)});
  CHECK(tied.documents[1].published.edtf() == "2021-06-09/2021-06-24");
  REQUIRE(tied.events.size() == 1);
  CHECK(tied.events[0].date.edtf() == "2021-06-10");
  const Timeline apart = merged({dated, Told("b").tells(unnamed, "Friday, June 10", friday_june_10)});
  CHECK_FALSE(apart.documents[1].published.known());
}

TEST_CASE("who did the same on that weekday ties an undated article") {
  const RelativeDate friday{.weekday = 5, .direction = Direction::past};
  const auto resigns = [](const char* when) {
    return told("resignation", "Ada Brandt resigns", "resigns",
                {role("person", "Ada Brandt", EntityKind::person, "actor")}, when);
  };
  const auto article = [](const char* id, const char* published = "") {
    return Told(id, published).entity("Ada Brandt", {}).entity("Noor", {});
  };
  const Extraction dated = article("a", "2021-06-12").tells(resigns("2021-06-10"));  // a Thursday
  const Timeline tied = merged({dated, article("b").tells(resigns(""), "Thursday", last_thursday)});
  CHECK(tied.documents[1].published.edtf() == "2021-06-10/2021-06-13");
  REQUIRE(tied.events.size() == 1);
  CHECK(tied.events[0].date.edtf() == "2021-06-10");
  CHECK_FALSE(merged({dated, article("b").tells(resigns(""), "Friday", friday)}).documents[1].published.known());
}

TEST_CASE("another occasion, told by its month alone, keeps \"this week\" from being tied") {
  const RelativeDate this_week{.unit = Unit::week};
  const Extraction undated = Told("z").tells(visit("Ada Brandt", "Norway"), "this week", this_week);
  const Extraction tenth = Told("a", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-10"));
  const Extraction october = Told("b", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2020-10"));
  CHECK(merged({undated, tenth}).documents[1].published.edtf() == "2021-06-07/2021-06-13");
  CHECK_FALSE(merged({undated, tenth, october}).documents[2].published.known());
  const RelativeDate june_10{.month = 6, .day = 10, .direction = Direction::past};
  const Extraction dated_by_day = Told("z").tells(visit("Ada Brandt", "Norway"), "June 10", june_10);
  CHECK(merged({dated_by_day, tenth, october}).documents[2].published.edtf() == "2021-06-09/2021-07-11");
}

TEST_CASE("a forum is one, whoever attended it and however many of its days are told") {
  const auto forum = [](const char* who, const char* when) {
    EventMention event =
        told("summit", std::string(who) + " attends the Orla Forum in Norway", "attends",
             {role("participant", who, EntityKind::person, "actor"), role("event", "Orla Forum", EntityKind::other),
              role("host", "Norway", EntityKind::country)},
             when);
    event.ace = "Contact.Meet";
    return event;
  };
  const RelativeDate days{.month = 6, .day = 9, .last_day = 10, .direction = Direction::past};
  const RelativeDate across{.month = 5, .day = 30, .last_day = 10, .last_month = 6, .direction = Direction::past};
  const RelativeDate others{.month = 6, .day = 11, .last_day = 12, .direction = Direction::past};
  const Extraction dated = Told("a", "2021-09-12").tells(forum("Lu Wen", "2021-06-10"));
  const auto written = [&](const RelativeDate& relative) {
    const Extraction undated = Told("b").tells(forum("Ada Brandt", ""), "those days", relative);
    return merged({dated, undated}).documents[1].published;
  };
  CHECK(written(days).edtf() == "2021-06-09/2021-07-11");
  CHECK(written(across).edtf() == "2021-06-09/2021-07-11");
  CHECK_FALSE(written(others).known());
}

TEST_CASE("what a lead tells by its day is the news, and \"this week\" below it is then") {
  const RelativeDate june_10{.month = 6, .day = 10, .direction = Direction::past};
  const RelativeDate this_week{.unit = Unit::week};
  const Extraction june = Told("a", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-10"));
  const Extraction march = Told("b", "2022-03-12").tells(visit("Lu Wen", "Chile", "2022-03-10"));
  const Extraction undated = Told("z")
                                 .tells(visit("Ada Brandt", "Norway"), "June 10", june_10)
                                 .tells(visit("Lu Wen", "Chile"), "this week", this_week);
  CHECK(merged({june, march, undated}).documents[2].published.edtf() == "2021-06-09/2021-07-11");
  // Told as coming: within the month before.
  const RelativeDate on_june_10{.month = 6, .day = 10, .direction = Direction::future};
  const Extraction plan =
      Told("z").tells(with(visit("Ada Brandt", "Norway"), Modality::planned), "June 10", on_june_10);
  CHECK(merged({june, plan}).documents[1].published.edtf() == "2021-05-10/2021-06-09");
}

TEST_CASE("a month ties to the one event that others date, though what befell is a thing without a name of its own") {
  const auto collapse = [](const char* bridge, const char* when) {
    return told("collapse", std::string(bridge) + " collapses in Norway", "collapses",
                {words("structure", bridge), role("place", "Norway", EntityKind::country)}, when);
  };
  const RelativeDate in_june{.month = 6, .direction = Direction::past};
  const RelativeDate in_july{.month = 7, .direction = Direction::past};
  const Extraction dated = Told("a", "2021-06-12").tells(collapse("the Kastel bridge", "2021-06-10"));
  const auto written = [&](const char* bridge, const RelativeDate& relative) {
    return merged({dated, Told("b").tells(collapse(bridge, ""), "in that month", relative)}).documents[1].published;
  };
  CHECK(written("the Kastel bridge", in_june).edtf() == "2021-07/2022-05");
  CHECK_FALSE(written("the Kastel bridge", in_july).known());
  CHECK_FALSE(written("the Norvik bridge", in_june).known());
  CHECK_FALSE(written("the bridge", in_june).known());
  CHECK_FALSE(written("The bridge", in_june).known());
}

TEST_CASE("what a story hardly has twice ties its articles, whoever they name for it") {
  const RelativeDate monday{.weekday = 1, .direction = Direction::past};
  const auto published = [&](const char* type) {
    const auto hits = [type](const char* part, const char* place, const char* when) {
      EventMention event = told(type, std::string{"It hits "} + place, "hits", {role(part, place)}, when);
      event.once_a_story = std::string_view{type} == "earthquake";
      return event;
    };
    return merged({article_of_story("a", "2019-05-20").tells(hits("place", "Orla", "2019-05-06")),
                   article_of_story("b", "").tells(hits("country", "Norland", ""), "Monday", monday)})
        .documents[1]
        .published.edtf();
  };
  CHECK(published("earthquake") == "2019-05-06/2019-05-09");
  CHECK(published("visit").empty());
}
