// Whose doing a verb tells: what stands between a subject and its verb, and what is none.
#include "reader.hpp"

#include "catch.hpp"

namespace dateline::syntax {
namespace {

using testing::Reading;

TEST_CASE("a relative clause goes on behind a coordinator while its parent waits for a verb") {
  const Reading reading("The man who attacked and robbed a tourist in May was jailed on Monday.");
  CHECK(reading.predicate("jail") == "agentless-passive: object=The man");
  CHECK(reading.predicate("rob") == "coordination: subject=The man object=a tourist");
  CHECK(Reading("Rebels who seized the town and killed its mayor were jailed.").predicate("kill") ==
        "coordination: subject=Rebels object=its mayor");
}

TEST_CASE("a participle set in front tells of the phrase behind \"to be\"") {
  CHECK(Reading("Also arrested on Monday was the mayor's brother.").predicate("arrest") ==
        "reduced-relative: object=the mayor's brother");
  CHECK(Reading("Injured in the crash were two passengers.").predicate("injure") ==
        "reduced-relative: object=two passengers in=the crash");
}

TEST_CASE("who is accused of something is what the sentence goes on about") {
  const Reading reading("The man accused of shooting and killing Weiss was jailed.");
  CHECK(reading.predicate("accuse") == "reduced-relative: object=The man of=shooting");
  CHECK(reading.predicate("kill") == "participle: subject=The man object=Weiss");
  CHECK(reading.predicate("jail") == "agentless-passive: object=The man");
  CHECK(Reading("The man suspected of killing Weiss fled.").predicate("flee") == "active: subject=The man");
  CHECK(Reading("They met Otto Weiss, the man accused of fraud.").predicate("accuse") ==
        "reduced-relative: object=Otto Weiss of=fraud");
  CHECK(Reading("When they met Otto Weiss, the king moved to Oslo.").predicate("move") ==
        "active: subject=the king to=Oslo");
}

TEST_CASE("who is called on to do something is whose doing it is") {
  CHECK(Reading("Weiss called on the rebels to free the mayor.").predicate("free") ==
        "purpose-infinitive: subject=the rebels object=the mayor");
  CHECK(Reading("Weiss called on Monday to free the mayor.").predicate("free") ==
        "complement-infinitive: subject=Weiss object=the mayor");
}

TEST_CASE("what is on somebody belongs to the noun before, where the verb has its own already") {
  CHECK(Reading("Chile imposed sanctions on Peru over the attack on farmers.").predicate("impose") ==
        "active: subject=Chile object=sanctions on=Peru over=the attack");
}

TEST_CASE("what a participle has behind it is not the subject of the verb that follows") {
  CHECK(Reading("A boat carrying more than 40 people sank.").predicate("sink") == "active: subject=A boat");
}

TEST_CASE("what stands between dashes is passed over") {
  CHECK(Reading("A gang of five - two of them in masks - attacked a bank.").predicate("attack") ==
        "active: subject=A gang of five object=a bank");
}

TEST_CASE("nobody is a \"which\"") {
  CHECK(Reading("The trial of Otto Weiss, which began on Monday, was adjourned.").predicate("begin") ==
        "relative-clause: subject=The trial of Otto Weiss");
  CHECK(Reading("The brother of Otto Weiss, who left on Monday, was freed.").predicate("leave") ==
        "relative-clause: subject=Otto Weiss");
}

TEST_CASE("who a relative clause describes goes on behind it") {
  CHECK(Reading("Police said the guard, who was hurt as he ran, was charged with murder.").predicate("charge") ==
        "agentless-passive: object=the guard with=murder");
}

TEST_CASE("a clause without a relative pronoun may describe the subject") {
  const char* built = "The bridge the firm built in 1998 collapsed on Friday.";
  CHECK(Reading(built).predicate("build") == "relative-clause: subject=the firm object=The bridge");
  CHECK(Reading(built).predicate("collapse") == "active: subject=The bridge");
  CHECK(Reading("The ferry they were travelling on sank on Sunday.").predicate("sink") == "active: subject=The ferry");
  CHECK(Reading("The house they lived in burned down on Sunday.").predicate("burn") == "active: subject=The house");
  CHECK(Reading("Macron gave the miners a rise approved in May.").predicate("give") ==
        "active: subject=Macron object=a rise indirect=the miners");
}

TEST_CASE("a clause of place or time describes the subject before its verb") {
  const char* held = "The town where the plane crashed held a vigil.";
  CHECK(Reading(held).predicate("crash") == "active: subject=the plane");
  CHECK(Reading(held).predicate("hold") == "active: subject=The town object=a vigil");
  CHECK(Reading("The mill that employed half the town closed on Friday.").predicate("close") ==
        "active: subject=The mill");
}

TEST_CASE("behind a conjunction dashes may part a subject from its verb") {
  CHECK(Reading("Norvik closed after Odex - one of ten makers - halted sales in May.").predicate("halt") ==
        "active: subject=Odex object=sales");
  CHECK(Reading("Norvik closed after May - its worst month - and halted sales.").predicate("halt").find("Norvik") !=
        std::string::npos);
}

TEST_CASE("a subject right behind an object describes it") {
  CHECK(Reading("Members ratified the deal their leaders signed in May.").predicate("sign") ==
        "relative-clause: subject=their leaders object=the deal");
  CHECK(Reading("Rebels attacked the base the army built in 2010.").predicate("attack") ==
        "active: subject=Rebels object=the base");
  CHECK(Reading("Otto Weiss gave the mayor the keys seized in May.").predicate("seize") ==
        "reduced-relative: object=the keys");
}

TEST_CASE("behind a comma a thing says nothing, it is announced") {
  CHECK(Reading("Army ousts president, announces curfew", true).predicate("announce") ==
        "coordination: subject=Army object=curfew");
  CHECK(Reading("Army takes power, declares state of emergency", true).predicate("declare") ==
        "coordination: subject=Army object=state of emergency");
  CHECK(Reading("Odex shut a mine, announced 300 job cuts and sold its yard.").predicate("announce") ==
        "coordination: subject=Odex object=300 job cuts");
  CHECK(Reading("Mine shut for good, announces owner", true).predicate("announce") == "headline: subject=owner");
}

TEST_CASE("who is described between commas is the subject, though neither is named") {
  CHECK(Reading("The governor, a close ally of the president, resigned.").predicate("resign") ==
        "active: subject=The governor");
  CHECK(Reading("The suspect, a man from Kolm, was held.").predicate("hold") ==
        "agentless-passive: object=The suspect");
  CHECK(Reading("Crews pulled the last miner, a boy of nine, from the pit.").predicate("pull") ==
        "active: subject=Crews object=the last miner from=the pit");
  CHECK(Reading("The king, a queen and a duke resigned.").predicate("resign") ==
        "active: subject=The king, a queen and a duke");
  CHECK(Reading("The two leaders, meeting for the first time since the war, agreed.").predicate("agree") ==
        "active: subject=The two leaders");
}

TEST_CASE("who moves through a place does what a participle behind it tells") {
  CHECK(Reading("Thousands marched through Rome on Monday demanding peace.").predicate("demand") ==
        "participle: subject=Thousands object=peace");
}

TEST_CASE("where somebody is is not charged with what they did") {
  CHECK(Reading("Weiss appeared at Kolm Crown Court on Monday charged with theft.").predicate("charge") ==
        "reduced-relative: object=Weiss with=theft");
  CHECK(Reading("Weiss is on trial in Kolm accused of theft.").predicate("accuse") ==
        "reduced-relative: object=Weiss of=theft");
  CHECK(Reading("Weiss met lawyers at the court accused of theft.").predicate("accuse") ==
        "reduced-relative: object=the court of=theft");
}

TEST_CASE("a form that can only be finite tells what it is joined to") {
  CHECK(Reading("The ferry, with forty people aboard, listed and sank off Lima.").predicate("sink") ==
        "coordination: subject=The ferry off=Lima");
  CHECK(Reading("The deal, signed and sealed in May, ended.").predicate("end") == "active: subject=The deal");
}

TEST_CASE("behind a relative clause who it describes says something") {
  CHECK(Reading("Scientists who studied the ice said on Monday that the sea had warmed.").predicate("say") ==
        "active: subject=Scientists clause=that the sea had warmed.");
  CHECK(Reading("Scientists who studied a leak disclosed on Monday found the cause.").predicate("find") ==
        "active: subject=Scientists object=the cause");
}

TEST_CASE("most of them are no subject") {
  CHECK(Reading("Forty people, most of them women, fled.").predicate("flee") == "active: subject=Forty people");
}

TEST_CASE("a name behind the noun that a preposition governs is no subject") {
  CHECK(Reading("The actress, known for her part in the film Iron Sky, left.").predicate("leave") ==
        "active: subject=The actress");
}

TEST_CASE("a word that counts the subject once more parts it from no verb") {
  CHECK(Reading("Fitch and Odex both cut the rating.").predicate("cut") ==
        "active: subject=Fitch and Odex object=the rating");
  CHECK(Reading("The firms each sold a ship.").predicate("sell") == "active: subject=The firms object=a ship");
  CHECK(Reading("Kenya told members both sides lost.").predicate("lose") == "active: subject=both sides");
}

TEST_CASE("a people's name that stands for somebody is described by a participle") {
  CHECK(Reading("Britain freed a Libyan convicted of theft.").predicate("convict") ==
        "reduced-relative: object=a Libyan of=theft");
}

TEST_CASE("what a firm does before its name is not what the sentence tells") {
  CHECK(Reading("Shipping firms Odex and Kolmex sold ships.").predicate("sell") ==
        "active: subject=Shipping firms Odex and Kolmex object=ships");
  CHECK(Reading("Kolmex, the owner and operator of the rig, filed a claim.").predicate("file") ==
        "active: subject=Kolmex object=a claim");
}

TEST_CASE("what stands behind an event's noun is done by whose event it is") {
  CHECK(Reading("A judge upheld Weiss's sentence for robbing a bank.").predicate("rob") ==
        "participle: subject=Weiss object=a bank");
  CHECK(Reading("The court quashed his conviction of theft for taking a car.").predicate("take") ==
        "participle: subject=his object=a car");
}

TEST_CASE("what courts do is done to whoever stands before it, as long as another verb follows") {
  CHECK(Reading("A baker charged with theft in Kolm, Norland, has been freed.").predicate("charge") ==
        "reduced-relative: object=A baker with=theft in=Kolm, Norland");
}

}  // namespace
}  // namespace dateline::syntax
