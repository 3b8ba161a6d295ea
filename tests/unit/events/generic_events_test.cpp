// Dated clauses no rule knows: occasions that are held, what is done to several, people without a name.
#include "catch.hpp"
#include "extract.hpp"

namespace {

/// The text was published on Wednesday, 30 June 2021.
dateline::EventMention generic(std::string text) {
  return test::first(test::events(std::move(text), "2021-06-30"), "generic");
}

}  // namespace

TEST_CASE("an occasion that is held is an event, whoever comes") {
  const auto contest = generic("A beard contest will be held on 6 September.");
  CHECK(contest.date.edtf() == "2021-09-06");
  CHECK(contest.modality == dateline::Modality::planned);
  CHECK(generic("A memorial service was held on Monday.").title == "Memorial service held");
  CHECK(generic("The march was held on Monday.").type.empty());  // which march?
  CHECK(generic("A breakfast was held on Monday.").type.empty());
  CHECK(generic("Otto Weiss, 23, and Ida Moen, 58, took place in Kolm on Monday.").type.empty());
}

TEST_CASE("an occasion that is expected lies ahead") {
  const auto rally = generic("A major rally is expected on Friday.");
  CHECK(rally.date.edtf() == "2021-07-02");
  CHECK(rally.modality == dateline::Modality::planned);
  CHECK(generic("Wind is expected on Friday.").type.empty());
  CHECK(generic("A decision is expected on Friday.").date.edtf() == "2021-07-02");
}

TEST_CASE("what happened to two people is told of both") {
  CHECK(generic("Ida Moen, 20, and her mother Anna Berg, 58, were licensed on Monday.").date.edtf() == "2021-06-28");
  CHECK(generic("A girl and her mother were licensed on Monday.").type.empty());
}

TEST_CASE("what nobody did, and of what nothing was done, is no news") {
  CHECK(generic("Otto Weiss took no questions from Anna Berg on Monday.").type.empty());
  CHECK(generic("Otto Weiss took questions from Anna Berg on Monday.").date.edtf() == "2021-06-28");
}

TEST_CASE("a participle without a time is beside the deed") {
  CHECK(generic("On Monday, President Ida Moen directed the ministries to review the rule, stating that it was weak.")
            .title == "Ida Moen directs ministries to review rule");
}

TEST_CASE("a verb that has its object is not governed by what it is done for") {
  CHECK(generic("Otto Weiss stopped Karl Brandt in the sixth round to keep his belt on Monday.").date.edtf() ==
        "2021-06-28");
  CHECK(generic("Otto Weiss planned on Monday to keep his belt.").type.empty());
}

TEST_CASE("people without a name may do something at a place that has one") {
  CHECK(generic("Robbers dug a tunnel under a street in Kolm on Monday.").title ==
        "Robbers dig tunnel under street in Kolm");
  CHECK(generic("Robbers dug a tunnel under a street on Monday.").type.empty());
  CHECK(generic("Supporters maintained a camp in Kolm on Monday.").type.empty());
}

TEST_CASE("a clause set apart tells what was done to somebody named") {
  CHECK(generic("Norvik Bank, which was licensed in Chile on Monday, has forty branches.").title ==
        "Norvik Bank licensed in Chile");
  CHECK(generic("The bank that was licensed on Monday has forty branches.").type.empty());
  CHECK(generic("The talks in Chile, which were supposed to begin on Monday, were put off.").type.empty());
}

TEST_CASE("a deed has the time of what was done for it or meanwhile") {
  CHECK(generic("Otto Weiss defended his crown by stopping Karl Brandt on Monday.").date.edtf() == "2021-06-28");
  CHECK(generic("Otto Weiss laid out the prosecution's case on Monday in a packed court.").date.edtf() == "2021-06-28");
}

TEST_CASE("what is told in the present of a day ahead is planned") {
  const auto concert = generic("The tenor Otto Weiss sings in Kolm tomorrow.");
  CHECK(concert.date.edtf() == "2021-07-01");
  CHECK(concert.modality == dateline::Modality::planned);
  CHECK(generic("The tenor Otto Weiss sings in Kolm every year.").type.empty());
  CHECK(generic("Otto Weiss is ill tomorrow.").type.empty());
}

TEST_CASE("the present perfect with a weekday tells what came about then") {
  CHECK(generic("Ida Moen has at last climbed the tower of Kolm on Monday.").date.edtf() == "2021-06-28");
  CHECK(generic("Ida Moen has sung in the choir of Kolm since Monday.").type.empty());
}

TEST_CASE("a dated clause no rule knows is a generic event") {
  const dateline::EventMention event =
      test::first(test::events("The Royal Theatre painted its ceiling on 3 May 2021."), "generic");
  CHECK(event.date.edtf() == "2021-05-03");
  CHECK(event.title == "Royal Theatre paints its ceiling");
  CHECK(test::events("The Royal Theatre painted its ceiling.").empty());
}

