// When undated articles were written, and what their relative dates then mean.
#include "catch.hpp"
#include "stories.hpp"

#include <algorithm>

using namespace dateline;
using namespace stories;
using Direction = RelativeDate::Direction;
using Unit = RelativeDate::Unit;

namespace {

const RelativeDate thursday{.weekday = 4, .direction = Direction::past};
const RelativeDate next_week{.unit = Unit::week, .offset = 1};

}  // namespace

TEST_CASE("a full date in the past bounds the day of writing from below") {
  const Timeline timeline = merged({Told("a").tells(visit("Ada Brandt", "Norway", "2021-06-10"))});
  CHECK(timeline.documents[0].published.edtf() == "2021-06-09/..");  // a day's grace for time zones
  CHECK(timeline.documents[0].published_from == AnchorSource::inferred);
}

TEST_CASE("a full date to come bounds it from above") {
  const Timeline timeline = merged({Told("a")
                                        .tells(visit("Lu Wen", "Chile", "2021-06-01"))
                                        .tells(with(visit("Ada Brandt", "Norway", "2021-06-10"), Modality::planned))});
  CHECK(timeline.documents[0].published.edtf() == "2021-05-31/2021-06-10");
}

TEST_CASE(
    "an aim, a plan of some year, a year somebody spoke of, the stamp of a comment and a known date bound nothing") {
  const auto published = [](const Extraction& extraction) {
    return merged({extraction}).documents[0].published.edtf();
  };
  EventMention aim = with(visit("Ada Brandt", "Norway", "2021-06-10"), Modality::planned);
  CHECK(published(Told("a").tells(aim)) == "../2021-06-10");
  aim.alternation = "purpose-infinitive";
  CHECK(published(Told("a").tells(aim)).empty());
  CHECK(published(Told("a").tells(with(visit("Ada Brandt", "Norway", "2021"), Modality::planned))).empty());
  CHECK(published(Told("a").tells(with(visit("Ada Brandt", "Norway", "2021"), Modality::reported))).empty());
  CHECK(published(Told("a").tells(visit("Ada Brandt", "Norway", "2021"))) == "2020-12-31/..");
  Extraction stamp = Told("a").tells(visit("Ada Brandt", "Norway", "2021-06-10"));
  stamp.times = {{.text = "June 10, 2021 at 8:42 pm", .type = TimexType::time, .date = date("2021-06-10")}};
  stamp.events[0].time = 0;
  CHECK(published(stamp).empty());
  // "To find who was to blame for the June 2021 visit": the visit is known, and over.
  Extraction known = Told("a").tells(with(visit("Ada Brandt", "Norway", "2021-06-10"), Modality::planned));
  const std::size_t word = known.events[0].trigger.start;
  known.times = {{.text = "June 10, 2021", .type = TimexType::date, .date = date("2021-06-10")}};
  known.times[0].span = {word, word};
  known.events[0].time = 0;
  CHECK(published(known).empty());
}

TEST_CASE("a plan dated twice fixes the week of writing") {
  const Timeline timeline =
      merged({Told("a")
                  .tells(with(visit("Ada Brandt", "Norway", "2021-06-15/2021-06-17"), Modality::planned))
                  .tells(with(visit("Ada Brandt", "Norway"), Modality::planned), "next week", next_week)});
  CHECK(timeline.documents[0].published.edtf() == "2021-06-07/2021-06-13");
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-15/2021-06-17");
}

TEST_CASE("a weekday, a day and a month leave few years, and a bound one of them") {
  // 10 June is a Thursday in 2010, 2021 and 2027.
  const RelativeDate thursday_june_10{.weekday = 4, .month = 6, .day = 10, .direction = Direction::past};
  const Timeline timeline = merged({Told("a")
                                        .tells(visit("Lu Wen", "Chile", "2019"))
                                        .tells(with(visit("Noor", "Peru", "2022-01"), Modality::planned))
                                        .tells(visit("Ada Brandt", "Norway"), "Thursday, June 10", thursday_june_10)});
  CHECK(timeline.documents[0].published.edtf() == "2021-06-09/2021-06-24");
  CHECK(timeline.events.at(1).date.edtf() == "2021-06-10");
}

TEST_CASE("of the years a weekday allows, the first after the latest full date is meant") {
  const RelativeDate thursday_june_10{.weekday = 4, .month = 6, .day = 10, .direction = Direction::past};
  const Timeline timeline = merged({Told("a")
                                        .tells(visit("Lu Wen", "Chile", "2020-11"))
                                        .tells(visit("Ada Brandt", "Norway"), "Thursday, June 10", thursday_june_10)});
  CHECK(timeline.documents[0].published.edtf() == "2021-06-09/2021-06-24");  // 300 days on
  CHECK(timeline.events.at(1).date.edtf() == "2021-06-10");
}

