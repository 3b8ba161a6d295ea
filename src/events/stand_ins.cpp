#include "events/stand_ins.hpp"

#include "events/draft.hpp"
#include "events/language_engine.hpp"
#include "events/mentions.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// "he said", but "he'd": what is written as one word stays so.
bool stands_alone(std::uint32_t token, const std::vector<text::Token>& tokens) noexcept {
  return token + 1 >= tokens.size() || tokens[token + 1].space_before ||
         tokens[token + 1].kind == text::TokenKind::sign;
}

/// "he or she"
bool is_either(std::uint32_t token, const LanguageEngine& engine, const std::vector<text::Token>& tokens) {
  using syntax::Trait;
  const auto is = [&](std::uint32_t at, Trait trait) {
    return at < tokens.size() && engine.lexicon.word(tokens[at].word).is(trait);
  };
  return (is(token + 1, Trait::coordinator) && is(token + 2, Trait::pronoun)) ||
         (token > 1 && is(token - 1, Trait::coordinator) && is(token - 2, Trait::pronoun));
}

/// "he", but neither "himself" nor "they", one of whom this is.
bool is_plain_pronoun(const syntax::NounPhrase& phrase, const syntax::SentenceAnalysis& analysis,
                      const LanguageEngine& engine, const DocumentReading& reading) {
  const std::uint32_t token = phrase.tokens.first;
  const bool joint =
      phrase.coordination != syntax::none && analysis.phrases[phrase.coordination].tokens == phrase.tokens;
  return phrase.tokens.last == token + 1 && !joint && stands_alone(token, reading.tokens()) &&
         !is_either(token, engine, reading.tokens()) &&
         !engine.lexicon.word(reading.tokens()[token].word).is(syntax::Trait::reflexive);
}

/// "the company", and nothing that hangs on it.
bool is_plain_description(const syntax::NounPhrase& phrase, const syntax::SentenceAnalysis& analysis) noexcept {
  const syntax::WordClass behind = analysis.word_class(phrase.tokens.last);
  return phrase.definite && !phrase.plural && !phrase.modifier && phrase.of == syntax::none &&
         phrase.possessor == syntax::none && phrase.apposition == syntax::none && phrase.coordination == syntax::none &&
         behind != syntax::WordClass::relative && behind != syntax::WordClass::open_bracket;
}

/// Does another part of the title name the one a pronoun stands for, perhaps as "Weiss's family"?
bool is_told(const StandIn& pronoun, const Participant& one, const DocumentReading& reading, const Entity& entity) {
  if (one.tokens.contains(pronoun.tokens.first) || one.kind == EntityKind::text) return false;
  if (one.entity == pronoun.entity || one.owner == pronoun.entity) return !one.counted;
  if (one.entity != syntax::none) return false;
  return is_mentioned_in(entity, reading.bytes(one.tokens));
}

/// "The official said he", "a spokesman for Odex said he": rather somebody of whom the title itself tells.
bool is_unnamed_person(const Participant& one) noexcept {
  return one.entity == syntax::none && syntax::is_person(one.kind) && !one.named && !one.plural && !one.pronoun;
}

/// Would a reader of the title take the pronoun for whom it stands for, or at least for nobody else?
bool is_plain(const StandIn& pronoun, const Draft& draft, const DocumentReading& reading,
              const std::vector<Entity>& entities) {
  const Entity& entity = entities[pronoun.entity];
  const auto tells = [&](const Participant& one) {
    // "was named the prime minister": an office that is given to somebody.
    if (pronoun.office && one.tokens == pronoun.tokens && one.entity == syntax::none) return true;
    return is_told(pronoun, one, reading, entity) ||
           (pronoun.pronoun && syntax::is_person(entity.kind) && is_unnamed_person(one) &&
            !one.tokens.contains(pronoun.tokens.first));
  };
  return std::any_of(draft.participants.begin(), draft.participants.end(), tells) ||
         (draft.clause_title.subject && tells(*draft.clause_title.subject));
}

}  // namespace

void StandIns::mark(const syntax::SentenceAnalysis& analysis, const LanguageEngine& engine,
                    const DocumentReading& reading) {
  const auto before = static_cast<std::ptrdiff_t>(marked_.size());
  for (const syntax::NounPhrase& phrase : analysis.phrases) {
    if (phrase.entity == syntax::none || !phrase.name.empty()) continue;
    if (phrase.pronoun ? is_plain_pronoun(phrase, analysis, engine, reading) : is_plain_description(phrase, analysis))
      marked_.push_back(
          {phrase.tokens, phrase.entity, phrase.pronoun && phrase.modifier, phrase.pronoun, !phrase.office.empty()});
  }
  std::sort(marked_.begin() + before, marked_.end(),
            [](const StandIn& a, const StandIn& b) { return a.tokens.first < b.tokens.first; });
}

std::span<const StandIn> StandIns::in(syntax::TokenRange tokens) const noexcept {
  const auto behind = [](const StandIn& each, std::uint32_t token) { return each.tokens.first < token; };
  const auto first = std::lower_bound(marked_.begin(), marked_.end(), tokens.first, behind);
  const auto last = std::lower_bound(first, marked_.end(), tokens.last, behind);
  return {first, last};
}

StandInNames::StandInNames(const StandIns& stand_ins, const DocumentReading& reading,
                           const std::vector<Entity>& entities, const Draft& draft, std::string_view genitive)
    : reading_(reading), entities_(entities) {
  const text::Sentence& sentence = reading.sentences()[draft.sentence];
  for (const StandIn& each : stand_ins.in({sentence.first, sentence.last})) {
    if ((each.owner && genitive.empty()) || is_plain(each, draft, reading, entities)) continue;
    names_.push_back({each.tokens, each.entity, entities[each.entity].name});
    if (each.owner) names_.back().text += genitive;
  }
}

const StandInNames::Name* StandInNames::find(std::uint32_t token, syntax::TokenRange told) const noexcept {
  for (const Name& name : names_)
    if (name.tokens.first == token && name.tokens.last <= told.last)
      return is_told_between(told.first, name) ? nullptr : &name;
  return nullptr;
}

/// "Thousands call for Weiss's ouster and | his | arrest": named before, by a name or in place of a pronoun.
bool StandInNames::is_told_between(std::uint32_t first, const Name& name) const noexcept {
  return is_mentioned_in(entities_[name.entity],
                         {reading_.tokens()[first].start, reading_.tokens()[name.tokens.first].start});
}

}  // namespace dateline::events
