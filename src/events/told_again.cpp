#include "events/told_again.hpp"

#include "time/timex_values.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::NounPhrase;
using syntax::TokenRange;
using syntax::WordClass;

constexpr std::uint32_t longest_gap = 10;  ///< Tokens between two times that share a verb.
constexpr int most_repetitions = 4;        ///< A longer list of times is a table.
constexpr TokenRange nowhere{syntax::none, syntax::none};

class Repetitions {
 public:
  Repetitions(const syntax::SentenceAnalysis& analysis, std::span<const PlacedTime> times,
              const DocumentReading& reading)
      : analysis_(analysis), times_(times), reading_(reading) {}

  /// The same event at the next time; nothing where the words between the two times tell anything else.
  std::optional<Draft> next(const Draft& told) const;

 private:
  bool alike(const PlacedTime& a, const PlacedTime& b, std::chrono::days apart) const;
  bool goes_on(std::size_t time) const;
  TokenRange behind_joiner(std::size_t time) const;
  bool only_phrases(TokenRange words) const;
  void leave_out(Draft& draft, TokenRange time) const;
  bool exchange(Draft& draft, std::uint32_t phrase, TokenRange behind_verb) const;
  bool exchange_all(Draft& draft, TokenRange words, TokenRange behind_verb) const;

  const syntax::SentenceAnalysis& analysis_;
  std::span<const PlacedTime> times_;
  const DocumentReading& reading_;
};

/// Two days, two months, two years, the later one behind. \param apart  days that must lie between them
bool Repetitions::alike(const PlacedTime& a, const PlacedTime& b, std::chrono::days apart) const {
  const TimeExpression& one = reading_.times()[a.index];
  const TimeExpression& other = reading_.times()[b.index];
  if (time::is_present_reference(other)) return false;  // "was eased on Monday and now applies at night"
  if (one.type != TimexType::date || other.type != TimexType::date || !one.date.known() || !other.date.known() ||
      one.date.precision() != other.date.precision())
    return false;
  const auto end = one.date.latest();
  const auto start = other.date.earliest();
  return end && start && *start > *end + apart;
}

/// "2004, [2008] and 2012": the time is followed by "and", or by a comma and a time of which that is so.
bool Repetitions::goes_on(std::size_t time) const {
  for (std::size_t i = time; i + 1 < times_.size() && i < time + most_repetitions; ++i) {
    const std::uint32_t behind = times_[i].tokens.last;
    if (analysis_.word_class(behind) == WordClass::coordinator) return true;
    if (analysis_.word_class(behind) != WordClass::comma || times_[i + 1].tokens.first != behind + 1) return false;
  }
  return false;
}

/// The words between a time and the next, without the "and" or comma that joins them; at no place where none does.
TokenRange Repetitions::behind_joiner(std::size_t time) const {
  const TokenRange gap{times_[time].tokens.last, times_[time + 1].tokens.first};
  std::uint32_t token = gap.first;
  if (token < gap.last && analysis_.word_class(token) == WordClass::comma) ++token;
  if (token < gap.last && analysis_.word_class(token) == WordClass::coordinator) return {token + 1, gap.last};
  return token == gap.first + 1 && token == gap.last && goes_on(time + 1) ? TokenRange{token, token} : nowhere;
}

bool Repetitions::only_phrases(TokenRange words) const {
  for (std::uint32_t i = words.first; i < words.last; ++i) {
    const WordClass c = analysis_.word_class(i);
    if (c > WordClass::preposition || c == WordClass::negator || c == WordClass::pronoun || c == WordClass::other ||
        c == WordClass::time)
      return false;
  }
  return true;
}

/// Puts a phrase in place of the one that stands in its part before the first time.
bool Repetitions::exchange(Draft& draft, std::uint32_t phrase, TokenRange behind_verb) const {
  const NounPhrase& other = analysis_.phrases[phrase];
  const std::uint32_t before = other.tokens.first - 1;
  const text::WordId preposition =
      analysis_.word_class(before) == WordClass::preposition ? reading_.tokens()[before].word : text::unknown_word;
  const auto stands_behind = [&](const Participant& one) {
    return one.tokens.first >= behind_verb.first && one.tokens.last <= behind_verb.last && !one.inherited;
  };
  for (Participant& one : draft.participants) {
    const bool same_kind = one.kind == other.kind || one.kind == EntityKind::other || other.kind == EntityKind::other;
    if (!stands_behind(one) || one.preposition != preposition || !same_kind || one.kind == EntityKind::text) continue;
    one = participant(analysis_, phrase, one.role);
    one.preposition = preposition;
    return true;
  }
  if (preposition == text::unknown_word || !draft.place || !stands_behind(*draft.place)) return false;
  draft.place = participant(analysis_, phrase, 0);
  return true;
}

