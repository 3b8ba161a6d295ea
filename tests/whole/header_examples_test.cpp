// The examples that open the public headers, with the results they state.
#include "catch.hpp"

#include <dateline/dateline.hpp>

using dateline::Date;
using dateline::RelativeDate;
using namespace std::chrono_literals;

TEST_CASE("the example of span.hpp", "[whole]") {
  const dateline::Span where{8, 14};
  CHECK(where.size() == 6);
  CHECK(where.contains(13));
  CHECK_FALSE(where.contains(14));
}

TEST_CASE("the example of document.hpp", "[whole]") {
  dateline::Article article;
  article.bytes =
      "<html lang=en><head><title>Ferry sinks</title>"
      "<meta property=article:published_time content=2024-05-17></head>"
      "<body><nav>Home | Sport</nav><p>A ferry sank off Samos on Thursday.</p></body></html>";
  const dateline::Document document = dateline::read(article);
  CHECK(document.title == "Ferry sinks");
  CHECK(document.text == "A ferry sank off Samos on Thursday.");
  CHECK(document.published.edtf() == "2024-05-17");
  CHECK(document.published_from == dateline::AnchorSource::metadata);
  REQUIRE_FALSE(document.dropped.empty());
  CHECK(document.dropped[0].reason == "navigation");
}

TEST_CASE("the examples of time.hpp", "[whole]") {
  const std::vector<dateline::TimeExpression> times =
      dateline::find_times("The court ruled on Thursday, two years after the fire of March 2022.",
                           {.published = Date::from_edtf("2024-05-17")});
  REQUIRE(times.size() == 3);
  CHECK(times[0].text == "Thursday");
  CHECK(times[0].value == "2024-05-16");
  CHECK(times[0].date.edtf() == "2024-05-16");
  CHECK(times[0].derivation ==
        std::vector<std::string>{"Thursday", "last such weekday on or before 2024-05-17", "2024-05-16"});
  CHECK(times[1].value == "P2Y");
  CHECK(times[2].text == "March 2022");
  CHECK(times[2].date.precision() == dateline::Precision::month);

  CHECK(Date::day(2024y / std::chrono::May / 16).edtf() == "2024-05-16");
  CHECK(Date::from_edtf("2023-10-17/2023-10-18")->latest() == std::chrono::sys_days(2023y / std::chrono::October / 18));
  CHECK(Date::from_edtf("199X")->precision() == dateline::Precision::decade);
  CHECK_FALSE(Date::from_edtf("2023-02-30"));
  CHECK(Date::year(32'766).known());
  CHECK(Date::year(-32'766).known());
  CHECK_FALSE(Date::year(32'767).known());

  const std::chrono::sys_days friday = 2024y / std::chrono::May / 17;
  using Unit = RelativeDate::Unit;
  using Direction = RelativeDate::Direction;
  CHECK(dateline::resolve({.unit = Unit::week, .offset = -1}, friday).edtf() == "2024-05-06/2024-05-12");
  CHECK(dateline::resolve({.weekday = 4, .direction = Direction::past}, friday).edtf() == "2024-05-16");
  CHECK(dateline::resolve({.month = 10, .day = 17, .last_day = 18}, friday).edtf() == "2024-10-17/2024-10-18");
  CHECK(dateline::resolve({.weekday = 2, .month = 10, .day = 17}, friday).edtf() == "2023-10-17");
}

TEST_CASE("the example of event.hpp", "[whole]") {
  const dateline::Extraction extraction = dateline::Extractor().extract(dateline::read(
      {.bytes = "French President Emmanuel Macron will visit China next week.", .published = "2023-03-31"}));
  REQUIRE(extraction.events.size() == 1);
  const dateline::EventMention& event = extraction.events.at(0);
  CHECK(event.type == "visit");
  CHECK(event.title == "Emmanuel Macron visits China");
  CHECK(event.date.edtf() == "2023-04-03/2023-04-09");
  CHECK(event.modality == dateline::Modality::planned);
  REQUIRE(event.roles.size() == 2);
  CHECK(event.roles[0].name == "visitor");
  CHECK(event.roles[0].entity == "Emmanuel Macron");
  CHECK(event.rule == "visit.core");
}

TEST_CASE("the example of extractor.hpp", "[whole]") {
  const dateline::Extraction extraction = dateline::Extractor().extract(
      dateline::read({.bytes = "Emmanuel Macron visited China on Wednesday.", .published = "2023-04-06"}));
  REQUIRE(extraction.events.size() == 1);
  CHECK(extraction.events.at(0).title == "Emmanuel Macron visits China");
  CHECK(extraction.events.at(0).date.edtf() == "2023-04-05");
  CHECK(extraction.diagnostics.empty());
}

TEST_CASE("the example of rules.hpp", "[whole]") {
  const dateline::RulePack mine = dateline::RulePack::parse(R"({
    "format": 1,
    "language": "en",
    "types": {"ship_launch": {"roles": {"yard": {"kinds": ["organisation"]}, "ship": {"kinds": ["any"]}}}},
    "rules": [{
      "id": "ship_launch.core",
      "type": "ship_launch",
      "trigger": {"verb": ["launch"], "noun": ["launching"]},
      "frame": "transitive",
      "map": {"subject": "yard", "object": "ship"},
      "tests": [{"text": "Damen launched the Orca on 3 May 2021.", "is": {"yard": "Damen", "date": "2021-05-03"}}]
    }]})",
                                                            "mine.json");
  const dateline::PackReport report = dateline::check({mine});
  CHECK(report.passed());
  CHECK(report.tests_run == 1);
  CHECK_NOTHROW(dateline::Extractor({.packs = {mine}}));
}

TEST_CASE("the examples of timeline.hpp and output.hpp", "[whole]") {
  const dateline::Extractor extractor;
  dateline::TimelineBuilder builder;
  builder.add(extractor.extract(dateline::read(
      {.bytes = "Emmanuel Macron will visit China next week.", .id = "plan", .published = "2023-03-31"})));
  builder.add(extractor.extract(dateline::read(
      {.bytes = "Emmanuel Macron visited China on Wednesday.", .id = "report", .published = "2023-04-06"})));
  const dateline::Timeline timeline = builder.build();
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2023-04-05");
  CHECK(timeline.events[0].title == "Emmanuel Macron visits China");
  CHECK(timeline.events[0].support.documents == 2);

  CHECK(dateline::timeline_from_json(dateline::to_json(timeline)) == timeline);
  CHECK(dateline::to_table(timeline).starts_with("2023-04-05  visit  Emmanuel Macron visits China\n"));
}

TEST_CASE("the example of error.hpp", "[whole]") {
  try {
    dateline::RulePack::parse(R"({"language": "en", "rulez": []})", "mine.json");
    FAIL("no error");
  } catch (const dateline::Error& error) {
    REQUIRE(error.problems().size() == 1);
    const dateline::Problem& problem = error.problems()[0];
    CHECK(problem.line == 1);
    CHECK(problem.column == 20);
    CHECK(problem.message == "unknown key \"rulez\"");
    CHECK(problem.suggestion == "rules");
    CHECK(problem.to_string() == "mine.json:1:20: unknown key \"rulez\" (did you mean \"rules\"?)");
    CHECK(error.what() == problem.to_string());
  }
}
