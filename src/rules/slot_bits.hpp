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
    const unsigned bit = relation == syntax::Relation::prepositional
                             ? first_preposition + preposition % (64 - first_preposition)
                             : static_cast<unsigned>(relation);
    bits_ |= std::uint64_t{1} << bit;
  }
  void add(SlotBits others) noexcept { bits_ |= others.bits_; }
  bool empty() const noexcept { return bits_ == 0; }
  bool is_single() const noexcept { return (bits_ & (bits_ - 1)) == 0; }
  bool shares(SlotBits other) const noexcept { return (bits_ & other.bits_) != 0; }
  bool holds_all(SlotBits others) const noexcept { return (others.bits_ & ~bits_) == 0; }

 private:
  std::uint64_t bits_ = 0;
};

/// What must be filled for a rule to match: certain slots, and one of each of a few groups.
class SlotNeeds {
 public:
  /// One of the slots must be filled. A group beyond those that are kept is left to the attempt.
  void add(SlotBits group) noexcept {
    if (group.is_single()) {
      all_.add(group);
      return;
    }
    for (SlotBits& each : groups_)
      if (each.empty()) {
        each = group;
        return;
      }
  }
  bool may_hold(SlotBits filled) const noexcept {
    if (!filled.holds_all(all_)) return false;
    for (const SlotBits& group : groups_)
      if (!group.empty() && !filled.shares(group)) return false;
    return true;
  }

 private:
  SlotBits all_;
  std::array<SlotBits, 2> groups_;
};

}  // namespace dateline::rules
