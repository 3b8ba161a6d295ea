#include "reading/language_guess.hpp"

#include "catch.hpp"

#include <string>

namespace {

std::string guess(std::string_view text) {
  return dateline::reading::guess_language(text, dateline::reading::builtin_knowledge());
}

}  // namespace

TEST_CASE("by common words") {
  CHECK(guess("The ferry sank off the island and all of the passengers were brought to the shore by fishermen.") ==
        "en");
  CHECK(guess("Die Fähre ist vor der Insel gesunken, und alle wurden von den Fischern an das Ufer gebracht.") == "de");
  CHECK(guess("Le bateau a coulé au large de l'île et tous les passagers ont été sauvés par les pêcheurs du port.") ==
        "fr");
  CHECK(guess("El barco se hundió frente a la isla y todos los pasajeros fueron rescatados por los pescadores.") ==
        "es");
  CHECK(guess("Il traghetto è affondato al largo dell'isola e tutti i passeggeri sono stati salvati dai pescatori.") ==
        "it");
  CHECK(guess("Prom zatonął w pobliżu wyspy i wszyscy pasażerowie zostali uratowani przez rybaków, jak podał port, a "
              "nie było ofiar.") == "pl");
}

TEST_CASE("neighbours in one script") {
  CHECK(guess("Паром затонул у острова, и все пассажиры были спасены рыбаками, как сообщили в порту, но это не всё.") ==
        "ru");
  CHECK(guess("Паром затонув біля острова, і всі пасажири були врятовані рибалками, як повідомили в порту, але це не "
              "все.") == "uk");
}

TEST_CASE("by script, where words are not parted or not known") {
  CHECK(guess("渡轮在岛屿附近沉没，所有乘客都被渔民救上岸。") == "zh");
  CHECK(guess("フェリーが島の沖で沈没し、乗客は全員漁師に救助された。") == "ja");
  CHECK(guess("여객선이 섬 앞바다에서 침몰했으나 승객은 모두 구조되었다.") == "ko");
  CHECK(guess("เรือเฟอร์รี่จมใกล้เกาะ") == "th");
}

TEST_CASE("a word that many languages have tells less than one of a single language") {
  CHECK(guess("Two men drowned.") == "en");  // "men" is Danish as well
  CHECK(guess("A barge hit a bridge near a lock.") == "en");
  CHECK(guess("Un chalutier a coulé au large de la Bretagne.") == "fr");  // "la" and "a" are Spanish as well
}

TEST_CASE("what fits several languages alike is taken for the one most is known of") {
  CHECK(guess("A barge sank.") == "en");
  CHECK(guess("Floods in Bergen") == "en");
}

TEST_CASE("nothing to go by") {
  CHECK(guess("") == "und");
  CHECK(guess("12345 67.89 %") == "und");
}
