#include "reading/chronology_lines.hpp"

#include "reading/metadata_date.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace dateline::reading {

std::vector<bool> find_chronologies(std::string_view text, const std::vector<TextLine>& lines,
                                    const Knowledge& knowledge) {
  constexpr std::size_t fewest = 3;
  const DateNotation notation{knowledge.months, false};
  const auto time_of = [&](std::size_t i) {
    return lines[i].has_digit && lines[i].words >= 3
               ? find_entry_time(text.substr(lines[i].span.start, lines[i].span.size()), notation)
               : std::nullopt;
  };
  std::vector<bool> found(lines.size());
  for (std::size_t i = 0; i < lines.size();) {
    const auto first = time_of(i);
    auto last = first;
    std::size_t end = i;
    for (auto time = first; time && *time >= *last; time = end < lines.size() ? time_of(end) : std::nullopt) {
      last = time;
      ++end;
    }
    if (end - i >= fewest && *first < *last)
      std::fill(found.begin() + static_cast<std::ptrdiff_t>(i), found.begin() + static_cast<std::ptrdiff_t>(end), true);
    i = std::max(end, i + 1);
  }
  return found;
}

}  // namespace dateline::reading
