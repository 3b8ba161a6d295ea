#include "reading/html_parser.hpp"
#include "reading/html_prepare.hpp"

#include "catch.hpp"

using namespace dateline::reading;

namespace {

std::vector<std::pair<AttributeName, std::string>> attributes_of(const HtmlTree& tree, std::size_t node) {
  std::vector<std::pair<AttributeName, std::string>> result;
  const std::size_t begin = tree.nodes[node].first_attribute;
  for (std::size_t i = begin; i < begin + tree.nodes[node].attribute_count; ++i)
    result.emplace_back(tree.attributes[i].name,
                        tree.strings.substr(tree.attributes[i].offset, tree.attributes[i].size));
  return result;
}

}  // namespace

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

TEST_CASE("a tree is the same whether or not the parser is spared the plain parts") {
  for (const std::string page : {
           "<title>A harbour town wakes up late</title>  <p>A long line of text, with commas.</p> and more of it here",
           "<table> <tr>text that stands in the wrong place<td>and text that does not</td> </table>and behind it all",
           "<pre>\n  a line that is kept as it is\n  and another one below it</pre><p>Caf\u00E9 on the corner, closed",
           "<p>fish &amp; chips are what they eat here<b></x> and they like it that way</b><br>another line follows",
           "<p>characters that a parser replaces \x02 or \u0085 or not \uF8FD at all<p>The rest is quite ordinary text",
           "<html lang=en><body class='a b'><div CLASS=\"x y\" id=z class=w hidden>some text<p title='fish &amp; "
           "chips'>more",
           "text before all<html lang=en><body id=late><a href=/1>one <div class=part>and <a href='/2'>two</a> or "
           "so</div></a>",
           "<p><a href=\"/a?b=1&c=2\" rel=next>a link</a> and <a href=\"/plain\">another</a></p><isindex "
           "class=old><p>the end",
           "<table class=t><div class=out>moved</div><tr class=r><td id=c>in place<a name=k>x</table>and back<image "
           "class=i>",
           "<p>An ordinary line of text<div class=first><p class=\"a value that never ends",
           "<p>An ordinary line of text<title>A title that never ends <a class=x href=/>with a link</a>",
           "<p>An ordinary line of text<p name name href=/x>and one with an attribute too many",
           "<p>what is written like a mark &#xF8FD;A<p>A long line of text, and one more &#xf8fd;B and &#xf8fd;aC "
           "behind it",
           "<p>cut within &<!-- a comment -->amp; the rest of a long sentence<p>\r\nlines as a teletype ends them\r\n",
       }) {
    const PreparedHtml prepared = prepare_html(page + "<p>And one more line, quite an ordinary one");
    CHECK_FALSE(prepared.plain.texts.empty());
    const HtmlTree whole = parse_html(prepared.html);
    const HtmlTree spared = parse_html(prepared.html, prepared.plain);
    REQUIRE(spared.size() == whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
      CAPTURE(page, i, whole.text(i));
      CHECK(spared.nodes[i].tag == whole.nodes[i].tag);
      CHECK(attributes_of(spared, i) == attributes_of(whole, i));
      CHECK(spared.nodes[i].end == whole.nodes[i].end);
      CHECK(spared.text(i) == whole.text(i));
      CHECK(spared.nodes[i].source == whole.nodes[i].source);
      CHECK(spared.nodes[i].source_size == whole.nodes[i].source_size);
    }
  }
}
