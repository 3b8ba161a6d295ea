#include "time/pattern.hpp"

#include "catch.hpp"

#include <string>

using namespace dateline;
using namespace dateline::time;

namespace {

std::vector<std::string> sequences(std::string_view pattern) {
  std::vector<Problem> problems;
  std::vector<std::string> result;
  for (const Sequence& sequence : expand_pattern(pattern, {}, problems)) {
    std::string text;
    for (const Element& element : sequence.elements) {
      if (!text.empty()) text += ' ';
      text +=
          (element.tight ? "~" : "") + std::string(element.kind == Element::Kind::category ? "<" + element.name + ">"
                                                   : element.kind == Element::Kind::number ? "#" + element.name
                                                                                           : element.name);
    }
    result.push_back(text);
  }
  for (const Problem& problem : problems) result.push_back("! " + problem.message);
  return result;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("patterns are cut into all their sequences", "[time]") {
  CHECK(sequences("the <unit>") == Strings{"the <unit>"});
  CHECK(sequences("<month> .? #day") == Strings{"<month> . #day", "<month> #day"});
  CHECK(sequences("(last|next week) x") == Strings{"last x", "next week x"});
  CHECK(sequences("#hour ~: ~#minute") == Strings{"#hour ~: ~#minute"});
  CHECK(sequences("(a|b)? c") == Strings{"a c", "b c", "c"});
  CHECK(sequences("\\( x \\)") == Strings{"( x )"});
}

TEST_CASE("brackets mark what is reported", "[time]") {
  std::vector<Problem> problems;
  const std::vector<Sequence> found = expand_pattern("in [<month> #day] - [#day]", {}, problems);
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].pieces.size() == 2);
  CHECK(found[0].pieces[0].first == 1);
  CHECK(found[0].pieces[0].last == 3);
  CHECK(found[0].pieces[1].first == 4);
  CHECK(found[0].pieces[1].last == 5);
}

TEST_CASE("bad patterns are told", "[time]") {
  CHECK(sequences("(a|b") == Strings{"! missing \")\" in pattern"});
  CHECK(sequences("a) b") == Strings{"! unbalanced \")\" in pattern"});
  CHECK(sequences("<unit") == Strings{"! missing \">\" in pattern"});
  CHECK(sequences("a?") == Strings{"a"});
  CHECK(sequences("a? b? c? d? e? f? g? h? i? j? k? l? m?").back().substr(0, 2) == "! ");
}
