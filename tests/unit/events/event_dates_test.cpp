// What date an event has once its time is known, and where no time is told.
#include "events/event_dates.hpp"
#include "catch.hpp"
#include "extract.hpp"

#include <algorithm>

using test::date_of;

TEST_CASE("in a headline the day behind \"to\" is that of what lies ahead") {
  for (const char* headline :
       {"Palace confirms: Ida Moen to visit Chile on 5 July", "Palace confirms Ida Moen to visit Chile on 5 July"}) {
    INFO(headline);
    const auto events = test::english().extract(test::document("Rain fell.", "2021-06-30", headline)).events;
    const auto visit = test::first(events, "visit");
    CHECK(visit.title == "Ida Moen visits Chile");
    CHECK(visit.modality == dateline::Modality::planned);
    CHECK(visit.date.edtf() == "2021-07-05");
    CHECK(test::first(events, "announcement").date.edtf() == "2021-06-30");
  }
}

TEST_CASE("what a court did in the same news is of the same day") {
  const std::string verdict = "A court found Ida Moen guilty of fraud on Friday. ";
  CHECK(date_of(verdict + "She was sentenced to two years in prison.", "sentence") == "2021-06-25");
  CHECK(date_of(verdict + "Olaf Scholz was acquitted.", "acquittal") == "2021-06-25");
  CHECK(date_of(verdict + "Olaf Scholz was arrested.", "arrest").empty());
  CHECK(date_of(verdict + "Olaf Scholz was acquitted in May.", "acquittal") == "2021-05");
  const std::string background = "Odex had sued her in May. ";
  CHECK(date_of(verdict + background + "Olaf Scholz was acquitted.", "acquittal").empty());
}

TEST_CASE("what is won, lost or survived has the day of the vote or coup it is told of") {
  CHECK(date_of("Ida Moen lost the 2013 election.", "election") == "2013");
  CHECK(date_of("Critics disputed the May 2013 vote that Ida Moen won.", "election") == "2013-05");
  CHECK(date_of("Ida Moen survived the 2013 coup.", "coup") == "2013");
}

TEST_CASE("what is told only while it is news is of the day of the article's first sentence") {
  const std::string lead = "The army seized power on Monday. ";
  CHECK(date_of(lead + "Norway condemned the coup.", "accusation") == "2021-06-28");
  CHECK(date_of("The army seized power in 1994. Norway condemned the coup.", "accusation").empty());
}

TEST_CASE("what is rounded in speech leads to a date about that time") {
  CHECK(date_of("Two weeks before the vote on 9 May 2021, Ida Moen resigned.", "resignation") == "2021-04-25~");
  CHECK(date_of("A month after the vote on 9 May 2021, Ida Moen resigned.", "resignation") == "2021-06~");
  CHECK(date_of("Two years after the vote in 2015, Ida Moen resigned.", "resignation") == "2017~");
  CHECK(date_of("A few weeks before the vote on 9 May 2021, Ida Moen resigned.", "resignation") == "2021-03~/2021-04~");
  CHECK(date_of("Two weeks before the vote in May 2021, Ida Moen resigned.", "resignation") == "2021-04~/2021-05~");
}

TEST_CASE("a clock time belongs to the day its sentence tells") {
  CHECK(date_of("On 3 May 2021 a bus crashed in Oslo at 6:40 a.m.", "crash") == "2021-05-03");
  CHECK(date_of("At 6:40 a.m. on Monday a bus crashes in Oslo.", "crash") == "2021-06-28");
}

TEST_CASE("an entry of a chronology dates all it tells") {
  const std::string lines = "3 May 2021: A bus crashes in Oslo. Ida Moen resigns.\nThe king visits Chile.";
  CHECK(date_of(lines, "crash") == "2021-05-03");
  CHECK(date_of(lines, "resignation") == "2021-05-03");
  CHECK(date_of(lines, "visit").empty());
  CHECK(date_of("May 2020 \u2013 Ida Moen resigned. Norway invaded Chile in 1999.", "invasion") == "1999");
  CHECK(test::first(test::events("3 May 2021: Divers paint the hull."), "generic").title == "Divers paint hull");
}

