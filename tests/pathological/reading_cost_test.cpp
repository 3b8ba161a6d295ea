// Cost grows with length, whatever the content: doubling the input may not do much more than double the time. The
// inputs are those measured to be quadratic in HTML parsers and in readers of text.
#include <dateline/document.hpp>

#include "catch.hpp"
#include "processor_time.hpp"

#include <string>
#include <vector>

namespace {

struct Generator {
  const char* name;
  std::string start;
  std::string unit;
  bool numbered = false;  ///< Each unit has a number behind it, so that no two are the same.
};

std::string make(const Generator& generator, std::size_t size) {
  std::string bytes = generator.start;
  for (std::size_t i = 0; bytes.size() < size; ++i) {
    bytes += generator.unit;
    if (generator.numbered) bytes += std::to_string(i);
  }
  return bytes;
}

double seconds(const Generator& generator, std::size_t size) {
  const dateline::Article article{.bytes = make(generator, size)};
  const auto step = [&] {
    CHECK(dateline::read(article).text.size() <= 3 * size);  // U+FFFD takes three bytes
  };
  return test::processor_seconds(step, 3);
}

const std::vector<Generator> generators = {
    {"open div", "<html>", "<div>"},
    {"open b", "<html>", "<b>"},
    {"open b with attributes", "<html>", "><b id=", true},
    {"open b and p", "<html>", "<b><p>x"},
    {"font and p", "<html>", "><p>x<font class=", true},
    {"span and closed p", "<html>", "<span><p></p>"},
    {"open a and p", "<html>", "<a href=x><p>x"},
    {"open svg", "<html>", "<svg>"},
    {"open template", "<html>", "<template>"},
    {"open table", "<html>", "<table>"},
    {"text in table", "<html><table>", "x<tr>y"},
    {"open cells", "<html>", "<table><tr><td>"},
    {"open select", "<html>", "<select><option>"},
    {"open paragraphs", "<html>", "<p>"},
    {"closed paragraphs", "<html>", "</p>"},
    {"open lists", "<html>", "<ul><li>x"},
    {"open buttons", "<html>", "<button>x"},
    {"open objects", "<html>", "<object><p>"},
    {"custom elements", "<html>", ">a<x-", true},
    {"ends without starts", "<html><div><div><div>", "</b></a></i></div>"},
    {"headings in headings", "<html>", "<h1>x<h2>"},
    {"attributes", "<html><p ", " class=", true},
    {"html elements", "<html>", "><html class=", true},
    {"open comments", "<html>", "<!-- x "},
    {"open textareas", "<html>", "<textarea>x"},
    {"open titles", "<html>", "<title>x"},
    {"brackets", "<html>", "<"},
    {"ampersands", "<html><p>", "&"},
    {"references", "<html><p>", "&amp;&eacute;&notit;&#x41;"},
    {"JSON-LD", "<html><script type=application/ld+json>", "["},
    {"times", "<html>", "<time class=date>jan 12 "},
    {"dates", "<html>", "<div class=date>1 "},
    {"dated lines", "<html><div>", "12 may 2020.<br>"},
    {"bylines", "<html>", "<a rel=author>x"},
    {"words", "", "word "},
    {"no spaces", "", "a"},
    {"short lines", "", "a\n"},
    {"bullets", "", "\xE2\x80\xA2 a\n  b\n"},
    {"comment stamps", "", "x\n3 days ago\nHello there.\n"},
    {"dated teasers", "",
     "A headline here\nMay 3, 2021\nA paragraph that has enough words to be taken for prose, it does.\n"},
    {"lists in a story", "",
     "Related stories\nA ship sank in the harbour, and the crew of it swam to the shore there.\n"},
    {"days of change", "<html>", "<p>updated 12 may 2020</p>"},
    {"rows with heads", "<html><table>", "<tr><th>x<td>12 may 2020"},
    {"articles", "<html><title>x", "<article><h1>x</h1>y"},
    {"cut lines", "", "This is cut...\n"},
    {"stock phrases", "", "read more: "},
    {"sections", "", "Related\n"},
    {"quotation marks", "", "\xE2\x80\x9D"},
    {"spaces", "", " "},
    {"no-break spaces", "", "\xC2\xA0"},
    {"line breaks", "", "\n"},
    {"ideographs", "", "\xE6\x98\xA8"},
    {"invalid bytes", "", "\xFF"},
    {"wrapped lines", "", "this line is wrapped at a width of sixty four characters or so\n"},
};

}  // namespace

TEST_CASE("doubling the input at most about doubles the time") {
  constexpr int attempts = 4;  // a busy machine may disturb one; a quadratic reader fails all
  const auto about_doubles = [](double once, double twice) {
    return twice <= 2.5 * once + 0.02;  // some milliseconds are noise; a quadratic reader needs seconds at these sizes
  };
  for (const Generator& generator : generators) {
    double last = seconds(generator, 64u << 10);
    for (std::size_t size = 128u << 10; size <= 512u << 10; size *= 2) {
      double time = seconds(generator, size);
      for (int i = 1; i < attempts && !about_doubles(last, time); ++i) {
        last = seconds(generator, size / 2);
        time = seconds(generator, size);
      }
      INFO(generator.name << " at " << size << ": " << last << " s, then " << time << " s");
      CHECK(about_doubles(last, time));
      last = time;
    }
  }
}

TEST_CASE("a line of ten megabytes is read") {
  std::string bytes;
  while (bytes.size() < 10u << 20) bytes += "The council met again and did not vote, ";
  const dateline::Document document = dateline::read({.bytes = bytes});
  CHECK(document.text.size() >= bytes.size() - 1);
}
