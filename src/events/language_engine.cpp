#include "events/language_engine.hpp"

#include "events/sentence_rules.hpp"
#include "rules/pack_data.hpp"

namespace dateline::events {
namespace {

using packs::PackNode;

/// What all languages share, then the language itself, then the caller's packs.
time::TimeGrammar time_grammar(const std::string& language, const std::vector<RulePack>& packs,
                               text::Vocabulary& vocabulary, std::vector<Problem>& problems) {
  std::vector<PackNode> added;
  for (const RulePack& pack : packs)
    if (!pack.data().builtin)
      for (const PackNode* section : pack.data().section("time")) added.push_back(*section);
  if (added.empty()) return time::TimeGrammar::builtin(language, vocabulary, problems);
  std::vector<PackNode> sections = time::time_sections_beneath(language, problems);
  sections.insert(sections.end(), added.begin(), added.end());
  return {sections, vocabulary, problems};
}

std::vector<const PackNode*> sections(const std::vector<RulePack>& packs, const char* name) {
  std::vector<const PackNode*> result;
  for (const RulePack& pack : packs)
    for (const PackNode* section : pack.data().section(name)) result.push_back(section);
  return result;
}

std::vector<const PackNode*> files(const std::vector<RulePack>& packs) {
  std::vector<const PackNode*> result;
  for (const RulePack& pack : packs)
    for (const PackNode& file : pack.data().files) result.push_back(&file);
  return result;
}

}  // namespace

LanguageEngine::LanguageEngine(std::string language_tag, const std::vector<RulePack>& packs,
                               std::vector<Problem>& problems)
    : language(std::move(language_tag)),
      times(time_grammar(language, packs, vocabulary, problems)),
      lexicon(language, files(packs), vocabulary, problems),
      rules(packs, lexicon, vocabulary, problems),
      cues(sections(packs, "modality"), vocabulary, problems),
      newsroom(sections(packs, "newsroom"), vocabulary, problems),
      sentences(sentence_rules(sections(packs, "sentences"), vocabulary, problems)) {}

}  // namespace dateline::events
