#include "merging/returns.hpp"

#include "calendar/duration.hpp"
#include "merging/fact_dates.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace dateline::merging {

using std::chrono::days;

namespace {

// "P6M", "P0.5Y": about so many days; none for what is not counted in days, weeks, months or years.
std::optional<double> days_in(const std::string& value) {
  const auto duration = calendar::split_duration(value);
  if (!duration || duration->clock) return std::nullopt;
  const auto count = calendar::count_of<double>(*duration);
  if (!count || !(*count > 0) || *count > 1000) return std::nullopt;
  switch (duration->unit) {
    case 'D':
      return *count;
    case 'W':
      return 7 * *count;
    case 'M':
      return 30.44 * *count;
    case 'Y':
      return 365.25 * *count;
    default:
      return std::nullopt;
  }
}

// How far back such a span reaches, as people round it.
std::optional<std::pair<days, days>> reach_of(const TimeExpression& span) {
  const auto about = days_in(span.value);
  if (!about) return std::nullopt;
  const double least = span.mod == "MORE_THAN" ? 1 : span.mod == "LESS_THAN" ? 2.0 / 3 : 5.0 / 6;
  const double most = span.mod == "MORE_THAN" ? 4.0 / 3 : span.mod == "LESS_THAN" ? 1 : 7.0 / 6;
  return std::pair{days{static_cast<int>(least * *about)}, days{static_cast<int>(most * *about)}};
}

}  // namespace

std::optional<WritingClue> clue_from_return(const Corpus& corpus, const WritingDays& writing, const EventTies& ties,
                                            std::uint32_t index) {
  constexpr days longest{21};  // of a visit that others date
  constexpr days news{31};
  const Fact& fact = corpus.facts[index];
  const auto& times = corpus.document_of(fact).extraction->times;
  if (!fact.mention->since_last || *fact.mention->since_last >= times.size()) return std::nullopt;
  const TimeExpression& span = times[*fact.mention->since_last];
  const auto reach = reach_of(span);
  if (!reach) return std::nullopt;
  WritingClue clue;
  std::string tellers;
  std::uint32_t last_teller = fact.document;  // partners stand by document
  for (const std::uint32_t partner : ties.partners(index)) {
    const Fact& other = corpus.facts[partner];
    if (other.document == fact.document) continue;
    const DateBounds told = bounds_of(date_of(corpus, writing, other));
    if (!told.bounded() || told.length() >= longest) continue;
    clue.days.add({told.first + reach->first, told.last + reach->second});
    clue.days.add({told.first, told.last + news});
    if (other.document != last_teller)
      tellers += (tellers.empty() ? "" : ", ") + corpus.document_of(other).extraction->document.id;
    last_teller = other.document;
  }
  if (clue.days.empty()) return std::nullopt;
  clue.reason =
      "\"" + fact.mention->title + "\" is the second within " + span.text + ", one of them told by " + tellers;
  return clue;
}

}  // namespace dateline::merging
