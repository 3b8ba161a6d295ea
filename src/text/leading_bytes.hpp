// The first bytes of a word as one number, the first one lowest: words are compared and folded without a loop over
// their letters.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace dateline::text {

/// The `Count` bytes that start at `bytes`.
template <std::size_t Count>
std::uint64_t bytes_at(const char* bytes) noexcept {
  static_assert(Count <= 8);
  std::uint64_t block = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&block, bytes, Count);
  } else {
    for (unsigned i = 0; i < Count; ++i) block |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  }
  return block;
}

/// The first eight bytes; zeros behind a shorter word. (Two loads that overlap need no branch for each length.)
inline std::uint64_t leading_bytes(std::string_view word) noexcept {
  const std::size_t size = word.size();
  const char* const bytes = word.data();
  if (size >= 8) return bytes_at<8>(bytes);
  if (size >= 4) return bytes_at<4>(bytes) | bytes_at<4>(bytes + size - 4) << (8 * (size - 4));
  if (size >= 2) return bytes_at<2>(bytes) | bytes_at<2>(bytes + size - 2) << (8 * (size - 2));
  return size == 1 ? bytes_at<1>(bytes) : 0;
}

}  // namespace dateline::text
