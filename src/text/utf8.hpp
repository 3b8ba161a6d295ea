// Bytes of unknown origin made valid UTF-8, with every repair reported and every offset traceable.
#pragma once

#include <dateline/document.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace dateline::text {

struct Utf8Text {
  std::string text;                ///< Valid UTF-8 without NUL or byte order mark.
  std::vector<OffsetRun> offsets;  ///< From `text` to the bytes given.
  std::vector<Diagnostic> diagnostics;
  bool ill_formed = false;  ///< The bytes were no UTF-8.
};

/// Replaces each ill-formed sequence by U+FFFD (Unicode 15, section 3.9) and drops NUL bytes and a byte order mark.
Utf8Text repair_utf8(std::string_view bytes);

/// Is the text well-formed UTF-8?
bool is_utf8(std::string_view bytes) noexcept;

/// Does the byte go on with a code point rather than begin one?
constexpr bool continues_code_point(char byte) noexcept {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}
/// At most `size` bytes from the beginning; a character stays whole.
std::string_view first_bytes(std::string_view text, std::size_t size) noexcept;

/// As `next_code_point`, for any code point.
char32_t decode_code_point(std::string_view text, std::size_t& offset) noexcept;
/// The code point that starts at `offset`, which is moved behind it; U+FFFD for an ill-formed byte. \pre offset < size.
inline char32_t next_code_point(std::string_view text, std::size_t& offset) noexcept {
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte >= 0x80) return decode_code_point(text, offset);
  ++offset;
  return byte;
}
/// The code point that ends before `offset`, which is moved to its start. \pre offset > 0.
char32_t previous_code_point(std::string_view text, std::size_t& offset) noexcept;
void append_code_point(std::string& text, char32_t code_point);
/// Code points in a text.
std::size_t length(std::string_view text) noexcept;

/// Finds the input bytes of a span through runs ascending in `body`; bytes between runs go with their neighbours.
Span to_input(const std::vector<OffsetRun>& offsets, Span body) noexcept;

}  // namespace dateline::text
