#include "text/characters.hpp"

#include "catch.hpp"

using namespace dateline;

TEST_CASE("folding is Unicode's, not the locale's") {
  CHECK(text::fold("TITLE") == "title");
  CHECK(text::fold("\xC3\x84RZTE") == "\xC3\xA4rzte");
  CHECK(text::fold("\xD0\x9C\xD0\x90\xD0\x99") == "\xD0\xBC\xD0\xB0\xD0\xB9");
  CHECK(text::fold("China\xE2\x80\x99s") == "china's");
}

TEST_CASE("title case has a capital at the beginning of each word") {
  CHECK(text::title_case("MARY-ANN O'BRIEN") == "Mary-Ann O'Brien");
  CHECK(text::title_case("\xC3\x89VA NOVAK") == "\xC3\x89va Novak");
  CHECK(text::title_case("") == "");
}

TEST_CASE("capitalise changes the first letter alone") {
  CHECK(text::capitalise("state visit to China") == "State visit to China");
  CHECK(text::capitalise("\xC3\xA9tat") == "\xC3\x89tat");
  CHECK(text::capitalise("") == "");
}

TEST_CASE("trim knows no-break spaces") {
  CHECK(text::trim(" \t\xC2\xA0 a b \n") == "a b");
  CHECK(text::trim(" \n ") == "");
}

TEST_CASE("digits of any script have values") {
  CHECK(text::digit_value(U'7') == 7);
  CHECK(text::digit_value(U'\u0667') == 7);  // Arabic-Indic
  CHECK(text::digit_value(U'\u096D') == 7);  // Devanagari
  CHECK(text::digit_value(U'x') == -1);
}

TEST_CASE("without marks a word is as many type it") {
  CHECK(text::without_marks("mañana") == "manana");
  CHECK(text::without_marks("çərşənbə") == "cersenbe");
  CHECK(text::without_marks("salı") == "sali");
  CHECK(text::without_marks("Μαΐου") == "Μαιου");
  CHECK(text::without_marks("తేదీ") == "తేదీ");  // vowel signs are letters
  CHECK(text::without_marks("plain") == "plain");
}
