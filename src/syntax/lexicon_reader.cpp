#include "syntax/lexicon_reader.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::syntax {

using packs::PackNode;

void LexiconReader::read(const std::vector<const PackNode*>& files) {
  const auto each = [&](const char* section, auto&& action) {
    for (const PackNode* file : files)
      if (const PackNode* node = file->find(section)) action(*node);
  };
  // Spelling rules first: they make the forms of all that follows.
  each("words", [&](const PackNode& node) { read_spelling(node); });
  each("verbs", [&](const PackNode& node) { read_verb_spelling(node); });
  each("verbs", [&](const PackNode& node) { read_verbs(node); });
  each("words", [&](const PackNode& node) { read_words(node); });
  each("words", [&](const PackNode& node) { read_open_classes(node); });
  each("verbs", [&](const PackNode& node) { read_verb_kinds(node); });
  each("names", [&](const PackNode& node) { read_names(node); });
  each("names", [&](const PackNode& node) {
    if (const PackNode* offices = node.find("offices")) read_offices(*offices);
  });
  for (const text::WordId word : lexicon_.gazetteer_.first_words()) lexicon_.at(word).set(Trait::name_start);
}

std::vector<std::string> LexiconReader::list(const PackNode& object, std::string_view key) {
  const PackNode* node = object.find(key);
  return node == nullptr ? std::vector<std::string>() : packs::strings(*node, problems_);
}

void LexiconReader::add_lists(const PackNode& object, const Keys& keys) {
  for (const auto& [key, wanted] : keys)
    for (const std::string& word : list(object, key))
      for (const Trait trait : wanted) lexicon_.add(text::fold(word), trait);
}

const PackNode* LexiconReader::read_group(const PackNode& object, std::string_view name, const Keys& lists,
                                          std::initializer_list<const char*> others) {
  const PackNode* group = object.find(name);
  if (group == nullptr) return nullptr;
  std::vector<std::string> keys(others.begin(), others.end());
  for (const auto& [key, wanted] : lists) keys.emplace_back(key);
  packs::expect_keys(*group, keys, problems_);
  add_lists(*group, lists);
  return group;
}

void LexiconReader::read_spelling(const PackNode& words) {
  if (const PackNode* plural = words.find("plural"))
    lexicon_.plural_ = FormRules(*plural, packs::string_or(words, "vowels", "", problems_), problems_);
  if (const PackNode* irregular = words.find("irregular_plurals"))
    for (const auto& [singular, plural] : irregular->members) lexicon_.irregular_plurals_[singular] = plural.string;
  if (const PackNode* endings = words.find("endings")) {
    packs::expect_keys(
        *endings, {"adverb", "adjective", "noun", "plural_noun", "person_noun", "past", "gerund", "plural"}, problems_);
    lexicon_.plural_endings_ = list(*endings, "plural");
    for (const auto& [key, found] :
         {std::pair{"adverb", traits(Trait::adverb)}, std::pair{"adjective", traits(Trait::adjective)},
          std::pair{"noun", traits(Trait::noun)}, std::pair{"plural_noun", traits(Trait::noun, Trait::plural_noun)},
          std::pair{"person_noun", traits(Trait::noun, Trait::person_noun)},
          std::pair{"past", traits(Trait::verb_past, Trait::verb_participle)},
          std::pair{"gerund", traits(Trait::verb_gerund)}})
      for (std::string& ending : list(*endings, key))
        if (!ending.empty())
          lexicon_.endings_[static_cast<unsigned char>(ending.back())].emplace_back(std::move(ending), found);
    for (auto& bucket : lexicon_.endings_)
      std::stable_sort(bucket.begin(), bucket.end(),
                       [](const Ending& a, const Ending& b) { return a.text.size() > b.text.size(); });
  }
}