TEST_CASE("dates on lines of their own head what stands below, where there are several") {
  const std::string page = "3 May 2021\n\nIda Moen resigns.\n\n5 May 2021\n\nA bus crashes in Oslo.";
  CHECK(date_of(page, "resignation") == "2021-05-03");
  CHECK(date_of(page, "crash") == "2021-05-05");
  CHECK(date_of("3 May 2021\n\nIda Moen resigned.", "resignation").empty());
}

TEST_CASE("a bound dates nothing") {
  CHECK(date_of("Ida Moen has visited Chile since March 2020.", "visit").empty());
}

TEST_CASE("two expressions for one stretch of time") {
  CHECK(date_of("Ida Moen will visit Chile from Monday, July 5, 2021, to Wednesday.", "visit") ==
        "2021-07-05/2021-07-07");
  CHECK(date_of("Ida Moen will visit Chile July 5 through July 9.", "visit") == "2021-07-05/2021-07-09");
  CHECK(date_of("Ida Moen visited Chile between 5 May and 8 May 2021.", "visit") == "2021-05-05/2021-05-08");
  CHECK(date_of("Ida Moen visited Chile on 5 May 2021 and on 8 June 2021.", "visit") == "2021-05-05");
  CHECK(date_of("5-8 May 2021: Ida Moen visits Chile.", "visit") == "2021-05-05/2021-05-08");
  CHECK(date_of("On 5-8 May Ida Moen visited Chile.", "visit") == "2021-05-05/2021-05-08");
}

TEST_CASE("a plan for a weekday is for the next") {
  // 2021-06-30 is a Wednesday.
  CHECK(date_of("Ida Moen plans to visit Chile after Thursday's vote.", "visit") == "2021-07-01");
  CHECK(date_of("Ida Moen agreed on Tuesday to visit Chile.", "visit") != "2021-07-06");
  CHECK(date_of("Ida Moen visited Chile after Thursday's vote.", "visit") != "2021-07-01");
}

TEST_CASE("what is agreed lies behind the agreement") {
  const std::string text = "Odex agreed on Tuesday to pay $2m over the collapse of a dam last November.";
  CHECK(date_of(text, "agreement") == "2021-06-29");
  CHECK(date_of(text, "payment").empty());
}

TEST_CASE("on a Sunday last week is the one that ends") {
  const auto on = [](const char* published) {
    return test::first(test::events("A bridge collapsed in Rome last week.", published), "collapse").date.edtf();
  };
  CHECK(on("2021-06-27") == "2021-06-21/2021-06-26");
  CHECK(on("2021-06-28") == "2021-06-21/2021-06-27");
}

TEST_CASE("who is suspected of a deed did not die of it") {
  const std::string text = "One of two brothers suspected of bombing the Rome marathon died on Friday.";
  CHECK(date_of(text, "death") == "2021-06-25");
  CHECK(date_of(text, "bombing").empty());
}

TEST_CASE("days of durations") {
  CHECK(dateline::events::days_of("P2D") == 2);
  CHECK(dateline::events::days_of("P1W") == 7);
  CHECK_FALSE(dateline::events::days_of("PXD"));
  CHECK_FALSE(dateline::events::days_of("P1Y"));
  CHECK_FALSE(dateline::events::days_of("PT2H"));
  CHECK_FALSE(dateline::events::days_of(""));
}

TEST_CASE("a day shared by a plan and what tells it is the day of the telling") {
  const std::string text = "The minister threatened on Monday to sack Ida Moen.";
  CHECK(date_of(text, "threat") == "2021-06-28");
  CHECK(date_of(text, "dismissal").empty());
  CHECK(date_of("Norway agreed to hold talks with Chile on 3 August 2021.", "meeting") == "2021-08-03");
  CHECK(date_of("Grimwald Bank struck a deal on Monday to buy Norvik Steel.", "acquisition").empty());
}

