#include "events/captions.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::SentenceAnalysis;

/// "sit", "are led", but not "will sit" or "have sat".
bool is_told_in_present(const SentenceAnalysis& analysis) {
  const auto first = std::find_if(analysis.verbs.begin(), analysis.verbs.end(), [](const syntax::VerbGroup& verb) {
    return verb.finiteness == syntax::Finiteness::finite;
  });
  return first != analysis.verbs.end() && first->tense == syntax::Tense::present &&
         first->aspect != syntax::Aspect::perfect && first->modal == text::unknown_word;
}

/// "this March 2021 [file photo]"
bool is_of_picture(const PlacedTime& time, const SentenceAnalysis& analysis, const DocumentReading& reading,
                   const ModalityCues& cues) {
  constexpr std::uint32_t reach = 2;  // tokens
  for (std::uint32_t i = time.tokens.last; i < analysis.tokens.last && i <= time.tokens.last + reach; ++i)
    if (cues.picture(reading.tokens()[i].word)) return true;
  return false;
}

bool tells_year(const PlacedTime& time, const DocumentReading& reading) {
  constexpr std::size_t digits = 4;
  const text::Token& last = reading.tokens()[time.tokens.last - 1];
  return last.kind == text::TokenKind::number && last.end - last.start == digits;
}

/// "..., Tuesday, May 4, 2021." behind the last verb, of the last days: nobody tells the year of what is news.
bool is_of_view(const PlacedTime& time, const SentenceAnalysis& analysis, const DocumentReading& reading,
                const ModalityCues&) {
  constexpr std::chrono::days recent{31};
  if (time.tokens.first == analysis.tokens.first || !tells_year(time, reading)) return false;
  if (!analysis.verbs.empty() && analysis.verbs.back().verb > time.tokens.first) return false;
  const Date& day = reading.times()[time.index].date;
  const Date& published = reading.published();
  return day.precision() == Precision::day && published.known() && published.latest() && day.earliest() &&
         *day.earliest() <= *published.latest() && *published.latest() <= *day.earliest() + recent;
}

}  // namespace

void leave_out_captions(std::uint32_t sentence, const SentenceAnalysis& analysis, const DocumentReading& reading,
                        const ModalityCues& cues, std::vector<Draft>& drafts) {
  if (drafts.empty() || analysis.headline || analysis.entry || !is_told_in_present(analysis)) return;
  const auto times = reading.times_in(sentence);
  const auto any = [&](auto condition) {
    return std::any_of(times.begin(), times.end(),
                       [&](const PlacedTime& time) { return condition(time, analysis, reading, cues); });
  };
  if (any(is_of_picture))
    drafts.clear();
  else if (any(is_of_view))
    std::erase_if(drafts, [](const Draft& draft) {
      return draft.rule == syntax::none || draft.background ||
             (draft.nominal && draft.alternation != syntax::Alternation::light_verb);
    });
}

}  // namespace dateline::events
