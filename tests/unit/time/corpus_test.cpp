// Positive examples in groups by the value they must give, all written on Friday, 17 May 2024.
#include "time_testing.hpp"

#include "catch.hpp"

#include <string>
#include <vector>

using dateline::time::testing::Grammar;

namespace {

struct Group {
  const char* value;
  std::vector<const char*> phrases;
};

void check(const Grammar& grammar, const std::vector<Group>& groups) {
  for (const Group& group : groups)
    for (const char* const phrase : group.phrases) {
      INFO(phrase);
      dateline::TimeOptions news;
      news.style = dateline::TimeOptions::Style::news;
      const auto found = grammar.find(phrase, "2024-05-17", news);
      REQUIRE(found.size() == 1);
      CHECK(found[0].value == group.value);
      CHECK(found[0].text == phrase);
    }
}

}  // namespace

TEST_CASE("English: dates", "[time]") {
  check(Grammar("en"), {
                           {"2021-03-04",
                            {"March 4, 2021", "4 March 2021", "Mar. 4, 2021", "4th of March 2021", "March 4th, 2021",
                             "the 4th of March, 2021", "2021-03-04", "03/04/2021", "Thursday, March 4, 2021",
                             "Thursday, 4 March 2021", "Thu, 4 Mar 2021"}},
                           {"2021-03", {"March 2021", "March of 2021", "Mar. 2021", "March, 2021"}},
                           {"2021", {"2021", "the year 2021", "fiscal 2021"}},
                           {"199", {"the 1990s", "the nineties", "the '90s"}},
                           {"19", {"the 20th century", "the twentieth century"}},
                           {"BC0044", {"44 BC", "44 B.C."}},
                           {"2021-Q3", {"the third quarter of 2021", "Q3 2021"}},
                           {"2021-H2", {"the second half of 2021"}},
                           {"2021-SU", {"the summer of 2021", "summer 2021"}},
                           {"2024-05-17", {"today", "this day"}},
                           {"2024-05-16", {"yesterday", "Thursday", "last Thursday"}},
                           {"2024-05-18", {"tomorrow"}},
                           {"2024-05-15", {"two days ago", "the day before yesterday", "2 days ago"}},
                           {"2024-W19", {"last week", "a week ago"}},
                           {"2024-W21", {"next week"}},
                           {"2024-W20", {"this week"}},
                           {"2024-04", {"last month", "a month ago"}},
                           {"2023", {"last year", "a year ago"}},
                           {"2025", {"next year"}},
                           {"2024-W27-WE", {"the first weekend of July"}},
                           {"2024-05-27", {"the last Monday in May"}},
                           {"PRESENT_REF", {"now", "currently"}},
                           {"PAST_REF", {"recently"}},
                           {"FUTURE_REF", {"the future"}},
                       });
}

TEST_CASE("English: times of the day", "[time]") {
  check(Grammar("en"), {
                           {"2024-05-17T15:00", {"3 p.m.", "3:00 p.m.", "3 pm", "15:00"}},
                           {"2024-05-17T12:00", {"noon"}},
                           {"2024-05-17TMO", {"this morning"}},
                           {"2024-05-16TNI", {"last night"}},
                           {"2024-05-16TMO", {"yesterday morning", "Thursday morning"}},
                           {"2021-03-04T09:30", {"9:30 a.m. on March 4, 2021"}},
                       });
}

TEST_CASE("English: durations", "[time]") {
  check(Grammar("en"), {
                           {"P2D", {"two days", "2 days", "two-day"}},
                           {"P3W", {"three weeks", "the next three weeks", "more than three weeks"}},
                           {"P1.5Y", {"a year and a half", "one and a half years"}},
                           {"PT30M", {"half an hour", "30 minutes", "thirty minutes"}},
                           {"PXM", {"several months", "a few months", "recent months"}},
                           {"P25Y", {"twenty-five years", "25 years"}},
                       });
}

TEST_CASE("English: sets", "[time]") {
  const Grammar english("en");
  check(english, {
                     {"XXXX-WXX-1", {"every Monday", "Mondays", "each Monday"}},
                     {"P1W", {"every week", "weekly", "twice a week"}},
                     {"P2W", {"every two weeks", "every other week"}},
                 });
  const auto twice = english.find("twice a week");
  REQUIRE(twice.size() == 1);
  CHECK(twice[0].freq == "2X");
  CHECK(english.find("every Monday").at(0).quant == "EVERY");
}

TEST_CASE("English: phrases as people type them point ahead", "[time]") {
  const Grammar english("en");
  const std::pair<const char*, const char*> cases[] = {{"monday", "2024-05-20"},
                                                       {"friday after next", "2024-05-31"},
                                                       {"a week from tuesday at half past two", "2024-05-28T02:30"},
                                                       {"wednesday of next week", "2024-05-22"},
                                                       {"3 fridays from now", "2024-06-07"},
                                                       {"two sundays ago", "2024-05-05"},
                                                       {"the week after next", "2024-W22"},
                                                       {"the year before last", "2022"},
                                                       {"in 2 days", "2024-05-19"},
                                                       {"quarter to five", "2024-05-17T04:45"},
                                                       {"friday the 13th", "2024-09-13"},
                                                       {"10/31", "2024-10-31"},
                                                       {"1h30m", "PT1H30M"},
                                                       {"every other friday", "XXXX-WXX-5"}};
  for (const auto& [phrase, value] : cases) {
    INFO(phrase);
    const auto found = english.find(phrase, "2024-05-17");
    REQUIRE(found.size() == 1);
    CHECK(found[0].value == value);
    CHECK(found[0].text == phrase);
  }
}

TEST_CASE("English: modifiers", "[time]") {
  const Grammar english("en");
  const std::pair<const char*, const char*> cases[] = {{"early 2021", "START"},
                                                       {"late 2021", "END"},
                                                       {"mid-2021", "MID"},
                                                       {"the end of 2021", "END"},
                                                       {"the beginning of March 2021", "START"},
                                                       {"about two weeks", "APPROX"},
                                                       {"more than two weeks", "MORE_THAN"},
                                                       {"at least two weeks", "EQUAL_OR_MORE"}};
  for (const auto& [phrase, mod] : cases) {
    INFO(phrase);
    const auto found = english.find(phrase, "2024-05-17");
    REQUIRE(found.size() == 1);
    CHECK(found[0].mod == mod);
  }
}
