// Packs read from memory: what is accepted, and that every mistake is reported at its place with the nearest valid key.
#include <dateline/rules.hpp>

#include "catch.hpp"
#include "problems_of.hpp"
#include "rules/pack_data.hpp"
#include "rules/text_pattern.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace {

using dateline::Problem;
using dateline::RulePack;

std::vector<Problem> problems_of(std::string_view json) {
  return test::problems_of([json] { RulePack::parse(json, "mine.json"); });
}

bool mentions(const std::vector<Problem>& problems, std::string_view words) {
  return std::any_of(problems.begin(), problems.end(),
                     [&](const Problem& problem) { return problem.message.find(words) != std::string::npos; });
}

constexpr const char* ship_launch = R"({
  "format": 1,
  "language": "en",
  "types": {"ship_launch": {"roles": {"yard": {"kinds": ["organisation"]}, "ship": {"kinds": ["any"]}}}},
  "rules": [{
    "id": "ship_launch.core",
    "type": "ship_launch",
    "trigger": {"verb": ["launch"], "noun": ["launching"]},
    "frame": "transitive",
    "map": {"subject": "yard", "object": "ship"}
  }]
})";

}  // namespace

TEST_CASE("a pack is read from memory") {
  const RulePack pack = RulePack::parse(ship_launch, "mine.json");
  CHECK(pack.name() == "mine.json");
  CHECK(pack.language() == "en");
  REQUIRE(pack.data().rules.size() == 1);
  const dateline::rules::Rule& rule = pack.data().rules[0];
  CHECK(rule.id == "ship_launch.core");
  CHECK(rule.trigger.verbs == std::vector<std::string>{"launch"});
  REQUIRE(rule.map.size() == 2);
  CHECK(rule.map[1].role == "ship");
  CHECK(rule.source.line == 5);
}

TEST_CASE("all mistakes are reported in one go, in the order of their lines") {
  const std::vector<Problem> problems = problems_of(R"({
  "language": "en",
  "types": {"ship_launch": {"roles": {"yard": {"kinds": ["organization"]}, "ship": {}}}},
  "rules": [{
    "id": "a",
    "type": "ship_lunch",
    "trigger": {"verbs": ["launch"]},
    "frame": "transitiv",
    "map": {"subject": "yard"}
  }, {
    "id": "a",
    "type": "ship_launch",
    "trigger": {"verb": ["launch"]},
    "map": {"subject": "yrad"},
    "veto": ["(unclosed"]
  }]
})");
  REQUIRE(problems.size() == 8);
  CHECK(std::is_sorted(problems.begin(), problems.end(),
                       [](const Problem& x, const Problem& y) { return x.line < y.line; }));
  CHECK(problems[0].line == 3);
  CHECK(problems[0].suggestion == "organisation");
  CHECK(mentions(problems, "unknown type \"ship_lunch\""));
  CHECK(mentions(problems, "unknown key \"verbs\""));
  CHECK(mentions(problems, "a trigger needs"));
  CHECK(mentions(problems, "unknown frame"));
  CHECK(mentions(problems, "no role \"yrad\""));
  CHECK(mentions(problems, "bad pattern"));
  CHECK(mentions(problems, "defined already"));
}

TEST_CASE("mistakes in JSON itself are located") {
  const std::vector<Problem> problems = problems_of("{\n  \"language\": \"en\",\n  \"rules\": [}\n}");
  REQUIRE(problems.size() >= 1);
  CHECK(problems[0].line == 3);
}

TEST_CASE("a pack needs a language, and UTF-8") {
  CHECK(mentions(problems_of("{}"), "\"language\""));
  CHECK(mentions(problems_of("{\"language\": \"\xff\"}"), "UTF-8"));
}

TEST_CASE("a pack is for a language, not for a variety of one that has a pack") {
  for (const char* language : {"en-GB", "EN", "en_US"}) {
    const std::vector<Problem> problems = problems_of("{\"language\": \"" + std::string(language) + "\"}");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].suggestion == "en");
  }
  CHECK(problems_of("{\"language\": \"tlh\"}").empty());
  const std::vector<Problem> named = problems_of("{\"language\": \"english\"}");
  REQUIRE(named.size() == 1);
  CHECK(named[0].message == "\"english\" is not the BCP 47 tag of a language");
}

