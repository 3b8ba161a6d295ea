#include <dateline/output.hpp>

#include "catch.hpp"

using namespace dateline;

namespace {

Document document() {
  Document result;
  result.id = "a&b";
  result.title = "Tides <1>";
  result.text = "It rose on Monday & fell \"two days\" later.";
  result.published = *Date::from_edtf("2024-05-17");
  return result;
}

}  // namespace

TEST_CASE("TimeML holds the text, its expressions and the day of writing") {
  TimeExpression monday;
  monday.span = {11, 17};
  monday.text = "Monday";
  monday.value = "2024-05-13";
  monday.relative = RelativeDate{.weekday = 1, .direction = RelativeDate::Direction::past};
  TimeExpression days;
  days.span = {26, 34};
  days.text = "two days";
  days.type = TimexType::duration;
  days.value = "P2D";
  CHECK(to_timeml(document(), {monday, days}) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>a&amp;b</DOCID>\n"
        "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2024-05-17\" temporalFunction=\"false\" "
        "functionInDocument=\"CREATION_TIME\">2024-05-17</TIMEX3></DCT>\n<TITLE>Tides &lt;1&gt;</TITLE>\n"
        "<TEXT>It rose on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2024-05-13\" anchorTimeID=\"t0\" "
        "temporalFunction=\"true\">Monday</TIMEX3> &amp; fell &quot;<TIMEX3 tid=\"t2\" type=\"DURATION\" value=\"P2D\" "
        "temporalFunction=\"false\">two days</TIMEX3>&quot; later.</TEXT>\n</TimeML>\n");
}

TEST_CASE("expressions that do not fit the text are left out of TimeML") {
  TimeExpression outside;
  outside.span = {40, 400};
  outside.text = "nowhere";
  CHECK(to_timeml(document(), {outside}).find("nowhere") == std::string::npos);
}

TEST_CASE("what XML has no character for is replaced in TimeML") {
  Document article = document();
  article.title = "a\x01z \u00e9 \uffe5 \xEF\xBF\xBE\xEF\xBF\xBF \ufffd";  // U+FFFE and U+FFFF
  CHECK(to_timeml(article, {}).find("<TITLE>a z \u00e9 \uffe5 \ufffd\ufffd \ufffd</TITLE>") != std::string::npos);
}
