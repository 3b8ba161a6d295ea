// Numbers as the build writes them for a program to read: small ones in a byte (LEB128, as in DWARF).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::packs {

inline void write_number(std::string& bytes, std::uint64_t number) {
  for (; number > 0x7F; number >>= 7) bytes += static_cast<char>(number | 0x80);
  bytes += static_cast<char>(number);
}

/// Small where it is near zero on either side.
inline void write_signed(std::string& bytes, std::int64_t number) {
  const auto bits = static_cast<std::uint64_t>(number);
  write_number(bytes, number < 0 ? ~bits << 1 | 1 : bits << 1);
}

/// \pre a number was written there \param at moves behind it
inline std::uint64_t read_number(std::string_view bytes, std::size_t& at) {
  const auto only = static_cast<unsigned char>(bytes[at]);
  if (only < 0x80) {  // nearly all
    ++at;
    return only;
  }
  std::uint64_t number = 0;
  for (unsigned shift = 0;; shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes[at++]);
    number |= std::uint64_t{byte & 0x7Fu} << shift;
    if (byte < 0x80) return number;
  }
}

inline std::int64_t read_signed(std::string_view bytes, std::size_t& at) {
  const std::uint64_t number = read_number(bytes, at);
  return static_cast<std::int64_t>((number & 1u) != 0 ? ~(number >> 1) : number >> 1);
}

}  // namespace dateline::packs
