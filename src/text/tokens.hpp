// A text cut into words, numbers and signs.
#pragma once

#include <dateline/span.hpp>

#include "text/vocabulary.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::text {

enum class TokenKind : std::uint8_t { word, number, sign };
/// Of a word: none for scripts without case.
enum class Shape : std::uint8_t { none, lower, capitalised, upper, mixed };

/// Where one ends and the next begins:
/// - a run of letters and marks is a word; letters and digits part ("17th" is 17, th; "G20" is G, 20; "1990s" is 1990,
/// s);
/// - initials with full stops stay together: "U.S.", "a.m." (folded "u.s.", "a.m.");
/// - an apostrophe within a word parts it: "China's" is China, 's; "don't" is don, 't; both ' and U+2019, folded to ';
/// - a run of digits is a number; "1,000.5" is five tokens, "2023-10-17" too;
/// - each ideograph or kana is a word of its own; Thai, Lao, Khmer and Burmese words come from ICU's dictionaries;
/// - every other character that is not white space is a sign of its own; runs of the same sign are not joined.
struct Token {
  std::uint32_t start = 0;  ///< UTF-8 bytes in the text.
  std::uint32_t end = 0;
  WordId word = unknown_word;  ///< Of the folded form.
  std::uint32_t number = 0;    ///< Value of a number of up to 9 digits, in any script's digits.
  std::uint8_t digits = 0;     ///< How many digits; 255 for more than 254.
  TokenKind kind = TokenKind::sign;
  Shape shape = Shape::none;
  bool space_before = false;  ///< White space stands before it, or it is the first.
  bool line_before = false;   ///< A line break stands before it, or it is the first.
  char ascii_sign = 0;        ///< A sign of one byte; 0 for others and for what is no sign.

  Span span() const noexcept { return {start, end}; }
};

/// Cuts `text` (valid UTF-8, less than 4 GiB) and appends to `tokens`. Linear.
void tokenise(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& tokens);

}  // namespace dateline::text
