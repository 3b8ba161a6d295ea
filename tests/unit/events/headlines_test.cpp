// What a headline tells: news of the day, without articles and often without a finite verb.
#include "catch.hpp"
#include "extract.hpp"

namespace {

/// The events of a headline, the story below it published on Thursday, 10 June 2021.
std::vector<dateline::EventMention> headline(const std::string& title) {
  return test::english().extract(test::document("Nobody said more.", "2021-06-10", title)).events;
}

void check_news(const std::string& text, std::string_view type, std::string_view title) {
  CAPTURE(text);
  const dateline::EventMention event = test::first(headline(text), type);
  CHECK(event.title == title);
  CHECK(event.date.edtf() == "2021-06-10");
}

}  // namespace

TEST_CASE("both halves of a headline are news where they happen together") {
  check_news("Army seizes power in Norland as president ousted and parliament shut", "coup",
             "Army seizes power in Norland");
  check_news("Army seizes power in Norland as president ousted in Kolm", "dismissal", "President ousted in Kolm");
  check_news("Five people killed as bus plunges into ravine", "crash", "Bus plunges into ravine, killing five people");
}

TEST_CASE("what led to news is news where only its outcome is told, without a verb") {
  check_news("At least 12 dead after ferry sinks off Kolm", "sinking", "Ferry sinks off Kolm");
  CHECK_FALSE(test::first(headline("Norland mourns after ferry sinks off Kolm"), "sinking").date.known());
  CHECK_FALSE(test::first(headline("How rebels seized power in Norland"), "coup").date.known());
}

TEST_CASE("the word behind a number is a headline's verb where no other is") {
  check_news("Thousands march in Kolm against pension reform", "protest",
             "Thousands march in Kolm against pension reform");
  check_news("Plane carrying 62 crashes shortly after takeoff", "crash", "Plane crashes");
  check_news("Flight 611 crashes near Kolm", "crash", "Flight 611 crashes near Kolm");
  check_news("Quake of magnitude 6.8 hits Norland", "earthquake", "Quake of magnitude 6.8 hits Norland");
  CHECK(test::first(headline("Man facing 62 charges over fraud"), "charge").title.empty());
}

TEST_CASE("a headline's numbers alone are people") {
  check_news("Police arrest six in drug raids", "arrest", "Police arrest six in drug raids");
  check_news("Norvia jails five for spying", "sentence", "Norvia jails five for spying");
}

TEST_CASE("figures of a firm move, it does not share them") {
  check_news("Odex shares fall after profit warning", "market_move", "Odex shares fall after profit warning");
}

TEST_CASE("what somebody is after a deed is no object of it") {
  check_news("Mayor of Kolm shot dead", "shooting", "Mayor of Kolm shot dead");
}

TEST_CASE("a light verb tells a headline's news, what somebody is jailed for came before it") {
  check_news("Norvia imposes sanctions on oil firms", "sanctions", "Norvia imposes sanctions on oil firms");
  const auto events = headline("Weiss sentenced to life in prison for killing wife");
  CHECK(test::first(events, "sentence").date.edtf() == "2021-06-10");
  CHECK_FALSE(test::first(events, "death").date.known());
}

TEST_CASE("what a headline announces by an infinitive lies ahead") {
  const auto closure = test::first(headline("Odex to close Kolm plant in April"), "closure");
  CHECK(closure.date.edtf() == "2022-04");
  CHECK(closure.modality == dateline::Modality::planned);
  const auto events = headline("Weiss to stand trial in March");
  CHECK(std::count_if(events.begin(), events.end(), [](const auto& e) { return e.type == "court_hearing"; }) == 1);
}

TEST_CASE("titles drop the capitals that only a headline gave") {
  check_news("Court Rejects Appeal by Former Minister Weiss", "ruling", "Court rejects appeal by Weiss");
  check_news("Odex Pays One Pound to Purchase Kestrel Bank", "acquisition", "Odex purchases Kestrel Bank");
}

TEST_CASE("a headline that a page repeats within its text may end with a full stop") {
  const auto events = test::events(
      "The president has gone. Norvian President Otto Weiss Resigns Hours After Massive Protests Across Country. He "
      "will "
      "speak soon.",
      "2021-06-10");
  CHECK(test::first(events, "resignation").title == "Otto Weiss resigns");
}

TEST_CASE("a headline that opens the text ends where the title does") {
  const auto document =
      test::document("Inquiry opens into the death of Otto Weiss In the days before the crash, Weiss visited Chile.",
                     "2021-06-10", "Inquiry opens into the death of Otto Weiss");
  const auto events = test::english().extract(document).events;
  CHECK(test::first(events, "visit").date.edtf().empty());
}

TEST_CASE("a short name of a country opens a headline with what it does") {
  check_news("US recalls ambassador from Norvia", "diplomatic_relations",
             "United States recalls ambassador from Norvia");
  check_news("US charges two men with fraud", "charge", "United States charges two men with fraud");
}
