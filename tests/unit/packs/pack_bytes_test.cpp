// Packs as the build leaves them: bytes instead of JSON.
#include "packs/pack_bytes.hpp"

#include "catch.hpp"
#include "packs/embedded_packs.hpp"

#include <string>
#include <vector>

using namespace dateline;

TEST_CASE("a tree written as bytes and read back is the same, places included", "[packs]") {
  std::vector<Problem> problems;
  const packs::PackNode root = packs::read_pack_json(R"({
  "list": [true, false, null, -2.5, 1e300, "caf\u00e9",
    "a text of more than fifteen bytes"], // and an empty one
  "none": {}, "": []
})",
                                                     "x.json", problems);
  REQUIRE(problems.empty());
  const std::string bytes = packs::to_bytes(root);
  CHECK(packs::is_pack_bytes(bytes));
  CHECK_FALSE(packs::is_pack_bytes("{}"));
  const packs::PackNode read = packs::from_bytes(bytes, "x.json");
  CHECK((packs::to_bytes(read) == bytes));

  REQUIRE(read.members.size() == 3);
  const packs::PackNode& list = read.members[0].second;
  REQUIRE(list.items.size() == 7);
  CHECK(list.items[0].boolean);
  CHECK_FALSE(list.items[1].boolean);
  CHECK(list.items[2].kind == packs::PackNode::Kind::null);
  CHECK(list.items[3].number == -2.5);
  CHECK(list.items[4].number == 1e300);
  CHECK(list.items[5].string == "caf\u00e9");
  const Problem here = list.items[6].problem("x");
  CHECK(here.file == "x.json");
  CHECK(here.line == 3);
  CHECK(here.column == 5);
  CHECK(read.find("none")->is_object());
  CHECK(read.find("none")->key_problem("x").line == 4);
  CHECK(read.members[2].first.empty());
}

TEST_CASE("tests are passed over by those who do not run them", "[packs]") {
  std::vector<Problem> problems;
  const packs::PackNode root = packs::read_pack_json(R"({"rules": [
  {"id": "one", "tests": [{"text": "Who?",
                           "is": null}], "frame": "patient"},
  {"id": "two", "tests": [], "beats": 1}], "last": 5})",
                                                     "x.json", problems);
  REQUIRE(problems.empty());
  const std::string bytes = packs::to_bytes(root);
  CHECK((packs::to_bytes(packs::from_bytes(bytes, "x.json")) == bytes));
  const packs::PackNode read = packs::from_bytes(bytes, "x.json", packs::Tests::left_out);
  const std::vector<packs::PackNode>& rules = read.find("rules")->items;
  REQUIRE(rules.size() == 2);
  for (const packs::PackNode& rule : rules) {
    CHECK(rule.members.size() == 2);
    CHECK(rule.find("tests") == nullptr);
  }
  CHECK(rules[0].find("frame")->string == "patient");
  CHECK(rules[0].find("frame")->line == 3);
  CHECK(rules[1].find("beats")->number == 1);
  CHECK(rules[1].line == 4);
  CHECK(read.find("last")->key_line == 4);
}

TEST_CASE("the packs in the library are trees with places", "[packs]") {
  std::vector<Problem> problems;
  for (const packs::EmbeddedFile& file : packs::embedded_files()) {
    const packs::PackNode root = packs::read_embedded(file, problems);
    INFO(file.path);
    CHECK(root.is_object());
    REQUIRE(root.find("language") != nullptr);
    CHECK(root.find("language")->key_line > 0);
    CHECK(root.problem("x").file == file.path);
  }
  CHECK(problems.empty());
}
