// "Three men were held. They were charged": pronouns that mean somebody whom the text describes and does not name.
#include "syntax/entities.hpp"
#include "syntax/gender.hpp"

#include <algorithm>

namespace dateline::syntax {

/// "Weiss, whose brother [was killed], was freed"
bool EntityLinker::is_in_relative(const SentenceAnalysis& sentence, std::size_t verb) noexcept {
  const std::uint32_t chunk = sentence.frames[verb].chunk;
  return chunk != none && sentence.clauses[sentence.chunks[chunk].clause].relative;
}

/// The first finite verb that has a subject of its own, rather one that describes nobody; frames.size() without one.
std::size_t EntityLinker::first_told_verb(const SentenceAnalysis& sentence) noexcept {
  std::size_t first = sentence.frames.size();
  for (std::size_t verb = 0; verb < sentence.frames.size(); ++verb) {
    if (sentence.verbs[verb].finiteness != Finiteness::finite || sentence.frames[verb].subject == none ||
        sentence.frames[verb].subject_inherited)
      continue;
    if (!is_in_relative(sentence, verb)) return verb;
    first = std::min(first, verb);
  }
  return first;
}

EntityLinker::Unnamed EntityLinker::unnamed(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const NounPhrase& phrase = sentence.phrases[index];
  return {sentence.extent(index), phrase.kind, gender_of(phrase, tokens_, lexicon_), phrase.plural, sentence_};
}

bool EntityLinker::is_unnamed_actor(const NounPhrase& phrase) {
  return phrase.entity == none && !phrase.pronoun && !phrase.is_coordination() && phrase.name.empty() &&
         phrase.lemma != text::unknown_word && phrase.told.empty() && is_actor(phrase.kind);
}

/// "Police arrested [a man]. He ...": one person, where no other acts.
void EntityLinker::remember_caught(const SentenceAnalysis& sentence, std::size_t verb) {
  const VerbFrame& frame = sentence.frames[verb];
  if (frame.object == none || !sentence.chunks[frame.object].is_phrase()) return;
  const NounPhrase& subject = sentence.phrases[frame.subject];
  if (is_person(subject.kind) && !subject.plural) return;
  const std::uint32_t index = sentence.chunks[frame.object].index;
  const NounPhrase& object = sentence.phrases[index];
  if (is_unnamed_actor(object) && is_person(object.kind) && !object.plural) caught_ = unnamed(sentence, index);
}

/// Keeps the words for the subject of the sentence, where nobody has named it and it is nobody who only says something;
/// and the thing its verb did something to.
void EntityLinker::remember_unnamed(const SentenceAnalysis& sentence) {
  const Unnamed before = unnamed_;
  unnamed_ = {};
  caught_ = {};
  done_to_ = {};
  const std::size_t verb = first_told_verb(sentence);
  if (verb == sentence.frames.size()) return;
  const VerbFrame& frame = sentence.frames[verb];
  const NounPhrase& subject = sentence.phrases[frame.subject];
  remember_done_to(sentence, verb);
  remember_caught(sentence, verb);
  if (subject.entity != none || subject.is_coordination()) return;
  if (subject.pronoun) {  // "They were charged. They ..."
    if (!subject.told.empty() && subject.told == before.tokens) {
      unnamed_ = before;
      unnamed_.sentence = sentence_;
    }
    return;
  }
  const bool says =
      sentence.verbs[verb].voice == Voice::active && lexicon_.verb_is(sentence.verbs[verb].lemma, VerbTrait::reporting);
  // "A grand jury indicted the utility. It ...": either.
  const bool two_bodies = is_body(subject.kind) && frame.object != none && sentence.chunks[frame.object].is_phrase() &&
                          is_body(sentence.phrases[sentence.chunks[frame.object].index].kind);
  const bool several = subject.plural && other_several(sentence, frame.subject);
  if (!says && is_unnamed_actor(subject) && !two_bodies && !several) unnamed_ = unnamed(sentence, frame.subject);
}

/// "Xanten bought [the mine]": one thing without a name.
void EntityLinker::remember_done_to(const SentenceAnalysis& sentence, std::size_t verb) {
  const VerbFrame& frame = sentence.frames[verb];
  const std::uint32_t owner = sentence.phrases[frame.subject].entity;
  if (owner == none || frame.object == none || !sentence.chunks[frame.object].is_phrase()) return;
  const NounPhrase& object = sentence.phrases[sentence.chunks[frame.object].index];
  const bool thing = object.entity == none && object.name.empty() && !object.pronoun && !object.plural &&
                     !object.is_coordination() && !is_actor(object.kind) && object.lemma != text::unknown_word &&
                     (object.definite || object.indefinite) && object.number <= 1 &&
                     !lexicon_.word(object.lemma).is(Trait::event_noun);
  if (thing) done_to_ = {sentence.extent(sentence.chunks[frame.object].index), owner, sentence_};
}

/// "Three men were held. [They] were charged": the subject of the sentence before goes on, or whom
/// police caught in it. \param index a pronoun that is a subject
TokenRange EntityLinker::unnamed_subject(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const Word& word = lexicon_.word(tokens_[sentence.phrases[index].head].word);
  const std::uint64_t gender = word.traits & either_gender;
  const bool plural = word.is(Trait::plural_marker);
  const Unnamed& meant = gender != 0 && !caught_.tokens.empty() ? caught_ : unnamed_;
  if (meant.sentence + 1 != sentence_ || meant.tokens.empty() || plural != meant.plural) return {};
  if (plural) return word.is(Trait::neuter) ? meant.tokens : TokenRange{};
  if (gender == 0) return is_body(meant.kind) && acts(sentence, index) ? meant.tokens : TokenRange{};
  const bool fits = is_person(meant.kind) && (meant.gender == 0 || meant.gender == gender);
  return fits ? meant.tokens : TokenRange{};
}

/// What tells whom a pronoun means that nobody names: the subject goes on, or the same one does something else to the
/// same thing. Empty where that is not certain.
TokenRange EntityLinker::unnamed_before(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const Word& word = lexicon_.word(tokens_[sentence.phrases[index].head].word);
  const std::size_t verb = first_told_verb(sentence);
  if (verb == sentence.frames.size() || word.is(Trait::reflexive)) return {};
  const VerbFrame& frame = sentence.frames[verb];
  if (frame.subject == index) return unnamed_subject(sentence, index);
  const bool object = frame.object != none && sentence.chunks[frame.object].is_phrase() &&
                      sentence.chunks[frame.object].index == index && frame.clause.empty();
  const bool it = word.is(Trait::neuter) && !word.is(Trait::plural_marker);
  const bool same = done_to_.sentence + 1 == sentence_ && !done_to_.tokens.empty() &&
                    sentence.phrases[frame.subject].entity == done_to_.owner;
  return object && it && same && sentence.verbs[verb].voice == Voice::active ? done_to_.tokens : TokenRange{};
}

/// "[The train] was full when it derailed": the subject of the clause around that of the pronoun, one thing without a
/// name before it; none where it is not so. \param index a pronoun that is a subject
std::uint32_t EntityLinker::main_subject(const SentenceAnalysis& sentence, std::uint32_t index) const {
  const auto clause_of = [&](const VerbFrame& frame) {
    return frame.chunk == none ? std::uint32_t{none} : sentence.chunks[frame.chunk].clause;
  };
  const auto does = [&](std::size_t verb, std::uint32_t subject) {
    return sentence.frames[verb].subject == subject && !sentence.frames[verb].subject_inherited &&
           sentence.verbs[verb].finiteness == Finiteness::finite;
  };
  std::uint32_t around = none;
  for (std::size_t v = 0; v < sentence.frames.size(); ++v) {
    const std::uint32_t own = clause_of(sentence.frames[v]);
    if (!does(v, index) || own == none || sentence.word_class(sentence.verbs[v].verb) == WordClass::be) continue;
    const Clause& clause = sentence.clauses[own];
    const bool subordinate = lexicon_.word(clause.introduced_by).is(Trait::subordinator) && !clause.relative &&
                             !clause.complement && sentence.frames[v].clause.empty();
    if (subordinate) around = clause.parent;
  }
  if (around == none) return none;
  for (std::size_t v = 0; v < sentence.frames.size(); ++v) {
    const std::uint32_t subject = sentence.frames[v].subject;
    if (subject == none || clause_of(sentence.frames[v]) != around || !does(v, subject)) continue;
    const NounPhrase& phrase = sentence.phrases[subject];
    const bool thing = phrase.entity == none && phrase.name.empty() && !phrase.pronoun && !phrase.plural &&
                       !phrase.is_coordination() && !is_person(phrase.kind) && phrase.lemma != text::unknown_word;
    const bool says = lexicon_.verb_is(sentence.verbs[v].lemma, VerbTrait::reporting);
    return thing && !says && phrase.tokens.last <= sentence.phrases[index].tokens.first ? subject : std::uint32_t{none};
  }
  return none;
}

void EntityLinker::take_main_subject(SentenceAnalysis& sentence, std::uint32_t index) const {
  const Word& word = lexicon_.word(tokens_[sentence.phrases[index].head].word);
  if (!word.is(Trait::neuter) || word.is(Trait::plural_marker)) return;
  const std::uint32_t subject = main_subject(sentence, index);
  if (subject == none) return;
  sentence.phrases[index].told = sentence.extent(subject);
  sentence.phrases[index].lemma = sentence.phrases[subject].lemma;
  sentence.phrases[index].kind = sentence.phrases[subject].kind;
}

}  // namespace dateline::syntax
