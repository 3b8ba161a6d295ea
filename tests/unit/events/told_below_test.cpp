// What a headline tells that the story below it tells as well.
#include "catch.hpp"
#include "extract.hpp"

#include <algorithm>

namespace {

/// Of the headline's events, the type of the one in the story that has the entry for it; or that of its own.
std::string told_by(const std::string& title, const std::string& story) {
  const auto events = test::english().extract(test::document(story, "2021-06-10", title)).events;
  const dateline::EventMention& headline = events.at(0);
  return headline.told_with ? events.at(*headline.told_with).type : "own " + headline.type;
}

}  // namespace

TEST_CASE("a headline leaves its entry to what the story's first sentence tells of that day") {
  CHECK(told_by("Velm buys toy maker Odex", "The board of Odex agreed to a takeover on Tuesday.") == "agreement");
  CHECK(told_by("Army scraps Kenya deal", "Ida Moen resigned on Wednesday. The deal was signed in May.") ==
        "resignation");
}

TEST_CASE("a headline leaves its entry to the event of its kind that it has its day from") {
  CHECK(told_by("Weiss arrested in Kolm",
                "Ida Moen said she was not surprised. Police arrested Otto Weiss in Kolm on Tuesday.") == "arrest");
}

TEST_CASE("a headline's deed that somebody says there was has the entry, and the day of the saying") {
  const auto told = [](const std::string& text, const char* headline) {
    const auto events = test::english().extract(test::document(text, "2021-06-10", headline)).events;
    std::string result;
    for (const dateline::EventMention& event : events) {
      result += (result.empty() ? "" : " ") + event.type + " " + event.date.edtf();
      if (event.told_with) result += " with " + events.at(*event.told_with).rule;
    }
    return result;
  };
  CHECK(told("Rebels have captured the town of Kolm, the army said on Monday.", "Rebels capture town of Kolm") ==
        "seizure 2021-06-07 with seizure.core seizure 2021-06-07 statement 2021-06-07 with seizure.core");
  // Of who takes or leaves a post the saying makes no entry anyway.
  CHECK(told("Otto Weiss has retired with immediate effect, the company said on Monday.",
             "Odex chairman Weiss steps down") ==
        "resignation 2021-06-07 with resignation.retire resignation 2021-06-07 statement ");
}

TEST_CASE("a headline has its own entry where the story tells nothing of its day") {
  CHECK(told_by("Weiss arrested in Kolm", "Nobody said more.") == "own arrest");
  CHECK(told_by("Odex to buy Velm", "Ida Moen resigned on Wednesday.") == "own acquisition");
}

TEST_CASE("the heading of a section is no news of the day of publication") {
  const std::string lead = "Ida Moen resigned in Kolm on Wednesday.\n\n";
  const std::string heading = "Odex buys Velm";
  dateline::Document document = test::document(lead + heading + "\n\nNobody said more.", "2021-06-10");
  using dateline::ParagraphKind;
  document.paragraphs = {{{0, lead.size() - 2}, ParagraphKind::paragraph},
                         {{lead.size(), lead.size() + heading.size()}, ParagraphKind::heading},
                         {{lead.size() + heading.size() + 2, document.text.size()}, ParagraphKind::paragraph}};
  CHECK_FALSE(test::first(test::english().extract(document).events, "acquisition").date.known());
  // As the title of the article it is.
  CHECK(test::first(test::english().extract(test::document("Nobody said more.", "2021-06-10", heading)).events,
                    "acquisition")
            .date.edtf() == "2021-06-10");
}

TEST_CASE("a headline leaves its entry to what the event of its kind below is told with") {
  const auto events = test::english()
                          .extract(test::document("Otto Weiss was convicted of murder on Monday. "
                                                  "Justice Ida Moen delivered the ruling on Monday.",
                                                  "2021-06-10", "Court upholds conviction"))
                          .events;
  const auto own = std::count_if(events.begin(), events.end(),
                                 [](const auto& event) { return event.date.known() && !event.told_with; });
  CHECK(own == 1);
}
