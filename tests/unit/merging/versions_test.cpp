#include "catch.hpp"
#include "stories.hpp"

using namespace dateline;
using namespace stories;

namespace {

EventMention plan(const char* when) {
  return with(visit("Ada Brandt", "Norway", when), Modality::planned);
}

}  // namespace

TEST_CASE("a plan that came true on its day is a mention of what happened") {
  const Timeline timeline = merged({Told("a", "2021-06-01").tells(plan("2021-06-10")),
                                    Told("b", "2021-06-11").tells(visit("Ada Brandt", "Norway", "2021-06-10"))});
  REQUIRE(timeline.events.size() == 1);
  const TimelineEvent& event = timeline.events[0];
  CHECK(event.modality == Modality::asserted);
  REQUIRE(event.mentions.size() == 2);
  CHECK(event.mentions[0].modality == Modality::asserted);  // the one to quote
  CHECK(event.mentions[1].modality == Modality::planned);
  CHECK(event.derivation.back() == "planned according to a");
  CHECK(event.supersedes.empty());
}

TEST_CASE("what took place on another day supersedes the plan") {
  const Timeline timeline = merged({Told("a", "2021-06-01").tells(plan("2021-06-10")),
                                    Told("b", "2021-06-25").tells(visit("Ada Brandt", "Norway", "2021-06-24"))});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[0].modality == Modality::planned);
  CHECK(timeline.events[1].supersedes == std::vector<std::string>{timeline.events[0].id});
}

TEST_CASE("a cancellation supersedes the plan and does not merge with it") {
  const Timeline timeline =
      merged({Told("a", "2021-06-01").tells(plan("2021-06-10")),
              Told("b", "2021-06-05").tells(with(visit("Ada Brandt", "Norway", "2021-06-10"), Modality::cancelled))});
  REQUIRE(timeline.events.size() == 2);
  const bool first_is_plan = timeline.events[0].modality == Modality::planned;
  const TimelineEvent& planned = timeline.events[first_is_plan ? 0 : 1];
  const TimelineEvent& cancelled = timeline.events[first_is_plan ? 1 : 0];
  CHECK(cancelled.modality == Modality::cancelled);
  CHECK(cancelled.supersedes == std::vector<std::string>{planned.id});
  CHECK(planned.supersedes.empty());
}

TEST_CASE("a plan of another year is no earlier version") {
  const Timeline timeline = merged({Told("a", "2020-06-01").tells(plan("2020-06-10")),
                                    Told("b", "2021-06-25").tells(visit("Ada Brandt", "Norway", "2021-06-24"))});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[1].supersedes.empty());
}

TEST_CASE("a plan dates more closely what is told by its month, and does not outvote another month") {
  const auto date_of = [](const char* planned, const char* happened) {
    return merged({Told("a", "2021-06-01").tells(plan(planned)),
                   Told("b", "2021-08-11").tells(visit("Ada Brandt", "Norway", happened))})
        .events.back()
        .date.edtf();
  };
  CHECK(date_of("2021-06-10", "2021-06") == "2021-06-10");
  CHECK(date_of("2021-06-10", "2021-07") == "2021-07");
}
