// Whom a description means that only varies a name: "the billionaire", "the 57-year-old", "the suspect".
#include "syntax/entities.hpp"
#include "syntax/gender.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

/// Sentences after which an epithet is no longer read as the person named last.
constexpr std::uint32_t epithet_reach = 2;

}  // namespace

/// "a man", "a 34-year-old", "the boy": somebody whom nobody names.
void EntityLinker::remember_strangers(const SentenceAnalysis& sentence) {
  for (std::uint32_t i = 0; i < sentence.phrases.size(); ++i) {
    const NounPhrase& phrase = sentence.phrases[i];
    if (!is_person(phrase.kind) || phrase.entity != none || phrase.pronoun || !phrase.name.empty()) continue;
    const WordClass before = sentence.word_class(phrase.tokens.first - 1);
    const bool told = phrase.tokens.first > sentence.tokens.first && before == WordClass::be;  // "Weiss is a painter"
    if (told) continue;
    unnamed_sentence_ = sentence_;
    const Word& noun = lexicon_.word(phrase.lemma);
    // "A judge" is no star, "a man" may be.
    const bool other_trade =
        noun.is(Trait::person_noun) && (noun.traits & either_gender) == 0 && !lexicon_.is_epithet(phrase.lemma);
    if (phrase.indefinite && !other_trade) stranger_sentence_ = sentence_;
  }
}

/// Does a verb or a noun tell of harm? Few sentences do.
bool EntityLinker::tells_harm(const SentenceAnalysis& sentence) const {
  bool harm = false;
  for (const VerbGroup& verb : sentence.verbs) harm |= lexicon_.is_harming(verb.lemma);
  for (const NounPhrase& phrase : sentence.phrases) harm |= lexicon_.is_harming(phrase.lemma);
  return harm;
}

/// "Weiss was shot", "shot Weiss", "the killing of Weiss": a victim.
void EntityLinker::remember_harmed(const SentenceAnalysis& sentence) {
  const auto harm = [&](std::uint32_t phrase) {
    if (phrase != none && sentence.phrases[phrase].entity != none)
      facts_[sentence.phrases[phrase].entity].harmed = true;
  };
  for (std::uint32_t v = 0; v < sentence.verbs.size(); ++v) {
    if (!lexicon_.is_harming(sentence.verbs[v].lemma)) continue;
    const VerbFrame& frame = sentence.frames[v];
    if (sentence.verbs[v].voice == Voice::passive)
      harm(frame.subject);
    else if (frame.object != none && sentence.chunks[frame.object].is_phrase())
      harm(sentence.chunks[frame.object].index);
  }
  for (const NounPhrase& phrase : sentence.phrases) {
    if (!lexicon_.is_harming(phrase.lemma)) continue;
    harm(phrase.of);
    harm(phrase.possessor);
  }
}

/// "Otto Weiss, the firm's lawyer,": neither a singer nor a star. "The actor Otto Weiss" is one.
void EntityLinker::learn_trade(const SentenceAnalysis& sentence, std::uint32_t entity, const NounPhrase& phrase) {
  Facts& facts = facts_[entity];
  // "the surgeon Otto Weiss", "Dr Weiss"; but "singer Ida Moen", "his brother Otto", "Ms Moen"
  if (phrase.name.first > phrase.tokens.first && !phrase.name.empty()) {
    const text::WordId word = tokens_[phrase.name.first - 1].word;
    const Word& before = lexicon_.word(word);
    const bool trade = before.any_of(traits(Trait::honorific, Trait::person_noun)) && !before.any_of(either_gender);
    const bool epithet = lexicon_.is_epithet(lexicon_.noun_lemma(word));
    facts.has_trade |= trade && !epithet;
    facts.has_epithet |= epithet;
  }
  if (phrase.apposition == none) return;
  const NounPhrase& trade = sentence.phrases[phrase.apposition];
  if (!trade.name.empty() || trade.plural) return;
  const bool epithet = lexicon_.is_epithet(trade.lemma);
  facts.has_trade |= lexicon_.word(trade.lemma).is(Trait::person_noun) && !epithet;
  facts.has_epithet |= epithet;
}