TEST_CASE("a past and a coming day without years leave the days between them") {
  const RelativeDate june_10{.month = 6, .day = 10, .direction = Direction::past};
  const RelativeDate june_14{.month = 6, .day = 14, .direction = Direction::future};
  const Timeline timeline = merged({Told("a", "2021")
                                        .tells(visit("Ada Brandt", "Norway"), "on June 10", june_10)
                                        .tells(with(visit("Lu Wen", "Chile"), Modality::planned), "on June 14", june_14)
                                        .tells(with(visit("Noor", "Peru", "2021-07"), Modality::planned))
                                        .tells(visit("Noor", "Chile", "2021-05-02"))});
  CHECK(timeline.documents[0].published.edtf() == "2021-06-09/2021-06-13");
}

TEST_CASE("a weekday and a date alone fix no year") {
  const RelativeDate thursday_june_10{.weekday = 4, .month = 6, .day = 10, .direction = Direction::past};
  const Timeline timeline =
      merged({Told("a").tells(visit("Ada Brandt", "Norway"), "Thursday, June 10", thursday_june_10)});
  CHECK_FALSE(timeline.documents[0].published.known());
  REQUIRE(timeline.events.size() == 1);
  CHECK_FALSE(timeline.events[0].date.known());
}

TEST_CASE("two expressions for one arrival fix the year together") {
  // 10 June is a Thursday in 2021, but not in 2020, 2022 or 2023.
  const RelativeDate june_10{.month = 6, .day = 10, .direction = Direction::past};
  const Timeline timeline = merged({Told("a")
                                        .tells(visit("Lu Wen", "Chile", "2020-11"))
                                        .tells(with(visit("Noor", "Peru", "2022-01"), Modality::planned))
                                        .tells(visit("Ada Brandt", "Norway"), "on June 10", june_10)
                                        .tells(visit("Ada Brandt", "Norway"), "Thursday", thursday)});
  CHECK(timeline.documents[0].published.edtf() == "2021-06-10/2021-06-13");
}

TEST_CASE("dates travel along a chain of articles") {
  // c is tied to b by one event, b to a by another; only a is dated.
  const RelativeDate tuesday{.weekday = 2, .direction = Direction::past};
  const Timeline timeline = merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b")
                                        .tells(visit("Ada Brandt", "Norway"), "Thursday", thursday)
                                        .tells(visit("Lu Wen", "Chile"), "Tuesday", tuesday),
                                    Told("c").tells(visit("Lu Wen", "Chile"), "Tuesday", tuesday)});
  // b: 10 to 16 June, so that its Tuesday is the 8th or the 15th.
  CHECK(timeline.documents[1].published.edtf() == "2021-06-10/2021-06-16");
  CHECK(timeline.documents[2].published.edtf() == "2021-06-08/2021-06-18");
}

TEST_CASE("clues that contradict each other leave the day open rather than guessed") {
  // 10 June 2021 was a Thursday; an article that tells of it as "Tuesday" cannot mean that visit.
  const RelativeDate tuesday{.weekday = 2, .direction = Direction::past};
  const Timeline timeline = merged({Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
                                    Told("b").tells(visit("Ada Brandt", "Norway"), "Tuesday", tuesday)});
  CHECK_FALSE(timeline.documents[1].published.known());
  CHECK(timeline.documents[1].published_from == AnchorSource::none);
}

TEST_CASE("a relative date over several possible days of writing is the stretch it can mean") {
  const RelativeDate last_month{.unit = Unit::month, .offset = -1};
  const Timeline timeline =
      merged({Told("a", "2021-06").tells(visit("Ada Brandt", "Norway", ""), "last month", last_month)});
  // A month is no day to count from, but every day of it means the same last month.
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-05");
}

TEST_CASE("with a mere lower bound a relative date stays open") {
  const RelativeDate last_month{.unit = Unit::month, .offset = -1};
  const Timeline timeline = merged({Told("a")
                                        .tells(visit("Lu Wen", "Chile", "2021-06-10"))
                                        .tells(visit("Ada Brandt", "Norway"), "last month", last_month)});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[0].date.edtf() == "2021-05-01/..");
  CHECK(timeline.events[1].date.edtf() == "2021-06-10");
  CHECK_FALSE(timeline.events[0].derivation.empty());
}

