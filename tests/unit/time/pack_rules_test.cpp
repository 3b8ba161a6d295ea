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

TEST_CASE("a holiday no year has is a mistake", "[time][packs]") {
  const std::vector<Problem> problems = problems_of(R"({
  "holidays": {"leap": {"month": 2, "day": 29},
               "never": {"month": 2, "day": 30},
               "nowhere": {"month": 13, "day": 1},
               "sixth": {"month": 5, "weekday": 1, "nth": 6},
               "nameless": {"offset": 1},
               "far": {"easter": 1000},
               "adar": {"hebrew": [13, 14]},
               "late": {"hebrew": [14, 1]},
               "huge": {"islamic": [1e300, 1]}}
})");
  std::vector<std::size_t> lines;
  for (const Problem& problem : problems) {
    CHECK(problem.message == "no year has such a day");
    lines.push_back(problem.line);
  }
  CHECK(lines == std::vector<std::size_t>{3, 4, 5, 6, 7, 9, 10});
}

TEST_CASE("a weekday is counted from the end of its month, too", "[time][packs]") {
  // The Sundays of May 2021 are 2, 9, 16, 23 and 30; those of June 2021 are 6, 13, 20 and 27.
  const std::vector<Problem> problems = problems_of(R"({
  "words": {"feast": {"lastday": {"holiday": "last"}, "beforeday": {"holiday": "before"}, "fifthday": {"holiday": "fifth"}}},
  "holidays": {"last": {"month": 5, "weekday": 7, "nth": -1}, "before": {"month": 5, "weekday": 7, "nth": -2},
               "fifth": {"month": 5, "weekday": 7, "nth": -5}},
  "rules": [{"id": "feast", "is": "date", "pattern": "<feast> #year",
             "tests": [{"text": "Lastday 2021", "find": "Lastday 2021", "value": "2021-05-30"},
                       {"text": "Beforeday 2021", "find": "Beforeday 2021", "value": "2021-05-23"},
                       {"text": "Fifthday 2021", "find": "Fifthday 2021", "value": "2021-05-02"}]}]
})");
  for (const Problem& problem : problems) FAIL_CHECK(problem.to_string());
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
