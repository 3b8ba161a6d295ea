#include "events/told_twice.hpp"

#include "events/belonging.hpp"
#include "events/draft_relations.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// "said on Friday [it had bought the mill]": the deed is the speaker's own, and has its day from the saying.
bool tells_own_deed(const Draft& saying, const Draft& deed) {
  if (deed.nominal || !has_happened(deed) || deed.time.attachment != Attachment::governing_clause) return false;
  return std::any_of(saying.participants.begin(), saying.participants.end(), [&](const Participant& content) {
    return content.kind == EntityKind::text && content.tokens.contains(deed.trigger.first);
  });
}

/// Behind a verb, at its time, with somebody who takes part in both.
bool is_told_behind(const Draft& side, const Draft& deed) {
  return &side != &deed && !deed.nominal && deed.trigger.last <= side.trigger.first && at_one_time(side, deed) &&
         share_somebody(side, deed);
}

/// "bought the mill on Friday, [saying it would keep the workers]"
bool is_told_beside(const Draft& saying, const Draft& deed) {
  return saying.alternation == syntax::Alternation::participle && has_happened(deed) && is_told_behind(saying, deed);
}

/// "Nine people were killed on Monday, [police said] on Tuesday": what those nobody names say is told of a day of its
/// own.
bool tells_dated_deed(const Draft& saying, const Draft& deed, const LanguageEngine& engine) {
  if (deed.nominal || deed.rule == syntax::none || !has_happened(deed) || !deed.time.time ||
      deed.time.time == saying.time.time || deed.alternation == syntax::Alternation::relative_clause ||
      deed.alternation == syntax::Alternation::reduced_relative || is_saying(deed, engine) || is_stand(deed, engine))
    return false;
  bool told = false;
  for (const Participant& one : saying.participants) {
    if (one.kind != EntityKind::text && one.entity != syntax::none) return false;
    told = told || (one.kind == EntityKind::text && one.tokens.contains(deed.trigger.first));
  }
  return told;
}

bool is_told_by(const Draft& saying, const Draft& deed, const LanguageEngine& engine) {
  if (&saying == &deed) return false;
  // "announced on Monday that Weiss [has resigned]"
  return is_told_beside(saying, deed) || (tells_own_deed(saying, deed) && at_one_time(saying, deed) &&
                                          (share_somebody(saying, deed) || is_news_of_its_day(deed, engine)));
}

/// "walked out on Friday [to protest against the cuts]"
bool is_aim_of(const Draft& aim, const Draft& deed) {
  return aim.alternation == syntax::Alternation::purpose_infinitive && is_told_behind(aim, deed);
}

/// "met them on Friday, [blaming the owner]", "quit on Friday [to protest against the cuts]"; not "threatened to
/// protest".
bool is_stand_beside(const Draft& stand, const Draft& deed, const LanguageEngine& engine) {
  const bool infinitive = stand.alternation == syntax::Alternation::complement_infinitive;
  if ((!infinitive && stand.alternation != syntax::Alternation::participle) || !is_stand(stand, engine)) return false;
  return has_happened(deed) && has_happened(stand) && is_told_behind(stand, deed);
}

/// "condemned the attack [and called for a truce]", "... [, calling for a truce]"
bool goes_on(const Draft& draft) {
  using syntax::Alternation;
  return draft.alternation == Alternation::coordination || draft.alternation == Alternation::participle ||
         draft.alternation == Alternation::complement_infinitive ||
         draft.alternation == Alternation::purpose_infinitive;
}

/// "Fourteen were killed and nine injured on Monday": nobody is told of who did either.
bool happen_together(const Draft& side, const Draft& whole, const LanguageEngine& engine) {
  return !whole.time.time && side.time.time && whole.trigger.last <= side.trigger.first &&
         doers(side, engine).empty() && doers(whole, engine).empty();
}

