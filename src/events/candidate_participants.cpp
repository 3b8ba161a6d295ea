#include "events/candidate_participants.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

using syntax::SentenceAnalysis;

/// "more than 2 million euros"
syntax::TokenRange with_qualifier(const SentenceAnalysis& analysis, syntax::TokenRange tokens) {
  for (const syntax::NounPhrase& phrase : analysis.phrases)
    if (phrase.tokens.first == tokens.first && phrase.qualified_from != syntax::none)
      tokens.first = phrase.qualified_from;
  return tokens;
}

Participant participant(const SentenceAnalysis& analysis, const rules::Filler& filler) {
  Participant result;
  if (filler.phrase != syntax::none) {
    result = events::participant(analysis, filler.phrase, filler.role);
  } else {
    result.role = filler.role;
    result.tokens = with_qualifier(analysis, filler.tokens);
    result.tokens.last = std::max(result.tokens.last, end_of_subject(analysis, filler.tokens.last - 1));
    result.kind = EntityKind::text;
    result.clause = filler.clause;
  }
  if (filler.country != syntax::none) {
    result.tokens = filler.tokens;
    result.country = filler.country;
    result.entity = syntax::none;
    result.kind = EntityKind::country;
    result.plural = false;
  }
  result.preposition = filler.preposition;
  result.inherited = filler.inherited;
  return result;
}

/// Nobody is host and guest at once: a pronoun or description that came out as the other party was linked wrongly, and
/// its own words say more than the wrong name.
void unlink_self(std::vector<Participant>& participants) {
  for (Participant& one : participants) {
    if (one.named || one.entity == syntax::none) continue;
    for (const Participant& other : participants) {
      if (other.role == one.role || other.entity != one.entity) continue;
      one.entity = syntax::none;
      break;
    }
  }
}

/// Nobody meets themselves: where two names of one person fill two roles, the second was no party.
void drop_self(std::vector<Participant>& participants) {
  for (std::size_t i = 1; i < participants.size(); ++i) {
    const auto same = [&](const Participant& other) {
      return other.entity != syntax::none && other.entity == participants[i].entity &&
             other.role != participants[i].role && other.country == participants[i].country;
    };
    if (std::any_of(participants.begin(), participants.begin() + static_cast<std::ptrdiff_t>(i), same))
      participants.erase(participants.begin() + static_cast<std::ptrdiff_t>(i--));
  }
}

/// "the union and doctors in Goma", "doctors in Goma": who stands within another of the same role is told with them.
void drop_nested(std::vector<Participant>& participants) {
  if (participants.size() < 2) return;
  const auto is_nested = [&](const Participant& inner) {
    return inner.entity == syntax::none &&
           std::any_of(participants.begin(), participants.end(), [&](const Participant& outer) {
             return outer.role == inner.role && outer.kind != EntityKind::text && outer.tokens != inner.tokens &&
                    outer.tokens.first <= inner.tokens.first && inner.tokens.last <= outer.tokens.last;
           });
  };
  for (std::size_t i = participants.size(); i-- > 0;)
    if (is_nested(participants[i])) participants.erase(participants.begin() + static_cast<std::ptrdiff_t>(i));
}

/// "A man accused of killing Ida Moen was arrested": who stands before the verb that tells the event, with what tells
/// who he is.
void describe_subjects(Draft& draft, const SentenceAnalysis& analysis, const LanguageEngine& engine,
                       const std::vector<text::Token>& tokens) {
  const auto tell_aim = [&](Participant& one) {
    if (one.entity != syntax::none || one.named || one.pronoun || one.tokens.last > draft.trigger.first) return;
    const syntax::Word& noun = engine.lexicon.word(tokens[one.tokens.last - 1].word);
    const text::WordId singular = noun.noun != text::unknown_word ? noun.noun : tokens[one.tokens.last - 1].word;
    if (!engine.lexicon.word(singular).is(syntax::Trait::governor_noun)) return;
    const std::uint32_t end = end_of_aim(analysis, one.tokens.last);
    if (end != 0 && end <= draft.trigger.first) one.tokens.last = end;
  };
  const auto describe = [&](Participant& one) {
    if (one.entity != syntax::none || one.kind == EntityKind::text || one.named || one.pronoun) return;
    const std::uint32_t end = end_of_description(analysis, one.tokens.last);
    if (end != 0 && end <= draft.trigger.first) one.tokens.last = end;
  };
  for (Participant& one : draft.participants) {
    describe(one);
    tell_aim(one);
  }
  if (!draft.clause_title.subject) return;
  describe(*draft.clause_title.subject);
  tell_aim(*draft.clause_title.subject);
}

/// "its income", "the income", "Odex's income": the words in front of the last tell whose it is, or which.
bool has_determiner(syntax::TokenRange phrase, const SentenceAnalysis& analysis, const LanguageEngine& engine,
                    const std::vector<text::Token>& tokens) {
  if (phrase.first > analysis.tokens.first && analysis.word_class(phrase.first - 1) == syntax::WordClass::genitive)
    return true;
  for (std::uint32_t token = phrase.first; token + 1 < phrase.last; ++token) {
    const syntax::WordClass word = analysis.word_class(token);
    if (word == syntax::WordClass::genitive || word == syntax::WordClass::name ||
        engine.lexicon.word(tokens[token].word)
            .any_of(syntax::traits(syntax::Trait::determiner, syntax::Trait::possessive)))
      return true;
  }
  return false;
}

/// "Odex said [net income] rose": that of the body that says so, where nothing tells whose it is.
void own_figures(Draft& draft, const syntax::Predicate& predicate, const SentenceAnalysis& analysis,
                 const LanguageEngine& engine, const std::vector<text::Token>& tokens) {
  const std::uint32_t speaker = analysis.clauses[predicate.clause].speaker;
  if (speaker == syntax::none) return;
  const syntax::NounPhrase& body = analysis.phrases[speaker];
  if (body.entity == syntax::none || body.pronoun || body.name.empty()) return;
  if (body.kind != EntityKind::organisation && body.kind != EntityKind::other) return;
  for (Participant& one : draft.participants) {
    if (one.entity != syntax::none || one.owner != syntax::none) continue;
    if (has_determiner(one.tokens, analysis, engine, tokens) ||
        !engine.lexicon.is_company_figure(tokens[one.tokens.last - 1].word))
      continue;
    one.owner = body.entity;
    one.genitive = true;
    one.behind_owner = one.tokens.first;
  }
}

}  // namespace

void set_participants(Draft& draft, const rules::Candidate& candidate, const SentenceAnalysis& analysis,
                      const LanguageEngine& engine, const std::vector<text::Token>& tokens) {
  draft.participants.reserve(candidate.fillers.size());
  for (const rules::Filler& filler : candidate.fillers) draft.participants.push_back(participant(analysis, filler));
  own_figures(draft, analysis.predicates[candidate.predicate], analysis, engine, tokens);
  describe_subjects(draft, analysis, engine, tokens);
  unlink_self(draft.participants);
  for (const Participant& one : draft.participants)
    if (draft.clause_title.subject && draft.clause_title.subject->tokens == one.tokens)
      draft.clause_title.subject->entity = one.entity;
  drop_self(draft.participants);
  drop_nested(draft.participants);
}

}  // namespace dateline::events
