// "the deal signed by X" against "X signed the deal": is a past form a participle?
#include "syntax/verb_groups.hpp"

#include <algorithm>

namespace dateline::syntax {

/// "Former miner named Norvia's interim president": behind a verb that names, an office without an article or a bearer
/// is what somebody was made.
bool VerbGroupBuilder::is_given_office(text::WordId lemma, std::uint32_t i) const noexcept {
  if (!view_.lexicon.verb_is(lemma, VerbTrait::naming) || view_.any_of(i, traits(Trait::determiner))) return false;
  if (view_.is(i, Trait::given_name) && at(i) == WordClass::name) return false;  // "Odex named Ida Moen chief"
  std::uint32_t end = i;
  while (end < view_.last && (starts_object(end) || within(end) == WordClass::genitive)) ++end;
  if (end == i || within(end - 1) != WordClass::noun || view_.is(end - 1, Trait::plural_noun)) return false;
  return view_.is(end - 1, Trait::title) || view_.lexicon.is_company_office(view_.token(end - 1).word);
}

/// "3 May - Weiss arrested in Kolm": an entry of a list of dates, which leaves auxiliaries out.
bool VerbGroupBuilder::is_undergone(text::WordId lemma, std::uint32_t next) const noexcept {
  return out_.entry && view_.lexicon.verb_is(lemma, VerbTrait::undergone) && !finite_before() && !starts_object(next) &&
         at(next) != WordClass::to;
}

/// "Odex fined $3 million"
bool VerbGroupBuilder::is_given_amount(text::WordId lemma, std::uint32_t i) const noexcept {
  return view_.lexicon.verb_is(lemma, VerbTrait::undergone) && view_.lexicon.verb_is(lemma, VerbTrait::ditransitive) &&
         view_.token(i).kind == text::TokenKind::sign;
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

/// "Weiss found guilty of fraud", "forty feared dead": behind a verb of judging an adjective that describes no noun.
bool VerbGroupBuilder::is_judged(std::uint32_t verb, text::WordId lemma, std::uint32_t next) const noexcept {
  return is_result(next) && view_.lexicon.verb_is(lemma, VerbTrait::clause_complement) &&
         (out_.headline || out_.entry || finite_follows(verb));
}

/// "Phone users [urged to] turn off phones", "Investors [warned of] losses": headlines tell in the present what
/// somebody does, so this was done to him.
bool VerbGroupBuilder::is_addressed(text::WordId lemma, std::uint32_t next) const noexcept {
  if (!out_.headline || finite_before()) return false;
  if (at(next) == WordClass::to)
    return at(next + 1) == WordClass::verb_base && view_.lexicon.verb_is(lemma, VerbTrait::object_control) &&
           !view_.lexicon.verb_is(lemma, VerbTrait::bare_infinitive);
  return view_.is(next, Trait::of_marker) && view_.lexicon.verb_is(lemma, VerbTrait::of_complement);
}

/// "Mayor of Kolm shot [dead]": what somebody is afterwards.
bool VerbGroupBuilder::is_result(std::uint32_t i) const noexcept {
  return at(i) == WordClass::adjective && (at(i + 1) == WordClass::preposition || at(i + 1) >= WordClass::comma);
}

/// Somebody who tells: "officials", "the company", a name.
bool VerbGroupBuilder::names_actor(std::uint32_t i) const noexcept {
  return within(i) != WordClass::noun || view_.lexicon.word(view_.word(i).noun)
                                             .any_of(traits(Trait::person_noun, Trait::group_noun, Trait::company_noun,
                                                            Trait::organisation_cue, Trait::title));
}

/// "a leak disclosed last year hit three banks", "were hit by a leak disclosed last year": told, as the verb has no
/// clause and another finite one stands in the sentence.
bool VerbGroupBuilder::is_told_thing(std::uint32_t verb, std::uint32_t before, std::uint32_t next) const noexcept {
  const bool ends = at(next) == WordClass::preposition || next > verb + 1;
  if (!ends || starts_object(next) || names_actor(before - 1)) return false;
  return finite_follows(verb) || opens_adjunct(before, verb) || (finite_before() && governed_by_preposition(before)) ||
         in_object_of_finite(before);
}

/// "It rained, the minister of mines said": behind a comma, somebody with what hangs on him by prepositions tells it.
bool VerbGroupBuilder::is_said_behind(std::uint32_t i, text::WordId lemma) const noexcept {
  if (!view_.lexicon.verb_is(lemma, VerbTrait::reporting) || !finite_before()) return false;
  const std::uint32_t start = start_of_modified(i);
  std::uint32_t preposition = start;
  while (preposition < i && within(preposition) != WordClass::preposition) ++preposition;
  return preposition > start && preposition < i && start > view_.first && within(start - 1) == WordClass::comma &&
         names_actor(preposition - 1);
}

/// "Scientists who studied the ice said on Monday [that the sea] had warmed": behind nothing but relative clauses what
/// says so is the verb of the sentence.
bool VerbGroupBuilder::tells_clause(std::uint32_t before, std::uint32_t next) const noexcept {
  return next + 1 < view_.last && view_.is(next, Trait::complementiser) && starts_object(next + 1) &&
         only_relatives_before(before);
}

/// "In [a letter] published on Monday she said": without a comma, the subject of another verb stands behind the time.
bool VerbGroupBuilder::is_set_before_subject(std::uint32_t verb, std::uint32_t before,
                                             std::uint32_t next) const noexcept {
  return next > verb + 1 && starts_object(next) && !names_actor(before - 1) && is_in_adjunct(before) &&
         finite_follows(next);
}

/// "a [young man]", which ends before a token
bool VerbGroupBuilder::is_indefinite_noun(std::uint32_t before) const noexcept {
  constexpr std::uint32_t longest = 4;  // words
  std::uint32_t start = before;
  while (start > view_.first && before - start < longest &&
         (within(start - 1) == WordClass::noun || within(start - 1) == WordClass::adjective))
    --start;
  return start < before && start > view_.first && view_.is(start - 1, Trait::indefinite);
}

/// "a man named Otto Weiss"
bool VerbGroupBuilder::calls_noun(std::uint32_t verb, text::WordId lemma) const noexcept {
  return at(verb + 1) == WordClass::name && view_.lexicon.verb_is(lemma, VerbTrait::naming) && is_indefinite_noun(verb);
}

/// Behind a noun: "the deal signed in May", but "the minister signed the deal".
/// \param before the end of the phrase  \param next what follows the verb and its adverbials
bool VerbGroupBuilder::describes_noun(std::uint32_t verb, text::WordId lemma, std::uint32_t before,
                                      std::uint32_t next) const noexcept {
  if (is_judged(verb, lemma, next) || is_undergone(lemma, next) || is_addressed(lemma, next)) return true;
  if (opens_relative(before) || opens_contact_relative(before)) return false;
  if (!view_.lexicon.verb_is(lemma, VerbTrait::intransitive) && is_set_before_subject(verb, before, next)) return true;
  if (view_.lexicon.verb_is(lemma, VerbTrait::clause_complement))
    return !tells_clause(before, next) && !opens_bare_relative(before) && !is_said_behind(before, lemma) &&
           is_told_thing(verb, before, next);
  // "... and soldiers tried to leave": what nobody can be made to do.
  if (at(next) == WordClass::to && follows_coordinator(before) &&
      !view_.lexicon.verb_is(lemma, VerbTrait::object_control))
    return false;
  // "an inspector called Otto Weiss told the city"
  // "arrested a man named Otto Weiss"
  if (at(next) == WordClass::name && view_.lexicon.verb_is(lemma, VerbTrait::naming) &&
      (finite_follows(verb) || (finite_before() && is_indefinite_noun(before))))
    return true;
  if (starts_object(next))
    return (out_.headline || out_.entry) &&
           (is_given_office(lemma, next) || is_given_amount(lemma, next) || is_result(next));
  const bool transitive = !view_.lexicon.verb_is(lemma, VerbTrait::intransitive);
  // "A man charged with theft in Kolm, Norland, has been freed": what courts do is done to somebody.
  if (view_.lexicon.is_legal_verb(lemma) && at(next) == WordClass::preposition && !finite_before() &&
      finite_later(verb))
    return transitive;
  // "The mill that employed half the town closed": nothing else could be the verb of the mill.
  if (only_relatives_before(before) && !finite_later(verb)) return false;
  if (finite_before() && governed_by_preposition(before) && !finite_follows(verb) && at(next) == WordClass::preposition)
    return transitive && !opens_clause(before);
  if (transitive && opens_adjunct(before, verb)) return true;
  if (in_object_of_finite(before) || in_apposition(before) || describes_name(before, next)) return transitive;
  if (finite_follows(verb)) return transitive && !opens_bare_relative(before);
  return out_.headline && transitive && at(next) != WordClass::to;
}

/// "The truce, agreed in May, failed", "A deal with Odex, announced on Monday, would ...": between commas, of a thing.
/// "Weiss, told of the plan, left" tells of somebody.
bool VerbGroupBuilder::is_told_aside(std::uint32_t verb, std::uint32_t before, std::uint32_t next) const noexcept {
  const std::uint32_t noun = before - 2;
  if (before < view_.first + 2 || !starts_object(noun) || starts_object(next)) return false;
  if (finite_before() && !view_.lexicon.verb_is(out_.verbs.back().lemma, VerbTrait::clause_complement)) return false;
  if (names_actor(noun) && !governed_by_preposition(noun + 1)) return false;
  const bool aside = at(next) == WordClass::preposition || (next > verb + 1 && at(next) == WordClass::comma);
  std::uint32_t end = next;
  while (end < view_.last && end < next + verb_horizon && within(end) != WordClass::comma && !is_verb(within(end)) &&
         !is_auxiliary(within(end)))
    ++end;
  return aside && at(end) == WordClass::comma && finite_later(end);
}

/// "Man, 44, arrested over blast", "Otto Weiss, mayor of Kolm, arrested": behind what is set between commas, the only
/// verb of a headline, without an object, tells what was done.
bool VerbGroupBuilder::ends_headline(std::uint32_t verb, text::WordId lemma) const noexcept {
  constexpr std::uint32_t longest = 8;  // tokens of an aside
  const std::uint32_t next = skip_adverbials(verb + 1);
  if (!out_.headline || verb < view_.first + 4 || within(verb - 1) != WordClass::comma ||
      (starts_object(next) && !is_result(next)) || finite_before() || finite_later(verb))
    return false;
  const bool tells =
      view_.lexicon.verb_is(lemma, VerbTrait::reporting) && !view_.lexicon.verb_is(lemma, VerbTrait::undergone);
  if (tells || view_.lexicon.verb_is(lemma, VerbTrait::intransitive)) return false;
  std::uint32_t opens = verb - 2;
  while (opens > view_.first && within(opens) != WordClass::comma && verb - opens <= longest) --opens;
  return within(opens) == WordClass::comma && opens > view_.first && starts_object(opens - 1);
}

/// Behind a comma: "the deal, signed in May, ended".
bool VerbGroupBuilder::describes_before_comma(std::uint32_t verb, text::WordId lemma, std::uint32_t before,
                                              std::uint32_t next) const noexcept {
  if (is_undergone(lemma, next) && !finite_later(verb)) return true;  // "3 May - Weiss, 51, arrested in Kolm"
  if (ends_headline(verb, lemma)) return true;
  if (view_.lexicon.verb_is(lemma, VerbTrait::clause_complement)) return is_told_aside(verb, before, next);
  if (view_.lexicon.verb_is(lemma, VerbTrait::intransitive)) return false;
  // "the ferry, with forty aboard, listed and sank": a form that can only be finite tells what the other is.
  if (at(next) == WordClass::coordinator && at(next + 1) == WordClass::verb_past &&
      !view_.is(next + 1, Trait::verb_participle) && !finite_later(next + 1) && !finite_before())
    return false;
  // "the envoy, in a letter, praised the deal": what has an object of its own is no passive participle.
  if (starts_object(next) && !takes_two(lemma)) return false;
  if (only_relatives_before(before)) return finite_later(verb);
  return finite_before() ? !starts_object(next) : finite_later(verb);
}

/// "named [president]", "given [a grant]": a passive may have an object.
bool VerbGroupBuilder::takes_two(text::WordId lemma) const noexcept {
  return view_.lexicon.verb_is(lemma, VerbTrait::naming) || view_.lexicon.verb_is(lemma, VerbTrait::ditransitive);
}

/// "voted [by] 127 to 109", "rose by 5 percent": a number that counts nobody; "voted by [a large majority]", "fell by
/// [a third]", "fell by [a double-digit margin]".
bool VerbGroupBuilder::is_measure(std::uint32_t i) const noexcept {
  const auto is_share = [&](std::uint32_t k) {
    return k < view_.last &&
           (view_.lexicon.is_share(view_.word(k).noun) || view_.lexicon.is_share(view_.token(k).word));
  };
  std::uint32_t head = i;
  while (at(head) == WordClass::determiner || at(head) == WordClass::adjective || view_.hyphen(head + 1))
    head += view_.hyphen(head + 1) ? 2 : 1;
  if (head > i && view_.hyphen(head - 1) && at(head + 1) == WordClass::noun) ++head;
  if (head > i && at(head) != WordClass::noun && at(head - 1) == WordClass::adjective) --head;
  if (head > i && is_share(head)) return !view_.is(skip_adverbials(head + 1), Trait::of_marker);
  if (at(i) != WordClass::number) return false;
  while (at(i) == WordClass::number) ++i;
  if (i < view_.last && view_.token(i).kind == text::TokenKind::sign && at(i) == WordClass::noun) return true;  // "13%"
  if (at(i) == WordClass::noun && is_share(i))  // "13 percent", but not of the voters
    return !view_.is(skip_adverbials(i + 1), Trait::of_marker);
  return at(i) != WordClass::noun && at(i) != WordClass::adjective && at(i) != WordClass::name;
}

/// "Also [arrested] on Monday was his brother", "[Killed] in the blast were two guards": a finite form of "to be"
/// before a phrase, with nothing but adjuncts between. \param next the token behind the participle and its adverbials
bool VerbGroupBuilder::is_set_in_front(std::uint32_t next) const noexcept {
  constexpr ClassSet adjunct(WordClass::preposition, WordClass::time, WordClass::adverb, WordClass::determiner,
                             WordClass::possessive, WordClass::adjective, WordClass::noun, WordClass::name,
                             WordClass::number, WordClass::genitive);
  std::uint32_t k = next;
  while (k < view_.last && k < next + verb_horizon && adjunct.holds(within(k))) ++k;
  return k < view_.last && within(k) == WordClass::be && view_.any_of(k, traits(Trait::present, Trait::verb_past)) &&
         starts_object(k + 1) && within(k + 1) != WordClass::adjective;
}

/// "The worst storm ever recorded [slammed] into Kolm": right behind a participle that tells which, the one verb that
/// may be finite.
bool VerbGroupBuilder::ends_description(std::uint32_t verb) const noexcept {
  return view_.is(verb, Trait::verb_past) && !out_.verbs.empty() && out_.verbs.back().verb + 1 == verb &&
         out_.verbs.back().finiteness == Finiteness::participle && !finite_before() && !finite_follows(verb);
}

/// "signed [by] X", but "responded on Friday [by] expelling two envoys" is nobody's doing.
bool VerbGroupBuilder::is_agent(text::WordId lemma, std::uint32_t marker) const noexcept {
  return at(marker) == WordClass::preposition && view_.is(marker, Trait::agent_marker) && !is_measure(marker + 1) &&
         at(marker + 1) != WordClass::verb_gerund &&
         !(at(marker + 1) == WordClass::number && view_.lexicon.verb_is(lemma, VerbTrait::intransitive));
}

/// "the man who lost [resigned]", "the town where it crashed [held] a service": finite right behind another verb.
bool VerbGroupBuilder::is_finite_behind_verb(text::WordId lemma, std::uint32_t next) const noexcept {
  return view_.lexicon.verb_is(lemma, VerbTrait::intransitive) || (starts_object(next) && !takes_two(lemma));
}

/// "the deal signed by X" against "X signed the deal".
bool VerbGroupBuilder::is_participle(std::uint32_t verb, text::WordId lemma) const noexcept {
  if ((view_.traits_at(verb) & traits(Trait::verb_participle)) == 0) return false;
  const std::uint32_t behind = skip_adverbials(verb + 1);
  // "the union called off a strike": the particle is the verb's.
  const bool phrasal = behind < view_.last && view_.lexicon.is_phrasal(lemma, view_.token(behind).word);
  const std::uint32_t next = phrasal ? skip_adverbials(behind + 1) : behind;
  const bool by = is_agent(lemma, next);
  std::uint32_t before = verb;
  while (before > view_.first && adverbial(before - 1)) --before;
  if (before == view_.first && is_set_in_front(next)) return true;
  const WordClass previous = before > view_.first ? within(before - 1) : WordClass::stop;
  switch (previous) {
    case WordClass::pronoun:
    case WordClass::relative:
      return false;
    case WordClass::noun:
    case WordClass::name:
    case WordClass::number:
    case WordClass::close_bracket:
      return by || describes_noun(verb, lemma, before, next);
    case WordClass::adjective:  // "freed a Norlander convicted of theft"
      return before >= view_.first + 2 && within(before - 2) == WordClass::determiner &&
             (by || describes_noun(verb, lemma, before, next));
    case WordClass::dash:  // "The show - entitled Dawn - opens"
    case WordClass::comma:
      return by || describes_before_comma(verb, lemma, before, next);
    case WordClass::quote:
      // "'Winter Light' won the prize": behind a name in quotation marks as behind any other
      if (before == verb && !view_.token(before - 1).space_before && before >= view_.first + 2 &&
          within(before - 2) == WordClass::name)
        return by || describes_noun(verb, lemma, before - 1, next);
      return before == verb && !view_.lexicon.verb_is(lemma, VerbTrait::clause_complement);  // "...," said the envoy
    case WordClass::verb_third:
    case WordClass::verb_past:
      if (!by && (is_finite_behind_verb(lemma, next) || (before == verb && ends_description(verb)))) return false;
      [[fallthrough]];
    case WordClass::preposition:
      // "the house they lived in burned down"
      if (!by && before == verb && before >= view_.first + 2 && within(before - 2) == WordClass::verb_past &&
          !starts_object(next))
        return false;
      [[fallthrough]];
    case WordClass::stop:  // "Increasingly isolated, Weiss turned to ..."
      if (before == view_.first) return true;
      [[fallthrough]];
    case WordClass::subordinator:
    case WordClass::verb_base:
      return before == verb;
    case WordClass::verb_participle:
      return before == verb && (by || !ends_description(verb));
    case WordClass::verb_gerund:  // "jailing a mayor", "jailing freely elected mayors"
      return before == verb || at(verb + 1) == WordClass::noun || at(verb + 1) == WordClass::name;
    default:
      return false;
  }
}

}  // namespace dateline::syntax