void LexiconReader::read_words(const PackNode& words) {
  // clang-format off
  packs::expect_keys(
      words,
      {
        "determiners", "possessives", "pronouns", "prepositions", "coordinators", "subordinators",
        "relatives", "modals", "auxiliaries", "contractions", "negators", "genitives", "adverbs",
        "adverb_phrases", "numbers", "ordinals", "vowels", "plural", "irregular_plurals", "endings",
        "person_nouns", "group_nouns", "company_nouns", "place_nouns", "male_nouns", "female_nouns",
        "named_things", "nouns", "governor_nouns", "governor_adjectives", "compound_gerunds", "adjectives",
        "verb_prefixes", "body_heads", "numbered_nouns", "institution_nouns", "saint_titles", "deed_prepositions", "compound_nouns", "firms_or_persons",
        "company_parts", "article_things", "company_verbs", "company_offices", "company_figures", "told_things", "told_people", "resuming_adjectives", "share_nouns", "settlement_nouns", "epithets",
        "accused_nouns", "legal_verbs", "victim_nouns", "harming_words", "age_adjectives", "state_nouns", "country_nouns", "body_nouns", "general_bodies", "name_words",
        "thing_relatives",
        "number_qualifiers"
      },
      problems_);
  // clang-format on
  read_nominal_words(words);
  read_linking_words(words);
  read_verbal_words(words);
  for (const auto& [key, trait] : {std::pair{"negators", Trait::negator}, std::pair{"genitives", Trait::genitive},
                                   std::pair{"adverbs", Trait::adverb}, std::pair{"ordinals", Trait::ordinal}})
    for (const std::string& word : list(words, key)) lexicon_.add(word, trait);
  read_phrases(words.find("adverb_phrases"), WordClass::adverb);
  read_phrases(words.find("compound_nouns"), WordClass::noun);
  for (const std::string& phrase : list(words, "number_qualifiers")) {
    const std::vector<text::WordId> ids = intern_tokens(phrase, lexicon_.vocabulary_);
    if (ids.empty()) continue;
    lexicon_.number_qualifiers_.slot(ids) = 0;
    lexicon_.put_on(WordList::number_qualifier_ends, ids.back());
  }
  for (const auto& [key, word_list] : {std::pair{"verb_prefixes", WordList::verb_prefixes},
                                       std::pair{"compound_gerunds", WordList::compound_gerunds},
                                       std::pair{"numbered_nouns", WordList::numbered_nouns},
                                       std::pair{"body_heads", WordList::body_heads},
                                       std::pair{"institution_nouns", WordList::institution_nouns},
                                       std::pair{"saint_titles", WordList::saint_titles},
                                       std::pair{"deed_prepositions", WordList::deed_prepositions},
                                       std::pair{"company_parts", WordList::company_parts},
                                       std::pair{"company_verbs", WordList::company_verbs},
                                       std::pair{"company_offices", WordList::company_offices},
                                       std::pair{"company_figures", WordList::company_figures},
                                       std::pair{"firms_or_persons", WordList::firms_or_persons},
                                       std::pair{"article_things", WordList::article_things},
                                       std::pair{"resuming_adjectives", WordList::resuming_adjectives},
                                       std::pair{"share_nouns", WordList::share_nouns},
                                       std::pair{"settlement_nouns", WordList::settlement_nouns},
                                       std::pair{"epithets", WordList::epithets},
                                       std::pair{"accused_nouns", WordList::accused_nouns},
                                       std::pair{"legal_verbs", WordList::legal_verbs},
                                       std::pair{"victim_nouns", WordList::victim_nouns},
                                       std::pair{"harming_words", WordList::harming_words},
                                       std::pair{"age_adjectives", WordList::age_adjectives},
                                       std::pair{"state_nouns", WordList::state_nouns},
                                       std::pair{"country_nouns", WordList::country_nouns},
                                       std::pair{"body_nouns", WordList::body_nouns},
                                       std::pair{"general_bodies", WordList::general_bodies},
                                       std::pair{"name_words", WordList::name_words},
                                       std::pair{"thing_relatives", WordList::thing_relatives}})
    for (const std::string& word : list(words, key)) lexicon_.put_on(word_list, lexicon_.vocabulary_.intern(word));
  if (const PackNode* numbers = words.find("numbers"))
    for (const auto& [word, value] : numbers->members) {
      const text::WordId id = lexicon_.add(word, Trait::number);
      lexicon_.at(id).number = static_cast<std::uint32_t>(std::clamp(value.number, 0.0, 1e9));
    }
}