TEST_CASE("inference can be turned off") {
  const Timeline timeline =
      merged({Told("a").tells(visit("Ada Brandt", "Norway", "2021-06-10"))}, {.infer_publication_dates = false});
  CHECK_FALSE(timeline.documents[0].published.known());
  CHECK(timeline.documents[0].published_from == AnchorSource::none);
}

TEST_CASE("a weekday that is not the date's is passed over when an event is dated") {
  // 2021-06-10 was a Thursday.
  const RelativeDate friday_the_tenth{.weekday = 5, .month = 6, .day = 10};
  const Timeline timeline = merged({Told("a")
                                        .tells(visit("Lu Wen", "Chile", "2021-06-09"))
                                        .tells(visit("Ada Brandt", "Norway"), "Friday, June 10", friday_the_tenth),
                                    Told("b", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10"))});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[1].date.edtf() == "2021-06-10");
  CHECK(timeline.events[1].support.documents == 2);
}

TEST_CASE("\"last year\" of an event another article dates is written a year later, if no other could be meant") {
  const RelativeDate last_year{.unit = Unit::year, .offset = -1};
  const Extraction dated = Told("a", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-10"));
  const Extraction undated = Told("b").tells(visit("Ada Brandt", "Norway"), "last year", last_year);
  CHECK(merged({dated, undated}).documents[1].published.edtf() == "2022");
  const Extraction other = Told("c", "2019-06-12").tells(visit("Ada Brandt", "Norway", "2019-06-10"));
  CHECK(merged({dated, undated, other}).documents[1].published.edtf().empty());
}

TEST_CASE("two undated articles of one story that tell a visit of one weekday were written within a week") {
  const RelativeDate friday{.weekday = 5, .direction = Direction::past};
  const auto published = [](const RelativeDate& weekday) {
    const auto article = [](const char* id) { return Told(id).entity("Ada Brandt", {}).entity("Norway", {}); };
    const Timeline timeline = merged({article("a")
                                          .tells(visit("Lu Wen", "Chile", "2021-04-01"))
                                          .tells(with(visit("Ines Holm", "Peru", "2021-06-10"), Modality::planned))
                                          .tells(visit("Ada Brandt", "Norway"), "Thursday", thursday),
                                      article("b").tells(visit("Ada Brandt", "Norway"), "that day", weekday)});
    return timeline.documents[1].published.edtf();
  };
  CHECK(published(thursday) == "2021-03-25/2021-06-16");  // six days around 31 March to 10 June
  CHECK(published(friday).empty());
}

TEST_CASE("who writes of \"last month\" and of a year in one document means two events") {
  const RelativeDate last_month{.unit = Unit::month, .offset = -1};
  const Timeline timeline = merged({Told("a")
                                        .tells(visit("Ada Brandt", "Norway", "2020"))
                                        .tells(visit("Ada Brandt", "Norway"), "last month", last_month)});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[0].date.edtf() == "2019-11-01/..");  // the month before 31 December 2019
  CHECK(timeline.events[1].date.edtf() == "2020");
}

TEST_CASE("what an undated article marks the tenth anniversary of is dated with the article") {
  EventMention founding = visit("Ada Brandt", "Norway");
  founding.relative = RelativeDate{.unit = Unit::year, .offset = -10};
  const Timeline timeline = merged({Told("a")
                                        .tells(founding)
                                        .tells(visit("Lu Wen", "Chile", "2023-10-14"))
                                        .tells(with(visit("Ada Brandt", "Peru", "2023-10-18"), Modality::planned))});
  REQUIRE(timeline.events.size() == 3);
  CHECK(timeline.events[0].date.edtf() == "2013");
}

TEST_CASE("an event that more undated articles tell of a Thursday lies on one in the weeks of all of them") {
  const RelativeDate wednesday{.weekday = 3, .direction = Direction::past};
  const auto between = [](const char* id, const char* first, const char* last) {
    Told told{id};
    told.tells(visit("Lu Wen", "Chile", first)).tells(with(visit("Lu Wen", "Peru", last), Modality::planned));
    return told;
  };
  const EventMention visited = visit("Ada Brandt", "Norway");
  const Timeline timeline = merged({between("a", "2023-10-05", "2023-11-02").tells(visited, "Thursday", thursday),
                                    between("b", "2023-10-12", "2023-11-16")
                                        .tells(visited, "Wednesday", wednesday)
                                        .tells(visited, "Thursday", thursday)});
  const auto told = std::find_if(timeline.events.begin(), timeline.events.end(),
                                 [](const TimelineEvent& event) { return event.title == "Ada Brandt visits Norway"; });
  REQUIRE(told != timeline.events.end());
  CHECK(told->mentions.size() == 3);
  CHECK(told->date.edtf() == "2023-10-05/2023-11-02");  // the Thursday before 11 October, as zones differ by a day
}

TEST_CASE("a second visit in six months is told about half a year after the one that others date") {
  const Extraction before = article("b", "2023-10-18").tells(visit("Ada Brandt", "Norway", "2023-10-17"));
  Extraction again = Told("a").tells(visit("Ada Brandt", "Norway"));
  again.times = {{.text = "six months", .type = TimexType::duration, .value = "P6M"}};
  again.events[0].since_last = 0;
  const auto published = [&] { return merged({again, before}).documents[0].published.edtf(); };
  CHECK(published() == "2023-10-17/2024-05-17");  // the one that others date may be the second
  again.events.push_back(visit("Lu Wen", "Chile", "2024-01-05"));
  CHECK(published() == "2024-03-17/2024-05-17");
  again.times[0].mod = "MORE_THAN";
  CHECK(published() == "2024-04-16/2024-06-16");
  again.times[0].value = "P0.5Y";
  CHECK(published() == "2024-04-16/2024-06-16");
  again.times[0].value = "PXM";
  CHECK(published() == "2024-01-04/..");
  again.events[0].since_last = 7;  // no index of a time
  CHECK(published() == "2024-01-04/..");
}

TEST_CASE("a dateline's day and the weekday of what the story tells are of few years") {
  const auto published = [](const char* told_before, unsigned weekday) {
    return merged({Told("a")
                       .filed(5, 4)
                       .tells(visit("Lu Wen", "Chile", told_before))
                       .tells(visit("Ada Brandt", "Norway"), "Thursday",
                              {.weekday = weekday, .direction = Direction::past})})
        .documents[0]
        .published.edtf();
  };
  CHECK(published("2021-04", 4) == "2023-05-04");
  CHECK(published("2021-04", 3) == "2022-05-04");
  // Nothing that dates it was told within years.
  CHECK(published("2003-04", 4) == "2006-05-04");
  CHECK(published("", 4).empty());
}

TEST_CASE("a dateline's day is of the years of other articles of the story") {
  const Extraction filed =
      article_of_story("b", "").filed(6, 8).tells(visit("Ada Brandt", "Norway"), "Thursday", thursday);
  const Extraction other = article_of_story("a", "2023-06-02").tells(visit("Ines Holm", "Norway", "2023-06-01"));
  CHECK(merged({other, filed}).documents[1].published.edtf() == "2023-06-08");
}

TEST_CASE("what comes on a day is not told on that day, nor what was in a month within it") {
  const auto until = [](const char* last) { return with(visit("Ada Brandt", "Norway", last), Modality::planned); };
  const RelativeDate told{.month = 6, .day = 18, .direction = Direction::future};
  const Timeline coming = merged({Told("a")
                                      .tells(visit("Lu Wen", "Chile", "2021-06-16"))
                                      .tells(until("2021-06-30"))
                                      .tells(with(visit("Ines Holm", "Peru"), Modality::planned), "June 18", told)});
  CHECK(coming.documents[0].published.edtf() == "2021-06-15/2021-06-17");
  const Timeline over =
      merged({Told("a")
                  .tells(visit("Lu Wen", "Chile", "2021-03-21"))
                  .tells(until("2021-04-10"))
                  .tells(visit("Ines Holm", "Peru"), "in March", {.month = 3, .direction = Direction::past})});
  CHECK(over.documents[0].published.edtf() == "2021-04-01/2021-04-10");
}

TEST_CASE("of a fortnight a bare weekday leaves its day and the three behind it") {
  const Timeline timeline = merged({Told("a")
                                        .tells(visit("Lu Wen", "Chile", "2021-06-09"))
                                        .tells(with(visit("Ada Brandt", "Norway", "2021-06-16"), Modality::planned))
                                        .tells(visit("Ines Holm", "Peru"), "Thursday", thursday)});
  CHECK(timeline.documents[0].published.edtf() == "2021-06-10/2021-06-13");
}

TEST_CASE("of several weekdays one is the day of the news, the others may be background") {
  const RelativeDate sunday{.weekday = 7, .direction = Direction::past};
  const Timeline timeline = merged({Told("a")
                                        .tells(visit("Lu Wen", "Chile", "2021-06-12"))
                                        .tells(with(visit("Ada Brandt", "Norway", "2021-06-17"), Modality::planned))
                                        .tells(visit("Ines Holm", "Peru"), "Sunday", sunday)
                                        .tells(visit("Ines Holm", "Chile"), "Thursday", thursday)});
  CHECK(timeline.documents[0].published.edtf() == "2021-06-11/2021-06-17");
}
