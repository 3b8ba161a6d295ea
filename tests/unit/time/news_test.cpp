// Sentences as newspapers and histories tell them, in many languages: tests/unit/time/news.tsv.
#include "time_testing.hpp"

#include "catch.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <vector>

using dateline::TimeExpression;
using dateline::time::testing::Grammar;

namespace {

struct Mark {
  std::size_t start = 0;
  std::size_t end = 0;
  std::string value;
};

/// The text without its marks: "[[an expression|its value]]".
std::string unmarked(const std::string& marked, std::vector<Mark>& marks) {
  std::string text;
  std::size_t place = 0;
  for (std::size_t open = 0; (open = marked.find("[[", place)) != std::string::npos;) {
    const std::size_t bar = marked.find('|', open);
    const std::size_t close = marked.find("]]", bar);
    text += marked.substr(place, open - place);
    const std::size_t start = text.size();
    text += marked.substr(open + 2, bar - open - 2);
    marks.push_back({start, text.size(), marked.substr(bar + 1, close - bar - 1)});
    place = close + 2;
  }
  return text + marked.substr(place);
}

/// The value of the expression that shares most with the mark.
std::string value_at(const std::vector<TimeExpression>& found, const Mark& mark) {
  std::string value = "-";
  std::size_t most = 0;
  for (const TimeExpression& each : found) {
    const std::size_t start = std::max<std::size_t>(each.span.start, mark.start);
    const std::size_t end = std::min<std::size_t>(each.span.end, mark.end);
    if (start >= end || end - start <= most) continue;
    most = end - start;
    value = each.value;
  }
  return value;
}

}  // namespace

TEST_CASE("sentences of news and histories in many languages", "[time][languages]") {
  std::ifstream lines(DATELINE_SOURCE_DIR "/tests/unit/time/news.tsv");
  REQUIRE(lines);
  std::map<std::string, Grammar> grammars;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("# ")) continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    REQUIRE(second != std::string::npos);
    const std::string language = line.substr(0, first);
    std::vector<Mark> marks;
    const std::string text = unmarked(line.substr(second + 1), marks);
    const Grammar& grammar = grammars.try_emplace(language, language).first->second;
    const std::vector<TimeExpression> found = grammar.find(text, line.substr(first + 1, second - first - 1));
    INFO(language << ": " << text);
    for (const Mark& mark : marks) CHECK(value_at(found, mark) == mark.value);
  }
  CHECK(grammars.size() >= 30);
}
