#include "merging/occasions.hpp"

#include "merging/recurrence.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace dateline::merging {

using std::chrono::days;

namespace {

// When an event took place, if that is known closely enough to tie another document to it.
std::optional<DayRange> close_range(const Date& date, days widest) {
  if (!date.known() || date.is_approximate() || !date.earliest() || !date.latest()) return std::nullopt;
  if (*date.latest() - *date.earliest() >= widest) return std::nullopt;
  return DayRange{*date.earliest(), *date.latest()};
}

// Can the words mean a day of the range, whenever they were written? "May 16" is no day in October.
bool can_mean(const RelativeDate& relative, const DayRange& range) {
  if (relative.unit != RelativeDate::Unit::none || relative.month == 0 || relative.month > 12) return true;
  for (sys_days day = range.first; day <= range.last; ++day) {
    const std::chrono::year_month_day date{day};
    const std::pair told{unsigned{date.month()}, relative.day == 0 ? 0 : unsigned{date.day()}};
    const std::pair first{relative.month, relative.day};
    const std::pair last{std::max(relative.month, relative.last_month),
                         relative.last_day != 0 ? relative.last_day : relative.day};
    if (first <= told && told <= last) return true;
  }
  return false;
}

}  // namespace

bool overlap(const DayRange& a, const DayRange& b) {
  return a.first <= b.last && b.first <= a.last;
}

Occasions occasions_of(const Corpus& corpus, MeanwhileDates& dates, const std::vector<std::uint32_t>& partners,
                       std::uint32_t index) {
  // A plan, and what hardly happens twice, is tied to what another document dates by the month, where no other occasion
  // is known that could be meant; what else happened "on Thursday" may have happened on many.
  constexpr days week{7};
  constexpr days month{31};
  const bool planned = corpus.facts[index].mention->modality == Modality::planned;
  const bool single = marks_one_day(corpus.facts[index].mention->ace);
  const RelativeDate& relative = *corpus.facts[index].relative;
  Occasions found;
  for (const std::uint32_t partner : partners) {
    const Fact& other = corpus.facts[partner];
    if (other.document == corpus.facts[index].document) continue;
    const auto range = close_range(dates.of(partner), planned || single ? month : 3 * week);
    if (!range) {
      const DateBounds& bounds = other.bounds;
      const DayRange loose{bounds.first, bounds.last};
      if (bounds.bounded() && bounds.length() < 2 * month && can_mean(relative, loose)) found.loose.push_back(loose);
      continue;
    }
    if (!can_mean(relative, *range) ||
        std::find(found.ranges.begin(), found.ranges.end(), *range) != found.ranges.end())
      continue;
    found.ranges.push_back(*range);
    found.tellers += (found.tellers.empty() ? "" : ", ") + corpus.document_of(other).extraction->document.id;
  }
  // "In March" adds nothing to "on March 20"; beside another occasion it is too vague to count.
  const auto named_closer = [&](const DayRange& wide) {
    return std::any_of(found.ranges.begin(), found.ranges.end(), [&](const DayRange& other) {
      return other != wide && wide.first <= other.first && other.last <= wide.last;
    });
  };
  const auto vague = [&](const DayRange& range) { return range.last - range.first >= week; };
  std::vector<DayRange> kept;
  std::copy_if(found.ranges.begin(), found.ranges.end(), std::back_inserter(kept),
               [&](const DayRange& range) { return !named_closer(range); });
  found.ranges = std::move(kept);
  if (found.ranges.size() > 1 && std::any_of(found.ranges.begin(), found.ranges.end(), vague)) found.ranges.clear();
  // An occasion "in October" that none of them is may be the one meant as well.
  const bool another = std::any_of(found.loose.begin(), found.loose.end(), [&](const DayRange& loose) {
    return std::none_of(found.ranges.begin(), found.ranges.end(),
                        [&](const DayRange& each) { return overlap(each, loose); });
  });
  if (another) found.ranges.clear();
  return found;
}

}  // namespace dateline::merging
