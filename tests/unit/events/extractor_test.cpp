// What comes out of a document: roles, titles, dates, offsets.
#include "catch.hpp"
#include "extract.hpp"
#include "problems_of.hpp"

using dateline::Date;
using dateline::EventMention;
using dateline::Modality;

TEST_CASE("an office-holder whom only the day tells is named, with the reason") {
  const dateline::Extraction extraction =
      test::english().extract(test::document("The Norwegian prime minister visited Chile on Monday.", "2016-04-20"));
  const EventMention event = test::first(extraction.events, "visit");
  CHECK(event.title == "Erna Solberg visits Chile");
  REQUIRE_FALSE(event.roles.empty());
  CHECK(event.roles[0].text == "The Norwegian prime minister");
  CHECK(event.roles[0].entity == "Erna Solberg");
  const auto solberg = std::find_if(extraction.entities.begin(), extraction.entities.end(),
                                    [](const dateline::Entity& entity) { return entity.name == "Erna Solberg"; });
  REQUIRE(solberg != extraction.entities.end());
  CHECK(solberg->derivation == "Prime Minister of Norway, 2013-10-16/2021-10-14");
}

TEST_CASE("an office told first is borne by the first who is named with it") {
  CHECK(test::title("The mayor resigned on 3 May 2021. It rained. Mayor Ida Moen had led Kolm since 2011.",
                    "resignation") == "Ida Moen resigns");
  CHECK(test::title("The minister resigned on 3 May 2021. Transport Minister Ida Moen had led the party.",
                    "resignation") == "Ida Moen resigns");
  CHECK(test::title("The mayor resigned on 3 May 2021. Deputy Mayor Ida Moen had led Kolm since 2011.",
                    "resignation") == "Mayor resigns");
  CHECK(test::title("The mayor-elect resigned on 3 May 2021. Mayor Ida Moen had led Kolm since 2011.", "resignation") !=
        "Ida Moen resigns");
}

TEST_CASE("who is described first is named by the next sentence that opens with a name and an age") {
  const auto arrest = [](std::string text) { return test::first(test::events(std::move(text)), "arrest").title; };
  CHECK(arrest("A former mayor was arrested on 3 May 2021. Otto Weiss, 52, was held at home.") ==
        "Otto Weiss is arrested");
  CHECK(arrest("Police arrested a former mayor on 3 May 2021. Otto Weiss, 52, was held at home.") ==
        "Police arrest Otto Weiss");
  CHECK(arrest("A guard arrested a former mayor on 3 May 2021. Otto Weiss, 52, denied it.") ==
        "Guard arrests former mayor");
  CHECK(arrest("A former mayor was arrested on 3 May 2021. Otto Weiss, an analyst, denied it.") ==
        "Former mayor is arrested");
}

TEST_CASE("spans point into the article") {
  const std::string text = "Rain fell. Ida Moen resigned on 3 May 2021.";
  const EventMention event = test::first(test::events(text), "resignation");
  CHECK(text.substr(event.span.start, event.span.size()) == "Ida Moen resigned on 3 May 2021.");
  CHECK(text.substr(event.trigger.start, event.trigger.size()) == "resigned");
  REQUIRE_FALSE(event.roles.empty());
  CHECK(text.substr(event.roles[0].span.start, event.roles[0].span.size()) == "Ida Moen");
  CHECK(event.quote == "Ida Moen resigned on 3 May 2021.");
}

TEST_CASE("the head of a body is a person, that of anything else is not") {
  CHECK(test::first(test::events("Police arrested the head of Sandvik Bank on 3 May 2021."), "arrest").title ==
        "Police arrest head of Sandvik Bank");
  CHECK(test::first(test::events("Police arrested the head of the queue on 3 May 2021."), "arrest").title.empty());
}

TEST_CASE("a place with a name comes before one without, and an institution is none") {
  const auto place = [](std::string_view text, std::string_view type) {
    return test::first(test::events(std::string(text)), type).place;
  };
  CHECK(place("Otto Weiss was shot dead at a hospital in Lima on 3 May 2021.", "shooting") == "Lima");
  CHECK(place("Otto Weiss was shot dead at a hospital on 3 May 2021.", "shooting") == "hospital");
  CHECK(place("Otto Weiss was shot dead in prison on 3 May 2021.", "shooting").empty());
}

