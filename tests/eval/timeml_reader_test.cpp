#include "timeml_reader.hpp"

#include "catch.hpp"

using namespace dateline;

TEST_CASE("text, spans and the day of writing are read from TimeML") {
  const auto document = eval::read_timeml(
      "<?xml version=\"1.0\"?><TimeML><DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2024-05-17\">x</TIMEX3></DCT>"
      "<TEXT>\nIt <EVENT eid=\"e1\">rose</EVENT> on <TIMEX3 tid=\"t1\" type=\"DATE\" "
      "value=\"2024-05-13\">Mon<EVENT>d</EVENT>ay"
      "</TIMEX3> &amp; fell.</TEXT><MAKEINSTANCE eventID=\"e1\"/></TimeML>");
  REQUIRE(document.has_value());
  CHECK(document->text == "\nIt rose on Monday & fell.");
  CHECK(document->creation_time == "2024-05-17");
  REQUIRE(document->timexes.size() == 1);
  CHECK(document->text.substr(document->timexes[0].span.start, document->timexes[0].span.size()) == "Monday");
  CHECK(document->timexes[0].value == "2024-05-13");
}

TEST_CASE("what is no TimeML is refused") {
  CHECK_FALSE(eval::read_timeml("<TimeML><TEXT>").has_value());
  CHECK_FALSE(eval::read_timeml("<a/>").has_value());
}
