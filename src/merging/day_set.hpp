// A set of days on which a document may have been written.
#pragma once

#include "calendar/calendar.hpp"

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <vector>

namespace dateline::merging {

using calendar::DayRange;
using std::chrono::sys_days;

// Days from 1900 to 2100, one bit each; other days are never in it.
class DaySet {
 public:
  static constexpr DayRange window{sys_days{std::chrono::year{1900} / 1 / 1},
                                   sys_days{std::chrono::year{2100} / 12 / 31}};

  static DaySet all();
  static DaySet none() { return {}; }
  static DaySet of(DayRange range);

  bool empty() const noexcept { return !first(); }
  bool contains(sys_days day) const noexcept;
  std::size_t count() const noexcept;
  std::optional<sys_days> first() const noexcept;
  std::optional<sys_days> last() const noexcept;
  // Does something keep the set from going on to the end of the window? "Tuesday, October 17" returns every 5 to 12
  // years (ISO 8601 weekdays, century years included), so a set that ends closer to it than this ends by chance.
  static constexpr std::chrono::days margin{20 * 366};
  bool bounded_below() const noexcept { return first() && *first() > window.first + margin; }
  bool bounded_above() const noexcept { return last() && *last() < window.last - margin; }
  // Runs of days without a gap, ascending; no more than `most`, the last of them then reaching to the last day.
  std::vector<DayRange> ranges(std::size_t most) const;

  void add(DayRange range);
  void intersect(const DaySet& other) noexcept;
  template <typename Predicate>
  void keep_if(Predicate keep) {
    for_each([&](sys_days day) {
      if (!keep(day)) erase(day);
    });
  }
  template <typename Function>
  void for_each(Function function) const {
    for (std::size_t word = 0; word < word_count; ++word) {
      for (std::uint64_t rest = words_[word]; rest != 0; rest &= rest - 1) {
        function(window.first + std::chrono::days{64 * word + static_cast<std::size_t>(std::countr_zero(rest))});
      }
    }
  }

  friend bool operator==(const DaySet&, const DaySet&) = default;

 private:
  static constexpr std::size_t day_count = static_cast<std::size_t>((window.last - window.first).count()) + 1;
  static constexpr std::size_t word_count = (day_count + 63) / 64;
  // The next day from `from` on that is in the set, or that is not, counted from the window's first; else `day_count`.
  std::size_t next(std::size_t from, bool within) const noexcept;
  void erase(sys_days day) noexcept;
  std::array<std::uint64_t, word_count> words_{};
};

}  // namespace dateline::merging
