#include <dateline/time.hpp>

#include "calendar/relative_days.hpp"

#include "catch.hpp"

#include <climits>

using namespace dateline;
using namespace std::chrono;
using Direction = RelativeDate::Direction;
using Unit = RelativeDate::Unit;

namespace {
// 17 May 2024 is a Friday.
constexpr sys_days friday = 2024y / 5 / 17;

std::string on(sys_days anchor, const RelativeDate& relative) {
  return resolve(relative, anchor).edtf();
}
std::string on_friday(const RelativeDate& relative) {
  return on(friday, relative);
}
}  // namespace

TEST_CASE("offsets count whole units from the day of writing") {
  CHECK(on_friday({.unit = Unit::day}) == "2024-05-17");
  CHECK(on_friday({.unit = Unit::day, .offset = -1}) == "2024-05-16");
  CHECK(on_friday({.unit = Unit::week, .offset = -1}) == "2024-05-06/2024-05-12");
  CHECK(on_friday({.unit = Unit::week}) == "2024-05-13/2024-05-19");
  CHECK(on_friday({.unit = Unit::weekend}) == "2024-05-18/2024-05-19");
  CHECK(on_friday({.unit = Unit::weekend, .offset = -1}) == "2024-05-11/2024-05-12");
  CHECK(on_friday({.unit = Unit::month, .offset = -5}) == "2023-12");
  CHECK(on_friday({.unit = Unit::month, .offset = 1}) == "2024-06");
  CHECK(on_friday({.unit = Unit::quarter}) == "2024-04/2024-06");
  CHECK(on_friday({.unit = Unit::quarter, .offset = -2}) == "2023-10/2023-12");
  CHECK(on_friday({.unit = Unit::season}) == "2024-21");
  CHECK(on_friday({.unit = Unit::season, .offset = -1}) == "2023-24");
  CHECK(on_friday({.unit = Unit::year, .offset = -2}) == "2022");
  CHECK(on_friday({.unit = Unit::decade, .offset = -1}) == "201X");
  CHECK(on_friday({.unit = Unit::century, .offset = -1}) == "19XX");
}

TEST_CASE("a rough count is approximate") {
  CHECK(on_friday({.unit = Unit::month, .offset = -6, .rough = true}) == "2023-11~");
  CHECK(on_friday({.unit = Unit::year, .offset = 3, .rough = true}) == "2027~");
  CHECK(on_friday({.unit = Unit::week, .offset = -3, .rough = true}) == "2024-04-22~/2024-04-28~");
}

TEST_CASE("parts of a counted unit") {
  CHECK(on_friday({.unit = Unit::week, .offset = -1, .weekday = 2}) == "2024-05-07");
  CHECK(on_friday({.unit = Unit::week, .offset = 1, .weekday = 7}) == "2024-05-26");
  CHECK(on_friday({.unit = Unit::month, .offset = -1, .day = 5}) == "2024-04-05");
  CHECK(on_friday({.unit = Unit::month, .offset = -3, .day = 30}).empty());
  CHECK(on_friday({.unit = Unit::year, .offset = -1, .month = 3}) == "2023-03");
  CHECK(on_friday({.unit = Unit::year, .offset = -1, .month = 22}) == "2023-22");
  CHECK(on_friday({.unit = Unit::year, .offset = -1, .month = 10, .day = 17, .last_day = 18}) ==
        "2023-10-17/2023-10-18");
  CHECK(on_friday({.unit = Unit::year, .offset = -1, .month = 7, .last_month = 9}) == "2023-07/2023-09");
}

TEST_CASE("a weekday is the one on its side of the anchor, the anchor itself included") {
  CHECK(on_friday({.weekday = 4, .direction = Direction::past}) == "2024-05-16");
  CHECK(on_friday({.weekday = 4, .direction = Direction::future}) == "2024-05-23");
  CHECK(on_friday({.weekday = 5, .direction = Direction::past}) == "2024-05-17");
  CHECK(on_friday({.weekday = 5, .direction = Direction::future}) == "2024-05-17");
  CHECK(on_friday({.weekday = 1, .direction = Direction::nearest}) == "2024-05-20");
  CHECK(on_friday({.weekday = 2}) == "2024-05-14");
}

