// What is generated from CLDR for languages without a pack, value by value.
#include "time/cldr_patterns.hpp"
#include "time/cldr_section.hpp"
#include "time/time_grammar.hpp"

#include "catch.hpp"

#include <algorithm>

using namespace dateline;

namespace {

/// The TIMEX3 values found in a text written on Wednesday, 15 May 2024.
std::vector<std::string> values(std::string_view language, std::string_view text) {
  std::vector<std::string> list;
  TimeOptions options;
  options.published = Date::from_edtf("2024-05-15");
  options.language = language;
  for (const TimeExpression& time : find_times(text, options)) list.push_back(time.value);
  return list;
}

using Values = std::vector<std::string>;

}  // namespace

TEST_CASE("CLDR date patterns become patterns of time rules", "[time][cldr]") {
  using time::cut_cldr_pattern;
  CHECK(time::token_pattern(cut_cldr_pattern("d MMMM y"), false).pattern == "#day <month_name> .? #year");
  CHECK(time::token_pattern(cut_cldr_pattern("d 'de' MMMM 'de' y"), false).pattern ==
        "#day de? <month_name> .? de? #year");
  // Between figures the signs are needed; a final one is rather the sentence's.
  CHECK(time::token_pattern(cut_cldr_pattern("y. MM. dd."), false).pattern == "#year . #month . #day");
  CHECK(time::token_pattern(cut_cldr_pattern("y年M月d日"), false).pattern == "#year 年 #month 月 #day 日?");
  CHECK(time::token_pattern(cut_cldr_pattern("HH:mm"), false).pattern.empty());
  CHECK(time::interval_pattern(cut_cldr_pattern("d–d MMMM y")).pattern ==
        "[#day] (–|-|—|\\~|～) [#day <month_name> .? #year]");
}

TEST_CASE("letters glued to a name are learnt with it", "[time][cldr]") {
  const time::TokenPattern hebrew = time::token_pattern(time::cut_cldr_pattern("d בMMMM y"), false);
  REQUIRE(hebrew.glue.size() == 1);
  CHECK(hebrew.glue[0].before == "ב");
  CHECK(values("he", "16 במאי 2024") == Values{"2024-05-16"});
}

TEST_CASE("a language without a pack: Swahili", "[time][cldr]") {
  CHECK(values("sw", "Alifika tarehe 16 Mei 2024.") == Values{"2024-05-16"});
  CHECK(values("sw", "kesho") == Values{"2024-05-16"});
  CHECK(values("sw", "wiki iliyopita") == Values{"2024-W19"});
  CHECK(values("sw", "siku 3 zilizopita") == Values{"2024-05-12"});
}

TEST_CASE("native digits and the locale's own calendar", "[time][cldr]") {
  CHECK(values("ar-EG", "١٦ مايو ٢٠٢٤") == Values{"2024-05-16"});
  CHECK(values("th", "16 พฤษภาคม 2567") == Values{"2024-05-16"});   // Buddhist era
  CHECK(values("th", "16 พฤษภาคม 2024") == Values{"2024-05-16"});   // common era
  CHECK(values("fa", "۲۷ اردیبهشت ۱۴۰۳") == Values{"2024-05-16"});  // Solar Hijri
  CHECK(values("he", "8 באייר 5784") == Values{"2024-05-16"});      // Hebrew
}

TEST_CASE("a day no calendar has is not found", "[time][cldr]") {
  CHECK(values("sw", "30 Februari 2024").empty());
  CHECK(values("fa", "۲۹ اسفند ۱۴۰۲") == Values{"2024-03-19"});
  CHECK(values("fa", "۳۰ اسفند ۱۴۰۲") != Values{"2024-03-20"});  // 1402 was no leap year
}

TEST_CASE("region decides the order of figures", "[time][cldr]") {
  CHECK(values("sv-SE", "2024-05-16") == Values{"2024-05-16"});
  CHECK(values("pt-BR", "16/05/2024") == Values{"2024-05-16"});
  CHECK(values("es-US", "16/5/2024") == Values{"2024-05-16"});
}
