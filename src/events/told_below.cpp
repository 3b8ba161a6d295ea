#include "events/told_below.hpp"

#include "events/draft_relations.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// No words of its own tell its day.
bool has_day_of_story(const Draft& draft, const EventDate& date) {
  return draft.headline && has_happened(draft) && date.date.known() && !draft.time.time;
}

/// The event of its kind below that it has its day from, or what that one is told with.
const Draft* told_of_its_kind(std::size_t headline, const std::vector<Draft>& drafts,
                              const std::vector<EventDate>& dates, const LanguageEngine& engine) {
  constexpr std::size_t reach = 40;  // drafts; as far as its day is looked for
  const std::size_t end = std::min(drafts.size(), headline + 1 + reach);
  for (std::size_t i = headline + 1; i < end; ++i) {
    if (drafts[i].headline || is_reference(drafts[i]) || dates[i].time != dates[headline].time ||
        type_of(drafts[i], engine) != type_of(drafts[headline], engine))
      continue;
    if (drafts[i].told_with == syntax::none) return &drafts[i];
    for (std::size_t whole = headline + 1; whole < end; ++whole)
      if (!drafts[whole].headline && drafts[whole].trigger.first == drafts[i].told_with) return &drafts[whole];
    return nullptr;
  }
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

bool tells_within(const Draft& saying, const Draft& deed) {
  return std::any_of(saying.participants.begin(), saying.participants.end(), [&](const Participant& content) {
    return content.kind == EntityKind::text && content.tokens.contains(deed.trigger.first);
  });
}

/// "Weiss steps down" above "Otto Weiss has retired, Odex said on Monday": the deed of the headline's kind that
/// somebody says there was.
std::size_t deed_said(const Draft& headline, std::size_t saying, const std::vector<Draft>& drafts,
                      const LanguageEngine& engine) {
  if (headline.rule != syntax::none && engine.rules.type(engine.rules.rule(headline.rule)).ace.starts_with("Life."))
    return saying;  // the dead are found later than they died
  const auto is_it = [&](std::size_t i) {
    return i != saying && !drafts[i].nominal && !drafts[i].background && has_happened(drafts[i]) &&
           drafts[i].told_with == syntax::none && !drafts[i].time.time && may_tell_same(drafts[i], headline, engine) &&
           tells_within(drafts[saying], drafts[i]);
  };
  for (std::size_t i = saying - std::min(saying, near_drafts); i < std::min(drafts.size(), saying + near_drafts); ++i)
    if (drafts[i].sentence == drafts[saying].sentence && is_it(i)) return i;
  return saying;
}

}  // namespace

void leave_to_story(std::vector<Draft>& drafts, std::vector<EventDate>& dates, const LanguageEngine& engine) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (!has_day_of_story(drafts[i], dates[i])) continue;
    const Draft* story = dates[i].time ? told_of_its_kind(i, drafts, dates, engine) : nullptr;
    if (story == nullptr) story = told_below(i, drafts, dates);
    if (story == nullptr) continue;
    const auto said = static_cast<std::size_t>(story - drafts.data());
    const std::size_t deed = is_saying(*story, engine) ? deed_said(drafts[i], said, drafts, engine) : said;
    if (deed != said) {
      tell_with(drafts, said, drafts[deed]);
      dates[deed] = dates[said];
      dates[deed].time.reset();  // other articles may know a better day
    }
    drafts[i].told_with = drafts[deed].trigger.first;
  }
}

}  // namespace dateline::events
