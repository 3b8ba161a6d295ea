// Events of a sentence that are part of another: "crashed, killing twelve" is one event with its dead.
#include "events/sentence_events.hpp"

#include "events/draft_relations.hpp"

#include <algorithm>
#include <bitset>

namespace dateline::events {

using syntax::SentenceAnalysis;

namespace {

// "The 2012 shipwreck that killed 32": the noun is said to have done it.
bool is_done_by(const Draft& part, const Draft& whole) {
  return whole.time.time &&
         std::any_of(part.participants.begin(), part.participants.end(),
                     [&](const Participant& each) { return each.tokens.contains(whole.trigger.first); });
}

}  // namespace

/// At one time, as far as their sentence tells; "on Bastille Day" and "on Thursday" may be one day.
bool SentenceEvents::may_coincide(const Draft& a, const Draft& b) const {
  if (!a.time.time || !b.time.time) return true;
  if (a.time.offset != b.time.offset) return false;
  if (a.time.time == b.time.time) return true;
  const Date& date = reading_.times()[*a.time.time].date;
  return date.known() && date == reading_.times()[*b.time.time].date;
}

/// "The toll of the crash rose after two passengers died on Monday": what a clause of its own dates is not when the
/// noun before it happened.
bool SentenceEvents::is_told_apart(const Draft& part, const Draft& whole, const SentenceAnalysis& analysis) {
  const syntax::Clause& clause = analysis.clauses[part.clause];
  return whole.nominal && !whole.time.time && part.time.time && part.clause != whole.clause && !clause.relative &&
         clause.parent == whole.clause;
}

/// "The man who shot the mayor died": who did the one thing is not whom it happened to.
bool SentenceEvents::did_it(const Draft& part, std::uint32_t role, const Draft& whole, std::uint32_t becomes) const {
  const auto& roles = engine_.rules.type(engine_.rules.rule(whole.rule)).roles;
  if (becomes < roles.size() && roles[becomes].plover == actor_side) return false;
  return std::any_of(part.participants.begin(), part.participants.end(), [&](const Participant& struck) {
    return struck.role == role &&
           std::any_of(whole.participants.begin(), whole.participants.end(), [&](const Participant& other) {
             // "one of [two brothers] suspected of the bombing died"
             return struck.tokens.contains(other.tokens.first) && other.tokens.last <= struck.tokens.last &&
                    other.role < roles.size() && roles[other.role].plover == actor_side;
           });
  });
}

/// "the bombing of a clinic that killed a guard": the clinic did not bomb itself.
bool SentenceEvents::suffered(const Participant& actor, const Draft& whole, std::uint32_t becomes) const {
  const auto& roles = engine_.rules.type(engine_.rules.rule(whole.rule)).roles;
  if (becomes >= roles.size() || roles[becomes].plover != actor_side) return false;
  return std::any_of(whole.participants.begin(), whole.participants.end(), [&](const Participant& other) {
    return other.role < roles.size() && roles[other.role].plover != actor_side && other.tokens == actor.tokens;
  });
}

/// Takes what a part tells into the whole. \return false where it is none.
bool SentenceEvents::take_part(const Draft& part, Draft& whole, const SentenceAnalysis& analysis) const {
  if (part.alternation == syntax::Alternation::nominal_possessive) return false;  // "the singer's death": known before
  const bool done_by_reference = is_reference(whole) && is_done_by(part, whole);
  if (is_reference(whole) && !done_by_reference) return false;  // it makes no entry by itself
  const auto roles = engine_.rules.roles_in_whole(engine_.rules.rule(part.rule), engine_.rules.rule(whole.rule));
  if (roles.empty() || !may_coincide(part, whole) || is_told_apart(part, whole, analysis)) return false;
  if (std::any_of(roles.begin(), roles.end(),
                  [&](const auto& pair) { return did_it(part, pair.first, whole, pair.second); }))
    return false;
  if (!whole.time.time) whole.time = part.time;
  if (done_by_reference) whole.alternation = syntax::Alternation::nominal_bare;  // more is told of it than its day
  if (part.polarity == Polarity::negative) return true;                          // "exploded, but nobody was hurt"
  if (!is_told_as_fact(part) && is_told_as_fact(whole)) return true;  // "a bomb meant to kill Weiss exploded"
  for (const auto& [from, to] : roles)
    for (Participant participant : part.participants) {
      // "The bombing killed forty": it did not bomb
      if (participant.role != from || participant.tokens.contains(whole.trigger.first)) continue;
      if (suffered(participant, whole, to)) continue;
      participant.role = to;
      whole.participants.push_back(std::move(participant));
    }
  return true;
}

/// An event that is part of another of the sentence goes into it: "crashed, killing twelve" is one event with its dead.
void SentenceEvents::fold_parts(std::vector<Draft>& drafts, const SentenceAnalysis& analysis) {
  constexpr std::size_t most = 12;  // events of a sentence that are compared; a longer list is no sentence
  const std::size_t count = std::min(drafts.size(), most);
  folded_.clear();
  if (count < 2) return;
  std::bitset<most> folded;
  const auto is_doer = [&](const Draft& whole, const Draft& part) {
    const auto acting = doers(part, engine_);
    return std::any_of(acting.begin(), acting.end(),
                       [&](const Participant* one) { return one->tokens.contains(whole.trigger.first); });
  };
  const auto fold = [&](std::size_t part, bool by_doer) {
    for (std::size_t whole = 0; whole < count && !folded[part]; ++whole)
      if (whole != part && !folded[whole] && (!by_doer || is_doer(drafts[whole], drafts[part])))
        folded[part] = take_part(drafts[part], drafts[whole], analysis);
  };
  for (std::size_t part = 0; part < count; ++part) {
    fold(part, true);  // "a suspect in the shooting, a day after [the attack that killed nine]"
    fold(part, false);
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (i < count && folded[i]) {
      folded_.push_back(drafts[i].trigger);
      continue;
    }
    if (kept != i) drafts[kept] = std::move(drafts[i]);
    ++kept;
  }
  drafts.resize(kept);
}

}  // namespace dateline::events
