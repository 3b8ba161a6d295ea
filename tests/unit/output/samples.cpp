#include "samples.hpp"

namespace samples {

using namespace dateline;

Date date(std::string_view edtf) {
  return Date::from_edtf(edtf).value();
}

TimeExpression thursday() {
  TimeExpression time;
  time.span = {23, 31};
  time.text = "Thursday";
  time.type = TimexType::date;
  time.value = "2024-05-16";
  time.mod = "START";
  time.quant = "EVERY";
  time.freq = "2X";
  time.date = date("2024-05-16");
  time.anchor_source = AnchorSource::metadata;
  time.anchor = "2024-05-17";
  time.relative = RelativeDate{.unit = RelativeDate::Unit::week,
                               .offset = -1,
                               .rough = true,
                               .weekday = 4,
                               .month = 5,
                               .day = 16,
                               .last_day = 17,
                               .last_month = 6,
                               .direction = RelativeDate::Direction::past};
  time.derivation = {"Thursday", "last Thursday on or before 2024-05-17"};
  time.contradiction = "2024-05-16 is a Thursday";
  time.rule = "weekday";
  return time;
}

namespace {

Role operator_role() {
  Role role;
  role.name = "operator";
  role.text = "Aegea Lines";
  role.entity = "Aegea Lines";
  role.kind = EntityKind::organisation;
  role.plover = "actor";
  role.span = {2, 13};
  return role;
}

DocumentInfo document() {
  DocumentInfo info;
  info.id = "samos.txt";
  info.url = "https://example.org/samos";
  info.source = "Harbour Post";
  info.title = "Ferry \"Orca\" sinks";
  info.language = "en";
  info.published = date("2024-05-17");
  info.published_from = AnchorSource::inferred;
  info.credit = "Island Wire";
  info.sentence_hashes = {0, 1, 0xFFFFFFFFFFFFFFFF, 0x8000000000000001};
  return info;
}

}  // namespace

Extraction extraction() {
  Extraction result;
  result.document = document();
  result.times = {thursday(),
                  TimeExpression{.span = {40, 48}, .text = "two days", .type = TimexType::duration, .value = "P2D"}};
  result.entities = {
      {"Aegea Lines", EntityKind::organisation, {"Aegea", "the company"}, "ferry operator", {{2, 13}, {50, 55}}, {}},
      {"Athens", EntityKind::place, {}, {}, {{60, 66}}, "Greece"},
      {"Ida Moen", EntityKind::person, {}, "Mayor of Bergen", {}, {}, "Mayor of Bergen, 2001/2005"}};
  EventMention event;
  event.type = "accident";
  event.plover = "ACC";
  event.ace = "Life.Die";
  event.title = "Ferry sinks off Samos";
  event.date = date("2024-05-16");
  event.time = 0;
  event.derivation = {"dated by \"Thursday\""};
  event.roles = {operator_role()};
  event.place = "Samos";
  event.modality = Modality::reported;
  event.polarity = Polarity::negative;
  event.attributed_to = "the coast guard";
  event.span = {0, 60};
  event.trigger = {14, 18};
  event.quote = "The ferry\tsank \\ off Samos.\n";
  event.rule = "accident.sink";
  event.alternation = "active";
  event.told_with = 0;
  event.since_last = 0;
  event.relative = RelativeDate{.unit = RelativeDate::Unit::year, .offset = -10};
  event.beside = "and burns";
  event.told_as = {"sinking"};
  event.once_a_story = true;
  result.events = {event};
  result.diagnostics = {{"invalid-utf8", "1 byte replaced", {7, 8}}};
  return result;
}

Timeline timeline() {
  TimelineEvent event;
  event.id = "e1f0";
  event.date = date("2024-05-16/2024-05-17");
  event.type = "accident";
  event.plover = "ACC";
  event.ace = "Life.Die";
  event.title = "Ferry sinks off Samos";
  event.roles = {operator_role()};
  event.place = "Samos";
  event.modality = Modality::reported;
  event.polarity = Polarity::negative;
  event.attributed_to = "the coast guard";
  event.score = 0.1 + 0.2;
  event.mentions = {
      {"samos.txt", {0, 60}, {14, 18}, "It sank.", "accident.sink", date("2024-05-16"), Modality::planned}};
  event.support = {3, 2};
  event.derivation = {"2 of 3 say so"};
  event.alternatives = {{date("2024-05-15"), {"other.html", "third.html"}}};
  event.supersedes = {"e0aa"};
  return {{event}, {document()}};
}

}  // namespace samples
