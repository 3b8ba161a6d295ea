// Every built-in time pack: it compiles without a problem, and the examples its rules carry come out as they say.
#include "packs/embedded_packs.hpp"
#include "time/rule_tests.hpp"
#include "time/time_grammar.hpp"

#include "catch.hpp"

#include <string>

using namespace dateline;

TEST_CASE("the examples of the built-in time packs", "[time][packs]") {
  std::size_t languages = 0;
  for (const packs::EmbeddedFile& file : packs::embedded_files()) {
    if (!file.path.ends_with("/time.json") || file.path.starts_with("mul/")) continue;
    const std::string language(file.path.substr(0, file.path.find('/')));
    std::vector<Problem> problems;
    const time::RuleTestReport report = time::run_rule_tests(time::builtin_time_sections(language, problems));
    for (const Problem& problem : problems) FAIL_CHECK(problem.to_string());
    for (const Problem& failure : report.failures) FAIL_CHECK(failure.to_string());
    CHECK(report.run > 0);
    ++languages;
  }
  CHECK(languages >= 1);
}

namespace {

std::vector<Problem> problems_of(std::string_view json) {
  std::vector<Problem> problems;
  const packs::PackNode pack = packs::read_pack_json(json, "mine.json", problems);
  REQUIRE(problems.empty());
  return time::run_rule_tests({pack}).failures;
}

}  // namespace

TEST_CASE("a pack's mistakes are all reported, each at its place", "[time][packs]") {
  const std::vector<Problem> problems = problems_of(R"({
  "words": {"month": {"january": 1, "february": "second"}},
  "rulez": [],
  "rules": [{"id": "a", "is": "date", "pattern": "<month> <dya>"},
            {"id": "b", "is": "date", "pattern": "#yeer"},
            {"id": "b", "is": "date", "pattern": "#yeer"}]
})");
  REQUIRE(problems.size() == 5);
  CHECK(problems[0].to_string() == "mine.json:3:3: unknown key \"rulez\" (did you mean \"rules\"?)");
  CHECK(problems[1].message == "unknown value \"second\"");
  CHECK(problems[1].line == 2);
  CHECK(problems[2].message == "a second rule \"b\" in the same pack");
}

TEST_CASE("a pack of a language nobody knows stands on what numbers say in all languages", "[time][packs]") {
  std::vector<Problem> problems;
  const packs::PackNode pack = packs::read_pack_json(R"({
  "words": {"unit": {"tag": "day", "tage": "day"}},
  "rules": [{"id": "xx.ago", "is": "date", "pattern": "vor <number> <unit>", "set": {"sign": -1, "from": "now"},
             "tests": [{"text": "vor 3 Tage", "anchor": "2024-03-10", "find": "vor 3 Tage", "value": "2024-03-07"},
                       {"text": "Filed 2021-03-04.", "find": "2021-03-04", "value": "2021-03-04"}]}]
})",
                                                     "xx.json", problems);
  REQUIRE(problems.empty());
  std::vector<packs::PackNode> sections = time::time_sections_beneath("xx", problems);
  const std::size_t shared = sections.size();
  sections.push_back(pack);
  const time::RuleTestReport report = time::run_rule_tests(sections, shared);
  for (const Problem& failure : report.failures) FAIL_CHECK(failure.to_string());
  CHECK(problems.empty());
  CHECK(report.run == 2);
}

TEST_CASE("an example two rules read differently fails", "[time][packs]") {
  const std::vector<Problem> problems = problems_of(R"({
  "rules": [{"id": "day", "is": "date", "pattern": "day #day / #month",
             "tests": [{"text": "day 3 / 4", "find": "day 3 / 4"}]},
            {"id": "other", "is": "date", "pattern": "day #month / #day"}]
})");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "two readings: XXXX-04-03 by day, XXXX-03-04 by other");
}
