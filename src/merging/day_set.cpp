#include "merging/day_set.hpp"

#include <algorithm>

namespace dateline::merging {

using std::chrono::days;

namespace {

std::size_t index_of(sys_days day) noexcept {
  return static_cast<std::size_t>((day - DaySet::window.first).count());
}

}  // namespace

DaySet DaySet::all() {
  return of(window);
}

DaySet DaySet::of(DayRange range) {
  DaySet set;
  set.add(range);
  return set;
}

bool DaySet::contains(sys_days day) const noexcept {
  return window.contains(day) && (words_[index_of(day) / 64] >> (index_of(day) % 64) & 1) != 0;
}

std::size_t DaySet::count() const noexcept {
  std::size_t count = 0;
  for (const std::uint64_t word : words_) count += static_cast<std::size_t>(std::popcount(word));
  return count;
}

std::optional<sys_days> DaySet::first() const noexcept {
  for (std::size_t i = 0; i < word_count; ++i) {
    if (words_[i] != 0) return window.first + days{64 * i + static_cast<std::size_t>(std::countr_zero(words_[i]))};
  }
  return std::nullopt;
}

std::optional<sys_days> DaySet::last() const noexcept {
  for (std::size_t i = word_count; i-- > 0;) {
    if (words_[i] != 0) return window.first + days{64 * i + 63 - static_cast<std::size_t>(std::countl_zero(words_[i]))};
  }
  return std::nullopt;
}

std::vector<DayRange> DaySet::ranges(std::size_t most) const {
  std::vector<DayRange> ranges;
  for_each([&](sys_days day) {
    if (!ranges.empty() && (ranges.back().last + days{1} == day || ranges.size() == most)) {
      ranges.back().last = day;
    } else {
      ranges.push_back({day, day});
    }
  });
  return ranges;
}

void DaySet::add(DayRange range) {
  range = {std::max(range.first, window.first), std::min(range.last, window.last)};
  for (sys_days day = range.first; day <= range.last; day += days{1}) {
    words_[index_of(day) / 64] |= std::uint64_t{1} << (index_of(day) % 64);
  }
}

void DaySet::intersect(const DaySet& other) noexcept {
  for (std::size_t i = 0; i < word_count; ++i) words_[i] &= other.words_[i];
}

void DaySet::erase(sys_days day) noexcept {
  words_[index_of(day) / 64] &= ~(std::uint64_t{1} << (index_of(day) % 64));
}

}  // namespace dateline::merging
