// Of two events by which a sentence tells one piece of news, one has the entry.
#include "catch.hpp"
#include "extract.hpp"

namespace {

/// The types of the events that have a date and an entry of their own, "exit strike", of a text published on Thursday,
/// 10 June 2021.
std::string dated_types(std::string text) {
  std::string types;
  for (const dateline::EventMention& event : test::events(std::move(text), "2021-06-10"))
    if (event.date.known() && !event.told_with) types += (types.empty() ? "" : " ") + event.type;
  return types;
}

}  // namespace

TEST_CASE("what a deed is about has no entry beside it") {
  CHECK(dated_types("The nurses' union walked out of pay talks with the ministry on June 2.") == "exit");
  CHECK(dated_types("Bus drivers in Leeds called off their strike on Monday.") == "breakdown");
  CHECK(dated_types("Shareholders of Odex voted on the sale at a meeting on Monday.") == "vote");
  CHECK(dated_types("Otto Weiss pleaded not guilty at a hearing in Kolm on Monday.") == "plea");
  CHECK(dated_types("The trial of Otto Weiss opened in Kolm on Monday.") == "court_hearing");
  CHECK(dated_types("A train derailed and caught fire in Kolm on Monday.") == "crash");
  CHECK(dated_types("A man appeared in court in Kolm on Monday charged with theft.") == "court_hearing");
}

TEST_CASE("what befalls somebody in one breath is told once, whichever verb has the time") {
  CHECK(dated_types("Ida Moen was released from prison and placed under house arrest on Monday.") == "release");
  CHECK(dated_types("Ida Moen cut short her visit to Chile and convened the council on Monday.") ==
        "cancellation meeting");
}

TEST_CASE("what is planned to be done there is told with the plan") {
  CHECK(dated_types("Parliament is expected to meet next week to elect Ida Moen as chancellor.") == "meeting");
}

TEST_CASE("a rally at which something is said is told by what was said") {
  CHECK(dated_types("At a rally in Kolm on Monday, Ida Moen accused the judges of fraud.") == "accusation");
  CHECK(dated_types("Ida Moen condemned the police at a protest on Monday.") == "accusation");
  CHECK(dated_types("Looking at the protests on Monday, Ida Moen accused the police of fraud.") ==
        "protest accusation");
}

TEST_CASE("what one says in one breath is said once") {
  CHECK(dated_types("Ida Moen condemned the attack on Monday and called for a truce.") == "accusation");
  CHECK(dated_types("Ida Moen described the count as a farce at a press conference on Monday.") == "press_conference");
  CHECK(dated_types("Ida Moen met Otto Weiss on Monday, blaming the rebels for the delay.") == "meeting");
  CHECK(dated_types("Ida Moen condemned the attack on Monday and Otto Weiss called for a truce on Tuesday.") ==
        "accusation demand");
}

TEST_CASE("who was hurt is told with who died") {
  CHECK(dated_types("Three people were killed and 40 injured in Kolm on Monday.") == "death");
  CHECK(dated_types("A gunman wounded three people on Monday before he died.") == "injury");
}

TEST_CASE("a side keeps its date, and tells whose entry it belongs to") {
  const auto events = test::events("Ida Moen condemned the attack on Monday and called for a truce.", "2021-06-10");
  const dateline::EventMention demand = test::first(events, "demand");
  CHECK(demand.date.edtf() == "2021-06-07");
  REQUIRE(demand.told_with.has_value());
  CHECK(events.at(*demand.told_with).type == "accusation");
}

TEST_CASE("raids and what they find, a resignation and who takes over, are one deed") {
  CHECK(dated_types("Police raided six flats in Kolm on Monday and seized two paintings.") == "investigation");
  CHECK(dated_types("Ida Moen resigned on Monday and handed power to the army.") == "resignation");
}

