// How events stand to what is the case.
#include "catch.hpp"
#include "extract.hpp"

using dateline::Modality;
using dateline::Polarity;

namespace {

struct Example {
  std::string text;
  Modality modality;
  Polarity polarity = Polarity::positive;
};

}  // namespace

TEST_CASE("modality and polarity of a visit") {
  const std::vector<Example> examples = {
      {"Ida Moen visited Chile.", Modality::asserted},
      {"Ida Moen will visit Chile.", Modality::planned},
      {"Ida Moen plans to visit Chile.", Modality::planned},
      {"Ida Moen is expected to visit Chile.", Modality::planned},
      {"Ida Moen may visit Chile.", Modality::possible},
      {"Ida Moen wants to visit Chile.", Modality::possible},
      {"If Ida Moen visits Chile, shops will close.", Modality::conditional},
      {"Ida Moen did not visit Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen never visited Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen never slept and visited Chile.", Modality::asserted},
      {"Ida Moen failed to visit Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen declined to visit Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen cancelled a visit to Chile.", Modality::cancelled},
      {"Ida Moen had been due to visit Chile.", Modality::cancelled},
      {"Ida Moen reportedly visited Chile.", Modality::reported},
      {"Ida Moen visited Chile, officials said.", Modality::reported},
      {"Ida Moen managed to visit Chile.", Modality::asserted},
      {"Ida Moen was able to visit Chile.", Modality::asserted},
      {"Ida Moen will be able to visit Chile.", Modality::planned},
      {"Did Ida Moen visit Chile?", Modality::possible},
      {"Ida Moen will visit Chile if the strike ends.", Modality::conditional},
      {"Ida Moen stopped visiting Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen has never visited Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen promised not to visit Chile.", Modality::planned, Polarity::negative},
      {"Ida Moen decided never to visit Chile.", Modality::planned, Polarity::negative},
      {"Nils Holm urged Ida Moen not to visit Chile.", Modality::possible, Polarity::negative},
      {"Ida Moen was not to visit Chile.", Modality::planned, Polarity::negative},
      {"Ida Moen ruled out visiting Chile.", Modality::asserted, Polarity::negative},
      {"Nils Holm prevented Ida Moen from visiting Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen was barred from visiting Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen stopped short of visiting Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen has yet to visit Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen decided against visiting Chile.", Modality::asserted, Polarity::negative},
      {"Instead of visiting Chile, Ida Moen resigned.", Modality::asserted, Polarity::negative},
      {"Ida Moen agreed to resign after visiting Chile.", Modality::asserted},
      {"Nils Holm kept Ida Moen from visiting Chile.", Modality::asserted, Polarity::negative},
      {"Ida Moen was accused on 3 May 2021 of visiting Chile.", Modality::reported},
      {"Ida Moen was about to visit Chile.", Modality::planned},
      {"In May, Ida Moen visited Chile and called for calm.", Modality::asserted},
      {"Ida Moen suspended the drills before a visit to Chile.", Modality::asserted},
      {"Ida Moen has not spoken in public since her visit to Chile.", Modality::asserted},
      {"Ida Moen did not sign the treaty during her visit to Chile.", Modality::asserted},
      {"Ida Moen did not make a visit to Chile.", Modality::asserted, Polarity::negative},
  };
  for (const Example& example : examples) {
    INFO(example.text);
    const dateline::EventMention event = test::first(test::events(example.text), "visit");
    CHECK(event.type == "visit");
    CHECK(static_cast<int>(event.modality) == static_cast<int>(example.modality));
    CHECK(static_cast<int>(event.polarity) == static_cast<int>(example.polarity));
  }
}

TEST_CASE("what nearly happened did not") {
  const auto happened = [](const char* text, const char* type) {
    const dateline::EventMention event = test::first(test::events(text, "2021-06-30"), type);
    return !event.type.empty() && event.polarity == dateline::Polarity::positive;
  };
  CHECK_FALSE(happened("The ferry nearly sank on 3 May 2020.", "sinking"));
  CHECK_FALSE(happened("Norvik Bank almost went bankrupt in 2009.", "bankruptcy"));
  CHECK_FALSE(happened("Ida Moen came close to resigning in May 2020.", "resignation"));
  CHECK_FALSE(happened("Ida Moen rarely visited Oslo in 2019.", "visit"));
  CHECK(happened("Nearly 300 people died in the flood on 3 May 2020.", "death"));
  CHECK(happened("The ministry was almost completely destroyed by fire on 3 May 2020.", "fire"));
  CHECK(happened("A bomb exploded close to the embassy on 3 May 2020, killing nine.", "bombing"));
}

TEST_CASE("an infinitive of purpose is a plan, but behind a verb of success what came of it") {
  const auto modality = [](const std::string& text) { return test::first(test::events(text), "award").modality; };
  CHECK(modality("Norvik United beat Linz to win the cup.") == Modality::asserted);
  CHECK(modality("Norvik United bought a striker to win the cup.") == Modality::planned);
}

TEST_CASE("a spokesman speaks of somebody else") {
  CHECK(test::events("A spokesman said he died on 3 May 2021.").empty());
  CHECK(test::first(test::events("The minister said he resigned on 3 May 2021."), "resignation").title ==
        "Minister resigns");
}

TEST_CASE("an infinitive on a noun is a plan, unless the noun picks out who did it") {
  const auto modality = [](const std::string& text) { return test::first(test::events(text), "award").modality; };
  CHECK(modality("Ida Moen became the first woman to win the prize.") == Modality::asserted);
  CHECK(modality("Ida Moen was the youngest player to win the title.") == Modality::asserted);
  CHECK(modality("The mission of the club to win the prize cost a fortune.") == Modality::planned);
}