void LexiconReader::read_nominal_words(const PackNode& words) {
  const PackNode* determiners = read_group(words, "determiners",
                                           {{"definite", {Trait::determiner, Trait::definite}},
                                            {"indefinite", {Trait::determiner, Trait::indefinite}},
                                            {"plural", {Trait::plural_marker}},
                                            {"other", {Trait::determiner}}},
                                           {"dual", "floating"});
  if (determiners != nullptr) {
    for (const std::string& word : list(*determiners, "dual"))
      lexicon_.at(lexicon_.vocabulary_.intern(word)).number = 2;
    for (const std::string& word : list(*determiners, "floating"))
      lexicon_.put_on(WordList::floating_determiners, lexicon_.vocabulary_.intern(word));
  }
  read_group(words, "possessives",
             {{"male", {Trait::possessive, Trait::male}},
              {"female", {Trait::possessive, Trait::female}},
              {"neuter", {Trait::possessive, Trait::neuter}},
              {"plural", {Trait::possessive, Trait::plural_marker}},
              {"other", {Trait::possessive}}});
  read_group(words, "pronouns",
             {{"subject", {Trait::pronoun, Trait::subject_pronoun}},
              {"object", {Trait::pronoun, Trait::object_pronoun}},
              {"reflexive", {Trait::pronoun, Trait::reflexive}},
              {"male", {Trait::male}},
              {"female", {Trait::female}},
              {"neuter", {Trait::neuter}},
              {"plural", {Trait::plural_marker}},
              {"existential", {Trait::pronoun}}});
}

void LexiconReader::read_linking_words(const PackNode& words) {
  const PackNode* prepositions = read_group(words, "prepositions",
                                            {{"single", {Trait::preposition}},
                                             {"infinitive", {Trait::infinitive_marker}},
                                             {"agent", {Trait::agent_marker}},
                                             {"of", {Trait::of_marker}},
                                             {"between", {Trait::between_marker}},
                                             {"place", {Trait::place_preposition}},
                                             {"location", {Trait::location}},
                                             {"infinitive_subject", {Trait::infinitive_subject}},
                                             {"particles", {Trait::particle}}},
                                            {"multiword"});
  if (prepositions != nullptr) read_phrases(prepositions->find("multiword"), WordClass::preposition);
  read_group(words, "coordinators",
             {{"additive", {Trait::coordinator, Trait::additive}}, {"other", {Trait::coordinator}}});
  const PackNode* subordinators =
      read_group(words, "subordinators",
                 {{"single", {Trait::subordinator}}, {"complementisers", {Trait::complementiser}}}, {"multiword"});
  if (subordinators != nullptr) read_phrases(subordinators->find("multiword"), WordClass::subordinator);
  read_group(words, "relatives",
             {{"person", {Trait::relative, Trait::relative_person}},
              {"possessive", {Trait::relative, Trait::relative_possessive}},
              {"other", {Trait::relative}}});
}

void LexiconReader::read_verbal_words(const PackNode& words) {
  read_group(words, "modals", {{"future", {Trait::modal, Trait::future}}, {"other", {Trait::modal}}});
  if (const PackNode* auxiliaries = words.find("auxiliaries")) read_auxiliaries(*auxiliaries);
  if (const PackNode* contractions = words.find("contractions"))
    for (const auto& [stem, full] : contractions->members)
      lexicon_.at(lexicon_.vocabulary_.intern(stem)).short_for = lexicon_.vocabulary_.intern(full.string);
}

