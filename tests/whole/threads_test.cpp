// One Extractor, many threads: the promise of extractor.hpp. Run under ThreadSanitizer by tests/run.sh.
#include "catch.hpp"
#include "samples.hpp"

#include <thread>

TEST_CASE("eight threads that share an Extractor get what one gets", "[whole]") {
  const dateline::Extractor extractor;
  const auto articles = whole::sample_articles();
  REQUIRE(articles.size() >= 8);
  const auto expected = whole::extract_all(extractor, articles);
  const std::string timeline = dateline::to_json(whole::merge_all(expected));

  std::vector<std::vector<dateline::Extraction>> results(8);
  std::vector<std::string> timelines(results.size());
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < results.size(); ++i) {
      threads.emplace_back([&, i] {
        results[i] = whole::extract_all(extractor, articles);
        timelines[i] = dateline::to_json(whole::merge_all(results[i]));
      });
    }
  }
  for (std::size_t i = 0; i < results.size(); ++i) {
    CHECK(results[i] == expected);
    CHECK(timelines[i] == timeline);
  }
}
