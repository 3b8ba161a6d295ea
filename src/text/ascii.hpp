// Letters and digits of ASCII alone: what markup, identifiers and file formats are written in. Words of a text are
// asked about in characters.hpp.
#pragma once

#include <algorithm>
#include <string_view>

namespace dateline::text {

constexpr bool is_ascii(char c) noexcept {
  return static_cast<unsigned char>(c) < 0x80;
}
constexpr bool is_ascii_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}
constexpr bool is_ascii_lower(char c) noexcept {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_ascii_upper(char c) noexcept {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_ascii_letter(char c) noexcept {
  return is_ascii_lower(static_cast<char>(c | 0x20));
}
constexpr bool is_ascii_alphanumeric(char c) noexcept {
  return is_ascii_letter(c) || is_ascii_digit(c);
}

constexpr bool is_ascii_space(char c) noexcept {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr char ascii_lower(char c) noexcept {
  return is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// In either case. \param beginning in lower case.
constexpr bool starts_with_folded(std::string_view text, std::string_view beginning) noexcept {
  return text.size() >= beginning.size() &&
         std::equal(beginning.begin(), beginning.end(), text.begin(),
                    [](char expected, char c) { return expected == ascii_lower(c); });
}

}  // namespace dateline::text
