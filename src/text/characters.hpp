// Properties of characters and case mapping, independent of any locale (ICU behind it).
#pragma once

#include <string>
#include <string_view>

namespace dateline::text {

bool is_letter_beyond_ascii(char32_t c) noexcept;
/// Letter or combining mark.
inline bool is_letter(char32_t c) noexcept {
  return c < 0x80 ? (c | 0x20) - U'a' < 26 : is_letter_beyond_ascii(c);
}
bool is_digit(char32_t c) noexcept;    ///< Decimal digit of any script.
int digit_value(char32_t c) noexcept;  ///< 0-9, or -1.
bool is_upper(char32_t c) noexcept;    ///< Upper or title case.
bool is_lower(char32_t c) noexcept;
bool is_space_beyond_ascii(char32_t c) noexcept;
/// White space, no-break spaces included.
inline bool is_space(char32_t c) noexcept {
  return c < 0x80 ? c == U' ' || (c >= U'\t' && c <= U'\r') : is_space_beyond_ascii(c);
}
bool is_ideographic_script(char32_t c) noexcept;
/// Han, Hiragana and Katakana, one token each as they are written without spaces. (Hangul is not.)
inline bool is_ideographic(char32_t c) noexcept {
  return c >= 0x2E80 && is_ideographic_script(c);
}
/// The typewriter's or the printer's, which is also the single quotation mark that closes.
constexpr bool is_apostrophe(char32_t c) noexcept {
  return c == U'\'' || c == U'\u2019';
}
bool is_unspaced_script(char32_t c) noexcept;  ///< Thai, Lao, Khmer, Burmese: words found by dictionary.

/// How many bytes of ASCII a text starts with.
std::size_t ascii_prefix(std::string_view text) noexcept;
/// Simple case folding (CaseFolding.txt, status C and S); lengths in bytes may change.
void append_folded(std::string& out, std::string_view text);
std::string fold(std::string_view text);
/// As it is typed where accents are left out: without combining marks (canonical decomposition), "i" for the dotless
/// letter, "o" for the one with a stroke. Vowel signs of Indic scripts are no marks in this sense.
std::string without_marks(std::string_view text);
/// The first letter in upper case, the rest as it is.
std::string capitalise(std::string text);
/// The first letter of each word in upper case, the others in lower case: "Mary-Ann O'Brien".
std::string title_case(std::string_view text);
/// Without white space at both ends (Unicode White_Space).
std::string_view trim(std::string_view text) noexcept;

}  // namespace dateline::text
