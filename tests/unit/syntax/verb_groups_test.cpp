#include "reader.hpp"

#include "catch.hpp"

namespace dateline::syntax {
namespace {

using testing::Reading;

/// "lemma tense aspect voice finiteness [negated] [modal=...]" of each group of the first sentence.
std::string verbs(const std::string& text, bool headline = false) {
  static constexpr const char* tenses[] = {"", "past", "present", "future"};
  static constexpr const char* aspects[] = {"", "perfect", "progressive"};
  static constexpr const char* forms[] = {"", "infinitive", "participle", "gerund"};
  const Reading reading(text, headline);
  std::string result;
  const auto add = [&](std::string_view word) {
    if (!word.empty()) result += ' ' + std::string(word);
  };
  for (const VerbGroup& verb : reading.sentences().at(0).verbs) {
    if (!result.empty()) result += "; ";
    result += reading.word(verb.lemma);
    add(tenses[static_cast<std::size_t>(verb.tense)]);
    add(aspects[static_cast<std::size_t>(verb.aspect)]);
    add(verb.voice == Voice::passive ? "passive" : "");
    add(forms[static_cast<std::size_t>(verb.finiteness)]);
    add(verb.negated ? "negated" : "");
    if (verb.modal != text::unknown_word) add("modal=" + std::string(reading.word(verb.modal)));
  }
  return result;
}

TEST_CASE("a verb that another is joined to is as finite as that one") {
  const Reading joined("The director, Ida Moen, appealed for blood and thanked donors.");
  CHECK(joined.sentences().at(0).verbs.at(0).finiteness == Finiteness::finite);
  const Reading participle("The director, accused of theft and charged with fraud, left.");
  CHECK(participle.sentences().at(0).verbs.at(0).finiteness == Finiteness::participle);
}

TEST_CASE("tense, aspect, voice, modality and negation of verb groups") {
  const std::pair<const char*, const char*> table[] = {
      {"She visited Rome.", "visit past"},
      {"She has visited Rome.", "visit present perfect"},
      {"She had not visited Rome.", "visit past perfect negated"},
      {"She will visit Rome.", "visit future modal=will"},
      {"She may visit Rome.", "visit present modal=may"},
      {"She is visiting Rome.", "visit present progressive"},
      {"She was arrested.", "arrest past passive"},
      {"She has been arrested.", "arrest present perfect passive"},
      {"She will be arrested.", "arrest future passive modal=will"},
      {"She didn't visit Rome.", "visit past negated"},
      {"She won't visit Rome.", "visit future negated modal=will"},
      {"She plans to visit Rome.", "plan present; visit infinitive modal=plan"},
      {"She is expected to visit Rome.", "expect present passive; visit infinitive modal=expect"},
      {"She is due to visit Rome.", "be present; visit infinitive modal=due"},
      {"She was to have visited Rome.", "be past; visit perfect infinitive modal=be"},
      {"She failed to visit Rome.", "fail past; visit infinitive modal=fail"},
      {"She announced plans to visit Rome.", "announce past; visit infinitive modal=plan"},
      {"After visiting Rome, she left.", "visit gerund; leave past"},
      {"The deal signed by Kenya failed.", "sign passive participle; fail past"},
      {"After they set out, she left.", "set past; leave past"},
      {"The court has today rejected it.", "reject present perfect"},
      {"He would only welcome her.", "welcome present modal=would"},
      {"The cuts come as the army leaves.", "come present; leave present"},
      {"Six were killed and dozens injured.", "kill past passive; injure past passive"},
      {"Six were killed and dozens injured it.", "kill past passive; injure past"},
      {"He was shot and charged.", "shoot past passive; charge past passive"},
      {"He was shot and died.", "shoot past passive; die past"},
      {"It helped rebuild the city.", "help past; rebuild infinitive modal=help"},
  };
  for (const auto& [text, expected] : table) {
    INFO(text);
    CHECK(verbs(text) == expected);
  }
}

TEST_CASE("headlines leave out auxiliaries") {
  CHECK(verbs("Three killed in Kabul blast", true) == "kill past passive");
  CHECK(verbs("Weiss found guilty of fraud", true) == "find past passive");
  CHECK(verbs("Weiss found proof of fraud", true) == "find past");
  CHECK(verbs("Macron to visit China", true) == "visit future infinitive");
  CHECK(verbs("Phone users urged to turn off phones", true) == "urge past passive; turn infinitive modal=urge");
  CHECK(verbs("Investors warned of losses", true) == "warn past passive");
  CHECK(verbs("Unions urge members to strike", true) == "urge present; strike infinitive modal=urge");
  CHECK(verbs("Macron arrives in China", true) == "arrive present");
}

TEST_CASE("nouns are told from verbs by what stands around") {
  const std::pair<const char*, const char*> table[] = {
      {"The air strikes killed ten people.", "kill past"},
      {"Macron visits China.", "visit present"},
      {"The visit surprised diplomats.", "surprise past"},
      {"Peace talks began.", "begin past"},
      {"Rebels plan to attack the town.", "plan present; attack infinitive modal=plan"},
      {"The rebel plan failed.", "fail past"},
      {"A bid to form a government failed.", "form infinitive modal=bid; fail past"},
      {"He returned to work.", "return past"},
      {"A heavily armed group fled.", "flee past"},
      {"They condemned the planned march.", "condemn past"},
      {"The state let them drill.", "let past; drill infinitive modal=let"},
      {"They blamed him for the bombing that killed ten.", "blame past; kill past"},
      {"She has not spoken to him, and left.", "speak present perfect negated; leave past"},
      {"Norvik bought a mill and cut 40 jobs.", "buy past; cut past"},
      {"Norvik opened an in-depth inquiry.", "open past"},
      {"Not until May did Norvik resign.", "resign past"},
      {"The Brussels court on Monday found Weiss guilty.", "find past"},
      {"The union called off a strike planned for May.", "call past; plan passive participle"},
      {"Nine died as trains collide.", "die past; collide present"},
      {"Miners trapped since Sunday were saved.", "trap passive participle; save past passive"},
      {"Search teams on Monday found a boat.", "find past"},
      {"Weiss was himself charged.", "charge past passive"},
      {"The minister himself resigned.", "resign past"},
      {"The rebels shot down a plane.", "shoot past"},
      {"The pilot whose plane the rebels shot down in May left.", "shoot past; leave past"},
      {"The army encircled the town and cut off its water.", "encircle past; cut past"},
      {"Weiss defects and flies to Rome.", "defect present; fly present"},
      {"Weiss was charged with fraud and faces up to ten years.", "charge past passive; face present"},
  };
  for (const auto& [text, expected] : table) {
    INFO(text);
    CHECK(verbs(text) == expected);
  }
}

TEST_CASE("what could be a noun is the verb of several, of somebody between commas, or of a gerund") {
  CHECK(verbs("Nils Holm and Ida Moen launch a boat.") == "launch present");
  CHECK(verbs("Kenya and Chile sign a gas contract in Rome.") == "sign present");
  CHECK(verbs("The mayor of Kolm, Ida Moen, calls on both sides.") == "call present");
  CHECK(verbs("Ida Moen, 47, calls for calm.") == "call present");
  CHECK(verbs("Shooting breaks out over a camera.") == "break present");
  CHECK(verbs("She told Otto Weiss, Ida Moen, visitors and friends.") == "tell past");
  CHECK(verbs("The two border forces, both armed, signed the truce.") == "sign past");
  CHECK(verbs("The Airbus 320 jet crashes in Peru.") == "crash present");
  CHECK(verbs("In April crowds set fire to the hall.") == "set past");
  CHECK(verbs("Norway shuts its office in Rome and recalls its consul.") == "shut present; recall present");
}

TEST_CASE("a participle that is a contraction's first part elsewhere") {
  CHECK(verbs("The seat was won by Ida Moen.") == "win past passive");
  CHECK(verbs("The seat had been won.") == "win past perfect passive");
  CHECK(verbs("She won't leave.") == "leave future negated modal=will");
}

TEST_CASE("a quotation that opens within a verb group does not part it") {
  CHECK(verbs("Norway vowed to \"crush\" the rebels.") == verbs("Norway vowed to crush the rebels."));
  CHECK(verbs("Norway will \"suspend all flights\".") == verbs("Norway will suspend all flights."));
  CHECK(verbs("He referred to \"peace\" in Chile.") == "refer past");
  CHECK(verbs("The army \"killed\" six rebels.") == verbs("The army killed six rebels."));
  CHECK(verbs("Norway did not 'steal' data.") == verbs("Norway did not steal data."));
  CHECK(verbs("Weiss was \"forced to leave\".") == verbs("Weiss was forced to leave."));
  CHECK(verbs("She told the driver \"stop\".") == "tell past");
}

TEST_CASE("a determiner behind its noun hides no verb") {
  CHECK(verbs("The two mayors both resigned on Monday.") == "resign past");
  CHECK(verbs("Norway and Peru each sent a ship.") == "send past");
  CHECK(verbs("The banks both cut their rates.") == "cut past");
  CHECK(verbs("The mayor gave both armed men a cup.") == "give past");
}

TEST_CASE("what several people are doing to somebody is a verb") {
  CHECK(verbs("The rebels fighting Chile were weak.") == "fight participle; be past");
  CHECK(verbs("The heavy fighting in Chile was over.") == "be past");
}

}  // namespace
}  // namespace dateline::syntax
