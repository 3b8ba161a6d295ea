#include <dateline/timeline.hpp>

#include "catch.hpp"
#include "stories.hpp"

#include <numeric>

using namespace dateline;
using namespace stories;

namespace {

// How two articles about one event are counted, by what they have in common.
Support support_of(Told first, Told second) {
  TimelineBuilder builder;
  builder.add(first.tells(visit("Ada Brandt", "Norway", "2021-06-10")));
  builder.add(second.tells(visit("Ada Brandt", "Norway", "2021-06-10")));
  const Timeline timeline = builder.build();
  REQUIRE(timeline.events.size() == 1);
  return timeline.events[0].support;
}

Told article(const char* id) {
  return Told(id, "2021-06-11");
}

// Sentences numbered from `first`.
std::vector<std::uint64_t> sentences(std::uint64_t first, std::size_t count) {
  std::vector<std::uint64_t> result(count);
  std::iota(result.begin(), result.end(), first);
  return result;
}

}  // namespace

TEST_CASE("texts with nothing in common are two origins") {
  CHECK(support_of(article("a").sentences(sentences(1, 20)), article("b").sentences(sentences(100, 20))) ==
        Support{2, 2});
}

TEST_CASE("a shortened copy is one origin with the story it was cut from") {
  CHECK(support_of(article("a").sentences(sentences(1, 20)), article("b").sentences(sentences(15, 5))) ==
        Support{2, 1});
}

TEST_CASE("one common sentence, a quotation, makes no copy") {
  CHECK(support_of(article("a").sentences(sentences(1, 5)), article("b").sentences(sentences(5, 5))) == Support{2, 2});
}

TEST_CASE("articles that credit one agency are one origin, and so is the agency's own") {
  CHECK(support_of(article("a").credit("Nordwind"), article("b").credit("Nordwind")) == Support{2, 1});
  CHECK(support_of(article("a").credit("Nordwind"), article("b").source("Nordwind")) == Support{2, 1});
  CHECK(support_of(article("a").credit("Nordwind"), article("b").credit("Seepost")) == Support{2, 2});
  CHECK(support_of(article("a").source("Tagblatt"), article("b").source("Tagblatt")) == Support{2, 2});
}
