// Titles of what somebody says.
#include "catch.hpp"
#include "events/quotation_marks.hpp"
#include "extract.hpp"

using test::title;

TEST_CASE("what is said begins behind an adverb that only joins it to the story") {
  CHECK(title("Meanwhile, Ida Moen left for Rome, the court announced on 3 May 2021.", "announcement") ==
        "Court announces Ida Moen left for Rome");
}

TEST_CASE("what people say is quoted with its marks and cut where a reader would pause") {
  CHECK(title("\u201cWe are deeply sorry,\u201d Ida Moen said on 3 May 2021.", "statement") ==
        "Ida Moen says \u201cWe are deeply sorry\u201d");
  CHECK(title("Ida Moen said on 3 May 2021 that the harbour would stay closed to all the larger ferries until the "
              "missing buoys had been replaced by new ones.",
              "statement") == "Ida Moen says harbour would stay closed to all larger ferries");
}

TEST_CASE("what is said without marks ends before who says so") {
  CHECK(title("Two boats rescued all passengers, the coast guard said on 3 May 2021.", "statement") ==
        "Coast guard says two boats rescued all passengers");
  CHECK(title("The ferry sank within minutes, the coast guard said on 3 May 2021.", "statement") ==
        "Coast guard says ferry sank within minutes");
}

TEST_CASE("what is announced may stand behind the day") {
  CHECK(title("The firm announced on Monday the closure of two mines.", "announcement") ==
        "Firm announces closure of two mines");
  CHECK(title("The firm announced on Monday the mines of Kolm had closed.", "announcement") ==
        "Firm announces mines of Kolm had closed");
  CHECK(title("The Supreme Court ruled 6-3 on 3 May 2021 that the ban was void.", "ruling") ==
        "Supreme Court rules ban was void");
  CHECK(title("Deputies voted by a large majority on 3 May 2021 to lift the ban.", "vote") ==
        "Deputies vote to lift ban");
}

TEST_CASE("whether something is so is not that it is") {
  CHECK(title("The agency will announce on 3 May 2021 whether it will close the mine.", "announcement") ==
        "Agency announces whether it will close mine");
}

TEST_CASE("quotation marks come in pairs") {
  using dateline::events::with_marks_in_pairs;
  CHECK(with_marks_in_pairs("a \u201cbad\u201d deal") == "a \u201cbad\u201d deal");
  CHECK(with_marks_in_pairs("an \u201cevil regime") == "an evil regime");
  CHECK(with_marks_in_pairs("over\" there") == "over there");
}

TEST_CASE("a dateline is no part of what is said") {
  CHECK(title("OSLO, Norway (Reuters) - Rail services will resume in June, the ministry said on 3 May 2021.",
              "statement") == "Ministry says rail services will resume in June");
  CHECK(title("OSLO | Mon May 3, 2021 1:09 pm EDT OSLO (Reuters) - The town will build a bridge, the ministry said.",
              "statement") == "Ministry says town will build bridge");
  CHECK(title("OSLO -- Ida Moen resigned on 3 May 2021.", "resignation") == "Ida Moen resigns");
}

TEST_CASE("what is said is told to a seam of the sentence, or whole where that is a little longer") {
  CHECK(title("Kenyan officials said 10 of the 12 passengers on Sunday's ferry were tourists, but the ministry has not "
              "told their names.",
              "statement") == "Kenyan officials say 10 of 12 passengers on Sunday's ferry were tourists");
  CHECK(title("The envoy said on 3 May 2021 that ministers were weighing a handful of ways to protect fishermen in "
              "the north from storms, not just a ban.",
              "statement") == "Envoy says ministers were weighing handful of ways to protect fishermen in north");
  CHECK(
      title(
          "The Labour Party's candidate, Ida Moen, said on 3 May 2021 she wants the speech to be clearer than before.",
          "statement") == "Ida Moen says she wants speech to be clearer than before");
}

TEST_CASE("what is said is told with its verb, however far its subject reaches") {
  CHECK(
      title("\"Now the other leading ports of the coast and the fishing industry will assist the council with the "
            "plans,\" "
            "Otto Weiss said on 3 May 2021.",
            "statement") ==
      "Otto Weiss says \"Now the other leading ports of the coast and the fishing industry will assist the council\"");
  CHECK(title("The League said on 3 May 2021 that Kolmland's foreign minister Otto Weiss and two envoys of the islands "
              "would meet in Oslo to discuss a truce that might end the war.",
              "statement") ==
        "League says Kolmland's foreign minister Otto Weiss and two envoys of islands would meet in Oslo");
}

TEST_CASE("days leave what is said, with what joins them; months that date something else stay") {
  CHECK(title("Norvik Bank said it had sold its ferries for 69 million euros on Jan. 18, 2022.", "statement") ==
        "Norvik Bank says it had sold its ferries for 69 million euros");
  CHECK(title("The ministry said Ida Moen was ill on May 16 and 17.", "statement") == "Ministry says Ida Moen was ill");
  CHECK(title("Ida Moen said on 3 May 2021 the 2016 harvest was poor.", "statement") ==
        "Ida Moen says 2016 harvest was poor");
}

