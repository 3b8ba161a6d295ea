// What a single document tells about the day it was written.
#pragma once

#include "merging/corpus.hpp"
#include "merging/day_set.hpp"
#include "merging/event_ties.hpp"

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace dateline::merging {

// Days that agree with a clue, and the clue in words.
struct WritingClue {
  DaySet days;
  std::string reason;
};

// Dates written out in full: what is told as past bounds the day from below, what is planned from above.
std::vector<WritingClue> clues_from_full_dates(const Corpus& corpus, std::uint32_t document);

// A day of a month without a year is near the day of writing.
std::vector<WritingClue> clues_from_left_out_years(const Corpus& corpus, std::uint32_t document);

// The day a dateline tells, of whatever year, is that of writing.
std::vector<WritingClue> clues_from_dateline(const Corpus& corpus, std::uint32_t document);

// What an article tells as coming by its day, it does not tell on that day; nor does it tell by the name of its own
// month what happened: that would be "on Monday", "this month".
std::vector<WritingClue> clues_from_what_is_near(const Corpus& corpus, std::uint32_t document);

// With a weekday it is so only in years whose calendar agrees, and nearer: a reader is told the weekday of what
// happened or will happen within days.
std::vector<WritingClue> clues_from_weekdays(const Corpus& corpus, std::uint32_t document);

// By month and day of the month: which documents whose own day is known (theirs is all that "on Monday" needs) tell of
// such a day as news, and of which year's.
using DaysTold = std::map<std::pair<unsigned, unsigned>, std::vector<std::pair<std::chrono::sys_days, std::uint32_t>>>;
DaysTold days_told_as_news(const Corpus& corpus);

// "March 17" is the March 17 that dated articles of the same story tell of.
std::vector<WritingClue> clues_from_story_days(const Corpus& corpus, const DaysTold& told, std::uint32_t document);

// A text that tells of March 2023 and of "Tuesday, October 17" was written in the first such year after March 2023, not
// five years on, having nothing later to tell: the days within a few years of the latest full date told as past.
// Full dates without a month (a birth, a founding) say nothing about how recent they are.
std::vector<WritingClue> clues_from_recency(const Corpus& corpus, std::uint32_t document);

// One event dated twice in the document: the days on which both expressions mean the same.
// \param possible days still possible, which bounds the work
std::vector<WritingClue> clues_from_repetition(const Corpus& corpus, std::uint32_t document, const EventTies& ties,
                                               const DaySet& possible);

}  // namespace dateline::merging
