// "A minister resigned on Friday. Otto Weiss, 47, said": news describes somebody first and gives the name in the
// sentence behind, without describing him again.
#include "syntax/entities.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

constexpr std::size_t most_described = 3;  ///< The title, the lead, and what goes on with the same words.

/// The first finite verb; frames.size() without one.
std::size_t first_finite(const SentenceAnalysis& sentence) noexcept {
  std::size_t verb = 0;
  while (verb < sentence.frames.size() &&
         (sentence.verbs[verb].finiteness != Finiteness::finite || sentence.frames[verb].subject == none))
    ++verb;
  return verb;
}

/// "Otto Weiss[, 47,] said"
bool tells_age(const SentenceAnalysis& sentence, std::uint32_t token) noexcept {
  return token + 2 < sentence.tokens.last && sentence.word_class(token) == WordClass::comma &&
         sentence.word_class(token + 1) == WordClass::number && sentence.word_class(token + 2) == WordClass::comma;
}

bool is_one_person(const NounPhrase& phrase) noexcept {
  return is_person(phrase.kind) && !phrase.plural && !phrase.is_coordination();
}

}  // namespace

/// The subject or object of the sentence's first verb that describes one person whom nobody has named; none where both
/// are persons.
std::uint32_t EntityLinker::sole_described(const SentenceAnalysis& sentence) const {
  const std::size_t verb = first_finite(sentence);
  if (verb == sentence.frames.size()) return none;
  const VerbFrame& frame = sentence.frames[verb];
  const std::uint32_t subject = frame.subject;
  const std::uint32_t object =
      frame.object != none && sentence.chunks[frame.object].is_phrase() ? sentence.chunks[frame.object].index : none;
  const bool other = object != none && is_one_person(sentence.phrases[object]);
  const bool acts = is_one_person(sentence.phrases[subject]);
  if (acts == other) return none;
  const std::uint32_t one = acts ? subject : object;
  const NounPhrase& phrase = sentence.phrases[one];
  const bool described = phrase.tokens.last - phrase.tokens.first > 1 || phrase.possessor != none || phrase.of != none;
  return phrase.entity == none && !phrase.pronoun && described && phrase.lemma != text::unknown_word ? one : none;
}

/// Somebody whom the sentence names for the first time, in full, with nothing but his age: its first verb's subject.
std::uint32_t EntityLinker::bare_newcomer(const SentenceAnalysis& sentence) const {
  const std::size_t verb = first_finite(sentence);
  if (verb == sentence.frames.size()) return none;
  const NounPhrase& phrase = sentence.phrases[sentence.frames[verb].subject];
  if (phrase.entity == none || phrase.tokens.first != sentence.tokens.first || phrase.name != phrase.tokens ||
      phrase.name.last < phrase.name.first + 2 || phrase.apposition != none || !is_one_person(phrase))
    return none;
  const bool fresh = entities_[phrase.entity].mentions.front().start >= tokens_[sentence.tokens.first].start;
  return fresh && tells_age(sentence, phrase.tokens.last) ? phrase.entity : none;
}

void EntityLinker::follow_descriptions(const SentenceAnalysis& sentence) {
  introduced_.heads.clear();
  introduced_.entity = described_.empty() ? none : bare_newcomer(sentence);
  if (introduced_.entity != none) introduced_.heads = described_;
  const std::uint32_t one = sole_described(sentence);
  if (one == none) {
    described_.clear();
    return;
  }
  const NounPhrase& phrase = sentence.phrases[one];
  if (phrase.lemma != described_lemma_ || described_.size() == most_described) described_.clear();
  described_.push_back(phrase.head);
  described_lemma_ = phrase.lemma;
}

}  // namespace dateline::syntax
