#include "syntax/verb_groups.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

constexpr std::uint32_t verb_horizon = 24;

}  // namespace

/// Adverbs, negation, times with their preposition: what may stand anywhere around a verb.
bool VerbGroupBuilder::adverbial(std::uint32_t i) const noexcept {
  const WordClass c = within(i);
  return c == WordClass::adverb || c == WordClass::negator || c == WordClass::time ||
         (c == WordClass::preposition && at(i + 1) == WordClass::time);
}

void VerbGroupBuilder::run() {
  for (std::uint32_t i = view_.first; i < view_.last;) {
    const WordClass c = within(i);
    i = is_verb(c) || is_auxiliary(c) || c == WordClass::to ? build(i) : i + 1;
  }
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
  if (word.short_for != text::unknown_word && within(verb) != WordClass::verb_past)
    group.lemma = view_.lexicon.word(word.short_for).verb;
  // "did not", "isn't": a negation behind the last auxiliary. "promised not to leave": it is the infinitive's.
  const std::uint32_t behind = skip_adverbials(group.tokens.last);
  const bool of_infinitive = !is_auxiliary(within(verb)) && at(behind) == WordClass::to;
  while (!of_infinitive && at(group.tokens.last) == WordClass::negator) ++group.tokens.last;
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
      if (!tensed) {
        if (c == WordClass::be || c == WordClass::have || c == WordClass::do_)
          group.tense = word.is(Trait::present)     ? Tense::present
                        : word.is(Trait::verb_past) ? Tense::past
                                                    : Tense::untensed;
        else
          group.tense = c == WordClass::verb_past    ? Tense::past
                        : c == WordClass::verb_third ? Tense::present
                                                     : Tense::untensed;
        if (group.tense == Tense::untensed)
          group.finiteness =
              word.is(Trait::verb_gerund)
                  ? (first > view_.first && within(first - 1) == WordClass::preposition ? Finiteness::gerund
                                                                                        : Finiteness::participle)
              : word.is(Trait::verb_participle) ? Finiteness::participle
                                                : Finiteness::infinitive;
        tensed = true;
      }
    }
    previous = c;
  }
}

