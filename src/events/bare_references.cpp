#include "events/bare_references.hpp"

#include "events/draft_relations.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// "the blast", "this blast", "the factory's blast"; in a headline, which has no articles, "dam blast".
bool means_one(const Draft& noun, const syntax::SentenceAnalysis& analysis) {
  return std::any_of(analysis.phrases.begin(), analysis.phrases.end(), [&](const syntax::NounPhrase& phrase) {
    return phrase.head + 1 == noun.trigger.last && !phrase.modifier && !phrase.plural &&
           (phrase.definite || (noun.headline && !phrase.indefinite));
  });
}

bool is_of_type(const std::vector<Draft>& drafts, std::uint32_t type, const LanguageEngine& engine) {
  return std::any_of(drafts.begin(), drafts.end(),
                     [&](const Draft& draft) { return draft.rule != syntax::none && type_of(draft, engine) == type; });
}

}  // namespace

void keep_bare_reference(const Draft& noun, const syntax::SentenceAnalysis& analysis, const LanguageEngine& engine,
                         std::vector<Draft>& kept) {
  if (!engine.rules.type(engine.rules.rule(noun.rule)).once_a_story) return;
  if (!means_one(noun, analysis) || is_of_type(kept, type_of(noun, engine), engine)) return;
  Draft& draft = kept.emplace_back(noun);
  draft.time = {};
  draft.modality = Modality::asserted;
  draft.polarity = Polarity::positive;
}

void add_bare_references(std::vector<Draft> kept, const LanguageEngine& engine, std::size_t most,
                         std::vector<Draft>& drafts, std::vector<EventDate>& dates) {
  for (Draft& noun : kept) {
    if (drafts.size() >= most) return;
    if (is_of_type(drafts, type_of(noun, engine), engine)) continue;
    const auto place = std::upper_bound(drafts.begin(), drafts.end(), noun, [](const Draft& a, const Draft& b) {
      return a.trigger.first < b.trigger.first;
    });
    dates.emplace(dates.begin() + (place - drafts.begin()));
    drafts.insert(place, std::move(noun));
  }
}

}  // namespace dateline::events