TEST_CASE("what has not happened has no date from what has") {
  CHECK(dated_types("Thousands rallied in Kolm on Monday, calling for Otto Weiss to step down.") == "protest");
  CHECK(dated_types("Ida Moen met Otto Weiss on Monday and will visit Chile in August.") == "meeting visit");
  CHECK(dated_types("Ida Moen toured the flooded town on Monday and promised to rebuild it.") == "visit");
  CHECK(dated_types("Ida Moen toured the flooded town on Monday and announced new loans.") == "visit announcement");
  CHECK(dated_types("Ida Moen met Otto Weiss on Monday and urged parliament to pass the budget.") == "meeting");
  CHECK(dated_types("On Monday Ida Moen resigned and Otto Weiss urged parliament to pass the budget.") ==
        "resignation demand");
  CHECK(dated_types("Odex pleaded guilty on Monday to two counts of fraud and was fined $3 million.") == "plea");
  CHECK(dated_types("Ida Moen is to travel to Chile on June 14 to meet Otto Weiss.") == "meeting");
  CHECK(dated_types("The court barred Odex on Monday from closing the plant.") == "restriction");
  CHECK(dated_types("Odex did not close the plant on Monday.") == "closure");
}

TEST_CASE("what somebody does beside a deed, without a day of its own, is told with it") {
  CHECK(dated_types("Ida Moen dissolved parliament on Monday and closed two prisons.") == "dissolution");
  CHECK(dated_types("Otto Weiss was sacked on Monday and arrested.") == "dismissal");
  CHECK(dated_types("Otto Weiss was sacked on Monday and arrested on Tuesday.") == "dismissal arrest");
  CHECK(dated_types("On Monday Ida Moen resigned and Otto Weiss dissolved parliament.") == "resignation dissolution");
  CHECK(dated_types("Ida Moen appointed Otto Weiss minister on Monday and named Karl Brandt ambassador.") ==
        "appointment appointment");
}

TEST_CASE("a title goes on to what its doer did beside the deed") {
  const auto beside = [](std::string text, std::string_view type) {
    return test::first(test::events(std::move(text), "2021-06-10"), type).beside;
  };
  CHECK(beside("Ida Moen dissolved parliament on Monday and closed two prisons.", "closure") ==
        "and closes two prisons");
  CHECK(beside("The rebels attacked Kolm on Monday and seized the port.", "seizure") == "and seize port");
  CHECK(beside("Ida Moen and Otto Weiss married on Monday and moved to Chile.", "travel").empty());
  CHECK(beside("Norway closed its border on Monday after shells killed a shepherd.", "death").empty());
}

TEST_CASE("a clause that says how a deed came about has no entry beside it") {
  CHECK(dated_types("Norway closed its border on Monday after shells killed a shepherd.") == "restriction");
  CHECK(dated_types("The strike ended on 3 June, when both sides signed a deal.") == "breakdown");
  CHECK(dated_types("Chile lifted its ban on fur on Monday, while Peru closed its last mink farm.").find(' ') !=
        std::string::npos);
  CHECK(dated_types("Norway closed its border on Monday after Otto Weiss was arrested on Sunday.") ==
        "restriction arrest");
  CHECK(dated_types("Odex will close its mill on Friday after it lost a lawsuit on Monday.").find("closure") == 0);
}

TEST_CASE("what a deed leads to as an infinitive is told with it") {
  CHECK(dated_types("The pilots refused on Monday to bomb the port of Kolm.") == "rejection");
  CHECK(dated_types("Police shot three people in Kolm on Monday, prompting the mayor to close the square.")
            .find("closure") != std::string::npos);
}

