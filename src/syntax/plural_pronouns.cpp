// "they": several the text has told of together. Read only where no others may be meant.
#include "syntax/entities.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

bool may_act(EntityKind kind) noexcept {
  return kind == EntityKind::person || kind == EntityKind::group || kind == EntityKind::organisation ||
         kind == EntityKind::country;
}

}  // namespace

/// Those whom a phrase names: all of "Weiss and Moen", the body "the Taliban"; empty where it names not all.
std::vector<std::uint32_t> EntityLinker::several(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& phrase = sentence.phrases[index];
  if (!phrase.is_coordination()) {
    const bool body = phrase.entity != none && (entities_[phrase.entity].kind == EntityKind::group ||
                                                entities_[phrase.entity].kind == EntityKind::organisation);
    return body ? std::vector<std::uint32_t>{phrase.entity} : std::vector<std::uint32_t>();
  }
  std::vector<std::uint32_t> members;
  for (std::uint32_t member = phrase.first_member; member < phrase.last_member; ++member) {
    const std::uint32_t entity = sentence.phrases[member].entity;
    if (entity == none) return {};
    if (std::find(members.begin(), members.end(), entity) == members.end()) members.push_back(entity);
  }
  return members;
}

/// "Weiss met Moen", "Weiss spoke with Moen": two persons or two countries, of whom the one does something with the
/// other.
std::vector<std::uint32_t> EntityLinker::two_told(const SentenceAnalysis& sentence, std::uint32_t verb) const {
  const VerbFrame& frame = sentence.frames[verb];
  if (frame.subject == none || lexicon_.verb_is(sentence.verbs[verb].lemma, VerbTrait::reporting)) return {};
  std::uint32_t behind = frame.object != none ? frame.object : frame.adjuncts;
  if (behind == frame.adjuncts && behind != none && behind < frame.adjuncts_end && !sentence.chunks[behind].is_phrase())
    ++behind;  // the preposition
  if (behind == none || behind >= sentence.chunks.size() || !sentence.chunks[behind].is_phrase()) return {};
  const std::uint32_t one = sentence.phrases[frame.subject].entity;
  const std::uint32_t other = sentence.phrases[sentence.chunks[behind].index].entity;
  if (one == none || other == none || one == other || entities_[one].kind != entities_[other].kind) return {};
  const EntityKind kind = entities_[one].kind;
  return kind == EntityKind::person || kind == EntityKind::country ? std::vector{one, other}
                                                                   : std::vector<std::uint32_t>();
}

/// Does the sentence tell of others who are several: "Weiss and Moen told the miners that they"?
bool EntityLinker::other_several(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& phrase = sentence.phrases[index];
  return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const NounPhrase& other) {
    const bool within = phrase.tokens.first <= other.tokens.first && other.tokens.last <= phrase.tokens.last;
    if (within || other.modifier || !(other.plural || other.is_coordination())) return false;
    if (!other.is_coordination()) return may_act(other.kind) && !other.pronoun;
    return std::any_of(sentence.phrases.begin() + other.first_member, sentence.phrases.begin() + other.last_member,
                       [](const NounPhrase& member) { return may_act(member.kind); });
  });
}

/// "Weiss and Moen said they", "Weiss and Moen met. They", "Weiss met Moen, and they": those of the verb before it in
/// its sentence, else in the sentence before. \pre the phrase is a pronoun
bool EntityLinker::link_they(SentenceAnalysis& sentence, std::uint32_t index) {
  const NounPhrase& phrase = sentence.phrases[index];
  if (phrase.modifier) return false;
  const Word& word = lexicon_.word(tokens_[phrase.head].word);
  if (!word.is(Trait::plural_marker) || !word.is(Trait::neuter)) return false;
  std::uint32_t before = none;
  std::uint32_t verb = none;
  for (std::uint32_t v = 0; v < sentence.frames.size() && sentence.frames[v].subject != index; ++v) {
    const std::uint32_t subject = sentence.frames[v].subject;
    if (subject == none || sentence.phrases[subject].tokens.last > phrase.tokens.first) continue;
    before = subject;
    verb = v;
  }
  std::vector<std::uint32_t> meant;
  if (before == none) {
    if (last_several_sentence_ + 1 == sentence_) meant = last_several_;
  } else if (!other_several(sentence, before)) {
    meant = sentence.phrases[before].is_coordination() ? several(sentence, before) : two_told(sentence, verb);
  }
  if (meant.empty()) return false;
  if (meant.size() > 1) {
    coordinate(sentence, index, meant);
    return true;
  }
  sentence.phrases[index].plural = false;
  sentence.phrases[index].entity = meant.front();
  sentence.phrases[index].kind = entities_[meant.front()].kind;
  mention(meant.front(), sentence.phrases[index].tokens);
  return true;
}

/// Makes a phrase one of several, each a phrase of its own.
void EntityLinker::coordinate(SentenceAnalysis& sentence, std::uint32_t index,
                              const std::vector<std::uint32_t>& entities) {
  const NounPhrase phrase = sentence.phrases[index];  // a copy, as phrases are added
  const auto first_member = static_cast<std::uint32_t>(sentence.phrases.size());
  for (const std::uint32_t entity : entities) {
    NounPhrase member = phrase;
    member.entity = entity;
    member.kind = entities_[entity].kind;
    member.plural = false;
    member.number = 0;
    member.coordination = index;
    sentence.phrases.push_back(member);
    mention(entity, phrase.tokens);
  }
  sentence.phrases[index].first_member = first_member;
  sentence.phrases[index].last_member = first_member + static_cast<std::uint32_t>(entities.size());
}

}  // namespace dateline::syntax
