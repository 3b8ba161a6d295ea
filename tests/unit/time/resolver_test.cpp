// Where words that hang on another day point.
#include "time_testing.hpp"

#include "catch.hpp"

using namespace dateline;
using namespace dateline::time;
using testing::Grammar;
using testing::shown;

TEST_CASE("weekdays look to the past, unless the verb looks ahead", "[time]") {
  const Grammar english("en");
  // 2024-05-17 is a Friday.
  CHECK(shown(english.find("The court ruled on Thursday.", "2024-05-17")) == "[Thursday] 2024-05-16");
  CHECK(shown(english.find("The court ruled on Friday.", "2024-05-17")) == "[Friday] 2024-05-17");
  CHECK(shown(english.find("The court will rule on Thursday.", "2024-05-17")) == "[Thursday] 2024-05-23");
}

TEST_CASE("what verbs govern, and words before an expression, point ahead", "[time]") {
  const Grammar english("en");
  const auto thursday = [&](const char* text) { return shown(english.find(text, "2024-05-17")); };
  CHECK(thursday("The crew planned to leave on Thursday.") == "[Thursday] 2024-05-23");
  CHECK(thursday("The crew planned the escape on Thursday.") == "[Thursday] 2024-05-16");
  CHECK(thursday("The crew said they would leave on Thursday.") == "[Thursday] 2024-05-23");
  CHECK(thursday("The crew may have left on Thursday.") == "[Thursday] 2024-05-16");
  CHECK(thursday("The ships arrived, and more came as early as Thursday.") == "[Thursday] 2024-05-23");
  CHECK(thursday("The crew would challenge Thursday's ruling.") == "[Thursday] 2024-05-16");
  CHECK(thursday("The mayor called a strike beginning on Thursday.") == "[Thursday] 2024-05-23");
  CHECK(thursday("On Thursday the crews intend to leave.") == "[Thursday] 2024-05-23");
}

TEST_CASE("the day of a week is part of the constraint, whether or not the day of writing is known",
          "[time][resolver]") {
  const Grammar english("en");
  for (const char* published : {"", "2024-05-15"}) {
    const auto found = english.find("The board meets on Tuesday of next week.", published);
    REQUIRE(found.size() == 1);
    CHECK(found[0].relative == RelativeDate{.unit = RelativeDate::Unit::week, .offset = 1, .weekday = 2});
  }
}

TEST_CASE("a few words in lower case look ahead, unless the verb looks back", "[time][resolver]") {
  const Grammar english("en");
  const auto thursday = [&](const char* text) { return shown(english.find(text, "2024-05-17")); };
  CHECK(thursday("book a table for four on thursday") == "[thursday] 2024-05-23");
  CHECK(thursday("who played on thursday") == "[thursday] 2024-05-16");
  CHECK(thursday("Court hears the case on Thursday") == "[Thursday] 2024-05-16");
}

TEST_CASE("what came later in the past is not counted from the day of writing", "[time][resolver]") {
  const Grammar english("en");
  CHECK(shown(english.find("Divers found the wreck. Three days later they raised it.", "2024-05-17")) ==
        "[Three days later] XXXX-XX-XX");
  CHECK(shown(english.find("six months later", "2024-05-17")) == "[six months later] 2024-11");
}

TEST_CASE("hours and minutes are counted from a clock time", "[time]") {
  const Grammar english("en");
  CHECK(shown(english.find("It sank at 11:30 p.m. on May 3, 2020. Two hours later help came.")) ==
        "[11:30 p.m. on May 3, 2020] 2020-05-03T23:30 | [Two hours later] 2020-05-04T01:30");
  CHECK(shown(english.find("It sank on May 3, 2020. Two hours later help came.")) ==
        "[May 3, 2020] 2020-05-03 | [Two hours later] 2020-05-03");
}