TEST_CASE("a day that has passed dates what is told, not what was planned") {
  const std::string text = "The speaker accused the minister of planning a coup on 3 May 2021.";
  CHECK(date_of(text, "accusation") == "2021-05-03");
  CHECK(date_of(text, "coup").empty());
}

TEST_CASE("what lies ahead dates nothing that has happened") {
  CHECK(date_of("Ida Moen was refused bail and will be sentenced on 3 August 2021.", "bail").empty());
  CHECK(date_of("Ida Moen was refused bail and was sentenced on 3 May 2021.", "bail") == "2021-05-03");
}

TEST_CASE("what is told as past did not happen after the text") {
  CHECK(date_of("Ida Moen said she would resign, but in August 2022.", "agreement").empty());
}

TEST_CASE("what is told of a whole year is no event of its own") {
  CHECK(date_of("Ida Moen repaired forty boats in 2010.", "generic").empty());
  CHECK(date_of("Ida Moen repaired forty boats on 3 May 2010.", "generic") == "2010-05-03");
}

TEST_CASE("what is told as past and would lie ahead happened the year before") {
  const auto events =
      test::events("The junta closed the border on 6 August. It will close the airport on 9 August.", "2024-07-26");
  REQUIRE(events.size() == 2);
  CHECK(events[0].date.edtf() == "2023-08-06");
  CHECK(events[1].date.edtf() == "2024-08-09");
}

TEST_CASE("now dates what has come about, not what is so") {
  CHECK(date_of("Grimwald Bank has now closed its mine.", "closure") == "2021-06-30");
  CHECK(date_of("Ida Moen now criticises Norvik Bank.", "accusation").empty());
}

TEST_CASE("what a verb fixes for a later day is a plan of that day") {
  const dateline::EventMention election =
      test::first(test::events("The government called elections for 20 June.", "2022-03-02"), "election");
  CHECK(election.date.edtf() == "2022-06-20");
  CHECK(election.modality == dateline::Modality::planned);
  const auto fixed = test::events("Judge Ida Moen set sentencing for 12 September.", "2019-05-07");
  CHECK(test::first(fixed, "court_hearing").date.edtf() == "2019-09-12");
}

TEST_CASE("weeks counted from a day lead to a day about that time") {
  CHECK(date_of("Parliament voted on 3 May 2021. A week later Ida Moen resigned.", "resignation") == "2021-05-10~");
  CHECK(date_of("Parliament voted on 3 May 2021. A week later it rained. Ida Moen resigned the next day.",
                "resignation") == "2021-05-11");
}

TEST_CASE("a deed has its date, and what it was done for has none") {
  const std::string text = "Ida Moen sent an envoy to Chile on 3 May 2021 to meet Nils Holm.";
  CHECK(date_of(text, "generic") == "2021-05-03");
  CHECK(date_of(text, "meeting").empty());
}

TEST_CASE("what the present tells of a time to come is planned") {
  const auto modality = [](const char* text) {
    return test::first(test::events(text, "2021-06-30"), "court_hearing").modality;
  };
  CHECK(modality("Otto Weiss goes on trial on 4 July.") == dateline::Modality::planned);
  CHECK(modality("A hearing has been set for 20 July.") == dateline::Modality::planned);
  CHECK(modality("The trial of Otto Weiss opened on 4 June.") == dateline::Modality::asserted);
}

TEST_CASE("what will be done is not done on a day that is over") {
  CHECK(date_of("Norvik Bank will sue Odex over its price on 4 March 2021.", "lawsuit").empty());
  CHECK(date_of("Norvik Bank will sue Odex on 4 July 2021.", "lawsuit") == "2021-07-04");
}

TEST_CASE("what is announced for a day is planned for it") {
  const std::string text = "Ida Moen announced a rally in Kolm for 4 July.";
  CHECK(date_of(text, "protest") == "2021-07-04");
}

