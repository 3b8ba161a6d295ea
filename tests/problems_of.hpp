// What an action that must fail is blamed for.
#pragma once

#include <dateline/error.hpp>

#include <vector>

namespace test {

/// The problems of the Error an action throws; none when it throws nothing.
template <typename Action>
std::vector<dateline::Problem> problems_of(const Action& action) {
  try {
    action();
  } catch (const dateline::Error& error) {
    return error.problems();
  }
  return {};
}

}  // namespace test