TEST_CASE("values of the wrong kind are not passed over") {
  CHECK(mentions(problems_of(R"({"language": "en", "lists": 3})"), "\"lists\" must be an object"));
  CHECK(mentions(problems_of(R"({"language": "en", "macros": ["x"]})"), "\"macros\" must be an object"));
  const auto rule = [](const std::string& member) {
    return R"({"language": "en", "types": {"t": {"roles": {"r": {}}}}, "rules": [{"id": "t.a", "type": "t",
               "trigger": {"verb": "go"}, "map": {"subject": "r"}, )" +
           member + "}]}";
  };
  CHECK(mentions(problems_of(rule(R"("veto": 3)")), "a pattern is a string"));
  CHECK(mentions(problems_of(rule(R"("require": {"r": 1})")), "expected a role"));
}

TEST_CASE("lists and macros are put in; unknown ones are reported") {
  const RulePack pack = RulePack::parse(R"json({
    "language": "en",
    "lists": {"boats": ["ship", "ferry"], "craft": ["@boats", "plane"]},
    "macros": {"colour": "(?:red|blue)"},
    "types": {"painting": {"roles": {"painted": {}}}},
    "rules": [{"id": "painting.core", "type": "painting", "trigger": {"verb": "paint", "object": "@craft"},
               "map": {"object": "painted"}, "veto": "painted {colour}"}]
  })json");
  CHECK(pack.data().rules[0].trigger.objects == std::vector<std::string>{"ship", "ferry", "plane"});
  CHECK(pack.data().rules[0].veto == std::vector<std::string>{"painted (?:red|blue)"});

  const std::vector<Problem> problems = problems_of(R"({
    "language": "en",
    "lists": {"boats": ["ship"]},
    "types": {"painting": {"roles": {"painted": {}}}},
    "rules": [{"id": "painting.core", "type": "painting", "trigger": {"verb": "@boatz"}, "map": {"object": "painted"}}]
  })");
  CHECK(std::any_of(problems.begin(), problems.end(),
                    [](const Problem& problem) { return problem.suggestion == "@boats"; }));
}

TEST_CASE("a list or macro may use those before it; what is RE2's own is no macro") {
  const std::string head = R"({"language": "en", "types": {"t": {"roles": {"r": {}}}}, )";
  const auto with_veto = [&](const std::string& pattern) {
    return head + R"json("macros": {"hue": "red|blue", "shade": "(?:dark {hue})"},
      "rules": [{"id": "t.a", "type": "t", "trigger": {"verb": "go"}, "map": {"subject": "r"}, "veto": ")json" +
           pattern + R"json("}]})json";
  };
  CHECK(RulePack::parse(with_veto("a {shade}"), "mine.json").data().rules[0].veto[0] == "a (?:dark red|blue)");
  CHECK(problems_of(with_veto(R"json(a{2,3} \\p{Greek} \\x{2019} \\{shade\\})json")).empty());

  const std::vector<Problem> problems = problems_of(with_veto("a {shad}"));
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "unknown macro \"shad\"");
  CHECK(problems[0].suggestion == "shade");
}

TEST_CASE("lists of lists and macros of macros cannot exhaust memory") {
  std::string lists = R"({"language": "en", "lists": {"l0": ["a", "b"])";
  std::string macros = R"({"language": "en", "macros": {"m0": "abc")";
  for (int i = 1; i < 64; ++i) {
    const std::string before = std::to_string(i - 1);
    lists += ", \"l" + std::to_string(i) + "\": [\"@l" + before + "\", \"@l" + before + "\"]";
    macros += ", \"m" + std::to_string(i) + "\": \"{m" + before + "}{m" + before + "}\"";
  }
  CHECK(mentions(problems_of(lists + "}}"), "more than 100000 words"));
  CHECK(problems_of(macros + "}}").empty());  // cut off; a pattern that uses one is too long
}

TEST_CASE("codes of ontologies are those there are") {
  const auto with = [](const std::string& codes) {
    return problems_of(R"({"language": "en", "types": {"t": {"roles": {"r": {}}, )" + codes + "}}}");
  };
  CHECK(with(R"("plover": "CONSULT", "ace": "Contact.Meet")").empty());
  CHECK(with(R"("plover": "REQUEST")").empty());
  const std::vector<Problem> problems = with(R"("plover": "CONSLUT", "ace": "Contact.Meat")");
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].column == 66);
  CHECK(problems[0].suggestion == "CONSULT");
  CHECK(problems[1].suggestion == "Contact.Meet");
}

TEST_CASE("of several in a list, the wrong one is pointed at") {
  const std::vector<Problem> problems = problems_of(R"({"language": "en", "imports": ["de",
    "frr"], "types": {"t": {"roles": {"r": {"kinds": ["person",
    "plase"]}}}}, "rules": [{"id": "t.a", "type": "t", "trigger": {"verb": "go"}, "map": {"subject": ["r",
    "rr"]}, "require": ["r",
    ["r", "q"]]}]})");
  REQUIRE(problems.size() == 4);
  for (std::size_t i = 0; i < problems.size(); ++i) CHECK(problems[i].line == i + 2);
  CHECK(problems[0].column == 5);
  CHECK(problems[3].column == 11);
}

