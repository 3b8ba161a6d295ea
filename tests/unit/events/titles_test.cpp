// Titles a person would write: from roles, from the clause, short, and never a cut sentence.
#include "catch.hpp"
#include "extract.hpp"

using test::title;

TEST_CASE("a span before another time stays whole") {
  const auto told = [](const std::string& text) {
    return test::first(test::events(text, "2021-06-30"), "generic").title;
  };
  CHECK(told("Ida Moen led the club to its first title in 22 years last month.") ==
        "Ida Moen leads club to its first title in 22 years");
}

TEST_CASE("a place is told once") {
  CHECK(title("An explosion at a fireworks factory in Peru killed 12 people on 3 May 2021.", "explosion") ==
        "Fireworks factory in Peru explodes, killing 12 people");
}

TEST_CASE("a subject is told with the place or name that tells which is meant") {
  CHECK(title("A curfew in the town of Kolm was lifted on 3 May 2021.", "restriction") ==
        "Curfew in town of Kolm lifted");
  CHECK(title("A contract with Odex, signed in 2016 and then forgotten, was cancelled on 3 May 2021.",
              "cancellation") == "Contract with Odex cancelled");
  CHECK(title("A fire on an Oslo-Bergen sleeper killed nine people on 3 May 2021.", "death") ==
        "Fire on Oslo-Bergen sleeper kills nine people");
}

TEST_CASE("a subject is told with the participle that tells which is meant, where that names somebody") {
  CHECK(title("A man accused of killing Ida Moen was arrested on 3 May 2021.", "arrest") ==
        "Man accused of killing Ida Moen is arrested");
  CHECK(title("A man accused of killing Ida Moen was arrested on 3 May 2021.", "death") == "Man kills Ida Moen");
  CHECK(title("A bus carrying Norvik miners crashed on 3 May 2021, killing three people.", "crash") ==
        "Bus carrying Norvik miners crashes, killing three people");
  CHECK(title("A bus carrying miners crashed on 3 May 2021, killing three people.", "crash") ==
        "Bus crashes, killing three people");
}

TEST_CASE("what is agreed ends where another clause begins") {
  const auto deal =
      test::first(test::events("Ida Moen agreed on 3 May 2021 to cut rents, and Otto Weiss resigned."), "agreement");
  CHECK(deal.title == "Ida Moen agrees to cut rents");
  CHECK(test::role(deal, "counterpart").empty());
}

TEST_CASE("what leads to a time goes with it") {
  CHECK(title("Ida Moen declared a national mourning starting on Friday.", "mourning") ==
        "Ida Moen declares national mourning");
}

TEST_CASE("what happens is not who does it") {
  CHECK(title("The bombing of a market in Goma killed 40 people on 3 May 2021.", "bombing") ==
        "Bombing of market in Goma, killing 40 people");
}

TEST_CASE("a share of something is told as such") {
  CHECK(title("Norvik sold half of its shares on 3 May 2021.", "sale") == "Norvik sells half of its shares");
  CHECK(title("Some of the hostages were released on 3 May 2021.", "release") == "Some of the hostages are released");
  CHECK(title("Norvik dismissed several managers on 3 May 2021.", "dismissal") == "Norvik dismisses several managers");
}

TEST_CASE("a generic event's title is its clause in the present, without dates") {
  CHECK(title("The Royal Theatre had quietly painted its ceiling in May 2021.", "generic") ==
        "Royal Theatre paints its ceiling");
  CHECK(title("On 3 May 2021 Ida Moen was led to a cellar in Oslo.", "generic") == "Ida Moen led to cellar in Oslo");
}

TEST_CASE("a plan is told in the present; its modality says that it is one") {
  const auto events = test::events("The Royal Theatre will paint its old ceiling in May 2021.");
  CHECK(test::first(events, "generic").title == "Royal Theatre paints its old ceiling");
  CHECK(test::first(events, "generic").modality == dateline::Modality::planned);
}

TEST_CASE("a title without an actor says what was done") {
  const std::string text = "It conducted two nuclear tests in May 2021.";
  CHECK(title(text, "weapon_test") == "Two nuclear tests conducted");
  CHECK(test::events(text).size() == 1);  // the verb and its noun tell one event
}

