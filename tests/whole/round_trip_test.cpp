// What is written is read back equal, for real results.
#include "catch.hpp"
#include "samples.hpp"

TEST_CASE("extractions and the timeline of the samples survive JSON", "[whole]") {
  const dateline::Extractor extractor;
  const auto extractions = whole::extract_all(extractor, whole::sample_articles());
  for (const dateline::Extraction& extraction : extractions) {
    CAPTURE(extraction.document.id);
    CHECK(dateline::extraction_from_json(dateline::to_json(extraction)) == extraction);
  }
  const dateline::Timeline timeline = whole::merge_all(extractions);
  CHECK(dateline::timeline_from_json(dateline::to_json(timeline)) == timeline);
}

TEST_CASE("every span lies in its article", "[whole]") {
  const dateline::Extractor extractor;
  for (const dateline::Article& article : whole::sample_articles()) {
    CAPTURE(article.id);
    const dateline::Extraction extraction = extractor.extract(dateline::read(article));
    const dateline::Span bytes{0, article.bytes.size()};
    // What stands in the title alone has no place in the bytes: the title may come from metadata.
    const std::string& title = extraction.document.title;
    for (const dateline::EventMention& event : extraction.events) {
      CAPTURE(event.quote);
      CHECK(bytes.contains(event.span));
      CHECK(event.span.contains(event.trigger));
      CHECK((!event.trigger.empty() || event.quote == title));
      CHECK_FALSE(event.title.empty());
      if (event.time) CHECK(*event.time < extraction.times.size());
    }
    for (const dateline::TimeExpression& time : extraction.times) {
      CAPTURE(time.text);
      CHECK(bytes.contains(time.span));
      CHECK((!time.span.empty() || title.find(time.text) != std::string::npos));
    }
  }
}

TEST_CASE("the built-in packs pass the tests their rules carry", "[whole]") {
  for (const std::string& language : dateline::RulePack::builtin_languages()) {
    const dateline::PackReport report = dateline::check({dateline::RulePack::builtin(language)});
    for (const dateline::Problem& failure : report.failures) UNSCOPED_INFO(failure.to_string());
    INFO(language << ": " << report.tests_run << " tests");
    CHECK(report.passed());
  }
}
