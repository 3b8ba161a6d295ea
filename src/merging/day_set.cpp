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
  for (std::size_t start = next(0, true); start < day_count; start = next(start, true)) {
    const std::size_t end = next(start, false);
    if (ranges.size() == most) break;
    ranges.push_back({window.first + days{start}, window.first + days{end - 1}});
    start = end;
  }
  if (ranges.size() == most && most != 0) ranges.back().last = *last();
  return ranges;
}

std::size_t DaySet::next(std::size_t from, bool within) const noexcept {
  if (from >= day_count) return day_count;
  std::size_t word = from / 64;
  const auto wanted = [&] { return within ? words_[word] : ~words_[word]; };
  std::uint64_t rest = wanted() & (~std::uint64_t{0} << (from % 64));
  while (rest == 0) {
    if (++word == word_count) return day_count;
    rest = wanted();
  }
  return std::min(64 * word + static_cast<std::size_t>(std::countr_zero(rest)), day_count);
}

void DaySet::add(DayRange range) {
  range = {std::max(range.first, window.first), std::min(range.last, window.last)};
  if (range.first > range.last) return;
  const std::size_t first = index_of(range.first);
  const std::size_t last = index_of(range.last);
  for (std::size_t word = first / 64; word <= last / 64; ++word) {
    std::uint64_t added = ~std::uint64_t{0};
    if (word == first / 64) added &= ~std::uint64_t{0} << (first % 64);
    if (word == last / 64) added &= ~std::uint64_t{0} >> (63 - last % 64);
    words_[word] |= added;
  }
}

void DaySet::intersect(const DaySet& other) noexcept {
  for (std::size_t i = 0; i < word_count; ++i) words_[i] &= other.words_[i];
}

void DaySet::erase(sys_days day) noexcept {
  words_[index_of(day) / 64] &= ~(std::uint64_t{1} << (index_of(day) % 64));
}

}  // namespace dateline::merging
