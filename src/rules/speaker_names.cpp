#include "rules/speaker_names.hpp"

#include "syntax/gender.hpp"

namespace dateline::rules {
namespace {

using syntax::NounPhrase;

/// "His former girlfriend said he had gone": not her.
bool may_be_same(const SentenceInput& input, const NounPhrase& pronoun, const NounPhrase& who) noexcept {
  const std::uint64_t told = syntax::gender_of(who, input.tokens, input.lexicon);
  const std::uint64_t wanted = input.lexicon.word(input.tokens[pronoun.head].word).traits & syntax::either_gender;
  return told == 0 || wanted == 0 || (told & wanted) != 0;
}

std::uint32_t speaker_of(const SentenceInput& input, const NounPhrase& phrase) noexcept {
  return input.analysis.clauses[input.analysis.clause_at(phrase.tokens.first)].speaker;
}

bool is_speaker_pronoun(const SentenceInput& input, std::uint32_t index) noexcept {
  const NounPhrase& np = input.analysis.phrases[index];
  if (!np.pronoun || np.entity != syntax::none || !np.told.empty()) return false;
  const std::uint32_t speaker = speaker_of(input, np);
  if (speaker == syntax::none || speaker == index) return false;
  const NounPhrase& who = input.analysis.phrases[speaker];
  if (who.pronoun || who.is_coordination()) return false;
  // "The firm said they had ...": a body of people takes either number; "it" is nobody.
  const bool body = who.kind == EntityKind::organisation || who.kind == EntityKind::group;
  if (np.plural) return who.plural || body;
  if (who.indefinite && who.kind == EntityKind::person) return false;  // "A spokesman said he had died"
  return !who.plural && (np.kind == EntityKind::person) == (who.kind == EntityKind::person) &&
         may_be_same(input, np, who);
}

}  // namespace

void name_speakers(const SentenceInput& input, const syntax::Predicate& predicate, ArgumentList& arguments) {
  const bool passive = predicate.alternation == syntax::Alternation::agentless_passive ||
                       predicate.alternation == syntax::Alternation::passive;
  for (syntax::Argument& argument : arguments) {
    const bool subject = passive || argument.relation == syntax::Relation::subject;
    if (!subject || argument.phrase == syntax::none || !is_speaker_pronoun(input, argument.phrase)) continue;
    argument.phrase = speaker_of(input, input.analysis.phrases[argument.phrase]);
    argument.tokens = input.analysis.phrases[argument.phrase].tokens;
  }
}

}  // namespace dateline::rules
