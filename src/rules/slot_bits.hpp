// Which slots are filled and which a rule cannot do without, as bits. Most rules a verb can set off want something the
// sentence does not have at all: they are passed over without an attempt.
#pragma once

#include "syntax/sentence_analysis.hpp"

#include <array>
#include <cstdint>

namespace dateline::rules {

/// A set of slots, several prepositions to a bit, which tells at once that two sets share no slot (Bloom 1970).
class SlotBits {
 public:
  void add(syntax::Relation relation, text::WordId preposition) noexcept {
    constexpr unsigned first_preposition = 8;  // the other relations have a bit each
    const unsigned of_preposition = first_preposition + preposition % (64 - first_preposition);
    const unsigned of_relation = static_cast<unsigned>(relation);
    bits_ |= std::uint64_t{1} << (relation == syntax::Relation::prepositional ? of_preposition : of_relation);
  }
  bool is_single() const noexcept { return (bits_ & (bits_ - 1)) == 0; }

 private:
  friend class SlotNeeds;
  std::uint64_t bits_ = 0;
};

/// What must be filled for a rule to match: certain slots, and one of each of a few groups.
class SlotNeeds {
 public:
  /// One of the slots must be filled. A group beyond those that are kept is left to the attempt.
  void add(SlotBits group) noexcept {
    if (group.is_single()) {
      all_ |= group.bits_;
      return;
    }
    for (std::uint64_t& each : groups_)
      if (each == anything) {
        each = group.bits_;
        return;
      }
  }
  /// Asked again and again, and the answer cannot be foreseen: no branches.
  bool may_hold(SlotBits filled) const noexcept {
    const std::uint64_t bits = filled.bits_ | anything;
    const unsigned lacks = static_cast<unsigned>((all_ & ~bits) != 0) |
                           static_cast<unsigned>((groups_[0] & bits) == 0) |
                           static_cast<unsigned>((groups_[1] & bits) == 0);
    return lacks == 0;
  }

 private:
  static constexpr std::uint64_t anything = std::uint64_t{1} << 7;  ///< Stands for no slot, and counts as filled.
  std::uint64_t all_ = 0;
  std::array<std::uint64_t, 2> groups_{anything, anything};
};

}  // namespace dateline::rules
