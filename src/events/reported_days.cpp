#include "events/reported_days.hpp"

#include "events/draft_relations.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::Predicate;
using syntax::SentenceAnalysis;

/// The day on which somebody says what a clause tells; nothing where it says so itself, or of no day.
std::optional<AttachedTime> time_of_report(const SentenceAnalysis& analysis, std::uint32_t clause,
                                           const TimeAttachment& times, const DocumentReading& reading) {
  const std::uint32_t verb = analysis.clauses[clause].reporting_verb;
  if (verb == syntax::none) return std::nullopt;
  const auto saying = std::find_if(analysis.predicates.begin(), analysis.predicates.end(),
                                   [&](const Predicate& each) { return !each.nominal && each.verb_group == verb; });
  if (saying == analysis.predicates.end()) return std::nullopt;
  AttachedTime time = times.of(*saying);
  if (time.attachment != Attachment::clause || time.until || time.offset) return std::nullopt;
  const TimeExpression& expression = reading.times()[*time.time];
  if (expression.type == TimexType::duration || expression.date.precision() != Precision::day) return std::nullopt;
  time.attachment = Attachment::report;
  return time;
}

/// What is told as news: a deed of the clause that is said, done before anybody said so.
bool is_news(const Draft& draft) {
  return draft.rule != syntax::none && !draft.time.time && draft.years_before == 0 && !draft.nominal &&
         !draft.background && !draft.headline && has_happened(draft) && (draft.past || draft.perfect);
}

/// "has resigned", "is stepping down"; "had resigned" tells of no day near.
bool is_told_as_new(const Draft& draft, const SentenceAnalysis& analysis) {
  const auto verb = std::find_if(analysis.verbs.begin(), analysis.verbs.end(), [&](const syntax::VerbGroup& each) {
    return draft.trigger.contains(each.verb) && each.finiteness == syntax::Finiteness::finite;
  });
  if (verb == analysis.verbs.end() || verb->modal != text::unknown_word) return false;
  return verb->aspect == syntax::Aspect::progressive ||
         (verb->aspect == syntax::Aspect::perfect && verb->tense == syntax::Tense::present);
}

}  // namespace

void date_by_announcement(std::vector<Draft>& drafts, const SentenceAnalysis& analysis, const TimeAttachment& times,
                          const DocumentReading& reading, const LanguageEngine& engine) {
  for (Draft& draft : drafts) {
    if (draft.time.time || draft.nominal || draft.headline || !has_happened(draft) ||
        !is_news_of_its_day(draft, engine) || !is_told_as_new(draft, analysis))
      continue;
    const std::optional<AttachedTime> time = time_of_report(analysis, draft.clause, times, reading);
    if (!time) continue;
    draft.time = *time;
    draft.time.attachment = Attachment::governing_clause;
  }
}

void date_by_report(std::vector<Draft>& drafts, const SentenceAnalysis& analysis, const TimeAttachment& times,
                    const DocumentReading& reading) {
  for (Draft& draft : drafts) {
    if (!is_news(draft)) continue;
    std::optional<AttachedTime> time = time_of_report(analysis, draft.clause, times, reading);
    const auto has_it = [&](const Draft& other) {
      return other.time.time == time->time && other.time.attachment != Attachment::report;
    };
    if (!time || std::any_of(drafts.begin(), drafts.end(), has_it)) continue;
    draft.time = *time;
  }
}

}  // namespace dateline::events
