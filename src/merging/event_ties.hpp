// Which facts of several documents tell of one event as far as its kind and those taking part say, dates aside.
#pragma once

#include "merging/corpus.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace dateline::merging {

// Does the date hang so closely on the day of writing that the event is news to the document: a weekday, "yesterday",
// "next week", a day without a year? Its counterpart is "last year" or "three months ago", which tell of the past.
bool is_recent(const RelativeDate& relative) noexcept;
// "Last month", "two years ago": far from the day of writing, by a whole number of months or years.
bool is_counted_back(const RelativeDate& relative) noexcept;
// "In March": of the twelve months before or after.
bool is_month(const RelativeDate& relative) noexcept;

// Two facts are tied when they have the type or the trigger, and at least two of those taking part (or one and the
// place) in common and no part filled differently; within one document, or on the same weekday, month and day, one of
// those taking part; of what hardly befalls anybody twice, whom it befalls.
class EventTies {
 public:
  explicit EventTies(const Corpus& corpus);

  // Indices of tied facts, of the same and of other documents, ascending; `fact` itself left out. Of events that very
  // many tell, a bounded number.
  std::vector<std::uint32_t> partners(std::uint32_t fact) const;
  // Of a kind of which a story hardly has two: those of other documents of the story, whoever they name for it.
  std::vector<std::uint32_t> partners_of_story(std::uint32_t fact) const;

 private:
  void append_tied(std::uint64_t key, std::vector<std::uint32_t>& tied) const;
  // Each once, none that cannot be the fact.
  void keep_possible(std::uint32_t fact, std::vector<std::uint32_t>& tied) const;

  const Corpus& corpus_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> by_key_;
};

}  // namespace dateline::merging
