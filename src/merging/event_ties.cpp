#include "merging/event_ties.hpp"

#include "calendar/calendar.hpp"
#include "merging/digest.hpp"
#include "merging/similarity.hpp"
#include "merging/stories.hpp"

#include <algorithm>
#include <cstdlib>

namespace dateline::merging {
namespace {

constexpr std::size_t most_tying = 6;  // of one fact, so that long lists of guests do not square
constexpr std::size_t most_partners = 32;

enum class TieKind : std::uint8_t {
  type,
  trigger,
  type_in_document,
  trigger_in_document,
  type_on_day,
  type_on_weekday,
  befallen,
  story
};

std::uint64_t tie_key(TieKind kind, std::uint32_t what, std::uint32_t first, std::uint32_t second) {
  Digest digest;
  for (const std::uint32_t part : {static_cast<std::uint32_t>(kind), what, first, second}) digest.add(part);
  return digest.value();
}

// Weekday, month and day as one number, of a known day or of one told so without its year ("Sunday, November 5"); 0
// else.
std::uint32_t weekday_and_day(const Fact& fact) {
  const auto packed = [](unsigned weekday, unsigned month, unsigned day) { return (weekday * 16 + month) * 32 + day; };
  if (fact.relative != nullptr) {
    const RelativeDate& told = *fact.relative;
    const bool whole =
        told.unit == RelativeDate::Unit::none && told.last_day == 0 && told.weekday != 0 && told.day != 0;
    return whole && told.month != 0 ? packed(told.weekday, told.month, told.day) : 0;
  }
  if (fact.date.precision() != Precision::day) return 0;
  const std::chrono::sys_days day = *fact.date.earliest();
  const std::chrono::year_month_day date{day};
  return packed(calendar::iso_weekday(day), unsigned{date.month()}, unsigned{date.day()});
}

// The weekday of a known day or of one told by it alone ("on Friday", "Tuesday next week"); 0 else.
std::uint32_t weekday_of(const Fact& fact) {
  if (fact.relative == nullptr)
    return fact.date.precision() == Precision::day ? calendar::iso_weekday(*fact.date.earliest()) : 0;
  const RelativeDate& told = *fact.relative;
  const bool alone = told.unit == RelativeDate::Unit::none || told.unit == RelativeDate::Unit::week;
  return alone && told.day == 0 && told.month == 0 ? told.weekday : 0;
}

// One key for each pair of those taking part, and one for each of them with the day: few years have the same weekday.
// Within one document, where a name has one bearer and a story one course, one of them is enough, and so is whom
// something befalls that hardly befalls anybody twice.
template <typename Function>
void for_each_key(const Fact& fact, Function function) {
  const std::size_t count = std::min(fact.actors.size(), most_tying);
  const std::uint32_t day = fact.generic ? 0 : weekday_and_day(fact);
  if (marks_one_day(fact.mention->ace))
    for (const ActorId actor : fact.befallen) function(tie_key(TieKind::befallen, fact.type, actor, 0));
  for (std::size_t i = 0; i < count; ++i) {
    const ActorId actor = fact.actors[i];
    if (day != 0) function(tie_key(TieKind::type_on_day, fact.type, actor, day));
    if (!fact.generic) function(tie_key(TieKind::type_in_document, fact.type, fact.document, actor));
    if (fact.trigger != no_word) function(tie_key(TieKind::trigger_in_document, fact.trigger, fact.document, actor));
    for (std::size_t j = i + 1; j < count; ++j) {
      if (!fact.generic) function(tie_key(TieKind::type, fact.type, actor, fact.actors[j]));
      if (fact.trigger != no_word) function(tie_key(TieKind::trigger, fact.trigger, actor, fact.actors[j]));
    }
  }
}

// Of a kind of which a story hardly has two: one of those taking part is enough, or that on one side nobody is named.
template <typename Function>
void for_each_story_key(const Fact& fact, Function function) {
  if (!fact.mention->once_a_story) return;
  const std::size_t count = std::min(fact.actors.size(), most_tying);
  for (std::size_t i = 0; i < count; ++i) function(tie_key(TieKind::story, fact.type, fact.actors[i], 0));
  function(tie_key(TieKind::story, fact.type, no_actor, 0));
}

// Of a dated article of the story one of those taking part and the weekday are enough.
template <typename Function>
void for_each_weekday_key(const Fact& fact, Function function) {
  const std::uint32_t weekday = fact.generic ? 0 : weekday_of(fact);
  if (weekday == 0) return;
  const std::size_t count = std::min(fact.actors.size(), most_tying);
  for (std::size_t i = 0; i < count; ++i)
    function(tie_key(TieKind::type_on_weekday, fact.type, fact.actors[i], weekday));
}

bool can_be_tied(const Fact& fact) {
  return fact.mention->polarity == Polarity::positive &&
         (is_told_as_fact(fact.mention->modality) || fact.mention->modality == Modality::planned);
}

}  // namespace

bool is_recent(const RelativeDate& relative) noexcept {
  if (relative.rough) return false;
  switch (relative.unit) {
    case RelativeDate::Unit::none:
      return relative.weekday != 0 || relative.day != 0;
    case RelativeDate::Unit::day:
      return std::abs(relative.offset) <= 3;
    case RelativeDate::Unit::week:
    case RelativeDate::Unit::weekend:
      return std::abs(relative.offset) <= 1;
    default:
      return false;
  }
}

bool is_counted_back(const RelativeDate& relative) noexcept {
  const bool counted = relative.unit == RelativeDate::Unit::month || relative.unit == RelativeDate::Unit::year;
  return counted && !relative.rough && relative.offset < 0;
}

bool is_month(const RelativeDate& relative) noexcept {
  return relative.unit == RelativeDate::Unit::none && relative.month >= 1 && relative.month <= 12 &&
         relative.day == 0 && relative.weekday == 0 && !relative.rough && relative.last_month == 0;
}

EventTies::EventTies(const Corpus& corpus) : corpus_(corpus) {
  for (std::uint32_t i = 0; i < corpus.facts.size(); ++i) {
    const Fact& fact = corpus.facts[i];
    if (!can_be_tied(fact) || (!fact.date.known() && fact.relative == nullptr)) continue;
    const auto add = [&](std::uint64_t key) { by_key_[key].push_back(i); };
    for_each_key(fact, add);
    for_each_story_key(fact, add);
    if (corpus.document_of(fact).published.precision() == Precision::day) for_each_weekday_key(fact, add);
  }
}

std::vector<std::uint32_t> EventTies::partners(std::uint32_t fact) const {
  std::vector<std::uint32_t> result;
  if (!can_be_tied(corpus_.facts[fact])) return result;
  const std::uint32_t document = corpus_.facts[fact].document;
  for_each_weekday_key(corpus_.facts[fact], [&](std::uint64_t key) { append_tied(key, result); });
  std::erase_if(result,
                [&](std::uint32_t other) { return !same_story(corpus_, document, corpus_.facts[other].document); });
  for_each_key(corpus_.facts[fact], [&](std::uint64_t key) { append_tied(key, result); });
  keep_possible(fact, result);
  return result;
}

std::vector<std::uint32_t> EventTies::partners_of_story(std::uint32_t fact) const {
  const std::uint32_t document = corpus_.facts[fact].document;
  std::vector<std::uint32_t> result;
  if (!can_be_tied(corpus_.facts[fact])) return result;
  for_each_story_key(corpus_.facts[fact], [&](std::uint64_t key) { append_tied(key, result); });
  keep_possible(fact, result);
  std::erase_if(result, [&](std::uint32_t other) {
    return corpus_.facts[other].document == document || !same_story(corpus_, document, corpus_.facts[other].document);
  });
  return result;
}

void EventTies::append_tied(std::uint64_t key, std::vector<std::uint32_t>& tied) const {
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return;
  const auto count = std::min(found->second.size(), most_partners);
  tied.insert(tied.end(), found->second.begin(), found->second.begin() + static_cast<std::ptrdiff_t>(count));
}

void EventTies::keep_possible(std::uint32_t fact, std::vector<std::uint32_t>& tied) const {
  std::sort(tied.begin(), tied.end());
  tied.erase(std::unique(tied.begin(), tied.end()), tied.end());
  std::erase_if(tied, [&](std::uint32_t other) {
    return other == fact || parts_conflict(corpus_.facts[fact].participants, corpus_.facts[other].participants);
  });
}

}  // namespace dateline::merging
