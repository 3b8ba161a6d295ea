#include "events/participant.hpp"

#include <algorithm>
#include <iterator>

namespace dateline::events {
namespace {

/// "a group of protesters", "Norland's foreign minister": who is meant stands in the phrase that owns it. A pronoun
/// tells nothing.
syntax::TokenRange with_owner(const syntax::SentenceAnalysis& analysis, const syntax::NounPhrase& phrase) {
  syntax::TokenRange tokens = phrase.tokens;
  if (phrase.possessor != syntax::none && !analysis.phrases[phrase.possessor].pronoun)
    tokens.first = std::min(tokens.first, analysis.phrases[phrase.possessor].tokens.first);
  // "tens of thousands of miners": a number leads on to what it counts.
  constexpr int deepest = 4;
  const syntax::NounPhrase* part = &phrase;
  for (int depth = 0; depth < deepest && part->of != syntax::none; ++depth) {
    const bool leads_on = depth == 0 || analysis.word_class(part->head) == syntax::WordClass::number;
    if (!leads_on) break;
    part = &analysis.phrases[part->of];
    tokens.last = std::max(tokens.last, part->tokens.last);
  }
  return tokens;
}

bool names_somebody(const syntax::SentenceAnalysis& analysis, std::uint32_t index) {
  const syntax::NounPhrase& phrase = analysis.phrases[index];
  if (phrase.is_coordination())
    return phrase.first_member < phrase.last_member && names_somebody(analysis, phrase.first_member);
  return !phrase.name.empty() || phrase.entity != syntax::none;
}

/// Does a name stand anywhere in it: "the town of Kolm", "an Oslo-Kolm sleeper"?
bool holds_name(const syntax::SentenceAnalysis& analysis, const syntax::Chunk& chunk) {
  if (names_somebody(analysis, chunk.index)) return true;
  const syntax::TokenRange tokens = analysis.extent(chunk.index);
  const auto& phrases = analysis.phrases;
  const auto first =
      std::lower_bound(phrases.begin(), phrases.end(), tokens.first,
                       [](const syntax::NounPhrase& each, std::uint32_t token) { return each.tokens.first < token; });
  for (auto phrase = first; phrase != phrases.end() && phrase->tokens.first < tokens.last; ++phrase)
    if (!phrase->name.empty()) return true;
  return false;
}

/// "the [Swiss] National Bank": the adjective of a country right before the name of what is no person.
syntax::TokenRange nation_of(const syntax::SentenceAnalysis& analysis, const syntax::NounPhrase& phrase) {
  const bool body = phrase.kind == EntityKind::organisation || phrase.kind == EntityKind::other;
  if (phrase.nationality == syntax::none || !body || phrase.name.empty() || phrase.name.last != phrase.tokens.last)
    return {};
  const auto& names = analysis.names;
  const auto behind =
      std::lower_bound(names.begin(), names.end(), phrase.name.first,
                       [](const syntax::NameSpan& name, std::uint32_t token) { return name.tokens.first < token; });
  if (behind == names.begin()) return {};
  const syntax::NameSpan& before = *std::prev(behind);
  return before.adjective && before.tokens.last == phrase.name.first ? before.tokens : syntax::TokenRange{};
}

}  // namespace

std::uint32_t end_of_subject(const syntax::SentenceAnalysis& analysis, std::uint32_t token, bool unnamed) {
  constexpr int most = 2;  // prepositional phrases
  const std::vector<syntax::Chunk>& chunks = analysis.chunks;
  auto chunk = chunks.begin() + analysis.chunks_before(token);
  if (chunk == chunks.end() || chunk->tokens.first > token || !chunk->is_phrase()) return 0;
  bool named = unnamed;
  for (int count = 0; count < most && chunks.end() - chunk > 3; ++count, chunk += 2) {
    if (chunk[1].kind != syntax::WordClass::preposition || !chunk[2].is_phrase()) return 0;
    const syntax::NounPhrase& whose = analysis.phrases[chunk[2].index];
    const bool body = whose.kind == EntityKind::organisation && whose.definite;  // "a spokesman for the ministry"
    named = named || body || holds_name(analysis, chunk[2]);
    // "Shares in Odex, which makes brakes, fell", "A report by Odex, published in May, found": what a sentence opens
    // with.
    const bool parted = chunk == chunks.begin() && chunks.size() > 4 && chunk[3].kind == syntax::WordClass::comma &&
                        (chunk[4].kind == syntax::WordClass::relative || chunk[4].is_verb());
    if (chunk[3].is_verb() || parted) return named ? chunk[2].tokens.last : 0;
  }
  return 0;
}

std::uint32_t end_of_description(const syntax::SentenceAnalysis& analysis, std::uint32_t behind) {
  constexpr std::uint32_t longest = 12;  // tokens
  const std::vector<syntax::Chunk>& chunks = analysis.chunks;
  auto chunk = chunks.begin() + analysis.chunks_before(behind);
  if (analysis.headline || chunk == chunks.end() || chunk->tokens.first != behind || !chunk->is_verb() ||
      analysis.verbs[chunk->index].finiteness != syntax::Finiteness::participle)
    return 0;
  bool named = false;
  for (++chunk; chunk != chunks.end() && chunk->tokens.first < behind + longest; ++chunk) {
    if (chunk->is_phrase()) {
      named = named || holds_name(analysis, *chunk);
    } else if (chunk->is_verb()) {
      if (analysis.verbs[chunk->index].finiteness == syntax::Finiteness::finite)
        return named ? (chunk - 1)->tokens.last : 0;
    } else if (chunk->kind != syntax::WordClass::preposition && chunk->kind != syntax::WordClass::time) {
      return 0;
    }
  }
  return 0;
}

std::uint32_t end_of_aim(const syntax::SentenceAnalysis& analysis, std::uint32_t behind) {
  constexpr std::uint32_t longest = 12;  // tokens
  const std::vector<syntax::Chunk>& chunks = analysis.chunks;
  auto chunk = chunks.begin() + analysis.chunks_before(behind);
  const auto is_of = [&](syntax::Finiteness finiteness) {
    return chunk->is_verb() && analysis.verbs[chunk->index].finiteness == finiteness;
  };
  while (chunk != chunks.end() && chunk->tokens.first < behind) ++chunk;
  if (chunk == chunks.end() || chunk->tokens.first > behind + 1 || !is_of(syntax::Finiteness::infinitive)) return 0;
  for (++chunk; chunk != chunks.end() && chunk->tokens.first < behind + longest; ++chunk) {
    if (is_of(syntax::Finiteness::finite)) return (chunk - 1)->is_phrase() ? (chunk - 1)->tokens.last : 0;
    if (!chunk->is_phrase() && chunk->kind != syntax::WordClass::preposition) return 0;
  }
  return 0;
}

Participant participant(const syntax::SentenceAnalysis& analysis, std::uint32_t index, std::uint32_t role) {
  const syntax::NounPhrase& phrase = analysis.phrases[index];
  Participant result;
  result.role = role;
  result.tokens = phrase.tokens;
  result.entity = phrase.entity;
  result.kind = phrase.kind;
  result.counted = phrase.kind == EntityKind::group && phrase.number > 1;
  result.named = !phrase.name.empty();
  result.nation = nation_of(analysis, phrase);
  result.plural = phrase.plural || phrase.is_coordination() || (phrase.number > 1 && !phrase.indefinite);
  result.pronoun = phrase.pronoun;
  if (!names_somebody(analysis, index)) {
    result.tokens = with_owner(analysis, phrase);
    result.tokens.last = std::max(result.tokens.last, end_of_subject(analysis, phrase.head));
    if (result.tokens == phrase.tokens) result.called = phrase.told;
    if (phrase.possessor != syntax::none) {
      const syntax::NounPhrase& owner = analysis.phrases[phrase.possessor];
      if (owner.entity != syntax::none && owner.name.empty() && !owner.is_coordination() &&
          owner.tokens.first == result.tokens.first) {
        result.owner = owner.entity;
        result.genitive = owner.pronoun;
        result.behind_owner = owner.tokens.last;
      }
    }
    if (phrase.qualified_from != syntax::none)
      result.tokens.first = std::min(result.tokens.first, phrase.qualified_from);
  }
  // "the town of Kolm"
  if (phrase.of != syntax::none && phrase.entity != syntax::none && analysis.phrases[phrase.of].entity == phrase.entity)
    result.tokens.last = std::max(result.tokens.last, analysis.phrases[phrase.of].tokens.last);
  return result;
}

}  // namespace dateline::events
