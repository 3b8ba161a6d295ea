// Which country or body of people is meant by "the country", "the club", "the agency".
#include "syntax/entities.hpp"

#include <algorithm>

namespace dateline::syntax {

/// "Kenya", "Kenyan", "Nairobi": each tells of Kenya.
void EntityLinker::remember_countries(const SentenceAnalysis& sentence) {
  const Gazetteer& gazetteer = lexicon_.gazetteer();
  for (const NameSpan& name : sentence.names) {
    std::uint32_t country = name.nationality != none ? name.nationality : name.gazetteer;
    if (country == none) continue;
    if (gazetteer.entry(country).kind == EntityKind::place) country = gazetteer.entry(country).country;
    if (country == WordTrie::absent || gazetteer.entry(country).kind != EntityKind::country) continue;
    const auto known =
        std::find_if(countries_.begin(), countries_.end(), [&](const Country& each) { return each.entry == country; });
    Country& told = known == countries_.end() ? countries_.emplace_back() : *known;
    told.entry = country;
    told.last_sentence = sentence_;
    ++told.count;
  }
}

/// "the country": the only one of which the sentence before it and the last ones tell, and none is told of much more.
std::uint32_t EntityLinker::only_country_near(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  constexpr std::uint32_t reach = 2;  // sentences before
  const Country* only = nullptr;
  std::uint32_t most = 0;
  for (const Country& each : countries_) {
    most = std::max(most, each.count);
    if (each.last_sentence + reach < sentence_) continue;
    if (only != nullptr) return none;
    only = &each;
  }
  if (only == nullptr || only->count * 2 < most) return none;
  const auto entity = known_.find(only->entry);
  return entity != known_.end() && mentioned_before(sentence, phrase.tokens.first, entity->second, reach + 1)
             ? entity->second
             : none;
}

/// "the club", "the agency": a body whose name says nothing else. "The group" may be a front or an alliance.
bool EntityLinker::may_be_called(text::WordId noun, std::uint32_t entity) const {
  const Facts& facts = facts_[entity];
  if (!facts.named || facts.company) return false;
  const EntityKind kind = entities_[entity].kind;
  if (kind != EntityKind::organisation && (kind != EntityKind::other || facts.is_person || facts.located)) return false;
  for (const text::WordId told : {facts.head, facts.described}) {
    const bool alike = told == noun || (lexicon_.is_general_body(told) && lexicon_.is_general_body(noun));
    if (told != text::unknown_word && !alike && lexicon_.word(told).is(Trait::group_noun)) return false;
  }
  return true;
}

/// The last such body that was a subject before, in the sentence or the one before.
std::uint32_t EntityLinker::body_before(const SentenceAnalysis& sentence, const NounPhrase& phrase,
                                        std::uint32_t other) const {
  const auto fits = [&](std::uint32_t entity) {
    return entity != none && entity != other && may_be_called(phrase.lemma, entity);
  };
  return last_subject_before(sentence, phrase, fits);
}

/// "the Odex group": the body that bears the name.
std::uint32_t EntityLinker::link_named_body(const SentenceAnalysis& sentence, const NounPhrase& phrase) {
  const Word& head = lexicon_.word(phrase.lemma);
  if (head.thing == 0) return none;  // "the Odex supplier"
  for (const NounPhrase& name : sentence.phrases) {
    if (!name.modifier || name.entity == none || name.tokens.last != phrase.head ||
        name.tokens.first < phrase.tokens.first)
      continue;
    EntityKind& kind = entities_[name.entity].kind;
    if (kind != EntityKind::organisation && kind != EntityKind::other) return none;
    kind = EntityKind::organisation;
    return described_by(phrase, name.entity);
  }
  return none;
}

}  // namespace dateline::syntax
