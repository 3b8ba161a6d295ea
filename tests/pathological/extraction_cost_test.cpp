// Cost of times, events and merging grows with length, whatever the content: what is written to be ambiguous at every
// word, or to be one event after another, costs a constant for each word.
#include <dateline/dateline.hpp>

#include "catch.hpp"
#include "processor_time.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace {

struct Generator {
  const char* name;
  std::string unit;
  bool numbered = false;  ///< Each unit has a number behind it, so that no two are the same.
};

std::string make(const Generator& generator, std::size_t size) {
  std::string text;
  for (std::size_t i = 0; text.size() < size; ++i) {
    text += generator.unit;
    if (generator.numbered) text += std::to_string(i) + " ";
  }
  return text;
}

constexpr int attempts = 3;
constexpr std::size_t small_size = 64 * 1024;
constexpr std::size_t times_larger = 8;
/// A quadratic step would cost 64 times as much; a busy machine and its caches up to twice its share. What the clock
/// cannot measure is no finding.
constexpr double allowed = 2.0 * times_larger;
constexpr double too_short = 0.03;

dateline::Document document_of(std::string text) {
  dateline::Document document;
  document.language = "en";
  document.paragraphs = {{{0, text.size()}, dateline::ParagraphKind::paragraph}};
  document.text = std::move(text);
  document.published = dateline::Date::day(std::chrono::year{2021} / 5 / 4);
  return document;
}

const std::vector<Generator> texts = {
    {"numbers", "1 2 3 "},
    {"days and months", "may 5 may 6 march "},
    {"years", "1999 2000 2001 "},
    {"ranges", "1-2-3-4-5-6-"},
    {"clock times", "10:20:30:40:"},
    {"hours", "5 am 6 pm 7:30 "},
    {"points", "1.2.3.4."},
    {"slashes", "1/2/3/4/5/"},
    {"time stamps", "2021-05-03T10:20:30Z "},
    {"zones", "+01:00 UTC GMT-5 "},
    {"date ranges", "May 3-5, May 7-9, "},
    {"nested ranges", "from May to June to July from 2001 to 2002 "},
    {"decades", "the 1990s '90s mid-1990s "},
    {"digits of another script", "\u0661\u0662 \u0663 \u0664-"},
    {"combining marks", "a\u0301\u0302\u0303\u0304\u0305 "},
    {"relative words", "last next this last week "},
    {"amounts", "two and a half hundred thousand and "},
    {"months without end", "january, february and march, "},
    {"of chains", "the end of the start of the end of "},
    {"weekdays", "Monday Tuesday and Wednesday, "},
    {"before chains", "two days before three days after "},
    {"names", "Anna Berg Ivo Petrov "},
    {"titled names", "President Minister General "},
    {"initials", "A. B. C. D. "},
    {"hyphenated names", "Anna-Berg-Ivo-"},
    {"lists", "Norway, Sweden, Denmark and "},
    {"possessives", "Norway's minister's aide's "},
    {"verbs", "said visit met attack kill "},
    {"clauses", "who said that he said that "},
    {"commas", "he met, she met, they met, "},
    {"quotes", "\"said \"met \"killed "},
    {"brackets", "(he said (she met ("},
    {"infinitives", "to plan to want to go to "},
    {"event nouns", "the attack of the visit of the summit of "},
    {"sentences", "Anna Berg met Ivo Petrov in Oslo on 3 May 2021. "},
    {"new names", "He met Berg", true},
    {"new places", "They visited the city of Oslo", true},
    {"ideographs", "\u4e8c\u6708\u4e09\u65e5"},
    {"long word", "abcdefgh"},
    {"stops", ". "},
};

}  // namespace

TEST_CASE("the cost of extraction grows with the length of the text") {
  const dateline::Extractor extractor({.languages = {"en"}});
  for (const Generator& generator : texts) {
    const auto cost = [&](std::size_t size) {
      const dateline::Document document = document_of(make(generator, size));
      return test::processor_seconds([&] { CHECK(extractor.extract(document).document.language == "en"); }, attempts);
    };
    const double small = cost(small_size);
    const double large = cost(small_size * times_larger);
    INFO(generator.name << ": " << small << " s, then " << large << " s");
    CHECK((large < too_short || large / small < allowed));
  }
}

TEST_CASE("the cost of merging grows with the number of documents") {
  struct Story {
    const char* name;
    bool dated;
    bool same_event;
  };
  const dateline::Extractor extractor({.languages = {"en"}});
  for (const Story& story : {Story{"one event in all", true, true}, Story{"an event each", true, false},
                             Story{"one event, undated documents", false, true}}) {
    const auto cost = [&](std::size_t count) {
      std::vector<dateline::Extraction> extractions;
      for (std::size_t i = 0; i < count; ++i) {
        const std::string day = std::to_string(story.same_event ? 3 : 1 + i % 28);
        const std::string who = story.same_event ? "Anna Berg" : "Anna Berg" + std::to_string(i);
        dateline::Document document =
            document_of(who + " met Ivo Petrov in Oslo on May " + day + ". She spoke on Monday.");
        document.id = std::to_string(i);
        if (!story.dated) document.published = {};
        extractions.push_back(extractor.extract(document));
      }
      const auto merge = [&] {
        dateline::TimelineBuilder builder;
        for (const dateline::Extraction& extraction : extractions) builder.add(extraction);
        CHECK(builder.build().documents.size() == count);
      };
      return test::processor_seconds(merge, attempts);
    };
    const double small = cost(100);
    const double large = cost(100 * times_larger);
    INFO(story.name << ": " << small << " s, then " << large << " s");
    CHECK((large < too_short || large / small < allowed));
  }
}