TEST_CASE("what somebody says happened on a day is reported by them") {
  const EventMention event = test::first(
      test::events("Minister Ida Moen said the Royal Theatre painted its ceiling on 3 May 2021."), "generic");
  CHECK(event.title == "Royal Theatre paints its ceiling");
  CHECK(event.modality == dateline::Modality::reported);
  CHECK(event.attributed_to == "Ida Moen");
}

TEST_CASE("a clock time without a day is of the day told last") {
  const auto events =
      test::events("The ferry left on Sunday, 2 May 2021. The vessel sank off Goma at noon.", "2021-05-04");
  CHECK(test::first(events, "sinking").date.edtf() == "2021-05-02");
}

TEST_CASE("only what a headline announces happened on the day of publication") {
  const std::string story = "The mayor praised the crews.";
  const auto dated = [&](std::string title, std::string_view type) {
    const auto events = test::english().extract(test::document(story, "2021-05-04", std::move(title))).events;
    return test::first(events, type).date.edtf();
  };
  CHECK(dated("Norway accuses Chile of fraud", "accusation") == "2021-05-04");
  CHECK(dated("Norway mourns after ferry sinks off Goma", "sinking").empty());
}

TEST_CASE("an anniversary dates what it is the anniversary of") {
  const auto announced = test::first(
      test::events("On 6 July 2024 Norway marks the 10th anniversary of Ida Moen's announcement of the road.",
                   "2024-07-05"),
      "announcement");
  CHECK(announced.date.edtf() == "2014");
  const auto undated =
      test::first(test::events("It was the 25th anniversary of the death of Ida Moen.", "2024-07-05"), "death");
  CHECK(undated.date.edtf() == "1999");
  const auto unanchored = test::first(test::events("It was the 25th anniversary of the death of Ida Moen."), "death");
  CHECK_FALSE(unanchored.date.known());
  REQUIRE(unanchored.relative);
  CHECK(unanchored.relative->unit == dateline::RelativeDate::Unit::year);
  CHECK(unanchored.relative->offset == -25);
}

TEST_CASE("generic events can be switched off") {
  const dateline::Extractor extractor({.languages = {"en"}, .generic_events = false});
  CHECK(extractor.extract(test::document("The Royal Theatre painted its ceiling on 3 May 2021.")).events.empty());
}

TEST_CASE("without an anchor a relative date stays open, but is kept") {
  const dateline::Extraction extraction = test::english().extract(test::document("Ida Moen resigned on Tuesday."));
  const EventMention event = test::first(extraction.events, "resignation");
  CHECK_FALSE(event.date.known());
  REQUIRE(event.time.has_value());
  CHECK(extraction.times.at(*event.time).relative->weekday == 2);
}

TEST_CASE("a duration tells the end of a stay") {
  const EventMention event =
      test::first(test::events("Ida Moen began a three-day visit to Chile on 3 May 2021."), "visit");
  CHECK(event.date.edtf() == "2021-05-03/2021-05-05");
}

TEST_CASE("a headline's event is dated by the story below, else by the day of publication") {
  const auto with_title = [](std::string title, std::string text) {
    return test::english().extract(test::document(std::move(text), "2021-05-05", std::move(title))).events;
  };
  const std::vector<EventMention> told = with_title("Ida Moen resigns", "Mayor Ida Moen resigned on Monday.");
  REQUIRE(told.size() == 2);
  CHECK(told[0].date.edtf() == "2021-05-03");
  CHECK(told[0].span.empty());
  const std::vector<EventMention> untold = with_title("Ida Moen resigns", "Nobody knew why.");
  REQUIRE(untold.size() == 1);
  CHECK(untold[0].date.edtf() == "2021-05-05");
}

