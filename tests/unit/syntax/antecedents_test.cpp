// Whom a pronoun's own sentence offers, and several people of one surname.
#include "reader.hpp"

#include "catch.hpp"

namespace dateline::syntax {
namespace {

using testing::entity_of;
using testing::Reading;

constexpr const char* nobody = "-";

TEST_CASE("he is an unknown name that says or does something") {
  CHECK(entity_of(Reading("Otto Weiss left. Brandvik said he met bankers."), 1, "he") == "Brandvik");
  const Reading reading("Otto Weiss left. Brandvik said the mine had closed. He flew to Rome.");
  CHECK(entity_of(reading, 2, "He") == "Brandvik");
  CHECK(entity_of(Reading("Otto Weiss left. Northerlings said he was ill."), 1, "he") == "Otto Weiss");
}

TEST_CASE("he, in what an unnamed speaker says, is nobody named before") {
  CHECK(entity_of(Reading("When Otto Weiss arrived, the governor said he was ill."), 0, "he") == nobody);
  CHECK(entity_of(Reading("Otto Weiss met the official, who spoke on condition that he not be named."), 0, "he") ==
        nobody);
  CHECK(entity_of(Reading("Officials said Otto Weiss would do anything to keep his seat."), 0, "his") == "Otto Weiss");
  CHECK(entity_of(Reading("Otto Weiss gave a speech saying he would resign."), 0, "he") == "Otto Weiss");
}

TEST_CASE("he is whom a judge nobody names has tried") {
  CHECK(entity_of(Reading("A judge jailed Otto Weiss on Friday. He had denied it."), 1, "He") == "Otto Weiss");
  CHECK(entity_of(Reading("A jury convicted Otto Weiss. He was arrested in May."), 1, "He") == "Otto Weiss");
  CHECK(entity_of(Reading("A gunman shot Otto Weiss. He fled."), 1, "He") == nobody);
}

TEST_CASE("whoever is named with his relatives or lawyers is who they speak of") {
  CHECK(entity_of(Reading("Otto Weiss said that Emil Lunde's relatives would mark his life."), 0, "his") ==
        "Emil Lunde");
  CHECK(entity_of(Reading("Ida Moen left. Otto Weiss's wife praised him."), 1, "him") == "Otto Weiss");
}

TEST_CASE("his family is that of whoever stands before it") {
  CHECK(entity_of(Reading("Emil Lunde said the army must stop Otto Weiss and his family."), 0, "his") == "Otto Weiss");
}

TEST_CASE("whom the same subject did something to before is meant by an object behind a coordinator") {
  CHECK(entity_of(Reading("Kim Moen left after a judge quashed Otto Weiss's sentence and freed him."), 0, "him") ==
        "Otto Weiss");
  CHECK(entity_of(Reading("Kim Moen left after police arrested Otto Weiss and charged him."), 0, "him") ==
        "Otto Weiss");
}

TEST_CASE("he is none of two who are told of together") {
  const Reading reading("Emil Lunde left. Ida Moen and Otto Weiss confirmed the role of Karl Brandt after he died.");
  CHECK(entity_of(reading, 1, "he") == "Karl Brandt");
}

TEST_CASE("who is told to leave is not who tells him") {
  CHECK(entity_of(Reading("Otto Weiss met Emil Lunde. Weiss told him to leave the house."), 1, "him") == "Emil Lunde");
}

TEST_CASE("it is the body whose spokesman speaks") {
  CHECK(entity_of(Reading("Norvik Bank sold its mines. Odex Corp spokesman Otto Weiss said it had bought them."), 1,
                  "it") == "Odex");
  CHECK(entity_of(Reading("Norvik Bank sold its mines. Otto Weiss, head of Odex Corp, said it had bought them."), 1,
                  "it") == "Odex");
}

TEST_CASE("a man with a name behind him is who bears it") {
  CHECK(entity_of(Reading("Police arrested a man named Otto Weiss."), 0, "a man") == "Otto Weiss");
  CHECK(entity_of(Reading("An inspector called Otto Weiss left."), 0, "An inspector") == "Otto Weiss");
  CHECK(entity_of(Reading("The board named Otto Weiss president."), 0, "The board") == "-");
}

TEST_CASE("Ms is nobody whom the text has called a man") {
  const Reading reading("Peter Weiss died. His sister Maria Weiss sang. Ms Weiss left. Mr Weiss was buried.");
  CHECK(entity_of(reading, 2, "Ms Weiss") == "Maria Weiss");
  CHECK(entity_of(reading, 3, "Mr Weiss") == "Peter Weiss");
}

TEST_CASE("a president is the one who holds that office, not who bears his name") {
  const Reading reading("First lady Michelle Obama sang. President Obama spoke. Obama left. Mrs Obama stayed.", false,
                        "2010-06-10");
  CHECK(entity_of(reading, 1, "President Obama") == "Barack Obama");
  CHECK(entity_of(reading, 2, "Obama") == "Barack Obama");
  CHECK(entity_of(reading, 3, "Mrs Obama") == "Michelle Obama");
  const Reading title("President Obama spoke. Michelle Obama sang. Obama left.", false, "2010-06-10");
  CHECK(entity_of(title, 0, "President Obama") == "Barack Obama");
  CHECK(entity_of(title, 1, "Michelle Obama") == "Michelle Obama");
}

TEST_CASE("what happens to him while somebody is with somebody else happens to the company") {
  CHECK(entity_of(Reading("Emil Lunde was with Otto Weiss when he died."), 0, "he") == "Otto Weiss");
  CHECK(entity_of(Reading("Emil Lunde was with Ida Moen when he was held."), 0, "he") == "Emil Lunde");
  CHECK(entity_of(Reading("Emil Lunde was in Paris when he died."), 0, "he") == "Emil Lunde");
}

TEST_CASE("whom the law met after an official spoke is whom the official told of") {
  CHECK(entity_of(Reading("Sheriff Otto Weiss said Emil Lunde fled. He was arrested."), 1, "He") == "Emil Lunde");
  CHECK(entity_of(Reading("Mayor Otto Weiss said the bridge was safe. He was charged."), 1, "He") == "Otto Weiss");
  CHECK(entity_of(Reading("Sheriff Otto Weiss said Emil Lunde fled. He wept."), 1, "He") == "Otto Weiss");
}

}  // namespace
}  // namespace dateline::syntax
