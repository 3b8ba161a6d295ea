// Who fills the parts of two events, by words.
#include "merging/part_words.hpp"
#include "catch.hpp"

using namespace dateline;
using namespace dateline::merging;

namespace {

struct Telling {
  const char* text;
  const char* entity = "";
  EntityKind kind = EntityKind::other;
};

SameParts compared(Telling one, Telling other) {
  Interner roles;
  Interner stems;
  const auto words = [&](const Telling& telling) {
    EventMention event;
    event.roles = {{.name = "part", .text = telling.text, .entity = telling.entity, .kind = telling.kind}};
    return part_words(event, roles, stems);
  };
  return compare_parts(words(one), words(other));
}

}  // namespace

TEST_CASE("a part is the same by a word for who fills it") {
  CHECK(compared({"1,200 workers at the Tarn mill"}, {"Workers"}).same == 1);
  CHECK(compared({"the defence minister"}, {"defence minister Ida Moen", "Ida Moen"}).same == 1);
  CHECK(compared({"Moen", "Ida Moen"}, {"President Ida Moen", "Ida Moen"}).same == 1);
}

TEST_CASE("a thing whose name stands within another is that thing") {
  CHECK(compared({"the Baltic Pearl", "Baltic Pearl"}, {"the Norvik Baltic Pearl tanker", "Norvik Baltic Pearl"})
            .by_name);
  CHECK(!compared({"the Baltic Pearl", "Baltic Pearl"}, {"the Baltic Star", "Baltic Star"}).by_name);
}

TEST_CASE("names and descriptions tell others apart") {
  CHECK(compared({"shares in Odex"}, {"shares in Velden"}).other);
  CHECK(compared({"President Ida Moen", "Ida Moen"}, {"President Karl Weiss", "Karl Weiss"}).other);
  CHECK(compared({"rebels"}, {"an embassy"}).other);
  CHECK(compared({"the finance chief"}, {"defence minister Ida Moen", "Ida Moen"}).other);
}

TEST_CASE("a name alone may be anybody's, and so may words for what it is about") {
  const SameParts minister = compared({"the minister"}, {"Moen", "Ida Moen"});
  CHECK((minister.same == 0 && !minister.other));
  const SameParts content = compared({"the talks in Orla", "", EntityKind::text}, {"a truce", "", EntityKind::text});
  CHECK((content.same == 0 && !content.other));
}