TEST_CASE("a noun tells what becomes of its infinitive") {
  const auto attack = [](const std::string& text) { return test::first(test::events(text), "attack"); };
  CHECK(attack("The army has the right to attack Chile.").modality == Modality::possible);
  CHECK(attack("The army's refusal to attack Chile angered Norway.").polarity == Polarity::negative);
}

TEST_CASE("who says so is kept") {
  CHECK(test::first(test::events("Ida Moen visited Chile, Nils Holm said."), "visit").attributed_to == "Nils Holm");
  CHECK(test::first(test::events("Ida Moen visited Chile."), "visit").attributed_to.empty());
  const dateline::EventMention denied =
      test::first(test::events("Nils Holm denied that Ida Moen visited Chile."), "visit");
  CHECK(static_cast<int>(denied.modality) == static_cast<int>(Modality::denied));
  CHECK(denied.attributed_to == "Nils Holm");
}

TEST_CASE("nobody, in whatever spelling") {
  for (const char* text :
       {"No-one was injured in Bergen on 3 May 2021.", "No one was injured in Bergen on 3 May 2021."})
    CHECK(test::first(test::events(text), "injury").polarity == dateline::Polarity::negative);
}

TEST_CASE("those who gathered to protest did") {
  CHECK(test::first(test::events("Farmers gathered in Bergen to protest against the law."), "protest").modality ==
        Modality::asserted);
}

TEST_CASE("what a clause presupposes is not doubted with what it stands in") {
  const auto blast = test::first(
      test::events("Police believe a leak caused the blast that destroyed the mill in Bergen on 3 May 2021."),
      "explosion");
  CHECK(blast.modality == Modality::reported);
}

TEST_CASE("farmers who drove into town to protest did") {
  CHECK(test::first(test::events("Hundreds of farmers drove into Oslo to protest against the tax."), "protest")
            .modality == Modality::asserted);
}

TEST_CASE("in what was said, would tells the future") {
  CHECK(test::first(test::events("Officials said Ida Moen would visit Chile."), "visit").modality == Modality::planned);
  CHECK(test::first(test::events("Officials say Ida Moen would visit Chile."), "visit").modality == Modality::possible);
}

TEST_CASE("what is to take place is planned") {
  CHECK(
      test::first(test::events("A meeting of Ida Moen and Nils Holm is to take place in Oslo."), "meeting").modality ==
      Modality::planned);
}

TEST_CASE("what somebody said on a scheduled occasion was said") {
  const auto occasion = [](const std::string& text) {
    return test::first(test::events(text), "press_conference").modality;
  };
  CHECK(occasion("At a hastily scheduled press conference in Oslo, Nils Holm said the offer stood.") ==
        Modality::asserted);
  CHECK(occasion("Nils Holm spoke of a scheduled press conference in Oslo.") == Modality::planned);
}

TEST_CASE("what should have been done was not, nor had anybody planned it") {
  CHECK(test::first(test::events("Ida Moen should have resigned in March 2021."), "resignation").modality ==
        Modality::conditional);
  CHECK(test::first(test::events("Ida Moen was supposed to resign in March 2021."), "resignation").modality ==
        Modality::cancelled);
}

TEST_CASE("what calls grow for has not happened") {
  CHECK(test::first(test::events("Calls mount for Otto Weiss to resign."), "resignation").modality ==
        Modality::possible);
  CHECK(test::first(test::events("Pressure is growing for Otto Weiss to step down."), "resignation").modality ==
        Modality::possible);
}

TEST_CASE("what somebody does not want of a trial denies no trial") {
  CHECK(test::first(test::events("The firm did not want the trial of Otto Weiss to be filmed."), "court_hearing")
            .polarity == Polarity::positive);
}

TEST_CASE("what was expected does not reach the clause that tells why") {
  CHECK(test::first(test::events("The move had been expected after Ida Moen resigned."), "resignation").modality ==
        Modality::asserted);
}

TEST_CASE("what only stands beside a verb that failed has happened") {
  const auto events = test::events(
      "Odex stepped in after customers had been unable to withdraw money following the collapse of Kestrel Bank.");
  CHECK(test::first(events, "bankruptcy").polarity == dateline::Polarity::positive);
  const auto absent = test::events("Odex was unable to attend the summit on 4 June 2021.");
  CHECK(test::first(absent, "summit").polarity == dateline::Polarity::negative);
}

TEST_CASE("a condition that has been met has happened") {
  CHECK(test::first(test::events("Once Ida Moen visited Chile, shops closed."), "visit").modality ==
        Modality::asserted);
  CHECK(test::first(test::events("Shops will close once Ida Moen visits Chile."), "visit").modality !=
        Modality::asserted);
}

TEST_CASE("what lies ahead because of a storm does not lie ahead of it") {
  const std::string text = "The storm last month will cost insurers $2 billion.";
  CHECK(test::first(test::events(text, "2021-06-30"), "storm").modality != Modality::planned);
}

TEST_CASE("nearly modifies what stands beside it") {
  const auto blast = test::first(test::events("Nearly simultaneous bombings at two banks killed nine."), "bombing");
  CHECK(blast.polarity == Polarity::positive);
}

TEST_CASE("what somebody is held or tried for is only said of them") {
  const auto modality = [](std::string_view text) {
    return test::first(test::events(std::string(text), "2021-06-30"), "death").modality;
  };
  CHECK(modality("Three men were held on suspicion of murdering Ida Moen on 3 May.") == dateline::Modality::reported);
  CHECK(modality("Otto Weiss pleaded not guilty on Monday to killing Ida Moen in 2019.") ==
        dateline::Modality::reported);
  CHECK(modality("Otto Weiss pleaded guilty on Monday to killing Ida Moen in 2019.") == dateline::Modality::asserted);
}