TEST_CASE("a duration before or after an event leans on the day told with it", "[time]") {
  const Grammar english("en");
  const auto found =
      english.find("Members voted on 3 May 2020. Three weeks before the vote the court had ruled.", "2024-05-17");
  REQUIRE(found.size() == 2);
  CHECK(found[1].value == "P3W");
  CHECK(found[1].date == Date::from_edtf("2020-04-12"));
  CHECK(found[1].anchor == "2020-05-03");
  CHECK(found[1].anchor_source == AnchorSource::expression);
  const auto other =
      english.find("Members met on 3 May 2020. Three weeks before the quake the court had ruled.", "2024-05-17");
  REQUIRE(other.size() == 2);
  CHECK_FALSE(other[1].date.known());
  // What the sentence says once is no event told with the day.
  const auto unknown = english.find("The court ruled on 3 May 2020, three weeks before the vote.", "2024-05-17");
  REQUIRE(unknown.size() == 2);
  CHECK_FALSE(unknown[1].date.known());
}

TEST_CASE("days of work leave out weekends", "[time]") {
  const Grammar english("en");
  // 2024-05-17 is a Friday.
  CHECK(shown(english.find("It was filed three working days ago.", "2024-05-17")) ==
        "[three working days ago] 2024-05-14");
  CHECK(shown(english.find("It was filed five business days ago.", "2024-05-19")) ==
        "[five business days ago] 2024-05-13");
  CHECK(shown(english.find("It is due on the last working day of June 2024.", "2024-05-17")) ==
        "[the last working day of June 2024] 2024-06-28");
}

TEST_CASE("a month without a year is the nearest the tense allows", "[time]") {
  const Grammar english("en");
  CHECK(shown(english.find("It closed in November.", "2024-02-10")) == "[November] 2023-11");
  CHECK(shown(english.find("It will close in November.", "2024-02-10")) == "[November] 2024-11");
  CHECK(shown(english.find("It was due by March 3.", "2024-02-10")) == "[March 3] 2024-03-03");
}

TEST_CASE("a weekday that disagrees with its date is told", "[time]") {
  const Grammar english("en");
  const auto wrong = english.find("It sank on Wednesday, May 16, 2024.");
  REQUIRE(wrong.size() == 1);
  CHECK(wrong[0].value == "2024-05-16");
  CHECK(wrong[0].contradiction == "2024-05-16 is a Thursday, not a Wednesday");
  const auto right = english.find("It sank on Thursday, May 16, 2024.");
  REQUIRE(right.size() == 1);
  CHECK(right[0].contradiction.empty());
}

TEST_CASE("a weekday fixes a missing year", "[time]") {
  const Grammar english("en");
  // 17 October was a Tuesday in 2023 and a Thursday in 2024.
  CHECK(shown(english.find("It began on Tuesday, October 17.", "2024-09-20")) == "[Tuesday, October 17] 2023-10-17");
}

TEST_CASE("later expressions lean on earlier ones", "[time]") {
  const Grammar english("en");
  TimeOptions narrative;
  narrative.style = TimeOptions::Style::narrative;
  CHECK(shown(english.find("On 3 June 1916 the fleet sailed. The next day it turned back. In September it was sold.",
                           "", narrative)) ==
        "[3 June 1916] 1916-06-03 | [The next day] 1916-06-04 | [September] 1916-09");
  CHECK(shown(english.find("He was jailed on 12 March 2001, but two years later he was free.", "2020-01-01")) ==
        "[12 March 2001] 2001-03-12 | [two years later] 2003");
}

TEST_CASE("a weekday leans on the one told before it", "[time][resolver]") {
  const Grammar english("en");
  const auto found = [&](const char* text) { return shown(english.find(text, "2024-05-15")); };  // a Wednesday
  CHECK(found("The board will meet on Friday. Lawyers said the Friday session was a formality.") ==
        "[Friday] 2024-05-17 | [Friday] 2024-05-17");
  CHECK(found("The board will meet on Friday. Nobody knew of Friday's agenda.") ==
        "[Friday] 2024-05-17 | [Friday] 2024-05-17");
  CHECK(found("The board met on Friday. Nobody knew of Friday's agenda.") ==
        "[Friday] 2024-05-10 | [Friday] 2024-05-10");
  CHECK(found("The state will sell bills for ten billion crowns on Thursday and four billion and three billion in long "
              "bonds and notes of smaller towns and cities with good ratings on Friday.") ==
        "[Thursday] 2024-05-16 | [Friday] 2024-05-17");
}

