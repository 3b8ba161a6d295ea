// The law of the stage: the Timeline depends on the set of Extractions, not on how they came.
#include <dateline/timeline.hpp>

#include "catch.hpp"
#include "stories.hpp"

#include <algorithm>
#include <random>

using namespace dateline;
using namespace stories;
using Direction = RelativeDate::Direction;

namespace {

std::vector<Extraction> stories_of_many_kinds() {
  const RelativeDate thursday{.weekday = 4, .direction = Direction::past};
  const RelativeDate this_week{.unit = RelativeDate::Unit::week};
  return {
      Told("a", "2021-06-11").source("Nordwind").tells(visit("Ada Brandt", "Norway", "2021-06-10")),
      Told("b", "2021-06-11").credit("Nordwind").tells(visit("Brandt", "Norway"), "Thursday", thursday),
      Told("c").tells(visit("Ada Brandt", "Norway"), "Thursday", thursday),
      Told("d").tells(with(visit("Ada Brandt", "Norway"), Modality::planned), "this week", this_week),
      Told("e", "2021-06-01").tells(with(visit("Ada Brandt", "Norway", "2021-06-14"), Modality::planned)),
      Told("f", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-11")),
      Told("g", "2021-06-12").tells(visit("Lu Wen", "Chile", "2021-06")).tells(visit("Lu Wen", "Chile")),
      Told("h", "2021-06-20").tells(visit("Lu Wen", "Chile", "2021-06-03")).sentences({1, 2, 3}),
      Told("i", "2021-06-21").tells(visit("Wen", "Chile", "2021-06-03")).sentences({1, 2, 4}),
      Told("j").tells(with(visit("Lu Wen", "Chile", "2021-07-03"), Modality::cancelled)),
      Told("k").tells(visit("Noor", "Peru")),
  };
}

}  // namespace

TEST_CASE("any order and any grouping of the same extractions give the same timeline") {
  std::vector<Extraction> extractions = stories_of_many_kinds();
  TimelineBuilder reference;
  for (const Extraction& extraction : extractions) reference.add(extraction);
  const Timeline expected = reference.build();
  REQUIRE(expected.events.size() >= 4);

  std::mt19937 random(20240517);  // the same shuffles in every run
  for (int run = 0; run < 200; ++run) {
    std::shuffle(extractions.begin(), extractions.end(), random);
    std::vector<TimelineBuilder> parts(1 + random() % 4);
    for (const Extraction& extraction : extractions) {
      parts[random() % parts.size()].add(extraction);
      if (random() % 3 == 0) parts[random() % parts.size()].add(extraction);  // told twice
    }
    std::shuffle(parts.begin(), parts.end(), random);
    TimelineBuilder whole;
    for (const TimelineBuilder& part : parts) whole.merge(part);
    REQUIRE(whole.build() == expected);
  }
}

TEST_CASE("of two extractions of one document the fuller stays, whichever came first") {
  const Extraction shorter = Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10"));
  const Extraction longer = Told("a", "2021-06-11")
                                .tells(visit("Ada Brandt", "Norway", "2021-06-10"))
                                .tells(visit("Lu Wen", "Chile", "2021-06-09"));
  TimelineBuilder one;
  one.add(shorter);
  one.add(longer);
  TimelineBuilder other;
  other.add(longer);
  other.add(shorter);
  CHECK(one.build() == other.build());
  CHECK(one.build().events.size() == 2);
}

TEST_CASE("a builder can be copied, moved, merged with itself and added to after building") {
  TimelineBuilder builder;
  CHECK(builder.build() == Timeline{});
  builder.add(Told("a", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10")));
  const TimelineBuilder copy = builder;
  builder.merge(builder);
  CHECK(builder.build() == copy.build());
  builder.add(Told("b", "2021-06-11").tells(visit("Lu Wen", "Chile", "2021-06-09")));
  CHECK(builder.build().events.size() == 2);
  CHECK(copy.build().events.size() == 1);
  const TimelineBuilder moved = std::move(builder);
  CHECK(moved.build().events.size() == 2);
}

TEST_CASE("of two extractions of one document as full as each other one stays, whichever came first") {
  Extraction one = Told("a", "2021-06-11").tells(visit("Ada Brandt", "Oslo", "2021-06-10"));
  one.entities.push_back({.name = "Oslo", .kind = EntityKind::place, .within = "Norway"});
  Extraction other = one;
  other.entities.back().within = "Sweden";
  TimelineBuilder forwards;
  forwards.add(one);
  forwards.add(other);
  TimelineBuilder backwards;
  backwards.add(other);
  backwards.add(one);
  // What is known of Oslo decides whether another visit, to Norway, is the same.
  const Extraction third = Told("b", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10"));
  forwards.add(third);
  backwards.add(third);
  CHECK(forwards.build() == backwards.build());
}
