// What was to come and what became of it: plans seen from behind, new days, rumours, tallies, and whose day it is.
#include "catch.hpp"
#include "extract.hpp"

using dateline::Modality;
using test::role;

namespace {

/// Published on Wednesday, 30 June 2021.
dateline::EventMention event(std::string text, std::string_view type) {
  return test::first(test::events(std::move(text), "2021-06-30"), type);
}

std::string day(std::string text, std::string_view type) {
  return event(std::move(text), type).date.edtf();
}

}  // namespace

TEST_CASE("a weekday behind what is promised is that of the promise") {
  CHECK(day("Odex agreed to buy Velden on Monday.", "acquisition") == "2021-06-28");
  CHECK(day("The two airlines agreed to merge on Monday.", "agreement") == "2021-06-28");
  CHECK(day("Norway has agreed to meet Chile on Friday.", "meeting") == "2021-07-02");
}

TEST_CASE("a weekday is past where what came of the plan is told") {
  const auto ruling = event("The court was due to rule on the appeal on Monday but adjourned the case.", "ruling");
  CHECK(ruling.modality == Modality::planned);
  CHECK(ruling.date.edtf() == "2021-06-28");
  CHECK(day("The court was due to rule on the appeal on Monday.", "ruling") == "2021-07-05");
  CHECK(day("The court was due to rule on the appeal on Monday, but said it needed time.", "ruling") == "2021-07-05");
}

TEST_CASE("what is put off lies ahead on its new day") {
  const auto trial = event("The trial of Otto Weiss was put off on Monday until 4 October.", "court_hearing");
  CHECK(trial.modality == Modality::planned);
  CHECK(trial.date.edtf() == "2021-10-04");
  const auto congress = event("The Green Party postponed its congress until September.", "generic");
  CHECK(congress.modality == Modality::planned);
  CHECK(congress.date.edtf() == "2021-09");
  CHECK(congress.title == "Green Party's congress");
  CHECK(event("The party postponed its congress until September.", "generic").title.empty());
  CHECK(event("The party refused to postpone its congress until September.", "generic").title.empty());
}

TEST_CASE("what rumours told that were false did not happen") {
  CHECK(event("Rumours that Otto Weiss had died were false, his agent said.", "death").modality == Modality::denied);
  CHECK(event("Reports that Otto Weiss had died came in on Monday.", "death").modality != Modality::denied);
  const auto attack = event("Claims that the army had shelled the hospital were baseless.", "attack");
  CHECK(attack.modality == Modality::denied);
  CHECK(attack.title == "Army shells hospital");
}

TEST_CASE("before what has long happened") {
  const auto merger = event("Traders sold the stock ahead of the merger of Odex and Velden in 2014.", "merger");
  CHECK(merger.modality == Modality::asserted);
  CHECK(merger.date.edtf() == "2014");
  CHECK(event("Traders sold the stock ahead of the merger of Odex and Velden in 2030.", "merger").modality ==
        Modality::planned);
}

TEST_CASE("a tally since a weekday began then") {
  CHECK(day("Nine people have died in floods in Kolm since Sunday.", "flood") == "2021-06-27");
  CHECK(day("Since Sunday rebels have seized three towns.", "seizure") == "2021-06-27");
}

TEST_CASE("he is not the brother of whom the sentence tells") {
  const auto events =
      test::events("Otto Weiss, whose brother was killed, was freed on Monday. He was arrested again.", "2021-06-30");
  CHECK(role(test::first(events, "arrest"), "suspect") == "Otto Weiss");
}

TEST_CASE("that behind a place and its region is of what happened there") {
  CHECK(day("A fire in Kolm, Norland, that killed nine people in May 2019 led to a lawsuit.", "fire") == "2019-05");
}

TEST_CASE("a day behind a description within a description is the deed's") {
  CHECK(day("A judge acquitted Otto Weiss, who had been accused of helping rebels, on Monday.", "acquittal") ==
        "2021-06-28");
}

TEST_CASE("a main clause behind an opening one without a comma") {
  const auto raid = event("When police raided the club on Monday they arrested Otto Weiss.", "investigation");
  CHECK(raid.title == "Police raid club");
  CHECK(day("As rebels took the town on Monday the governor fled to Oslo.", "travel") == "2021-06-28");
}

TEST_CASE("what is said in what was issued on a day") {
  CHECK(day("Ida Moen gave a speech on Monday in which she condemned the attack.", "accusation") == "2021-06-28");
}

TEST_CASE("what a second verb tells is counted as the first one's is") {
  CHECK(day("Shares fell on Tuesday, a day after Odex cut its forecast and sacked Ida Moen.", "dismissal") ==
        "2021-06-28");
  CHECK(day("Weiss quit in 2014, a year before police opened an inquiry into his loans to clubs.", "payment").empty());
}

TEST_CASE("such an event is none that happened") {
  CHECK(event("Odex grounded its fleet on Monday, after the third such accident since January.", "accident")
            .title.empty());
}

TEST_CASE("he of an opening clause is whom the main clause names") {
  const auto arrest = event("When he was arrested on Monday, Otto Weiss was carrying a gun.", "arrest");
  CHECK(role(arrest, "suspect") == "Otto Weiss");
  CHECK(arrest.date.edtf() == "2021-06-28");
  CHECK(role(event("Ida Moen met Karl Brandl in May. After he was arrested on Monday, Otto Weiss fled.", "arrest"),
             "suspect") != "Otto Weiss");
}

TEST_CASE("the cup final is no cup") {
  CHECK(event("The cup final was postponed on Monday until 4 August.", "cancellation").title == "Cup final postponed");
}

TEST_CASE("who only passes on what happened on another day makes no entry") {
  const std::string text = "Two men were arrested on Monday, police said on Tuesday.";
  CHECK(day(text, "arrest") == "2021-06-28");
  CHECK(day(text, "statement").empty());
  CHECK(day("Ida Moen said on Tuesday that Norway had expelled the envoy on Monday.", "statement") == "2021-06-29");
}

TEST_CASE("what is called off is not planned") {
  const auto visit = event("The mayor's visit, planned for next week, has been called off.", "generic");
  CHECK(visit.modality == Modality::cancelled);
  CHECK(visit.date.edtf() == "2021-07-05/2021-07-11");
  CHECK(event("The mayor's visit, planned for next week, has been called off.", "visit").modality ==
        Modality::cancelled);
}

TEST_CASE("what comes after a deed of another weekday") {
  const auto events = test::events("Torvo will play Lanza on Sunday after beating Gerlen 3-1 on Monday.", "2021-06-30");
  CHECK(test::first(events, "sports_result").date.edtf() == "2021-06-28");
  CHECK(day("Ida Moen will resign after meeting the king on Friday.", "meeting") == "2021-07-02");
}