TEST_CASE("a count of two units goes back by both", "[time][resolver]") {
  const Grammar english("en");
  const auto found = [&](const char* text) { return shown(english.find(text, "2024-05-17")); };
  CHECK(found("It sank two years and three months ago.") == "[two years and three months ago] 2022-02");
  CHECK(found("It sank six weeks and two days ago.") == "[six weeks and two days ago] 2024-04-03");
  CHECK(found("It sank a month and two days ago.") == "[a month and two days ago] 2024-04-15");
}

TEST_CASE("an earlier year in passing does not stand between a day and the next", "[time][resolver]") {
  const Grammar english("en");
  CHECK(shown(english.find("The vault was opened on 9 May, unseen since 2017. Two clerks fled the next day.",
                           "2019-05-22")) == "[9 May] 2019-05-09 | [2017] 2017 | [the next day] 2019-05-10");
  CHECK(shown(english.find("On 9 May he spoke of 2017. The next year he fled.", "2019-05-22")) ==
        "[9 May] 2019-05-09 | [2017] 2017 | [The next year] 2018");
}

TEST_CASE("a look back ends with what lies before it", "[time][resolver]") {
  const Grammar english("en");
  CHECK(shown(english.find("In October 2017 the roof fell in. In November it was mended. In May the pit closed.",
                           "2022-09-20")) == "[October 2017] 2017-10 | [November] 2017-11 | [May] 2022-05");
  CHECK(shown(english.find("In March 2017 the roof fell in. The owner said in July 2018 that it was mended. It fell "
                           "again in December.",
                           "2019-03-20")) == "[March 2017] 2017-03 | [July 2018] 2018-07 | [December] 2018-12");
}

TEST_CASE("what was to have been is over", "[time][resolver]") {
  const Grammar english("en");
  CHECK(english.find("The tower had been due to be closed in July.", "2016-10-22").front().value == "2016-07");
  CHECK(english.find("The council was to have met on Thursday.", "2016-10-22").front().value == "2016-10-20");
  CHECK(english.find("The council is to meet on Thursday.", "2016-10-22").front().value == "2016-10-27");
}

TEST_CASE("a feature that goes back over many years is news where it tells a weekday", "[time][resolver]") {
  const Grammar english("en");
  const std::string feature =
      "The mill was built in 1887. It burned in 1931, was sold in 1964 and in 2017, and closed in 2019 and in 2020. "
      "The owner resigned on Dec. 2.";
  CHECK(english.find(feature, "2022-12-11").back().value == "2020-12-02");
  CHECK(english.find(feature + " The mayor spoke on Friday.", "2022-12-11").at(6).value == "2022-12-02");
}

TEST_CASE("a weekday does not lean on a day of which only the year is known", "[time]") {
  const Grammar english("en");
  TimeOptions narrative;
  narrative.style = TimeOptions::Style::narrative;
  CHECK(shown(english.find("In late February 2011 it rained. Yesterday it snowed. On Thursday it was dry.", "",
                           narrative)) ==
        "[late February 2011] 2011-02 END | [Yesterday] 2011-XX-XX | [Thursday] XXXX-WXX-4");
}

TEST_CASE("holidays are computed", "[time]") {
  const Grammar english("en");
  CHECK(shown(english.find("Easter 2024")) == "[Easter 2024] 2024-03-31");
  CHECK(shown(english.find("Thanksgiving 2023")) == "[Thanksgiving 2023] 2023-11-23");
  CHECK(shown(english.find("Lunar New Year 2024")) == "[Lunar New Year 2024] 2024-02-10");
  CHECK(shown(english.find("Rosh Hashanah 2023")) == "[Rosh Hashanah 2023] 2023-09-16");
}

TEST_CASE("the first end of a range stands for all of it", "[time]") {
  const Grammar english("en");
  const auto found = english.find("The summit of Oct. 17-18, 2023, ended well.");
  REQUIRE(shown(found) == "[Oct. 17] 2023-10-17 | [18, 2023] 2023-10-18");
  CHECK(found[0].date.edtf() == "2023-10-17/2023-10-18");
  const auto unknown = english.find("The summit of Oct. 17-18 ended well.");
  REQUIRE(unknown.size() == 2);
  REQUIRE(unknown[0].relative);
  CHECK(unknown[0].relative->day == 17);
  CHECK(unknown[0].relative->last_day == 18);
}

