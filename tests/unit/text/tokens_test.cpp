#include "text/tokens.hpp"

#include "catch.hpp"

#include <chrono>
#include <string>

using namespace dateline;

namespace {

std::vector<text::Token> cut(std::string_view source, const text::Vocabulary& vocabulary = {}) {
  std::vector<text::Token> tokens;
  text::tokenise(source, vocabulary, tokens);
  return tokens;
}

/// The tokens with a bar between them.
std::string bars(std::string_view source) {
  std::string joined;
  for (const text::Token& token : cut(source)) {
    if (!joined.empty()) joined += '|';
    joined += source.substr(token.start, token.end - token.start);
  }
  return joined;
}

}  // namespace

TEST_CASE("words, numbers and signs") {
  CHECK(bars("On Oct. 17-18, 2023") == "On|Oct|.|17|-|18|,|2023");
  CHECK(bars("the 17th of the 1990s") == "the|17|th|of|the|1990|s");
  CHECK(bars("China's \"no limits\"") == "China|'s|\"|no|limits|\"");
  CHECK(bars("China\xE2\x80\x99s") == "China|\xE2\x80\x99s");
  CHECK(bars("the leaders' talks") == "the|leaders|'|talks");
  CHECK(bars("at 9 a.m. in the U.S. today") == "at|9|a.m.|in|the|U.S.|today");
  CHECK(bars("$1,000.50") == "$|1|,|000|.|50");
  CHECK(bars("") == "");
}

TEST_CASE("scripts without spaces") {
  CHECK(bars("2024\xE5\xB9\xB4"
             "5\xE6\x9C\x88") == "2024|\xE5\xB9\xB4|5|\xE6\x9C\x88");
  // Thai: "I eat rice", three dictionary words.
  CHECK(bars("\xE0\xB8\x89\xE0\xB8\xB1\xE0\xB8\x99\xE0\xB8\x81\xE0\xB8\xB4\xE0\xB8\x99\xE0\xB8\x82\xE0\xB9\x89\xE0\xB8"
             "\xB2\xE0\xB8\xA7") ==
        "\xE0\xB8\x89\xE0\xB8\xB1\xE0\xB8\x99|\xE0\xB8\x81\xE0\xB8\xB4\xE0\xB8\x99|"
        "\xE0\xB8\x82\xE0\xB9\x89\xE0\xB8\xB2\xE0\xB8\xA7");
}

TEST_CASE("a token knows its number, shape and surroundings") {
  const auto tokens = cut("NATO met\nXi at 007");
  REQUIRE(tokens.size() == 5);
  CHECK(tokens[0].shape == text::Shape::upper);
  CHECK(tokens[0].line_before);
  CHECK(tokens[1].shape == text::Shape::lower);
  CHECK_FALSE(tokens[1].line_before);
  CHECK(tokens[2].shape == text::Shape::capitalised);
  CHECK(tokens[2].line_before);
  CHECK(tokens[4].number == 7);
  CHECK(tokens[4].digits == 3);
  CHECK(cut("\xD9\xA1\xD9\xA7")[0].number == 17);  // Arabic-Indic digits
}

TEST_CASE("words are found in the vocabulary by their folded form") {
  text::Vocabulary vocabulary;
  const text::WordId march = vocabulary.intern("march");
  const text::WordId possessive = vocabulary.intern("'s");
  const auto tokens = cut("MARCH\xE2\x80\x99s unknown", vocabulary);
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[0].word == march);
  CHECK(tokens[1].word == possessive);
  CHECK(tokens[2].word == text::unknown_word);
}

TEST_CASE("a word is the same whatever its length and whatever follows it") {
  text::Vocabulary vocabulary;
  const text::WordId seven = vocabulary.intern("cabinet");
  const text::WordId eight = vocabulary.intern("minister");
  const text::WordId nine = vocabulary.intern("president");
  const text::WordId accent = vocabulary.intern("caf\xC3\xA9");
  const text::WordId initials = vocabulary.intern("u.n.");
  const auto tokens = cut("Cabinet MINISTER PresIdent Caf\xC3\xA9 U.N. cabinet, minister", vocabulary);
  REQUIRE(tokens.size() == 8);
  CHECK(tokens[0].word == seven);
  CHECK(tokens[0].shape == text::Shape::capitalised);
  CHECK(tokens[1].word == eight);
  CHECK(tokens[1].shape == text::Shape::upper);
  CHECK(tokens[2].word == nine);
  CHECK(tokens[2].shape == text::Shape::mixed);
  CHECK(tokens[3].word == accent);
  CHECK(tokens[4].word == initials);
  CHECK(tokens[5].word == seven);
  CHECK(tokens[5].shape == text::Shape::lower);
  CHECK(tokens[7].word == eight);
}

TEST_CASE("a vocabulary keeps every word as it grows") {
  text::Vocabulary vocabulary;
  for (int i = 0; i < 5000; ++i)
    REQUIRE(vocabulary.intern("w" + std::to_string(i)) == static_cast<text::WordId>(i + 1));
  for (int i = 0; i < 5000; ++i) REQUIRE(vocabulary.find("w" + std::to_string(i)) == static_cast<text::WordId>(i + 1));
  CHECK(vocabulary.find("w5000") == text::unknown_word);
}

TEST_CASE("each token has its own word, however many are looked up at a time") {
  text::Vocabulary vocabulary;
  const std::vector<std::string> words = {"storm", "a",          "administration", "internationalisation",
                                          "2017",  "caf\xC3\xA9"};
  for (const std::string& word : words) vocabulary.intern(word);
  for (std::size_t count = 0; count < 40; ++count) {
    std::string source;
    for (std::size_t i = 0; i < count; ++i) source += words[i * 5 % words.size()] + (i % 3 == 0 ? " unheard " : " ");
    for (const text::Token& token : cut(source, vocabulary))
      CHECK(token.word == vocabulary.find(source.substr(token.start, token.end - token.start)));
  }
}
