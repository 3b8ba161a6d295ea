#include "reading/knowledge.hpp"

#include "catch.hpp"
#include "packs/embedded_packs.hpp"

#include <algorithm>

using namespace dateline;
using namespace dateline::reading;

TEST_CASE("the built-in files have no mistake") {
  Knowledge knowledge;
  std::vector<Problem> problems;
  std::size_t files = 0;
  for (const packs::EmbeddedFile& file : packs::embedded_files()) {
    if (!file.path.ends_with("/reading.json")) continue;
    ++files;
    add_knowledge(packs::read_embedded(file, problems), knowledge, problems);
  }
  for (const Problem& problem : problems) UNSCOPED_INFO(problem.file << ":" << problem.line << " " << problem.message);
  CHECK(problems.empty());
  CHECK(files >= 20);
}

TEST_CASE("mistakes are reported with their place, all of them") {
  Knowledge knowledge;
  std::vector<Problem> problems;
  const packs::PackNode root = packs::read_pack_json(
      "{\"format\": 1, \"language\": \"xx\",\n \"phrazes\": [],\n \"phrases\": [{\"at\": \"nowhere\", \"reason\": "
      "\"x\", \"text\": [\"y\"]}],\n"
      " \"months\": [[\"one\"]],\n \"parts\": {\"kitchen\": [\"sink\"]}}",
      "xx/reading.json", problems);
  add_knowledge(root, knowledge, problems);
  REQUIRE(problems.size() == 4);
  CHECK(problems[0].suggestion == "phrases");
  CHECK(problems[0].line == 2);
  CHECK(problems[0].file == "xx/reading.json");
}

TEST_CASE("names of parts and the reasons they stand for") {
  const Knowledge& knowledge = builtin_knowledge();
  CHECK(reason_of(knowledge.parts.flags_of(" site-breadcrumb ")) == "navigation");
  CHECK(reason_of(knowledge.parts.flags_of(" user-comments ")) == "comments");
  CHECK(reason_of(knowledge.parts.flags_of(" sidebar-left ")) == "navigation");
  CHECK((knowledge.parts.flags_of(" article-body ") & part_positive) != 0);
  CHECK((knowledge.parts.flags_of(" article-body ") & part_unlikely) == 0);
  CHECK(reason_of(0).empty());
}

TEST_CASE("months of many languages") {
  const Knowledge& knowledge = builtin_knowledge();
  CHECK(knowledge.months.at("february") == 2);
  CHECK(knowledge.months.at("märz") == 3);
  CHECK(knowledge.months.at("août") == 8);
  CHECK(knowledge.months.at("октября") == 10);
  CHECK(knowledge.months.at("грудня") == 12);
}
