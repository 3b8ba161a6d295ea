// The "names" section: gazetteer, titles and the words that tell what kind of name one is.
#include "syntax/lexicon_reader.hpp"

#include "text/characters.hpp"
#include "text/cldr.hpp"

#include <unordered_set>

namespace dateline::syntax {

using packs::PackNode;

void LexiconReader::read_names(const PackNode& names) {
  packs::expect_keys(names,
                     {"countries",   "places",        "regions",      "organisations",     "companies",  "peoples",
                      "given_names", "male_names",    "female_names", "honorifics",        "titles",     "particles",
                      "suffixes",    "joiners",       "office_of",    "organisation_cues", "place_cues", "territories",
                      "offices",     "title_synonyms"},
                     problems_);
  lexicon_.office_template_ = packs::string_or(names, "office_of", lexicon_.office_template_, problems_);
  if (const PackNode* node = names.find("countries")) read_countries(*node);
  if (const PackNode* node = names.find("organisations")) read_organisations(*node, false);
  if (const PackNode* node = names.find("companies")) read_organisations(*node, true);
  if (const PackNode* node = names.find("places")) read_places(*node);
  for (const std::string& region : list(names, "regions")) {
    const std::uint32_t entry = lexicon_.gazetteer_.add({region, EntityKind::place, {}, WordTrie::absent, false});
    lexicon_.gazetteer_.add_form(entry, Gazetteer::Form::name, region, lexicon_.vocabulary_);
  }
  if (const PackNode* peoples = names.find("peoples")) {
    packs::expect_keys(*peoples, {"adjectives", "people"}, problems_);
    for (const auto& [key, form] :
         {std::pair{"adjectives", Gazetteer::Form::adjective}, std::pair{"people", Gazetteer::Form::people}})
      for (const std::string& word : list(*peoples, key)) {
        const std::uint32_t entry = lexicon_.gazetteer_.add({word, EntityKind::group, {}, WordTrie::absent, false});
        lexicon_.gazetteer_.add_form(entry, form, word, lexicon_.vocabulary_);
      }
  }
  add_lists(names, {{"given_names", {Trait::given_name}},
                    {"male_names", {Trait::given_name, Trait::male}},
                    {"female_names", {Trait::given_name, Trait::female}},
                    {"honorifics", {Trait::honorific}},
                    {"titles", {Trait::title}},
                    {"particles", {Trait::name_particle}},
                    {"suffixes", {Trait::name_suffix}},
                    {"joiners", {Trait::name_joiner}},
                    {"organisation_cues", {Trait::organisation_cue}},
                    {"place_cues", {Trait::place_cue}}});
  if (const PackNode* node = names.find("territories")) read_territories(*node);
  std::uint16_t group = 0;
  if (const PackNode* groups = names.find("title_synonyms"))
    for (const PackNode& titles : groups->items) {
      ++group;
      for (const std::string& title : packs::strings(titles, problems_))
        lexicon_.title_groups_[text::fold(title)] = group;
    }
}

std::uint32_t LexiconReader::country(const std::string& code) const {
  const auto place = countries_.find(code);
  return place == countries_.end() ? WordTrie::absent : place->second;
}

void LexiconReader::read_countries(const PackNode& node) {
  Gazetteer& gazetteer = lexicon_.gazetteer_;
  for (const PackNode& item : node.items) {
    packs::expect_keys(item, {"code", "name", "aliases", "adjectives", "people", "capitals"}, problems_);
    const std::string name = packs::string_or(item, "name", "", problems_);
    const std::string code = packs::string_or(item, "code", "", problems_);
    const std::uint32_t entry = gazetteer.add({name, EntityKind::country, code, WordTrie::absent, false});
    countries_.emplace(code, entry);
    gazetteer.add_form(entry, Gazetteer::Form::name, name, lexicon_.vocabulary_);
    for (const std::string& alias : list(item, "aliases"))
      gazetteer.add_form(entry, Gazetteer::Form::name, alias, lexicon_.vocabulary_);
    for (const std::string& word : list(item, "adjectives"))
      gazetteer.add_form(entry, Gazetteer::Form::adjective, word, lexicon_.vocabulary_);
    for (const std::string& word : list(item, "people"))
      gazetteer.add_form(entry, Gazetteer::Form::people, word, lexicon_.vocabulary_);
    for (const std::string& capital : list(item, "capitals")) {
      const std::uint32_t city = gazetteer.add({capital, EntityKind::place, {}, entry, true});
      gazetteer.add_form(city, Gazetteer::Form::name, capital, lexicon_.vocabulary_);
    }
  }
}

/// The countries CLDR knows and the pack does not list. What the pack says of a written form stays, and a name that is
/// a word of the language or somebody's given name stays that.
void LexiconReader::read_territories(const PackNode& node) {
  packs::expect_keys(node, {"except", "spellings"}, problems_);
  std::unordered_set<std::string> left_out;
  for (const std::string& code : list(node, "except")) left_out.insert(code);
  constexpr std::uint64_t words = traits(Trait::noun, Trait::adjective, Trait::verb_base, Trait::given_name);
  Gazetteer& gazetteer = lexicon_.gazetteer_;
  const PackNode* spellings = node.find("spellings");
  const auto add_form = [&](std::uint32_t entry, const std::string& name) {
    if (!lexicon_.word(lexicon_.vocabulary_.find(text::fold(name))).any_of(words))
      gazetteer.add_form(entry, Gazetteer::Form::name, name, lexicon_.vocabulary_);
  };
  for (const text::TerritoryNames& territory : text::territory_names(lexicon_.language_)) {
    if (left_out.count(territory.code) != 0) continue;
    std::uint32_t entry = country(territory.code);
    if (entry == WordTrie::absent) {
      entry = gazetteer.add({territory.names.front(), EntityKind::country, territory.code, WordTrie::absent, false});
      countries_.emplace(territory.code, entry);
    }
    for (const std::string& name : territory.names) {
      add_form(entry, name);
      if (spellings == nullptr) continue;
      for (const auto& [written, other] : spellings->members)
        if (name.compare(0, written.size(), written) == 0) add_form(entry, other.string + name.substr(written.size()));
    }
  }
}

void LexiconReader::read_places(const PackNode& node) {
  for (const auto& [code, names] : node.members) {
    if (country(code) == WordTrie::absent)
      problems_.push_back(names.key_problem("no country has the code \"" + code + "\""));
    for (const std::string& name : packs::strings(names, problems_)) {
      const std::uint32_t entry = lexicon_.gazetteer_.add({name, EntityKind::place, {}, country(code), false});
      lexicon_.gazetteer_.add_form(entry, Gazetteer::Form::name, name, lexicon_.vocabulary_);
    }
  }
}

void LexiconReader::read_organisations(const PackNode& node, bool companies) {
  for (const PackNode& item : node.items) {
    packs::expect_keys(item, {"name", "aliases", "country"}, problems_);
    const std::string name = packs::string_or(item, "name", "", problems_);
    const std::string code = packs::string_or(item, "country", "", problems_);
    if (!code.empty() && country(code) == WordTrie::absent)
      problems_.push_back(item.find("country")->problem("no country has the code \"" + code + "\""));
    const std::uint32_t entry =
        lexicon_.gazetteer_.add({name, EntityKind::organisation, {}, country(code), !code.empty(), companies});
    organisations_.emplace(name, entry);
    lexicon_.gazetteer_.add_form(entry, Gazetteer::Form::name, name, lexicon_.vocabulary_);
    for (const std::string& alias : list(item, "aliases"))
      lexicon_.gazetteer_.add_form(entry, Gazetteer::Form::name, alias, lexicon_.vocabulary_);
  }
}

}  // namespace dateline::syntax
