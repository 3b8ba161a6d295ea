#include "events/told_below.hpp"

#include "events/draft_relations.hpp"

namespace dateline::events {
namespace {

/// No words of its own tell its day.
bool has_day_of_story(const Draft& draft, const EventDate& date) {
  return draft.headline && has_happened(draft) && date.date.known() && !draft.time.time;
}

/// The event of its kind below that it has its day from.
const Draft* told_of_its_kind(std::size_t headline, const std::vector<Draft>& drafts,
                              const std::vector<EventDate>& dates, const LanguageEngine& engine) {
  constexpr std::size_t reach = 40;  // drafts; as far as its day is looked for
  for (std::size_t i = headline + 1; i < drafts.size() && i <= headline + reach; ++i)
    if (!drafts[i].headline && dates[i].time == dates[headline].time &&
        type_of(drafts[i], engine) == type_of(drafts[headline], engine))
      return drafts[i].told_with == syntax::none ? &drafts[i] : nullptr;
  return nullptr;
}

/// The first that the opening below tells of that day; none where it tells none.
const Draft* told_below(std::size_t headline, const std::vector<Draft>& drafts, const std::vector<EventDate>& dates) {
  constexpr std::uint32_t reach = 3;  // sentences; bylines may stand between
  for (std::size_t i = headline + 1; i < drafts.size(); ++i) {
    const Draft& draft = drafts[i];
    if (draft.sentence > drafts[headline].sentence + reach) return nullptr;
    if (!draft.headline && !draft.nominal && !draft.background && has_happened(draft) &&
        draft.told_with == syntax::none && dates[i].date == dates[headline].date)
      return &draft;
  }
  return nullptr;
}

}  // namespace

void leave_to_story(std::vector<Draft>& drafts, const std::vector<EventDate>& dates, const LanguageEngine& engine) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (!has_day_of_story(drafts[i], dates[i])) continue;
    const Draft* const story =
        dates[i].time ? told_of_its_kind(i, drafts, dates, engine) : told_below(i, drafts, dates);
    if (story != nullptr) drafts[i].told_with = story->trigger.first;
  }
}

}  // namespace dateline::events
