// Nothing an article holds may crash the analysis or make it slow.
#include "reader.hpp"

#include "catch.hpp"
#include "processor_time.hpp"

#include <random>

namespace dateline::syntax {
namespace {

using testing::Reading;

/// Every index a rule may follow stays within its list.
void check_consistent(const Reading& reading) {
  for (const SentenceAnalysis& analysis : reading.sentences()) {
    const auto phrase = [&](std::uint32_t index) { return index == none || index < analysis.phrases.size(); };
    for (const NounPhrase& p : analysis.phrases) {
      REQUIRE(p.tokens.first < p.tokens.last);
      REQUIRE((phrase(p.possessor) && phrase(p.of) && phrase(p.apposition) && phrase(p.coordination)));
      REQUIRE((!p.is_coordination() || (p.first_member < p.last_member && p.last_member <= analysis.phrases.size())));
      REQUIRE((p.entity == none || p.entity < reading.entities().size()));
    }
    for (const Predicate& p : analysis.predicates) {
      REQUIRE(p.first_argument <= p.last_argument);
      REQUIRE(p.last_argument <= analysis.arguments.size());
      REQUIRE(p.clause < analysis.clauses.size());
      REQUIRE((p.verb_group == none || p.verb_group < analysis.verbs.size()));
    }
    for (const Argument& a : analysis.arguments) REQUIRE(phrase(a.phrase));
    for (const Clause& c : analysis.clauses) REQUIRE((c.parent == none || c.parent < analysis.clauses.size()));
  }
}

TEST_CASE("ungrammatical and extreme input") {
  const char* table[] = {"",
                         ".",
                         "'s",
                         "of of of of",
                         "to to to",
                         "the the the",
                         "and and",
                         "(((((",
                         "))))",
                         "who",
                         "by",
                         "that that that",
                         "- - -",
                         "'' '' \"",
                         "The",
                         "X, Y, Z, and",
                         "of the of the of",
                         "had been being",
                         "\u00C9lys\u00E9e",
                         "12,000.5.6",
                         "A's B's C's D's",
                         "Otto Weiss, quickly, and Ida Moen left."};
  for (const char* text : table) {
    INFO(text);
    check_consistent(Reading(text));
  }
}

TEST_CASE("random strings of words and signs") {
  static constexpr const char* words[] = {
      "the",       "Macron", "visited", "China",   ",",     "and", "of",    "to",    "who",   "that",
      "'s",        "said",   "by",      "was",     "\"",    "(",   ")",     "visit", "talks", "French",
      "president", "in",     "killing", "Monday",  ":",     "-",   "if",    "10",    "not",   "never",
      "quickly",   "his",    "wife",    "accused", "Weiss", "Jr.", "killed"};
  std::mt19937 random(7);
  for (int round = 0; round < 1'000; ++round) {
    std::string text;
    for (int i = 0; i < 40; ++i)
      text += std::string(words[random() % std::size(words)]) + (random() % 5 == 0 ? "" : " ");
    INFO(text);
    check_consistent(Reading(text));
  }
}

TEST_CASE("the time grows in proportion to the length") {
  const auto seconds = [](const std::string& unit, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += unit;
    return test::processor_seconds([&] { const Reading reading(text); });
  };
  for (const char* unit : {"of the ", "and X, ", "the visit of ", "who said ", "A's ", "( "}) {
    INFO(unit);
    const double small = seconds(unit, 2'000);
    const double large = seconds(unit, 20'000);
    CHECK(large < 40 * small + 0.05);
  }
}

}  // namespace
}  // namespace dateline::syntax
