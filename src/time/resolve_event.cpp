// "three weeks before the vote": counted from the day that was told together with the vote.
#include "time/resolver.hpp"

#include "time/calendar_units.hpp"

#include <algorithm>

namespace dateline::time {
namespace {

// Bounds keep this linear, whatever the text: words of the event, days looked at, tokens of a sentence.
constexpr std::uint32_t most_event_words = 4;
constexpr std::size_t most_days = 4;
constexpr std::uint32_t most_sentence = 40;
constexpr std::size_t least_letters = 4;

/// Tokens the phrase takes at token `at`; 0 when it does not stand there.
std::uint32_t length_at(const Text& text, const std::vector<std::vector<text::WordId>>& phrases, std::uint32_t at) {
  for (const std::vector<text::WordId>& phrase : phrases) {
    if (at + phrase.size() > text.tokens.size()) continue;
    bool same = true;
    for (std::size_t i = 0; i < phrase.size() && same; ++i) same = text.tokens[at + i].word == phrase[i];
    if (same) return static_cast<std::uint32_t>(phrase.size());
  }
  return 0;
}

/// Forms of one word: "vote", "voted", "Votes".
bool same_stem(std::string_view one, std::string_view other) {
  constexpr std::size_t longest_ending = 3;
  const std::size_t shorter = std::min(one.size(), other.size());
  if (shorter < least_letters || std::max(one.size(), other.size()) - shorter > longest_ending) return false;
  constexpr char case_bit = 0x20;
  return (one[0] | case_bit) == (other[0] | case_bit) && one.substr(1, shorter - 1) == other.substr(1, shorter - 1);
}

/// Words by which the event that a word tells may be told as well: "the disaster" of "sank".
std::vector<text::WordId> kin_of(const Compiled& grammar, text::WordId word) {
  std::vector<text::WordId> all;
  for (const std::vector<text::WordId>& kin : grammar.event_kin)
    if (std::find(kin.begin(), kin.end(), word) != kin.end()) all.insert(all.end(), kin.begin(), kin.end());
  return all;
}

/// Does the sentence around the tokens `[first, last)` tell what the word at `own` means, besides that word itself?
bool sentence_has(const Text& text, std::uint32_t first, std::uint32_t last, std::uint32_t own,
                  const std::vector<text::WordId>& kin) {
  const std::string_view word = text.token(own);
  const auto tells = [&](std::uint32_t token) {
    return token != own && (same_stem(text.token(token), word) ||
                            std::find(kin.begin(), kin.end(), text.tokens[token].word) != kin.end());
  };
  for (std::uint32_t i = first; i > 0 && first - i < most_sentence && !ends_sentence(text, i - 1); --i)
    if (tells(i - 1)) return true;
  for (std::uint32_t i = last; i < text.tokens.size() && i - last < most_sentence && !ends_sentence(text, i); ++i)
    if (tells(i)) return true;
  return false;
}

/// "two hours", "minutes": so short a while that what it is counted from was on the same day.
bool is_within_day(const Meaning& amount) {
  constexpr long long most_hours = 1200;  // hundredths
  const auto unit = amount.as<Unit>(Field::unit);
  if (unit == Unit::hour)
    return amount.has(Field::vague) || !amount.has(Field::amount) || amount.get(Field::amount) <= most_hours;
  return unit == Unit::minute || unit == Unit::second;
}

}  // namespace

void Resolver::lean_on_event(const Found& found, TimeExpression& expression) const {
  const bool same_day = is_within_day(found.meaning);
  if (told_.empty() || (found.meaning.has(Field::vague) && !same_day)) return;
  const std::uint32_t before = length_at(text_, grammar_.before_event, found.last);
  const std::uint32_t after = before == 0 ? length_at(text_, grammar_.after_event, found.last) : 0;
  if (before + after == 0) return;
  const std::uint32_t event = found.last + before + after;
  for (std::uint32_t i = event; i < text_.tokens.size() && i - event < most_event_words; ++i) {
    if (text_.tokens[i].kind != text::TokenKind::word) return;
    const std::vector<text::WordId> kin = kin_of(grammar_, text_.tokens[i].word);
    for (std::size_t k = 0; k < std::min(told_.size(), most_days); ++k) {
      const Told& told = told_[told_.size() - 1 - k];
      if (!sentence_has(text_, told.first, told.last, i, kin)) continue;
      const Moment moment =
          same_day ? Moment::of_day(told.day) : counted_from(found.meaning, told.day, before > 0 ? -1 : 1);
      if (!moment.known()) return;
      expression.date = moment.date();
      expression.anchor = Date::day(told.day).edtf();
      expression.anchor_source = AnchorSource::expression;
      expression.derivation = {expression.text,
                               std::string(before > 0 ? "before" : "after") + " \"" + std::string(text_.token(i)) +
                                   "\" of " + expression.anchor,
                               expression.date.edtf()};
      return;
    }
  }
}

}  // namespace dateline::time
