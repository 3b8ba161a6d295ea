// What an article tells again of one event, further down and in other words.
#include "catch.hpp"
#include "extract.hpp"

namespace {

/// The types of the events that have a date and an entry of their own, "verdict ruling", of a text published on
/// Thursday, 10 June 2021.
std::string told_once(std::string text) {
  std::string types;
  for (const dateline::EventMention& event : test::events(std::move(text), "2021-06-10"))
    if (event.date.known() && !event.told_with) types += (types.empty() ? "" : " ") + event.type;
  return types;
}

}  // namespace

TEST_CASE("what speaks of a known event of the day tells it once more") {
  CHECK(told_once("Thousands attended a state funeral for the 18 victims in Kolm on Saturday. "
                  "Saturday's ceremony was led by Ida Moen.") == "ceremony");
  CHECK(told_once("Relatives of a victim sued Odex in Chile on Monday. "
                  "The wrongful death suit was filed on Monday in the name of Otto Weiss.") == "lawsuit");
  CHECK(told_once("Two people were killed in a shooting at the Odex plant on Monday. "
                  "The shooting took place on Monday inside a hall.") == "shooting");
  CHECK(told_once("A huge fire destroyed a supermarket in Kolm on Monday. "
                  "Officers were alerted to the fire on Monday.") == "fire");
}

TEST_CASE("the ruling of the day is the verdict or the appeal that its article tells") {
  CHECK(told_once("An appeals court convicted Otto Weiss of murder on Monday. "
                  "Justice Ida Moen delivered the ruling on Monday.") == "verdict");
  CHECK(told_once("Otto Weiss lost his appeal on Monday. "
                  "Justice Ida Moen handed down the judgment on Monday.") == "appeal");
  CHECK(told_once("Otto Weiss was convicted of murder on Monday. "
                  "Justice Ida Moen delivered the ruling on Tuesday.") == "verdict ruling");
}

TEST_CASE("what may be one of two, or is told of somebody else, is an event of its own") {
  CHECK(told_once("Otto Weiss sued Odex on Monday. Jon Berg sued Velm on Monday. "
                  "The suit was filed on Monday in Kolm.") == "lawsuit lawsuit lawsuit");
}

TEST_CASE("who is arrested during the protests is not who was arrested before") {
  CHECK(told_once("At least 90 people were arrested in Kolm on Monday. Nobody said more. "
                  "On Monday 149 members of the union were arrested during the protests.") == "arrest arrest");
}

TEST_CASE("what one states is not what somebody else warns of that day") {
  CHECK(told_once("Ida Moen warned Norland of a war on Monday. Nobody said more. "
                  "The statement by Otto Weiss on Monday was short.") == "threat statement");
}

TEST_CASE("a death that opens an article without a name is that of the one it names") {
  CHECK(told_once("A guard was killed in Kolm on Monday. Police closed a road. Otto Weiss died on Monday.") == "death");
  CHECK(told_once("Three guards were killed in Kolm on Monday. Otto Weiss, 32, died on Monday in hospital.") ==
        "death death");
}

TEST_CASE("what two did is told once by a day and once by its month") {
  CHECK(told_once("Jon Berg shot and killed Ida Moen on 14 February 2013. Nobody said more. "
                  "A court heard that Jon Berg shot dead Ida Moen in her home in February 2013.") == "death");
  CHECK(told_once("Jon Berg shot and killed Ida Moen on 14 February 2013. Nobody said more. "
                  "A court heard that Jon Berg shot Otto Weiss in February 2013.") == "death shooting");
}
