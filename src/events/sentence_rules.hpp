// Where a language's sentences end: the section "sentences" of packs.
#pragma once

#include "packs/pack_node.hpp"
#include "text/sentences.hpp"
#include "text/vocabulary.hpp"

#include <vector>

namespace dateline::events {

text::SentenceRules sentence_rules(const std::vector<const packs::PackNode*>& sections, text::Vocabulary& vocabulary,
                                   std::vector<Problem>& problems);

}  // namespace dateline::events
