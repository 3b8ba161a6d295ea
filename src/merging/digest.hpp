// A hash of values that is the same on every machine, for identities that are written down.
#pragma once

#include "text/stable_hash.hpp"

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
    for (unsigned shift = 0; shift < 64; shift += 8) hash_.add(static_cast<unsigned char>(wide >> shift));
  }
  void add(std::string_view text) noexcept {
    add(text.size());
    hash_.add(text);
  }
  std::uint64_t value() const noexcept { return hash_.value(); }
  std::string text() const { return text::hexadecimal(hash_.value()); }

 private:
  text::StableHash hash_;
};

// Of everything an Extraction holds.
std::uint64_t digest(const Extraction& extraction);

}  // namespace dateline::merging
