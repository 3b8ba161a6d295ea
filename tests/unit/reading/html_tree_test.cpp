#include "reading/html_parser.hpp"

#include "catch.hpp"

using namespace dateline::reading;

TEST_CASE("every name in the tables is found") {
  CHECK(tag_named("article") == Tag::article);
  CHECK(tag_named("xmp") == Tag::xmp);
  CHECK(tag_named("a") == Tag::a);
  CHECK(tag_named("strong") == Tag::span);
  CHECK(tag_named("my-element") == Tag::other);
  CHECK(tag_named("") == Tag::other);
  CHECK(attribute_named("aria-hidden") == AttributeName::aria_hidden);
  CHECK(attribute_named("title") == AttributeName::title);
  CHECK(attribute_named("onclick") == AttributeName::none);
}

TEST_CASE("the tree is in document order and its subtrees are ranges") {
  const HtmlTree tree = parse_html("<body><div id=one><p>a</p><p>b</p></div><p>c</p>");
  const std::size_t div = tree.find(Tag::div);
  REQUIRE(div < tree.size());
  CHECK(tree.attribute(div, AttributeName::id) == "one");
  CHECK(tree.inner_text(div) == "a b");
  CHECK(tree.nodes[div].end - div == 5);  // the div, two paragraphs, two texts
  CHECK(tree.nodes[tree.nodes[div].end].tag == Tag::p);
  CHECK(tree.nodes[tree.nodes[div].end].parent == tree.nodes[div].parent);
}

TEST_CASE("attributes: absent, empty and with entities") {
  const HtmlTree tree = parse_html("<p hidden title='a &amp; b'>x");
  const std::size_t p = tree.find(Tag::p);
  CHECK(tree.has_attribute(p, AttributeName::hidden));
  CHECK(tree.attribute(p, AttributeName::hidden).empty());
  CHECK(tree.attribute(p, AttributeName::title) == "a & b");
  CHECK_FALSE(tree.has_attribute(p, AttributeName::id));
}

TEST_CASE("inner text is collapsed, and blocks are words apart") {
  const HtmlTree tree = parse_html("<div>  one\n two<br>three<p>four</p>five<b>six</b> </div>");
  CHECK(tree.inner_text(tree.find(Tag::div)) == "one two three four fivesix");
}

TEST_CASE("an empty page has the elements the standard supplies") {
  const HtmlTree tree = parse_html("");
  CHECK(tree.find(Tag::body) < tree.size());
  CHECK(tree.inner_text(0).empty());
}
