#include "time/meaning.hpp"

#include "catch.hpp"

using namespace dateline::time;

TEST_CASE("meanings join when they agree", "[time]") {
  Meaning month;
  month.set(Field::month, 10);
  Meaning day;
  day.set(Field::day, 17);
  REQUIRE(month.join(day));
  CHECK(month.get(Field::month) == 10);
  CHECK(month.get(Field::day) == 17);

  Meaning other;
  other.set(Field::month, 11);
  CHECK_FALSE(month.join(other));
}

TEST_CASE("filling keeps what is there", "[time]") {
  Meaning first;
  first.set(Field::day, 3);
  Meaning second;
  second.set(Field::day, 5);
  second.set(Field::year, 2020);
  first.fill(second);
  CHECK(first.get(Field::day) == 3);
  CHECK(first.get(Field::year) == 2020);
}

TEST_CASE("fields know the calendar's bounds", "[time]") {
  Meaning meaning;
  meaning.set(Field::day, 31);
  CHECK(meaning.in_range());
  meaning.set(Field::day, 32);
  CHECK_FALSE(meaning.in_range());
  meaning.clear(Field::day);
  CHECK(meaning.in_range());
  CHECK_FALSE(meaning.has(Field::day));
}

TEST_CASE("fields and their values have names", "[time]") {
  CHECK(field_named("weekday") == Field::weekday);
  CHECK_FALSE(field_named("weekdya"));
  CHECK(value_named(Field::mod, "EQUAL_OR_MORE") == 7);
  CHECK(value_name(Field::daypart, 4) == "NI");
  CHECK_FALSE(value_named(Field::season, "XX"));
}
