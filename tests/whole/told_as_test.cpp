// One happening told by two types of event is one entry; two of one day that share a kind, or a name, are two.
#include "catch.hpp"
#include "samples.hpp"

#include <string>

namespace {

/// How many entries two sentences of one article become.
std::size_t entries(const std::string& one, const std::string& other) {
  static const dateline::Extractor extractor;
  const dateline::Article article{
      .bytes = one + "\n\n" + other + "\n", .media_type = "text/plain", .language = "en", .published = "2021-06-10"};
  return whole::merge_all({extractor.extract(dateline::read(article))}).events.size();
}

}  // namespace

TEST_CASE("what was told as one type is told as another, of the same ones on one day") {
  CHECK(entries("Pirates attacked the Baltic Pearl on Monday.", "The Baltic Pearl was hijacked on Monday.") == 1);
  CHECK(entries("Pirates attacked the Baltic Pearl on Monday.", "The Norvik Star was hijacked on Monday.") == 2);
  CHECK(entries("Otto Weiss was executed on Monday.", "Otto Weiss was killed on Monday.") == 1);
  CHECK(entries("Otto Weiss was executed on Monday.", "Karl Brandt was killed on Monday.") == 2);
  CHECK(entries("Two men were executed in Kolm on Monday.", "Three people were killed in Kolm on Monday.") == 2);
  CHECK(entries("Otto Weiss shot dead Ada Moen on Monday.", "Otto Weiss killed Ada Moen on Monday.") == 1);
  CHECK(entries("Otto Weiss shot dead Ada Moen on Monday.", "Karl Brandt was killed on Monday.") == 2);
  CHECK(entries("Otto Weiss was shot on Monday.", "Otto Weiss died on Wednesday.") == 2);
  CHECK(entries("Ida Moen handed power to the army on Monday.", "Ida Moen resigned on Monday.") == 1);
  CHECK(entries("Ida Moen handed power to the army on Monday.", "Karl Brandt resigned on Monday.") == 2);
  CHECK(entries("Ida Moen handed power to the army on Monday.", "Ida Moen resigned on Tuesday.") == 2);
  CHECK(entries("The European Commission blocked Odex's purchase of Velden on Monday.",
                "The European Commission barred Odex from buying Velden on Monday.") == 1);
  CHECK(entries("The European Commission blocked Odex's purchase of Velden on Monday.",
                "The European Commission barred Norvik from exporting steel on Monday.") == 2);
}

TEST_CASE("in one week as on one day, the same words for who took part will do") {
  CHECK(entries("Last week police clashed with protesters in Kolm.",
                "In Kolm police clashed with protesters last week.") == 1);
}
