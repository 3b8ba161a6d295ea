#include "events/sentence_rules.hpp"

#include "text/characters.hpp"

#include <string_view>

namespace dateline::events {
namespace {

void mark(const packs::PackNode& section, std::string_view key, std::vector<bool>& marks, text::Vocabulary& vocabulary,
          std::vector<Problem>& problems) {
  const packs::PackNode* node = section.find(key);
  if (node == nullptr) return;
  for (const std::string& word : packs::strings(*node, problems)) {
    const text::WordId id = vocabulary.intern(text::fold(word));
    if (marks.size() <= id) marks.resize(id + 1);
    marks[id] = true;
  }
}

}  // namespace

text::SentenceRules sentence_rules(const std::vector<const packs::PackNode*>& sections, text::Vocabulary& vocabulary,
                                   std::vector<Problem>& problems) {
  text::SentenceRules rules;
  for (const packs::PackNode* section : sections) {
    packs::expect_keys(*section, {"abbreviations", "openers", "unfinished", "credits"}, problems);
    mark(*section, "abbreviations", rules.abbreviations, vocabulary, problems);
    mark(*section, "openers", rules.openers, vocabulary, problems);
    mark(*section, "unfinished", rules.unfinished, vocabulary, problems);
    mark(*section, "credits", rules.credits, vocabulary, problems);
  }
  return rules;
}

}  // namespace dateline::events
