// What stands around a verb form: whether its clause has a finite verb already or has one to come, and what the phrase
// before it belongs to.
#include "syntax/verb_groups.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

constexpr ClassSet determiners(WordClass::determiner, WordClass::possessive);

}  // namespace

/// Is there a finite verb behind token `i`, before the stretch ends?
bool VerbGroupBuilder::finite_follows(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i + 1; k < view_.last && k < i + verb_horizon; ++k) {
    const WordClass c = within(k);
    if (c == WordClass::comma || c == WordClass::stop || c == WordClass::subordinator || c == WordClass::relative ||
        c == WordClass::colon || c == WordClass::dash || c == WordClass::to)
      return false;
    if (c == WordClass::coordinator && at(k + 1) != WordClass::verb_gerund) return false;
    if (c == WordClass::verb_past && calls_noun(k, view_.word(k).verb)) continue;
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
  // Its own clause must have a subject: "X met Y" against "Visiting Y, X met", and the sentence a verb: "a plan to form
  // a government failed".
  if (verb.finiteness == Finiteness::infinitive) return out_.headline || finite_before() || finite_later(i);
  return verb.finiteness != Finiteness::participle && (verb.finiteness != Finiteness::gerund || finite_before());
}

/// The phrase that ends before token `i` follows a preposition.
bool VerbGroupBuilder::governed_by_preposition(std::uint32_t i) const noexcept {
  while (i > view_.first && (starts_object(i - 1) || within(i - 1) == WordClass::genitive)) --i;
  return i > view_.first && within(i - 1) == WordClass::preposition;
}

/// "Members, a body linked to it, met": an apposition with a participle between commas.
bool VerbGroupBuilder::in_apposition(std::uint32_t i) const noexcept {
  std::uint32_t start = i;
  while (start > view_.first && starts_object(start - 1)) --start;
  if (start == i || start < view_.first + 2 || within(start - 1) != WordClass::comma || !starts_object(start - 2))
    return false;
  for (std::uint32_t k = i + 1; k + 1 < view_.last && k < i + verb_horizon; ++k) {
    const WordClass c = within(k);
    const bool gerund =
        c == WordClass::verb_gerund && within(k - 1) == WordClass::preposition;  // "accused of stealing"
    if ((is_verb(c) && !gerund) || is_auxiliary(c) || c == WordClass::subordinator || c == WordClass::relative)
      return false;
    if (c == WordClass::comma)
      return is_auxiliary(at(k + 1)) || at(k + 1) == WordClass::verb_past || at(k + 1) == WordClass::verb_third;
  }
  return false;
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
  const std::uint32_t end = std::min(view_.last, i + 2 * verb_horizon);
  for (std::uint32_t k = i + 1; k < end; ++k) {
    const WordClass c = within(k);
    if (c == WordClass::subordinator || c == WordClass::relative) {
      // "the trip, kept secret until he left, came after talks": right behind the comma that ends what is within it
      while (k < end && within(k) != WordClass::comma) ++k;
      return k + 1 < end && is_tensed(k + 1);
    }
    if (c == WordClass::verb_past && within(k - 1) == WordClass::coordinator && view_.is(k, Trait::verb_participle))
      continue;
    if (is_tensed(k)) return true;
  }
  return false;
}

bool VerbGroupBuilder::is_tensed(std::uint32_t i) const noexcept {
  const WordClass c = within(i);
  return c == WordClass::modal || c == WordClass::verb_third || c == WordClass::verb_past ||
         (is_auxiliary(c) && view_.any_of(i, traits(Trait::present, Trait::verb_past)));
}

/// "[the families of the victims] asked": where the phrase before token `i` begins, with all that hangs on it by
/// prepositions.
std::uint32_t VerbGroupBuilder::start_of_modified(std::uint32_t i) const noexcept {
  const auto in_phrase = [&](std::uint32_t token) {
    return starts_object(token) || within(token) == WordClass::genitive || within(token) == WordClass::preposition;
  };
  const std::uint32_t stop = i > view_.first + verb_horizon ? i - verb_horizon : view_.first;
  while (i > stop && in_phrase(i - 1)) --i;
  return i;
}

