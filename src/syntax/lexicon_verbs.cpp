// The "verbs" section: forms, kinds and event nouns.
#include "syntax/lexicon_reader.hpp"

#include <unordered_set>

namespace dateline::syntax {

using packs::PackNode;

namespace {

std::vector<std::string> alternatives(const std::string& forms) {
  std::vector<std::string> result(1);
  for (const char c : forms) {
    if (c == '/')
      result.emplace_back();
    else
      result.back() += c;
  }
  return result;
}

}  // namespace

void LexiconReader::read_verb_spelling(const PackNode& verbs) {
  const PackNode* forms = verbs.find("forms");
  if (forms == nullptr) return;
  packs::expect_keys(*forms, {"third", "past", "gerund"}, problems_);
  const std::string vowels = packs::string_or(verbs, "vowels", "", problems_);
  if (const PackNode* node = forms->find("third")) lexicon_.third_ = FormRules(*node, vowels, problems_);
  if (const PackNode* node = forms->find("past")) lexicon_.past_ = FormRules(*node, vowels, problems_);
  if (const PackNode* node = forms->find("gerund")) lexicon_.gerund_ = FormRules(*node, vowels, problems_);
}

void LexiconReader::read_verbs(const PackNode& verbs) {
  packs::expect_keys(verbs, {"vowels",          "forms",           "doubling",      "irregular",   "verbs",
                             "verbs_and_nouns", "light",           "motion",        "reporting",   "clause_complement",
                             "object_control",  "of_complement",   "copulas",       "naming",      "ditransitive",
                             "intransitive",    "bare_infinitive", "participation", "identifying", "undergone",
                             "effecting",       "phrasal",         "event_nouns",   "addressing",  "continuing"},
                     problems_);
  const std::vector<std::string> doubling_list = list(verbs, "doubling");
  const std::unordered_set<std::string> doubling(doubling_list.begin(), doubling_list.end());
  const PackNode* irregular = verbs.find("irregular");
  if (irregular != nullptr) read_irregular_verbs(*irregular);
  for (const char* key : {"verbs", "verbs_and_nouns"})
    for (const std::string& lemma : list(verbs, key)) {
      lexicon_.add_regular_verb(lemma, doubling.count(lemma) != 0,
                                irregular == nullptr || irregular->find(lemma) == nullptr);
    }
  for (const std::string& lemma : list(verbs, "verbs_and_nouns")) lexicon_.add_noun(lemma, Trait::noun);
}

void LexiconReader::read_irregular_verbs(const PackNode& node) {
  for (const auto& [lemma, forms] : node.members) {
    if (!forms.is_array() || forms.items.size() != 2) {
      problems_.push_back(forms.problem("expected [past, participle]"));
      continue;
    }
    const text::WordId id = lexicon_.vocabulary_.intern(lemma);
    lexicon_.verbs_.insert(id);
    for (const std::string& form : alternatives(forms.items[0].string))
      lexicon_.add_verb_form(id, form, Trait::verb_past);
    for (const std::string& form : alternatives(forms.items[1].string))
      lexicon_.add_verb_form(id, form, Trait::verb_participle);
  }
}

void LexiconReader::read_verb_kinds(const PackNode& verbs) {
  for (const auto& [key, trait] :
       {std::pair{"light", VerbTrait::light}, std::pair{"motion", VerbTrait::motion},
        std::pair{"reporting", VerbTrait::reporting}, std::pair{"clause_complement", VerbTrait::clause_complement},
        std::pair{"object_control", VerbTrait::object_control}, std::pair{"of_complement", VerbTrait::of_complement},
        std::pair{"copulas", VerbTrait::copula}, std::pair{"bare_infinitive", VerbTrait::bare_infinitive},
        std::pair{"naming", VerbTrait::naming}, std::pair{"undergone", VerbTrait::undergone},
        std::pair{"effecting", VerbTrait::effecting}, std::pair{"identifying", VerbTrait::identifying},
        std::pair{"ditransitive", VerbTrait::ditransitive}, std::pair{"intransitive", VerbTrait::intransitive}})
    for (const std::string& lemma : list(verbs, key)) lexicon_.set_verb(lexicon_.vocabulary_.intern(lemma), trait);
  for (const std::string& phrase : list(verbs, "participation")) {
    const std::size_t space = phrase.find(' ');
    const text::WordId lemma = lexicon_.vocabulary_.intern(phrase.substr(0, space));
    if (space == std::string::npos)
      lexicon_.set_verb(lemma, VerbTrait::participation);
    else
      lexicon_.participation_.insert(std::uint64_t{lemma} << 32 |
                                     lexicon_.vocabulary_.intern(phrase.substr(space + 1)));
  }
  const auto read_pairs = [&](const char* key, const auto& add) {
    const PackNode* node = verbs.find(key);
    if (node == nullptr) return;
    for (const auto& [verb, others] : node->members) {
      const text::WordId lemma = lexicon_.vocabulary_.intern(verb);
      for (const std::string& other : packs::strings(others, problems_)) add(lemma, lexicon_.vocabulary_.intern(other));
    }
  };
  read_pairs("phrasal", [&](text::WordId verb, text::WordId particle) { lexicon_.add_phrasal(verb, particle); });
  read_pairs("addressing",
             [&](text::WordId verb, text::WordId preposition) { lexicon_.add_addressing(verb, preposition); });
  for (const std::string& lemma : list(verbs, "continuing"))
    lexicon_.continuing_.insert(lexicon_.vocabulary_.intern(lemma));
  if (const PackNode* nouns = verbs.find("event_nouns")) read_event_nouns(*nouns);
}

void LexiconReader::read_event_nouns(const PackNode& node) {
  const auto relation = [&](const PackNode& group, const char* key) {
    const std::string value = packs::string_or(group, key, "subject", problems_);
    if (value != "subject" && value != "object")
      problems_.push_back(group.problem(std::string(key).append(" must be \"subject\" or \"object\""),
                                        packs::nearest(value, {"subject", "object"})));
    return value == "object" ? Relation::object : Relation::subject;
  };
  for (const auto& [name, group] : node.members) {
    packs::expect_keys(group, {"possessive", "of", "shares_subject", "given", "located", "nouns"}, problems_);
    const PackNode* nouns = group.find("nouns");
    if (nouns == nullptr) continue;
    EventNoun pattern;
    pattern.possessive = relation(group, "possessive");
    pattern.of = relation(group, "of");
    pattern.shares_subject = packs::bool_or(group, "shares_subject", false, problems_);
    pattern.given = packs::bool_or(group, "given", false, problems_);
    pattern.located = packs::bool_or(group, "located", false, problems_);
    for (const auto& [noun, verb] : nouns->members) {
      lexicon_.add_noun(noun, Trait::event_noun);
      pattern.verb = verb.string.empty() ? text::unknown_word : lexicon_.vocabulary_.intern(verb.string);
      lexicon_.set_event_noun(lexicon_.vocabulary_.intern(noun), pattern);
    }
  }
}

}  // namespace dateline::syntax
