// Many short strings looked for in one pass.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::reading {

/// Patterns, each with flags; a text has the flags of every pattern that occurs in it.
class PatternSet {
 public:
  /// \param pattern lower-case, of two bytes at least; shorter ones are ignored.
  void add(std::string_view pattern, std::uint32_t flags);
  /// \param text lower-case.
  std::uint32_t flags_of(std::string_view text) const noexcept;

 private:
  static std::size_t slot(char first, char second) noexcept {
    return (static_cast<unsigned char>(first) * 31u + static_cast<unsigned char>(second)) % 1024u;
  }
  std::array<std::vector<std::pair<std::string, std::uint32_t>>, 1024> by_first_bytes_;
};

}  // namespace dateline::reading
