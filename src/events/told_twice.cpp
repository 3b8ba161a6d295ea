#include "events/told_twice.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::size_t window = 8;  ///< Events near each other in the sentence; keeps the work linear.

bool at_one_time(const Draft& a, const Draft& b) {
  return a.time.time && a.time.time == b.time.time && a.time.offset == b.time.offset;
}

bool share_somebody(const Draft& a, const Draft& b) {
  return std::any_of(a.participants.begin(), a.participants.end(), [&](const Participant& one) {
    return std::any_of(b.participants.begin(), b.participants.end(), [&](const Participant& other) {
      return one.tokens == other.tokens || (one.entity != syntax::none && one.entity == other.entity);
    });
  });
}

/// "said on Friday [it had bought the mill]": the deed is the speaker's own, and has its day from the saying.
bool tells_own_deed(const Draft& saying, const Draft& deed) {
  if (deed.nominal || !has_happened(deed) || deed.time.attachment != Attachment::governing_clause) return false;
  return std::any_of(saying.participants.begin(), saying.participants.end(), [&](const Participant& content) {
    return content.kind == EntityKind::text && content.tokens.contains(deed.trigger.first);
  });
}

/// "bought the mill on Friday, [saying it would keep the workers]"
bool goes_with(const Draft& saying, const Draft& deed) {
  return saying.alternation == syntax::Alternation::participle && !deed.nominal && has_happened(deed) &&
         deed.trigger.last <= saying.trigger.first;
}

bool is_told_by(const Draft& saying, const Draft& deed) {
  return &saying != &deed && at_one_time(saying, deed) && (tells_own_deed(saying, deed) || goes_with(saying, deed)) &&
         share_somebody(saying, deed);
}

/// Does the event tell where somebody stands, as PLOVER's verbal conflict does, rather than what comes next?
bool is_stand(const Draft& draft, const LanguageEngine& engine) {
  constexpr std::array<std::string_view, 4> stands{"DEMAND", "DISAPPROVE", "PROTEST", "REJECT"};
  if (draft.rule == syntax::none) return false;
  const std::string& code = engine.rules.type(engine.rules.rule(draft.rule)).plover;
  return std::find(stands.begin(), stands.end(), code) != stands.end();
}

/// "walked out on Friday [to protest against the cuts]"
bool is_aim_of(const Draft& aim, const Draft& deed) {
  return aim.alternation == syntax::Alternation::purpose_infinitive && &aim != &deed && !deed.nominal &&
         at_one_time(aim, deed) && deed.trigger.last <= aim.trigger.first && share_somebody(aim, deed);
}

/// Calls `joined(other)` for events near the one at `at` until one says yes.
template <typename Joined>
bool any_near(std::vector<Draft>& drafts, std::size_t at, Joined joined) {
  const auto from = [&](std::size_t i) { return drafts.begin() + static_cast<std::ptrdiff_t>(i); };
  return std::any_of(from(at - std::min(at, window)), from(std::min(drafts.size(), at + window)), joined);
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
      if (reporting && is_told_by(one, deed)) return true;
      if (!stand || !is_aim_of(one, deed)) return false;
      deed.telling.last = std::max({deed.telling.last, one.trigger.last, one.telling.last});
      return true;
    });
    if (joined) one.time = {};
  }
}

}  // namespace dateline::events
