// Which of several events a mention means that says too little of when, who or what.
#include "catch.hpp"
#include "stories.hpp"

#include <algorithm>

using namespace dateline;
using namespace stories;

namespace {

// The words of the title are all that is told; its second word gave the event away.
EventMention titled(const char* type, std::string title, const char* when, std::vector<Role> roles = {}) {
  EventMention event;
  event.type = type;
  event.quote = title;
  event.span = {0, title.size()};
  const std::size_t start = title.find(' ') + 1;
  event.trigger = {start, std::min(title.find(' ', start), title.size())};
  event.title = std::move(title);
  event.roles = std::move(roles);
  event.date = date(when);
  return event;
}

EventMention death(const char* title, const char* when) {
  EventMention event = titled("death", title, when, {role("person", "Ada Brandt", EntityKind::person, "recipient")});
  event.ace = "Life.Die";
  return event;
}

EventMention holm_says(const std::string& content, const char* when) {
  return titled("statement", "Holm says " + content, when,
                {role("speaker", "Ines Holm", EntityKind::person, "actor"),
                 {.name = "content", .text = content, .kind = EntityKind::text}});
}

std::size_t most_documents(const Timeline& timeline) {
  std::size_t most = 0;
  for (const TimelineEvent& event : timeline.events) most = std::max(most, event.support.documents);
  return most;
}

}  // namespace

TEST_CASE("a death told without a date is that person's, though a slip dates it twice") {
  const Timeline timeline = merged({article_of_story("a", "2019-06-11").tells(death("Brandt dies", "2019-06-10")),
                                    article_of_story("b", "2019-06-11").tells(death("Brandt dies", "1997")),
                                    article_of_story("c", "2019-06-13").tells(death("Brandt died", ""))});
  CHECK(timeline.events.size() == 2);
  CHECK(most_documents(timeline) == 2);
}

TEST_CASE("of several floods of the year, the one that three times as many tell is meant") {
  const auto flood = [](const char* when) { return titled("flood", "Waters rise", when); };
  const Extraction great[] = {article_of_story("a", "2019-05-06").tells(flood("2019-05-05")),
                              article_of_story("b", "2019-05-06").tells(flood("2019-05-05")),
                              article_of_story("c", "2019-05-07").tells(flood("2019-05-05"))};
  const Extraction small = article_of_story("d", "2019-09-02").tells(flood("2019-09-01"));
  const Extraction coarse =
      article_of_story("e", "2019-12-30").tells(titled("flood", "High waters wash houses away", "2019"));
  CHECK(most_documents(merged({great[0], great[1], great[2], small, coarse})) == 4);
  CHECK(most_documents(merged({great[0], great[1], small, coarse})) == 2);
}

TEST_CASE("what a speaker says is like one thing the same one said, not like a bit of each") {
  const Extraction first = article_of_story("a", "2021-06-11")
                               .tells(holm_says("northern schools will soon need younger teachers", "2021-06-10"))
                               .tells(holm_says("every iron bridge gets fresh grey paint", "2021-06-10"))
                               .tells(holm_says("small harbours lack modern fishing boats", "2021-06-10"));
  const auto documents = [&](const char* content) {
    return most_documents(merged({first, article_of_story("b", "2021-08-01").tells(holm_says(content, "2021-06"))}));
  };
  CHECK(documents("more fishing boats would help small harbours") == 2);
  CHECK(documents("teachers could paint boats while visitors cheer") == 1);
}

