// The engine, with small grammars of its own.
#include "time_testing.hpp"

#include "catch.hpp"

#include "time/grammar_compiler.hpp"

using namespace dateline;
using namespace dateline::time;
using testing::Grammar;
using testing::shown;

namespace {

Grammar grammar(std::string_view json) {
  std::vector<Problem> problems;
  const packs::PackNode section = packs::read_pack_json(json, "test.json", problems);
  REQUIRE(problems.empty());
  return Grammar(std::vector<packs::PackNode>{section});
}

constexpr std::string_view months = R"("words": {"month": {"mai": 5, "juni": 6}})";

}  // namespace

TEST_CASE("the longest reading wins, then the higher priority", "[time]") {
  const Grammar mine = grammar("{" + std::string(months) + R"(,
    "rules": [{"id": "m", "is": "date", "pattern": "<month>"},
              {"id": "my", "is": "date", "pattern": "<month> #year"},
              {"id": "veto", "nothing": true, "pattern": "<month>", "priority": 1, "when": {"after": ["festival"]}}]})");
  CHECK(shown(mine.find("Mai 2020 und Juni")) == "[Mai 2020] 2020-05 | [Juni] XXXX-06");
  CHECK(shown(mine.find("Mai festival")).empty());
}

TEST_CASE("later sections replace rules of the same id", "[time]") {
  std::vector<Problem> problems;
  const packs::PackNode base = packs::read_pack_json("{" + std::string(months) + R"(,
    "rules": [{"id": "m", "is": "date", "pattern": "<month>"}]})",
                                                     "base.json", problems);
  const packs::PackNode mine = packs::read_pack_json(
      R"({"rules": [{"id": "m", "is": "date", "pattern": "im <month>"}]})", "mine.json", problems);
  const Grammar both(std::vector<packs::PackNode>{base, mine});
  CHECK(shown(both.find("im Juni, Juni")) == "[im Juni] XXXX-06");
}

TEST_CASE("compounds are words built of parts", "[time]") {
  const Grammar mine = grammar(R"({
    "compounds": [{"class": "lasting", "parts": [{"zwei": 2, "mehr": {"vague": 1}}, {"tägig": "day", "jährig": "year"}, ["", "e"]]}],
    "rules": [{"id": "d", "is": "duration", "pattern": "<lasting>"}]})");
  CHECK(shown(mine.find("zweitägige Reise, mehrjährig, zweitägigst")) == "[zweitägige] P2D | [mehrjährig] PXY");
}

TEST_CASE("parts of compounds may not disagree", "[time]") {
  std::vector<Problem> problems;
  const packs::PackNode section = packs::read_pack_json(
      R"({"compounds": [{"class": "a", "parts": [{"x": 2}, {"y": 3}]}, {"class": "b"}], "rules": []})", "test.json",
      problems);
  text::Vocabulary vocabulary;
  compile_sections({section}, vocabulary, problems);
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].message == "parts of a compound disagree");
}

TEST_CASE("a new name with a minus sign turns the number round", "[time]") {
  const Grammar mine = grammar(R"({"rules": [
    {"id": "hour", "is": "hour", "pattern": "#hour"},
    {"id": "to", "is": "time", "pattern": "<number> to <hour>", "rename": {"amount": "-minute"}},
    {"id": "number", "is": "number", "pattern": "#int"}]})");
  CHECK(shown(mine.find("10 to 6")) == "[10 to 6] XXXX-XX-XXT05:50");
}

TEST_CASE("two numbers with a decimal sign between them start no search", "[time]") {
  const std::string rules = R"("joiners": [".", "/"], "common": [".", "/"], "rules": [
    {"id": "dm", "is": "date", "pattern": ["#day ~. ~#month", "#day ~/ ~#month", "#day ~. ~#month ~. ~#year"]}]})";
  const std::string text = "It rose by 3.10 on 4/10, and again on 5.10.2023, as far as we know.";
  const Grammar all = grammar("{" + rules);
  CHECK(shown(all.find(text)) == "[3.10] XXXX-10-03 | [4/10] XXXX-10-04 | [5.10.2023] 2023-10-05");
  const Grammar decimals = grammar(R"({"decimal_sign": ".", )" + rules);
  CHECK(shown(decimals.find(text)) == "[4/10] XXXX-10-04 | [5.10.2023] 2023-10-05");
}