TEST_CASE("a headline's story is dated by its first sentence, where that tells of one day") {
  const auto day = [](std::string title, std::string text, std::string_view type) {
    const auto events = test::english().extract(test::document(std::move(text), "2021-05-05", std::move(title))).events;
    return test::first(events, type).date.edtf();
  };
  CHECK(day("Norway accuses Chile of fraud", "Norway closed its embassy in Chile on Monday.", "accusation") ==
        "2021-05-03");
  CHECK(day("Norway accuses Chile of fraud",
            "Norway closed its embassy in Chile on Monday. Ida Moen resigned on Tuesday.",
            "accusation") == "2021-05-03");
  CHECK(day("Norway accuses Chile of fraud",
            "Norway closed its embassy in Chile on Monday, and Ida Moen resigned on Tuesday.",
            "accusation") == "2021-05-05");
  CHECK(day("Norway accuses Chile of fraud", "Norway closed its embassy in Chile in 2019.", "accusation") ==
        "2021-05-05");
}

TEST_CASE("a death told in a clause of its own does not date the crash before it") {
  const auto events =
      test::events("The toll of the crash in Norway rose after two passengers died on Monday.", "2021-05-05");
  CHECK(test::first(events, "death").date.edtf() == "2021-05-03");
  CHECK_FALSE(test::first(events, "crash").date.known());
}

TEST_CASE("a language without a pack gives a diagnostic") {
  dateline::Document document = test::document("Ida Moen resigned.");
  document.language = "tlh";
  const dateline::Extraction extraction = test::english().extract(document);
  CHECK(extraction.events.empty());
  REQUIRE(extraction.diagnostics.size() == 1);
  CHECK(extraction.diagnostics[0].code == "no-language-pack");
  CHECK(extraction.diagnostics[0].message == "no pack is loaded for language \"tlh\"");
}

TEST_CASE("a language that could not be told is not called one without a pack") {
  dateline::Document document = test::document("Ida Moen resigned.");
  for (const char* unknown : {"und", ""}) {
    document.language = unknown;
    const dateline::Extraction extraction = test::english().extract(document);
    REQUIRE(extraction.diagnostics.size() == 1);
    CHECK(extraction.diagnostics[0].code == "no-language-pack");
    CHECK(extraction.diagnostics[0].message == "the language of the text is not known, so no pack can read it");
  }
}

TEST_CASE("what says nothing says why") {
  const dateline::Extractor all;
  const auto codes = [&](const dateline::Article& article) {
    std::vector<std::string> found;
    for (const dateline::Diagnostic& each : all.extract(dateline::read(article)).diagnostics)
      found.push_back(each.code);
    return found;
  };
  using Codes = std::vector<std::string>;
  CHECK(codes({.bytes = ""}) == Codes{"no-text"});
  CHECK(codes({.bytes = " \n", .language = "en"}) == Codes{"no-text"});
  CHECK(codes({.bytes = "<html><script>run()</script></html>"}) == Codes{"no-text"});
  CHECK(codes({.bytes = "Die Br\u00fccke wurde am 3. Mai 2021 gesperrt.", .language = "de"}) ==
        Codes{"no-event-rules"});
  CHECK(codes({.bytes = "", .title = "Bridge closes", .language = "en"}).empty());
  CHECK(codes({.bytes = "The bridge was closed on 3 May 2021."}).empty());
}

TEST_CASE("times are sought in English unless another language is named, and the error says so") {
  const dateline::Extractor french({.languages = {"fr"}});
  const auto problems = test::problems_of([&] { french.find_times("on Tuesday"); });
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].message == "no pack is loaded for language \"en\"");
}

TEST_CASE("the pack of a language serves its regions") {
  dateline::Document document = test::document("Ida Moen resigned on 3 May 2021.");
  for (const char* language : {"en-GB", "en_US", "EN", "eng"}) {
    CAPTURE(language);
    document.language = language;
    CHECK(test::english().extract(document).events.size() == 1);
  }
  CHECK_NOTHROW(dateline::Extractor({.languages = {"en-GB"}}));
}

TEST_CASE("a built-in pack among the caller's own is not loaded twice") {
  const dateline::Extractor extractor({.packs = {dateline::RulePack::builtin("en")}});
  CHECK(extractor.extract(test::document("Ida Moen resigned on 3 May 2021.")).events.size() == 1);
}

TEST_CASE("an unknown language is an error") {
  CHECK_THROWS_AS(dateline::Extractor({.languages = {"tlh"}}), dateline::Error);
}

