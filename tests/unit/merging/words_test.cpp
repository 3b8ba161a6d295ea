// Words as numbers.
#include "merging/words.hpp"
#include "catch.hpp"

#include <vector>

using namespace dateline::merging;

TEST_CASE("a filter tells at least how many words are common") {
  const std::vector<WordId> some = {1, 64, 256, 300, 1000};
  const std::vector<std::vector<WordId>> others = {
      {}, {2, 3, 4}, {1}, {0, 257, 320, 1256}, {1, 64, 256, 300, 1000}, {64, 65, 300, 301, 4000}};
  const std::vector<std::size_t> expected = {0, 0, 1, 0, 5, 2};
  for (std::size_t i = 0; i < others.size(); ++i) {
    INFO(i);
    CHECK(common_count(some, others[i]) == expected[i]);
    CHECK(most_common(WordFilter(some), others[i]) >= expected[i]);
    CHECK(most_common(WordFilter(others[i]), some) >= expected[i]);
  }
  CHECK(most_common(WordFilter(some), {2, 3, 65, 302, 1001}) == 0);
  CHECK(most_common({}, some) == 0);
}
