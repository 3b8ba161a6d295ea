// check(): rules' tests are run, and suspicious rules named.
#include <dateline/rules.hpp>

#include "catch.hpp"

#include <algorithm>

namespace {

dateline::RulePack pack(const std::string& tests, const std::string& more = "") {
  return dateline::RulePack::parse(R"({
    "language": "en",
    "types": {"ship_launch": {"roles": {"yard": {}, "ship": {"required": true}}}, "other_launch": {"roles": {"thing": {"required": true}}}},
    "rules": [{"id": "ship_launch.core", "type": "ship_launch", "trigger": {"verb": ["launch"]}, "map": {"subject": "yard", "object": "ship"},
               "priority": 50, "tests": [)" +
                                       tests + "]}" + more + "]}",
                                   "mine.json");
}

}  // namespace

TEST_CASE("tests that hold") {
  const dateline::PackReport report = dateline::check(
      {pack(R"({"text": "Damen launched the Orca on 3 May 2021.", "is": {"yard": "Damen", "date": "2021-05-03"}})")});
  CHECK(report.tests_run == 1);
  CHECK(report.passed());
  CHECK(report.warnings.empty());
}

TEST_CASE("tests that fail say where and why") {
  const dateline::PackReport report = dateline::check({pack(R"(
    {"text": "Damen launched the Orca on 3 May 2021.", "is": {"date": "2021-05-04"}},
    {"text": "Damen launched the Orca.", "is": null},
    {"text": "Damen painted the Orca.", "is": {"yard": "Damen"}})")});
  REQUIRE(report.failures.size() == 3);
  CHECK(report.failures[0].file == "mine.json");
  CHECK(report.failures[0].message.find("\"2021-05-03\", expected \"2021-05-04\"") != std::string::npos);
  CHECK(report.failures[1].message.find("must not fire") != std::string::npos);
  CHECK(report.failures[2].message.find("does not fire") != std::string::npos);
}

TEST_CASE("rules without tests and overlaps without an order are warned of") {
  const dateline::PackReport report = dateline::check({pack(
      "",
      R"(, {"id": "other_launch.core", "type": "other_launch", "trigger": {"verb": ["launch"]}, "map": {"object": "thing"}, "priority": 50})")});
  const auto warned = [&](std::string_view words) {
    return std::any_of(report.warnings.begin(), report.warnings.end(), [&](const dateline::Problem& warning) {
      return warning.message.find(words) != std::string::npos;
    });
  };
  CHECK(warned("\"ship_launch.core\" has no test"));
  CHECK(warned("share the trigger verb launch"));
}

TEST_CASE("what can never match is warned of") {
  const auto warnings = [](const std::string& type, const std::string& rule) {
    std::string text;
    const dateline::RulePack mine = dateline::RulePack::parse(
        R"({"language": "en", "types": {"t": {"roles": {"yard": {}, "ship": )" + type + R"(}}}, "rules": [{
        "id": "t.a", "type": "t", "map": {"subject": "yard"}, )" +
            rule + "}]}",
        "mine.json");
    for (const dateline::Problem& warning : dateline::check({mine}).warnings)
      if (warning.message.find("no test") == std::string::npos) text += warning.to_string() + "\n";
    return text;
  };
  const std::string good = R"("trigger": {"verb": ["unmoor", "re-unmoor", "step down"], "noun": "mooring master"})";
  CHECK(warnings("{}", good).empty());
  CHECK(warnings("{}", good + R"json(, "veto": ["^(?:the|[^$^]) (a$|b$)", "[]^]x", "\\^x"])json").empty());
  CHECK(warnings("{}", good + R"(, "veto": "a^b")").find("an anchor within \"a^b\" can never match") !=
        std::string::npos);
  CHECK(warnings("{}", good + R"(, "constraints": {"subject": {"not": "a$ b"}})").find("anchor") != std::string::npos);
  CHECK(warnings(R"({"required": true})", good).find("it needs \"ship\", which nothing fills") != std::string::npos);
  CHECK(warnings("{}", good + R"(, "require": [["ship"]])").find("it needs \"ship\"") != std::string::npos);
  CHECK(warnings("{}", good + R"(, "require": [["ship", "yard"]])").empty());
  CHECK(warnings("{}", R"("trigger": {"verb": ["found", "wound"]})").empty());  // not only forms of "find" and "wind"
  CHECK(warnings("{}", R"("trigger": {"verb": "sank"})")
            .find("\"sank\" is a form of another verb; triggers are lemmas (did you mean \"sink\"?)") !=
        std::string::npos);
}

TEST_CASE("the examples of time rules are run as well") {
  const dateline::PackReport report = dateline::check({dateline::RulePack::parse(R"({
    "language": "en",
    "time": {"rules": [{"id": "mine.market-day", "is": "date", "pattern": "market day of <month> #year", "set": {"day": 1},
                        "tests": [{"text": "On market day of May 2021 it rained.", "find": "market day of May 2021", "value": "2021-05-01"},
                                  {"text": "On market day of May 2021 it rained.", "find": "market day of May 2021", "value": "2021-05-02"}]}]}
  })",
                                                                                 "market.json")});
  CHECK(report.tests_run == 2);
  REQUIRE(report.failures.size() == 1);
  CHECK(report.failures[0].to_string() == "market.json:5:35: \"value\" is \"2021-05-01\", not \"2021-05-02\"");
}