TEST_CASE("a rule of one's own") {
  const dateline::RulePack mine = dateline::RulePack::parse(R"({
    "format": 1, "language": "en",
    "types": {"ship_launch": {"roles": {"yard": {}, "ship": {"required": true}}, "title": "{yard} {launches|launch} {ship}"}},
    "rules": [{"id": "ship_launch.core", "type": "ship_launch", "trigger": {"verb": ["launch"]}, "map": {"subject": "yard", "object": "ship"},
               "constraints": {"object": {"text": "ferry|ship"}}, "priority": 10}]
  })");
  const dateline::Extractor extractor({.languages = {"en"}, .packs = {mine}});
  const EventMention event =
      test::first(extractor.extract(test::document("Damen launched a ferry on 3 May 2021.")).events, "ship_launch");
  CHECK(event.title == "Damen launches ferry");
  CHECK(event.date == Date::day(std::chrono::year{2021} / 5 / 3));
}

TEST_CASE("explanations name what fired and what nearly did") {
  const std::string text =
      test::english().explain(test::document("The tribunal issued a warrant for Ida Moen on 3 May 2021."));
  CHECK(text.find("fired: arrest_warrant.issue") != std::string::npos);
  CHECK(text.find("time: \"3 May 2021\" = 2021-05-03") != std::string::npos);
  const std::string nearly = test::english().explain(test::document("Kidnapping is on the rise."));
  CHECK(nearly.find("nearly: kidnapping.core") != std::string::npos);
  CHECK(nearly.find("missing role victim") != std::string::npos);
}

TEST_CASE("two meetings of one person in a clause are two events, a test and the tests conducted are one") {
  const auto count = [](std::string text, std::string_view type) {
    const auto events = test::events(std::move(text));
    return std::count_if(events.begin(), events.end(), [&](const EventMention& event) { return event.type == type; });
  };
  CHECK(count("Ida Moen toured Europe, meeting Olaf Scholz and trying to open talks with Chile.", "meeting") == 2);
  CHECK(count("Norland conducted nuclear tests in 2017.", "weapon_test") == 1);
  CHECK(count("Norland conducted repeated nuclear and ballistic missile tests in 2017.", "weapon_test") == 1);
}

TEST_CASE("what an article opens with in the perfect is news") {
  const auto date = [](std::string text, std::string_view type) {
    return test::first(test::events(std::move(text), "2021-06-09"), type).date.edtf();
  };
  CHECK(date("A court has sentenced Otto Weiss to six years in prison.", "sentence") == "2021-06-09");
  CHECK(date("Police have arrested Otto Weiss twice in four months.", "arrest").empty());
  CHECK(date("Otto Weiss resigned. Police have arrested Ida Moen.", "arrest").empty());
  CHECK(date("Norvik has sacked Otto Weiss. It apologised to Ida Moen on Monday.", "dismissal") == "2021-06-07");
  CHECK(date("Norvik has sacked Otto Weiss. It apologised to Ida Moen on 3 May.", "dismissal") == "2021-06-09");
  CHECK(date("Norvik has sacked Otto Weiss. Ida Moen, who resigned on Monday, waved.", "dismissal") == "2021-06-09");
}

TEST_CASE("headlines in a row without a full stop tell nothing") {
  std::string list;
  for (int i = 0; i < 20; ++i) list += "Norway attacks Chile as Ida Moen resigns ";
  CHECK(test::events(list).empty());
  const std::string teasers =
      "Norway attacks Chile in the early hours WEEK OFF Pupils in Bergen cheer as Ida Moen resigns over the flood BAD "
      "LUCK Police arrest a man who won two lotteries";
  CHECK(test::events(teasers).empty());
  CHECK(test::events(teasers + ".").size() >= 2);
}

TEST_CASE("a pronoun is the one person the sentence names, and nobody where a stranger stands nearer") {
  const auto own = test::events("It is Ida Moen's first trip since she resigned on 3 May 2021.");
  CHECK(test::role(test::first(own, "resignation"), "person") == "Ida Moen");
  const auto stranger =
      test::events("Ida Moen spoke first. The envoy left early because he had resigned on 3 May 2021.");
  CHECK(test::role(test::first(stranger, "resignation"), "person") != "Ida Moen");
}

