#include "packs/pack_node.hpp"

#include "catch.hpp"

#include <string>

using namespace dateline;
using packs::PackNode;

TEST_CASE("a pack's JSON keeps the place of every value, and comments are skipped") {
  std::vector<Problem> problems;
  const PackNode root = packs::read_pack_json("// a pack\n{\"name\": \"x\",\n  \"list\": [1, true, /* two */ \"b\"]}",
                                              "p.json", problems);
  REQUIRE(problems.empty());
  REQUIRE(root.is_object());
  CHECK(root.find("name")->string == "x");
  CHECK(root.find("name")->line == 2);
  CHECK(root.find("name")->column == 10);
  const PackNode& list = *root.find("list");
  REQUIRE(list.items.size() == 3);
  CHECK(list.items[0].number == 1);
  CHECK(list.items[1].boolean);
  CHECK(list.items[2].string == "b");
  CHECK(list.items[2].line == 3);
  CHECK(root.find("missing") == nullptr);
}

TEST_CASE("all unknown keys are reported, with the nearest valid one") {
  std::vector<Problem> problems;
  const PackNode root = packs::read_pack_json("{\"rulez\": 1,\n \"langage\": 2}", "p.json", problems);
  packs::expect_keys(root, {"rules", "language"}, problems);
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].to_string() == "p.json:1:2: unknown key \"rulez\" (did you mean \"rules\"?)");
  CHECK(problems[1].line == 2);
  CHECK(problems[1].column == 2);
  CHECK(problems[1].suggestion == "language");
}

TEST_CASE("bad JSON is one problem with its place") {
  std::vector<Problem> problems;
  packs::read_pack_json("{\"a\": 1,\n \"b\": }", "p.json", problems);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].line == 2);
  CHECK(problems[0].column == 7);
  problems.clear();
  for (const char* cut : {"", "{\"a\": [1,", "{\"a\": \"b"}) {
    packs::read_pack_json(cut, "p.json", problems);
    CHECK(problems.back().message == "not valid JSON: it ends too early");
  }
  CHECK(problems.size() == 3);
}

TEST_CASE("a key that stands twice is a problem") {
  std::vector<Problem> problems;
  packs::read_pack_json("{\"a\": 1, \"a\": 2}", "p.json", problems);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "key \"a\" stands twice");
  CHECK(problems[0].column == 10);
}

TEST_CASE("deep nesting is refused, not recursed into") {
  std::vector<Problem> problems;
  packs::read_pack_json(std::string(1'000'000, '['), "p.json", problems);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "nested deeper than 64 levels");
}
