// What a step costs, for tests of linear cost.
#pragma once

#include <algorithm>
#include <ctime>

namespace test {

/// Processor seconds; the least of several attempts, as other programs disturb caches and clocks.
template <typename Step>
double processor_seconds(const Step& step, int attempts = 1) {
  double least = 1e9;
  for (int i = 0; i < attempts; ++i) {
    const std::clock_t start = std::clock();
    step();
    least = std::min(least, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return least;
}

}  // namespace test
