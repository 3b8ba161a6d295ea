// Titles a person would write: from roles, from the clause, short, and never a cut sentence.
#include "catch.hpp"
#include "events/phrase_text.hpp"
#include "extract.hpp"

namespace {

std::string title(const std::string& text, std::string_view type) {
  return test::first(test::events(text), type).title;
}

}  // namespace

TEST_CASE("a generic event's title is its clause in the present, without dates") {
  CHECK(title("The Royal Theatre had quietly painted its ceiling in May 2021.", "generic") ==
        "Royal Theatre paints its ceiling");
  CHECK(title("On 3 May 2021 Ida Moen was taken to a hospital in Oslo.", "generic") ==
        "Ida Moen taken to hospital in Oslo");
}

TEST_CASE("a plan is told in the present; its modality says that it is one") {
  const auto events = test::events("The Royal Theatre will paint its old ceiling in May 2021.");
  CHECK(test::first(events, "generic").title == "Royal Theatre paints its old ceiling");
  CHECK(test::first(events, "generic").modality == dateline::Modality::planned);
}

TEST_CASE("a verb alone is no news") {
  CHECK(test::events("Ida Moen glowed on 3 May 2021.").empty());
  CHECK(test::events("The house that Ida Moen had painted in May 2021 stood empty.").empty());
}

TEST_CASE("a title without an actor says what was done") {
  const std::string text = "It conducted two nuclear tests in May 2021.";
  CHECK(title(text, "weapon_test") == "Two nuclear tests conducted");
  CHECK(test::events(text).size() == 1);  // the verb and its noun tell one event
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

TEST_CASE("a subject without a name is told with whom it belongs to") {
  CHECK(title("Trade between Kenya and Uganda fell to 2 billion dollars on 3 May 2021.", "market_move") ==
        "Trade between Kenya and Uganda falls to 2 billion dollars");
  CHECK(title("Lawyers for Otto Weiss sued Norvik Air on 3 May 2021.", "lawsuit") ==
        "Lawyers for Otto Weiss sue Norvik Air");
}

TEST_CASE("a figure in a name for one thing makes it no plural") {
  CHECK(title("A magnitude 6.1 earthquake struck central Kenya on 3 May 2021.", "earthquake") ==
        "Magnitude 6.1 earthquake strikes central Kenya");
}

TEST_CASE("who is beaten in an election is told with it") {
  const std::string text = "Ida Moen won the presidential election on 3 May 2021, defeating Otto Weiss.";
  CHECK(title(text, "election") == "Ida Moen defeats Otto Weiss in election");
  CHECK(test::events(text).size() == 1);
}

TEST_CASE("a title names whom the sentence calls him") {
  CHECK(
      title(
          "Otto Weiss fled to Kenya. A court in Oslo issued a warrant for him on 3 May 2021 over the theft of a boat.",
          "arrest_warrant")
          .find("Otto Weiss") != std::string::npos);
}

TEST_CASE("whom somebody visits and where are not a list in a title") {
  CHECK(title("Ida Moen visited Otto Weiss in Nairobi on 3 May 2021.", "visit") ==
        "Ida Moen visits Otto Weiss in Nairobi");
}

TEST_CASE("where nobody is named, the clause is told") {
  CHECK(title("Five were killed in the blast on 3 May 2021.", "death") == "Five killed in blast");
}

TEST_CASE("nobody meets themselves") {
  CHECK(title("Ida Moen of Norway met Moen on 3 May 2021.", "meeting") == "Ida Moen holds talks");
}

TEST_CASE("a number is told with what it counts") {
  CHECK(title("Tens of thousands of miners marched in Oslo on 3 May 2021.", "protest") ==
        "Tens of thousands of miners march in Oslo");
}

TEST_CASE("roles behind other prepositions are left out of a list") {
  CHECK(title("Ida Moen, ill and tired, arrived at the Royal Theatre in Oslo on 3 May 2021.", "visit") ==
        "Ida Moen arrives at Royal Theatre in Oslo");
}

TEST_CASE("a hyphenated name is one name") {
  const auto events = test::events("President Han Seo-in met Prime Minister Lee Son-ah on 3 May 2021.");
  CHECK(test::role(test::first(events, "meeting"), "participant") == "Han Seo-in");
  CHECK(test::role(test::first(events, "meeting"), "counterpart") == "Lee Son-ah");
}

TEST_CASE("quotation marks come in pairs") {
  using dateline::events::with_marks_in_pairs;
  CHECK(with_marks_in_pairs("a \u201cbad\u201d deal") == "a \u201cbad\u201d deal");
  CHECK(with_marks_in_pairs("an \u201cevil regime") == "an evil regime");
  CHECK(with_marks_in_pairs("over\" there") == "over there");
}

TEST_CASE("a dateline is no part of what is said") {
  CHECK(title("OSLO, Norway (Reuters) - Rail services will resume in June, the ministry said on 3 May 2021.",
              "statement") == "Ministry says Rail services will resume in June");
  CHECK(title("OSLO -- Ida Moen resigned on 3 May 2021.", "resignation") == "Ida Moen resigns");
}