bool Repetitions::exchange_all(Draft& draft, TokenRange words, TokenRange behind_verb) const {
  const auto& phrases = analysis_.phrases;
  auto at = std::lower_bound(phrases.begin(), phrases.end(), words.first,
                             [](const NounPhrase& one, std::uint32_t token) { return one.tokens.first < token; });
  std::uint32_t end = words.first;
  for (; at != phrases.end() && at->tokens.first < words.last; ++at) {
    if (at->tokens.first < end || at->modifier || at->is_coordination()) continue;
    end = at->tokens.last;
    if (analysis_.word_class(end) == WordClass::genitive) continue;  // "Odex's [bank]"
    if (!exchange(draft, static_cast<std::uint32_t>(at - phrases.begin()), behind_verb)) return false;
  }
  return true;
}

/// What titles are made of, without what tells of the first time.
void Repetitions::leave_out(Draft& draft, TokenRange time) const {
  draft.clause_title = {};
  draft.telling = {};
  const bool preposition = analysis_.word_class(time.first - 1) == WordClass::preposition;
  const std::uint32_t end = preposition ? time.first - 1 : time.first;
  for (Participant& one : draft.participants)
    if (one.told.contains(time.first)) one.told.last = end;
}

std::optional<Draft> Repetitions::next(const Draft& told) const {
  const bool plain = told.rule != syntax::none && !told.nominal && told.polarity == Polarity::positive &&
                     told.time.time && !told.time.until && !told.time.offset;
  if (!plain || (told.time.attachment != Attachment::clause && told.time.attachment != Attachment::coordination))
    return std::nullopt;
  const auto found = std::lower_bound(times_.begin(), times_.end(), *told.time.time,
                                      [](const PlacedTime& one, std::uint32_t index) { return one.index < index; });
  const auto at = static_cast<std::size_t>(found - times_.begin());
  if (at + 1 >= times_.size() || times_[at].index != *told.time.time) return std::nullopt;
  const PlacedTime& time = times_[at];
  const PlacedTime& other = times_[at + 1];
  if (time.tokens.first < told.trigger.last || other.tokens.first > time.tokens.last + longest_gap) return std::nullopt;
  const TokenRange words = behind_joiner(at);
  if (words == nowhere || !only_phrases(words)) return std::nullopt;
  // "on Monday and Tuesday" is one stretch, "in Leeds on Monday and York on Tuesday" is none.
  const bool bare = words.last - words.first < 2;
  if (!alike(time, other, std::chrono::days{bare ? 1 : 0})) return std::nullopt;
  Draft again = told;
  if (!exchange_all(again, words, {told.trigger.first, time.tokens.first})) return std::nullopt;
  again.time.time = other.index;
  again.told_with = syntax::none;
  again.time.attachment = Attachment::coordination;
  leave_out(again, time.tokens);
  return again;
}

}  // namespace

void tell_again(std::vector<Draft>& drafts, const syntax::SentenceAnalysis& analysis, std::span<const PlacedTime> times,
                const DocumentReading& reading) {
  if (times.size() < 2) return;
  const Repetitions repetitions(analysis, times, reading);
  for (std::size_t i = 0, told = drafts.size(); i < told; ++i) {
    std::optional<Draft> again = repetitions.next(drafts[i]);
    for (int count = 0; again && count < most_repetitions; ++count) {
      const bool dated =
          std::any_of(drafts.begin(), drafts.begin() + static_cast<std::ptrdiff_t>(told), [&](const Draft& draft) {
            return draft.time.time == again->time.time &&
                   reading.bytes(draft.trigger).start < reading.times()[*again->time.time].span.start;
          });
      if (dated) break;
      drafts.push_back(*again);
      again = repetitions.next(drafts.back());
    }
  }
}

}  // namespace dateline::events