/// The one person named in the sentence or the last ones, where they tell of nobody unnamed; of several, whom the text
/// has called by an epithet.
std::uint32_t EntityLinker::link_epithet(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& phrase = sentence.phrases[index];
  const bool accused = lexicon_.is_accused(phrase.lemma) || lexicon_.is_accused(tokens_[phrase.head].word);
  const bool aged = is_person(phrase.kind) && phrase.head >= phrase.tokens.first + 4 &&
                    lexicon_.tells_age(tokens_[phrase.head].word);  // "the 57-year-old", not "the old"
  const bool victim = lexicon_.is_victim(phrase.lemma);
  if (!accused && !aged && !victim && !lexicon_.is_epithet(phrase.lemma)) return none;
  if (phrase.of != none || phrase.possessor != none || holds_capital(phrase)) return none;
  const std::uint32_t stranger = accused || aged || victim ? unnamed_sentence_ : stranger_sentence_;
  if (stranger != 0 && stranger + epithet_reach >= sentence_) return none;
  const std::uint32_t other = subject_beside(sentence, index);
  const std::uint64_t gender = gender_of(phrase, tokens_, lexicon_);
  std::uint32_t only = none;
  for (std::size_t r = 0; r < recent_count_ && facts_[recent_[r]].last_sentence + epithet_reach >= sentence_; ++r) {
    const std::uint32_t entity = recent_[r];
    if (!facts_[entity].named || !is_person(entities_[entity].kind) || (victim && !facts_[entity].harmed)) continue;
    // "Dr Weiss gave Moen a drug. The singer died": no office makes a singer.
    if (!accused && !aged && !victim && (!facts_[entity].title.empty() || facts_[entity].has_trade)) continue;
    const bool likelier = only != none && facts_[entity].has_epithet && !facts_[only].has_epithet;
    if (only != none && !likelier && facts_[entity].has_epithet == facts_[only].has_epithet) return none;
    if (only == none || likelier) only = entity;
  }
  if (only == none || only == other) return none;
  // "Half live in poverty, Moen said. The aging autocrat ...": an expert heard in passing is not who the text is about.
  const bool heard = facts_[only].speaks && topic_ != none && is_person(entities_[topic_].kind) && topic_ != other &&
                     facts_[topic_].acts > 2 * facts_[only].acts && facts_[topic_].title.empty() &&
                     !facts_[topic_].has_trade;
  if (heard && !accused && !aged && !victim) only = topic_;
  const Facts& facts = facts_[only];
  const bool fits = gender == 0 || facts.gender == 0 || facts.gender == gender;
  if (accused && facts.harmed) return none;
  const bool official = facts.speaks || !facts.title.empty();  // who tells of the suspect, or of the 15-year-old
  constexpr std::uint32_t of_age = 30;
  const bool young = aged && tokens_[phrase.head - 4].number < of_age;
  return fits && !(official && (accused || young)) ? only : none;
}

/// "the leader of the rebel state": whoever leads a country, the text begins with him and tells of no other leader half
/// as much.
std::uint32_t EntityLinker::link_leader(const SentenceAnalysis& sentence, const NounPhrase& phrase) const {
  if (phrase.of == none || phrase.possessor != none || !lexicon_.offices().is_general_word(phrase.lemma)) return none;
  const NounPhrase& body = sentence.phrases[phrase.of];
  const bool described = body.definite && body.name.empty() && body.entity == none && body.nationality == none &&
                         body.tokens.last > body.tokens.first + 2;
  const Word& word = lexicon_.word(body.lemma);
  if (!described || body.plural || !word.is(Trait::group_noun) || !lexicon_.is_state(body.lemma)) return none;
  std::uint32_t first = none;
  std::uint32_t most = 0;
  std::uint32_t second = 0;
  for (std::size_t r = 0; r < recent_count_; ++r) {
    const Facts& facts = facts_[recent_[r]];
    if (!facts.named || !is_person(entities_[recent_[r]].kind) || facts.title.empty()) continue;
    second = std::max(second, std::min(most, facts.acts));
    if (facts.acts <= most) continue;
    most = facts.acts;
    first = recent_[r];
  }
  return first == topic_ && most >= 2 && most >= 2 * second ? first : none;
}

}  // namespace dateline::syntax