TEST_CASE("the clock before a line of a running report dates nothing the line tells") {
  CHECK(date_of("On Saturday the council met.\n\n11:20 - Rebels attacked a convoy in Chile.", "attack").empty());
  CHECK(date_of("On Saturday the council met. At 11:20 rebels attacked a convoy in Chile.", "attack") == "2021-06-26");
}

TEST_CASE("a time of day belongs to the day told last") {
  CHECK(date_of("Lawmakers ousted Otto Weiss on 3 May 2021. In an address in the evening he said he was sad.",
                "speech") == "2021-05-03");
  CHECK(date_of("Lawmakers ousted Otto Weiss on 3 May 2021. Ida Moen resigned hours later.", "resignation") ==
        "2021-05-03");
}

TEST_CASE("a headline's story is dated by the first sentence before a later one of its kind") {
  const auto headline = [](std::string body) {
    dateline::Document document = test::document(std::move(body), "2017-10-13");
    document.title = "Odex scraps phone";
    for (const dateline::EventMention& event : test::english().extract(document).events)
      if (event.title == "Odex scraps phone") return event.date.edtf();
    return std::string("no such event");
  };
  CHECK(headline("Odex killed off its dearest phone on Friday. It had suspended sales on Tuesday.") == "2017-10-13");
}

TEST_CASE("an entry of a chronology without a verb tells what its first noun does") {
  const std::string text =
      "3 May 2021: Norway bans wine. Protest in Oslo.\n4 May 2021: Anger over the arrest of Otto Weiss.";
  CHECK(date_of(text, "protest") == "2021-05-03");
  CHECK(date_of(text, "arrest").empty());
}

TEST_CASE("an entry of a chronology is worded as a headline is") {
  const auto attack = test::first(test::events("3 May 2021: School in Kolm shelled.\n4 May 2021: Talks."), "attack");
  CHECK(attack.title == "School in Kolm shelled");
  CHECK(attack.date.edtf() == "2021-05-03");
}

TEST_CASE("what has just happened, in posts under clock times, happened on the day of writing") {
  const std::string posts =
      "12:10 Police have arrested Ida Moen. Otto Weiss resigned.\n13:40 Norway is attacking Chile. \"No,\" says "
      "Nils Holm.\n15:05 Peru will invade Chile.";
  CHECK(date_of(posts, "arrest") == "2021-06-30");
  CHECK(date_of(posts, "attack") == "2021-06-30");
  CHECK(date_of(posts, "resignation").empty());
  CHECK(date_of(posts, "statement").empty());
}

TEST_CASE("a clock time is not of the day of what only describes somebody") {
  CHECK(date_of("Odex, which was founded on 2 June 2018, collapsed at 4 p.m.", "bankruptcy") == "2021-06-30");
  CHECK(date_of("On 2 June 2021, in Oslo, Odex collapsed at 4 p.m.", "bankruptcy") == "2021-06-02");
}

TEST_CASE("the same moment in another zone is not the day of the event") {
  const auto events = test::events(
      "A quake struck Kolm before dawn on Tuesday. The quake hit at 3:12 a.m. (1912 GMT on Monday) near the coast.",
      "2019-02-12");
  REQUIRE(events.size() == 2);
  CHECK(events[0].date.edtf() == "2019-02-12");
  CHECK(events[1].date.edtf() == "2019-02-12");
}

TEST_CASE("a clock time is not of the day since when something had been so") {
  const auto events = test::events(
      "The wind dropped for the first time since Saturday. Police arrested Otto Weiss at 7am in Kolm.", "2016-08-10");
  REQUIRE(events.size() == 1);
  CHECK(events[0].date.edtf() == "2016-08-10");
}

TEST_CASE("posts below the heading of a day are of that day") {
  const std::string posts =
      "Wednesday, June 30, 2021\n\n16:40 Otto Weiss has resigned.\n\n13:30 The road was closed from Sunday to "
      "Monday. Norway reopened the port at 7am.\n\nTuesday, June 29, 2021\n\n21:45 Police have arrested Ida Moen.";
  CHECK(date_of(posts, "resignation") == "2021-06-30");
  CHECK(date_of(posts, "opening") == "2021-06-30");
  CHECK(date_of(posts, "arrest") == "2021-06-29");
}

