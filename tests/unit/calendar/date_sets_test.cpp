#include <dateline/time.hpp>

#include "catch.hpp"

using namespace dateline;

namespace {
Date date(const char* edtf) {
  const auto result = Date::from_edtf(edtf);
  REQUIRE(result);
  return *result;
}
}  // namespace

TEST_CASE("dates overlap when they can mean the same day") {
  CHECK(date("2024-05-16").overlaps(date("2024-05")));
  CHECK(date("2024-05").overlaps(date("2024-05-31/2024-06-02")));
  CHECK_FALSE(date("2024-05").overlaps(date("2024-06-01")));
  CHECK(date("2023/..").overlaps(date("2024-05-16")));
  CHECK_FALSE(date("2023/..").overlaps(date("../2022")));
  CHECK_FALSE(date("[2022-05-16,2024-05-16]").overlaps(date("2023")));
  CHECK(date("[2022-05-16,2024-05-16]").overlaps(date("2024")));
  CHECK(Date{}.overlaps(date("2024")));
  CHECK(date("2024").overlaps(Date{}));
}

TEST_CASE("a date covers what lies wholly within it") {
  CHECK(date("2024").covers(date("2024-05-16")));
  CHECK_FALSE(date("2024-05-16").covers(date("2024")));
  CHECK(date("202X").covers(date("2020/2029")));
  CHECK(date("../2024").covers(date("1850")));
  CHECK_FALSE(date("1850/2024").covers(date("../2024")));
  CHECK(date("[2024-05-15,2024-05-16]").covers(date("2024-05-15/2024-05-16")));
  CHECK_FALSE(date("[2024-05-14,2024-05-16]").covers(date("2024-05-14/2024-05-16")));
  CHECK(Date{}.covers(date("2024")));
  CHECK_FALSE(date("2024").covers(Date{}));
  CHECK(date("2023-24").covers(date("2024-02-29")));
}

TEST_CASE("an intersection holds the common days") {
  CHECK(date("2024").intersection(date("2024-05")).edtf() == "2024-05");
  CHECK(date("2024-05-10/2024-05-20").intersection(date("2024-05-16/2024-06")).edtf() == "2024-05-16/2024-05-20");
  CHECK(date("2023/..").intersection(date("../2024-05-16")).edtf() == "2023-01-01/2024-05-16");
  CHECK(date("[2022-05-16,2024-05-16]").intersection(date("2024")).edtf() == "2024-05-16");
  CHECK(date("[2022,2024]").intersection(date("2022-12-31/2024")).edtf() == "[2022-12-31,2024]");
  CHECK_FALSE(date("2024").intersection(date("2025")).known());
  CHECK(date("2024").intersection(Date{}) == date("2024"));
  CHECK(Date{}.intersection(date("2024")) == date("2024"));
}
