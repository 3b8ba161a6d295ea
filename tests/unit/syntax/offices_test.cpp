#include "reader.hpp"

#include "catch.hpp"

namespace dateline::syntax {
namespace {

using testing::Reading;

/// Whom the first phrase written so means; "-" for nobody known.
std::string meant(const Reading& reading, std::string_view written) {
  for (const SentenceAnalysis& sentence : reading.sentences())
    for (const NounPhrase& phrase : sentence.phrases)
      if (reading.words(phrase.tokens) == written)
        return phrase.entity == none ? "-" : reading.entities()[phrase.entity].name;
  return "no such phrase";
}
std::string meant(std::string text, std::string_view published, std::string_view written) {
  return meant(Reading(std::move(text), false, published), written);
}

TEST_CASE("an office nobody is named for is its holder's on the day of writing") {
  const std::pair<const char*, const char*> table[] = {
      {"2012-06-05", "Jens Stoltenberg"},
      {"2015-03-01", "Erna Solberg"},
      {"2015", "Erna Solberg"},
      {"2013-10-16", "-"},  // the day one followed the other
      {"2013", "-"},        // both
      {"2099-01-01", "-"},  // nothing is known of then
      {"", "-"},
  };
  for (const auto& [published, expected] : table) {
    INFO(published);
    CHECK(meant("The Norwegian prime minister opened a bridge.", published, "The Norwegian prime minister") ==
          expected);
  }
}

TEST_CASE("offices are told in many ways") {
  const std::pair<const char*, std::pair<const char*, const char*>> table[] = {
      {"Norway's prime minister opened a bridge.", {"prime minister", "Erna Solberg"}},
      {"The prime minister of Norway opened a bridge.", {"The prime minister", "Erna Solberg"}},
      {"The UN chief opened a bridge.", {"The UN chief", "Ban Ki-moon"}},
      {"The UN secretary-general opened a bridge.", {"The UN secretary-general", "Ban Ki-moon"}},
      {"The secretary general of NATO opened a bridge.", {"The secretary general", "Jens Stoltenberg"}},
      {"The European Commission president opened a bridge.",
       {"The European Commission president", "Jean-Claude Juncker"}},
      {"The pope opened a bridge.", {"The pope", "Francis"}},
      {"The Pope opened a bridge.", {"The Pope", "Francis"}},
      {"The Saudi king opened a bridge.", {"The Saudi king", "Salman"}},
  };
  for (const auto& [text, expected] : table) {
    INFO(text);
    CHECK(meant(text, "2015-03-01", expected.first) == expected.second);
  }
}

TEST_CASE("what is not that office, now and in this world, is nobody's") {
  const std::pair<const char*, const char*> table[] = {
      {"The former Norwegian prime minister opened a bridge.", "The former Norwegian prime minister"},
      {"The deputy Norwegian prime minister opened a bridge.", "The deputy Norwegian prime minister"},
      {"The Norwegian deputy prime minister opened a bridge.", "The Norwegian deputy prime minister"},
      {"The Norwegian prime minister-elect opened a bridge.", "The Norwegian prime minister"},
      {"A Norwegian prime minister opened a bridge.", "A Norwegian prime minister"},
      {"Kari Moen became the Norwegian prime minister.", "the Norwegian prime minister"},
      {"In 1962 the Norwegian prime minister opened a bridge.", "the Norwegian prime minister"},
      {"The president of Norway's ski club opened a bridge.", "The president"},
      {"The Norwegian president opened a bridge.", "The Norwegian president"},
  };
  for (const auto& [text, written] : table) {
    INFO(text);
    const std::string who = meant(text, "2015-03-01", written);
    CHECK((who == "-" || who == "Kari Moen"));
  }
}

TEST_CASE("without a day of writing the office is the holder's whom the text has named") {
  const auto who = [](std::string before) {
    return meant(before + " The Norwegian prime minister opened a bridge.", "", "The Norwegian prime minister");
  };
  CHECK(who("Erna Solberg flew to Tromso.") == "Erna Solberg");
  CHECK(who("Erna Solberg met Jens Stoltenberg.") == "-");
  CHECK(who("Former prime minister Erna Solberg flew to Tromso.") == "-");
  CHECK(who("Kari Moen flew to Tromso.") == "-");
  CHECK(meant("Erna Solberg flew to Tromso. In 1962 the Norwegian prime minister opened a bridge.", "",
              "the Norwegian prime minister") == "-");
}

TEST_CASE("what the text says comes first") {
  const Reading before("Norwegian Prime Minister Ivo Petrov spoke. The Norwegian prime minister left.", false,
                       "2015-03-01");
  CHECK(meant(before, "The Norwegian prime minister") == "Ivo Petrov");
  const Reading after("The Norwegian prime minister spoke. Norwegian Prime Minister Ivo Petrov left. Petrov waved.",
                      false, "2015-03-01");
  REQUIRE(after.entities().size() == 1);
  CHECK(after.entities()[0].name == "Ivo Petrov");
  CHECK(after.entities()[0].derivation.empty());
  CHECK(after.entities()[0].mentions.size() == 3);
}

TEST_CASE("the holder known and the holder named are one, and the reason is told") {
  const Reading reading("The Norwegian prime minister spoke.", false, "2015-03-01");
  REQUIRE(reading.entities().size() == 1);
  CHECK(reading.entities()[0].office == "Prime Minister of Norway");
  CHECK(reading.entities()[0].derivation == "Prime Minister of Norway, 2013-10-16/2021-10-14");
  const Reading named("The Norwegian prime minister spoke. Erna Solberg left. Solberg waved.", false, "2015-03-01");
  REQUIRE(named.entities().size() == 1);
  CHECK(named.entities()[0].derivation.empty());
  CHECK(named.entities()[0].mentions.size() == 3);
}

TEST_CASE("a surname nobody introduces is the office-holder's of those years") {
  const auto name = [](std::string text, std::string_view published) {
    return Reading(std::move(text), false, published).entities().at(0).name;
  };
  CHECK(name("Merkel spoke.", "2014-05-06") == "Angela Merkel");
  CHECK(name("Merkel spoke.", "2024-05-06") == "Angela Merkel");  // in office less than five years before
  CHECK(name("Merkel spoke.", "1985-05-06") == "Merkel");
  CHECK(name("Merkel spoke.", "") == "Merkel");
  CHECK(name("Petra Merkel, a baker, spoke. Merkel left.", "2014-05-06") == "Petra Merkel");
  CHECK(name("On Monday Brown spoke.", "2008-05-06") == "Brown");  // too common
  CHECK(name("Assad spoke.", "2001-05-06") == "Assad");            // father or son
}

TEST_CASE("a counterpart holds the same office elsewhere") {
  CHECK(meant("Emmanuel Macron received his Egyptian counterpart in Nice.", "2019-01-28", "his Egyptian counterpart") ==
        "Abdel Fattah el-Sisi");
  // Her office is a chancellor's, theirs is not.
  CHECK(meant("Angela Merkel received her Egyptian counterpart.", "2019-01-28", "her Egyptian counterpart") == "-");
  // From the text alone.
  CHECK(meant("Danish Foreign Minister Kari Moen met Swedish Foreign Minister Ivo Petrov. Moen thanked her Swedish "
              "counterpart.",
              "", "her Swedish counterpart") == "Ivo Petrov");
}

TEST_CASE("a counterpart who is named has the office") {
  const Reading reading("Danish Foreign Minister Kari Moen met her Swedish counterpart Ivo Petrov.");
  const auto petrov = std::find_if(reading.entities().begin(), reading.entities().end(),
                                   [](const Entity& entity) { return entity.name == "Ivo Petrov"; });
  REQUIRE(petrov != reading.entities().end());
  CHECK(petrov->office == "Foreign Minister of Sweden");
}

TEST_CASE("mistakes in a list of offices are reported where they stand") {
  std::vector<Problem> problems;
  const packs::PackNode file = packs::read_pack_json(
      "{\"names\": {\"countries\": [{\"code\": \"NO\", \"name\": \"Norway\"}],\n"
      "\"offices\": {\"as_of\": \"2020\", \"held\": [\n"
      "{\"country\": \"NN\", \"titles\": [\"King\"]},\n"
      "{\"country\": \"NO\", \"titles\": [\"King\"], \"holders\": [{\"name\": \"Harald V\", \"terms\": "
      "\"1991-02-30/..\"}]},\n"
      "{\"organisation\": \"Norwey\", \"titles\": [\"chief\"]}]}}}",
      "mine.json", problems);
  text::Vocabulary vocabulary;
  const Lexicon lexicon("en", {&file}, vocabulary, problems);
  REQUIRE(problems.size() == 3);
  CHECK(problems[0].to_string() == "mine.json:3:13: no country has the code \"NN\"");
  CHECK(problems[1].line == 4);
  CHECK(problems[1].message.find("\"1991-02-30/..\" is no term") == 0);
  CHECK(problems[2].to_string() == "mine.json:5:18: no organisation has the name \"Norwey\"");
}

}  // namespace
}  // namespace dateline::syntax
