// What a pack says about others is checked once they are put together: a caller's packs may refer to each other.
#include <dateline/extractor.hpp>
#include <dateline/rules.hpp>

#include "catch.hpp"
#include "problems_of.hpp"

#include <string>
#include <vector>

using dateline::Problem;
using dateline::RulePack;

namespace {

std::vector<Problem> problems_of(std::vector<RulePack> packs) {
  return test::problems_of([&] { dateline::Extractor({.languages = {"en"}, .packs = std::move(packs)}); });
}

/// A pack of one type and one rule, to which the lines are added.
RulePack pack(const std::string& type, const std::string& more_of_type, const std::string& more_of_rule) {
  return RulePack::parse(R"({"format": 1, "language": "en",
 "types": {")" + type + R"(": {"roles": {"ship": {}})" +
                             (more_of_type.empty() ? "" : ",\n  " + more_of_type) + R"(}},
 "rules": [{"id": ")" + type +
                             R"(.core", "type": ")" + type +
                             R"(", "trigger": {"verb": "launch"}, "map": {"object": "ship"})" +
                             (more_of_rule.empty() ? "" : ",\n  " + more_of_rule) + "}]}",
                         type + ".json");
}

}  // namespace

TEST_CASE("a rule may beat rules of the built-in pack and of the caller's other packs, in any order") {
  const RulePack launch = pack("ship_launch", "", R"("beats": ["visit.core", "statement.*", "ship_naming.core"])");
  const RulePack naming = pack("ship_naming", "", "");
  CHECK(problems_of({launch, naming}).empty());
  CHECK(problems_of({naming, launch}).empty());
  CHECK(problems_of({launch}).size() == 1);
}

TEST_CASE("rules that nobody has are reported where they are named") {
  const std::vector<Problem> problems =
      problems_of({pack("ship_launch", "", "\"beats\": [\"visit.cor\",\n   \"statment.*\"]")});
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].to_string() ==
        "ship_launch.json:4:13: rule \"ship_launch.core\" beats unknown rule \"visit.cor\" (did you mean "
        "\"visit.core\"?)");
  CHECK(problems[1].line == 5);
  CHECK(problems[1].column == 4);
  CHECK(problems[1].suggestion == "statement.*");
}

TEST_CASE("a type may be part of one of another pack; a type or role that nobody has is reported where it is named") {
  const RulePack regatta = pack("regatta", "", "");
  const RulePack launch = pack("ship_launch", R"("part_of": {"regatta": {"ship": "ship"}})", "");
  CHECK(problems_of({launch, regatta}).empty());

  const std::vector<Problem> problems = problems_of(
      {regatta, pack("ship_launch", R"("part_of": {"regata": {"ship": "ship"}, "regatta": {"ship": "shp"}})", "")});
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].to_string() ==
        "ship_launch.json:3:15: \"part_of\" names unknown type \"regata\" (did you mean \"regatta\"?)");
  CHECK(problems[1].to_string() ==
        "ship_launch.json:3:63: type \"regatta\" has no role \"shp\" (did you mean \"ship\"?)");
}

TEST_CASE("a type that nobody has is reported where \"dated_with\", \"told_with\" or \"told_as\" names it") {
  const std::vector<Problem> problems =
      problems_of({pack("regatta", "", ""), pack("ship_launch", R"("dated_with": ["regatta", "regata"])", "")});
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].to_string() ==
        "ship_launch.json:3:29: \"dated_with\" names unknown type \"regata\" (did you mean \"regatta\"?)");
  CHECK(problems_of({pack("regatta", "", ""), pack("ship_launch", R"("told_with": ["regatta"])", "")}).empty());
  CHECK(problems_of({pack("regatta", "", ""), pack("ship_launch", R"("told_with": ["regata"])", "")}).size() == 1);
  CHECK(problems_of({pack("regatta", "", ""), pack("ship_launch", R"("told_as": ["regata"])", "")}).size() == 1);
}

TEST_CASE("a slot that is neither a relation nor a preposition is reported at its key") {
  const RulePack mine = pack("ship_launch", "", R"("constraints": {"objekt": {"named": true}})");
  const std::vector<Problem> problems = problems_of({mine});
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].line == 4);
  CHECK(problems[0].column == 19);
  CHECK(problems[0].suggestion == "object");
}
