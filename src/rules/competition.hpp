// One trigger, one event: of the rules that matched at a trigger, and of the matches of one type that tell of the same
// thing in a sentence ("arrived in Berlin for a visit"), one wins. The order is: stated `beats`; the later pack (a
// caller knows better than the library); priority; more required roles; more roles; longer trigger; longer span; rule
// id.
#pragma once

#include "rules/matcher.hpp"

#include <vector>

namespace dateline::rules {

/// Removes the losers; the winners stay in the order of their triggers.
void compete(const CompiledRules& rules, const SentenceInput& input, std::vector<Candidate>& candidates,
             std::vector<Rejection>* rejections);

}  // namespace dateline::rules