TEST_CASE("a month without a year") {
  CHECK(on_friday({.month = 3, .direction = Direction::past}) == "2024-03");
  CHECK(on_friday({.month = 5, .direction = Direction::past}) == "2024-05");
  CHECK(on_friday({.month = 6, .direction = Direction::past}) == "2023-06");
  CHECK(on_friday({.month = 5, .direction = Direction::future}) == "2024-05");
  CHECK(on_friday({.month = 3, .direction = Direction::future}) == "2025-03");
  CHECK(on_friday({.month = 12}) == "2023-12");
  CHECK(on_friday({.month = 11}) == "2024-11");
  CHECK(on_friday({.month = 7, .last_month = 9, .direction = Direction::past}) == "2023-07/2023-09");
  CHECK(on_friday({.month = 11, .last_month = 2, .direction = Direction::past}) == "2023-11/2024-02");
}

TEST_CASE("a season without a year") {
  CHECK(on_friday({.month = 22, .direction = Direction::past}) == "2023-22");
  CHECK(on_friday({.month = 21, .direction = Direction::past}) == "2024-21");
  CHECK(on_friday({.month = 22, .direction = Direction::future}) == "2024-22");
  CHECK(on(2024y / 1 / 10, {.month = 24, .direction = Direction::past}) == "2023-24");
}

TEST_CASE("a day of a month without a year") {
  CHECK(on_friday({.month = 10, .day = 17, .direction = Direction::past}) == "2023-10-17");
  CHECK(on_friday({.month = 10, .day = 17, .direction = Direction::future}) == "2024-10-17");
  CHECK(on_friday({.month = 5, .day = 17, .direction = Direction::future}) == "2024-05-17");
  CHECK(on_friday({.month = 10, .day = 17, .last_day = 18, .direction = Direction::past}) == "2023-10-17/2023-10-18");
  CHECK(on(2024y / 1 / 2, {.month = 12, .day = 28, .last_day = 3, .last_month = 1, .direction = Direction::past}) ==
        "2023-12-28/2024-01-03");
  CHECK(on_friday({.month = 2, .day = 29, .direction = Direction::future}) == "2028-02-29");
  CHECK(on_friday({.month = 2, .day = 30}).empty());
}

TEST_CASE("a day without a year may be one time zone ahead of the writer, not more") {
  CHECK(on_friday({.month = 5, .day = 18, .direction = Direction::past}) == "2024-05-18");
  CHECK(on_friday({.month = 5, .day = 19, .direction = Direction::past}) == "2023-05-19");
}

TEST_CASE("a weekday fixes the year of its date") {
  // 17 October is a Tuesday in 2023, a Thursday in 2024, a Friday in 2025.
  const RelativeDate tuesday{.weekday = 2, .month = 10, .day = 17};
  CHECK(on(2023y / 10 / 18, tuesday) == "2023-10-17");
  CHECK(on(2024y / 5 / 17, tuesday) == "2023-10-17");
  CHECK(on(2024y / 10 / 10, tuesday) == "2023-10-17");
  CHECK(on(2026y / 6 / 1, tuesday).empty());
  CHECK(on(2023y / 9 / 1, {.weekday = 2, .month = 10, .day = 17, .direction = Direction::future}) == "2023-10-17");
  CHECK(on(2023y / 10 / 18, {.weekday = 3, .month = 10, .day = 17, .direction = Direction::past}).empty());
}

TEST_CASE("a day without a month") {
  CHECK(on_friday({.day = 20}) == "2024-05-20");
  CHECK(on_friday({.day = 20, .direction = Direction::past}) == "2024-04-20");
  CHECK(on_friday({.day = 10, .direction = Direction::future}) == "2024-06-10");
  CHECK(on_friday({.day = 10, .direction = Direction::past}) == "2024-05-10");
  CHECK(on_friday({.day = 31, .direction = Direction::past}) == "2024-03-31");
  CHECK(on_friday({.day = 1, .last_day = 3, .direction = Direction::past}) == "2024-05-01/2024-05-03");
  // The 23rd is a Tuesday in April 2024.
  CHECK(on_friday({.weekday = 2, .day = 23, .direction = Direction::past}) == "2024-04-23");
}