TEST_CASE("a place acts where its people do, but has no part as both") {
  const auto hospital = test::events("The hospital apologised to Ida Moen on 3 May 2021.");
  CHECK(test::role(test::first(hospital, "apology"), "speaker") == "The hospital");
  const auto river = test::events("The river apologised to Ida Moen on 3 May 2021.");
  CHECK(test::role(test::first(river, "apology"), "speaker").empty());
}

TEST_CASE("the head of what bears an unknown name is a person") {
  const auto events = test::events("The head of Kolmex resigned on 3 May 2021.");
  CHECK(test::role(test::first(events, "resignation"), "person") == "The head of Kolmex");
}

TEST_CASE("who has been identified by name is meant before and after") {
  const auto events = test::events(
      "The miner who was killed on 3 May 2021 has been identified as Otto Weiss. He was married in Kolm in 2012.");
  CHECK(test::role(test::first(events, "death"), "person") == "Otto Weiss");
  const EventMention identified = test::first(events, "identification");
  CHECK(test::role(identified, "identified") == "The miner");
  CHECK(test::role(identified, "name") == "Otto Weiss");
  const auto denied = test::events("The miner who was killed on 3 May 2021 has not been identified as Otto Weiss.");
  CHECK(test::role(test::first(denied, "death"), "person") == "The miner");
}

TEST_CASE("a word before a headline is not about its subject") {
  dateline::Document document = test::document("Nobody knew why.", "2021-05-05", "Saved: Ida Moen resigns");
  const auto events = test::english().extract(document).events;
  REQUIRE(events.size() == 1);
  CHECK(events[0].title == "Ida Moen resigns");
}

TEST_CASE("a woman who says what he did did not do it") {
  const auto he = test::events("The mayor's former girlfriend said he had sued Norvik on 3 May 2021.");
  CHECK(test::role(test::first(he, "lawsuit"), "plaintiff") != "The mayor's former girlfriend");
  const auto she = test::events("The mayor's former girlfriend said she had sued Norvik on 3 May 2021.");
  CHECK(test::role(test::first(she, "lawsuit"), "plaintiff").find("girlfriend") != std::string::npos);
}

TEST_CASE("where one event happened is not where another did") {
  const auto events = test::events("The crash was the third in May 2021, after accidents in Peru.");
  CHECK(test::role(test::first(events, "crash"), "place").empty());
}

TEST_CASE("what a stretch of time was spent with is no argument") {
  const auto events = test::events("A jury convicted Otto Weiss after four days of deliberation.");
  CHECK(test::role(test::first(events, "verdict"), "crime").empty());
}

TEST_CASE("each of two joined clauses keeps its own time") {
  const auto events =
      test::events("Three days ago Ida Moen travelled to Norway, and now she has arrived in Spain.", "2021-05-03");
  REQUIRE(events.size() >= 2);
  CHECK(events[0].date.edtf() == "2021-04-30");
  CHECK(events[1].date.edtf() == "2021-05-03");
}

TEST_CASE("a compound before a participle belongs to its noun") {
  const auto events = test::events("France's large-scale armed invasion of Spain in May 1808 began a long war.");
  CHECK(test::first(events, "invasion").title == "France invades Spain");
  CHECK(test::first(events, "invasion").date.edtf() == "1808-05");
}

TEST_CASE("what happened in a clause within a relative clause does not date the main one") {
  const auto events =
      test::events("Ida Moen, who was head of the agency when the tanker sank off Goma in 1990, promised a road.");
  CHECK(test::first(events, "sinking").date.edtf() == "1990");
  CHECK_FALSE(test::first(events, "agreement").date.known());
  CHECK(test::role(test::first(events, "agreement"), "party") == "Ida Moen");
}

TEST_CASE("whoever only owns the one concerned is not concerned") {
  const auto events =
      test::events("Ida Moen left three days after a court ordered the arrest of her host on 3 May 2021.");
  for (const EventMention& event : events) CHECK(test::role(event, "target") != "Ida Moen");
  const auto own = test::events("Ida Moen left after a court ordered her arrest on 3 May 2021.");
  CHECK(test::role(test::first(own, "arrest_warrant"), "target") == "Ida Moen");
}
