// The verb of a title: its number, its form, and the words that belong to it.
#include "catch.hpp"
#include "extract.hpp"

using test::title;

TEST_CASE("what is negated behind a verb leaves the verb in the present") {
  CHECK(title("The mayor pleaded not guilty on 3 May 2021.", "plea") == "Mayor pleads not guilty");
}

TEST_CASE("a verb alone is no news") {
  CHECK(test::events("Ida Moen glowed on 3 May 2021.").empty());
  CHECK(test::events("The house that Ida Moen had painted in May 2021 stood empty.").empty());
}

TEST_CASE("a figure in a name for one thing makes it no plural") {
  CHECK(title("A magnitude 6.1 earthquake struck central Kenya on 3 May 2021.", "earthquake") ==
        "Magnitude 6.1 earthquake strikes central Kenya");
}

TEST_CASE("text that is several takes a verb for several") {
  CHECK(
      title("Talks between the mill and its workers ended on 3 May 2021 without a result.", "breakdown").find("ends") ==
      std::string::npos);
}

TEST_CASE("the preposition of a noun stays with a verb that has no object") {
  CHECK(title("Ida Moen flew to Oslo on 3 May 2021 for talks with Otto Weiss.", "meeting") ==
        "Ida Moen talks with Otto Weiss");
}

TEST_CASE("an age makes nobody several, a suffix belongs to the name") {
  CHECK(title("Police said 61-year-old Ida Moen was arrested on 3 May 2021.", "arrest") == "Ida Moen is arrested");
  CHECK(title("Otto Weiss Jr., 51, the head of the bank, resigned on 3 May 2021.", "resignation") ==
        "Otto Weiss Jr. resigns");
  CHECK(title("Otto Weiss, Sr., the number 3 banker of Kolm, resigned on 3 May 2021.", "resignation") ==
        "Otto Weiss, Sr. resigns");
}

TEST_CASE("several are, one is") {
  CHECK(title("Troops were likely to retreat on 3 May 2021, Ida Moen said.", "withdrawal") ==
        "Troops are likely to retreat");
}

TEST_CASE("a subject of several is told with its verb, a verb with where it leads") {
  CHECK(title("The spokesman said U.S. and Norwegian intelligence operatives were behind the unrest on 3 May 2021.",
              "statement") == "Spokesman says U.S. and Norwegian intelligence operatives were behind unrest");
  CHECK(title("Ida Moen's announcement on 3 May 2021 that the harbour was safe calmed Bergen.", "announcement")
            .starts_with("Ida Moen announces harbour was safe"));
}

TEST_CASE("a title does not turn nobody into one") {
  CHECK(title("No one was hurt in the fire on 3 May 2021.", "injury").find("No one ") == 0);
  CHECK(title("Neither leader attended the summit in Oslo on 3 May 2021.", "summit").find("Neither leader ") == 0);
}

TEST_CASE("several who share one capital take a verb for several") {
  CHECK(title("The Greens left the coalition on 3 May 2021.", "exit") == "Greens leave coalition");
}

TEST_CASE("a figure at the end of a name makes nobody several") {
  CHECK(title("The probe Halley 2 entered orbit on 3 May 2021.", "space_launch") == "Probe Halley 2 enters orbit");
}

TEST_CASE("the time of a train is not how many they are") {
  CHECK(test::first(test::events("The 16:40 Norvik express struck a cow near Kolm on 3 May 2021."), "crash").title ==
        "16:40 Norvik express strikes cow near Kolm");
}

TEST_CASE("a verb of several words goes around its object as in the text") {
  CHECK(test::first(test::events("Odex withdrew the pill from sale on 3 May 2021."), "product_recall").title ==
        "Odex withdraws pill from sale");
  CHECK(test::first(test::events("Otto Weiss was remanded in custody by a judge on 3 May 2021."), "arrest").title ==
        "Otto Weiss remanded in custody by judge");
}

TEST_CASE("a number that names counts nothing") {
  CHECK(title("Norvik Flight 103 exploded over Bergen on 3 May 2021.", "explosion") ==
        "Norvik Flight 103 explodes over Bergen");
}

TEST_CASE("a doubled consonant is written as such") {
  CHECK(title("Ida Moen was expelled from the party on 3 May 2021.", "expulsion").substr(0, 17) == "Ida Moen expelled");
}

TEST_CASE("a pronoun between a verb and its particle stays there") {
  CHECK(title("Ida Moen ruled it out on 3 May 2021.", "rejection") == "Ida Moen rules it out");
}

TEST_CASE("a preposition that belongs to the verb is told once") {
  CHECK(title("Police in Bergen fired into a crowd on 3 May 2021.", "attack") == "Police in Bergen fire into crowd");
}

TEST_CASE("a title says what was done in the verb that the text has") {
  CHECK(title("Nils Holm was buried in Oslo on 3 May 2021.", "ceremony") == "Nils Holm buried in Oslo");
  CHECK(title("Ida Moen received Otto Weiss on 3 May 2021.", "visit") == "Ida Moen receives Otto Weiss");
  CHECK(title("Parliament toppled the cabinet on 3 May 2021.", "coup") == "Parliament topples cabinet");
  CHECK(title("Norway and Chile reached a fishing treaty on 3 May 2021.", "agreement") ==
        "Norway and Chile reach fishing treaty");
  CHECK(title("Otto Weiss vanished near Kolm on 3 May 2021.", "disappearance") == "Otto Weiss vanishes near Kolm");
  CHECK(title("The shelling of Kolm killed four people on 3 May 2021.", "attack").starts_with("Kolm shelled"));
}

TEST_CASE("a passive tells of whom something is given to") {
  CHECK(test::first(test::events("Otto Weiss was given a tablet by nurses in Oslo on 3 May 2021.", "2021-06-30"),
                    "generic")
            .title.find("Tablet given tablet") == std::string::npos);
  CHECK(test::first(test::events("Otto Weiss was given a tablet in Oslo on 3 May 2021.", "2021-06-30"), "generic")
            .title == "Otto Weiss given tablet in Oslo");
}

TEST_CASE("a name in the plural takes a verb in the plural") {
  CHECK(test::first(test::events("The Red Arrows flew over Oslo on 3 May 2021.", "2021-06-30"), "generic").title ==
        "Red Arrows fly over Oslo");
  CHECK(test::first(test::events("-- protests began May 3 -- and armed forces targeted the town.", "2021-06-30"),
                    "protest")
            .title == "Protests begin");
}

TEST_CASE("a title tells more than its type where the text does") {
  CHECK(title("Otto Weiss warned on 3 May 2021 of difficult winters for Norway.", "threat") ==
        "Otto Weiss warns of difficult winters for Norway");
  CHECK(title("A five-judge panel of the Supreme Court on 3 May 2021 dismissed the appeal.", "ruling") ==
        "Five-judge panel of Supreme Court dismisses appeal");
}
