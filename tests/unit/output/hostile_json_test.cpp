// JSON from strangers: every mistake is one Error that says where, and nothing crashes.
#include "catch.hpp"
#include "problems_of.hpp"
#include "samples.hpp"

#include <dateline/output.hpp>

using dateline::Problem;

namespace {

std::vector<Problem> extraction_problems(std::string_view json) {
  return test::problems_of([json] { dateline::extraction_from_json(json); });
}

}  // namespace

TEST_CASE("text that is not JSON is refused with its place") {
  const std::vector<Problem> problems = extraction_problems("{\"document\":\n  oops}");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].line == 2);
  CHECK(problems[0].column >= 3);
  CHECK(problems[0].message.find("not valid JSON") == 0);
  CHECK(extraction_problems("").size() == 1);
  CHECK(extraction_problems("{\"document\":{\"id\":\"a\"}} trailing").size() == 1);
}

TEST_CASE("JSON of another shape is refused, naming the key") {
  CHECK(extraction_problems("[]").at(0).message == "expected an object");
  CHECK(extraction_problems("{}").at(0).message == "key \"document\" is missing");
  CHECK(extraction_problems(R"({"document":{}})").at(0).message == "key \"id\" is missing");
  CHECK(extraction_problems(R"({"document":7})").at(0).message == "\"document\" must be an object");
  CHECK(extraction_problems(R"({"document":{"id":"a"},"times":{}})").at(0).message == "\"times\" must be a list");
  CHECK(test::problems_of([] { dateline::timeline_from_json("{}"); }).size() == 2);
  CHECK(test::problems_of([] { dateline::article_from_json(R"({"id":"a"})"); }).at(0).message ==
        "key \"text\" is missing");
  CHECK(test::problems_of([] { dateline::article_from_json(R"("text")"); }).at(0).message == "expected an object");
}

TEST_CASE("all problems are reported at once, each with its place") {
  const std::vector<Problem> problems = extraction_problems(
      "{\"document\": {\"id\": \"a\", \"published\": \"2023-02-30\"},\n"
      " \"events\": [{\"type\": \"visit\", \"modality\": \"planed\", \"start\": -1, \"end\": 1.5,\n"
      "   \"quote\": 5}]}");
  REQUIRE(problems.size() == 5);
  CHECK(problems[0].message == "\"published\" must be an EDTF date");
  CHECK(problems[0].line == 1);
  CHECK(problems[0].column == 39);
  CHECK(problems[1].suggestion == "planned");
  CHECK(problems[1].line == 2);
  CHECK(problems[2].message == "\"start\" must be a whole number in range");
  CHECK(problems[3].message == "\"end\" must be a whole number in range");
  CHECK(problems[4].message == "\"quote\" must be a string");
  CHECK(problems[4].line == 3);
}

TEST_CASE("numbers out of range are refused, not wrapped") {
  for (const char* number : {"1e300", "-1", "18446744073709551616", "9007199254740993000"}) {
    INFO(number);
    CHECK(extraction_problems(R"({"document":{"id":"a"},"times":[{"start":0,"type":"DATE","value":"","end":)" +
                              std::string(number) + "}]}")
              .size() == 1);
  }
  CHECK(extraction_problems(R"({"document":{"id":"a","sentence_hashes":["fffffffffffffffff"]}})").size() == 1);
  CHECK(extraction_problems(R"({"document":{"id":"a","sentence_hashes":["xyz"]}})").size() == 1);
  CHECK(
      extraction_problems(R"({"document":{"id":"a"},"times":[{"start":5,"end":4,"type":"DATE","value":""}]})").size() ==
      1);
}

TEST_CASE("deep nesting is refused before it can exhaust the stack") {
  const std::string deep(1'000'000, '[');
  CHECK(extraction_problems(deep).size() == 1);
  CHECK(extraction_problems("{\"document\":{\"id\":\"a\"},\"times\":" + deep).size() == 1);
  CHECK(test::problems_of([&deep] { dateline::article_from_json("{\"text\":" + deep); }).size() == 1);
}

TEST_CASE("every cut of a sound timeline is refused, and none crashes") {
  const std::string json = dateline::to_json(samples::timeline(), dateline::JsonStyle::compact);
  for (std::size_t length = 0; length < json.size(); ++length) {
    const std::string cut = json.substr(0, length);  // of its own size, so that reading beyond the end is seen
    CHECK_FALSE(test::problems_of([&cut] { dateline::timeline_from_json(cut); }).empty());
  }
}
