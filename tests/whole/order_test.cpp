// The law of merging: any order and any grouping into partial merges give the same bytes.
#include "catch.hpp"
#include "samples.hpp"

#include <algorithm>
#include <random>

namespace {

using dateline::Extraction;
using dateline::TimelineBuilder;

/// Builds over random parts, which are then merged in random order; now and then an extraction is delivered twice.
std::string merged_at_random(std::vector<Extraction> extractions, std::mt19937& random) {
  std::shuffle(extractions.begin(), extractions.end(), random);
  std::vector<TimelineBuilder> parts(1 + random() % 5);
  for (const Extraction& extraction : extractions) {
    parts[random() % parts.size()].add(extraction);
    if (random() % 8 == 0) parts[random() % parts.size()].add(extraction);
  }
  std::shuffle(parts.begin(), parts.end(), random);
  TimelineBuilder all;
  for (const TimelineBuilder& part : parts) all.merge(part);
  return dateline::to_json(all.build());
}

}  // namespace

TEST_CASE("200 shuffles and random partial merges give one timeline", "[whole]") {
  const dateline::Extractor extractor;
  const auto extractions = whole::extract_all(extractor, whole::sample_articles());
  const std::string expected = dateline::to_json(whole::merge_all(extractions));
  REQUIRE(whole::merge_all(extractions).events.size() >= 5);
  std::mt19937 random(20240517);
  for (int run = 0; run < 200; ++run) REQUIRE(merged_at_random(extractions, random) == expected);
}

TEST_CASE("building in between changes nothing", "[whole]") {
  const dateline::Extractor extractor;
  const auto extractions = whole::extract_all(extractor, whole::sample_articles());
  TimelineBuilder feed;
  for (const Extraction& extraction : extractions) {
    feed.add(extraction);
    feed.build();
  }
  CHECK(dateline::to_json(feed.build()) == dateline::to_json(whole::merge_all(extractions)));
}
