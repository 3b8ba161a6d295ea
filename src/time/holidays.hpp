// The day a holiday falls on in a given year.
#pragma once

#include "time/compiled.hpp"

#include <chrono>
#include <optional>

namespace dateline::time {

std::optional<std::chrono::sys_days> day_of(const Holiday& holiday, int year);

}  // namespace dateline::time
