#include "reading/html_prepare.hpp"

#include "catch.hpp"

using dateline::OffsetRun;
using dateline::Span;
using dateline::reading::AttributeName;
using dateline::reading::PlainParts;
using dateline::reading::PlainTag;
using dateline::reading::prepare_html;
using dateline::reading::PreparedHtml;

TEST_CASE("scripts, styles, comments and drawings go, with what is in them") {
  CHECK(
      prepare_html("<p>a<script>if (1 < 2) x('</p>')</script>b<style>p {}</style>c<!-- <p> -->d<svg><path/></svg>e</p>")
          .html == "<p>abcde</p>");
}

TEST_CASE("a script that never ends takes the rest, other raw elements only lose their tag") {
  CHECK(prepare_html("<p>a</p><script>var x = '").html == "<p>a</p>");
  CHECK(prepare_html("<p>a</p><textarea>b<p>c").html == "<p>a</p>b<p>c");
}

TEST_CASE("JSON-LD is kept apart") {
  const PreparedHtml prepared = prepare_html("<script type=\"application/ld+json\">{\"a\": 1}</script><p>b");
  REQUIRE(prepared.json_ld.size() == 1);
  CHECK(prepared.json_ld[0] == "{\"a\": 1}");
  CHECK(prepared.html == "<p>b");
}

TEST_CASE("only the attributes that matter stay") {
  CHECK(prepare_html("<div onclick=\"f('>')\" class='a b' data-x=1 hidden>x").html == "<div class='a b' hidden>x");
}

TEST_CASE("elements of mere looks become spans") {
  CHECK(prepare_html("<b>a</b><font class=date>c</font>").html == "<span>a</span><span class=date>c</span>");
}

TEST_CASE("a lone angle bracket is text") {
  CHECK(prepare_html("a < b").html == "a &lt; b");
  CHECK(prepare_html("a <3").html == "a &lt;3");
}

TEST_CASE("offsets lead back to the page") {
  const PreparedHtml prepared = prepare_html("<p><!-- x -->ab</p>");
  CHECK(prepared.html == "<p>ab</p>");
  // "<p" stands at 0 and the text at 13; the ">" of the tag is written anew.
  REQUIRE(prepared.offsets.size() == 2);
  CHECK(prepared.offsets[0] == OffsetRun{0, 0, 2});
  CHECK(prepared.offsets[1] == OffsetRun{3, 13, 5});
}

TEST_CASE("tags beyond the depth limit go, their text stays, and it is said") {
  const PreparedHtml prepared = prepare_html("<div><div><div>a</div>b</div>c</div>", {.depth = 2, .attributes = 9});
  CHECK(prepared.html == "<div><div>ab</div>c</div>");
  REQUIRE(prepared.diagnostics.size() == 1);
  CHECK(prepared.diagnostics[0].code == "too-deep");
  CHECK(prepared.diagnostics[0].where.start == 10);
}

TEST_CASE("elements that the standard closes by themselves do not add to the depth") {
  std::string list = "<ul>";
  for (int i = 0; i < 1000; ++i) list += "<li><p>one<p>two";
  CHECK(prepare_html(list).diagnostics.empty());
  std::string table = "<table>";
  for (int i = 0; i < 1000; ++i) table += "<tr><td>1<td>2";
  CHECK(prepare_html(table).diagnostics.empty());
}

TEST_CASE("an element with too many attributes is reported") {
  std::string page = "<p";
  for (int i = 0; i < 300; ++i) page += " class=c";
  const PreparedHtml prepared = prepare_html(page + ">x");
  REQUIRE(prepared.diagnostics.size() == 1);
  CHECK(prepared.diagnostics[0].code == "too-many-attributes");
  CHECK(prepared.html.ends_with(">x"));
}

TEST_CASE("pages cut anywhere do no harm") {
  const std::string page = "<!doctype html><p class=\"a\">x &amp; y<!-- z --><script>1</script></p>";
  for (std::size_t size = 0; size <= page.size(); ++size) CHECK(prepare_html(page.substr(0, size)).diagnostics.empty());
}

TEST_CASE("plain parts hold nothing that a parser changes") {
  const auto is_plain = [](const std::string& text) {
    const PlainParts plain = prepare_html("<p>" + text + "</p>").plain;
    CHECK(plain.texts.empty() == prepare_html("<p title=\"" + text + "\">").plain.tags.empty());
    return !plain.texts.empty();
  };
  CHECK(is_plain("a long line of text, with an em dash \u2014 and a tab\tin it"));
  CHECK_FALSE(is_plain("a long line about fish &amp; chips"));
  CHECK_FALSE(is_plain("a long line that ends\r\nas on a teletype"));
  CHECK_FALSE(is_plain("a long line with a control character \x0B in it"));
  CHECK_FALSE(is_plain("a long line with a noncharacter \uFFFE in it"));
}

TEST_CASE("a plain tag tells where its attributes stand") {
  const PreparedHtml prepared = prepare_html("<p>a</p><div onclick=f() Class='a b' hidden>b");
  REQUIRE(prepared.plain.tags.size() == 1);
  const PlainTag& tag = prepared.plain.tags.front();
  CHECK(prepared.html.substr(tag.start, 4) == "<div");
  CHECK(prepared.html.substr(tag.written.start, tag.written.size()) == " Class='a b' hidden");
  REQUIRE(tag.attribute_count == 2);
  const Span value = prepared.plain.attributes[0].value;
  CHECK(prepared.plain.attributes[0].name == AttributeName::class_name);
  CHECK(prepared.html.substr(value.start, value.size()) == "a b");
  CHECK(prepared.plain.attributes[1].name == AttributeName::hidden);
  CHECK(prepared.plain.attributes[1].value.empty());
}

TEST_CASE("indentation is shortened, but not where it shows") {
  CHECK(prepare_html("<div>\n      <p>\t\ta  b\n\n  </p>\r\n    <p> c").html ==
        "<div>\n <p>\t\ta  b\n\n  </p>\r\n <p> c");
  CHECK(prepare_html("<pre>\n    a</pre>\n    <p>   b").html == "<pre>\n    a</pre>\n    <p>   b");
}