bool share_time(const Draft& side, const Draft& whole, const LanguageEngine& engine) {
  // A headline or a lead, whose day is that of its article.
  const bool undated = (side.headline || side.perfect) && !side.time.time && !whole.time.time;
  return undated || at_one_time(side, whole) || happen_together(side, whole, engine);
}

/// Of two types that each are told with the other, whatever comes first in the sentence has the entry.
bool is_side_of(const Draft& side, const Draft& whole, const LanguageEngine& engine) {
  if (&side == &whole || side.rule == syntax::none || whole.rule == syntax::none) return false;
  if (side.polarity != whole.polarity || (is_told_as_fact(side) && !is_told_as_fact(whole))) return false;
  const rules::CompiledRule& one = engine.rules.rule(side.rule);
  const rules::CompiledRule& other = engine.rules.rule(whole.rule);
  if (!engine.rules.is_told_with(one, other) || !share_time(side, whole, engine)) return false;
  if (engine.rules.is_told_with(other, one) && (side.trigger.first < whole.trigger.first || !goes_on(side)))
    return false;
  // What comes next for somebody need not be their doing: "pleaded guilty [and was fined]", "stood trial [accused of
  // theft]".
  const bool described =
      side.alternation == syntax::Alternation::reduced_relative && whole.trigger.last <= side.trigger.first;
  const bool suffers =
      (described || side.alternation == syntax::Alternation::coordination) && share_somebody(side, whole);
  return tells_of(whole, side) || tells_of(side, whole) || suffers || share_doer(side, whole, engine);
}

/// "The Orla fire, which destroyed a mill [after breaking out in May]": of what a story hardly has two, the verbs of a
/// sentence that name nothing else tell one.
bool is_same_disaster(const Draft& side, const Draft& whole, const LanguageEngine& engine) {
  if (&side == &whole || side.rule == syntax::none || whole.rule == syntax::none) return false;
  if (side.alternation != syntax::Alternation::participle) return false;
  if (side.nominal || whole.nominal || !has_happened(side) || !has_happened(whole)) return false;
  return engine.rules.type(engine.rules.rule(side.rule)).once_a_story &&
         type_of(side, engine) == type_of(whole, engine) && whole.trigger.last <= side.trigger.first &&
         (at_one_time(side, whole) || !side.time.time || !whole.time.time) && !name_others(side, whole);
}

bool tells_words(const Draft& draft, const LanguageEngine& engine) {
  const auto& roles = engine.rules.type(engine.rules.rule(draft.rule)).roles;
  return std::any_of(draft.participants.begin(), draft.participants.end(),
                     [&](const Participant& one) { return one.kind == EntityKind::text && roles[one.role].text; });
}

/// "said [in a speech on Friday]": the speech is told by what was said; "called for [a speech]" says nothing in one,
/// nor does "imposed [sanctions], freezing accounts".
bool is_said_there(const Draft& said, const Draft& occasion, const LanguageEngine& engine) {
  if (occasion.alternation == syntax::Alternation::light_verb &&
      !engine.lexicon.verb_is(said.verb, syntax::VerbTrait::reporting))
    return false;
  return said.rule != syntax::none && tells_words(said, engine) && occasion.nominal && !said.nominal &&
         said.time.time && said.clause == occasion.clause && !is_about(said, occasion) &&
         share_doer(said, occasion, engine);
}

/// "toured the town on Friday [and promised to rebuild it]": what its doer says beside a deed.
bool is_said_after(const Draft& said, const Draft& deed, const LanguageEngine& engine) {
  if (&said == &deed || said.alternation != syntax::Alternation::coordination || deed.rule == syntax::none)
    return false;
  if (!is_saying(said, engine) || is_saying(deed, engine) || !tells_words(said, engine)) return false;
  return !deed.nominal && has_happened(deed) && has_happened(said) && deed.trigger.last <= said.trigger.first &&
         at_one_time(said, deed) && share_doer(said, deed, engine);
}

