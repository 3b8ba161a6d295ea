#include "timex_score.hpp"

#include "catch.hpp"

using namespace dateline;
using eval::Timex;

TEST_CASE("the measures of TempEval-3, by hand") {
  // Gold: three expressions. System: one exact, one overlapping with another value, one spurious.
  const std::vector<Timex> gold = {
      {{0, 6}, "DATE", "2024-05-13"}, {{10, 20}, "DURATION", "P2D"}, {{30, 34}, "DATE", "2024"}};
  const std::vector<Timex> system = {
      {{0, 6}, "DATE", "2024-05-13"}, {{12, 20}, "DURATION", "P3D"}, {{50, 54}, "DATE", "1999"}};
  eval::TimexScore score;
  score.add(gold, system);
  CHECK(score.strict_f1() == Approx(1.0 / 3));   // precision 1/3, recall 1/3
  CHECK(score.relaxed_f1() == Approx(2.0 / 3));  // 2/3, 2/3
  CHECK(score.type_f1() == Approx(2.0 / 3));     // both overlapped ones have the right type
  CHECK(score.value_f1() == Approx(1.0 / 3));    // one of the two has the right value
}

TEST_CASE("nothing found is a score of nought, not a division by it") {
  eval::TimexScore score;
  score.add({{{0, 4}, "DATE", "2024"}}, {});
  CHECK(score.strict_f1() == 0.0);
  CHECK(score.value_f1() == 0.0);
}
