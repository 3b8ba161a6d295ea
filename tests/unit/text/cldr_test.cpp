#include "text/cldr.hpp"

#include "catch.hpp"

#include <algorithm>

using namespace dateline;
using namespace std::chrono_literals;

namespace {

bool has(const std::vector<std::string>& forms, std::string_view form) {
  return std::find(forms.begin(), forms.end(), form) != forms.end();
}

const text::RelativePhrase* find(const text::LocaleData& data, std::string_view phrase) {
  const auto at =
      std::find_if(data.relative.begin(), data.relative.end(), [&](const auto& r) { return r.text == phrase; });
  return at == data.relative.end() ? nullptr : &*at;
}

}  // namespace

TEST_CASE("CLDR names a language's months, weekdays and relative days") {
  const text::LocaleData german = text::locale_data("de");
  CHECK(has(german.gregorian.months.at(4), "Mai"));
  CHECK(has(german.gregorian.weekdays[0], "Montag"));
  CHECK(has(german.gregorian.weekdays[6], "Sonntag"));
  CHECK(has(german.gregorian.patterns, "d. MMMM y"));
  CHECK(german.calendar == "gregory");
  REQUIRE(find(german, "gestern") != nullptr);
  CHECK(find(german, "gestern")->offset == -1);
  REQUIRE(find(german, "vor {0} Tagen") != nullptr);
  CHECK(find(german, "vor {0} Tagen")->counted);
  CHECK(find(german, "vor {0} Tagen")->offset == -1);
  const auto& numbers = german.spelled_numbers;
  CHECK(std::find(numbers.begin(), numbers.end(), std::pair<std::string, int>{"zwölf", 12}) != numbers.end());
}

TEST_CASE("genitive and nominative months are both known") {
  const text::LocaleData russian = text::locale_data("ru");
  CHECK(has(russian.gregorian.months.at(4), "мая"));
  CHECK(has(russian.gregorian.months.at(4), "май"));
}

TEST_CASE("other calendars turn into Gregorian days") {
  CHECK(text::to_gregorian("buddhist", 2567, 5, 16) == 2024y / std::chrono::May / 16);
  CHECK(text::to_gregorian("persian", 1403, 1, 1) == 2024y / std::chrono::March / 20);
  CHECK(text::to_gregorian("gregory", 2023, 2, 30) == std::nullopt);
  CHECK(text::locale_data("fa-IR").calendar == "persian");
  const text::CalendarData persian = text::locale_data("fa-IR").others.at(0);
  CHECK(persian.calendar == "persian");
  CHECK(has(persian.months.at(0), "فروردین"));
}

TEST_CASE("countries have names in other languages") {
  const auto names = text::territory_names("fr");
  const auto germany = std::find_if(names.begin(), names.end(), [](const auto& entry) { return entry.code == "DE"; });
  REQUIRE(germany != names.end());
  CHECK(has(germany->names, "Allemagne"));
}

TEST_CASE("a territory has its short and variant names, spelled as text spells them") {
  const auto names = [](std::string_view language, std::string_view code) {
    for (const text::TerritoryNames& territory : text::territory_names(language))
      if (territory.code == code) return territory.names;
    return std::vector<std::string>();
  };
  CHECK(names("en", "GB") == std::vector<std::string>{"United Kingdom", "UK"});
  CHECK(names("en", "AG") == std::vector<std::string>{"Antigua and Barbuda", "Antigua & Barbuda"});
  CHECK(names("de", "AG").front() == "Antigua und Barbuda");
  CHECK(has(names("en", "TL"), "East Timor"));
}
