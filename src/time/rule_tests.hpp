// The examples that rules of a time pack carry, executed.
//
//     "tests": [{"text": "He left a day ago.", "anchor": "2024-03-10", "find": "a day ago", "value": "2024-03-09"},
//               {"text": "They may leave.", "none": true}]
#pragma once

#include "packs/pack_node.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline::time {

struct RuleTestReport {
  std::size_t run = 0;
  std::vector<Problem> failures;  ///< Where the test stands, and what came out instead.
};

/// Compiles `sections` as one grammar and runs the tests of the rules from section `first` on. An example that two
/// rules of equal rank read differently fails as one that nothing reads.
RuleTestReport run_rule_tests(const std::vector<packs::PackNode>& sections, std::size_t first = 0);

}  // namespace dateline::time
