#include "reader.hpp"

#include "catch.hpp"

namespace dateline::syntax {
namespace {

using testing::entity_of;
using testing::Reading;

const Entity* find(const Reading& reading, std::string_view name) {
  for (const Entity& entity : reading.entities())
    if (entity.name == name) return &entity;
  return nullptr;
}

TEST_CASE("a surname is its bearer, before and after the full name") {
  const Reading reading("Macron arrived. President Emmanuel Macron met farmers. Macron left.");
  REQUIRE(reading.entities().size() == 1);
  CHECK(reading.entities()[0].name == "Emmanuel Macron");
  CHECK(reading.entities()[0].kind == EntityKind::person);
  CHECK(reading.entities()[0].aliases == std::vector<std::string>{"Macron"});
  CHECK(reading.entities()[0].mentions.size() == 3);
}

TEST_CASE("a surname that is a word, first in a sentence") {
  const Reading reading(
      "Gordon Brown met Tim Cook, Theresa May and Martin Aldous. Brown left. Cook also left. May has left. Aldous flew "
      "to "
      "Rome. Brown bears sleep. May it last.");
  CHECK(entity_of(reading, 1, "Brown") == "Gordon Brown");
  CHECK(entity_of(reading, 2, "Cook") == "Tim Cook");
  CHECK(entity_of(reading, 3, "May") == "Theresa May");
  CHECK(entity_of(reading, 4, "Aldous") == "Martin Aldous");
  CHECK(entity_of(reading, 5, "Brown") == "no such phrase");
  CHECK(entity_of(reading, 6, "May") == "no such phrase");
  CHECK(entity_of(Reading("She spoke to Mr Lanting. Lanting cut his offer."), 1, "Lanting") == "Lanting");
}

TEST_CASE("a name that begins with a particle, first in a sentence") {
  CHECK(entity_of(Reading("Van Holsen sold its mills."), 0, "Van Holsen") == "Van Holsen");
  CHECK(entity_of(Reading("Van Holsen sold its mills. The firm, Van Holsen, left."), 1, "Van Holsen") == "Van Holsen");
}

TEST_CASE("a given name that is a word of grammar elsewhere") {
  CHECK(entity_of(Reading("Police arrested Per Lunde in Oslo."), 0, "Per Lunde") == "Per Lunde");
  CHECK(entity_of(Reading("Police spoke to Finance Minister Do Kwon."), 0, "Finance Minister Do Kwon") == "Do Kwon");
  CHECK(entity_of(Reading("The mayor fled The Lunde family stayed."), 0, "The Lunde") == "no such phrase");
}

TEST_CASE("the first to do something, set beside a name") {
  const Reading reading("Ida Moen, the first woman to climb all the peaks, fell. The woman survived.");
  CHECK(entity_of(reading, 0, "the first woman") == "Ida Moen");
}

TEST_CASE("a capital lies within its country") {
  const Reading reading("Emmanuel Macron flew from Paris to Lillehammer.");
  REQUIRE(find(reading, "Paris") != nullptr);
  CHECK(find(reading, "Paris")->within == "France");
  REQUIRE(find(reading, "Emmanuel Macron") != nullptr);
  CHECK(find(reading, "Emmanuel Macron")->within.empty());
}

TEST_CASE("an office learnt from the text links descriptions") {
  const Reading reading(
      "French President Emmanuel Macron met Wang Yi, the Chinese foreign minister. The French president left. The "
      "minister stayed.");
  REQUIRE(find(reading, "Emmanuel Macron") != nullptr);
  CHECK(find(reading, "Emmanuel Macron")->office == "President of France");
  CHECK(entity_of(reading, 1, "The French president") == "Emmanuel Macron");
  CHECK(entity_of(reading, 2, "The minister") == "Wang Yi");
}

TEST_CASE("nobody does it to himself") {
  CHECK(entity_of(Reading("Otto Weiss spoke. The envoy met him."), 1, "him") == "Otto Weiss");
  CHECK(entity_of(Reading("Ida Moen spoke. A judge ordered her arrest."), 1, "her") == "Ida Moen");
  CHECK(entity_of(Reading("Ida Moen spoke. A judge ended her speech."), 1, "her") == "-");
}

TEST_CASE("who is given an age is somebody") {
  CHECK(entity_of(Reading("Kolmer, 61, spoke. He left."), 1, "He") == "Kolmer");
  CHECK(entity_of(Reading("Kolmer, 212, grew. He left."), 1, "He") == "-");
}

TEST_CASE("whom an event befell is told of") {
  CHECK(entity_of(Reading("Ida Moen spoke. The trial of Otto Weiss opened. He left."), 2, "He") == "Otto Weiss");
  CHECK(entity_of(Reading("A. Moen spoke. Otto Weiss's arrest shook Kolm. He left."), 2, "He") == "Otto Weiss");
}

TEST_CASE("two are rather those the sentence itself names") {
  const Reading reading(
      "The Moen Group and the Kolm Council quarrelled. Weiss told the Odex Group and the Sund Group that the two "
      "groups "
      "must pay.");
  const SentenceAnalysis& analysis = reading.sentences().at(1);
  const auto pair = std::find_if(analysis.phrases.begin(), analysis.phrases.end(), [&](const NounPhrase& phrase) {
    return reading.words(phrase.tokens) == "the two groups" && phrase.is_coordination();
  });
  REQUIRE(pair != analysis.phrases.end());
  CHECK(reading.entities()[analysis.phrases[pair->first_member].entity].name == "Odex Group");
  CHECK(reading.entities()[analysis.phrases[pair->first_member + 1].entity].name == "Sund Group");
}

TEST_CASE("somebody identified by a name is who bears it") {
  const Reading reading("The suspect, identified as Otto Weiss, fled. The bill, named best by Otto Weiss, failed.");
  CHECK(entity_of(reading, 0, "The suspect") == "Otto Weiss");
  CHECK(entity_of(reading, 1, "The bill") == "-");
}

TEST_CASE("a body is no country or other body whose name ends likewise") {
  const Reading reading(
      "The United States and the Bank of Kolm agreed. The state refused. The bank paid. The US Agency for Global Peace "
      "agreed. The agency paid.");
  CHECK(entity_of(reading, 4, "The agency") == "US Agency for Global Peace");
  CHECK(entity_of(reading, 1, "The state") == "-");
  CHECK(entity_of(reading, 2, "The bank") == "Bank of Kolm");
}

TEST_CASE("an office is nobody's who is called otherwise") {
  const Reading reading(
      "French foreign minister Otto Weiss spoke. The French minister left. The French prime minister stayed. Ida Moen, "
      "a "
      "spokeswoman for rebels, agreed. The army spokeswoman did not.");
  CHECK(entity_of(reading, 1, "The French minister") == "Otto Weiss");
  CHECK(entity_of(reading, 2, "The French prime minister") == "-");
  CHECK(entity_of(reading, 4, "The army spokeswoman") == "-");
}

TEST_CASE("a pronoun agrees with what given names, nouns and honorifics tell") {
  const std::pair<const char*, const char*> table[] = {
      {"Maria Weiss met Ngo Moen. He signed it.", "Ngo Moen"},
      {"Ngo Moen met Maria Weiss. She signed it.", "Maria Weiss"},
      {"Mrs Weiss met Ngo Moen. He signed it.", "Ngo Moen"},
      {"Ngo Moen and his wife, Xan, left. She signed it.", "Xan"},
      {"Ngo Moen left. She told Maria Weiss the truth.", "Ngo Moen"},
      {"Peter Weiss left. She signed it.", "-"},
  };
  for (const auto& [text, expected] : table) {
    INFO(text);
    const Reading reading(text);
    const std::string he = entity_of(reading, 1, "He");
    CHECK((he == "no such phrase" ? entity_of(reading, 1, "She") : he) == expected);
  }
}

TEST_CASE("whose wife or colleague somebody is tells nothing of the gender") {
  const Reading reading("Otto Weiss met his colleague Ngo Moen. Moen said she would leave.");
  CHECK(entity_of(reading, 1, "she") == "Ngo Moen");
}

TEST_CASE("a middle name more or less makes nobody another") {
  const Reading reading("Ida Kari Moen met Otto F. Weiss and Otto G. Weiss. Ida Moen left.");
  CHECK(reading.entities().size() == 3);
  CHECK(entity_of(reading, 1, "Ida Moen") == "Ida Kari Moen");
  const Reading other("Ida Moen left. Ida Kari Moen returned. Otto Weiss left. Otto Karl Weiss Jr. returned.");
  CHECK(entity_of(other, 1, "Ida Kari Moen") == "Ida Moen");
  CHECK(other.entities().size() == 3);
}

TEST_CASE("him, behind a body, is the one person named before") {
  CHECK(entity_of(Reading("Odex fired Ngo Weiss. Velden hired him."), 1, "him") == "Ngo Weiss");
  CHECK(entity_of(Reading("Odex fired Ngo Weiss and Xan Moen. Velden hired him."), 1, "him") == "-");
}

TEST_CASE("a nickname is no part of the name shown") {
  CHECK(entity_of(Reading("Otto \"Red\" Weiss left. Weiss returned."), 1, "Weiss") == "Otto Weiss");
}

TEST_CASE("they are those told of together, where there are no others") {
  const auto first = [](const Reading& reading, std::size_t sentence) {
    for (const NounPhrase& phrase : reading.sentences().at(sentence).phrases)
      if (reading.words(phrase.tokens) == "They" && phrase.is_coordination())
        return reading.entities()[reading.sentences()[sentence].phrases[phrase.first_member].entity].name;
    return std::string("-");
  };
  CHECK(first(Reading("Otto Weiss and Ida Moen left. They signed it."), 1) == "Otto Weiss");
  CHECK(first(Reading("Otto Weiss met Ida Moen. They signed it."), 1) == "Otto Weiss");
  CHECK(first(Reading("Otto Weiss spoke with Ida Moen in Oslo. They signed it."), 1) == "Otto Weiss");
  CHECK(first(Reading("Otto Weiss met Ida Moen and Lu Wen. They signed it."), 1) == "-");
  CHECK(first(Reading("Otto Weiss met Ida Moen beside miners. They signed it."), 1) == "-");
  CHECK(first(Reading("Otto Weiss and Ida Moen met miners. They signed it."), 1) == "-");
  CHECK(first(Reading("Miners met Otto Weiss and Ida Moen. They signed it."), 1) == "-");
  CHECK(entity_of(Reading("The Taliban left. They signed it."), 1, "They") == "Taliban");
  CHECK(entity_of(Reading("Reuters said it rained. They signed it."), 1, "They") == "-");
}

TEST_CASE("who bears a given name alone is called by the title") {
  CHECK(find(Reading("Pope Francis left. Francis returned."), "Pope Francis") != nullptr);
  CHECK(find(Reading("President Francis left."), "Francis") != nullptr);
  CHECK(find(Reading("King Charles left. Charles Weiss returned."), "Charles Weiss") != nullptr);
}

TEST_CASE("her, behind somebody of whom nothing is told, is the woman of the sentence before") {
  const Reading reading("Maria Moen was freed. Weiss welcomed her release.");
  CHECK(entity_of(reading, 1, "her") == "Maria Moen");
}

TEST_CASE("somebody goes by the later parts of a long name") {
  const Reading reading("Ali bin Xan met Ngo Aye Tun. Aye Tun left. Bin Xan returned.");
  CHECK(entity_of(reading, 1, "Aye Tun") == "Ngo Aye Tun");
}

TEST_CASE("a body goes by its name without what kind of body it is") {
  CHECK(find(Reading("Weiss & Co. left."), "Weiss & Co.") != nullptr);
  const Reading reading(
      "Moen Steel left. Moen returned. Zarne NV left. Zarne returned. Xan Administration officials left.");
  CHECK(entity_of(reading, 1, "Moen") == "Moen Steel");
  CHECK(entity_of(reading, 3, "Zarne") == "Zarne");
  CHECK(find(reading, "Zarne")->kind == EntityKind::organisation);
  CHECK(find(reading, "Zarne")->aliases == std::vector<std::string>{"Zarne NV"});
}

TEST_CASE("countries the pack does not list are CLDR's") {
  const Reading reading(
      "Antigua and Barbuda signed a treaty with Kiribati. Saint Lucia and Côte d’Ivoire signed it, too.");
  for (const char* name : {"Antigua and Barbuda", "Kiribati", "St. Lucia", "Ivory Coast"}) {
    INFO(name);
    REQUIRE(find(reading, name) != nullptr);
    CHECK(find(reading, name)->kind == EntityKind::country);
  }
}

TEST_CASE("names that are rather something else stay that") {
  const Reading reading("Chad Miller met Georgia Smith in Jersey. The reunion in Antarctica was theirs.");
  for (const auto& [name, kind] :
       {std::pair{"Chad Miller", EntityKind::person}, std::pair{"Georgia Smith", EntityKind::person},
        std::pair{"Jersey", EntityKind::place}, std::pair{"Antarctica", EntityKind::place}}) {
    INFO(name);
    REQUIRE(find(reading, name) != nullptr);
    CHECK(find(reading, name)->kind == kind);
  }
}

TEST_CASE("a place before what names a body belongs to the name") {
  CHECK(find(Reading("Regulators closed New York Bank."), "New York Bank") != nullptr);
  CHECK(find(Reading("Regulators closed Kenya Bank."), "Kenya Bank") != nullptr);
}

TEST_CASE("the full name of a body tells whom a headline names shortly, unless somebody bears that name beside it") {
  const Reading firm("Kestrel wins control.\n\nThe Kestrel Group was founded by Harold Kestrel. Kestrel closed Odex.");
  REQUIRE(find(firm, "Kestrel Group") != nullptr);
  CHECK(find(firm, "Kestrel") == nullptr);
  REQUIRE(find(firm, "Harold Kestrel") != nullptr);
  const Reading person("Moen resigns.\n\nIda Moen of the Moen Group resigned. Moen joined parliament in 2012.");
  CHECK(find(person, "Ida Moen") != nullptr);
  CHECK(find(person, "Moen Group") != nullptr);
  CHECK(find(person, "Moen") == nullptr);
}

TEST_CASE("initials name the same organisation") {
  const Reading reading("The Lake Fishers Union (LFU) called a strike. The LFU blamed the firm.");
  REQUIRE(find(reading, "Lake Fishers Union") != nullptr);
  CHECK(find(reading, "Lake Fishers Union")->aliases == std::vector<std::string>{"LFU"});
  CHECK(find(reading, "Lake Fishers Union")->mentions.size() == 3);
}

TEST_CASE("the gazetteer knows other names") {
  const Reading reading("The UN met. The United Nations voted. Britain and the UK abstained.");
  REQUIRE(reading.entities().size() == 2);
  CHECK(reading.entities()[0].name == "United Nations");
  CHECK(reading.entities()[1].name == "United Kingdom");
}

TEST_CASE("a pronoun is the last person who was a subject") {
  const Reading reading("Angela Merkel met reporters. She said she would resign.");
  CHECK(entity_of(reading, 1, "She") == "Angela Merkel");
  CHECK(entity_of(Reading("It rained. He left."), 1, "He") == "-");
}

TEST_CASE("who was told to be somebody is the subject") {
  const Reading reading("Angela Merkel spoke. The man everyone watched was Otto Weiss. He left.");
  CHECK(entity_of(reading, 2, "He") == "Otto Weiss");
}

TEST_CASE("it is the body the sentence before was about, where it does something") {
  CHECK(entity_of(Reading("Unilever grew fast. It sold the mine in May."), 1, "It") == "Unilever");
  CHECK(entity_of(Reading("Unilever grew fast. It is the oldest company in Leeds."), 1, "It") == "Unilever");
  CHECK(entity_of(Reading("Unilever grew fast. It is a pity."), 1, "It") == "-");
  CHECK(entity_of(Reading("Unilever grew fast. It is clear that it rained."), 1, "It") == "-");
  CHECK(entity_of(Reading("Unilever grew fast. The mine closed. It lost its value in May."), 2, "It") == "-");
}

TEST_CASE("his, before the subject, is the subject's") {
  const Reading reading("Nils Holm left. In his speech, Otto Weiss praised the wine.");
  CHECK(entity_of(reading, 1, "his") == "Otto Weiss");
}

/// Names of the members of the first phrase written so.
std::string members_of(const Reading& reading, std::size_t sentence, std::string_view written) {
  const SentenceAnalysis& analysis = reading.sentences().at(sentence);
  std::string names;
  for (const NounPhrase& phrase : analysis.phrases) {
    if (reading.words(phrase.tokens) != written || !phrase.is_coordination()) continue;
    for (std::uint32_t m = phrase.first_member; m < phrase.last_member; ++m)
      names += (names.empty() ? "" : "; ") + reading.entities()[analysis.phrases[m].entity].name;
    break;
  }
  return names;
}

TEST_CASE("two leaders are the two named before, where there is no third") {
  CHECK(members_of(Reading("Angela Merkel met Otto Weiss. The two leaders had lunch."), 1, "The two leaders") ==
        "Angela Merkel; Otto Weiss");
  CHECK(members_of(Reading("Kenya met Uganda. Both countries signed."), 1, "Both countries") == "Kenya; Uganda");
  CHECK(members_of(Reading("Angela Merkel, Nils Holm and Otto Weiss met. The two leaders had lunch."), 1,
                   "The two leaders")
            .empty());
  CHECK(members_of(Reading("Angela Merkel met Otto Weiss. Two officials died."), 1, "Two officials").empty());
}

TEST_CASE("a country right behind an unknown name is part of it") {
  CHECK(entity_of(Reading("Odex UK closed its mill."), 0, "Odex UK") == "Odex UK");
  CHECK(entity_of(Reading("Odex, UK officials said, closed its mill."), 0, "Odex") == "Odex");
  CHECK(entity_of(Reading("Odex US president Otto Weiss left."), 0, "Odex") == "Odex");
}

TEST_CASE("between a description, its name and another there are two") {
  CHECK(members_of(Reading("Talks between the leader, Ida Moen, and Otto Weiss failed."), 0,
                   "the leader, Ida Moen, and Otto Weiss") == "Ida Moen; Otto Weiss");
}

TEST_CASE("a preposition of several words is no name where a sentence opens with it") {
  CHECK(entity_of(Reading("According to police, it rained."), 0, "According") == "no such phrase");
}

TEST_CASE("the two, with no noun, are the two named before") {
  CHECK(members_of(Reading("Angela Merkel rang Otto Weiss. The two had lunch."), 1, "The two") ==
        "Angela Merkel; Otto Weiss");
  CHECK(members_of(Reading("Angela Merkel, Nils Holm and Otto Weiss met. The two had lunch."), 1, "The two").empty());
}

TEST_CASE("he is nobody whom the text has called she") {
  const Reading reading("Ngo Moen left. She named Xan Weiss. He took over.");
  CHECK(entity_of(reading, 1, "She") == "Ngo Moen");
  CHECK(entity_of(reading, 2, "He") == "Xan Weiss");
}

TEST_CASE("it is the one body that stands alone where several are the subject") {
  CHECK(entity_of(Reading("Norway and Sweden imposed sanctions on Kenya when it tested missiles."), 0, "it") ==
        "Kenya");
  CHECK(entity_of(Reading("Norway and Sweden left Chile for Kenya when it tested missiles."), 0, "it") == "-");
}

TEST_CASE("a pronoun behind the verb is not its subject") {
  const Reading reading("Angela Merkel spoke. Otto Weiss endorsed her.");
  CHECK(entity_of(reading, 1, "her") == "Angela Merkel");
  CHECK(entity_of(Reading("Otto Weiss hired a lawyer to defend him."), 0, "him") == "Otto Weiss");
  CHECK(entity_of(Reading("Otto Weiss ruled. Soldiers led by Colonel Adam Moen toppled him."), 1, "him") ==
        "Otto Weiss");
}

TEST_CASE("somebody's two brothers are not two who were named") {
  CHECK(members_of(Reading("Kenya and Uganda quarrelled. Weiss said the army shot his two brothers."), 1,
                   "his two brothers")
            .empty());
}

TEST_CASE("two neighbours are rather countries") {
  CHECK(members_of(Reading("Kenya and Uganda quarrelled. Angela Merkel met Otto Weiss. The two neighbours made peace."),
                   2, "The two neighbours") == "Kenya; Uganda");
  CHECK(
      members_of(Reading("Kenya and Uganda are near. Kenyan President Angela Merkel met Ugandan President Otto Weiss. "
                         "The day ended. Merkel praised Weiss. The two neighbours made peace."),
                 4, "The two neighbours") == "Kenya; Uganda");
}

TEST_CASE("two leaders are else the two a text tells of most") {
  const std::string talks = "Angela Merkel met Otto Weiss. Otto Weiss smiled. Merkel nodded. It rained. It stopped. ";
  CHECK(members_of(Reading(talks + "The day ended. The two leaders had lunch."), 6, "The two leaders") ==
        "Angela Merkel; Otto Weiss");
  CHECK(members_of(Reading(talks + "Nils Holm sang. The day ended. The two leaders had lunch."), 7, "The two leaders")
            .empty());
}

TEST_CASE("an apposition is the same entity") {
  const Reading reading("The Brazilian leader, Lula da Silva, left Rome.");
  CHECK(entity_of(reading, 0, "The Brazilian leader") == "Lula da Silva");
}

TEST_CASE("a suffix is no surname, and written with a comma the same") {
  const Reading reading("Otto Weiss, Jr., left Kolm. Otto Weiss Jr. returned. Weiss rested.");
  CHECK(reading.entities()[0].name == "Otto Weiss, Jr.");
  CHECK(entity_of(reading, 1, "Otto Weiss Jr.") == "Otto Weiss, Jr.");
  CHECK(entity_of(reading, 2, "Weiss") == "Otto Weiss, Jr.");
}

TEST_CASE("a neighbour and colleague who is named is one person") {
  const Reading reading("My old neighbour and colleague Ida Moen died.");
  CHECK(reading.predicate("die") == "active: subject=colleague Ida Moen");
  CHECK(entity_of(reading, 0, "colleague Ida Moen") == "Ida Moen");
}

TEST_CASE("his, in what somebody unnamed does, is not the one named before") {
  const Reading reading("Otto Weiss said the driver lost his licence. Ida Moen said Otto Weiss lost his hat.");
  CHECK(entity_of(reading, 0, "his") == "-");
  CHECK(entity_of(reading, 1, "his") == "Otto Weiss");
}

TEST_CASE("it may be what something was done to") {
  CHECK(entity_of(Reading("Odex Ltd closed. It was bought by Norvik Air."), 1, "It") == "Odex");
  CHECK(entity_of(Reading("Odex Ltd closed. It was said to be old."), 1, "It") == "-");
}

TEST_CASE("two banks joined by a word are two") {
  const Reading two("Odell Bank and Crane Bank agreed.");
  CHECK(members_of(two, 0, "Odell Bank and Crane Bank") == "Odell Bank; Crane Bank");
}

TEST_CASE("who has an article in the surname is called without it, too") {
  const Reading reading("Otto al-Weiss left Rome. Weiss returned.");
  CHECK(entity_of(reading, 1, "Weiss") == "Otto al-Weiss");
}

TEST_CASE("a ministry of justice is no judge") {
  const Reading reading("The Ministry of Justice in Oslo met. The ministry closed.");
  CHECK(entity_of(reading, 0, "The Ministry of Justice") == "Ministry of Justice");
  CHECK(entity_of(reading, 1, "The ministry") == "Ministry of Justice");
}

TEST_CASE("the star is a person") {
  CHECK(entity_of(Reading("Mara Lind was taken to hospital. The star left Rome."), 1, "The star") == "Mara Lind");
}

TEST_CASE("a person's name in capitals is shown as names are") {
  const Reading opening("WHEN KOFFI MENSAH was elected president, he wept. Mr Mensah resigned.");
  CHECK(entity_of(opening, 1, "Mr Mensah") == "Koffi Mensah");
  const Reading first_word("OTTO Weiss appeared in court. Mr Weiss denied theft.");
  CHECK(entity_of(first_word, 1, "Mr Weiss") == "Otto Weiss");
}

}  // namespace
}  // namespace dateline::syntax
