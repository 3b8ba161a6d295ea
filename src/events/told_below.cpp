#include "events/told_below.hpp"

namespace dateline::events {
namespace {

/// No words tell its day, and nothing of its kind below does.
bool has_day_of_story(const Draft& draft, const EventDate& date) {
  return draft.headline && has_happened(draft) && date.date.known() && !date.time && !draft.time.time;
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

void leave_to_story(std::vector<Draft>& drafts, const std::vector<EventDate>& dates) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (!has_day_of_story(drafts[i], dates[i])) continue;
    if (const Draft* const story = told_below(i, drafts, dates)) drafts[i].told_with = story->trigger.first;
  }
}

}  // namespace dateline::events
