// Patterns that match finitely many texts, and that they match as RE2 would.
#include "rules/phrase_list.hpp"
#include "catch.hpp"
#include "rules/lower_pattern.hpp"
#include "rules/pattern_branches.hpp"
#include "rules/text_pattern.hpp"

#include <string>
#include <vector>

using namespace dateline::rules;

namespace {

std::vector<std::string> texts_of(std::string_view pattern) {
  return branches_of(pattern).texts;
}

}  // namespace

TEST_CASE("branches that match finitely many texts are told from the others") {
  CHECK(texts_of("cars?|(?:big|old) van") == std::vector<std::string>{"cars", "car", "big van", "old van"});
  CHECK(texts_of("m[ae]n [3-5](?:)") == std::vector<std::string>{"man 3", "man 4", "man 5", "men 3", "men 4", "men 5"});
  CHECK(texts_of("a\\.\u20ac?") == std::vector<std::string>{"a.\u20ac", "a."});
  CHECK(texts_of("^\\bit$") == std::vector<std::string>{"\1\3it\2"});
  const Branches mixed = branches_of("plain|(?:a|b)+ c|x(?:y|z[^w])|done");
  CHECK(mixed.texts == std::vector<std::string>{"plain", "done"});
  REQUIRE(mixed.open.size() == 2);
  CHECK(mixed.open[0].pattern == "(?:a|b)+ c");
  CHECK(mixed.open[1].pattern == "x(?:y|z[^w])");
}

TEST_CASE("what may repeat, matches too much or is not known is left to RE2") {
  for (const char* pattern : {"ab*", "(?:a)+", "a{2}", "a??", ".", "[^a]", "\\w", "\\d", "[\\w]", "\\Ba", "(?P<n>a)",
                              "[0-9][0-9][0-9]", "\\b", "(?:^|$)", "\1"}) {
    INFO(pattern);
    CHECK(texts_of(pattern).empty());
    REQUIRE(branches_of(pattern).open.size() == 1);
    CHECK(branches_of(pattern).open[0].pattern == pattern);
  }
}

TEST_CASE("of other branches it is known which words stand in every match") {
  const auto needed = [](std::string_view pattern) { return branches_of(pattern).open.at(0).needed; };
  using Words = std::vector<std::string>;
  CHECK(needed("^(?:\\w+ ){1,3}(?:must|has to)\\b") == Words{"must\3", "has to\3"});
  CHECK(needed("\\bto [a-z]+ (?:work|resume)(?:s|d)?.*") ==
        Words{" works", " workd", " work", " resumes", " resumed", " resume"});
  CHECK(needed("(?:ab[^c]|.def)x?") == Words{"ab", "def"});
  CHECK(needed("(?:word)+ [a-z]*") == Words{"word"});
  for (const char* pattern :
       {"(?:word )*[a-z]+", "(?:word)?.", "a[^b]", "(?:word|.)+", "(?:some){0,2}.", "(?:more.)?x"})
    CHECK(needed(pattern).empty());
}

TEST_CASE("a list of phrases finds what RE2 finds") {
  const std::vector<std::string> texts = {"car",
                                          "Cars",
                                          "scar",
                                          "the old car.",
                                          "car_park",
                                          "a car-park",
                                          "incar",
                                          "caf\u00e9 car\u00e9",
                                          "car\n",
                                          "van car",
                                          "the car and the cars",
                                          "an old man, an older woman",
                                          "he won the match, matches and all",
                                          "x",
                                          ""};
  for (const std::string pattern :
       {"\\bcars?\\b", "^cars?$", "^car|van$", "(?:old|older) (?:m|wom)[ae]n\\b", "match(?:es)?", "\\bcar\\b.?",
        "an?\\b", "(?:the )?(?:old )?cars?(?:\\.|\\b)", "car(?:\\b|$)", "-park|_park$", "s\\b", "x|y z", "\\bar",
        "the [a-z]+ car", "(?:older|old) .*wom[ae]n", "c[^ ]+s\\b|(?:van)+ ca", "(?:a|the)+ [^o]",
        "m[a-z]{3}h(?:es)?,? and", "^(?:the|an?)\\b", "the car and the cars?|older woman", "the car and|x|c",
        "the old|van", "older wom[ae]n\\b|an? old"}) {
    const TextPattern listed(pattern);
    const TextPattern by_re2("(?P<all>" + pattern + ")");  // a group with a name is left to RE2
    for (const std::string& text : texts) {
      INFO(pattern << " in " << text);
      const std::string lower = lower_text(text);
      const CasedText both{text, lower};
      CHECK(listed.found_in(both) == by_re2.found_in(both));
      for (std::size_t start = 0; start < text.size(); ++start)
        for (std::size_t end = start + 1; end <= text.size(); ++end) {
          const bool same = listed.touches(both, {0, text.size()}, {start, end}) ==
                            by_re2.touches(both, {0, text.size()}, {start, end});
          const bool same_within = listed.touches(both, {start, end}, {start, start + 1}) ==
                                   by_re2.touches(both, {start, end}, {start, start + 1});
          if (!same || !same_within) FAIL_CHECK(start << "-" << end);
        }
    }
  }
}
