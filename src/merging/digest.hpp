// A 64-bit hash that is the same on every machine (FNV-1a), for identities that are written down.
#pragma once

#include <dateline/event.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::merging {

// Lengths go in before contents, so that ("ab", "c") and ("a", "bc") differ.
class Digest {
 public:
  template <std::unsigned_integral Integer>
  void add(Integer value) noexcept {
    const std::uint64_t wide = value;
    for (unsigned shift = 0; shift < 64; shift += 8) add_byte(static_cast<unsigned char>(wide >> shift));
  }
  void add(std::string_view text) noexcept {
    add(text.size());
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
  }
  std::uint64_t value() const noexcept { return value_; }
  // Sixteen hexadecimal digits.
  std::string text() const;

 private:
  void add_byte(unsigned char byte) noexcept {
    value_ ^= byte;
    value_ *= 0x100000001b3;
  }
  std::uint64_t value_ = 0xcbf29ce484222325;
};

// Of everything an Extraction holds.
std::uint64_t digest(const Extraction& extraction);

}  // namespace dateline::merging