TEST_CASE("a headline's day is the month's event, and says when in the month it was") {
  const Timeline timeline = merged({Told("a", "2021-06-16").tells(visit("Ada Brandt", "Norway", "2021-06-16")),
                                    Told("b", "2021-09-02").tells(visit("Ada Brandt", "Norway", "2021-06"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-16");
  CHECK(merged({Told("a", "2021-06-16").tells(visit("Ada Brandt", "Norway", "2021-06-16")),
                Told("b", "2021-09-02").tells(visit("Ada Brandt", "Norway", "2021-05"))})
            .events.size() == 2);
}

TEST_CASE("a day is told by those who name its week; the week is not told by those who name one of its days") {
  const RelativeDate last_week{.unit = RelativeDate::Unit::week, .offset = -1};
  const EventMention event = visit("Ada Brandt", "Norway");
  const Timeline timeline = merged({Told("a", "2021-06-18").tells(visit("Ada Brandt", "Norway", "2021-06-08")),
                                    Told("b", "2021-06-18").tells(visit("Ada Brandt", "Norway", "2021-06-08")),
                                    Told("c", "2021-06-18").tells(visit("Ada Brandt", "Norway", "2021-06-07")),
                                    Told("d", "2021-06-18").tells(event, "last week", last_week)});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-08");
  REQUIRE(timeline.events[0].alternatives.size() == 1);
  CHECK(timeline.events[0].alternatives[0].documents == std::vector<std::string>{"c"});
}

TEST_CASE("of two days, each told by one article, the one told as news is right") {
  const Timeline timeline = merged({Told("a", "2021-06-12").tells(visit("Ada Brandt", "Norway", "2021-06-11")),
                                    Told("b", "2022-06-20").tells(visit("Ada Brandt", "Norway", "2021-06-10"))});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-11");
}

TEST_CASE("slips of a day to either side go with the day most tell") {
  const auto article_of = [](const char* id, const char* day) {
    return Told(id, "2021-06-18").tells(visit("Ada Brandt", "Norway", day));
  };
  const Timeline timeline = merged({article_of("a", "2021-06-10"), article_of("b", "2021-06-11"),
                                    article_of("c", "2021-06-11"), article_of("d", "2021-06-12")});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].date.edtf() == "2021-06-11");
  CHECK(timeline.events[0].alternatives.size() == 2);
}

TEST_CASE("talks told without a date are the summit of these days, not how the same two met last year") {
  const auto of_two = [](const char* type, std::string title, const char* when) {
    EventMention event = titled(type, std::move(title), when,
                                {role("participant", "Ada Brandt", EntityKind::person, "actor"),
                                 role("participant", "Lu Wen", EntityKind::person, "actor")});
    event.ace = "Contact.Meet";
    return event;
  };
  const Timeline timeline =
      merged({article_of_story("a", "2021-06-11").tells(of_two("summit", "Leaders attend summit", "2021-06-10")),
              article_of_story("b", "2020-06-11").tells(of_two("meeting", "Leaders meet", "2020-06-10")),
              article_of_story("c", "2021-06-11").tells(of_two("meeting", "Leaders meet", ""))});
  REQUIRE(timeline.events.size() == 2);
  CHECK(timeline.events[0].support.documents == 1);
  CHECK(timeline.events[1].type == "summit");
  CHECK(timeline.events[1].support.documents == 2);
}

TEST_CASE("last week may have begun on the Sunday before, and no earlier") {
  const auto count = [](const char* day) {
    return merged({article_of_story("a", "2021-06-08").tells(titled("flood", "Valley floods in Orla", day)),
                   article_of_story("b", "2021-06-14")
                       .tells(titled("flood", "Valley floods in Orla", "2021-06-07/2021-06-13"))})
        .events.size();
  };
  CHECK(count("2021-06-06") == 1);
  CHECK(count("2021-06-05") == 2);
}

TEST_CASE("a headline of an article written before or after some day is compared with what others date") {
  for (const char* published : {"../2021-05-03", "2021-05-03/.."}) {
    INFO(published);
    const Timeline timeline =
        merged({Told("a", "2021-05-04").tells(visit("Ada Brandt", "Norland", "2021-05-03")),
                Told("b", published).tells(as_headline(visit("Ada Brandt", "Norland"), published))});
    REQUIRE(timeline.events.size() == 1);
    CHECK(timeline.events[0].date.edtf() == "2021-05-03");
    CHECK(timeline.events[0].support.documents == 2);
  }
}
