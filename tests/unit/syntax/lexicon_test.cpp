#include "reader.hpp"

#include "catch.hpp"

namespace dateline::syntax {
namespace {

using testing::English;

text::WordId id(std::string_view word) {
  return English::get().vocabulary.find(word);
}
const Lexicon& lexicon() {
  return *English::get().lexicon;
}
std::string lemma(std::string_view form) {
  return std::string(English::get().vocabulary.word(lexicon().verb_lemma(id(form))));
}

TEST_CASE("the English pack is read without a problem") {
  for (const Problem& problem : English::get().problems) UNSCOPED_INFO(problem.to_string());
  CHECK(English::get().problems.empty());
}

TEST_CASE("forms of verbs lead to their lemma") {
  const std::pair<const char*, const char*> table[] = {
      {"visits", "visit"},   {"visited", "visit"},   {"visiting", "visit"},   {"flew", "fly"},
      {"flown", "fly"},      {"flies", "fly"},       {"stopped", "stop"},     {"stopping", "stop"},
      {"died", "die"},       {"dying", "die"},       {"agreed", "agree"},     {"agreeing", "agree"},
      {"denied", "deny"},    {"played", "play"},     {"cancelled", "cancel"}, {"canceled", "cancel"},
      {"occurred", "occur"}, {"opened", "open"},     {"held", "hold"},        {"went", "go"},
      {"was", "be"},         {"has", "have"},        {"reaches", "reach"},    {"fixed", "fix"},
      {"vetoes", "veto"},    {"admitting", "admit"}, {"quizzed", "quiz"},     {"needed", "need"},
      {"stolen", "steal"},   {"shot", "shoot"}};
  for (const auto& [form, expected] : table) {
    INFO(form);
    CHECK(lemma(form) == expected);
  }
}

TEST_CASE("many nouns may be added by the vocabulary's own words, which move when it grows") {
  text::Vocabulary vocabulary;
  std::vector<Problem> problems;
  Lexicon words("en", {}, vocabulary, problems);
  for (int i = 0; i < 10'000; ++i) words.add_event_noun(vocabulary.word(vocabulary.intern("noun" + std::to_string(i))));
  for (int i = 0; i < 10'000; ++i) REQUIRE(words.event_noun(vocabulary.find("noun" + std::to_string(i))) != nullptr);
}

TEST_CASE("a phrase without words in a pack is passed over") {
  std::vector<Problem> problems;
  const packs::PackNode pack =
      packs::read_pack_json(R"({"words": {"number_qualifiers": ["", "more than"]}})", "my.json", problems);
  text::Vocabulary vocabulary;
  const Lexicon words("en", {&pack}, vocabulary, problems);
  std::vector<text::Token> tokens;
  text::tokenise("more than 46", vocabulary, tokens);
  CHECK(words.qualified_from(tokens, 0, 2) == 0);
}

TEST_CASE("forms of nouns lead to their singular") {
  const auto singular = [](std::string_view form) {
    return std::string(English::get().vocabulary.word(lexicon().noun_lemma(id(form))));
  };
  CHECK(singular("visits") == "visit");
  CHECK(singular("companies") == "company");
  CHECK(singular("gunmen") == "gunman");
  CHECK(singular("churches") == "church");
  CHECK(singular("people") == "person");
  CHECK(singular("talks") == "talks");
}

TEST_CASE("an event noun knows what a possessor is to it") {
  CHECK(lexicon().event_noun(id("visit"))->possessive == Relation::subject);
  CHECK(lexicon().event_noun(id("visit"))->shares_subject);
  CHECK(lexicon().event_noun(id("arrest"))->possessive == Relation::object);
  CHECK(lexicon().event_noun(id("invasion"))->of == Relation::object);
  CHECK(lexicon().event_noun(id("table")) == nullptr);
}

TEST_CASE("words of rules become known") {
  packs::PackNode empty;
  empty.kind = packs::PackNode::Kind::object;
  text::Vocabulary vocabulary;
  std::vector<Problem> problems;
  Lexicon bare("xx", {&empty}, vocabulary, problems);
  bare.add_event_noun("launching");
  CHECK(problems.empty());
  CHECK(bare.event_noun(vocabulary.find("launching")) != nullptr);
  bare.add_verb("blork");
  CHECK(bare.verb_lemma(vocabulary.find("blork")) == vocabulary.find("blork"));
}

TEST_CASE("mistakes in a pack are reported with their place") {
  std::vector<Problem> problems;
  const packs::PackNode file = packs::read_pack_json(R"({"names": {"countrys": []},
 "verbs": {"irregular": {"go": ["went"]}}})",
                                                     "mine.json", problems);
  text::Vocabulary vocabulary;
  const Lexicon lexicon("en", {&file}, vocabulary, problems);
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].line == 2);
  CHECK(problems[0].message == "expected [past, participle]");
  CHECK(problems[1].message == "unknown key \"countrys\"");
  CHECK(problems[1].suggestion == "countries");
}

TEST_CASE("regular forms follow the pack's spelling rules") {
  std::vector<Problem> problems;
  const packs::PackNode node = packs::read_pack_json(
      R"([{"ends": ["Cy"], "drop": 1, "add": "ies"}, {"ends": ["CVC"], "syllables": 1, "double": true, "add": "ed"}, {"ends": [""], "add": "s"}])",
      "rules.json", problems);
  const FormRules rules(node, "aeiou", problems);
  REQUIRE(problems.empty());
  CHECK(rules.apply("ally") == "allies");
  CHECK(rules.apply("need") == "needs");
  CHECK(rules.apply("stop") == "stopped");
  CHECK(rules.apply("open") == "opens");
  CHECK(rules.apply("open", true) == "openned");
}

}  // namespace
}  // namespace dateline::syntax
