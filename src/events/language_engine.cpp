#include "events/language_engine.hpp"

#include "events/sentence_rules.hpp"
#include "rules/pack_data.hpp"

namespace dateline::events {
namespace {

using packs::PackNode;

/// What all languages share first, then the language itself, then the caller's packs.
std::vector<PackNode> time_sections(const std::string& language, const std::vector<RulePack>& packs,
                                    std::vector<Problem>& problems) {
  std::vector<PackNode> sections = time::builtin_time_sections(language, problems);
  for (const RulePack& pack : packs)
    if (!pack.data().builtin)
      for (const PackNode* section : pack.data().section("time")) sections.push_back(*section);
  return sections;
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
      times(time_sections(language, packs, problems), vocabulary, problems),
      lexicon(language, files(packs), vocabulary, problems),
      rules(packs, lexicon, vocabulary, problems),
      cues(sections(packs, "modality"), vocabulary, problems),
      newsroom(sections(packs, "newsroom"), vocabulary, problems),
      sentences(sentence_rules(sections(packs, "sentences"), vocabulary, problems)) {}

}  // namespace dateline::events
