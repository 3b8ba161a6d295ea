// When an article was written, by the weekdays it tells without a date.
#pragma once

#include "merging/writing_clues.hpp"

namespace dateline::merging {

// Of nineteen in twenty articles that name bare weekdays, one of these is the day of writing or one of the three
// before; the others may be background. What is to come on one, comes within three days.
std::vector<WritingClue> clues_from_bare_weekdays(const Corpus& corpus, std::uint32_t document);

// Nine in ten stories with a dateline tell by its weekday what happened on the day they were filed, and begin with that
// or with the day before.
std::vector<WritingClue> clues_from_weekday_of_filing(const Corpus& corpus, std::uint32_t document);

}  // namespace dateline::merging
