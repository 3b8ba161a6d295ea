// What one relative date means on many days. On days of one year the dates around are the same, so a document that may
// be of any day in two years is dated without working them out for each.
#pragma once

#include <dateline/time.hpp>

#include "calendar/calendar.hpp"

#include <array>
#include <cstddef>
#include <optional>

namespace dateline::calendar {

/// "4 May", of whatever year.
inline bool is_day_of_month(const RelativeDate& relative) noexcept {
  return relative.unit == RelativeDate::Unit::none && relative.month >= 1 && relative.month <= 12 && relative.day != 0;
}

class RelativeDays {
 public:
  explicit RelativeDays(const RelativeDate& relative);

  /// As `resolve`. Cheapest when called for days in their order.
  Date on(std::chrono::sys_days anchor);
  /// From the first to the last day of that; nothing for an unknown date.
  std::optional<DayRange> days_on(std::chrono::sys_days anchor);
  /// Does the same mean a week later what lies a week later: "on Thursday", "yesterday", "last week"?
  bool repeats_weekly() const noexcept;

 private:
  /// A date near the anchor and the days it means.
  struct Candidate {
    Date date;
    DayRange range;
  };
  static Candidate candidate(const Date& date);
  void add_candidate(const Date& date);
  void surround_year(int year);
  void surround_month(std::chrono::year_month month);
  template <typename Predicate>
  const Candidate* nearest(const Candidate* first, const Candidate* last, std::chrono::sys_days anchor,
                           Predicate fits) const;
  const Candidate* candidate_on(std::chrono::sys_days anchor);
  const Candidate* choose(std::chrono::sys_days anchor) const;

  static constexpr std::size_t most_candidates = 17;  // years before and after 29 February
  RelativeDate relative_;
  bool well_formed_;
  std::array<Candidate, most_candidates> candidates_;  ///< In their order.
  std::size_t candidate_count_ = 0;
  std::optional<int> year_;                       ///< The candidates surround it,
  std::optional<std::chrono::year_month> month_;  ///< or this month.
  Candidate this_month_;                          ///< What is meant in that month itself.
};

}  // namespace dateline::calendar