TEST_CASE("a subject without a name is told with whom it belongs to") {
  CHECK(title("Trade between Kenya and Uganda fell to 2 billion dollars on 3 May 2021.", "market_move") ==
        "Trade between Kenya and Uganda falls to 2 billion dollars");
  CHECK(title("Lawyers for Otto Weiss sued Norvik Air on 3 May 2021.", "lawsuit") ==
        "Lawyers for Otto Weiss sue Norvik Air");
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

TEST_CASE("a title keeps which of several are meant, and ends before a clause that opens with a time") {
  CHECK(test::first(test::events("A court on Friday annulled the result of recent elections.", "2021-06-10"), "ruling")
            .title == "Court annuls result of recent elections");
  CHECK(test::first(test::events("Odex recalled a car last week and now it works with the board.", "2021-06-10"),
                    "product_recall")
            .title == "Odex recalls car");
}

TEST_CASE("behind a name and a note in brackets who it is may follow") {
  CHECK(test::first(test::events("Senator Ida Moen (D-Kolm), a critic of the bank, resigned on Monday.", "2021-06-10"),
                    "resignation")
            .title == "Ida Moen resigns");
}

TEST_CASE("what stands in brackets or before the subject is left out where room is short") {
  CHECK(title("Norvik Bank confirmed on 3 May 2021 that 2.3 million accounts (three per cent of all) had been frozen.",
              "announcement") == "Norvik Bank confirms 2.3 million accounts had been frozen");
  CHECK(title("\"If we do not secure this dam before the autumn, it may well become the worst flood the whole of our "
              "valley has known,\" Ida Moen said on 3 May 2021.",
              "statement") ==
        "Ida Moen says \"If we do not secure this dam before the autumn, it may well become the worst flood\"");
}

TEST_CASE("a role that takes text is told with all that hangs on it") {
  CHECK(title("Otto Weiss described the vote on 3 May 2021 as a disgrace for the whole country.", "statement") ==
        "Otto Weiss describes vote as disgrace for whole country");
  CHECK(title("Otto Weiss apologised on 3 May 2021 for the delays that passengers had suffered at the airport.",
              "apology") == "Otto Weiss apologises for delays that passengers had suffered at airport");
  CHECK(title("Miners demanded an end to Norwegian rule on 3 May 2021.", "demand") ==
        "Miners demand end to Norwegian rule");
}

TEST_CASE("a title goes on with the clause behind its last role") {
  CHECK(title("Norway imposed sanctions on Kenya on 3 May 2021 over its nuclear programme, which it says is peaceful.",
              "sanctions") == "Norway imposes sanctions on Kenya over its nuclear programme");
  CHECK(title("Ida Moen accused Norvik Bank on 3 May 2021 of hiding its losses.", "accusation") ==
        "Ida Moen accuses Norvik Bank of hiding its losses");
  CHECK(title("Norway imposed sanctions on Kenya on 3 May 2021 when its president closed the embassy in Oslo only days "
              "before the talks began.",
              "sanctions") == "Norway imposes sanctions on Kenya");
  CHECK(title("Norway imposed sanctions on Kenya on 3 May 2021 after its envoy left just days before the talks.",
              "sanctions") == "Norway imposes sanctions on Kenya after its envoy left before talks");
  CHECK(title("Norway imposed sanctions on Kenya on 3 May 2021 before its envoy left.", "sanctions") ==
        "Norway imposes sanctions on Kenya");
  CHECK(title("Norway imposed sanctions on Kenya on 3 May 2021 because its envoy had left.", "sanctions") ==
        "Norway imposes sanctions on Kenya");
  CHECK(title("Ida Moen met Olaf Scholz on 3 May 2021, who had left the party.", "meeting") ==
        "Ida Moen meets Olaf Scholz");
}

TEST_CASE("roles are told in the order of the text") {
  CHECK(title("Norway demanded 3 billion euros from Kenya on 3 May 2021.", "demand") ==
        "Norway demands 3 billion euros from Kenya");
  CHECK(title("Malawi asked Norway for help on 3 May 2021.", "demand") == "Malawi asks Norway for help");
}

TEST_CASE("what stands beside somebody is not who acts") {
  const std::pair<const char*, const char*> table[] = {
      {"Ida Moen, Assistant Secretary of State for African Affairs, resigned.", "Ida Moen resigns"},
      {"Ida Moen, a laureate and one-time curator of the museum, resigned.", "Ida Moen resigns"},
      {"Senator Ida Moen, R-Ohio, resigned.", "Ida Moen resigns"},
      {"Ida Moen and Otto Weiss, the two founders of the museum, resigned.", "Ida Moen and Otto Weiss resign"},
  };
  for (const auto& [text, expected] : table) {
    INFO(text);
    CHECK(title(text, "resignation") == expected);
  }
  CHECK(title("The flood, the worst in the valley's history, killed six people.", "flood") == "Flood kills six people");
}

TEST_CASE("where an article was written is left out, two prepositions stay together") {
  CHECK(title("Ida Moen opened a bridge here on 8 May 2024.", "opening") == "Ida Moen opens bridge");
  CHECK(title("The army suspended a number of drills before and after the talks in May 2024.", "suspension") ==
        "Army suspends number of drills before and after talks");
}

TEST_CASE("where somebody was released from is not what he dies of") {
  CHECK(title("Alan Reed died shortly after his release from a prison in May 2024.", "death") == "Alan Reed dies");
}

TEST_CASE("the future of something is no time") {
  CHECK(title("Otto Weiss said nothing had been decided on the future of the mine.", "statement") ==
        "Otto Weiss says nothing had been decided on future of mine");
}

TEST_CASE("what stands between commas and describes somebody is left out") {
  CHECK(title("Otto Weiss said Ida Moen, who had seen the fire, would testify.", "statement") ==
        "Otto Weiss says Ida Moen would testify");
  CHECK(title("Ida Moen, who visited Kenya on 3 May 2021, said so.", "visit") == "Ida Moen visits Kenya");
}

TEST_CASE("the preposition of a date is no particle") {
  CHECK(title("The parliament passed the Harbour Act on 3 May 2021.", "legislation") ==
        "Parliament passes Harbour Act");
}

TEST_CASE("what a noun tells keeps where it was") {
  CHECK(title("Marches followed the police shooting of a young cyclist in Kolm on 6 May 2021.", "shooting") ==
        "Young cyclist shot in Kolm");
}

TEST_CASE("a noun that alone tells an event is told with its phrase") {
  CHECK(title("The second hearing of the case began on 3 May 2021.", "court_hearing") == "Second hearing of case");
}

TEST_CASE("ages in a list of names are nobody") {
  CHECK(title("Ida Moen, 23, and her sister, Astrid Moen, 25, died in the crash on 3 May 2021.", "death") ==
        "Ida Moen and Astrid Moen die");
}

TEST_CASE("who is elected to something is elected to it") {
  CHECK(title("Ida Moen was elected to parliament on 3 May 2021.", "election") == "Ida Moen elected to parliament");
  CHECK(title("Ida Moen was elected mayor on 3 May 2021.", "election") == "Ida Moen elected mayor");
}

TEST_CASE("a place stands behind the preposition of the text") {
  CHECK(title("A bus overturned near Bergen on 3 May 2021, killing five people.", "crash").find("near Bergen") !=
        std::string::npos);
}

TEST_CASE("a pronoun in what is told of gives whom it stands for") {
  CHECK(title("Otto Weiss fled. Rebels sold him to Odex on 3 May 2021.", "sale") == "Rebels sell Otto Weiss to Odex");
}

TEST_CASE("what stands between a subject and its verb is left out rather than the verb") {
  CHECK(title("Ida Moen said sales so far, including orders from Asia and other markets, are slowly recovering.",
              "statement") == "Ida Moen says sales so far are slowly recovering");
  CHECK(title("Otto Weiss, head of the zoo, said that the long delay at the harbour in the far north of the country "
              "has cost the fishing boats a good part of their catch.",
              "statement") == "Otto Weiss says long delay has cost fishing boats good part of their catch");
  CHECK(title("The broken bone in his foot that kept him out of the last match was hurting before the race, Otto Weiss "
              "said on 3 May 2021.",
              "statement") ==
        "Otto Weiss says broken bone in his foot that kept him out of last match was hurting before race");
}

TEST_CASE("a cut leaves no word that wants another") {
  CHECK(
      title("\u201cI can assure you that I did not take charge of the old museum in order to close it,\u201d Ida Moen "
            "said on 3 May 2021.",
            "statement") == "Ida Moen says \u201cI can assure you that I did not take charge of the old museum\u201d");
  CHECK(title("Otto Weiss told the court that he and two of his friends drove to a part of the town known as the Old "
              "Harbour on 3 May 2021.",
              "statement") == "Otto Weiss tells court he and two of his friends drove to part of town");
}

TEST_CASE("another clause behind an event is no part of its title") {
  CHECK(title("Two years after Halley 1 exploded nobody knew what had gone wrong, Ida Moen said.", "explosion") ==
        "Halley 1 explodes");
}

TEST_CASE("a clause that a pause parts is no part of the title, nor is what leads to it") {
  CHECK(title("Ida Moen warned of unrest on 3 May 2021 if Weiss, who is 80, ran again.", "threat") ==
        "Ida Moen warns of unrest");
  CHECK(title("On 3 May 2021 Norway denied a report that Otto Weiss, an aide to Moen, was dead.", "denial") ==
        "Norway denies report");
}

TEST_CASE("what did not happen is not told as if it had") {
  CHECK(title("Otto Weiss did not deny that his client was at the bank on 3 May 2021.", "denial") ==
        "Otto Weiss did not deny that his client was at bank");
  CHECK(title("Norvik failed to sign the treaty on 3 May 2021.", "agreement") == "Norvik fails to sign treaty");
}

TEST_CASE("the words of a noun tell it where the kind of the name before it is unknown") {
  CHECK(test::first(test::events("The Tresk march ended in violence on 3 May 2021."), "protest").title ==
        "Tresk march");
  const auto crash = test::events("The Kolm crash killed four people on 3 May 2021.");
  REQUIRE(crash.size() == 1);  // the noun is the subject of the verb
  CHECK(crash[0].title == "Kolm crash kills four people");
}

TEST_CASE("an office without an article behind a verb that names is what a headline tells somebody was made") {
  const auto events = test::english().extract(
      test::document("It rained.", "2021-05-05", "Former miner named Norway's interim president"));
  CHECK(test::first(events.events, "appointment").title == "Former miner named Norway's interim president");
}

TEST_CASE("what went on meanwhile is no part of a title, as it is told in the past") {
  CHECK(title("The death toll rose to 51 on 3 May 2021 as divers recovered nine bodies.", "milestone") ==
        "Death toll rises to 51");
  CHECK(title("Soldiers fired on protesters on 3 May 2021 as they fled.", "attack") == "Soldiers fire on protesters");
}

TEST_CASE("a title tells both ends of a stretch of years") {
  CHECK(title("Prosecutors charged Ida Moen on 3 May 2021 with stealing a ship between 2012 and 2017.", "charge") ==
        "Prosecutors charge Ida Moen with stealing ship between 2012 and 2017");
}

TEST_CASE("a title leaves out both ends of its own stretch of time") {
  CHECK(title("Four miners died between January and March 2021.", "death") == "Four miners die");
  CHECK(title("Four miners died in Bergen between January and March.", "death") == "Four miners die in Bergen");
}

TEST_CASE("who stands within another of the same role is told once") {
  CHECK(title("The union and the doctors of Goma fought in Lima on 3 May 2021.", "clash").find("doctors of Goma and") ==
        std::string::npos);
}

TEST_CASE("a participle that told only a day goes with it") {
  CHECK(title("Norway boycotted the runoff held on 3 May 2021.", "sanctions") == "Norway boycotts runoff");
}

TEST_CASE("the firm's chairman is told by the firm's name") {
  CHECK(title("Odex Ltd closed. The firm's chairman resigned on 4 May 2021.", "resignation") ==
        "Odex's chairman resigns");
}

TEST_CASE("its chairman is told by the name of the firm, but not beside it") {
  CHECK(title("Odex Ltd closed. Its chairman resigned on 4 May 2021.", "resignation") == "Odex's chairman resigns");
  CHECK(title("Odex Ltd dismissed its chairman on 4 May 2021.", "dismissal") == "Odex dismisses chairman");
}

TEST_CASE("what is paid for each share is told whole") {
  CHECK(title("Odex paid $31 a share for Norvik on 3 May 2021.", "payment") == "Odex pays $31 a share for Norvik");
  CHECK(title("Odex paid $31.50 a share on 3 May 2021.", "payment") == "Odex pays $31.50 a share");
}

TEST_CASE("what a length of time measures is told with it") {
  CHECK(title("Lars Holm declared three days of mourning on 3 May 2021.", "mourning") ==
        "Lars Holm declares three days of mourning");
  CHECK(title("Rebels took Kolm on 3 May 2021 after three weeks of fighting.", "seizure") ==
        "Rebels take Kolm after three weeks of fighting");
}

TEST_CASE("the plane is told by the name that the text has put before it") {
  const std::string plane = "A Kestrel Air plane landed in Lisbon on 3 May 2021. ";
  CHECK(title(plane + "The same aircraft was delayed by strong winds on 4 May 2021.", "diversion") ==
        "Kestrel Air plane delayed by strong winds");
  CHECK(title(plane + "It made a flight to Rome. The plane was delayed by strong winds on 4 May 2021.", "diversion") ==
        "Kestrel Air plane delayed by strong winds");
  CHECK(title(plane + "Another plane left. The aircraft was delayed by strong winds on 4 May 2021.", "diversion") ==
        "Aircraft delayed by strong winds");
  CHECK(title(plane + "The plane in Oslo was delayed by strong winds on 4 May 2021.", "diversion") ==
        "Strong winds delay plane in Oslo");
  CHECK(title(plane + "Aircraft were delayed by strong winds on 4 May 2021.", "diversion") ==
        "Aircraft delayed by strong winds");
  CHECK(title("Norvik runs the Kolm factory. The factory closed on 4 May 2021.", "closure") == "Kolm factory closes");
  CHECK(title("The Kenyan army attacked. The army left Kolm on 4 May 2021.", "withdrawal") ==
        "Kenyan army leaves Kolm");
  CHECK(title("The Kenyan army met the Ugandan army. The army left Kolm on 4 May 2021.", "withdrawal") ==
        "Army leaves Kolm");
  CHECK(title("Kenyan prosecutors met. Prosecutors charged Otto Weiss with fraud on 4 May 2021.", "charge") ==
        "Kenyan prosecutors charge Otto Weiss with fraud");
  CHECK(title("Kenyan authorities met. Authorities arrested Otto Weiss on 4 May 2021.", "arrest") ==
        "Kenyan authorities arrest Otto Weiss");
  CHECK(title("Kenyan prosecutors met Ugandan prosecutors. Prosecutors charged Otto Weiss on 4 May 2021.", "charge") ==
        "Prosecutors charge Otto Weiss");
  CHECK(title("Workers left Norvik's refinery. The refinery was shut down on 4 May 2021.", "closure") ==
        "Norvik's refinery shut down");
  CHECK(title("Norvik runs its Kolm factory. The plant closed on 4 May 2021.", "closure") == "Kolm factory closes");
}

TEST_CASE("how many of a people is told") {
  const auto event = test::first(test::events("Nine Iraqis were killed in Kolm on 3 May 2021."), "death");
  CHECK(event.title.starts_with("Nine Iraqis"));
}

TEST_CASE("a title tells the noun that the text has, and what it was for") {
  CHECK(title("The police stopped a march for peace in Oslo on 3 May 2021.", "protest") == "March for peace in Oslo");
  CHECK(title("The rebels declared a truce on 3 May 2021.", "ceasefire") == "Rebels declare truce");
  CHECK(title("Ida Moen had lunch with Otto Weiss on 3 May 2021.", "meeting") == "Ida Moen has lunch with Otto Weiss");
}

TEST_CASE("an article before a name makes what looks like a verb a noun") {
  CHECK(test::title("An African Union bid to end the war collapsed.", "breakdown") ==
        "African Union bid to end war collapses");
}

TEST_CASE("a body is told with its country where the text does so") {
  CHECK(title("The Swiss National Bank raised rates on 3 May 2021.", "interest_rate") ==
        "Swiss National Bank raises rates");
  CHECK(title("The Norwegian Refugee Council closed its office on 3 May 2021.", "closure") ==
        "Norwegian Refugee Council closes office");
  CHECK(title("The Supreme Court jailed Norwegian Otto Weiss on 3 May 2021.", "sentence") ==
        "Supreme Court jails Otto Weiss");
}

TEST_CASE("what a subject is for is told with it") {
  CHECK(title("An attempt to oust Otto Weiss failed on 3 May 2021.", "breakdown") ==
        "Attempt to oust Otto Weiss fails");
  CHECK(title("The African Union bid to halt the war collapsed within hours on 3 May 2021.", "breakdown") ==
        "African Union bid to halt war collapses");
  CHECK(title("Otto Weiss cancelled a visit to Chile planned for 3 May 2021.", "cancellation") ==
        "Otto Weiss cancels visit to Chile");
}

TEST_CASE("a place within a place is told by its preposition") {
  CHECK(test::title("A fire in a nightclub in Kolm killed 27 people on 3 May 2021.", "fire") ==
        "Fire in nightclub in Kolm, killing 27 people");
  CHECK(test::title("Storms hit Lima and Kolm on 3 May 2021.", "storm") == "Storms hit Lima and Kolm");
}

TEST_CASE("a name in quotation marks behind what bears it is whole") {
  CHECK(test::title("The group \"Free Kolm\" was banned on 3 May 2021.", "restriction") == "Free Kolm banned");
  CHECK(test::title("The ferry \"Northern Star\" sank on 3 May 2021.", "sinking") == "Northern Star sinks");
}
