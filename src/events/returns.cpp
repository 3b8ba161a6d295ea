#include "events/returns.hpp"

#include <algorithm>

namespace dateline::events {

std::optional<std::uint32_t> span_since_last(const syntax::Predicate& noun, const syntax::SentenceAnalysis& analysis,
                                             const std::vector<text::Token>& tokens, std::span<const PlacedTime> times,
                                             const std::vector<TimeExpression>& expressions, const ModalityCues& cues) {
  constexpr std::uint32_t reach = 10;  // tokens: "her second visit [to the islands in the south in] six months"
  if (!noun.nominal || noun.phrase == syntax::none) return std::nullopt;
  const syntax::TokenRange phrase = analysis.phrases[noun.phrase].tokens;
  const auto counts_second = [&](const text::Token& token) { return cues.returning(token.word); };
  if (std::none_of(tokens.begin() + phrase.first, tokens.begin() + phrase.last, counts_second)) return std::nullopt;
  const auto next_verb = std::find_if(analysis.verbs.begin(), analysis.verbs.end(),
                                      [&](const syntax::VerbGroup& verb) { return verb.tokens.first >= phrase.last; });
  const std::uint32_t end = next_verb == analysis.verbs.end() ? analysis.tokens.last : next_verb->tokens.first;
  for (const PlacedTime& time : times)
    if (time.tokens.first > phrase.last && time.tokens.last <= std::min(end, phrase.last + reach) &&
        expressions[time.index].type == TimexType::duration &&
        cues.enclosing_preposition(tokens[time.tokens.first - 1].word))
      return time.index;
  return std::nullopt;
}

}  // namespace dateline::events