TEST_CASE("the end of a range is not before its beginning", "[time]") {
  const auto times = [](const char* text) { return find_times(text, {.published = Date::from_edtf("2024-05-17")}); };
  CHECK(times("nov-feb").at(0).value == "2024-11");
  CHECK(times("nov-feb").at(1).value == "2025-02");
  CHECK(times("It was shut from January to March.").at(1).value == "2024-03");
  CHECK(times("from 9 to 5").at(1).value == "2024-05-17T17:00");
  CHECK(times("It is open from 9 am to noon.").at(1).value == "2024-05-17T12:00");
}

TEST_CASE("hours are counted from the clock time of writing, or by whole days", "[time]") {
  const auto value = [](const char* text, std::optional<std::chrono::minutes> clock = {}) {
    return find_times(text, {.published = Date::from_edtf("2024-05-17"), .published_clock = clock}).at(0).value;
  };
  CHECK(value("in 45 minutes", std::chrono::hours{10}) == "2024-05-17T10:45");
  CHECK(value("in 90 seconds", std::chrono::hours{10}) == "2024-05-17T10:01:30");
  CHECK(value("10 seconds ago", std::chrono::hours{0}) == "2024-05-16T23:59:50");
  CHECK(value("60 seconds ago", std::chrono::hours{10}) == "2024-05-17T09:59");
  CHECK(value("The ship sank three hours ago.", std::chrono::hours{1}) == "2024-05-16T22:00");
  CHECK(value("The ship sank three hours ago.") == "2024-05-17");
  CHECK(value("The ship sank 48 hours ago.") == "2024-05-15");
}

TEST_CASE("what no calendar reaches is the past or the future", "[time]") {
  const auto value = [](const char* text) {
    return find_times(text, {.published = Date::from_edtf("2024-05-17")}).at(0).value;
  };
  CHECK(value("in 1,000,000,000 days") == "FUTURE_REF");
  CHECK(value("The lake dried up 5,000,000 years ago.") == "PAST_REF");
}

TEST_CASE("a year far off does not carry a story away", "[time]") {
  const Grammar english("en");
  TimeOptions narrative;
  narrative.style = TimeOptions::Style::narrative;
  const auto found = english.find(
      "In 1915 it rained. In 1916 it snowed. In 1917 it was dry. As in 1648, few saw it coming. In May it poured.", "",
      narrative);
  REQUIRE(found.size() == 5);
  CHECK(found[4].value == "1917-05");
}

TEST_CASE("a heading's year is that of its paragraphs", "[time]") {
  const Grammar en("en");
  TimeOptions narrative;
  narrative.style = TimeOptions::Style::narrative;
  // A year in passing does not move the tale; a look back ends with its paragraph.
  CHECK(shown(en.find("1834\n\nThe canal was begun as in 1831, but work stopped in May.\n\n"
                      "In June the lock was ready.",
                      "", narrative)) == "[1834] 1834 | [1831] 1831 | [May] 1834-05 | [June] 1834-06");
  CHECK(shown(en.find("1834\n\nThe canal was begun. In 1831 it had rained. Work had stopped in March.\n\n"
                      "In June the lock was ready.",
                      "", narrative)) == "[1834] 1834 | [1831] 1831 | [March] 1831-03 | [June] 1834-06");
}

