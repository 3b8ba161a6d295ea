// Every byte of a Document's text leads back to the bytes it came from.
#include <dateline/document.hpp>

#include "catch.hpp"
#include "reading/source_alignment.hpp"

#include <string>

using namespace dateline;

namespace {

std::string input_of(const Document& document, const std::string& bytes, std::string_view wanted) {
  const std::size_t at = document.text.find(wanted);
  REQUIRE(at != std::string::npos);
  const Span where = document.to_input({at, at + wanted.size()});
  return bytes.substr(where.start, where.size());
}

const std::string filler =
    "<p>The harbour master, who was on duty that night, told reporters that the sea had been calm, that the lights of "
    "the ship "
    "had been seen until ten, and that nobody had called for help before she was gone.</p>";

}  // namespace

TEST_CASE("plain text: exact, blank lines or not") {
  const std::string bytes =
      "\xEF\xBB\xBF\n\n  A ferry sank off the island of Tiree late on Thursday, the coast guard said.  \n"
      "\tAll forty passengers were brought ashore alive by fishermen from the village.\n";
  const Document document = read({.bytes = bytes});
  CHECK(document.text ==
        "A ferry sank off the island of Tiree late on Thursday, the coast guard said.\n\n"
        "All forty passengers were brought ashore alive by fishermen from the village.");
  for (const Paragraph& paragraph : document.paragraphs) {
    const Span where = document.to_input(paragraph.span);
    CHECK(bytes.substr(where.start, where.size()) == document.text.substr(paragraph.span.start, paragraph.span.size()));
  }
}

TEST_CASE("plain text: repairs shift what follows and nothing else") {
  const std::string bytes =
      std::string("The mayor \xFF of the town\0 resigned on Friday after a vote of the council.", 72);
  const Document document = read({.bytes = bytes});
  CHECK(input_of(document, bytes, "resigned") == "resigned");
  CHECK(input_of(document, bytes, "council.") == "council.");
  CHECK(document.diagnostics.size() == 2);
}

TEST_CASE("HTML: through entities, tags, comments and white space") {
  const std::string bytes = "<html><body><article>" + filler +
                            "<p>The   <b>owner</b>, Smith &amp; Sons,\n said the caf&eacute; on board<!-- x --> was "
                            "&copy shut on 3 May 2021.</p>" +
                            filler + "</article></body></html>";
  const Document document = read({.bytes = bytes});
  CHECK(document.text.find("The owner, Smith & Sons, said the caf\xC3\xA9 on board was \xC2\xA9 shut on 3 May 2021.") !=
        std::string::npos);
  CHECK(input_of(document, bytes, "owner") == "owner");
  CHECK(input_of(document, bytes, "Sons") == "Sons");
  CHECK(input_of(document, bytes, "on board") == "on board");
  CHECK(input_of(document, bytes, "3 May 2021") == "3 May 2021");
  CHECK(input_of(document, bytes, "said the caf\xC3\xA9 on") == "said the caf&eacute; on");
}

TEST_CASE("HTML: each paragraph's source is where it stands, after repairs too") {
  const std::string bytes =
      "<html><body>\xFF\xFE<article>" + filler + "<script>var a = 1;</script>" + filler + "</article>";
  const Document document = read({.bytes = bytes});
  REQUIRE(document.paragraphs.size() >= 2);
  for (const Paragraph& paragraph : document.paragraphs) {
    const Span where = document.to_input(paragraph.span);
    if (document.text.substr(paragraph.span.start, 3) == "The")
      CHECK(bytes.substr(where.start, where.size()) == filler.substr(3, filler.size() - 7));
  }
}

TEST_CASE("runs of a document ascend and are copies") {
  const std::string bytes = "<html><body><article>" + filler + "<p>a&nbsp;b &lt;c&gt; d</p>" + filler + "</article>";
  const Document document = read({.bytes = bytes});
  std::size_t last = 0;
  for (const OffsetRun& run : document.offsets) {
    CHECK(run.body >= last);
    CHECK(document.text.substr(run.body, run.length) == bytes.substr(run.input, run.length));
    last = run.body + run.length;
  }
}

TEST_CASE("alignment: references with and without semicolons, line ends, ignored tags") {
  const auto aligned = [](std::string_view text, std::string_view source) {
    std::vector<OffsetRun> runs;
    reading::align(text, 0, source, 0, runs);
    std::string copies;
    for (const OffsetRun& run : runs) {
      CHECK(text.substr(run.body, run.length) == source.substr(run.input, run.length));
      copies += text.substr(run.body, run.length);
      copies += '|';
    }
    return copies;
  };
  CHECK(aligned("a&b", "a&b") == "a|&|b|");
  CHECK(aligned("a&b", "a&amp;b") == "a|b|");
  CHECK(aligned("\xC2\xA9"
                "2019",
                "&copy2019") == "2019|");
  CHECK(aligned("a\nb", "a\r\nb") == "a|\nb|");
  CHECK(aligned("ab", "a</x>b") == "a|b|");
  CHECK(aligned("x\xE2\x82\xACy", "x&#8364;y") == "x|y|");
  CHECK(aligned("", "abc") == "");
  CHECK(aligned("abc", "") == "");
}
