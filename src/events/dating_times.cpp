// Which expressions tell a day on which something may have happened, and which only bound, compare or go on with
// another.
#include "events/time_attachment.hpp"

#include "time/timex_values.hpp"

#include <algorithm>

namespace dateline::events {

/// Can the expression date an event? Durations, sets and "now" cannot.
bool TimeAttachment::dates(const PlacedTime& time) const {
  if (ends_stretch(time) || is_told_again(time)) return false;
  const TimeExpression& expression = expressions_[time.index];
  if (expression.type != TimexType::date && expression.type != TimexType::time) return false;
  return expression.date.known() || expression.relative.has_value();
}

/// "by midnight on Sunday [(2300 GMT)]": the hour elsewhere.
bool TimeAttachment::is_told_again(const PlacedTime& time) const {
  const auto index = static_cast<std::size_t>(&time - times_.data());
  if (index == 0 || expressions_[time.index].type != TimexType::time) return false;
  const std::uint32_t bracket = times_[index - 1].tokens.last;
  return bracket + 1 == time.tokens.first && analysis_->word_class(bracket) == syntax::WordClass::open_bracket;
}

/// "20-22 March": of the two expressions the first tells the whole stretch.
bool TimeAttachment::ends_stretch(const PlacedTime& time) const {
  constexpr std::uint32_t joiner = 1;  // token
  const auto index = static_cast<std::size_t>(&time - times_.data());
  if (index == 0 || times_[index - 1].tokens.last + joiner < time.tokens.first) return false;
  const TimeExpression& before = expressions_[times_[index - 1].index];
  const TimeExpression& own = expressions_[time.index];
  if (own.date.known()) return before.date.known() && before.date != own.date && before.date.covers(own.date);
  return before.relative && own.relative && before.relative->last_day != 0 &&
         before.relative->last_day == own.relative->day;
}

/// "declared [Tuesday] a day of mourning", "set [3 May] as the deadline": what the verb makes of a day is no time of
/// the verb.
bool TimeAttachment::is_declared(std::size_t time) const {
  const syntax::TokenRange tokens = times_[time].tokens;
  if (tokens.first == analysis_->tokens.first || !syntax::is_verb(analysis_->word_class(tokens.first - 1)))
    return false;
  const bool named = time + 1 < times_.size() && times_[time + 1].tokens.first == tokens.last &&
                     expressions_[times_[time + 1].index].type == TimexType::duration;
  const bool as = tokens.last < analysis_->tokens.last && cues_.same_moment((*tokens_)[tokens.last].word) &&
                  analysis_->word_class(tokens.last) == syntax::WordClass::preposition;
  return named || (as && std::any_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const auto& verb) {
                     return verb.verb == tokens.first - 1 && cues_.governor(verb.lemma) == CueClass::planned;
                   }));
}

/// "The mine now faces a strike": what is so now dates nothing, but "has now closed" tells what came about.
bool TimeAttachment::is_now(const PlacedTime& time) const {
  return time::is_present_reference(expressions_[time.index]);
}

/// "the third [since independence in 1958]": the time of what only bounds it. \param of_noun also without a
/// preposition: "since his death [last year]" \param start token from which on a bound is looked for
bool TimeAttachment::is_of_bound(std::uint32_t first, std::uint32_t start, bool of_noun) const {
  constexpr std::uint32_t longest = 6;  // tokens of a phrase
  if (first == start) return false;
  const bool governed = analysis_->word_class(first - 1) == syntax::WordClass::preposition;
  if (!governed && !of_noun) return false;
  if (!governed) ++first;
  for (std::uint32_t i = first - 1; i-- > start && i + longest >= first - 1;) {
    if (cues_.onset((*tokens_)[i].word)) return i + 1 < first - 1;
    const auto c = analysis_->word_class(i);
    const bool nominal = c == syntax::WordClass::noun || c == syntax::WordClass::name ||
                         c == syntax::WordClass::adjective || c == syntax::WordClass::determiner ||
                         c == syntax::WordClass::possessive || c == syntax::WordClass::genitive;
    if (!nominal) return false;
  }
  return false;
}

/// "rose to 4 million, or 5 a share, from 3 million, or 4 a share, in the quarter before": nothing but amounts stands
/// between.
bool TimeAttachment::is_behind_compared_amount(const PlacedTime& time) const {
  constexpr std::uint32_t furthest = 24;  // tokens
  if (expressions_[time.index].date.precision() == Precision::day) return false;
  bool amount = false;
  for (std::uint32_t i = time.tokens.first; i-- > analysis_->tokens.first && time.tokens.first - i <= furthest;) {
    const syntax::WordClass word = analysis_->word_class(i);
    if (cues_.comparing((*tokens_)[i].word)) return amount;
    if (syntax::is_verb(word) || syntax::is_auxiliary(word) || word == syntax::WordClass::subordinator ||
        word == syntax::WordClass::relative)
      return false;
    amount = amount || (*tokens_)[i].kind == text::TokenKind::number;
  }
  return false;
}

bool TimeAttachment::holds_number(syntax::TokenRange tokens) const {
  for (std::uint32_t i = tokens.first; i < tokens.last; ++i)
    if (analysis_->word_class(i) == syntax::WordClass::number) return true;
  return false;
}

