// One event, told through every construction the analysis undoes: rules see the same arguments each time.
#include "reader.hpp"

#include "catch.hpp"

#include <iostream>
#include <map>

namespace dateline::syntax {
namespace {

using testing::Reading;

struct Row {
  const char* lemma;
  const char* text;
  const char* expected;
  bool headline = false;
};

const Row alternations[] = {
    {"visit", "Macron visited China.", "active: subject=Macron object=China"},
    {"sign", "Kenya signed a deal with Uganda on Monday.", "active: subject=Kenya object=a deal with=Uganda"},
    {"give", "Japan gave Kenya a loan.", "active: subject=Japan object=a loan indirect=Kenya"},
    {"name", "The board named Sara Berg its chief.", "active: subject=The board object=Sara Berg complement=its chief"},
    {"blow", "Rebels blew up a bridge in Mali.", "active: subject=Rebels object=a bridge in=Mali"},
    {"issue", "A warrant was issued by the court.", "passive: subject=the court object=A warrant"},
    {"invite", "The king was invited to Oslo by Norway's parliament.",
     "passive: subject=Norway's parliament object=The king to=Oslo"},
    {"arrest", "The mayor was arrested in Lima.", "agentless-passive: object=The mayor in=Lima"},
    {"elect", "Ruto was elected president.", "agentless-passive: object=Ruto complement=president"},
    {"visit", "Macron, who visited China in May, resigned.", "relative-clause: subject=Macron object=China"},
    {"sign", "The deal that Kenya signed failed.", "relative-clause: subject=Kenya object=The deal"},
    {"sign", "The deal signed by Kenya and Uganda was scrapped.",
     "reduced-relative: subject=Kenya and Uganda object=The deal"},
    {"hold", "Prisoners held in Homs were freed.", "reduced-relative: object=Prisoners in=Homs"},
    {"kill", "A bomb exploded in Homs, killing ten soldiers.", "participle: subject=A bomb object=ten soldiers"},
    {"visit", "Visiting China on Monday, Macron praised the deal.", "participle: subject=Macron object=China"},
    {"carry", "A plane carrying aid landed in Juba.", "participle: subject=A plane object=aid"},
    {"meet", "Scholz flew to Paris to meet Macron.", "purpose-infinitive: subject=Scholz object=Macron"},
    {"visit", "Macron plans to visit China.", "complement-infinitive: subject=Macron object=China"},
    {"leave", "The court ordered the minister to leave Chad.",
     "complement-infinitive: subject=the minister object=Chad"},
    {"visit", "Macron is due to visit China.", "complement-infinitive: subject=Macron object=China"},
    {"visit", "Macron's visit to China ended.", "nominal-possessive: subject=Macron to=China"},
    {"arrest", "Khan's arrest in Lahore angered supporters.", "nominal-possessive: object=Khan in=Lahore"},
    {"invasion", "Russia's invasion of Ukraine began in 2022.", "nominal-possessive: subject=Russia object=Ukraine"},
    {"arrest", "The arrest of Khan angered supporters.", "nominal-of: object=Khan"},
    {"meeting", "A meeting of ministers took place in Bonn.", "nominal-of: subject=ministers in=Bonn"},
    {"attack", "An attack by rebels on a convoy killed ten.", "nominal-by: subject=rebels on=a convoy"},
    {"killing", "The killing of a judge by gunmen shocked Peru.", "nominal-by: subject=gunmen object=a judge"},
    {"talks", "Talks between Armenia and Azerbaijan stalled.", "nominal-between: subject=Armenia and Azerbaijan"},
    {"summit", "The Macron-Scholz summit in Bonn was cancelled.", "nominal-compound: subject=Macron-Scholz in=Bonn"},
    {"strike", "Israeli strikes on Gaza went on.", "nominal-compound: subject=Israeli on=Gaza"},
    {"visit", "During a visit to Beirut, Macron promised help.", "nominal-bare: subject=Macron to=Beirut"},
    {"earthquake", "An earthquake in Nepal killed dozens.", "nominal-bare: in=Nepal"},
    {"visit", "Macron paid a visit to China.", "light-verb: subject=Macron to=China"},
    {"talks", "Talks were held in Rome by Iran and Oman.", "light-verb: subject=Iran and Oman in=Rome"},
    {"attack", "Rebels launched an attack on Goma.", "light-verb: subject=Rebels on=Goma"},
    {"visit", "The king is on a visit to Norway.", "on-a-visit: subject=The king to=Norway"},
    {"visit", "Tusk arrived in Rome for a two-day visit.", "motion-purpose: subject=Tusk in=Rome"},
    {"sign", "Macron met Xi and signed a deal.", "coordination: subject=Macron object=a deal"},
    {"charge", "The mayor was arrested and charged with fraud.", "coordination: object=The mayor with=fraud"},
    {"visit", "Macron to visit China", "headline: subject=Macron object=China", true},
    {"kill", "Three killed in Kabul blast", "agentless-passive: object=Three in=Kabul blast", true},
    {"give", "Japan gave Kenya 3 million dollars.", "active: subject=Japan object=3 million dollars indirect=Kenya"},
    {"meet", "Merkel met Lula three times.", "active: subject=Merkel object=Lula"},
    {"try", "Rebels loyal to the general tried a coup.", "active: subject=Rebels object=a coup"},
    {"kidnap", "Rebels kidnapped up to 16 guards.", "active: subject=Rebels object=16 guards"},
    {"ask", "Macron scorned the pact that Kenya signed, and asked questions.",
     "coordination: subject=Macron object=questions"},
    {"talks", "Macron took part in talks with Oman.", "light-verb: subject=Macron with=Oman"},
    {"fighting", "Rebels were engaged in fighting near Goma.", "light-verb: subject=Rebels near=Goma"},
    {"protest", "A protest against the bombing of Goma by rebels took place.",
     "nominal-bare: against=the bombing of Goma"},
    {"find", "Weiss was held after police found two guns.", "active: subject=police object=two guns"},
    {"try", "Youths hurled bombs at shops and miners tried to flee.", "active: subject=miners"},
    {"close", "Roads remained closed, and police urged patience.", "reduced-relative: object=Roads"},
    {"hold", "Otto Weiss, 23, of Bridge Street, Kolm, was held.", "agentless-passive: object=Otto Weiss"},
    {"say", "Ida Moen said in Chile that taxes would rise.",
     "active: subject=Ida Moen in=Chile clause=that taxes would rise."},
    {"say", "Ida Moen spoke and said during a trip to Chile that taxes would rise.",
     "coordination: subject=Ida Moen during=a trip clause=that taxes would rise."},
    {"die", "Ida Moen, the painter who won the prize, has died.", "active: subject=Ida Moen"},
    {"win", "Ida Moen, the painter who won the prize, has died.", "relative-clause: subject=Ida Moen object=the prize"},
    {"resign", "Otto Weiss, head of the bank since May, resigned.", "active: subject=Otto Weiss"},
    {"erupt", "The volcano, dormant since 1951, erupted.", "active: subject=The volcano"},
    {"burn", "The factory, idle for years, burned.", "active: subject=The factory"},
    {"collapse", "Odex, a bank founded in Kolm, collapsed.", "active: subject=Odex"},
    {"found", "Odex, a bank founded in Kolm, collapsed.", "reduced-relative: object=Odex in=Kolm"},
    {"sink", "Odex, the owner of the rig that sank, paid.", "relative-clause: subject=the rig"},
    {"hold", "After Ida Moen, the man who lost was held.", "agentless-passive: object=the man"},
    {"meet", "Lula met Ida Moen, the envoy for trade, in Kolm.", "active: subject=Lula object=Ida Moen in=Kolm"},
    {"say", "\"It is over,\" said Ida Moen, the envoy for trade.", "active: subject=Ida Moen"},
    {"arrest", "Otto Weiss, who had fled, and Ida Moen, of Kolm, were arrested.",
     "agentless-passive: object=Otto Weiss, who had fled, and Ida Moen"},
    {"flee", "Otto Weiss, who had fled, and Ida Moen, of Kolm, were arrested.", "relative-clause: subject=Otto Weiss"},
    {"search", "Police held Otto Weiss after searching his house.", "participle: subject=Police object=his house"},
    {"steal", "Police arrested Otto Weiss for stealing a car.", "participle: subject=Otto Weiss object=a car"},
    {"elect", "Parliament elected Ida Moen prime minister.",
     "active: subject=Parliament object=Ida Moen complement=prime minister"},
    {"deny", "A judge denied Otto Weiss bail.", "active: subject=A judge object=bail indirect=Otto Weiss"},
    {"fine", "A court fined Odex $3 million.", "active: subject=A court object=$3 million indirect=Odex"},
    {"fine", "A court fined Odex 300,000 crowns.", "active: subject=A court object=300,000 crowns indirect=Odex"},
    {"kill", "A jury found Otto Weiss guilty of killing Ida Moen.", "participle: subject=Otto Weiss object=Ida Moen"},
    {"beat", "Spain beat France 2-1.", "active: subject=Spain object=France"},
    {"loot", "Reports told of youths burning cars and looting shops.", "participle: subject=youths object=shops"},
    {"sell", "Kenya hailed Otto Weiss's decision in May to sell his mine.",
     "complement-infinitive: subject=Otto Weiss object=his mine"},
    {"hold", "The man who shot Otto Weiss and Ida Moen was held.", "agentless-passive: object=The man"},
    {"shoot", "The man who shot Otto Weiss and Ida Moen was held.",
     "relative-clause: subject=The man object=Otto Weiss and Ida Moen"},
    {"hold", "The man accused of stealing cars was held.", "agentless-passive: object=The man"},
    {"resign", "The man who lost resigned.", "active: subject=The man"},
    {"resign", "Otto Weiss, the mayor of Kolm, and Ida Moen, his deputy, resigned.",
     "active: subject=Otto Weiss, the mayor of Kolm, and Ida Moen"},
    {"beat", "Otto Weiss's chances of beating Ruto are slim.", "participle: subject=Otto Weiss object=Ruto"},
    {"arrest", "Otto Weiss, who had fled, and his son were arrested.",
     "agentless-passive: object=Otto Weiss, who had fled, and his son"},
    {"win", "Ruto wins Kenya election", "headline: subject=Ruto object=Kenya election", true},
};

TEST_CASE("every alternation gives a rule the same arguments") {
  std::map<std::string, std::pair<int, int>> recall;  // alternation -> found, all
  for (const Row& row : alternations) {
    const std::string found = Reading(row.text, row.headline).predicate(row.lemma);
    const std::string expected = row.expected;
    auto& [right, all] = recall[expected.substr(0, expected.find(':'))];
    right += found == expected ? 1 : 0;
    ++all;
    INFO(row.text);
    CHECK(found == expected);
  }
  std::cout << "recall by alternation:\n";
  for (const auto& [alternation, counts] : recall)
    std::cout << "  " << alternation << ' ' << counts.first << '/' << counts.second << '\n';
}

TEST_CASE("a clause that is said is an argument of its verb") {
  CHECK(Reading("The minister said the talks had failed.").predicate("say") ==
        "active: subject=The minister clause=the talks had failed.");
}

TEST_CASE("what is said may stand behind another clause") {
  CHECK(Reading("Weiss said after Merkel left Oslo that the talks had failed.").predicate("say") ==
        "active: subject=Weiss clause=that the talks had failed.");
}

TEST_CASE("what is said may be that somebody never did something") {
  const Reading reading("The minister said Weiss never left Oslo and died there.");
  CHECK(reading.predicate("say") == "active: subject=The minister clause=Weiss never left Oslo and died there.");
  CHECK(reading.predicate("die") == "coordination: subject=Weiss");
}

TEST_CASE("a past form that may be an adjective is a verb right behind a name, and at the end") {
  CHECK(Reading("Weiss became mayor in May after Peter Hald retired.").predicate("retire") ==
        "active: subject=Peter Hald");
  CHECK(Reading("Weiss became mayor in May after the founder retired.").predicate("retire") ==
        "active: subject=the founder");
}

TEST_CASE("what is said may stand behind two times") {
  CHECK(Reading("Weiss said on Monday, two weeks after the leak, that he had known.").predicate("say") ==
        "active: subject=Weiss clause=that he had known.");
}

TEST_CASE("what is demanded is a clause, with a bare \"be\"") {
  CHECK(Reading("Norway demanded that Otto Weiss be freed.").predicate("demand") ==
        "active: subject=Norway clause=that Otto Weiss be freed.");
  CHECK(Reading("Norway demanded that Otto Weiss be freed.").predicate("free") ==
        "agentless-passive: object=Otto Weiss");
}

TEST_CASE("a noun that may be a verb begins what somebody is told") {
  const Reading reading("Weiss told reporters that police searched the flat.");
  CHECK(reading.predicate("search") == "active: subject=police object=the flat");
  CHECK(Reading("Weiss met reporters that police the town.").predicate("police") ==
        "relative-clause: subject=reporters object=the town");
}

TEST_CASE("a gerund behind a preposition tells a deed, as far as its time") {
  CHECK(Reading("Weiss was fined for dumping waste in the river on Monday.").predicate("fine") ==
        "agentless-passive: object=Weiss for=dumping waste in the river");
  CHECK(Reading("Weiss left after dumping waste.").predicate("leave") == "active: subject=Weiss");
}

TEST_CASE("what tells how exactly a number counts does not part a noun from its preposition") {
  CHECK(Reading("Soldiers from at least six countries attacked the port.").predicate("attack") ==
        "active: subject=Soldiers object=the port");
  CHECK(Reading("At least six soldiers attacked the port.").predicate("attack") ==
        "active: subject=six soldiers object=the port");
}

TEST_CASE("what bears a number acts") {
  CHECK(Reading("Flight 302 lost contact.").predicate("lose") == "active: subject=Flight 302 object=contact");
}

TEST_CASE("a prefix before a hyphen leaves a verb a verb") {
  CHECK(Reading("Otto Weiss co-founded the bank.").predicate("found") == "active: subject=Otto Weiss object=the bank");
  CHECK(Reading("Otto Weiss was re-elected.").predicate("elect") == "agentless-passive: object=Otto Weiss");
}

TEST_CASE("what is said may stand behind a colon") {
  CHECK(Reading("Palace confirms: Otto Weiss to visit Oslo").predicate("confirm") ==
        "active: subject=Palace clause=Otto Weiss to visit Oslo");
  CHECK(Reading("The palace confirmed; Weiss left.").predicate("confirm") == "active: subject=The palace");
}

TEST_CASE("a clause that waits for its verb goes on behind commas") {
  const Reading reading("The firm said yesterday that a file holding names, made in May, was lost.");
  CHECK(reading.predicate("say") ==
        "active: subject=The firm clause=that a file holding names, made in May, was lost.");
  CHECK(reading.predicate("lose") == "agentless-passive: object=a file");
}

TEST_CASE("a past form with an object is no passive participle") {
  CHECK(Reading("Paul Weiss, in a letter to Oslo, praised the deal, Kenya said.").predicate("praise") ==
        "active: subject=Paul Weiss object=the deal");
}

TEST_CASE("a pronoun that is only a subject is no object") {
  CHECK(Reading("Weiss praised the pact, saying they signed it.").predicate("say") ==
        "participle: subject=Weiss clause=they signed it.");
}

TEST_CASE("an apposition may describe what \"of\" joins") {
  const Reading reading("The trial of Otto Weiss, the former head of the mint, opened in Lima.");
  CHECK(reading.predicate("open") == "active: subject=The trial of Otto Weiss in=Lima");
}

TEST_CASE("a date may part an event noun from what \"of\" joins to it") {
  CHECK(Reading("The arrest on Monday of Otto Weiss pleased Oslo.").predicate("arrest") ==
        "nominal-of: object=Otto Weiss");
}

TEST_CASE("a relative possessive stands for what is before it") {
  CHECK(Reading("The nurse, whose trial began in May, wept.").predicate("trial") ==
        "nominal-possessive: object=The nurse");
}

TEST_CASE("a body before an event noun may be whom it is given to") {
  CHECK(Reading("In a Radio Nord interview, Otto Weiss said he was ill.").predicate("interview") ==
        "nominal-compound: subject=Otto Weiss modifier=Radio Nord");
}

TEST_CASE("a quoted title before what is said parts nothing") {
  CHECK(Reading("Otto Weiss said on Norvik's \"This Day\" that the state forced Kenya to leave.").predicate("say") ==
        "active: subject=Otto Weiss on=Norvik's \"This Day clause=that the state forced Kenya to leave.");
}

TEST_CASE("a name of unknown kind before an event noun may be its place") {
  CHECK(Reading("Two men fled after the Kolm bombing.").predicate("bombing") == "nominal-compound: modifier=Kolm");
}

TEST_CASE("some verbs tell of their object what else would describe it") {
  CHECK(Reading("The court cleared the former mayor of theft.").predicate("clear") ==
        "active: subject=The court object=the former mayor of=theft");
  CHECK(Reading("The court cleared the owner of the mill.").predicate("clear") ==
        "active: subject=The court object=the owner of the mill");
}

TEST_CASE("that describes no bare name but the noun before it") {
  CHECK(Reading("A fire near Kolm that destroyed ten houses was put out.").predicate("destroy") ==
        "relative-clause: subject=A fire object=ten houses");
  CHECK(Reading("He saw the fire in the mill that destroyed ten houses.").predicate("destroy") ==
        "relative-clause: subject=the mill object=ten houses");
}

TEST_CASE("a participle between a number and a noun describes it where another verb stands before") {
  CHECK(Reading("The king returned 12 looted zoggs to Norway.").predicate("return") ==
        "active: subject=The king object=12 looted zoggs to=Norway");
}

TEST_CASE("what was disclosed or reported is described so, where another verb follows") {
  CHECK(Reading("A leak disclosed last year hit 3,000 clients.").predicate("disclose") ==
        "reduced-relative: object=A leak");
  CHECK(Reading("A leak disclosed last year hit 3,000 clients.").predicate("hit") ==
        "active: subject=A leak object=3,000 clients");
  CHECK(Reading("Three banks were hit by a leak disclosed last year in Oslo.").predicate("disclose") ==
        "reduced-relative: object=a leak in=Oslo");
  CHECK(Reading("The firm disclosed last year that it had lost.").predicate("disclose") ==
        "active: subject=The firm clause=that it had lost.");
  CHECK(Reading("The firm disputes a report published on Monday.").predicate("dispute") ==
        "active: subject=The firm object=a report");
  CHECK(Reading("The minister quit after a report was published.").predicate("quit") == "active: subject=The minister");
}

TEST_CASE("what is told of a thing between commas is done to it, not to what hangs on it") {
  CHECK(Reading("The truce, agreed in Kolm in May, failed.").predicate("agree") ==
        "reduced-relative: object=The truce in=Kolm");
  CHECK(Reading("The truce, agreed in Kolm in May, failed.").predicate("fail") == "active: subject=The truce");
  CHECK(Reading("A deal with Odex, announced on Monday, would end the row.").predicate("announce") ==
        "reduced-relative: object=A deal");
  CHECK(Reading("A contract with Odex, signed in May, failed.").predicate("sign") ==
        "reduced-relative: object=A contract");
  CHECK(Reading("A letter to Otto Weiss, arrested in May, was found.").predicate("arrest") ==
        "reduced-relative: object=Otto Weiss");
  CHECK(Reading("The envoy said on Monday, in a letter, that he agreed.").predicate("say").starts_with("active"));
}

TEST_CASE("a headline's comma may join two, and its conjunctions need no article behind them") {
  CHECK(Reading("Norway, rebels swap 300 prisoners", true).predicate("swap") ==
        "headline: subject=Norway, rebels object=300 prisoners");
  CHECK(Reading("India, Pakistan to sign deal", true).predicate("sign") ==
        "headline: subject=India, Pakistan object=deal");
  CHECK(Reading("Otto Weiss, banker, dies", true).predicate("die") == "headline: subject=Otto Weiss");
  CHECK(Reading("Rebels seize town as truce collapses", true).predicate("collapse") == "headline: subject=truce");
  CHECK(Reading("Rebels seize town as truce collapses", true).predicate("seize") ==
        "headline: subject=Rebels object=town");
}

TEST_CASE("whom a rally is against takes no part in it") {
  CHECK(Reading("A Moen rally began.").predicate("rally") == "nominal-compound: subject=Moen");
  CHECK(Reading("An anti-Moen rally began.").predicate("rally") == "nominal-bare: ");
}

TEST_CASE("a clause begins behind a coordinator though a name stands between commas") {
  CHECK(Reading("The firm lost money and its chief, Ida Moen, was dismissed.").predicate("dismiss") ==
        "agentless-passive: object=its chief");
}

TEST_CASE("behind a form of be, to begins an infinitive") {
  CHECK(Reading("Lawmakers are to vote on Monday on a bill.").predicate("vote") ==
        "complement-infinitive: subject=Lawmakers on=a bill");
}

TEST_CASE("a surgeon from Oslo may stand between whom one names and what for") {
  CHECK(Reading("Moen named Ida Berg, a surgeon from Oslo, to lead the party.").predicate("lead") ==
        "complement-infinitive: subject=Ida Berg object=the party");
}

TEST_CASE("a past form that may be a noun is the verb of a name before its object") {
  CHECK(Reading("Shares fell after Fitch cut the rating.").predicate("cut") ==
        "active: subject=Fitch object=the rating");
  CHECK(Reading("Shares fell after the cut the ministry made.").predicate("cut") != "active: object=the ministry");
}

TEST_CASE("due to may lead to what is planned, behind a comma as well") {
  CHECK(Reading("Odex, due to report on Friday, cut jobs.").predicate("cut") == "active: subject=Odex object=jobs");
}

TEST_CASE("a time with its preposition parts no verb from its auxiliary") {
  CHECK(Reading("Odex will on Tuesday show the tanks to Weiss.").predicate("show") ==
        "active: subject=Odex object=the tanks to=Weiss");
}

TEST_CASE("nouns that may be verbs stay nouns behind whose they are, and before the comma of an opening phrase") {
  CHECK(Reading("Odex pulled the toy from its shelves.").predicate("pull") ==
        "active: subject=Odex object=the toy from=its shelves");
  CHECK(Reading("Second-quarter results, due on Friday, will show a loss.").predicate("show") ==
        "active: subject=results object=a loss");
}

TEST_CASE("a time may stand before the verb behind what people do between commas") {
  CHECK(Reading("The company's board, meeting in Kolm, on Tuesday approved the merger.").predicate("approve") ==
        "active: subject=The company's board object=the merger");
}

TEST_CASE("what something is worth describes it") {
  CHECK(Reading("Odex sold shares worth 3 million dollars.").predicate("sell") ==
        "active: subject=Odex object=shares worth=3 million dollars");
  CHECK(Reading("Odex sold 3 million dollars' worth of shares.").predicate("sell") ==
        "active: subject=Odex object=3 million dollars' worth of shares");
}

TEST_CASE("nobody falls by a number") {
  CHECK(Reading("Its shares plummeted by 13% on Monday.").predicate("plummet") == "active: subject=Its shares by=13%");
}

TEST_CASE("every alternation has a name") {
  for (int i = 0; i <= static_cast<int>(Alternation::coordination); ++i)
    CHECK_FALSE(name(static_cast<Alternation>(i)).empty());
}

}  // namespace
}  // namespace dateline::syntax