TEST_CASE("the verb near a weekday tells where it points", "[time]") {
  const Grammar en("en");
  const auto value = [&](std::string_view sentence) {
    const auto found =
        en.find(std::string(sentence) + " It was a bright day in the old town by the sea.", "2024-05-15");
    return found.empty() ? std::string() : found.front().value;
  };
  CHECK(value("The minister will be arriving Monday.") == "2024-05-20");
  CHECK(value("Voters rejected the plan on Sunday.") == "2024-05-12");
  CHECK(value("The parties plan a vote on Sunday.") == "2024-05-19");
  CHECK(value("The minister, speaking on Monday at a school, promised to cut taxes.") == "2024-05-13");
  CHECK(value("On Monday the court is expected to rule.") == "2024-05-20");
  CHECK(value("She said the envoy would be leaving Thursday.") == "2024-05-16");
  CHECK(value("The offer had been due to expire Friday.") == "2024-05-10");
  CHECK(value("The ban had been scheduled to end on Tuesday.") == "2024-05-14");
  CHECK(value("The mayor called a vote for Tuesday.") == "2024-05-21");
  CHECK(value("They wrote a song for Tuesday.") == "2024-05-21");
  CHECK(value("They wrote a song for Tuesday's show.") == "2024-05-14");
  CHECK(value("The vote is on Sunday.") == "2024-05-19");
  CHECK(value("The vote was on Sunday.") == "2024-05-12");
  CHECK(value("Friday is the deadline.") == "2024-05-17");
  CHECK(value("The council meets Monday.") == "2024-05-20");
  CHECK(value("Officials are meeting Thursday to discuss it.") == "2024-05-16");
  CHECK(value("Officials were meeting Tuesday to discuss it.") == "2024-05-14");
  CHECK(value("The accord to be signed on Monday ends the war.") == "2024-05-20");
  CHECK(value("The accord signed on Monday ends the war.") == "2024-05-13");
  CHECK(value("The tax would be paid on an unspecified date in January.") == "2025-01");
}

TEST_CASE("a range of weekdays does not end before it begins", "[time][resolver]") {
  const Grammar english("en");
  // 17 May 2024 is a Friday: alone, "friday" would be that day.
  CHECK(shown(english.find("monday to friday", "2024-05-17")) == "[monday] 2024-05-20 | [friday] 2024-05-24");
  CHECK(shown(english.find("from friday to sunday", "2024-05-17")) == "[friday] 2024-05-17 | [sunday] 2024-05-19");
  CHECK(shown(Grammar("de").find("von Montag bis Freitag", "2024-05-17")) ==
        "[Montag] 2024-05-20 | [Freitag] 2024-05-24");
}

TEST_CASE("half past eleven at night, told from the hour to come", "[time][resolver]") {
  CHECK(shown(Grammar("de").find("halb zwölf nachts", "2024-05-17")) == "[halb zwölf nachts] 2024-05-17T23:30");
}

TEST_CASE("a span is counted from an event told in other words", "[time]") {
  const Grammar english("en");
  const auto date = [&](const char* text) { return english.find(text, "2020-08-20").back().date.edtf(); };
  CHECK(date("The ferry sank on Sunday. Its captain was held two days after the disaster.") == "2020-08-18");
  CHECK(date("The ferry sank on Sunday. Its captain was held two days after the sinking.") == "2020-08-18");
  CHECK(date("The ferry sank on Sunday. Its captain was held two days after the wedding.").empty());
}

TEST_CASE("a date without a year or tense is rather of the year of writing", "[time]") {
  const Grammar english("en");
  const auto told = [&](std::string_view text, std::string_view published) {
    return shown(english.find(text, std::string(published)));
  };
  CHECK(told("March 5 - The council meets to vote on a ban.", "2011-08-22") == "[March 5] 2011-03-05");
  CHECK(told("November 5 - The council meets.", "2011-08-22") == "[November 5] 2011-11-05");
  CHECK(told("January 5 - The council meets.", "2011-12-22") == "[January 5] 2012-01-05");
}

TEST_CASE("a distance that is not exact gives a date that is not", "[time][resolver]") {
  const Grammar english("en");
  const auto date = [&](std::string_view text) { return english.find(text, "2018-03-14").at(0).date.edtf(); };
  CHECK(date("She died more than two years ago.") == "2016~");
  CHECK(date("She died two years ago.") == "2016");
}

TEST_CASE("a clock time has the day behind brackets, and a plan is no verb before a day", "[time][resolver]") {
  const Grammar english("en");
  const auto told = [&](std::string_view text) { return shown(english.find(text, "2021-06-10")); };
  CHECK(told("It rang at 11.22 pm (local time) on 3 June.") == "[11.22 pm] 2021-06-03T23:22 | [3 June] 2021-06-03");
  CHECK(told("Owners rejected the pay plan on Monday.") == "[Monday] 2021-06-07");
  CHECK(told("It rang at 11.22 pm (so they said) in Rome.") == "[11.22 pm] 2021-06-10T23:22");
}