TEST_CASE("patterns that would make matching slow or match everywhere are refused") {
  const auto with_veto = [](const std::string& pattern) {
    return problems_of(R"({"language": "en", "types": {"t": {"roles": {"r": {}}}}, "rules": [{"id": "t.a", "type": "t",
      "trigger": {"verb": "go"}, "map": {"subject": "r"}, "veto": ")" +
                       pattern + R"("}]})");
  };
  CHECK(with_veto("left behind").empty());
  CHECK(mentions(with_veto("a*"), "matches everywhere"));
  CHECK(mentions(with_veto("((a{1,100}){1,100}){1,10}"), "bad pattern"));
  CHECK(mentions(with_veto(std::string(3000, 'a')), "longer than"));
}

TEST_CASE("a type may not be defined twice, nor one of the built-in pack") {
  CHECK(mentions(problems_of(R"({"language": "en", "types": {"visit": {"roles": {"visitor": {}}}}})"),
                 "defined already"));
}

TEST_CASE("titles may name only the type's roles") {
  const std::vector<Problem> problems = problems_of(
      R"({"language": "en", "types": {"t": {"roles": {"winner": {}}, "title": ["{winer} wins", "{winner} wins[ again", "{winner"]}}})");
  REQUIRE(problems.size() == 3);
  CHECK(mentions(problems, "no role \"winer\""));
  CHECK(mentions(problems, "brackets"));
  CHECK(mentions(problems, "braces"));
}

TEST_CASE("built-in packs are whole") {
  const std::vector<std::string> languages = RulePack::builtin_languages();
  CHECK(std::is_sorted(languages.begin(), languages.end()));
  CHECK(std::find(languages.begin(), languages.end(), "en") != languages.end());
  CHECK(std::find(languages.begin(), languages.end(), "mul") == languages.end());
  const RulePack english = RulePack::builtin("en");
  CHECK(english.language() == "en");
  CHECK(english.data().types.size() > 50);
  for (const dateline::rules::Rule& rule : english.data().rules) {
    INFO(rule.id);
    CHECK_FALSE(rule.tests.empty());
  }
}

TEST_CASE("the patterns of built-in packs are good") {  // they are not checked when the packs are loaded
  using dateline::rules::TextPattern;
  for (const std::string& language : RulePack::builtin_languages()) {
    const RulePack pack = RulePack::builtin(language);
    for (const dateline::rules::Rule& rule : pack.data().rules) {
      INFO(rule.id);
      for (const std::string& veto : rule.veto) CHECK(TextPattern::check(veto) == "");
      for (const dateline::rules::SlotConstraint& constraint : rule.constraints)
        for (const std::string& pattern : {constraint.text, constraint.not_text})
          if (!pattern.empty()) CHECK(TextPattern::check(pattern) == "");
    }
  }
}

TEST_CASE("a variety has the pack of its language") {
  for (const char* tag : {"en-GB", "en_us", "EN", "eng"}) CHECK(RulePack::builtin(tag).language() == "en");
  CHECK_THROWS_AS(RulePack::builtin("mul"), dateline::Error);  // what all languages share is no language
  CHECK_THROWS_AS(RulePack::builtin("english"), dateline::Error);
}

TEST_CASE("an unknown language names those there are") {
  const std::vector<Problem> problems = test::problems_of([] { RulePack::builtin("tlh"); });
  REQUIRE(problems.size() == 1);
  CHECK(mentions(problems, "no built-in pack for language \"tlh\"; there are: af, am,"));
}

TEST_CASE("a folder is read with the folders in it; a bad path is reported") {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "dateline_rule_pack_test";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder / "deeper" / "no_file.json");
  std::ofstream(folder / "types.json") << R"({"language": "en", "types": {"t": {"roles": {"r": {}}}}})";
  std::ofstream(folder / "deeper" / "a.json")
      << R"({"rules": [{"id": "t.a", "type": "t", "trigger": {"verb": "go"}, "map": {"subject": "r"}}]})";
  const RulePack pack = RulePack::load(folder);
  CHECK(pack.data().rules.size() == 1);
  CHECK(pack.data().types.size() == 1);
  CHECK_THROWS_AS(RulePack::load(folder / "deeper" / "no_file.json"), dateline::Error);  // a folder without files
  std::filesystem::remove_all(folder);
  const std::vector<Problem> problems = test::problems_of([&] { RulePack::load(folder); });
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].to_string() == folder.string() + ": cannot be read");
}
