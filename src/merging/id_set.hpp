// A set of small numbers that is filled and emptied again and again.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace dateline::merging {

// One bit for each number, and one for each 64 of those: to go through it takes hardly more than what it holds.
class IdSet {
 public:
  void add(std::uint32_t id) {
    const std::size_t word = id / bits;
    if (word >= words_.size()) words_.resize(word + 1);
    if (word / bits >= groups_.size()) groups_.resize(word / bits + 1);
    words_[word] |= std::uint64_t{1} << (id % bits);
    groups_[word / bits] |= std::uint64_t{1} << (word % bits);
  }

  // Calls `take` with each, ascending, and leaves the set empty.
  template <typename Take>
  void drain(Take take) {
    for (std::size_t group = 0; group < groups_.size(); ++group) {
      for_each_bit(std::exchange(groups_[group], 0), [&](std::size_t low) {
        const std::size_t word = group * bits + low;
        for_each_bit(std::exchange(words_[word], 0),
                     [&](std::size_t bit) { take(static_cast<std::uint32_t>(word * bits + bit)); });
      });
    }
  }

 private:
  static constexpr std::size_t bits = 64;
  template <typename Use>
  static void for_each_bit(std::uint64_t word, Use use) {
    for (; word != 0; word &= word - 1) use(static_cast<std::size_t>(std::countr_zero(word)));
  }

  std::vector<std::uint64_t> words_;
  std::vector<std::uint64_t> groups_;  // by bit, which of the words hold some
};

}  // namespace dateline::merging
