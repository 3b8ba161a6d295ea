// When a text was published, as its first words say.
#pragma once

#include "reading/knowledge.hpp"

#include <chrono>
#include <optional>
#include <string_view>

namespace dateline::reading {

/// The day of a stamp that a page shows before the story and that a dump of it has run into the story: "CAIRO | Sun May
/// 16, 2021 6:47 pm EST CAIRO (Agency) - Police ...". A stamp is a day with the time of day right behind it, or a day
/// at the start with a bar or a word of bylines behind it. Figures count only when their order is plain.
std::optional<std::chrono::year_month_day> find_opening_stamp(std::string_view opening, const Knowledge& knowledge);

/// The day of a line that holds nothing else but a weekday or a time of day.
std::optional<std::chrono::year_month_day> find_only_day(std::string_view line, const Knowledge& knowledge);

}  // namespace dateline::reading
