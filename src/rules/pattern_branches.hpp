// What can be told of a pattern without RE2. Most match only finitely many texts: "\b(?:cars?|(?:pick-up )?trucks?)\b";
// of the others it is mostly known which words stand in whatever they match.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::rules {

/// A branch that matches more than a list can hold.
struct OpenBranch {
  std::string pattern;              ///< As it is written.
  std::vector<std::string> needed;  ///< One of these, with `Edge`s, stands in every match; none: that is not known.
};

/// The branches of a pattern: "a|b".
struct Branches {
  std::vector<std::string> texts;  ///< All that the others match, with `Edge`s where they ask for one.
  std::vector<OpenBranch> open;
};

/// \pre RE2 takes the pattern.
Branches branches_of(std::string_view pattern);

}  // namespace dateline::rules
