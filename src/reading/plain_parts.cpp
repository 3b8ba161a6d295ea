#include "reading/plain_parts.hpp"

#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

namespace dateline::reading {
namespace {

/// What a parser reads as something else: references, carriage returns, control characters, noncharacters.
bool is_changed(char32_t c) noexcept {
  if (c < 0x20) return c != U'\t' && c != U'\n' && c != U'\f';
  return c == U'&' || (c >= 0x7F && c < 0xA0) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

/// May one of eight bytes belong to such a character?
bool has_special(std::uint64_t bytes) noexcept {
  return ((bytes & text::top_bits) | text::bytes_within<0, 0x1F>(bytes) | text::bytes_within<0x7F, 0x7F>(bytes) |
          text::bytes_within<'&', '&'>(bytes)) != 0;
}

}  // namespace

bool is_plain(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    if (at + 8 <= text.size() && !has_special(text::bytes_at<8>(text.data() + at)))
      at += 8;
    else if (is_changed(text::next_code_point(text, at)))
      return false;
  }
  return true;
}

}  // namespace dateline::reading
