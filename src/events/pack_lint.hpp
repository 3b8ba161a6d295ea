// What is suspicious about rules, whatever their tests show.
#pragma once

#include <dateline/rules.hpp>

#include <vector>

namespace dateline::events {

/// Appends a warning for each: rules that share a trigger and state no order; words and patterns that can never match;
/// roles a rule needs and nothing fills.
void lint(const std::vector<RulePack>& packs, std::vector<Problem>& warnings);

}  // namespace dateline::events
