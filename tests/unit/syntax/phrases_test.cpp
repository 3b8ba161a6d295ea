// Names and noun phrases.
#include "reader.hpp"

#include "catch.hpp"

namespace dateline::syntax {
namespace {

using testing::Reading;

const char* kind_name(EntityKind kind) {
  static constexpr const char* names[] = {"other", "person", "organisation", "country",
                                          "place", "group",  "time",         "text"};
  return names[static_cast<std::size_t>(kind)];
}

/// The names of the first sentence: "Emmanuel Macron/person China/country".
std::string names(const std::string& text, bool headline = false) {
  const Reading reading(text, headline);
  std::string result;
  for (const NameSpan& name : reading.sentences().at(0).names) {
    if (!result.empty()) result += ' ';
    result += reading.words(name.tokens) + '/' + (name.adjective ? "adjective" : kind_name(name.kind));
  }
  return result;
}

/// The phrases the clause level sees: "[the two leaders] [a deal]".
std::string phrases(const std::string& text) {
  const Reading reading(text);
  std::string result;
  for (const Chunk& chunk : reading.sentences().at(0).chunks)
    if (chunk.is_phrase()) result += (result.empty() ? "[" : " [") + reading.words(chunk.tokens) + ']';
  return result;
}

TEST_CASE("two others are people of whom no more is told") {
  CHECK(phrases("Ole Berg and two others were killed.") == "[Ole Berg and two others]");
  CHECK(phrases("Police arrested three others.") == "[Police] [three others]");
}

TEST_CASE("a name may end like a gerund where a sentence begins") {
  CHECK(names("Norling rejected the offer.") == "Norling/other");
  CHECK(names("Manning said the offer was low.") == "Manning/other");
  CHECK(names("Fighting broke out in Oslo.") == "Oslo/place");
}

TEST_CASE("what is named after a saint has one name") {
  CHECK(names("The service was held at St Anne's Cathedral.") == "St Anne's Cathedral/place");
  CHECK(names("Police searched St. Otto's Bridge.") == "St. Otto's Bridge/place");
}

TEST_CASE("a participle before who bears a name describes them") {
  CHECK(phrases("Mining giant Ferrum signed a deal.") == "[Mining giant Ferrum] [a deal]");
  CHECK(phrases("Sitting president Ida Moen lost.") == "[Sitting president Ida Moen]");
  CHECK(phrases("The mine is owned by shipping company Norvik.") == "[The mine] [shipping company Norvik]");
  CHECK(phrases("Mining gold, Ferrum grew.") == "[gold] [Ferrum]");
  CHECK(phrases("They reached a deal on fishing rights.") == "[They] [a deal] [fishing rights]");
  CHECK(phrases("Troops supporting leader Ida Moen left.") == "[Troops] [leader Ida Moen]");
}

TEST_CASE("names and what kind they are of") {
  const std::pair<const char*, const char*> table[] = {
      {"French President Emmanuel Macron met Olaf Scholz.",
       "French/adjective Emmanuel Macron/person Olaf Scholz/person"},
      {"He spoke to Foreign Minister Wang Yi in Geneva.", "Wang Yi/person Geneva/place"},
      {"A judge of the International Criminal Court resigned.", "International Criminal Court/organisation"},
      {"The Court of Appeal for Traffic said so.", "Court of Appeal for Traffic/organisation"},
      {"The Union of North African Cities met.", "Union of North African Cities/organisation"},
      {"The Ministry of Trade and Industry said so.", "Ministry of Trade and Industry/organisation"},
      {"The Ministry of Land, Infrastructure and Transport said so.",
       "Ministry of Land, Infrastructure and Transport/organisation"},
      {"He backed the One Port, One Law policy.", "One Port, One Law/other"},
      {"He backed the No Cash, No Ride campaign.", "No Cash, No Ride/other"},
      {"The Independent Electoral and Boundaries Commission said so.",
       "Independent Electoral and Boundaries Commission/organisation"},
      {"She met Secretary of State Antony Blinken.", "Antony Blinken/person"},
      {"The US said it would help, and us farmers agreed.", "US/country"},
      {"They asked Moon Jae-in and Abdel Fattah el-Sisi to come.", "Moon Jae-in/person Abdel Fattah el-Sisi/person"},
      {"Officials blamed the Kivu Mining Company.", "Kivu Mining Company/organisation"},
      {"The Odex Group and the Sund Group agreed.", "Odex Group/organisation Sund Group/organisation"},
      {"The British Embassy in Rome closed.", "British Embassy/organisation Rome/place"},
      {"The European Court of Human Rights ruled.", "European Court of Human Rights/organisation"},
      {"The Union for Defence of Peace left.", "Union for Defence of Peace/organisation"},
      {"The boat sank on Lake Albert.", "Lake Albert/place"},
      {"The minister praised Mr. Tanaka.", "Tanaka/person"},
      {"Two Americans died with three Kenyans.", "Americans/group Kenyans/group"},
      {"US-led forces left.", "US/adjective"},
      {"Maria May met Mrs May, and Kenya may follow.", "Maria May/person May/person Kenya/country"},
      {"England and Wales met the United Kingdom.", "England/country Wales/country United Kingdom/country"},
      {"The Maria Luisa sank off Maria Luisa Moen.", "Maria Luisa/other Maria Luisa Moen/person"},
      {"Prime Minister May left.", "May/person"},
      {"Will Moen met Hope Weiss.", "Will Moen/person Hope Weiss/person"},
      {"Will Kenya agree?", "Kenya/country"},
      {"Hope faded.", ""},
      {"Christian Moen met Christian groups.", "Christian Moen/person Christian/adjective"},
      {"Green Harbour left.", "Green Harbour/other"},
      {"Former Harbour chief Otto Weiss left.", "Harbour/other Otto Weiss/person"},
      {"Oslo Electric Power left.", "Oslo Electric Power/organisation"},
      {"The Oslo Accord failed.", "Oslo/place Accord/other"},
      {"She met Trade and Industry Secretary Otto Weiss.", "Otto Weiss/person"},
      {"The People's Party lost to Otto \"Red\" Weiss.", "People's Party/organisation Otto \"Red\" Weiss/person"},
      {"Ida Zulu said so.", "Ida Zulu/person"},
      {"He used Google Maps.", "Google Maps/other"},
      {"Archbishop of Canterbury Otto Weiss left.", "Otto Weiss/person"},
      {"She met Secretary of the Interior Ken Moen.", "Ken Moen/person"},
      {"He opened the third Grain and Oil Forum.", "Grain and Oil Forum/other"},
      {"The House Committee on Energy and Trade left.", "House Committee on Energy and Trade/organisation"},
      {"The European Grain Agency left the Java Sea.", "European Grain Agency/organisation Java Sea/place"},
      {"The Kenyan Grain Agency left.", "Kenyan/adjective Grain Agency/organisation"},
      {"Chipmaker Lind Silicon left.", "Lind Silicon/person"},
  };
  for (const auto& [text, expected] : table) {
    INFO(text);
    CHECK(names(text) == expected);
  }
}

TEST_CASE("common words at the start of a sentence or in a headline are no names") {
  CHECK(names("Officials left.") == "");
  CHECK(names("Police arrested Sofia Rossi.") == "Sofia Rossi/person");
  CHECK(names("Court Jails Former Minister Over Bribes", true) == "");
  CHECK(names("Macron Visits China as Trade Talks Begin", true) == "Macron/other China/country");
}

TEST_CASE("who heads a house is somebody") {
  const auto kind = [](const std::string& text) {
    return kind_name(Reading(text).sentences().at(0).phrases.at(0).kind);
  };
  CHECK(kind("The head of Odex left.") == std::string("person"));
  CHECK(kind("The head of the jail left.") == std::string("person"));
  CHECK(kind("The head of Lake Como froze.") == std::string("other"));
}

TEST_CASE("an ending may tell that somebody is meant") {
  const auto kind = [](const std::string& text) {
    return kind_name(Reading(text).sentences().at(0).phrases.at(0).kind);
  };
  CHECK(kind("A toolsman left.") == std::string("person"));
  CHECK(kind("A vulcanologist left.") == std::string("person"));
  CHECK(kind("A toolbag broke.") == std::string("other"));
}

TEST_CASE("ages, numbers in words and relations tell that people are meant") {
  const auto kind = [](const std::string& text) {
    return kind_name(Reading(text).sentences().at(0).phrases.at(0).kind);
  };
  CHECK(kind("The 34-year-old left.") == std::string("person"));
  CHECK(kind("A brother-in-law left.") == std::string("person"));
  CHECK(kind("Thousands left.") == std::string("group"));
  CHECK(kind("The four left.") == std::string("group"));
  CHECK(kind("Thousands of books burned.") == std::string("other"));
  CHECK(kind("The 14-metre-high wall fell.") == std::string("other"));
}

TEST_CASE("where a body is is no part of its name") {
  CHECK(names("They sued Norvik Electric in San Jose.") == "Norvik Electric/organisation San Jose/place");
  CHECK(names("She led the Committee on Foreign Relations.") == "Committee on Foreign Relations/organisation");
}

TEST_CASE("a number behind some nouns is their name") {
  CHECK(phrases("Highway 36 was closed.") == "[Highway 36]");
  CHECK(phrases("They met the world number two.") == "[They] [the world number two]");
}

TEST_CASE("noun phrases, coordinations and appositions are one chunk") {
  const std::pair<const char*, const char*> table[] = {
      {"The two leaders signed a new trade deal.", "[The two leaders] [a new trade deal]"},
      {"China and Russia declared a \"no limits\" partnership.", "[China and Russia] [a \"no limits\" partnership]"},
      {"Ministers from Kenya, Uganda and Tanzania met.", "[Ministers] [Kenya, Uganda and Tanzania]"},
      {"In Rome, Kenya and Uganda met.", "[Rome] [Kenya and Uganda]"},
      {"Kenya, Uganda and Tanzania signed it.", "[Kenya, Uganda and Tanzania] [it]"},
      {"If Macron visits China, Russia will answer.", "[Macron] [China] [Russia]"},
      {"Lula da Silva, the Brazilian president, left.", "[Lula da Silva, the Brazilian president]"},
      {"The leaders of France and Germany met.", "[The leaders of France and Germany]"},
      {"He won 1,250,000 votes.", "[He] [1,250,000 votes]"},
      {"The workers' union of Kenya called a strike.", "[The workers' union of Kenya] [a strike]"},
      {"He met Modi and Xi left.", "[He] [Modi] [Xi]"},
      {"She cleared him of all charges.", "[She] [him] [all charges]"},
      {"She sought the removal of Paul Weiss and his ministers.",
       "[She] [the removal of Paul Weiss and his ministers]"},
      {"Secretary of State Paul Weiss left.", "[Secretary of State Paul Weiss]"},
      {"The ferry Sea Lily left.", "[The ferry Sea Lily]"},
      {"The deal Kenya signed failed.", "[The deal] [Kenya]"},
      {"Ida Moen, the envoy for trade, left.", "[Ida Moen, the envoy for trade]"},
      {"Ida Moen, of Kolm, a nurse at a clinic, left.", "[Ida Moen] [Kolm] [a nurse] [a clinic]"},
      {"They met in Geneva, Switzerland.", "[They] [Geneva, Switzerland]"},
  };
  for (const auto& [text, expected] : table) {
    INFO(text);
    CHECK(phrases(text) == expected);
  }
}

TEST_CASE("a phrase knows office, nationality, number and kind") {
  const Reading reading("Former Chinese foreign minister Qin Gang met 46 Afghan civilians and the court.");
  const SentenceAnalysis& analysis = reading.sentences().at(0);
  const NounPhrase& minister = analysis.phrases[analysis.chunks[0].index];
  CHECK(reading.words(minister.name) == "Qin Gang");
  CHECK(reading.words(minister.office) == "foreign minister");
  CHECK(testing::English::get().lexicon->gazetteer().entry(minister.nationality).code == "CN");
  CHECK(minister.kind == EntityKind::person);
  const auto civilians = std::find_if(analysis.phrases.begin(), analysis.phrases.end(),
                                      [](const NounPhrase& p) { return p.number == 46; });
  REQUIRE(civilians != analysis.phrases.end());
  CHECK(civilians->kind == EntityKind::group);
  CHECK(civilians->plural);
}

TEST_CASE("where phrases end") {
  const auto has = [](const char* text, std::string_view words) {
    const Reading reading(text);
    const SentenceAnalysis& analysis = reading.sentences().at(0);
    return std::any_of(analysis.phrases.begin(), analysis.phrases.end(),
                       [&](const NounPhrase& phrase) { return reading.words(phrase.tokens) == words; });
  };
  CHECK(has("The state fined Norvik 20 million crowns.", "Norvik"));
  CHECK(has("Opposition figure Otto Weiss left.", "Opposition figure Otto Weiss"));
  CHECK(has("The deal Otto Weiss signed failed.", "The deal"));
  CHECK(has("Otto Weiss also zonked forty crowns.", "forty crowns"));  // an unlisted past form behind an adverb
  CHECK(has("Fire broke out at a care home.", "a care home"));
  CHECK(has("A nursing home closed.", "A nursing home"));
  CHECK(has("Dallas' last game was good.", "last game"));
  CHECK(has("Norvik opened an in-depth inquiry.", "an in-depth inquiry"));
  CHECK(has("Norvik left the no-fly zone.", "the no-fly zone"));
  CHECK(has("Norvik claimed a 4-0 victory.", "a 4-0 victory"));
  CHECK(has("Prices rose 18 per cent in May.", "18 per cent"));
}

TEST_CASE("a word that is mostly an adverb ends a phrase that has been opened") {
  CHECK(phrases("Norvik sealed the well.") == "[Norvik] [the well]");
  CHECK(phrases("Norvik sealed the leaking well.") == "[Norvik] [the leaking well]");
  CHECK(phrases("Anna Berg sang well.") == "[Anna Berg]");
  CHECK(phrases("The well known singer Anna Berg died.").find("[The well]") == std::string::npos);
}

TEST_CASE("an adverb may stand between a subject and its verb") {
  CHECK(phrases("Officers then fired a shot.") == "[Officers] [a shot]");
  CHECK(phrases("The then mayor fired a shot.") == "[The then mayor] [a shot]");
}

TEST_CASE("a gerund before people who do something describes them") {
  CHECK(Reading("On Friday, grieving relatives gathered in Oslo.").predicate("gather") ==
        "active: subject=grieving relatives in=Oslo");
  CHECK(Reading("Visiting officials met Otto Weiss.").predicate("meet") ==
        "active: subject=Visiting officials object=Otto Weiss");
  CHECK(Reading("Meeting officials, Otto Weiss smiled.").predicate("meet") ==
        "participle: subject=Otto Weiss object=officials");
}

TEST_CASE("a model is named by a letter and a number, or a number and a name, behind its maker's") {
  CHECK(Reading("An Airbus A320 crashed near Oslo.").predicate("crash") == "active: subject=An Airbus A320 near=Oslo");
  CHECK(Reading("The Boeing 737 MAX 8 took off from Oslo.").predicate("take") ==
        "active: subject=The Boeing 737 MAX 8 from=Oslo");
}

TEST_CASE("a number written together with a name is part of it") {
  CHECK(Reading("Tordis reached 67P/Halden.").predicate("reach") == "active: subject=Tordis object=67P/Halden");
  CHECK(Reading("The P5+1 met in Oslo.").predicate("meet") == "active: subject=The P5+1 in=Oslo");
}

TEST_CASE("a country before what lies there is part of the name") {
  CHECK(Reading("Otto Weiss saw Mexico Beach.").predicate("see") == "active: subject=Otto Weiss object=Mexico Beach");
  const Reading reading("Otto Weiss saw Mexico Beach.");
  CHECK(reading.words(reading.sentences().at(0).phrases.back().name) == "Mexico Beach");
}

TEST_CASE("a noun that is the same in the plural is one thing unless a number tells of more") {
  const auto plural = [](const char* text) { return Reading(text).sentences().at(0).phrases.front().plural; };
  CHECK_FALSE(plural("An aircraft crashed near Oslo."));
  CHECK_FALSE(plural("The aircraft crashed near Oslo."));
  CHECK(plural("Two aircraft crashed near Oslo."));
  CHECK(plural("Several aircraft crashed near Oslo."));
}

TEST_CASE("a number joined to its noun or to another by a point counts nothing") {
  for (const char* text :
       {"The magnitude-7 quake struck.", "The magnitude-7.8 quake struck.", "The 7.8 quake struck."}) {
    INFO(text);
    CHECK_FALSE(Reading(text).sentences().at(0).phrases.back().plural);
    CHECK(Reading(text).predicate("strike") ==
          "active: subject=" + std::string(text, std::string(text).find(" struck")));
  }
}

TEST_CASE("a name in quotation marks between commas is read as one without") {
  CHECK(phrases("Otto Weiss, \"the Odd Uncle,\" sold the house.") == "[Otto Weiss, \"the Odd Uncle] [the house]");
  CHECK(phrases("\"Lake Holm,\" Otto Weiss said, \"is closed.\"").find("Weiss") != std::string::npos);
}

TEST_CASE("what is counted tells what a phrase of numbers is") {
  const Reading reading("Hundreds of thousands of people marched.");
  const SentenceAnalysis& analysis = reading.sentences().at(0);
  CHECK(analysis.phrases[analysis.chunks[0].index].kind == EntityKind::group);
}

}  // namespace
}  // namespace dateline::syntax
