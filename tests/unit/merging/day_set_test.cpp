#include "merging/day_set.hpp"

#include "catch.hpp"

using dateline::merging::DayRange;
using dateline::merging::DaySet;
using namespace std::chrono;

TEST_CASE("a set of days") {
  DaySet set = DaySet::of({2021y / 6 / 10, 2021y / 6 / 20});
  CHECK(set.count() == 11);
  CHECK(set.first() == sys_days{2021y / 6 / 10});
  CHECK(set.last() == sys_days{2021y / 6 / 20});
  CHECK(set.contains(2021y / 6 / 15));
  CHECK_FALSE(set.contains(2021y / 6 / 21));
  CHECK(set.bounded_below());
  CHECK(set.bounded_above());

  set.keep_if([](sys_days day) { return weekday{day} != Sunday; });  // 13 and 20 June
  CHECK(set.count() == 9);
  CHECK(set.ranges(9) == std::vector<DayRange>{{2021y / 6 / 10, 2021y / 6 / 12}, {2021y / 6 / 14, 2021y / 6 / 19}});
  CHECK(set.ranges(1) == std::vector<DayRange>{{2021y / 6 / 10, 2021y / 6 / 19}});

  set.intersect(DaySet::of({2021y / 6 / 19, 2030y / 1 / 1}));
  CHECK(set.ranges(9) == std::vector<DayRange>{{2021y / 6 / 19, 2021y / 6 / 19}});
}

TEST_CASE("days outside the window are never in a set") {
  CHECK(DaySet::none().empty());
  CHECK_FALSE(DaySet::all().bounded_above());
  CHECK_FALSE(DaySet::all().bounded_below());
  CHECK(DaySet::all().count() == 73'414);  // 201 years with 49 leap days
  CHECK_FALSE(DaySet::all().contains(1899y / 12 / 31));
  CHECK_FALSE(DaySet::all().contains(sys_days::max()));
  CHECK(DaySet::of({1000y / 1 / 1, 1899y / 12 / 31}).empty());
  CHECK(DaySet::of({sys_days::min(), sys_days::max()}) == DaySet::all());
}
