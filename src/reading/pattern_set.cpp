#include "reading/pattern_set.hpp"

namespace dateline::reading {

void PatternSet::add(std::string_view pattern, std::uint32_t flags) {
  if (pattern.size() >= 2) by_first_bytes_[slot(pattern[0], pattern[1])].emplace_back(pattern, flags);
}

std::uint32_t PatternSet::flags_of(std::string_view text) const noexcept {
  std::uint32_t flags = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i)
    for (const auto& [pattern, value] : by_first_bytes_[slot(text[i], text[i + 1])])
      if ((flags | value) != flags && text.substr(i).starts_with(pattern)) flags |= value;
  return flags;
}

}  // namespace dateline::reading