TEST_CASE("marks may be left out where the section says so", "[time]") {
  const std::string rest = R"("words": {"month": {"março": 3, "agosto": 8, "février": 2}, "at": ["à"]},
    "rules": [{"id": "m", "is": "date", "pattern": "<at> <month>"}, {"id": "day", "is": "date", "pattern": "dès amanhã",
               "set": {"unit": "day", "which": "next", "from": "now"}}]})";
  const Grammar plain = grammar("{\"marks_optional\": true, " + rest);
  CHECK(shown(plain.find("a marco", "2024-05-17")) == "[a marco] 2024-03");
  CHECK(shown(plain.find("à février", "2024-05-17")) == "[à février] 2025-02");
  CHECK(shown(plain.find("des amanha", "2024-05-17")) == "[des amanha] 2024-05-18");
  CHECK(shown(grammar("{" + rest).find("a marco, des amanha", "2024-05-17")).empty());
}

TEST_CASE("bases are counted from", "[time]") {
  const Grammar mine = grammar("{" + std::string(months) + R"(,
    "rules": [{"id": "md", "is": "date", "pattern": "#day <month> #year"},
              {"id": "after", "is": "date", "pattern": "#int tage nach <base:date>", "set": {"sign": 1, "unit": "day"}}]})");
  CHECK(shown(mine.find("12 tage nach 25 Mai 2020")) == "[12 tage nach 25 Mai 2020] 2020-06-06");
}

TEST_CASE("what can never match is left out", "[time]") {
  // No word is a season, so neither a season of a year nor what is built from it can be found.
  const std::string productive = R"({"id": "m", "is": "date", "pattern": "<month>"})";
  const std::string dead = R"({"id": "s", "is": "told_season", "pattern": "<season> #year"},
                              {"id": "in", "is": "date", "pattern": "im <told_season>"}, )";
  const auto compiled = [](const std::string& rules) {
    std::vector<Problem> problems;
    const packs::PackNode section = packs::read_pack_json(
        "{" + std::string(months.substr(0, months.size() - 1)) + R"(, "season": {}}, "rules": [)" + rules + "]}",
        "test.json", problems);
    text::Vocabulary vocabulary;
    const Compiled grammar = compile_sections({section}, vocabulary, problems);
    REQUIRE(problems.empty());
    return std::pair(grammar.rules.size(), grammar.alternatives.size());
  };
  CHECK(compiled(dead + productive) == compiled(productive));
}

TEST_CASE("the second unit of a period is the smaller one", "[time]") {
  const Grammar russian("ru");
  CHECK(shown(russian.find("3 месяца 10 дней")) == "[3 месяца 10 дней] P3M10D");
  CHECK(shown(russian.find("первые три месяца 2022 года", "2024-05-17")).find("P3M2022Y") == std::string::npos);
}

TEST_CASE("impossible dates are not produced", "[time]") {
  const Grammar mine = grammar("{" + std::string(months) + R"(,
    "rules": [{"id": "md", "is": "date", "pattern": "#day <month> #year"}]})");
  CHECK(shown(mine.find("31 Juni 2020")).empty());
  CHECK(shown(mine.find("30 Juni 2020")) == "[30 Juni 2020] 2020-06-30");
}

TEST_CASE("an expression does not reach over a blank line", "[time]") {
  const Grammar mine = grammar("{" + std::string(months) + R"(,
    "rules": [{"id": "m", "is": "date", "pattern": "<month>"}, {"id": "my", "is": "date", "pattern": "<month> #year"}]})");
  CHECK(shown(mine.find("Mai\n2020")) == "[Mai\n2020] 2020-05");
  CHECK(shown(mine.find("Mai\n\n2020")) == "[Mai] XXXX-05");
}
