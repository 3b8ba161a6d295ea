// Lines that say when: "Published May 3, 2021, updated May 5".
#pragma once

#include "reading/knowledge.hpp"
#include "reading/metadata_date.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline::reading {

/// In bytes: a longer line tells more than who wrote the story and when.
inline constexpr std::size_t longest_byline = 120;

struct BylineDays {
  std::optional<std::chrono::year_month_day> published;
  std::optional<std::chrono::year_month_day> changed;
};

/// The days of a line, by the words before them; a day without such a word is one of publication.
BylineDays find_byline_days(std::string_view line, const DateNotation& notation, const Knowledge& knowledge);

/// Does a text end with a word for changes, as in "Last updated on "?
bool announces_change(std::string_view text, const Knowledge& knowledge);

/// Does it begin with a word of bylines, as in "Last updated at 15:02"?
bool begins_with_byline_word(std::string_view text, const Knowledge& knowledge);

}  // namespace dateline::reading
