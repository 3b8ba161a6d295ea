#include "events/anniversaries.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// "the 10th anniversary": 10; 0 where the phrase counts no years.
std::uint32_t ordinal_in(const syntax::NounPhrase& phrase, const std::vector<text::Token>& tokens) {
  constexpr std::uint32_t most = 5000;  // years anybody celebrates
  for (std::uint32_t i = phrase.tokens.first; i < phrase.head; ++i)
    if (tokens[i].kind == text::TokenKind::number && tokens[i].number > 0 && tokens[i].number < most)
      return tokens[i].number;
  return 0;
}

}  // namespace

std::optional<Anniversary> anniversary_of(std::uint32_t phrase, const syntax::SentenceAnalysis& analysis,
                                          const std::vector<text::Token>& tokens, const ModalityCues& cues) {
  if (phrase == syntax::none) return std::nullopt;
  const std::uint32_t whole = analysis.phrases[phrase].coordination;
  for (std::uint32_t p = 0; p < analysis.phrases.size(); ++p) {
    const syntax::NounPhrase& owner = analysis.phrases[p];
    if (owner.of == syntax::none || (owner.of != phrase && owner.of != whole) || !cues.anniversary(owner.lemma))
      continue;
    const std::uint32_t years = ordinal_in(owner, tokens);
    const auto own = std::find_if(analysis.predicates.begin(), analysis.predicates.end(),
                                  [&](const syntax::Predicate& predicate) { return predicate.phrase == p; });
    return Anniversary{
        own == analysis.predicates.end() ? syntax::none : static_cast<std::uint32_t>(own - analysis.predicates.begin()),
        years};
  }
  return std::nullopt;
}

}  // namespace dateline::events
