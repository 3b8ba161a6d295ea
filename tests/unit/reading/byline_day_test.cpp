#include "reading/byline_day.hpp"

#include "catch.hpp"

using namespace dateline::reading;
using namespace std::chrono_literals;

namespace {

BylineDays days(std::string_view line) {
  const Knowledge& knowledge = builtin_knowledge();
  return find_byline_days(line, {knowledge.months, false}, knowledge);
}

}  // namespace

TEST_CASE("words before a day tell publication from change") {
  CHECK(days("By Ann Lee | May 3, 2021 | 4:05 pm ET").published == 2021y / 5 / 3);
  CHECK(days("Last updated: May 5, 2021. Published May 3, 2021").published == 2021y / 5 / 3);
  CHECK(days("Last updated: May 5, 2021. Published May 3, 2021").changed == 2021y / 5 / 5);
  CHECK(days("25/01/2019 17h42 - Atualizado em 28/01/2019 09h10").published == 2019y / 1 / 25);
  CHECK(days("Mis à jour le 10 février 2017, publié le 9 février 2017").published == 2017y / 2 / 9);
  CHECK(days("Stand: 17.11.2021, Erstveröffentlichung: 16.11.2021").published == 2021y / 11 / 16);
  CHECK(days("Обновлено 5 мая 2021").changed == 2021y / 5 / 5);
  CHECK_FALSE(days("Обновлено 5 мая 2021").published);
  CHECK_FALSE(days("Updated 5 minutes ago").changed);
}

TEST_CASE("words, not parts of them") {
  CHECK(days("Outdated 3 May 2021").published == 2021y / 5 / 3);
}

TEST_CASE("a text that announces the day of a change") {
  CHECK(announces_change("Last updated on ", builtin_knowledge()));
  CHECK(announces_change("Zuletzt aktualisiert: ", builtin_knowledge()));
  CHECK_FALSE(announces_change("He updated the list of ships on ", builtin_knowledge()));
  CHECK_FALSE(announces_change("Published ", builtin_knowledge()));
}
