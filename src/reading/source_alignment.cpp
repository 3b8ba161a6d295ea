#include "reading/source_alignment.hpp"

#include "text/ascii.hpp"
#include "text/leading_bytes.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

std::size_t code_point_size(char lead) noexcept {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The bytes of a character reference at the start of `source`, or 0. Names without a semicolon end where the source
/// goes on like `following`, the decoded text behind the character.
std::size_t reference_size(std::string_view source, std::string_view following) noexcept {
  constexpr std::size_t longest_name = 33;  // &CounterClockwiseContourIntegral;
  std::size_t end = 1;
  if (end < source.size() && source[end] == '#') ++end;
  while (end < source.size() && end < longest_name && text::is_ascii_alphanumeric(source[end])) ++end;
  if (end < source.size() && source[end] == ';') return end + 1;
  const std::string_view next = following.substr(0, 4);
  for (std::size_t i = 2; i <= end; ++i)
    if (source.substr(i).starts_with(next)) return i;
  return end > 2 ? end : 0;
}

/// Eight bytes that are the same in both, and no reference among them.
bool same_block(const char* text, const char* source) noexcept {
  const std::uint64_t bytes = text::bytes_at<8>(source);
  return text::bytes_at<8>(text) == bytes && text::bytes_within<'&', '&'>(bytes) == 0;
}

}  // namespace

void align(std::string_view text, std::size_t text_start, std::string_view source, std::size_t source_start,
           std::vector<OffsetRun>& runs) {
  std::size_t at = 0;
  std::size_t from = 0;
  while (at < text.size() && from < source.size()) {
    const std::size_t limit = std::min(text.size() - at, source.size() - from);
    std::size_t same = 0;
    while (same + 8 <= limit && same_block(text.data() + at + same, source.data() + from + same)) same += 8;
    while (same < limit && text[at + same] == source[from + same] && source[from + same] != '&') ++same;
    if (same > 0) runs.push_back({text_start + at, source_start + from, same});
    at += same;
    from += same;
    if (same == limit) break;
    if (source[from] == '&') {
      const std::size_t decoded = std::min(code_point_size(text[at]), text.size() - at);
      const std::size_t size = reference_size(source.substr(from), text.substr(at + decoded));
      if (text[at] == '&' && !source.substr(from).starts_with("&amp") && !source.substr(from).starts_with("&AMP") &&
          !source.substr(from).starts_with("&#")) {
        runs.push_back({text_start + at, source_start + from, 1});  // a lone ampersand
        ++at;
        ++from;
      } else {
        at += decoded;
        from += std::max<std::size_t>(size, 1);
      }
    } else if (source[from] == '<') {
      // An ignored tag within one text node.
      from = std::min(source.find('>', from), source.size() - 1) + 1;
    } else if (source[from] == '\r') {
      ++from;
      if (from < source.size() && source[from] != '\n') ++at;
    } else {
      return;  // The parser changed something else: leave the rest without a source.
    }
  }
}

}  // namespace dateline::reading
