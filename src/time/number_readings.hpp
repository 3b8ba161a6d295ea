// What a number by itself can be: "12" is an amount, a day, a month, an hour, a year of two digits ...
#pragma once

#include "text/tokens.hpp"
#include "time/compiled.hpp"

#include <vector>

namespace dateline::time {

/// Appends every kind of number the token can be. Numbers of more than nine digits are none.
void read_number(const text::Token& token, std::vector<Reading>& readings);

}  // namespace dateline::time
