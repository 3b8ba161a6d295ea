// The examples that rules of a time pack carry, executed.
//
//     "tests": [{"text": "He left three days ago.", "anchor": "2024-03-10", "find": "three days ago", "value":
//     "2024-03-07"},
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

/// Compiles `sections` as one grammar and runs the tests of all their rules. An example that two rules of equal rank
/// read differently fails as one that nothing reads.
RuleTestReport run_rule_tests(const std::vector<packs::PackNode>& sections);

}  // namespace dateline::time
