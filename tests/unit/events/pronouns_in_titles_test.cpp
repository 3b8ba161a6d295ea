// A title stands without its article: whoever its pronouns mean is named, unless the title has named him.
#include "catch.hpp"
#include "extract.hpp"

using test::title;

TEST_CASE("a pronoun is told by name where the title names nobody it could mean") {
  CHECK(title("Otto Weiss ran a stall. On 3 May 2021 the police arrested him in Kolm.", "arrest") ==
        "Police arrest Otto Weiss in Kolm");
  CHECK(title("Otto Weiss spoke. Thousands demanded his resignation on 3 May 2021.", "demand") ==
        "Thousands demand Otto Weiss's resignation");
  CHECK(title("Otto Weiss did not come. Officials said on 3 May 2021 that he was ill.", "statement") ==
        "Officials say Otto Weiss was ill");
}

TEST_CASE("a pronoun stays where the title names its bearer before") {
  CHECK(title("Otto Weiss said on 3 May 2021 that he was ill.", "statement") == "Otto Weiss says he was ill");
  CHECK(title("The family of Otto Weiss said on 3 May 2021 that he was ill.", "statement") ==
        "Family of Otto Weiss says he was ill");
  CHECK(title("Otto Weiss spoke. Thousands demanded on 3 May 2021 that he resign and that his son be tried.",
              "demand") == "Thousands demand Otto Weiss resign and that his son be tried");
}

TEST_CASE("a pronoun stays where somebody unnamed may be meant") {
  CHECK(title("Otto Weiss left. The deputy mayor said on 3 May 2021 that he was ill.", "statement") ==
        "Deputy mayor says he was ill");
  CHECK(title("Otto Weiss left. The court ruled on 3 May 2021 that he or she must pay.", "ruling") ==
        "Court rules he or she must pay");
}

TEST_CASE("whose son or crew it is, is told by name") {
  CHECK(title("Otto Weiss said his crew was attacked in Kolm on 3 May 2021.", "attack") ==
        "Otto Weiss's crew attacked in Kolm");
  CHECK(title("Otto Weiss met his mother on 3 May 2021.", "meeting") == "Otto Weiss meets mother");
}

TEST_CASE("whoever is told something keeps the place of the pronoun") {
  CHECK(title("Ida Moen had no quarrel with one woman and told her on 3 May 2021 to leave the house.", "demand") ==
        "Ida Moen tells her to leave house");
}