/// "attended [the trial on Friday]"
bool is_told_by_noun(const Draft& verb, const Draft& noun) {
  return verb.rule == syntax::none && noun.rule != syntax::none && noun.nominal && at_one_time(verb, noun) &&
         has_happened(noun) && tells_of(verb, noun);
}

/// Calls `joined(other)` for events near the one at `at` until one says yes.
template <typename Joined>
bool any_near(std::vector<Draft>& drafts, std::size_t at, Joined joined) {
  const auto from = [&](std::size_t i) { return drafts.begin() + static_cast<std::ptrdiff_t>(i); };
  return std::any_of(from(at - std::min(at, near_drafts)), from(std::min(drafts.size(), at + near_drafts)), joined);
}

bool is_for_speaking(const Draft& draft, const LanguageEngine& engine) {
  return draft.nominal && draft.rule != syntax::none && engine.rules.type(engine.rules.rule(draft.rule)).speaking;
}

/// Does the draft tell what somebody said on the occasion, whenever else its sentence has no other time for it?
bool is_said_on(const Draft& said, const Draft& occasion, const LanguageEngine& engine) {
  if (said.nominal || said.clause != occasion.clause || !has_happened(said)) return false;
  if (said.time.time && !at_one_time(said, occasion)) return false;
  return (engine.lexicon.verb_is(said.verb, syntax::VerbTrait::reporting) || is_stand(said, engine)) &&
         share_somebody(said, occasion);
}

}  // namespace

void date_what_is_said(std::vector<Draft>& drafts, const LanguageEngine& engine) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    Draft& occasion = drafts[i];
    if (!occasion.time.time || !is_for_speaking(occasion, engine)) continue;
    bool said = false;
    any_near(drafts, i, [&](Draft& draft) {
      if (!is_said_on(draft, occasion, engine)) return false;
      draft.time = occasion.time;
      said = true;
      return false;
    });
    if (said) occasion.time = {};
  }
}

void date_once(std::vector<Draft>& drafts, const LanguageEngine& engine) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    Draft& one = drafts[i];
    if (!one.time.time || one.nominal) continue;
    const bool reporting = engine.lexicon.verb_is(one.verb, syntax::VerbTrait::reporting);
    const bool stand = is_stand(one, engine);
    if (!reporting && !stand) continue;
    const bool joined = any_near(drafts, i, [&](Draft& deed) {
      if (reporting && (is_told_by(one, deed, engine) || tells_dated_deed(one, deed, engine))) return true;
      if (!stand || !is_aim_of(one, deed)) return false;
      deed.telling.last = std::max({deed.telling.last, one.trigger.last, one.telling.last});
      return true;
    });
    if (joined) one.time = {};
  }
}

void tell_together(std::vector<Draft>& drafts, const syntax::SentenceAnalysis& analysis, const LanguageEngine& engine,
                   const DocumentReading& reading) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    Draft& one = drafts[i];
    any_near(drafts, i, [&](Draft& other) {
      const bool together = is_told_by_noun(one, other) || is_stand_beside(one, other, engine) ||
                            is_said_after(one, other, engine) || is_side_of(one, other, engine) ||
                            is_same_disaster(one, other, engine) || belongs_to(one, other, analysis, engine, reading);
      if (other.told_with != syntax::none || !together) return false;
      if (is_said_there(one, other, engine)) other.titled_by = one.trigger.first;
      one.told_with = other.trigger.first;
      if (!other.time.time) other.time = one.time;
      return true;
    });
  }
  // What told another and turned out to be a side itself leaves both to its own other side.
  for (std::size_t i = 0; i < drafts.size(); ++i)
    any_near(drafts, i, [&](const Draft& other) {
      const bool is_other = drafts[i].told_with == other.trigger.first && other.told_with != syntax::none;
      if (is_other) drafts[i].told_with = other.told_with;
      return is_other;
    });
}

}  // namespace dateline::events
