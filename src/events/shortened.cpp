#include "events/shortened.hpp"

#include "text/characters.hpp"
#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

#include <cstdint>

namespace dateline::events {
namespace {

void append_clean(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    std::size_t end = at;  // of the word
    while (at < text.size() && !text::is_space(text::next_code_point(text, at))) end = at;
    out.append(text, start, end - start);
    if (at != end && !out.empty() && out.back() != ' ') out += ' ';
  }
}

/// ASCII with single spaces between words, as most names are; looked at eight bytes at a time.
bool is_clean(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
  std::uint64_t space_before = 0;
  const auto clean = [&](std::uint64_t block) {
    const std::uint64_t spaces = text::bytes_within<' ', ' '>(block);
    const bool doubled = (spaces & (spaces << 8 | space_before)) != 0;
    space_before = spaces >> 56;
    return !doubled && text::bytes_within<' ', 0x7F>(block) == text::top_bits;
  };
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8)
    if (!clean(text::bytes_at<8>(text.data() + at))) return false;
  constexpr std::uint64_t letters = 0x6161616161616161u;  // behind the last byte
  return clean(text::leading_bytes(text.substr(at)) | letters << (8 * (text.size() - at)));
}

}  // namespace

std::string shortened(std::string_view text, std::size_t length) {
  if (text.size() <= length && is_clean(text)) return std::string(text);
  std::string clean;
  append_clean(clean, text::trim(text));
  if (clean.size() <= length) return clean;
  std::size_t cut = 0;
  std::size_t at = 0;
  for (std::size_t count = 0; at < clean.size() && count < length; ++count) {
    if (clean[at] == ' ') cut = at;
    text::next_code_point(clean, at);
  }
  if (at < clean.size()) {
    if (clean[at] != ' ') at = cut == 0 ? at : cut;
    clean.resize(at);
    while (!clean.empty() && (clean.back() == ',' || clean.back() == ' ' || clean.back() == ';')) clean.pop_back();
  }
  return clean;
}

}  // namespace dateline::events
