// "He added": whoever has begun to say something goes on.
#include "syntax/entities.hpp"
#include "syntax/gender.hpp"

#include <algorithm>

namespace dateline::syntax {

/// "Weiss met Moen, who spoke of a loss. [He] added that": who spoke last, if nobody else speaks before the pronoun in
/// its own sentence. \param index a pronoun
std::uint32_t EntityLinker::speaker_before(const SentenceAnalysis& sentence, std::uint32_t index) const {
  constexpr std::uint32_t reach = 3;  // sentences; what is quoted has several
  const NounPhrase& pronoun = sentence.phrases[index];
  if (pronoun.modifier || last_speaker_ == none || last_speaker_sentence_ + reach < sentence_) return none;
  bool adds = false;
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const VerbFrame& frame = sentence.frames[v];
    const VerbGroup& verb = sentence.verbs[v];
    if (frame.subject == none || verb.finiteness != Finiteness::finite) continue;
    const bool named = sentence.phrases[frame.subject].entity != none;
    const bool before = sentence.phrases[frame.subject].tokens.first < pronoun.tokens.first;
    if (named && before && lexicon_.verb_is(verb.lemma, VerbTrait::reporting)) return none;
    const bool told = !frame.clause.empty() ||  // not "It added 300 jobs"
                      std::any_of(sentence.clauses.begin(), sentence.clauses.end(),
                                  [&](const Clause& clause) { return clause.reporting_verb == v; });
    adds = adds || (frame.subject == index && !frame.subject_inherited && told && lexicon_.continues(verb.lemma));
  }
  if (!adds || !agrees(last_speaker_, pronoun.head)) return none;
  const EntityKind kind = entities_[last_speaker_].kind;
  const bool somebody = lexicon_.word(tokens_[pronoun.head].word).any_of(either_gender);
  const bool fits = somebody ? is_person(kind) || may_be_he(last_speaker_) : is_body(kind) || kind == EntityKind::other;
  return fits ? last_speaker_ : std::uint32_t{none};
}

/// Who says something in the sentence that nobody else has said.
void EntityLinker::remember_speaker(const SentenceAnalysis& sentence) {
  for (std::uint32_t v = 0; v < sentence.frames.size(); ++v) {
    const VerbFrame& frame = sentence.frames[v];
    const VerbGroup& verb = sentence.verbs[v];
    if (frame.subject == none || frame.chunk == none || verb.finiteness != Finiteness::finite ||
        verb.voice != Voice::active || !lexicon_.verb_is(verb.lemma, VerbTrait::reporting))
      continue;
    const std::uint32_t entity = sentence.phrases[frame.subject].entity;
    const Clause& clause = sentence.clauses[sentence.chunks[frame.chunk].clause];
    if (clause.speaker != none && clause.reporting_verb != v) continue;
    last_speaker_ = entity;
    last_speaker_sentence_ = sentence_;
    return;
  }
}

}  // namespace dateline::syntax
