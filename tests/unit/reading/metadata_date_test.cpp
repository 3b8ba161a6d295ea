#include "reading/metadata_date.hpp"

#include "catch.hpp"

#include <optional>

namespace {

using namespace std::chrono_literals;
using dateline::reading::DateNotation;
using std::chrono::year_month_day;

const std::unordered_map<std::string, unsigned> months = {
    {"may", 5}, {"october", 10}, {"oct", 10}, {"août", 8}, {"мая", 5}};

std::optional<year_month_day> find(std::string_view text, bool month_first = false) {
  return dateline::reading::find_day(text, DateNotation{months, month_first});
}
std::optional<year_month_day> find_in_url(std::string_view url) {
  return dateline::reading::find_day_in_url(url, DateNotation{months, false});
}

}  // namespace

TEST_CASE("ISO 8601 days, with the time of day and zone left aside") {
  CHECK(find("2024-05-17") == 2024y / 5 / 17);
  CHECK(find("2024-05-17T23:30:00-07:00") == 2024y / 5 / 17);
  CHECK(find("20240517T233000Z") == 2024y / 5 / 17);
  CHECK(find("2024/5/7") == 2024y / 5 / 7);
}

TEST_CASE("days with the name of a month, in each usual order") {
  CHECK(find("May 17, 2024") == 2024y / 5 / 17);
  CHECK(find("Fri, 17 May 2024 10:00:00 GMT") == 2024y / 5 / 17);
  CHECK(find("Posted on the 17th of May, 2024 by the editors") == 2024y / 5 / 17);
  CHECK(find("Oct. 3rd, 2023") == 2023y / 10 / 3);
  CHECK(find("2024 May 17") == 2024y / 5 / 17);
  CHECK(find("le 15 août 2021") == 2021y / 8 / 15);
  CHECK(find("17 мая 2024 года") == 2024y / 5 / 17);
  CHECK(find("2024年5月17日") == 2024y / 5 / 17);
}

TEST_CASE("figures with the day or the month first") {
  CHECK(find("17.05.2024") == 2024y / 5 / 17);
  CHECK(find("3/4/2024") == 2024y / 4 / 3);
  CHECK(find("3/4/2024", true) == 2024y / 3 / 4);
  CHECK(find("17/5/2024", true) == 2024y / 5 / 17);
}

TEST_CASE("what is no day of publication is none") {
  CHECK_FALSE(find(""));
  CHECK_FALSE(find("May 2024"));
  CHECK_FALSE(find("2024-02-30"));
  CHECK_FALSE(find("in 1812-06-24 style"));
  CHECK_FALSE(find("call 555-01-2024"));
  CHECK_FALSE(find("12 people and 4 dogs"));
  CHECK_FALSE(find("version 10.2.3"));
  CHECK_FALSE(find("May I see the 3 of you at 10:30 or will 2024 do"));
}

TEST_CASE("the day in the path of an address") {
  CHECK(find_in_url("https://example.org/news/2024/05/17/ferry-sinks") == 2024y / 5 / 17);
  CHECK(find_in_url("https://example.org/2024/may/17/ferry") == 2024y / 5 / 17);
  CHECK(find_in_url("https://example.org/ferry-2024-05-17.html") == 2024y / 5 / 17);
  CHECK(find_in_url("https://example.org/20240517/ferry") == 2024y / 5 / 17);
  CHECK_FALSE(find_in_url("https://example.org/2024/05/ferry"));
  CHECK_FALSE(find_in_url("https://example.org/ferry?day=2024-05-17"));
}

TEST_CASE("values that say when: figures of clocks, and instants in UTC") {
  const auto find_in_value = [](std::string_view value) {
    return dateline::reading::find_day_in_value(value, DateNotation{months, false});
  };
  CHECK(find_in_value("1715986800")->day == 2024y / 5 / 17);  // 23:00 UTC
  CHECK(find_in_value(" 1715986800000 ")->day == 2024y / 5 / 17);
  CHECK(find_in_value("20240517233000")->day == 2024y / 5 / 17);
  CHECK_FALSE(find_in_value("2715986800"));
  CHECK_FALSE(find_in_value(""));

  const auto late = find_in_value("2024-05-17T23:30:00Z");
  CHECK(late->utc_hour == 23u);
  CHECK(late->may_be(2024y / 5 / 18));
  CHECK_FALSE(late->may_be(2024y / 5 / 16));
  const auto early = find_in_value("Fri, 17 May 2024 04:10:00 GMT");
  CHECK(early->utc_hour == 4u);
  CHECK(early->may_be(2024y / 5 / 16));
  CHECK_FALSE(early->may_be(2024y / 5 / 18));
  const auto local = find_in_value("2024-05-17T23:30:00-07:00");
  CHECK_FALSE(local->utc_hour);
  CHECK_FALSE(local->may_be(2024y / 5 / 18));
}

TEST_CASE("the day an agency sets before its story") {
  const auto find_in_dateline = [](std::string_view opening) {
    return dateline::reading::find_day_in_dateline(opening, DateNotation{months, false});
  };
  CHECK(find_in_dateline("GENEVA, May 17, 2024 (Agency) - Rescuers found a boat.") == 2024y / 5 / 17);
  CHECK(find_in_dateline("PORT LOUIS, 17 May 2024 \u2014 Rescuers found a boat.") == 2024y / 5 / 17);
  CHECK_FALSE(find_in_dateline("GENEVA, May 17 (Agency) - Rescuers found a boat lost on 3 May 2023."));
  CHECK_FALSE(find_in_dateline("Rescuers on May 17, 2024 - a Friday - found a boat."));
  CHECK_FALSE(find_in_dateline("GENEVA'S lake rose on May 17, 2024."));
}
