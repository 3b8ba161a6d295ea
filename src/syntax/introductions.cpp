// "A minister resigned on Friday. Otto Weiss, 47, said": news describes somebody first and gives the name in the
// sentence behind, without describing him again. Or it tells the office first, and further on who bears it.
#include "syntax/entities.hpp"

#include "text/characters.hpp"

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

/// "the mayor", of whom nothing more is told; not "the mayor-elect". \pre the phrase holds an office, as few do
bool EntityLinker::tells_office_alone(const SentenceAnalysis& sentence, const NounPhrase& phrase) const noexcept {
  return phrase.office.last == phrase.tokens.last && phrase.entity == none && phrase.definite &&
         is_one_person(phrase) && !phrase.pronoun && phrase.name.empty() && phrase.of == none &&
         phrase.possessor == none && phrase.apposition == none && !phrase.modifier &&
         phrase.tokens.last - phrase.tokens.first <= 3 && !is_joined(phrase.tokens.last, sentence.tokens.last);
}

/// "the minister", of a transport minister; but no deputy or former minister.
bool EntityLinker::bears(std::string_view title, std::string_view told) const {
  const std::string whole = text::fold(title);
  const std::string end = text::fold(told);
  if (whole == end) return true;
  if (whole.size() <= end.size() + 1 || !whole.ends_with(end) || whole[whole.size() - end.size() - 1] != ' ')
    return false;
  const std::string_view first = std::string_view(whole).substr(0, whole.find(' '));
  return !lexicon_.word(lexicon_.vocabulary().find(first)).is(Trait::adjective);
}

/// "The mayor resigned on Friday. [...] Mayor Ida Moen": the first who is named with an office that the text has told
/// of before without a name.
void EntityLinker::name_office_bearers(const SentenceAnalysis& sentence) {
  constexpr std::uint32_t reach = 12;  // sentences
  constexpr std::size_t most = 16;
  std::erase_if(unnamed_offices_, [&](const UnnamedOffice& each) { return each.sentence + reach < sentence_; });
  for (const NounPhrase& phrase : sentence.phrases) {
    if ((introduced_.entity != none) | unnamed_offices_.empty()) break;
    if (phrase.entity == none || phrase.name.last < phrase.name.first + 2 || !is_one_person(phrase)) continue;
    const bool fresh = entities_[phrase.entity].mentions.front().start >= tokens_[sentence.tokens.first].start;
    if (!fresh || facts_[phrase.entity].title.empty()) continue;
    const auto is_borne = [&](const UnnamedOffice& each) {
      return bears(facts_[phrase.entity].title, written(each.words));
    };
    for (const UnnamedOffice& each : unnamed_offices_)
      if (is_borne(each)) introduced_.heads.push_back(each.words.last - 1);
    if (introduced_.heads.empty()) continue;
    introduced_.entity = phrase.entity;
    std::erase_if(unnamed_offices_, is_borne);
  }
  for (const NounPhrase& phrase : sentence.phrases)
    if (!phrase.office.empty() && unnamed_offices_.size() < most && tells_office_alone(sentence, phrase))
      unnamed_offices_.push_back({{phrase.tokens.first + 1, phrase.tokens.last}, sentence_});
}

void EntityLinker::follow_descriptions(const SentenceAnalysis& sentence) {
  introduced_.heads.clear();
  introduced_.entity = described_.empty() ? none : bare_newcomer(sentence);
  if (introduced_.entity != none) introduced_.heads = described_;
  name_office_bearers(sentence);
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
