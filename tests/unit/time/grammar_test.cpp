// The engine, with small grammars of its own.
#include "time_testing.hpp"

#include "catch.hpp"

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

TEST_CASE("bases are counted from", "[time]") {
  const Grammar mine = grammar("{" + std::string(months) + R"(,
    "rules": [{"id": "md", "is": "date", "pattern": "#day <month> #year"},
              {"id": "after", "is": "date", "pattern": "#int tage nach <base:date>", "set": {"sign": 1, "unit": "day"}}]})");
  CHECK(shown(mine.find("12 tage nach 25 Mai 2020")) == "[12 tage nach 25 Mai 2020] 2020-06-06");
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
