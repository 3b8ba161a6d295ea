// Quotation marks of several scripts, and which of them belong together.
#pragma once

#include <string>

namespace dateline::events {

/// The mark that closes what this one opens, and 0 for one that opens nothing.
char32_t closing_mark(char32_t c);

/// The mark that opens what this one closes.
char32_t opening_mark(char32_t c);

/// Quotation marks without their partner are left out.
std::string with_marks_in_pairs(std::string text);

}  // namespace dateline::events