TEST_CASE("constraints that mean nothing are unknown") {
  CHECK(on_friday({}).empty());
  CHECK(on_friday({.weekday = 8}).empty());
  CHECK(on_friday({.month = 13}).empty());
  CHECK(on_friday({.month = 22, .day = 3}).empty());
  CHECK(on_friday({.month = 5, .day = 40}).empty());
  CHECK(on_friday({.month = 5, .day = 9, .last_day = 3}).empty());
  CHECK(on_friday({.unit = Unit::day, .weekday = 1}).empty());
  for (const auto unit : {Unit::day, Unit::week, Unit::weekend, Unit::month, Unit::quarter, Unit::season, Unit::year,
                          Unit::decade, Unit::century}) {
    CHECK(on_friday({.unit = unit, .offset = INT_MAX}).empty());
    CHECK(on_friday({.unit = unit, .offset = INT_MIN}).empty());
    CHECK(on(sys_days::max(), {.unit = unit}).empty());
    CHECK(on(sys_days::min(), {.unit = unit}).empty());
  }
}

TEST_CASE("one relative date on many days, in any order") {
  calendar::RelativeDays october_17({.month = 10, .day = 17});
  CHECK(october_17.on(2023y / 12 / 31).edtf() == "2023-10-17");
  CHECK(october_17.on(2024y / 1 / 1).edtf() == "2023-10-17");
  CHECK(october_17.on(2024y / 7 / 1).edtf() == "2024-10-17");
  CHECK(october_17.on(2023y / 12 / 31).edtf() == "2023-10-17");
  calendar::RelativeDays leap_day({.month = 2, .day = 29, .direction = Direction::past});
  CHECK(leap_day.on(1903y / 6 / 1).edtf() == "1896-02-29");  // 1900 was no leap year
  CHECK(leap_day.on(1904y / 6 / 1).edtf() == "1904-02-29");
  calendar::RelativeDays the_31st({.day = 31, .direction = Direction::past});
  CHECK(the_31st.on(2024y / 4 / 30).edtf() == "2024-03-31");
  CHECK(the_31st.on(2024y / 5 / 2).edtf() == "2024-03-31");
  CHECK(the_31st.on(2024y / 6 / 1).edtf() == "2024-05-31");
  CHECK(calendar::RelativeDays({.weekday = 8}).on(friday).edtf().empty());
}

TEST_CASE("for every day of 28 years the past is behind and the future ahead") {
  for (sys_days anchor = 2000y / 1 / 1; anchor < sys_days{2028y / 1 / 1}; anchor += days{1}) {
    const year_month_day today{anchor};
    const RelativeDate same_day{.month = unsigned{today.month()}, .day = unsigned{today.day()}};
    REQUIRE(resolve(same_day, anchor) == Date::day(anchor));
    for (unsigned weekday = 1; weekday <= 7; ++weekday) {
      const sys_days past = *resolve({.weekday = weekday, .direction = Direction::past}, anchor).latest();
      const sys_days future = *resolve({.weekday = weekday, .direction = Direction::future}, anchor).latest();
      REQUIRE((anchor - days{7} < past && past <= anchor && anchor <= future && future < anchor + days{7}));
    }
  }
}

TEST_CASE("the days a relative date means are those of the date it means") {
  const RelativeDate wordings[] = {{.unit = Unit::day, .offset = -1},
                                   {.unit = Unit::week, .offset = -1},
                                   {.unit = Unit::week, .offset = 1, .weekday = 3},
                                   {.unit = Unit::weekend},
                                   {.unit = Unit::weekend, .weekday = 6},
                                   {.unit = Unit::weekend, .weekday = 2},
                                   {.unit = Unit::month, .offset = -1},
                                   {.unit = Unit::year, .offset = -2, .rough = true},
                                   {.weekday = 2, .direction = Direction::past},
                                   {.weekday = 2, .month = 10, .day = 17},
                                   {.month = 2, .day = 29},
                                   {.month = 22, .direction = Direction::past},
                                   {.day = 31},
                                   {.month = 2, .day = 30},
                                   {.weekday = 8}};
  for (const RelativeDate& wording : wordings) {
    calendar::RelativeDays meant(wording);
    for (sys_days anchor = friday; anchor < friday + days{900}; ++anchor) {
      const Date date = resolve(wording, anchor);
      const auto range = meant.days_on(anchor);
      REQUIRE(range.has_value() == date.known());
      if (range) REQUIRE(*range == calendar::DayRange{*date.earliest(), *date.latest()});
      if (!meant.repeats_weekly()) continue;
      const auto week_later = meant.days_on(anchor + days{7});
      REQUIRE(week_later == calendar::DayRange{range->first + days{7}, range->last + days{7}});
    }
  }
}