/// "In [a letter] published on Monday, she said": the phrase before token `i` stands behind a preposition, is nobody's
/// subject, and the sentence still lacks its verb.
bool VerbGroupBuilder::opens_adjunct(std::uint32_t i, std::uint32_t verb) const noexcept {
  return is_in_adjunct(i) && finite_behind_comma(verb);
}

/// Does a determined phrase that a preposition governs end before token `i`, with no finite verb before it?
bool VerbGroupBuilder::is_in_adjunct(std::uint32_t i) const noexcept {
  if (finite_before()) return false;
  std::uint32_t start = i;
  while (start > view_.first && starts_object(start - 1) && within(start) != WordClass::determiner) --start;
  const bool determined = start < i && within(start) == WordClass::determiner;
  return determined && start > view_.first && within(start - 1) == WordClass::preposition;
}

/// A comma follows before any finite verb does, and one behind it.
bool VerbGroupBuilder::finite_behind_comma(std::uint32_t i) const noexcept {
  bool comma = false;
  for (std::uint32_t k = i + 1; k < view_.last && k < i + 2 * verb_horizon; ++k) {
    const WordClass c = within(k);
    if (c == WordClass::comma) comma = true;
    if (c == WordClass::subordinator || c == WordClass::relative || c == WordClass::coordinator) return false;
    const bool finite = c == WordClass::modal || c == WordClass::verb_third || c == WordClass::verb_past ||
                        (is_auxiliary(c) && view_.any_of(k, traits(Trait::present, Trait::verb_past)));
    if (finite) return comma;
  }
  return false;
}

/// "left after [a bridge the firm] built collapsed": between token `i` and the word that opens its clause there are but
/// phrases.
bool VerbGroupBuilder::opens_subordinate(std::uint32_t i) const noexcept {
  constexpr std::uint32_t longest = 8;  // words
  std::uint32_t start = i;
  while (start > view_.first && i - start < longest && starts_object(start - 1)) --start;
  return start > view_.first && within(start - 1) == WordClass::subordinator && view_.is(start - 1, Trait::preposition);
}

/// "[the bridge] the firm built in 1998 collapsed", "the town where the plane crashed held a service": the phrase
/// before token `i` is the subject of a clause that describes another right before it, which still lacks its verb.
bool VerbGroupBuilder::opens_bare_relative(std::uint32_t i) const noexcept {
  if (finite_before() && !opens_subordinate(i)) return false;
  std::uint32_t start = i;
  const auto determined = [&] { return start < i && determiners.holds(within(start)); };
  while (start > view_.first && starts_object(start - 1) && !determined()) --start;
  const bool conjunction =
      start > view_.first && within(start - 1) == WordClass::subordinator && !view_.is(start - 1, Trait::preposition);
  if (conjunction)
    --start;
  else if (!determined())
    return false;
  return start > view_.first && (within(start - 1) == WordClass::noun || within(start - 1) == WordClass::name) &&
         !governed_by_preposition(start);
}

/// "ratified the deal [their leaders] signed in May": behind the object of a verb that has no second one, a phrase with
/// a determiner of its own is the subject of a clause that describes it.
bool VerbGroupBuilder::opens_contact_relative(std::uint32_t i) const noexcept {
  if (out_.verbs.empty()) return false;
  const VerbGroup& verb = out_.verbs.back();
  if (verb.finiteness != Finiteness::finite || verb.voice == Voice::passive ||
      view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement) || takes_two(verb.lemma))
    return false;
  const auto determined = [&](std::uint32_t token) { return determiners.holds(within(token)); };
  const auto start_of = [&](std::uint32_t end) {
    std::uint32_t start = end;
    while (start > verb.tokens.last && starts_object(start - 1) && (start == end || !determined(start))) --start;
    return start;
  };
  const std::uint32_t subject = start_of(i);
  if (subject == i || !determined(subject) || within(subject - 1) != WordClass::noun) return false;
  const std::uint32_t object = start_of(subject);
  return object == verb.tokens.last && view_.is(object, Trait::definite);
}

/// "..., but [the families of the victims] asked": behind a comma and a coordinator.
bool VerbGroupBuilder::opens_clause(std::uint32_t i) const noexcept {
  const std::uint32_t start = start_of_modified(i);
  return start > view_.first + 1 && within(start - 1) == WordClass::coordinator &&
         within(start - 2) == WordClass::comma && within(start) != WordClass::preposition;
}

}  // namespace dateline::syntax
