// What the build compiled is what the packs say.
#include "time/builtin_grammars.hpp"
#include "time/compiled_bytes.hpp"
#include "time/grammar_compiler.hpp"
#include "time/time_grammar.hpp"

#include "catch.hpp"

#include <string>

using namespace dateline;

TEST_CASE("the grammars in the library are those of the packs", "[time][packs]") {
  for (const time::BuiltinGrammar& builtin : time::builtin_grammars()) {
    std::vector<Problem> problems;
    text::Vocabulary vocabulary;
    const time::Compiled grammar =
        time::compile_sections(time::builtin_time_sections(builtin.language, problems), vocabulary, problems);
    INFO(builtin.language);
    CHECK(problems.empty());
    CHECK((time::to_bytes(grammar, vocabulary) == time::bytes_of(builtin)));
  }
}

TEST_CASE("a grammar written as bytes and read back is the same", "[time][packs]") {
  std::vector<Problem> problems;
  const packs::PackNode pack = packs::read_pack_json(R"({
  "words": {"month": {"january": 1, "may": 5}, "era": {"bc": "BC"}},
  "common": ["may"], "joiners": ["/", "."], "decimal_sign": ".", "date_order": "mdy", "varieties": {"en-GB": "dmy"}, "pivot": 40,
  "holidays": {"thanksgiving": {"month": 11, "weekday": 4, "nth": -1}},
  "cues": {"past": ["was"], "intent": ["plans"], "ahead": ["as early as"], "past_suffixes": ["ed"], "future_suffixes": ["ra"]},
  "rules": [{"id": "day", "is": "date", "pattern": "<month> #day? [#year] - [#year]", "range": true, "priority": -3,
             "share": ["month"], "set": {"era": "BC", "year": -44},
             "when": {"not_before": ["the", "<month>", "*ly", "#"], "not_at_start": true}}]
})",
                                                     "pack.json", problems);
  text::Vocabulary vocabulary;
  const std::string bytes = time::to_bytes(time::compile_sections({pack}, vocabulary, problems), vocabulary);
  CHECK(problems.empty());

  text::Vocabulary read_vocabulary;
  const time::Compiled read = time::from_bytes(bytes, read_vocabulary);
  CHECK((time::to_bytes(read, read_vocabulary) == bytes));
  CHECK(read_vocabulary.find("january") == vocabulary.find("january"));
  CHECK(read.date_order == time::DateOrder::mdy);
  CHECK(read.decimal_sign == read_vocabulary.find("."));
  CHECK(read.pivot_year2 == 40);
  REQUIRE(read.holidays.size() == 1);
  CHECK(read.holidays[0].nth == -1);
  const time::Rule& rule = read.rules.back();
  CHECK(read.text(rule.id) == "day");
  CHECK(rule.priority == -3);
  CHECK(read.meaning(rule.set).get(time::Field::year) == -44);
  REQUIRE(rule.when != nullptr);
  CHECK(rule.when->not_before.suffixes == std::vector<std::string>{"ly"});
  CHECK(rule.when->not_at_start);
}