TEST_CASE("lines of a chronology without a date of their own have that of the line above") {
  const auto events = test::events(
      "The year of the mill.\n"
      "March 2 - Ida Moen visits Bergen.\n"
      "-- Otto Weiss closes the harbour.\n"
      "March 4 - The mill's boiler fails.\n"
      "March 7 - Nils Holm visits Oslo.\n"
      "March 9 - Ida Moen sells a ship.\n"
      "March 11 - Ida Moen visits Rome.\n"
      "Nils Holm arrested two sailors.\n",
      "2021-06-10");
  CHECK(test::first(events, "closure").date.edtf() == "2021-03-02");
  CHECK(test::first(events, "generic").title == "Mill's boiler fails");
  CHECK(test::first(events, "generic").date.edtf() == "2021-03-04");
  CHECK(test::first(events, "arrest").date.edtf().empty());  // below the last date the page may go on
}

TEST_CASE("a second visit within a span tells when the one before was") {
  const auto span = [](const std::string& text) {
    const dateline::Extraction found = test::english().extract(test::document(text, "2021-06-10"));
    const auto event = std::find_if(found.events.begin(), found.events.end(),
                                    [](const dateline::EventMention& each) { return each.since_last.has_value(); });
    return event == found.events.end() ? std::string() : found.times.at(*event->since_last).text;
  };
  CHECK(span("Ida Moen's second visit to Chile in six months begins on Monday.") == "six months");
  CHECK(span("It is Ida Moen's second trip to Chile in just over half a year.") == "just over half a year");
  CHECK(span("Ida Moen's first visit to Chile in six months begins on Monday.").empty());
  CHECK(span("Ida Moen's second visit to Chile lasted two days.").empty());
  CHECK(span("Ida Moen's second visit to Chile will be followed by talks in two weeks.").empty());
}

TEST_CASE("what has gone on since something else is no news of one day") {
  const auto day = [](const char* text) { return test::first(test::events(text, "2021-06-10"), "arrest").date.edtf(); };
  CHECK(day("Police have arrested two men in Kolm.") == "2021-06-10");
  CHECK(day("Police have arrested dozens of students since Ida Moen took office.").empty());
  CHECK(day("Since taking office, Ida Moen has arrested dozens of students.").empty());
}

TEST_CASE("what is said after an event told before is of its day") {
  const auto said = [](const std::string& text) {
    return test::first(test::events(text, "2021-07-01"), "statement").date.edtf();
  };
  const std::string ruling = "A court in Kolm on Wednesday upheld the conviction of Otto Weiss. It was long. ";
  CHECK(said(ruling + "\"It is just,\" Ida Moen told reporters after the ruling.") == "2021-06-30");
  CHECK(said(ruling + "\"It is just,\" Ida Moen told reporters.").empty());
  CHECK(said("A court in Kolm in 2019 upheld the conviction of Otto Weiss. It was long. \"It is just,\" Ida Moen told "
             "reporters after the ruling.")
            .empty());
}

TEST_CASE("a day soon after one told with its year is of that year") {
  const auto date = [](const std::string& text, std::string_view type) {
    return test::first(test::events(text, "2021-07-01"), type).date.edtf();
  };
  CHECK(date("Otto Weiss was robbed in Kolm on 16 March 2019. He died on 29 March.", "death") == "2019-03-29");
  CHECK(date("Otto Weiss was robbed in Kolm on 16 March 2019. He died on 29 June.", "death") == "2021-06-29");
  CHECK(date("Otto Weiss was robbed in Kolm on 16 June 2019. He died on 29 June.", "death") == "2021-06-29");
}

TEST_CASE("what somebody admits in a headline was done before") {
  const auto told = test::english().extract(
      test::document("Otto Weiss had been quiet for years.", "2021-07-01", "Otto Weiss admits killing baker Ida Moen"));
  CHECK(test::first(told.events, "death").date.edtf().empty());
}