/// "emerged from [bankruptcy]"
bool TimeAttachment::is_left(std::uint32_t phrase) const {
  return std::any_of(analysis_->predicates.begin(), analysis_->predicates.end(),
                     [&](const syntax::Predicate& predicate) {
                       if (predicate.nominal || !cues_.leaving(predicate.lemma)) return false;
                       const auto arguments = analysis_->arguments_of(predicate);
                       return std::any_of(arguments.begin(), arguments.end(), [&](const syntax::Argument& argument) {
                         return argument.phrase == phrase && argument.relation == syntax::Relation::prepositional;
                       });
                     });
}

/// "fell 8 percent from a year ago", "fell to 3 million from 4 million a year earlier": when what is compared was so.
bool TimeAttachment::is_compared(const PlacedTime& time) const {
  if (is_behind_compared_amount(time)) return true;
  const TimeExpression& expression = expressions_[time.index];
  const bool back = expression.relative && expression.relative->offset < 0 && expression.relative->weekday == 0;
  const bool from_told = !expression.relative && expression.anchor_source != AnchorSource::none &&
                         expression.date.precision() != Precision::day;
  if ((!back && !from_told) || other_end(time) != nullptr) return false;
  std::uint32_t first = time.tokens.first;
  const auto amount = std::find_if(analysis_->phrases.begin(), analysis_->phrases.end(),
                                   [&](const syntax::NounPhrase& phrase) { return phrase.tokens.last == first; });
  if (amount != analysis_->phrases.end()) {
    // "down from a profit last year"; but "stole a painting from the museum yesterday", "was freed from prison last
    // month"
    const bool of_days = expression.relative && expression.relative->unit == RelativeDate::Unit::day;
    const bool figure = amount->kind == EntityKind::other && !amount->definite && amount->name.empty() && !of_days;
    if (!holds_number(amount->tokens) &&
        (!figure || is_left(static_cast<std::uint32_t>(amount - analysis_->phrases.begin()))))
      return false;
    first = amount->tokens.first;
  }
  return first > analysis_->tokens.first && cues_.range_opener((*tokens_)[first - 1].word);
}

/// "As of Monday, the fire had killed nine", but "as of Monday, shops will close".
bool TimeAttachment::is_count_until(const PlacedTime& time) const {
  const auto& chunks = analysis_->chunks;
  const std::uint32_t first = time.tokens.first;
  const auto before = std::partition_point(chunks.begin(), chunks.end(),
                                           [&](const syntax::Chunk& chunk) { return chunk.tokens.last < first; });
  if (before == chunks.end() || before->tokens.last != first || before->tokens.first + 1 == first ||
      before->kind != syntax::WordClass::preposition || !cues_.bounding(before->word))
    return false;
  return std::none_of(analysis_->verbs.begin(), analysis_->verbs.end(), [&](const syntax::VerbGroup& verb) {
    const bool now = verb.tense == syntax::Tense::present && verb.aspect != syntax::Aspect::perfect;
    return verb.finiteness == syntax::Finiteness::finite &&
           (now || lies_ahead(static_cast<std::uint32_t>(&verb - analysis_->verbs.data())));
  });
}

/// "since 3 May"; but "not until 3 May did she sign" tells when she did.
bool TimeAttachment::bounds(const PlacedTime& time) const {
  const std::uint32_t first = time.tokens.first;
  if (first == analysis_->tokens.first) return false;
  const text::WordId word = (*tokens_)[first - 1].word;
  if (is_compared(time) || is_count_until(time)) return true;
  // "before dawn on Saturday" is on Saturday.
  const bool same_day = cues_.counted_before(word) && expressions_[time.index].type == TimexType::time;
  if (!cues_.bounding(word) || same_day) return false;
  return !cues_.awaited(word) || analysis_->word_class(first - 2) != syntax::WordClass::negator;
}

/// "between May and July", "from Monday, May 6, to Thursday", "May 6 through May 9": two expressions, one stretch of
/// time. A joiner that is a conjunction joins a range only behind an opener: "on Monday and Tuesday" are two days.
const PlacedTime* TimeAttachment::other_end(const PlacedTime& start) const {
  const auto index = static_cast<std::size_t>(&start - times_.data());
  if (index + 1 >= times_.size()) return nullptr;
  const PlacedTime& end = times_[index + 1];
  std::uint32_t joiner = start.tokens.last;
  const bool comma = joiner < end.tokens.first && analysis_->word_class(joiner) == syntax::WordClass::comma;
  if (comma) ++joiner;
  if (joiner + 1 != end.tokens.first || !cues_.range_joiner((*tokens_)[joiner].word) || !dates(end)) return nullptr;
  const std::uint32_t first = start.tokens.first;
  const bool opened = first > analysis_->tokens.first && cues_.range_opener((*tokens_)[first - 1].word);
  // "extended the bid, due to expire on Monday, to Friday" tells no stretch.
  return opened || (!comma && analysis_->word_class(joiner) != syntax::WordClass::coordinator) ? &end : nullptr;
}

}  // namespace dateline::events