TEST_CASE("who tells something of himself is named once") {
  CHECK(title("Norvik will cut 3,000 jobs, it said on Monday.", "statement") == "Norvik says it will cut 3,000 jobs");
  CHECK(title("Ida Moen had left the party in May, she told reporters on Monday.", "statement") ==
        "Ida Moen tells reporters she had left party in May");
  CHECK(title("Ida Moen had left the party in May, Olaf Scholz said on Monday.", "statement") ==
        "Olaf Scholz says Ida Moen had left party in May");
}

TEST_CASE("a quotation is what was said to somebody, behind a colon or from an earlier sentence") {
  CHECK(title("\"We did not know about the leak,\" Ida Moen told reporters on 3 May 2021.", "statement") ==
        "Ida Moen tells reporters \"We did not know about the leak\"");
  CHECK(title("Ida Moen said on 3 May 2021: \"We will rebuild the bridge.\"", "statement") ==
        "Ida Moen says \"We will rebuild the bridge\"");
  CHECK(title("\"They were late. I asked them if they would accept help,\" Ida Moen said on 3 May 2021.",
              "statement") == "Ida Moen says \"I asked them if they would accept help\"");
  CHECK(title("Ida Moen said on 3 May 2021 the ferry had been \"late every day.\"", "statement") ==
        "Ida Moen says ferry had been \"late every day\"");
}

TEST_CASE("a body is named once where it tells of itself") {
  CHECK(title("Oil firm Odex Air will close in June, the company said on 3 May 2021.", "statement") ==
        "Odex Air says it will close in June");
  CHECK(title("Odex Air's pilots will strike, Odex Air said on 3 May 2021.", "statement") ==
        "Odex Air says Odex Air's pilots will strike");
}

TEST_CASE("what is said is about all that stands before its verb") {
  CHECK(title("Otto Weiss said deals with Kenya and Norway were off the table.", "statement") ==
        "Otto Weiss says deals with Kenya and Norway were off table");
}

TEST_CASE("what is said keeps no capital of its place") {
  CHECK(title("Angry crowds had overwhelmed the guards, Otto Weiss said.", "statement") ==
        "Otto Weiss says angry crowds had overwhelmed guards");
  CHECK(title("Norwegian crowds had overwhelmed the guards, Otto Weiss said.", "statement") ==
        "Otto Weiss says Norwegian crowds had overwhelmed guards");
}

TEST_CASE("whom somebody tells something is no part of it") {
  CHECK(title("Otto Weiss told Reuters damage had been repaired.", "statement") ==
        "Otto Weiss tells Reuters damage had been repaired");
  CHECK(title("Otto Weiss told Reuters journalists that damage had been repaired.", "statement") ==
        "Otto Weiss tells Reuters journalists damage had been repaired");
}

TEST_CASE("who says so in passing is left out") {
  CHECK(title("The ministry said on 3 May 2021 two boats had sunk off Kenya according to witnesses.", "statement") ==
        "Ministry says two boats had sunk off Kenya");
}

TEST_CASE("what somebody is told to do is not what the teller does") {
  CHECK(title("The king asked the council's members to resign on 3 May 2021.", "resignation") ==
        "Council's members resign");
  CHECK(title("Norvik rejected on 3 May 2021 a decision by the mayor to close the port.", "restriction") ==
        "Mayor closes port");
}

TEST_CASE("a quotation is told with the clause its condition belongs to") {
  CHECK(title("\u201cWell, if nobody pays for the old ferry, the council can forget its new harbour museum,\u201d Ida "
              "Moen said on 3 May 2021.",
              "statement") ==
        "Ida Moen says \u201cWell, if nobody pays for the old ferry, the council can forget its new harbour "
        "museum\u201d");
}

TEST_CASE("a pronoun that what is said begins with is told") {
  CHECK(title("That exceeds all his earlier results, the Chart Company said on 3 May 2021.", "statement") ==
        "Chart Company says that exceeds all his earlier results");
}

TEST_CASE("behind a note in brackets a sentence begins") {
  CHECK(title("(Update 3:43 a.m.) Chartered buses will run again on Thursday, Ida Moen said.", "statement") ==
        "Ida Moen says chartered buses will run again");
}

TEST_CASE("single quotation marks come in pairs as well") {
  CHECK(title("'He would have been caught,' sheriff Otto Weiss said on 3 May 2021.", "statement") ==
        "Otto Weiss says 'He would have been caught'");
}

TEST_CASE("a pronoun and its shortened verb are the clause that is said") {
  CHECK(title("Otto Weiss said he's lost the mill.", "statement") == "Otto Weiss says he's lost mill");
  CHECK(title("Otto Weiss said it's time to sell the mill.", "statement") == "Otto Weiss says it's time to sell mill");
}

TEST_CASE("of a quotation that goes on behind its speaker the first part is told") {
  const auto told = test::events("\"We closed the plant,\" Otto Weiss said, \"and Odex killed nine people.\"");
  CHECK(test::first(told, "statement").title == "Otto Weiss says \"We closed the plant\"");
  CHECK(test::first(told, "closure").modality == dateline::Modality::reported);
  CHECK(test::first(told, "death").modality == dateline::Modality::reported);
  const auto added = test::events("\"We closed it,\" Otto Weiss said, adding, \"It was old and cost too much.\"");
  CHECK(std::any_of(added.begin(), added.end(), [](const auto& event) {
    return event.title == "Otto Weiss adds \"It was old and cost too much\"";
  }));
  CHECK(test::title("Otto Weiss said, \"We closed the plant.\"", "statement") ==
        "Otto Weiss says \"We closed the plant\"");
}