TEST_CASE("what was done to a name is told without anybody who did it") {
  CHECK(test::first(test::events("Kolmex was painted on 3 May 2021."), "generic").title == "Kolmex painted");
  CHECK(test::first(test::events("Kolmex slept on 3 May 2021."), "generic").type.empty());
}

TEST_CASE("a dated plan no rule knows is a generic event") {
  const auto events = test::events("Ida Moen is to sing before the committee on 3 May 2021.", "2021-04-30");
  const dateline::EventMention event = test::first(events, "generic");
  CHECK(event.date.edtf() == "2021-05-03");
  CHECK(event.modality == dateline::Modality::planned);
  CHECK(event.title == "Ida Moen is to sing before committee");
  CHECK(test::events("Ida Moen wants to sing before the committee.", "2021-04-30").empty());
}

TEST_CASE("an event that a verb says begins or ends is told though nobody is named") {
  const auto told = [](std::string text) {
    const dateline::EventMention event = test::first(test::events(std::move(text), "2022-03-02"), "generic");
    return event.date.edtf() + " " + event.title;
  };
  CHECK(told("The budget talks began on Monday.") == "2022-02-28 Budget talks begin");
  CHECK(told("Fares have doubled since the talks began on 20 January.") == "2022-01-20 Talks begin");
  CHECK(told("The operation began on Monday.") == " ");
  CHECK(told("The budget talks lasted on Monday.") == " ");
  CHECK(told("The cold began on Monday.") == " ");
}

TEST_CASE("what somebody named has begins and ends") {
  const dateline::EventMention event =
      test::first(test::events("Odex's bankruptcy proceedings began on 3 May 2021."), "generic");
  CHECK(event.title == "Odex's bankruptcy proceedings begin");
  CHECK(event.date.edtf() == "2021-05-03");
}

TEST_CASE("what somebody failed or was told to do is what happened") {
  const auto title = [](std::string text) { return test::first(test::events(std::move(text)), "generic").title; };
  CHECK(title("Odex failed to plug the leak on 3 May 2021.") == "Odex fails to plug leak");
  CHECK(test::first(test::events("Odex was told to stop drilling on 3 May 2021."), "demand").title ==
        "Odex told to stop drilling");
  CHECK(title("Odex halted drilling on 3 May 2021 because of the storm.") == "Odex halts drilling because of storm");
  CHECK(title("Odex declined to comment on 3 May 2021.").empty());
}

TEST_CASE("what is described begins and ends, whatever it is") {
  const auto title = [](std::string text) { return test::first(test::events(std::move(text)), "generic").title; };
  CHECK(title("The Norland hurricane season began on 3 May 2021.") == "Norland hurricane season begins");
  CHECK(title("The deadline for bids expired on 3 May 2021.") == "Deadline for bids expires");
  CHECK(title("The season began on 3 May 2021.").empty());
  CHECK(title("The new season began with a defeat on 3 May 2021.").empty());
}

TEST_CASE("what somebody issued is told, though it is what the sentence goes on about") {
  CHECK(test::first(test::events("The protocol issued on 3 May 2021 by Ida Moen says that forms are free."), "generic")
            .title == "Protocol issued by Ida Moen");
  CHECK(test::first(test::events("The boat used on 3 May 2021 by Ida Moen is old."), "generic").title.empty());
}

TEST_CASE("what takes effect on a day to come is a plan for it") {
  const dateline::EventMention event =
      test::first(test::events("Odex named Ida Moen chairman, effective 1 July.", "2021-06-10"), "appointment");
  CHECK(event.date.edtf() == "2021-07-01");
  CHECK(event.modality == dateline::Modality::planned);
}

