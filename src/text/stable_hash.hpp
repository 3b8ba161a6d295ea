// A hash of bytes that is the same on every machine and in every version, for what is written down: FNV-1a, 64 bits
// (Fowler, Noll and Vo).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::text {

class StableHash {
 public:
  static constexpr std::uint64_t prime = 0x100000001b3;

  constexpr void add(unsigned char byte) noexcept { value_ = (value_ ^ byte) * prime; }
  constexpr void add(std::string_view bytes) noexcept {
    for (const char byte : bytes) add(static_cast<unsigned char>(byte));
  }
  constexpr std::uint64_t value() const noexcept { return value_; }

 private:
  std::uint64_t value_ = 0xcbf29ce484222325;
};

/// Sixteen hexadecimal digits.
inline std::string hexadecimal(std::uint64_t value) {
  std::string digits(16, '0');
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, value >>= 4u)
    *digit = "0123456789abcdef"[value & 0xfu];
  return digits;
}

}  // namespace dateline::text
