// The measures of TempEval-3 (UzZaman et al. 2013, SemEval Task 1), task A.
#pragma once

#include "timeml_reader.hpp"

#include <cstddef>
#include <vector>

namespace dateline::eval {

/// Counts over a whole corpus; F1 is computed from the sums (micro average).
struct TimexScore {
  std::size_t gold = 0;
  std::size_t system = 0;
  std::size_t strict_gold = 0;  ///< Gold expressions with an equal span among the system's.
  std::size_t strict_system = 0;
  std::size_t relaxed_gold = 0;  ///< Overlapping by at least one byte.
  std::size_t relaxed_system = 0;
  std::size_t same_type = 0;  ///< Of the gold expressions overlapped.
  std::size_t same_value = 0;

  void add(const std::vector<Timex>& gold_timexes, const std::vector<Timex>& system_timexes);
  double strict_f1() const noexcept;
  double relaxed_f1() const noexcept;
  /// Relaxed F1 times the share of overlapped gold expressions whose attribute is right.
  double type_f1() const noexcept;
  double value_f1() const noexcept;
};

}  // namespace dateline::eval