void VerbGroupBuilder::read_bare(VerbGroup& group) const {
  const std::uint32_t verb = group.verb;
  switch (within(verb)) {
    case WordClass::verb_gerund: {
      const WordClass previous = verb > view_.first ? within(verb - 1) : WordClass::stop;
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
  // Headlines leave out "was": "Three killed in blast".
  const bool said = group.finiteness == Finiteness::participle && group.voice == Voice::passive && verb > view_.first &&
                    (within(verb - 1) == WordClass::noun || within(verb - 1) == WordClass::name ||
                     within(verb - 1) == WordClass::number);
  if (said && out_.headline && !finite_follows(verb)) {
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

/// Is there a finite verb behind token `i`, before the stretch ends?
bool VerbGroupBuilder::finite_follows(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i + 1; k < view_.last && k < i + verb_horizon; ++k) {
    const WordClass c = within(k);
    if (c == WordClass::comma || c == WordClass::stop || c == WordClass::subordinator || c == WordClass::relative ||
        c == WordClass::colon || c == WordClass::dash || c == WordClass::to)
      return false;
    if (c == WordClass::coordinator && at(k + 1) != WordClass::verb_gerund) return false;
    if (c == WordClass::modal || c == WordClass::verb_third || c == WordClass::verb_past) return true;
    if ((c == WordClass::be || c == WordClass::have || c == WordClass::do_) &&
        view_.any_of(k, traits(Trait::present, Trait::verb_past)))
      return true;
  }
  return false;
}

/// "will return weapons seized last year": nothing but the object of an earlier finite verb stands before.
bool VerbGroupBuilder::in_object_of_finite(std::uint32_t i) const noexcept {
  if (out_.verbs.empty()) return false;
  const VerbGroup& verb = out_.verbs.back();
  if (verb.tokens.last >= i || i - verb.tokens.last > verb_horizon) return false;
  // "said talks failed", but "said in comments published on Monday"
  if (view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement) && !governed_by_preposition(i)) return false;
  for (std::uint32_t k = verb.tokens.last; k < i; ++k) {
    const WordClass c = within(k);
    if (c == WordClass::comma || c == WordClass::subordinator || c == WordClass::relative || c == WordClass::colon ||
        c == WordClass::dash || c == WordClass::quote || c == WordClass::stop)
      return false;
    if (c == WordClass::coordinator && (k == verb.tokens.last || starts_clause_after(k))) return false;
  }
  // Its own clause must have a subject: "X met Y" against "Visiting Y, X met".
  return verb.finiteness != Finiteness::participle && (verb.finiteness != Finiteness::gerund || finite_before());
}

/// The phrase that ends before token `i` follows a preposition.
bool VerbGroupBuilder::governed_by_preposition(std::uint32_t i) const noexcept {
  while (i > view_.first && (starts_object(i - 1) || within(i - 1) == WordClass::genitive)) --i;
  return i > view_.first && within(i - 1) == WordClass::preposition;
}

/// "Former miner named Norvia's interim president": behind a verb that names, an office without an article or a bearer
/// is what somebody was made.
bool VerbGroupBuilder::is_given_office(text::WordId lemma, std::uint32_t i) const noexcept {
  if (!view_.lexicon.verb_is(lemma, VerbTrait::naming) || view_.any_of(i, traits(Trait::determiner))) return false;
  std::uint32_t end = i;
  while (end < view_.last && (starts_object(end) || within(end) == WordClass::genitive)) ++end;
  return end > i && within(end - 1) == WordClass::noun && view_.any_of(end - 1, traits(Trait::title)) &&
         !view_.is(end - 1, Trait::plural_noun);
}

/// "Members, a body linked to it, met": an apposition with a participle between commas.
bool VerbGroupBuilder::in_apposition(std::uint32_t i) const noexcept {
  std::uint32_t start = i;
  while (start > view_.first && starts_object(start - 1)) --start;
  if (start == i || start < view_.first + 2 || within(start - 1) != WordClass::comma || !starts_object(start - 2))
    return false;
  for (std::uint32_t k = i + 1; k + 1 < view_.last && k < i + verb_horizon; ++k) {
    const WordClass c = within(k);
    if (is_verb(c) || is_auxiliary(c) || c == WordClass::subordinator || c == WordClass::relative) return false;
    if (c == WordClass::comma)
      return is_auxiliary(at(k + 1)) || at(k + 1) == WordClass::verb_past || at(k + 1) == WordClass::verb_third;
  }
  return false;
}

/// "They met Otto Weiss, the man accused of theft": a description at the end of a sentence that opens with no clause or
/// phrase whose comma this could be.
bool VerbGroupBuilder::describes_name(std::uint32_t i, std::uint32_t next) const noexcept {
  const WordClass first = within(view_.first);
  if (at(next) != WordClass::preposition || !finite_before() || first == WordClass::subordinator ||
      first == WordClass::preposition || is_verb(first) || !view_.is(i - 1, Trait::person_noun))
    return false;
  std::uint32_t start = i;
  while (start > view_.first && starts_object(start - 1)) --start;
  return start > view_.first + 1 && within(start - 1) == WordClass::comma && within(start - 2) == WordClass::name;
}

/// Behind a coordinator a pronoun or a determined phrase is rather a new subject.
bool VerbGroupBuilder::starts_clause_after(std::uint32_t coordinator) const noexcept {
  const WordClass next = at(coordinator + 1);
  return next == WordClass::pronoun || next == WordClass::determiner || next == WordClass::name ||
         next == WordClass::possessive;
}

/// "the deal that Kenya signed": a relative clause that still lacks its verb.
bool VerbGroupBuilder::opens_relative(std::uint32_t i) const noexcept {
  while (i > view_.first && (starts_object(i - 1) || within(i - 1) == WordClass::genitive)) --i;
  return i > view_.first && within(i - 1) == WordClass::relative;
}

/// The phrase that ends before token `i` stands right behind a coordinator.
bool VerbGroupBuilder::follows_coordinator(std::uint32_t i) const noexcept {
  while (i > view_.first && starts_object(i - 1)) --i;
  return i > view_.first && at(i - 1) == WordClass::coordinator;
}

bool VerbGroupBuilder::finite_before() const noexcept {
  return std::any_of(out_.verbs.begin(), out_.verbs.end(),
                     [](const VerbGroup& group) { return group.finiteness == Finiteness::finite; });
}

/// "The firm, which makes toys, filed for bankruptcy": the clause of the subject that opens the sentence still lacks
/// its verb, as every finite verb before token `i` is a relative clause's.
bool VerbGroupBuilder::only_relatives_before(std::uint32_t i) const noexcept {
  if (!starts_object(view_.first) || i - view_.first > 2 * verb_horizon) return false;
  std::ptrdiff_t relatives = 0;
  for (std::uint32_t k = view_.first; k < i; ++k) relatives += within(k) == WordClass::relative ? 1 : 0;
  const auto finite = std::count_if(out_.verbs.begin(), out_.verbs.end(),
                                    [](const VerbGroup& group) { return group.finiteness == Finiteness::finite; });
  return relatives > 0 && finite > 0 && finite <= relatives;
}

/// Is there a finite verb behind token `i` in its clause, commas passed over? In "the director, Ida Moen, appealed for
/// blood and thanked donors" the other is joined to it, and no more finite than it.
bool VerbGroupBuilder::finite_later(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i + 1; k < view_.last && k < i + 2 * verb_horizon; ++k) {
    const WordClass c = within(k);
    if (c == WordClass::subordinator || c == WordClass::relative) return false;
    if (c == WordClass::verb_past && within(k - 1) == WordClass::coordinator && view_.is(k, Trait::verb_participle))
      continue;
    if (c == WordClass::modal || c == WordClass::verb_third || c == WordClass::verb_past) return true;
    if (is_auxiliary(c) && view_.any_of(k, traits(Trait::present, Trait::verb_past))) return true;
  }
  return false;
}

/// "Weiss found guilty of fraud", "forty feared dead": behind a verb of judging an adjective that describes no noun.
bool VerbGroupBuilder::is_judged(std::uint32_t verb, text::WordId lemma, std::uint32_t next) const noexcept {
  if (at(next) != WordClass::adjective || !view_.lexicon.verb_is(lemma, VerbTrait::clause_complement)) return false;
  const WordClass behind = at(next + 1);
  return (behind == WordClass::preposition || behind >= WordClass::comma) && (out_.headline || finite_follows(verb));
}

/// "the deal signed by X" against "X signed the deal".
bool VerbGroupBuilder::is_participle(std::uint32_t verb, text::WordId lemma) const noexcept {
  if ((view_.traits_at(verb) & traits(Trait::verb_participle)) == 0) return false;
  const std::uint32_t behind = skip_adverbials(verb + 1);
  // "the union called off a strike": the particle is the verb's.
  const bool phrasal = behind < view_.last && view_.lexicon.is_phrasal(lemma, view_.token(behind).word);
  const std::uint32_t next = phrasal ? skip_adverbials(behind + 1) : behind;
  const bool by = at(next) == WordClass::preposition && view_.is(next, Trait::agent_marker);
  std::uint32_t before = verb;
  while (before > view_.first && adverbial(before - 1)) --before;
  const WordClass previous = before > view_.first ? within(before - 1) : WordClass::stop;
  switch (previous) {
    case WordClass::pronoun:
    case WordClass::relative:
      return false;
    case WordClass::noun:
    case WordClass::name:
    case WordClass::number:
    case WordClass::close_bracket:
      if (by) return true;
      if (is_judged(verb, lemma, next)) return true;
      if (view_.lexicon.verb_is(lemma, VerbTrait::clause_complement) || opens_relative(before)) return false;
      // "... and soldiers tried to leave": what nobody can be made to do.
      if (at(next) == WordClass::to && follows_coordinator(before) &&
          !view_.lexicon.verb_is(lemma, VerbTrait::object_control))
        return false;
      if (starts_object(next)) return out_.headline && is_given_office(lemma, next);
      if (finite_before() && governed_by_preposition(before) && !finite_follows(verb) &&
          at(next) == WordClass::preposition)
        return !view_.lexicon.verb_is(lemma, VerbTrait::intransitive);
      if (in_object_of_finite(before) || in_apposition(before) || describes_name(before, next))
        return !view_.lexicon.verb_is(lemma, VerbTrait::intransitive);
      if (finite_follows(verb)) return !view_.lexicon.verb_is(lemma, VerbTrait::intransitive);
      return out_.headline && !view_.lexicon.verb_is(lemma, VerbTrait::intransitive) && at(next) != WordClass::to;
    case WordClass::comma: {
      if (by) return true;
      if (view_.lexicon.verb_is(lemma, VerbTrait::intransitive) ||
          view_.lexicon.verb_is(lemma, VerbTrait::clause_complement))
        return false;
      // "the envoy, in a letter, praised the deal": what has an object of its own is no passive participle.
      if (starts_object(next) && !view_.lexicon.verb_is(lemma, VerbTrait::naming) &&
          !view_.lexicon.verb_is(lemma, VerbTrait::ditransitive))
        return false;
      if (only_relatives_before(before)) return finite_later(verb);
      return finite_before() ? !starts_object(next) : finite_later(verb);
    }
    case WordClass::quote:
      return before == verb && !view_.lexicon.verb_is(lemma, VerbTrait::clause_complement);  // "...," said the envoy
    case WordClass::verb_third:
    case WordClass::verb_past:
      // "the man who lost resigned"
      if (!by && view_.lexicon.verb_is(lemma, VerbTrait::intransitive)) return false;
      [[fallthrough]];
    case WordClass::preposition:
    case WordClass::subordinator:
    case WordClass::stop:
    case WordClass::verb_base:
    case WordClass::verb_participle:
    case WordClass::verb_gerund:
      return before == verb;
    default:
      return false;
  }
}

}  // namespace dateline::syntax
