#include "events/draft_relations.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

bool is_same(const Participant& one, const Participant& other) {
  return one.tokens == other.tokens || (one.entity != syntax::none && one.entity == other.entity);
}

}  // namespace

std::uint32_t type_of(const Draft& draft, const LanguageEngine& engine) {
  return draft.rule == syntax::none ? syntax::none : engine.rules.rule(draft.rule).type;
}

bool at_one_time(const Draft& a, const Draft& b) {
  return a.time.time && a.time.time == b.time.time && a.time.offset == b.time.offset;
}

bool share_somebody(const Draft& a, const Draft& b) {
  return std::any_of(a.participants.begin(), a.participants.end(), [&](const Participant& one) {
    return std::any_of(b.participants.begin(), b.participants.end(),
                       [&](const Participant& other) { return is_same(one, other); });
  });
}

bool name_others(const Draft& a, const Draft& b) {
  return std::any_of(a.participants.begin(), a.participants.end(), [&](const Participant& x) {
    const auto same_role = [&](const Participant& y) { return y.role == x.role && y.entity != syntax::none; };
    return x.entity != syntax::none && std::any_of(b.participants.begin(), b.participants.end(), same_role) &&
           std::none_of(b.participants.begin(), b.participants.end(),
                        [&](const Participant& y) { return same_role(y) && y.entity == x.entity; });
  });
}

void tell_with(std::vector<Draft>& drafts, std::size_t side, const Draft& whole) {
  const std::uint32_t left = drafts[side].trigger.first;
  for (std::size_t i = side - std::min(side, near_drafts); i < std::min(drafts.size(), side + near_drafts); ++i)
    if (drafts[i].told_with == left && &drafts[i] != &whole) drafts[i].told_with = whole.trigger.first;
  drafts[side].told_with = whole.trigger.first;
}

bool is_stand(const Draft& draft, const LanguageEngine& engine) {
  constexpr std::array<std::string_view, 4> stands{"DEMAND", "DISAPPROVE", "PROTEST", "REJECT"};
  if (draft.rule == syntax::none) return false;
  const std::string& code = engine.rules.type(engine.rules.rule(draft.rule)).plover;
  return std::find(stands.begin(), stands.end(), code) != stands.end();
}

bool is_about(const Draft& one, const Draft& other) {
  return std::any_of(one.participants.begin(), one.participants.end(),
                     [&](const Participant& each) { return each.tokens.contains(other.trigger.first); });
}

bool tells_of(const Draft& one, const Draft& other) {
  return one.telling.contains(other.trigger.first) || is_about(one, other);
}

bool may_tell_same(const Draft& a, const Draft& b, const LanguageEngine& engine) {
  if (type_of(a, engine) == type_of(b, engine)) return true;
  if (a.rule == syntax::none || b.rule == syntax::none) return false;
  const std::vector<std::string>& types = engine.rules.told_as(engine.rules.rule(a.rule));  // goes both ways
  return std::find(types.begin(), types.end(), engine.rules.type(engine.rules.rule(b.rule)).name) != types.end();
}

std::vector<const Participant*> doers(const Draft& draft, const LanguageEngine& engine) {
  const auto& roles = engine.rules.type(engine.rules.rule(draft.rule)).roles;
  const auto acts = [](const rules::RoleType& role) { return role.plover == actor_side; };
  const bool told = std::any_of(roles.begin(), roles.end(), acts);
  std::vector<const Participant*> result;
  for (const Participant& one : draft.participants)
    if (one.kind != EntityKind::text && (!told || acts(roles[one.role]))) result.push_back(&one);
  return result;
}

bool share_doer(const Draft& a, const Draft& b, const LanguageEngine& engine) {
  const auto of_a = doers(a, engine);
  const auto of_b = doers(b, engine);
  if (of_a.empty() && of_b.empty()) return true;
  return std::any_of(of_a.begin(), of_a.end(), [&](const Participant* one) {
    return std::any_of(of_b.begin(), of_b.end(), [&](const Participant* other) { return is_same(*one, *other); });
  });
}

bool is_news_of_its_day(const Draft& draft, const LanguageEngine& engine) {
  if (draft.rule == syntax::none) return false;
  const rules::EventType& type = engine.rules.type(engine.rules.rule(draft.rule));
  return type.of_the_day || type.ace.starts_with("Personnel.");
}

bool is_saying(const Draft& draft, const LanguageEngine& engine) {
  if (draft.rule == syntax::none || !engine.rules.type(engine.rules.rule(draft.rule)).ace.empty()) return false;
  const bool clause = std::any_of(draft.participants.begin(), draft.participants.end(),
                                  [](const Participant& participant) { return participant.clause; });
  return is_stand(draft, engine) || (clause && engine.lexicon.verb_is(draft.verb, syntax::VerbTrait::reporting));
}

}  // namespace dateline::events