void LexiconReader::read_auxiliaries(const PackNode& node) {
  packs::expect_keys(node, {"be", "have", "do"}, problems_);
  for (const auto& [lemma, trait] :
       {std::pair{"be", Trait::be}, std::pair{"have", Trait::have}, std::pair{"do", Trait::do_}}) {
    const PackNode* forms = read_group(node, lemma,
                                       {{"base", {trait, Trait::verb_base}},
                                        {"third", {trait, Trait::verb_third, Trait::present}},
                                        {"plural", {trait, Trait::present}},
                                        {"present", {trait, Trait::present}},
                                        {"past", {trait, Trait::verb_past}},
                                        {"participle", {trait, Trait::verb_participle}},
                                        {"gerund", {trait, Trait::verb_gerund}}});
    if (forms == nullptr) continue;
    const std::vector<std::string> base = list(*forms, "base");
    if (base.empty()) continue;
    const text::WordId id = lexicon_.vocabulary_.intern(base.front());
    lexicon_.verbs_.insert(id);
    if (const std::vector<std::string> plural = list(*forms, "plural"); !plural.empty())
      lexicon_.plural_forms_[id] = lexicon_.vocabulary_.intern(plural.front());
    for (const auto& [key, value] : forms->members)
      for (const std::string& form : packs::strings(value, problems_))
        lexicon_.at(lexicon_.vocabulary_.intern(form)).verb = id;
  }
}

void LexiconReader::read_open_classes(const PackNode& words) {
  for (const auto& [key, trait] :
       {std::pair{"nouns", Trait::noun}, std::pair{"person_nouns", Trait::person_noun},
        std::pair{"group_nouns", Trait::group_noun}, std::pair{"company_nouns", Trait::group_noun},
        std::pair{"company_nouns", Trait::company_noun}, std::pair{"place_nouns", Trait::place_noun},
        std::pair{"governor_nouns", Trait::governor_noun}})
    for (const std::string& noun : list(words, key)) lexicon_.add_noun(noun, trait);
  for (const auto& [key, trait] : {std::pair{"male_nouns", Trait::male}, std::pair{"female_nouns", Trait::female}})
    for (const std::string& noun : list(words, key)) lexicon_.add(noun, trait);
  std::uint16_t thing = 0;
  if (const PackNode* groups = words.find("named_things"))
    for (const PackNode& group : groups->items) {
      ++thing;
      for (const std::string& noun : packs::strings(group, problems_)) {
        lexicon_.add_noun(noun, Trait::noun);
        lexicon_.at(lexicon_.vocabulary_.intern(noun)).thing = thing;
      }
    }
  std::uint16_t told = 0;
  if (const PackNode* groups = words.find("told_things"))
    for (const PackNode& group : groups->items) {
      ++told;
      for (const std::string& noun : packs::strings(group, problems_)) {
        lexicon_.add_noun(noun, Trait::noun);
        lexicon_.told_things_[lexicon_.vocabulary_.intern(noun)] = told;
        lexicon_.put_on(WordList::told_things, lexicon_.vocabulary_.intern(noun));
      }
    }
  for (const std::string& noun : list(words, "told_people")) {
    lexicon_.told_people_[lexicon_.vocabulary_.intern(noun)] = ++told;
    lexicon_.put_on(WordList::told_people, lexicon_.vocabulary_.intern(noun));
  }
  for (const std::string& word : list(words, "governor_adjectives")) {
    lexicon_.add(word, Trait::governor_adjective);
    lexicon_.add(word, Trait::adjective);
  }
  for (const std::string& word : list(words, "adjectives")) lexicon_.add(word, Trait::adjective);
}

void LexiconReader::read_phrases(const PackNode* phrases, WordClass word_class) {
  if (phrases == nullptr) return;
  for (const std::string& phrase : packs::strings(*phrases, problems_)) {
    const std::vector<text::WordId> words = intern_tokens(phrase, lexicon_.vocabulary_);
    if (words.empty()) continue;
    lexicon_.at(words.front()).set(Trait::phrase_start);
    std::uint32_t& slot = lexicon_.function_trie_.slot(words);
    if (slot != WordTrie::absent) continue;
    slot = static_cast<std::uint32_t>(lexicon_.function_phrases_.size());
    lexicon_.function_phrases_.push_back({word_class, lexicon_.vocabulary_.intern(phrase)});
  }
}

}  // namespace dateline::syntax
