// What can be told of a regular expression's matches without running it: that keeps a search to the few bytes where a
// match can lie.
#pragma once

#include <cstddef>
#include <limits>
#include <string_view>

namespace dateline::rules {

struct MatchBounds {
  static constexpr std::size_t unbounded = std::numeric_limits<std::size_t>::max();
  std::size_t longest = unbounded;  ///< No match has more bytes.
  bool whole = false;               ///< A match is the whole text: "^...$".
};

/// \pre RE2 takes the pattern, matching letters in either case.
MatchBounds match_bounds(std::string_view pattern);

}  // namespace dateline::rules
