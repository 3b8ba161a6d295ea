#include "calendar/calendar.hpp"
#include "calendar/duration.hpp"

#include "catch.hpp"

using namespace dateline::calendar;
using namespace std::chrono;

TEST_CASE("ISO weeks follow ISO 8601's Thursday rule") {
  CHECK(iso_week(2023y / 1 / 1) == IsoWeek{2022, 52});
  CHECK(iso_week(2024y / 12 / 30) == IsoWeek{2025, 1});
  CHECK(iso_week(2021y / 1 / 3) == IsoWeek{2020, 53});
  CHECK(iso_week(2023y / 3 / 31) == IsoWeek{2023, 13});

  CHECK(days_of(IsoWeek{2023, 13}) == DayRange{2023y / 3 / 27, 2023y / 4 / 2});
  CHECK(days_of(IsoWeek{2020, 53}) == DayRange{2020y / 12 / 28, 2021y / 1 / 3});
  CHECK_FALSE(days_of(IsoWeek{2023, 53}));
  CHECK_FALSE(days_of(IsoWeek{2023, 0}));
  CHECK_FALSE(days_of(IsoWeek{40'000, 1}));
}

TEST_CASE("every day lies in the week that names it") {
  for (sys_days day = 1999y / 1 / 1; day < sys_days{2031y / 1 / 1}; day += days{1}) {
    const auto week = days_of(iso_week(day));
    REQUIRE(week);
    REQUIRE(week->contains(day));
    REQUIRE(*week == week_of(day));
  }
}

TEST_CASE("adding months clamps to the length of the month") {
  CHECK(add_months(sys_days{2024y / 1 / 31}, 1) == sys_days{2024y / 2 / 29});
  CHECK(add_months(sys_days{2023y / 3 / 31}, -1) == sys_days{2023y / 2 / 28});
  CHECK(add_months(sys_days{2023y / 11 / 15}, 2) == sys_days{2024y / 1 / 15});
  CHECK(add_months(1y / 1, -13) == -1y / 12);
  CHECK_FALSE(add_months(2024y / 1, 1'000'000'000'000));
  CHECK_FALSE(add_months(32'766y / 12, 1));
}

TEST_CASE("adding days stays within the calendar") {
  CHECK(add_days(2024y / 2 / 28, 2) == sys_days{2024y / 3 / 1});
  CHECK_FALSE(add_days(2024y / 1 / 1, 2'000'000'000));
  CHECK_FALSE(add_days(32'766y / 12 / 31, 1));
  CHECK_FALSE(add_days(sys_days::max(), -1));
}

TEST_CASE("quarters and seasons") {
  CHECK(quarter_of(3) == 1);
  CHECK(quarter_of(10) == 4);
  CHECK(days_of_quarter(2024, 1) == DayRange{2024y / 1 / 1, 2024y / 3 / 31});

  CHECK(season_of(2024y / 2 / 29).season == 24);
  CHECK(season_of(2024y / 2 / 29).year == 2023);
  CHECK(season_of(2024y / 12 / 1).year == 2024);
  CHECK(season_of(2024y / 6 / 1).season == 22);
  CHECK(add_seasons({2023, 24}, 1)->year == 2024);
  CHECK(add_seasons({2023, 24}, 1)->season == 21);
  CHECK(add_seasons({2024, 21}, -1)->season == 24);
}

TEST_CASE("the distance to a range is counted from its nearer end") {
  const DayRange may{2024y / 5 / 1, 2024y / 5 / 31};
  CHECK(distance(may, 2024y / 4 / 28) == days{3});
  CHECK(distance(may, 2024y / 5 / 31) == days{0});
  CHECK(distance(may, 2024y / 6 / 2) == days{2});
}

TEST_CASE("a duration of one unit is a number and its unit") {
  const auto count = [](const char* value) { return count_of<double>(*split_duration(value)); };
  CHECK(count("P3D") == 3.0);
  CHECK(count("P0.5Y") == 0.5);
  CHECK_FALSE(count("PXM"));
  CHECK_FALSE(count("P1Y2M"));
  CHECK(split_duration("P2W")->unit == 'W');
  CHECK(split_duration("PXM")->number == "X");
  CHECK(split_duration("PT2H")->clock);
  CHECK(count("PT2H") == 2.0);
  CHECK_FALSE(count_of<int>(*split_duration("P0.5Y")));
  CHECK_FALSE(split_duration("2019"));
  CHECK_FALSE(split_duration("PT"));
}
