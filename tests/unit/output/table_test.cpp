#include "catch.hpp"
#include "samples.hpp"

#include <dateline/output.hpp>

TEST_CASE("a table shows date, type, title, sources and disagreement") {
  dateline::Timeline timeline = samples::timeline();
  timeline.events[0].place = "the Aegean";
  CHECK(dateline::to_table(timeline) ==
        "2024-05-16/2024-05-17  accident  [reported] [did not happen] Ferry sinks off Samos\n"
        "                                   in the Aegean\n"
        "                                   according to the coast guard\n"
        "                                   but 2024-05-15 in other.html, third.html\n"
        "                                   3 articles of 2 origins: Harbour Post\n");
}

TEST_CASE("a table shows a season as a person writes it") {
  dateline::TimelineEvent event;
  event.date = samples::date("2024-21");
  event.type = "election";
  event.title = "Samos votes";
  event.alternatives = {{samples::date("2023-24~"), {"other.html"}}};
  const std::string table = dateline::to_table({{event}, {}});
  CHECK(table.find("spring 2024  election  Samos votes\n") == 0);
  CHECK(table.find("but winter 2023~ in other.html") != std::string::npos);
}

TEST_CASE("a place that the title names is not said twice") {
  CHECK(dateline::to_table(samples::timeline()).find("in Samos") == std::string::npos);
}

TEST_CASE("a table wraps at words, counted in code points") {
  dateline::TimelineEvent event;
  event.date = samples::date("2024-05-16");
  event.type = "fire";
  event.title = "Größter Brand über Jahre zerstört Düsseldorfer Lagerhalle";
  event.support = {1, 1};
  event.mentions = {{"a.txt"}};
  CHECK(dateline::to_table({{event}, {}}, 42) ==
        "2024-05-16  fire  Größter Brand über Jahre\n"
        "                  zerstört Düsseldorfer\n"
        "                  Lagerhalle\n"
        "                    1 article: a.txt\n");
}

TEST_CASE("words from the web cannot steer a terminal") {
  dateline::TimelineEvent event;
  event.type = "x";
  event.title = "a\x1b[31mred\x07 \xC2\x9B";
  const std::string table = dateline::to_table({{event}, {}});
  CHECK(table.find('\x1b') == std::string::npos);
  CHECK(table.find('\x07') == std::string::npos);
  CHECK(table.find("\xC2\x9B") == std::string::npos);
  CHECK(table.find("undated  x  a [31mred") == 0);
}

TEST_CASE("words from the web cannot turn the direction of a line, but keep their own") {
  dateline::TimelineEvent event;
  event.type = "x";
  event.title = "a\u202eb\u2066c\u2069 d\u2028e \u0645\u200f";
  CHECK(dateline::to_table({{event}, {}}).starts_with("undated  x  abc d e \u0645\u200f\n"));
}
