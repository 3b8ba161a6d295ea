#include <dateline/time.hpp>

#include "catch.hpp"

#include <climits>

using namespace dateline;
using namespace std::chrono;

TEST_CASE("dates of every precision know their first and last day") {
  const auto check = [](const Date& date, Precision precision, sys_days from, sys_days to) {
    CHECK(date.precision() == precision);
    CHECK(date.earliest() == from);
    CHECK(date.latest() == to);
  };
  check(Date::day(2024y / 5 / 16), Precision::day, 2024y / 5 / 16, 2024y / 5 / 16);
  check(Date::month(2024y / 2), Precision::month, 2024y / 2 / 1, 2024y / 2 / 29);
  check(Date::point({.year = 2023, .month = 24}), Precision::season, 2023y / 12 / 1, 2024y / 2 / 29);
  check(Date::point({.year = 2023, .month = 21}), Precision::season, 2023y / 3 / 1, 2023y / 5 / 31);
  check(Date::year(1900), Precision::year, 1900y / 1 / 1, 1900y / 12 / 31);
  check(Date::point({.year = 1990, .unspecified_digits = 1}), Precision::decade, 1990y / 1 / 1, 1999y / 12 / 31);
  check(Date::point({.year = 1900, .unspecified_digits = 2}), Precision::century, 1900y / 1 / 1, 1999y / 12 / 31);
  check(Date::point({.year = -40, .unspecified_digits = 1}), Precision::decade, -49y / 1 / 1, -40y / 12 / 31);
  check(Date::interval(Date::month(2023y / 10), Date::day(2023y / 11 / 5)), Precision::interval, 2023y / 10 / 1,
        2023y / 11 / 5);
  check(Date::one_of({Date::day(2024y / 5 / 16), Date::day(2022y / 5 / 16)}), Precision::one_of, 2022y / 5 / 16,
        2024y / 5 / 16);
}

TEST_CASE("what is no date is unknown") {
  CHECK_FALSE(Date().known());
  CHECK(Date().edtf().empty());
  CHECK_FALSE(Date().earliest());
  CHECK_FALSE(Date::day(2023y / 2 / 30).known());
  CHECK_FALSE(Date::day(sys_days::max()).known());
  CHECK_FALSE(Date::day(sys_days::min()).known());
  CHECK_FALSE(Date::point({.year = 2023, .month = 13}).known());
  CHECK_FALSE(Date::point({.year = 2023, .month = 20}).known());
  CHECK_FALSE(Date::point({.year = 2023, .month = 25}).known());
  CHECK_FALSE(Date::point({.year = 2023, .month = 0, .day = 4}).known());
  CHECK_FALSE(Date::point({.year = 2023, .month = 21, .day = 4}).known());
  CHECK_FALSE(Date::point({.year = 2023, .month = UINT_MAX, .day = UINT_MAX}).known());
  CHECK_FALSE(Date::point({.year = 2023, .month = 1, .unspecified_digits = 1}).known());
  CHECK_FALSE(Date::point({.year = 2023, .unspecified_digits = 3}).known());
  CHECK_FALSE(Date::point({.year = -5, .unspecified_digits = 1}).known());
  for (const int year : {INT_MAX, INT_MIN, 32'767, -32'767, 100'000}) {
    CHECK_FALSE(Date::year(year).known());
    CHECK_FALSE(Date::point({.year = year, .month = 2, .day = 29}).known());
    CHECK_FALSE(Date::point({.year = year, .unspecified_digits = 1}).known());
  }
  CHECK(Date::year(32'766).known());
}

TEST_CASE("digits that do not count do not distinguish") {
  CHECK(Date::point({.year = 1995, .unspecified_digits = 1}) == Date::point({.year = 1990, .unspecified_digits = 1}));
}

TEST_CASE("an interval runs from the first day of one date to the last of the other") {
  const Date from_2022 = Date::interval(Date::year(2022), {});
  CHECK(from_2022.open_end());
  CHECK_FALSE(from_2022.open_start());
  CHECK(from_2022.is_interval());
  CHECK(from_2022.earliest() == sys_days{2022y / 1 / 1});
  CHECK_FALSE(from_2022.latest());
  CHECK_FALSE(Date::interval({}, {}).known());
  CHECK_FALSE(Date::interval(Date::year(2023), Date::year(2022)).known());
  CHECK(Date::interval(Date::year(2023), Date::year(2023)) == Date::year(2023));
  CHECK(Date::interval(Date::interval(Date::year(2020), Date::year(2021)), Date::month(2024y / 2)).edtf() ==
        "2020/2024-02");
  CHECK(Date::interval(Date::one_of({Date::year(2021), Date::year(2019)}), Date::year(2024)).edtf() == "2019/2024");
}

TEST_CASE("covering takes the coarsest form that says exactly those days") {
  const auto edtf = [](sys_days from, sys_days to) { return Date::covering(from, to).edtf(); };
  CHECK(edtf(2024y / 5 / 16, 2024y / 5 / 16) == "2024-05-16");
  CHECK(edtf(2024y / 2 / 1, 2024y / 2 / 29) == "2024-02");
  CHECK(edtf(2023y / 2 / 1, 2024y / 2 / 28) == "2023-02-01/2024-02-28");
  CHECK(edtf(2024y / 1 / 1, 2024y / 12 / 31) == "2024");
  CHECK(edtf(2024y / 1 / 1, 2024y / 3 / 31) == "2024-01/2024-03");
  CHECK(edtf(2022y / 1 / 1, 2024y / 12 / 31) == "2022/2024");
  CHECK(edtf(2024y / 5 / 17, 2024y / 5 / 16).empty());
  CHECK(edtf(sys_days::min(), sys_days::max()).empty());
}

TEST_CASE("candidates are a set") {
  const Date a = Date::day(2024y / 5 / 16);
  const Date b = Date::month(2023y / 5);
  CHECK(Date::one_of({a, b, a}) == Date::one_of({b, a}));
  CHECK(Date::one_of({a, Date{}}) == a);
  CHECK_FALSE(Date::one_of({}).known());
  CHECK(Date::one_of({Date::one_of({a, b}), Date::year(1999)}).edtf() == "[1999,2023-05,2024-05-16]");
  CHECK(Date::one_of({Date::interval(Date::year(2020), Date::year(2021)), a}).edtf() == "2020/2024-05-16");
  CHECK(Date::one_of({Date::interval(Date::year(2020), {}), a, Date::year(1999)}).edtf() == "1999/..");
  CHECK_FALSE(Date::one_of({Date::interval(a, {}), Date::interval({}, b)}).known());
}

TEST_CASE("approximation is a mark that keeps the days") {
  const Date march = Date::month(2024y / 3).as_approximate();
  CHECK(march.edtf() == "2024-03~");
  CHECK(march.is_approximate());
  CHECK(march.latest() == sys_days{2024y / 3 / 31});
  CHECK_FALSE(Date::month(2024y / 3).is_approximate());
  CHECK(Date::interval(Date::year(2022), {}).as_approximate().edtf() == "2022~/..");
}
