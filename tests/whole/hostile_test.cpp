// The open web hands over anything: nothing throws, hangs or costs more than its length is worth, the whole way
// through.
#include "catch.hpp"
#include "processor_time.hpp"
#include "samples.hpp"

namespace {

const std::string sentence = "The president of Chile visited Peru on 3 May 2021. ";

std::string repeat(std::string_view text, std::size_t bytes) {
  std::string result;
  while (result.size() < bytes) result += text;
  return result;
}

/// The whole way for one article; gives the number of events.
std::size_t run(const dateline::Extractor& extractor, std::string bytes, std::string media_type = {}) {
  const dateline::Document document =
      dateline::read({.bytes = std::move(bytes), .id = "a", .media_type = std::move(media_type)});
  dateline::TimelineBuilder builder;
  builder.add(extractor.extract(document));
  return dateline::timeline_from_json(dateline::to_json(builder.build())).events.size();
}

struct Hostile {
  const char* name;
  std::string unit;
};

/// Each unit is repeated to the size wanted.
const std::vector<Hostile> hostiles = {
    {"one line", "visited Peru on Monday and "},
    {"no spaces", "visited"},
    {"no stops", "the minister who said that "},
    {"commas", "Peru, Chile, "},
    {"conjunctions", "Peru and Chile and "},
    {"possessives", "Peru's visit's "},
    {"capitals", "Maria Novak "},
    {"abbreviations", "Mr. U.S. Oct. "},
    {"quotation marks", "\" he said \""},
    {"open brackets", "(((((((( "},
    {"numbers", "17 18 2021 "},
    {"time words", "Monday last week of May "},
    {"auxiliaries", "would have been to be going to "},
    {"prepositions", "of in to by for "},
    {"replacement", "\xFF\xFE\x80"},
    {"nul", std::string("a\0b ", 4)},
    {"combining marks", "e\xCC\x81\xCC\x81"},
    {"thai", "\xE0\xB8\xA7\xE0\xB8\xB1\xE0\xB8\x99"},
    {"han", "\xE6\x98\xA8\xE5\xA4\xA9"},
    {"blank lines", "\n\n \n"},
    {"open elements", "<div>"},
    {"open formatting", "<b><i><font>"},
    {"entities", "&amp;&#x41;&"},
    {"open comments", "<!-- "},
    {"events", sentence},
};

}  // namespace

TEST_CASE("an article without content gives nothing", "[whole]") {
  const dateline::Extractor extractor;
  for (const char* media_type : {"", "text/plain", "text/html", "application/pdf"}) {
    CHECK(run(extractor, "", media_type) == 0);
    CHECK(run(extractor, std::string(1, '\0'), media_type) == 0);
    CHECK(run(extractor, "\xEF\xBB\xBF", media_type) == 0);
    CHECK(run(extractor, "\n", media_type) == 0);
  }
}

TEST_CASE("trouble in one place does not cost the rest", "[whole]") {
  const dateline::Extractor extractor;
  CHECK(run(extractor, sentence) == 1);
  CHECK(run(extractor, sentence + std::string("\n\n\0\xFF\xC0\x80 \xED\xA0\x80\n", 11)) == 1);
  CHECK(run(extractor, std::string("\xEF\xBB\xBF") + sentence) == 1);
}

TEST_CASE("a page cut anywhere is read as far as it goes", "[whole]") {
  const dateline::Extractor extractor;
  for (const dateline::Article& article : whole::sample_articles()) {
    if (!article.id.ends_with(".html")) continue;
    CAPTURE(article.id);
    for (std::size_t cut = 1; cut < article.bytes.size(); cut += 1 + article.bytes.size() / 25)
      CHECK_NOTHROW(run(extractor, article.bytes.substr(0, cut)));
  }
}

TEST_CASE("cost grows as length does", "[whole]") {
  const dateline::Extractor extractor;
  // Four times the length may cost eight times as much, so that only true quadratic growth (sixteen) fails on a busy
  // machine.
  for (const Hostile& hostile : hostiles) {
    CAPTURE(hostile.name);
    const std::string small = repeat(hostile.unit, 64'000);
    const std::string large = repeat(hostile.unit, 256'000);
    const double first = test::processor_seconds([&] { run(extractor, small); });
    const double second = test::processor_seconds([&] { run(extractor, large); });
    CHECK(second < 8 * first + 0.1);
  }
}

TEST_CASE("more events than allowed are dropped with a diagnostic", "[whole]") {
  const dateline::Extractor extractor({.max_events = 10});
  const dateline::Extraction extraction = extractor.extract(dateline::read({.bytes = repeat(sentence, 5'000)}));
  CHECK(extraction.events.size() == 10);
  CHECK_FALSE(extraction.diagnostics.empty());
}