TEST_CASE("papers printed overnight tell of the day before", "[time][resolver]") {
  const Grammar english("en");
  const auto told = [&](std::string_view text) { return shown(english.find(text, "2016-09-13")); };
  CHECK(told("The bakers walked out yesterday. A lawmaker visited them in the afternoon.") ==
        "[yesterday] 2016-09-12 | [the afternoon] 2016-09-12TAF");
  CHECK(told("The bakers walked out yesterday. They will meet at 6pm.") ==
        "[yesterday] 2016-09-12 | [6pm] 2016-09-13T18:00");
  CHECK(told("The bakers walked out on 2 May. A lawmaker visited them in the afternoon.") ==
        "[2 May] 2016-05-02 | [the afternoon] 2016-09-13TAF");
}

TEST_CASE("in a list of dates the year goes on from the entry above", "[time][resolver]") {
  const Grammar english("en");
  const auto told = [&](std::string_view text, std::string_view published) {
    return shown(english.find(text, std::string(published)));
  };
  CHECK(told("Nov 2015 - Odex warns of a loss.\nMay 5 - Brill bids for it.\nJune 3 - Odex says no.", "2017-03-07") ==
        "[Nov 2015] 2015-11 | [May 5] 2016-05-05 | [June 3] 2016-06-03");
  CHECK(told("2015: Odex warns of a loss.\n- May: Brill bids for it.\n- June 3: Odex says no.", "2017-03-07") ==
        "[2015] 2015 | [May] 2015-05 | [June 3] 2015-06-03");
  // The newest first, and what is still to come
  CHECK(told("Feb 3: Odex says no.\nOct 2016: Brill bids for it.\nNov 2015: A loss.\nApril: A fire.", "2017-03-07") ==
        "[Feb 3] 2017-02-03 | [Oct 2016] 2016-10 | [Nov 2015] 2015-11 | [April] 2015-04");
  CHECK(told("Aug 2016: Brill bids.\nOct: Odex agrees.\nFeb 1: The sale is due.", "2016-11-07") ==
        "[Aug 2016] 2016-08 | [Oct] 2016-10 | [Feb 1] 2017-02-01");
}

TEST_CASE("news that tells of an earlier year", "[time][resolver]") {
  const Grammar english("en");
  const auto told = [&](std::string_view text, std::string_view published) {
    return shown(english.find(text, std::string(published)));
  };
  CHECK(told("On 8 October 2021 the bank closed its doors. Crowds gathered on October 12. In November a minister went.",
             "2024-03-16") == "[8 October 2021] 2021-10-08 | [October 12] 2021-10-12 | [November] 2021-11");
  CHECK(told("In December 2021 he fled. He was found on 19 January.", "2024-06-16") ==
        "[December 2021] 2021-12 | [19 January] 2022-01-19");
  CHECK(told("On 8 October 2021 the bank closed its doors. Crowds gathered on October 12.", "") ==
        "[8 October 2021] 2021-10-08 | [October 12] 2021-10-12");
  // So does a chronology of the year it is written in.
  CHECK(told("February 15, 2011 - A riot begins. February 26 - Rebels seize a port. March 1 - The king flees.",
             "2011-10-12") == "[February 15, 2011] 2011-02-15 | [February 26] 2011-02-26 | [March 1] 2011-03-01");
  // Near the day of writing it is news again, and so it is behind a day that leans on it.
  CHECK(told("On 8 October 2021 the bank closed its doors. A judge jailed its head on March 14.", "2024-03-16") ==
        "[8 October 2021] 2021-10-08 | [March 14] 2024-03-14");
  CHECK(told("In 2021 he had been held in Rome.\n\nHis wife was freed in March.", "2024-03-16") ==
        "[2021] 2021 | [March] 2024-03");
  CHECK(told("In 2021 he had been held in Rome. His wife was freed in October.", "2024-03-16") ==
        "[2021] 2021 | [October] 2021-10");
  CHECK(told("On 8 October 2021 the bank closed. Its head was jailed on Thursday. His trial began in October.",
             "2024-03-16") == "[8 October 2021] 2021-10-08 | [Thursday] 2024-03-14 | [October] 2023-10");
  // A year told in passing opens no such story.
  CHECK(told("The bank, which was founded on 3 May 1996, grew fast. It bought a rival in October.", "2024-03-16") ==
        "[3 May 1996] 1996-05-03 | [October] 2023-10");
}