TEST_CASE("what is fixed for a day to come is a plan, whoever it is by") {
  const auto plan = [](std::string text) {
    const dateline::EventMention event = test::first(test::events(std::move(text), "2022-03-02"), "generic");
    return event.modality == dateline::Modality::planned ? event.date.edtf() + " " + event.title : std::string();
  };
  CHECK(plan("The committee's report is due on 12 July.") == "2022-07-12 Committee's report is due");
  CHECK(plan("A third session is scheduled for 3 July.") == "2022-07-03 Third session scheduled");
  CHECK(plan("A pricing date was set for 3 July.") == "2022-07-03 Pricing date set");
  CHECK(plan("A beard contest will be held on 6 September.") == "2022-09-06 Beard contest will be held");
  CHECK(plan("The firm's next dividend is to be announced on 27 July.") ==
        "2022-07-27 Firm's next dividend is to be announced");
  CHECK(plan("The firm's next board meeting is on 12 July.") == "2022-07-12 Firm's next board meeting");
  CHECK(plan("The last offer expires on 12 July.") == "2022-07-12 Last offer expires");
  CHECK(plan("Odex planned to attach a new cap on 12 July.") == "2022-07-12 Odex plans to attach new cap");
  CHECK(plan("The offer document will be posted by 6 July.") == "2022-07-06 Offer document will be posted");
  CHECK(plan("The second tender, scheduled for 20 July, was to include two mines.") ==
        "2022-07-20 Second tender scheduled");
  CHECK(plan("The funeral is on 12 July.") == "2022-07-12 Funeral");
  CHECK(plan("The deadline for bids is 9 July.") == "2022-07-09 Deadline for bids");
  CHECK(plan("Closing arguments are scheduled for Wednesday.") == "2022-03-02 Closing arguments scheduled");
  CHECK(plan("The convention voted on Wednesday to make Norland a republic.").empty());
  CHECK(plan("The report is due on 12 July.").empty());  // which report?
  CHECK(plan("The relief wells could be drilled on 12 July.").empty());
  CHECK(plan("The next way is to dive on 12 July.").empty());
  CHECK(plan("A third session was scheduled on 1 March.").empty());
}

TEST_CASE("a sentence that tells of two times is two generic events") {
  const auto events =
      test::events("The Royal Theatre painted its ceiling in March and hired out its cellar in April.", "2021-06-10");
  std::vector<std::string> dates;
  for (const dateline::EventMention& event : events)
    if (event.type == "generic") dates.push_back(event.date.edtf());
  CHECK(dates == std::vector<std::string>{"2021-03", "2021-04"});
}

TEST_CASE("of a year, a generic event is told only by a verb of one moment") {
  const auto generic = [](std::string text) { return test::first(test::events(std::move(text)), "generic"); };
  CHECK(generic("The Royal Theatre became carbon neutral in 2004.").title == "Royal Theatre becomes carbon neutral");
  CHECK(generic("The Royal Theatre became carbon neutral in 2004.").date.edtf() == "2004");
  CHECK(generic("The Royal Theatre became poor in the 1930s.").type.empty());
  CHECK(generic("The Royal Theatre painted its ceiling in 2004.").type.empty());
}

TEST_CASE("who does something to a name needs none") {
  const auto titles = [](std::string text) { return test::first(test::events(std::move(text)), "generic").title; };
  CHECK(titles("The inspectors measured the Royal Theatre on 3 May 2021.") == "Inspectors measure Royal Theatre");
  CHECK(titles("The inspectors measured the ceiling on 3 May 2021.").empty());
}

TEST_CASE("the occasion on which something was done does not stand for it") {
  CHECK(generic("The Greens gained nine seats in Sunday's election.").title ==
        "Greens gain nine seats in Sunday's election");
  CHECK(generic("Sunday's election was held by nobody.").type.empty());
}

TEST_CASE("a clause that tells no event of its own is no generic event") {
  const auto generic = [](std::string text) {
    return test::first(test::events(std::move(text), "2021-05-05"), "generic").type;
  };
  CHECK(generic("The Royal Theatre did not paint its ceiling on 3 May 2021.").empty());
  CHECK(generic("The Royal Theatre told reporters on 3 May 2021 that it had painted its ceiling.").empty());
  CHECK(generic("The Royal Theatre was painting its ceiling on 3 May 2021.").empty());
  CHECK(generic("The Royal Theatre now faces a bill.").empty());
  CHECK(generic("The Royal Theatre painted it on 3 May 2021.").empty());
  CHECK(generic("The Royal Theatre listened to a choir on 3 May 2021.").empty());
  CHECK(generic("The minister said the Royal Theatre painted its ceiling in 2019.").empty());
}

TEST_CASE("a verb of one moment needs no more than somebody named") {
  const auto events =
      test::events("The Kestrel, which brought water on 15 February 2019, sailed on 2 March 2019.", "2019-08-11");
  const bool sailed = std::any_of(events.begin(), events.end(), [](const dateline::EventMention& event) {
    return event.title == "Kestrel sails" && event.date.edtf() == "2019-03-02";
  });
  CHECK(sailed);
  CHECK(test::events("The Kestrel slept on 2 March 2019.", "2019-08-11").empty());
}

TEST_CASE("two with names take part as two, whatever they do") {
  const auto met = generic("Ida Moen and Otto Weiss filed papers in Kolm on Monday.");
  REQUIRE(met.roles.size() == 3);
  CHECK(met.roles[0].entity == "Ida Moen");
  CHECK(met.roles[1].entity == "Otto Weiss");
  CHECK(met.title.starts_with("Ida Moen and Otto Weiss file"));
  CHECK(generic("Odex and its owners filed papers in Kolm on Monday.").roles.size() == 2);
}
