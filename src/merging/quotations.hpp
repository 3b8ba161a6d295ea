// Words that somebody's own are known by: what stands in quotation marks.
#pragma once

#include "merging/words.hpp"

#include <string_view>
#include <vector>

namespace dateline::merging {

// Appends each short quotation of a text as one number. A single word is common property, and what is longer than a few
// words is cut differently by everyone.
void append_quotations(std::string_view text, Interner& phrases, std::vector<WordId>& quotations);

}  // namespace dateline::merging
