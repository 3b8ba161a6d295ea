#include "output/json_writer.hpp"
#include "catch.hpp"

#include <limits>

using dateline::JsonStyle;
using dateline::output::append_json_string;
using dateline::output::JsonWriter;

namespace {

std::string quoted(std::string_view text) {
  std::string out;
  append_json_string(out, text);
  return out;
}

template <class Number>
std::string number(Number value) {
  JsonWriter json(JsonStyle::compact);
  json.number(value);
  return json.take();
}

std::string nested(JsonStyle style, std::size_t open_levels) {
  JsonWriter json(style, open_levels);
  json.begin_object();
  json.key("a");
  json.begin_array();
  json.begin_object();
  json.key("b");
  json.number(std::uint64_t{1});
  json.key("c");
  json.boolean(false);
  json.end_object();
  json.end_array();
  json.key("d");
  json.begin_array();
  json.end_array();
  json.end_object();
  return json.take();
}

}  // namespace

TEST_CASE("strings are escaped as JSON demands and no further") {
  CHECK(quoted("") == "\"\"");
  CHECK(quoted("say \"no\" \\ /") == R"("say \"no\" \\ /")");
  CHECK(quoted("a\tb\nc\rd\be\ff") == R"("a\tb\nc\rd\be\ff")");
  CHECK(quoted(std::string_view("\0\x1f\x7f", 3)) == "\"\\u0000\\u001f\x7f\"");
  CHECK(quoted("Müller 北京 🚢") == "\"Müller 北京 🚢\"");
}

TEST_CASE("ill-formed UTF-8 never reaches the output") {
  CHECK(quoted("caf\xE9!") == "\"caf\xEF\xBF\xBD!\"");
}

TEST_CASE("numbers keep their value") {
  CHECK(number(std::uint64_t{18446744073709551615u}) == "18446744073709551615");
  CHECK(number(std::int64_t{-12}) == "-12");
  CHECK(number(0.1) == "0.1");
  CHECK(number(0.1 + 0.2) == "0.30000000000000004");
  CHECK(number(std::numeric_limits<double>::infinity()) == "0");
  CHECK(number(std::numeric_limits<double>::quiet_NaN()) == "0");
}

TEST_CASE("compact JSON has no white space") {
  CHECK(nested(JsonStyle::compact, 4) == R"({"a":[{"b":1,"c":false}],"d":[]})");
}

TEST_CASE("indented JSON spreads the outer levels and keeps inner ones on a line") {
  CHECK(nested(JsonStyle::indented, 2) == "{\n  \"a\": [\n    {\"b\": 1, \"c\": false}\n  ],\n  \"d\": []\n}");
  CHECK(nested(JsonStyle::indented, 9) ==
        "{\n  \"a\": [\n    {\n      \"b\": 1,\n      \"c\": false\n    }\n  ],\n  \"d\": []\n}");
}
