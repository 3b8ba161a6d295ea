// Eight bytes of a text as one number, the first one lowest: words are compared, folded and hashed without a loop over
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

/// The last eight bytes, the last one highest; zeros before a shorter word.
inline std::uint64_t trailing_bytes(std::string_view word) noexcept {
  const std::size_t size = word.size();
  if (size >= 8) return bytes_at<8>(word.data() + size - 8);
  return size == 0 ? 0 : leading_bytes(word) << (8 * (8 - size));
}

/// The eight bytes put back, the lowest first.
inline void put_bytes(std::uint64_t block, char* to) noexcept {
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(to, &block, 8);
  } else {
    for (unsigned i = 0; i < 8; ++i) to[i] = static_cast<char>(block >> (8 * i) & 0xFF);
  }
}

/// In each byte the bit that tells small letters of ASCII from capitals.
inline constexpr std::uint64_t case_bits = 0x2020202020202020u;

/// The highest bit of each byte.
inline constexpr std::uint64_t top_bits = 0x8080808080808080u;

/// Of eight bytes, the top bits of those from `First` to `Last`; both are ASCII or neither is. (Bytes side by side:
/// Warren, Hacker's Delight, chapter 6.)
template <unsigned char First, unsigned char Last>
constexpr std::uint64_t bytes_within(std::uint64_t bytes) noexcept {
  static_assert(First <= Last && (First < 0x80) == (Last < 0x80));
  constexpr std::uint64_t each_byte = 0x0101010101010101u;
  const std::uint64_t low = bytes & ~top_bits;
  const std::uint64_t within =
      (low + (0x80 - (First & 0x7F)) * each_byte) & ~(low + (0x7F - (Last & 0x7F)) * each_byte);
  return within & (First < 0x80 ? ~bytes : bytes) & top_bits;
}

/// How many top bits are set. (A processor's own instruction for that may not be assumed.)
constexpr unsigned count_marked(std::uint64_t marks) noexcept {
  return static_cast<unsigned>((marks >> 7) * 0x0101010101010101u >> 56);
}

/// How many of eight bytes of UTF-8 continue a character.
constexpr unsigned count_continuing(std::uint64_t bytes) noexcept {
  return count_marked(bytes & ~(bytes << 1) & top_bits);  // 10xxxxxx
}

/// Fibonacci hashing (Knuth, vol. 3, 6.4), for tables whose keys a stranger does not choose.
inline std::size_t hash_bytes(std::uint64_t bytes) noexcept {
  return static_cast<std::size_t>(bytes * 0x9E3779B97F4A7C15u >> 32);
}
inline std::size_t hash_word(std::string_view word) noexcept {
  std::size_t result = hash_bytes(leading_bytes(word));
  for (std::size_t at = 8; at < word.size(); at += 8) result = hash_bytes(leading_bytes(word.substr(at)) + result);
  return result;
}

/// Lets a table of words be asked for a part of a text without a copy of it.
struct WordHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const noexcept { return hash_word(word); }
};

}  // namespace dateline::text
