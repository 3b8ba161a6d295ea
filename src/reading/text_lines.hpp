// Plain text in lines, with what can be seen of each without knowing its language.
#pragma once

#include <dateline/span.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::reading {

/// A line, or the lines of one paragraph of a text wrapped to a fixed width.
struct TextLine {
  Span span;                 ///< Without bullet and white space at both ends.
  std::uint32_t words = 0;   ///< Of unspaced scripts: half the characters.
  std::uint32_t indent = 0;  ///< White space before it, in bytes.
  bool blank_before = false;
  bool bullet = false;
  bool sentence_end = false;  ///< Ends with a full stop, exclamation or question mark, perhaps quoted.
  bool ellipsis = false;      ///< Ends with "..." or "…", as cut text does.
  bool has_digit = false;
};

/// Does a text end with a full stop, exclamation or question mark, perhaps quoted?
bool ends_sentence(std::string_view text) noexcept;

/// The same, but for the full stop of "4.05 p.m." or "13:22 h.".
bool is_sentence(std::string_view line) noexcept;

/// The lines that are not blank. Linear.
std::vector<TextLine> split_lines(std::string_view text);

}  // namespace dateline::reading
