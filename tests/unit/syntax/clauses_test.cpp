#include "reader.hpp"

#include "catch.hpp"

namespace dateline::syntax {
namespace {

using testing::Reading;

/// Each clause below the sentence: "if[If Macron visits China]".
std::string clauses(const std::string& text) {
  const Reading reading(text);
  std::string result;
  const SentenceAnalysis& analysis = reading.sentences().at(0);
  for (std::size_t i = 1; i < analysis.clauses.size(); ++i)
    result += (result.empty() ? "" : " ") + std::string(reading.word(analysis.clauses[i].introduced_by)) + '[' +
              reading.words(analysis.clauses[i].tokens) + ']';
  return result;
}

/// Who is reported to say the clause of that verb.
std::string speaker(const std::string& text, std::string_view lemma) {
  const Reading reading(text);
  const SentenceAnalysis& analysis = reading.sentences().at(0);
  for (const Predicate& predicate : analysis.predicates) {
    const std::uint32_t phrase = analysis.clauses[predicate.clause].speaker;
    if (reading.word(predicate.lemma) == lemma) return phrase == none ? "" : reading.words(analysis.extent(phrase));
  }
  return "no such verb";
}

TEST_CASE("subordinate, relative, gerund and coordinate clauses") {
  const std::pair<const char*, const char*> table[] = {
      {"If Macron visits China, markets will react.", "if[If Macron visits China]"},
      {"The man who shot her was arrested.", "who[who shot her]"},
      {"After meeting the king, she left.", "after[After meeting the king]"},
      {"He resigned because the vote failed.", "because[because the vote failed.]"},
      {"She flew to Rome and met the pope.", "and[and met the pope.]"},
      {"He left after the visit.", ""},
      {"Otto left as the mayor, Ida Moen, visited China.", "as[as the mayor, Ida Moen, visited China.]"},
      {"She quit after Norway, Chile and Peru signed.", "after[after Norway, Chile and Peru signed.]"},
      {"She quit after Norway, and Peru signed.", "and[and Peru signed.]"},
      {"She quit after her deputy, Otto Weiss, was jailed.", "after[after her deputy, Otto Weiss, was jailed.]"},
  };
  for (const auto& [text, expected] : table) {
    INFO(text);
    CHECK(clauses(text) == expected);
  }
}

TEST_CASE("a time between commas opens the clause behind a coordinator") {
  CHECK(clauses("The city closed a school in Oslo, and on 17 May, the mayor resigned.") ==
        "and[and on 17 May, the mayor resigned.]");
  CHECK(clauses("The city will close it by late August or early September, the mayor said.") == "[the mayor said.]");
}

TEST_CASE("what somebody made may stand without a relative pronoun in a clause that opens with a conjunction") {
  CHECK(clauses("She resigned after a bridge the firm built collapsed.") ==
        "after[after a bridge the firm built collapsed.] [the firm built]");
}

TEST_CASE("what stands behind the subject of a clause with \"that\" is told within it") {
  CHECK(clauses("The court heard the claim that he had lied when he sold it.") ==
        "that[that he had lied when he sold it.] when[when he sold it.]");
}

TEST_CASE("a clause behind a noun and a time describes the noun") {
  CHECK(Reading("The court issued a ruling on Monday that freed Otto Weiss.").predicate("free") ==
        "relative-clause: subject=a ruling object=Otto Weiss");
  CHECK(Reading("There was no claim for the attacks, which Ida Moen said occurred at night.").predicate("say") ==
        "relative-clause: subject=Ida Moen");
}

TEST_CASE("a relative clause behind an aside that tells where something is describes what stands before it") {
  CHECK(Reading("They left Kolm, just east of Bergen, which burned for days.").predicate("burn") ==
        "relative-clause: subject=Kolm");
  CHECK(Reading("The ship, off the coast of Kolm, which sank, was old.").predicate("sink") ==
        "relative-clause: subject=The ship");
  CHECK(Reading("They work in a mine near Kolm, which burned for days.").predicate("burn") ==
        "relative-clause: subject=Kolm");
}

TEST_CASE("a subject with an adjective and its complement behind it opens the clause of what is said") {
  CHECK(clauses("A spokesman said forces loyal to Weiss had shelled the town.") ==
        "[forces loyal to Weiss had shelled the town.]");
}

TEST_CASE("what there is opens a clause of its own") {
  CHECK(clauses("The minister said there would be talks.") == "[there would be talks.]");
  CHECK(clauses("People there were glad.").empty());
}

TEST_CASE("a further finite verb goes with the subject before the gerund that describes it") {
  CHECK(clauses("Weiss said talks with Chile on forming a union would start on Tuesday.") ==
        "[talks with Chile on forming a union would start on Tuesday.] on[on forming a union]");
  CHECK(clauses("Police said a man suspected of stealing it had fled.") ==
        "[a man suspected of stealing it had fled.] of[of stealing it]");
  CHECK(speaker("Police said a man suspected of stealing it had been arrested.", "arrest") == "Police");
  CHECK(clauses("Weiss resigned after saying the king had fled.") == "after[after saying the king had fled.]");
}

TEST_CASE("who is described between commas says it, not who is told") {
  CHECK(speaker("The talks failed, Otto Weiss, the envoy for trade in Chile, said on Monday.", "fail") == "Otto Weiss");
  CHECK(speaker("The talks failed, Otto Weiss, the envoy for trade in Chile, told the council.", "fail") ==
        "Otto Weiss");
  CHECK(speaker("\"The talks failed,\" Otto Weiss, who runs the mine, told the council.", "fail") == "Otto Weiss");
  CHECK(speaker("The talks failed, Chile's ambassador to Peru, Otto Weiss, told reporters.", "fail") == "Otto Weiss");
  CHECK(speaker("\"The talks failed,\" an official, speaking in Oslo, told reporters.", "fail") == "an official");
  CHECK(speaker("The talks angered Otto Weiss, the envoy for trade in Chile, said officials.", "anger") == "officials");
}

TEST_CASE("reported speech knows its speaker") {
  CHECK(speaker("The talks failed, officials said on Monday.", "fail") == "officials");
  CHECK(speaker("The minister said the talks had failed.", "fail") == "The minister");
  CHECK(speaker("The minister said on Monday that the talks had failed.", "fail") == "The minister");
  CHECK(speaker("\"The talks failed,\" said the envoy.", "fail") == "the envoy");
  CHECK(speaker("The talks failed, Norway's foreign minister said.", "fail") == "Norway's foreign minister");
  CHECK(speaker("The talks failed.", "fail") == "");
  CHECK(speaker("When the talks failed, she vowed to resign.", "fail") == "");
}

}  // namespace
}  // namespace dateline::syntax
