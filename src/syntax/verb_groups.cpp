#include "syntax/verb_groups.hpp"

#include <algorithm>

namespace dateline::syntax {

void VerbGroupBuilder::run() {
  constexpr ClassSet opening(WordClass::modal, WordClass::be, WordClass::have, WordClass::do_, WordClass::to,
                             WordClass::verb_base, WordClass::verb_third, WordClass::verb_past,
                             WordClass::verb_participle, WordClass::verb_gerund);
  for (std::uint32_t i = view_.first; i < view_.last;) i = opening.holds(within(i)) ? build(i) : i + 1;
}

/// The main verb of a group that starts at `i`, auxiliaries and adverbials passed over.
std::uint32_t VerbGroupBuilder::main_verb(std::uint32_t i) const noexcept {
  std::uint32_t last = i;
  for (std::uint32_t k = i; k < view_.last && k < i + 10; ++k) {
    const WordClass c = within(k);
    if (is_verb(c)) return k > i && within(k - 1) == WordClass::time && !is_auxiliary(within(last)) ? last : k;
    if (is_auxiliary(c) || (c == WordClass::to && k == i))
      last = k;
    else if (!adverbial(k))
      break;
  }
  return last;
}

/// "not until May did [Weiss] resign": the verb behind the subject that stands behind its auxiliary; none where there
/// is none.
std::uint32_t VerbGroupBuilder::verb_behind_subject(std::uint32_t auxiliary) const noexcept {
  if (within(auxiliary) != WordClass::do_) return none;
  std::uint32_t k = auxiliary + 1;
  while (k < view_.last && k < auxiliary + verb_horizon && (starts_object(k) || within(k) == WordClass::genitive)) ++k;
  return k > auxiliary + 1 && at(k) == WordClass::verb_base ? k : none;
}

std::uint32_t VerbGroupBuilder::build(std::uint32_t i) {
  const std::uint32_t verb = main_verb(i);
  if (within(verb) == WordClass::to) return i + 1;
  if (const std::uint32_t behind = verb == i ? verb_behind_subject(i) : none; behind != none) {
    const std::uint32_t end = build(behind);
    if (view_.is(i, Trait::verb_past)) out_.verbs.back().tense = Tense::past;
    return end;
  }
  VerbGroup group;
  group.tokens = {i, verb + 1};
  group.verb = verb;
  const Word& word = view_.word(verb);
  group.lemma = word.verb;
  if (word.short_for != text::unknown_word && is_auxiliary(within(verb)))  // "won't", not "was won"
    group.lemma = view_.lexicon.word(word.short_for).verb;
  view_.lexicon.prefetch_lists(group.lemma);
  // "did not", "isn't": a negation behind the last auxiliary. "promised not to leave": it is the infinitive's.
  const std::uint32_t behind = skip_adverbials(group.tokens.last);
  const bool of_infinitive = !is_auxiliary(within(verb)) && at(behind) == WordClass::to;
  // "pleaded not guilty": nor is that of an adjective the verb's.
  const bool of_adjective = !is_auxiliary(within(verb)) && view_.is(group.tokens.last + 1, Trait::adjective);
  while (!of_infinitive && !of_adjective && at(group.tokens.last) == WordClass::negator) ++group.tokens.last;
  const std::uint32_t free = out_.verbs.empty() ? view_.first : out_.verbs.back().tokens.last;
  // "not to leave", "never left"
  if (i > free && within(i - 1) == WordClass::negator && (within(i) == WordClass::to || verb == i))
    group.tokens.first = i - 1;
  for (std::uint32_t k = group.tokens.first; k < group.tokens.last; ++k)
    group.negated = group.negated || within(k) == WordClass::negator;
  if (verb > i || is_auxiliary(within(i)))
    read_auxiliaries(group, i);
  else
    read_bare(group);
  govern(group);
  out_.verbs.push_back(group);
  return group.tokens.last;
}

/// "demanded that Weiss [be] freed": behind the subject of a clause, and nothing before it that governs an infinitive.
bool VerbGroupBuilder::is_subjunctive(std::uint32_t be) const noexcept {
  if (!view_.is(be, Trait::verb_base)) return false;
  for (std::uint32_t k = be; k-- > view_.first && be - k < verb_horizon;) {
    const WordClass c = within(k);
    if (c == WordClass::subordinator) return k + 1 < be && view_.is(k, Trait::complementiser);
    if (is_verb(c) || is_auxiliary(c) || c == WordClass::to || c == WordClass::relative || c == WordClass::comma)
      return false;
  }
  return false;
}

/// The first verb of a group shows its tense, or that it has none. \param first token of the group
void VerbGroupBuilder::read_first_verb(VerbGroup& group, std::uint32_t first, WordClass c, const Word& word) const {
  if (c == WordClass::be || c == WordClass::have || c == WordClass::do_)
    group.tense = word.any_of(traits(Trait::present, Trait::genitive)) ? Tense::present  // the genitive: "he's"
                  : word.is(Trait::verb_past)                          ? Tense::past
                                                                       : Tense::untensed;
  else
    group.tense = c == WordClass::verb_past    ? Tense::past
                  : c == WordClass::verb_third ? Tense::present
                                               : Tense::untensed;
  if (group.tense == Tense::untensed && c == WordClass::be && is_subjunctive(first)) group.tense = Tense::future;
  if (group.tense != Tense::untensed) return;
  const bool behind_preposition = first > view_.first && within(first - 1) == WordClass::preposition;
  if (word.is(Trait::verb_gerund))
    group.finiteness = behind_preposition ? Finiteness::gerund : Finiteness::participle;
  else
    group.finiteness = word.is(Trait::verb_participle) ? Finiteness::participle : Finiteness::infinitive;
}

void VerbGroupBuilder::read_auxiliaries(VerbGroup& group, std::uint32_t first) const {
  WordClass previous = WordClass::other;
  bool tensed = false;
  for (std::uint32_t k = first; k < group.tokens.last; ++k) {
    const WordClass c = within(k);
    if (adverbial(k)) continue;
    const Word& own = view_.word(k);
    const Word& word = own.short_for != text::unknown_word && is_auxiliary(c) ? view_.lexicon.word(own.short_for) : own;
    if (c == WordClass::to) {
      group.finiteness = Finiteness::infinitive;
      tensed = true;
    } else if (c == WordClass::modal) {
      group.modal = own.short_for != text::unknown_word ? own.short_for : view_.token(k).word;
      group.tense = word.is(Trait::future) ? Tense::future : Tense::present;
      tensed = true;
    } else {
      if (previous == WordClass::have && (word.is(Trait::verb_participle))) group.aspect = Aspect::perfect;
      if (previous == WordClass::be && word.is(Trait::verb_gerund) && k == group.verb)
        group.aspect = Aspect::progressive;
      if (previous == WordClass::be && c != WordClass::be && c == WordClass::verb_participle)
        group.voice = Voice::passive;
      if (!tensed) read_first_verb(group, first, c, word);
      tensed = true;
    }
    previous = c;
  }
}

void VerbGroupBuilder::read_bare(VerbGroup& group) const {
  const std::uint32_t verb = group.verb;
  switch (within(verb)) {
    case WordClass::verb_gerund: {
      std::uint32_t first = verb;
      while (first > view_.first && within(first - 1) == WordClass::adverb) --first;  // "after allegedly shooting"
      const WordClass previous = first > view_.first ? within(first - 1) : WordClass::stop;
      group.finiteness = previous == WordClass::preposition || previous == WordClass::subordinator
                             ? Finiteness::gerund
                             : Finiteness::participle;
      return;
    }
    case WordClass::verb_participle:
      group.finiteness = Finiteness::participle;
      group.voice = Voice::passive;
      break;
    case WordClass::verb_past:
      if (view_.is(verb, Trait::verb_base) && follows_object_pronoun(verb)) {  // "let him cast it"
        group.finiteness = Finiteness::infinitive;
        break;
      }
      group.tense = Tense::past;
      if (is_participle(verb, group.lemma)) {
        group.finiteness = Finiteness::participle;
        group.tense = Tense::untensed;
        group.voice = Voice::passive;
      }
      break;
    default:
      // "helped defend the city", "let them leave"
      if (verb > view_.first && (is_verb(within(verb - 1)) || follows_object_pronoun(verb)))
        group.finiteness = Finiteness::infinitive;
      else
        group.tense = Tense::present;
      break;
  }
  parallel(group);
  // Headlines leave out "was": "Three killed in blast". So do entries of chronologies, of their only verb.
  const bool said = group.finiteness == Finiteness::participle && group.voice == Voice::passive && verb > view_.first &&
                    (within(verb - 1) == WordClass::noun || within(verb - 1) == WordClass::name ||
                     within(verb - 1) == WordClass::number || ends_headline(verb, group.lemma));
  if (said && (out_.headline || (out_.entry && !finite_before())) && !finite_follows(verb)) {
    group.finiteness = Finiteness::finite;
    group.tense = Tense::past;
  }
}

bool VerbGroupBuilder::follows_object_pronoun(std::uint32_t verb) const noexcept {
  return verb > view_.first && within(verb - 1) == WordClass::pronoun && view_.is(verb - 1, Trait::object_pronoun) &&
         !view_.is(verb - 1, Trait::subject_pronoun);
}

std::uint32_t VerbGroupBuilder::skip_adverbials(std::uint32_t i) const noexcept {
  while (i < view_.last && adverbial(i)) ++i;
  return i;
}

bool VerbGroupBuilder::starts_object(std::uint32_t i) const noexcept {
  switch (at(i)) {
    case WordClass::determiner:
    case WordClass::possessive:
    case WordClass::pronoun:
    case WordClass::number:
    case WordClass::noun:
    case WordClass::name:
    case WordClass::adjective:
      return true;
    default:
      return false;
  }
}

}  // namespace dateline::syntax
