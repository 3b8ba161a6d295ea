// What a verb shares with the one before it: the auxiliaries of a parallel verb, the governor of an infinitive.
#include "syntax/verb_groups.hpp"

namespace dateline::syntax {

/// "six were killed and [dozens] injured": the second verb has a subject of its own and no auxiliary.
bool VerbGroupBuilder::is_gapped(const VerbGroup& group, std::uint32_t before) const noexcept {
  if (out_.verbs.empty() || !view_.is(group.verb, Trait::verb_participle)) return false;
  const VerbGroup& model = out_.verbs.back();
  if (model.voice != Voice::passive || model.finiteness != Finiteness::finite) return false;
  std::uint32_t subject = before;
  while (subject > model.tokens.last && within(subject - 1) >= WordClass::determiner &&
         within(subject - 1) <= WordClass::name && within(subject - 1) != WordClass::pronoun)
    --subject;
  return subject < before && within(subject - 1) == WordClass::coordinator &&
         !starts_object(skip_adverbials(group.tokens.last)) && !finite_follows(group.verb) &&
         !view_.lexicon.verb_is(group.lemma, VerbTrait::intransitive);
}

/// "was arrested and charged", "will visit Rome and meet the pope": the second verb shares what stands before the
/// first.
void VerbGroupBuilder::parallel(VerbGroup& group) const {
  std::uint32_t before = group.tokens.first;
  while (before > view_.first && adverbial(before - 1)) --before;
  if (is_gapped(group, before)) {
    share(group, out_.verbs.back());
    group.gapped = true;
    return;
  }
  if (before == view_.first || within(before - 1) != WordClass::coordinator || out_.verbs.empty()) return;
  const VerbGroup& model = out_.verbs.back();
  const WordClass own = within(group.verb);
  const WordClass theirs = within(model.verb);
  const bool same_form =
      own == theirs || (view_.is(group.verb, Trait::verb_participle) && theirs == WordClass::verb_participle);
  if (!same_form) return;
  // "has not spoken to her, and left": the comma ends what is denied.
  if (model.negated && own == WordClass::verb_past && before > view_.first + 1 &&
      within(before - 2) == WordClass::comma)
    return;
  // "was extradited and appeared in court"
  if (model.voice == Voice::passive && view_.is(group.verb, Trait::verb_past) &&
      view_.lexicon.verb_is(group.lemma, VerbTrait::intransitive))
    return;
  const bool participles = theirs == WordClass::verb_participle || model.finiteness == Finiteness::participle;
  const std::uint32_t behind = skip_adverbials(group.tokens.last);
  // "was acquitted of murder and found guilty of fraud": what only an adjective follows has no object of its own.
  const bool predicative = at(behind) == WordClass::adjective && !starts_object(behind + 1);
  if (participles && model.voice == Voice::passive && starts_object(behind) && !predicative) return;
  if (own == WordClass::verb_base || participles) share(group, model);
}

void VerbGroupBuilder::share(VerbGroup& group, const VerbGroup& model) {
  group.finiteness = model.finiteness;
  group.tense = model.tense;
  group.modal = model.modal;
  group.aspect = model.aspect;
  group.voice = model.voice;
  group.governor = model.governor;
  group.negated = group.negated || model.negated;
}

/// Which verb an infinitive or gerund directly behind it hangs on: "failed to visit", "is due to visit".
void VerbGroupBuilder::govern(VerbGroup& group) const {
  if (group.finiteness == Finiteness::finite || group.governor != none || out_.verbs.empty()) return;
  std::uint32_t before = group.tokens.first;
  while (before > view_.first && adverbial(before - 1)) --before;
  if (before == view_.first) return;
  const auto governor = static_cast<std::uint32_t>(out_.verbs.size() - 1);
  const VerbGroup& verb = out_.verbs[governor];
  if (verb.tokens.last == before && group.finiteness != Finiteness::finite &&
      (group.finiteness == Finiteness::infinitive || within(group.verb) == WordClass::verb_gerund)) {
    group.governor = governor;
    group.modal = verb.lemma;
    return;
  }
  const bool adjective = view_.is(before - 1, Trait::governor_adjective) && within(before - 1) != WordClass::verb_base;
  if (group.finiteness == Finiteness::infinitive && adjective && verb.tokens.last <= before - 1 &&
      before - 1 - verb.tokens.last < 4) {
    group.governor = governor;
    group.modal = view_.token(before - 1).word;
  }
}

}  // namespace dateline::syntax