TEST_CASE("what is done to an event tells it, and what is done on an occasion leaves it no entry") {
  CHECK(dated_types("The first trial collapsed on Monday after a juror fell ill.") == "breakdown");
  CHECK(dated_types("Italy suspended a treaty with Libya on Monday.") == "cancellation");
  CHECK(dated_types("Kalina Dobreva announced a rally in Kolm for June 14.").find("protest") != std::string::npos);
  CHECK(dated_types("Ida Moen condemned Sunday's attack on Kolm on Monday.") == "accusation attack");
  CHECK(dated_types("Norway suspended Chile from the bloc at a summit in Kolm on Saturday.") == "cancellation");
  CHECK(dated_types("Ida Moen was fined on Monday, and Norway and Chile held a summit in Kolm that day.") ==
        "fine summit");
}

TEST_CASE("a speech is told by what was said in it") {
  const auto events =
      test::events("Ida Moen told the workers in a speech on Monday that the mill would stay.", "2021-06-10");
  CHECK(test::first(events, "speech").date.edtf() == "2021-06-07");
  CHECK(test::first(events, "speech").title == "Ida Moen tells workers mill would stay");
  CHECK(test::title("Ida Moen called for a speech on 3 May 2021.", "speech").find("calls") == std::string::npos);
  CHECK(test::title("Ida Moen arrived in Oslo on 3 May 2021 for talks with Otto Weiss.", "meeting") ==
        "Ida Moen talks with Otto Weiss");
}

TEST_CASE("a visit is never only a circumstance of what else its sentence tells") {
  const auto events = test::events("Chile and Kenya declared a partnership in May 2021 when Ida Moen visited Lima.");
  const auto visit = test::first(events, "visit");
  CHECK(visit.date.edtf() == "2021-05");
  CHECK_FALSE(visit.told_with.has_value());
}

TEST_CASE("what a participle tells and its clause at one time are one, whichever has the time") {
  CHECK(dated_types("Otto Weiss, appearing before the energy committee on Monday, rejected calls to resign.") ==
        "testimony");
  CHECK(dated_types("Touring the flooded town on Monday, Ida Moen promised to rebuild it.") == "visit");
  CHECK(dated_types("Ida Moen, sacked as minister in May, sued the party on Monday.") == "dismissal lawsuit");
}

TEST_CASE("what an event brings about tells the event") {
  CHECK(dated_types("Protests over electricity bills brought down the government of Ida Moen on Monday.") ==
        "breakdown");
}

TEST_CASE("what sanctions consist of is told with them") {
  CHECK(dated_types("Norway imposed sanctions on Otto Weiss on Monday, freezing his assets and banning his ships.") ==
        "sanctions");
  CHECK(dated_types("Norway froze the assets of Otto Weiss on Monday.") == "seizure");
}

TEST_CASE("what is told of the occasion of a deed is told with it") {
  CHECK(dated_types("Otto Weiss gave a speech on Monday at a rally marking the anniversary of the flood.") == "speech");
}

TEST_CASE("what is announced as new is the news") {
  CHECK(dated_types("Odex announced on Monday that Ida Moen has been appointed chief executive.") == "appointment");
  CHECK(dated_types("Odex announced on Monday that its chairman, Otto Weiss, is stepping down.") == "resignation");
  CHECK(dated_types("Odex announced on Monday that Ida Moen had resigned long before the sale.") == "announcement");
}

TEST_CASE("of a disaster the verbs of a sentence tell one, unless they tell of another") {
  CHECK(dated_types("The Orla fire, which destroyed a mill after breaking out on Monday, is out.") == "fire");
  CHECK(dated_types("The Orla fire broke out on Monday, destroying 40 homes.") == "fire");
  CHECK(dated_types("A fire destroyed 40 homes on Monday and another broke out on Tuesday.") == "fire fire");
}

TEST_CASE("whom something was meant to kill is not among its dead") {
  CHECK(test::title("The bomb, meant to kill Otto Weiss, exploded in Kolm on 3 May 2021.", "bombing") ==
        "Bomb explodes in Kolm");
  CHECK(test::title("The bomb exploded in Kolm on 3 May 2021, killing Otto Weiss.", "bombing") ==
        "Bomb explodes in Kolm, killing Otto Weiss");
}
