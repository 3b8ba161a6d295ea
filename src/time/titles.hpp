// Names of books, films and songs, whose words of time tell none.
#pragma once

#include "time/chart.hpp"

namespace dateline::time {

/// Is what was found a part of a title in quotation marks: "The Long *Winter*", 《*周末*画报》?
bool in_title(const Text& text, const Found& found);

}  // namespace dateline::time
