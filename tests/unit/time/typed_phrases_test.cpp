// Phrases as people type them, in every language with a pack: tests/unit/time/phrases/<language>.tsv, one a line with
// the value a person worked out for it ("-" where there is no time).
#include "time_testing.hpp"

#include "catch.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

using dateline::TimeExpression;
using dateline::time::testing::Grammar;

TEST_CASE("typed phrases of the phrase files", "[time][languages]") {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(DATELINE_SOURCE_DIR "/tests/unit/time/phrases")) {
    const Grammar grammar(entry.path().stem().string());
    std::ifstream lines(entry.path());
    REQUIRE(lines);
    for (std::string line; std::getline(lines, line);) {
      const std::size_t tab = line.find('\t');
      if (tab == std::string::npos || line.starts_with("# ")) continue;
      const std::string phrase = line.substr(0, tab);
      const std::vector<TimeExpression> found = grammar.find(phrase, "2024-05-17");
      INFO(entry.path().stem().string() << ": " << phrase);
      CHECK((found.empty() ? "-" : found.front().value) == line.substr(tab + 1));
    }
    ++files;
  }
  CHECK(files >= 70);
}

// tests/unit/time/whole_phrases.tsv: language, phrase, value. The article, the adjective and the number belong to a
// period.
TEST_CASE("a phrase that is one time is reported whole", "[time][languages]") {
  std::ifstream lines(DATELINE_SOURCE_DIR "/tests/unit/time/whole_phrases.tsv");
  REQUIRE(lines);
  std::map<std::string, Grammar> grammars;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("# ")) continue;
    const std::size_t tab = line.find('\t');
    const std::size_t second = line.find('\t', tab + 1);
    REQUIRE(second != std::string::npos);
    const std::string language = line.substr(0, tab);
    const std::string phrase = line.substr(tab + 1, second - tab - 1);
    const std::vector<TimeExpression> found =
        grammars.try_emplace(language, language).first->second.find(phrase, "2024-05-17");
    INFO(language << ": " << phrase);
    REQUIRE(found.size() == 1);
    CHECK(found.front().text == phrase);
    CHECK(found.front().value == line.substr(second + 1));
  }
}
