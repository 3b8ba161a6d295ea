// The pattern language of time rules, cut into all sequences it allows.
//
//     <month> .? #day (,|of)? [#year]
//
//     word      a literal word or sign, in any case; "\(" for a sign that means something here
//     <class>   a word of that class, or anything a rule of that name ("is") has built
//     <base:x>  the same, but its meaning is kept apart: the result is counted from it
//     #year     a number token of that kind
//     ~x        x follows without white space
//     x?        x may be absent
//     (a|b c)   one of these
//     [x y]     a stretch that is reported by itself
#pragma once

#include "packs/pack_node.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::time {

struct Element {
  enum class Kind { literal, category, number };
  Kind kind = Kind::literal;
  std::string name;
  bool tight = false;
  bool base = false;
};

struct Sequence {
  struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;
  };
  std::vector<Element> elements;
  std::vector<Stretch> pieces;
};

/// All sequences a pattern allows, without duplicates of the empty one. Mistakes are reported at `where`.
std::vector<Sequence> expand_pattern(std::string_view pattern, const packs::PackNode& where,
                                     std::vector<Problem>& problems);

}  // namespace dateline::time
