// Who is meant by "the company", "the leader", "the billionaire", "the plane".
#include "reader.hpp"

#include "catch.hpp"

namespace dateline::syntax {
namespace {

using testing::entity_of;
using testing::Reading;

TEST_CASE("no family bears a person's name that stands behind one of it") {
  CHECK(entity_of(Reading("Lawyers for the family of a passenger, Otto Weiss, sued."), 0, "a passenger") ==
        "Otto Weiss");
}

TEST_CASE("a thing with a name is meant by the noun before it and those that may stand for it") {
  const Reading reading(
      "The ferry Norvik left the Harbour Hotel in Rome. The ship sank. The second ferry and the Moen ferry turned. The "
      "hotel closed. The hotel in Oslo opened. Hurricane Ines struck. The hurricane weakened.");
  CHECK(entity_of(reading, 0, "The ferry Norvik") == "Norvik");
  CHECK(entity_of(reading, 1, "The ship") == "Norvik");
  CHECK(entity_of(reading, 2, "The second ferry") == "-");
  CHECK(entity_of(reading, 2, "the Moen ferry") == "-");
  CHECK(entity_of(reading, 3, "The hotel") == "Harbour Hotel");
  CHECK(entity_of(reading, 4, "The hotel") == "-");
  CHECK(entity_of(reading, 6, "The hurricane") == "Hurricane Ines");
}

TEST_CASE("the head of a body is whom the text has called so, of the same body") {
  const Reading reading(
      "Odex's chief executive, Otto Weiss, met Norvik Bank chief executive Ida Moen. The chief executive of Norvik "
      "Bank "
      "left.");
  CHECK(entity_of(reading, 1, "The chief executive") == "Ida Moen");
}

TEST_CASE("a council that is told apart is not the one with a name") {
  const Reading reading("The Kolm Security Council met. The ruling interim council fell. The council left.");
  CHECK(entity_of(reading, 1, "The ruling interim council") == "-");
  CHECK(entity_of(reading, 2, "The council") == "Kolm Security Council");
}

TEST_CASE("the central bank is no bank with another name") {
  const Reading reading(
      "Kestrel Bank fell. The bank closed. The central bank lent it money. The Bank of Norvia rose. The central bank "
      "acted.");
  CHECK(entity_of(reading, 1, "The bank") == "Kestrel Bank");
  CHECK(entity_of(reading, 2, "The central bank") == "-");
  CHECK(entity_of(reading, 4, "The central bank") == "Bank of Norvia");
}

TEST_CASE("a centre for hurricanes is no hurricane") {
  CHECK(entity_of(Reading("The National Hurricane Center warned of wind. The storm may grow."), 1, "The storm") == "-");
}

TEST_CASE("the victim is the one named person who has come to harm") {
  CHECK(entity_of(Reading("Otto Weiss was shot in Kolm. Ida Moen wept. The victim died."), 2, "The victim") ==
        "Otto Weiss");
  CHECK(entity_of(Reading("Otto Weiss and Ida Moen were shot. The victim died."), 1, "The victim") == "-");
}

TEST_CASE("a couple or a pair are the two named before") {
  const Reading reading("Otto Weiss and Ida Moen were charged. The couple left.");
  const NounPhrase& couple = reading.sentences()[1].phrases.front();
  REQUIRE(couple.is_coordination());
  CHECK(couple.last_member - couple.first_member == 2);
}

TEST_CASE("a doctor is not the singer") {
  const Reading reading("Peter Weiss died. Dr Otto Moen gave him a drug. The singer was 50.");
  CHECK(entity_of(reading, 2, "The singer") == "Peter Weiss");
}

TEST_CASE("an age means whom the text has just told of") {
  CHECK(entity_of(Reading("Otto Weiss spoke. The 34-year-old left."), 1, "The 34-year-old") == "Otto Weiss");
  CHECK(entity_of(Reading("A court jailed Otto Weiss. The 60-year-old appealed."), 1, "The 60-year-old") ==
        "Otto Weiss");
  CHECK(entity_of(Reading("Otto Weiss met a 34-year-old. A 60-year-old left."), 1, "A 60-year-old") == "-");
  CHECK(entity_of(Reading("A court jailed Otto Weiss and Ida Moen. The 60-year-old appealed."), 1, "The 60-year-old") ==
        "-");
}

TEST_CASE("a nationality's leader is whoever holds an office of it") {
  const Reading reading("French foreign minister Otto Weiss spoke. The French leader left. The French envoy stayed.");
  CHECK(entity_of(reading, 1, "The French leader") == "Otto Weiss");
  CHECK(entity_of(reading, 2, "The French envoy") == "-");
}

TEST_CASE("an opposition's leader leads no country") {
  const Reading reading(
      "French President Otto Weiss spoke. The French opposition leader left. The rebel leader stayed.");
  CHECK(entity_of(reading, 1, "The French opposition leader") == "-");
  CHECK(entity_of(reading, 2, "The rebel leader") == "-");
}

TEST_CASE("the leader is the only one who leads a country") {
  const Reading reading("French President Otto Weiss met Ida Moen. The conservative leader left.");
  CHECK(entity_of(reading, 1, "The conservative leader") == "Otto Weiss");
}

TEST_CASE("a body described by its own name, by where it is from or alone in the text") {
  const Reading reading(
      "The Odex group left. The group returned. Toyota signed it. The Japanese carmaker left. Ida Moen sued Oslo "
      "Steel. "
      "The manufacturer left.");
  CHECK(entity_of(reading, 0, "The Odex group") == "Odex");
  CHECK(entity_of(reading, 1, "The group") == "Odex");
  CHECK(entity_of(reading, 3, "The Japanese carmaker") == "Toyota");
}

TEST_CASE("a country or a firm may be a member, an owner, a rival") {
  CHECK(entity_of(Reading("Norway, a poor member of the league, left."), 0, "a poor member") == "Norway");
  CHECK(entity_of(Reading("Unilever, the owner of the mill, closed it."), 0, "the owner") == "Unilever");
  CHECK(entity_of(Reading("Norway, the queen said, left."), 0, "the queen") == "-");
}

TEST_CASE("the company is the business the text is about") {
  const Reading one("Weiss Bank Ltd closed a branch. The bank sold its building.");
  CHECK(entity_of(one, 1, "The bank") == "Weiss Bank");
  const Reading two("Kolb Ltd lost money. Holm Capital Corp bought a stake in the firm.");
  CHECK(entity_of(two, 1, "the firm") == "Kolb");
  CHECK(entity_of(Reading("The Ministry of Trade met. The company left."), 1, "The company") == "-");
  CHECK(entity_of(Reading("Kolb Ltd lost money. A rival company left."), 1, "A rival company") == "-");
}

TEST_CASE("the leader of somebody unknown is nobody known") {
  const Reading reading("Otto Weiss, the leader of Kenya, left. The leader of the rebel state stayed.");
  CHECK(entity_of(reading, 1, "The leader") == "-");
}

TEST_CASE("the company is the one the text speaks of") {
  const Reading subject("Norvik Air grew fast. The company sold a mine. Otto Weiss cheered. The firm hired pilots.");
  CHECK(entity_of(subject, 1, "The company") == "Norvik Air");
  CHECK(entity_of(subject, 3, "The firm") == "Norvik Air");
  const Reading described("Equinor, a ferry operator, met Otto Weiss. It rained. The operator stopped.");
  CHECK(entity_of(described, 2, "The operator") == "Equinor");
  const Reading two("Norvik Air sued Halden Airways. Halden Airways lost. Otto Weiss cheered. The company stopped.");
  CHECK(entity_of(two, 3, "The company") == "-");
  CHECK(entity_of(Reading("Toyota grew fast. It rained. The firm sold a mine."), 2, "The firm") == "Toyota");
  CHECK(entity_of(Reading("The Tax Court sat. The company left."), 1, "The company") == "-");
  CHECK(entity_of(Reading("The United Nations met. The company left."), 1, "The company") == "-");
  CHECK(entity_of(Reading("The Office rang Norvik Air. The firm left."), 1, "The firm") == "Norvik Air");
  CHECK(entity_of(Reading("Norvik Air grew fast. A company sold a mine."), 1, "A company") == "-");
}

TEST_CASE("a name of unknown kind is a firm's where the text tells what only firms have") {
  const auto kind_of = [](const std::string& text) { return Reading(text).entities()[0].kind; };
  CHECK(kind_of("Customers of Vantora complained.") == EntityKind::organisation);
  CHECK(kind_of("Vantora's chief executive left.") == EntityKind::organisation);
  CHECK(kind_of("Vantora shareholders met.") == EntityKind::organisation);
  CHECK(kind_of("Vantora's mayor left.") == EntityKind::other);
  CHECK(kind_of("Halden Brukk, the insurer, grew.") == EntityKind::organisation);
  CHECK(kind_of("Halden Brukk, the painter, grew.") == EntityKind::person);
  CHECK(kind_of("Otto Weiss's employees left.") == EntityKind::person);
}

TEST_CASE("the company may be a name of unknown kind that the text begins with") {
  CHECK(entity_of(Reading("Vantora lost data. The company apologised."), 1, "The company") == "Vantora");
  CHECK(entity_of(Reading("Police searched Vantora. The bank apologised."), 1, "The bank") == "Vantora");
  const Reading called("Vantora lost data. The bank apologised. Odex left. The lender closed.");
  CHECK(entity_of(called, 3, "The lender") == "Vantora");
  CHECK(entity_of(Reading("Odex Ltd grew. Vantora was sold. The company apologised."), 2, "The company") == "Odex");
  CHECK(entity_of(Reading("A mine in Vantora closed. The company apologised."), 1, "The company") == "-");
  CHECK(entity_of(Reading("The Vantora sank. The company apologised."), 1, "The company") == "-");
  CHECK(entity_of(Reading("Vantora sued Odex. The company apologised."), 1, "The company") == "Vantora");
  CHECK(entity_of(Reading("Vantora danced. The company apologised."), 1, "The company") == "-");
  CHECK(entity_of(Reading("Vantora lost data. The company laying the cable apologised."), 1, "The company") == "-");
}

TEST_CASE("an epithet is the one person just named") {
  CHECK(entity_of(Reading("Karl Brand resigned. The billionaire left."), 1, "The billionaire") == "Karl Brand");
  CHECK(entity_of(Reading("Karl Brand resigned. The 57-year-old left."), 1, "The 57-year-old") == "Karl Brand");
  CHECK(entity_of(Reading("Police arrested Karl Brand. The suspect wept."), 1, "The suspect") == "Karl Brand");
  CHECK(entity_of(Reading("Karl Brand wept. The old left."), 1, "The old") == "-");
  CHECK(entity_of(Reading("Police charged Karl Brand. The accused wept."), 1, "The accused") == "Karl Brand");
  CHECK(entity_of(Reading("Karl Brand met Otto Weiss. The billionaire left."), 1, "The billionaire") == "-");
  CHECK(entity_of(Reading("Karl Brand arrested a man. The suspect wept."), 1, "The suspect") == "-");
  CHECK(entity_of(Reading("Karl Brand said it was over. The suspect wept."), 1, "The suspect") == "-");
  CHECK(entity_of(Reading("Karl Brand pitied the boy. The 15-year-old died."), 1, "The 15-year-old") == "-");
  CHECK(entity_of(Reading("Mary Brand sang. The businessman left."), 1, "The businessman") == "-");
  CHECK(entity_of(Reading("Karl Brand resigned. The driver left."), 1, "The driver") == "-");
  CHECK(entity_of(Reading("Karl Brand is a painter. The author left."), 1, "The author") == "Karl Brand");
}

TEST_CASE("the country is the only one told of") {
  CHECK(entity_of(Reading("Kenya sent troops. The country closed its border."), 1, "The country") == "Kenya");
  CHECK(entity_of(Reading("Kenya sent troops to Uganda. The country left."), 1, "The country") == "-");
  CHECK(entity_of(Reading("Ugandan troops entered Kenya. The country left."), 1, "The country") == "-");
  CHECK(entity_of(Reading("Kenya met envoys in Kampala. The country left."), 1, "The country") == "-");
}

TEST_CASE("a body is what its noun may call it") {
  CHECK(entity_of(Reading("The World Health Organization met. The agency sent doctors."), 1, "The agency") ==
        "World Health Organization");
  CHECK(entity_of(Reading("The Ministry of Trade met. The agency sent doctors."), 1, "The agency") == "-");
  CHECK(entity_of(Reading("Otto Weiss met Norvik Air. The club left."), 1, "The club") == "-");
  CHECK(entity_of(Reading("Toyota grew. The group left."), 1, "The group") == "-");
}

TEST_CASE("the premier is the prime minister") {
  const std::string visit = "Kenyan Prime Minister Otto Weiss went to Rome. ";
  CHECK(entity_of(Reading(visit + "The premier left."), 1, "The premier") == "Otto Weiss");
  CHECK(entity_of(Reading(visit + "The monarch left."), 1, "The monarch") == "-");
}

TEST_CASE("the firm an article begins with is the company, though its owner acts") {
  CHECK(entity_of(Reading("The owner of Fabrimex, Otto Weiss, fled. The company closed."), 1, "The company") ==
        "Fabrimex");
}

TEST_CASE("two unlisted words with capitals may be a firm's") {
  CHECK(entity_of(Reading("Alder Quill recalled 300 cars. The carmaker apologised."), 1, "The carmaker") ==
        "Alder Quill");
  CHECK(entity_of(Reading("Zhang Wenli resigned. The bank apologised."), 1, "The bank") == "-");
  CHECK(entity_of(Reading("Otto Weiss sold the bank. The bank apologised."), 1, "The bank") == "-");
}

TEST_CASE("the bank is the firm called so before, not one that is named behind it or has only the word in its name") {
  const Reading banks(
      "Odex dismissed its chief. It grew when the bank merged with Kolm Bank. Police searched the bank.");
  CHECK(entity_of(banks, 1, "the bank") == "Odex");
  CHECK(entity_of(banks, 2, "the bank") == "Odex");
  CHECK(entity_of(Reading("Odex bought Kolm Bank. Police searched the bank."), 1, "the bank") == "Kolm Bank");
}

TEST_CASE("a name with an article may be the ship's told of before") {
  const Reading ship("Astrid Lind found. A ferry sank. The Astrid Lind had left Rome. The ship was old.");
  CHECK(entity_of(ship, 3, "The ship") == "Astrid Lind");
  CHECK(ship.entities()[0].kind == EntityKind::other);
  CHECK(entity_of(Reading("A man died. The Astrid Lind had left Rome. The ship was old."), 2, "The ship") == "-");
}

TEST_CASE("an owner may be a firm") {
  const Reading ship("Police searched the offices of the ship's owner, Nordbaek. The firm apologised.");
  CHECK(entity_of(ship, 1, "The firm") == "Nordbaek");
}

TEST_CASE("the leader of some country is the one leader a text is about") {
  const std::string told = "Kenyan President Otto Weiss went to Rome. Weiss met Italian President Ida Moen. ";
  CHECK(entity_of(Reading(told + "The leader of the rebel state left."), 2, "The leader") == "Otto Weiss");
  CHECK(entity_of(Reading(told + "Moen wept. Moen left. The leader of the rebel state left."), 4, "The leader") == "-");
  CHECK(entity_of(Reading(told + "The leader of the rebel movement left."), 2, "The leader") == "-");
}

TEST_CASE("an airline is no bank") {
  const Reading two("Holm Bank Ltd lost money. Norvik Airlines grew. The bank apologised. The airline apologised.");
  CHECK(entity_of(two, 2, "The bank") == "Holm Bank");
  CHECK(entity_of(two, 3, "The airline") == "Norvik Airlines");
}

}  // namespace
}  // namespace dateline::syntax
