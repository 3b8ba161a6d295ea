#include "rules/role_filler.hpp"

#include "rules/within_argument.hpp"

#include <algorithm>

namespace dateline::rules {

using syntax::Argument;
using syntax::NounPhrase;
using syntax::Relation;
using syntax::TokenRange;

void RoleFiller::fill() {
  fill_roles();
  fill_from_within();
}

void RoleFiller::fill_roles() {
  constexpr std::size_t usual_fillers = 6;
  candidate_.fillers.reserve(std::max(usual_fillers, rule_.map.size()));
  for (const Argument& argument : arguments_)
    for (const CompiledMapping& mapping : rule_.map)
      if (in_slot(argument, mapping.slot) && !suits_better(mapping, argument) && fill(mapping.role, argument)) break;
}

/// "The schools reopened": a place stands for its people only where it has no role as a place.
bool RoleFiller::suits_better(const CompiledMapping& mapping, const Argument& argument) const noexcept {
  if (argument.phrase == syntax::none || !ArgumentTests::acts(type_.roles[mapping.role].kinds, phrase(argument.phrase)))
    return false;
  return std::any_of(rule_.map.begin(), rule_.map.end(), [&](const CompiledMapping& other) {
    return in_slot(argument, other.slot) && type_.roles[other.role].kinds.contains(EntityKind::place);
  });
}

bool RoleFiller::fill(std::uint32_t role, const Argument& argument) {
  if (candidate_.noun != syntax::none && argument.phrase == candidate_.noun) return false;
  const RoleType& role_type = type_.roles[role];
  const bool filled = (candidate_.filled & (std::uint32_t{1} << role)) != 0;
  if (filled && !role_type.many) return false;
  if (role_type.text && role_type.kinds.contains(EntityKind::text)) {
    // "bought the bank and sold it": the pronoun's words tell nothing, whom it stands for does.
    const bool stands_in = argument.phrase != syntax::none && phrase(argument.phrase).pronoun &&
                           (phrase(argument.phrase).entity != syntax::none || !phrase(argument.phrase).told.empty());
    return put(role, stands_in ? argument.phrase : syntax::none, argument.tokens, argument);
  }
  if (argument.phrase == syntax::none) return false;
  const NounPhrase& np = phrase(argument.phrase);
  if (!np.is_coordination()) return fill_phrase(role, argument.phrase, argument);
  bool any = false;
  for (std::uint32_t member = np.first_member; member < np.last_member; ++member)
    any = fill_phrase(role, member, argument) || any;
  return any;
}

bool RoleFiller::can_fill(std::uint32_t role, const NounPhrase& np) const noexcept {
  if (np.pronoun && np.entity == syntax::none && np.told.empty()) return false;
  if (np.head != syntax::none && candidate_.trigger.contains(np.head)) return false;
  const KindSet kinds = type_.roles[role].kinds;
  return tests_.admits(kinds, np) || (np.doubtful && kinds.contains(EntityKind::organisation));
}

bool RoleFiller::fill_phrase(std::uint32_t role, std::uint32_t index, const Argument& argument) {
  return can_fill(role, phrase(index)) && put(role, index, phrase(index).tokens, argument);
}

bool RoleFiller::put(std::uint32_t role, std::uint32_t index, TokenRange tokens, const Argument& argument) {
  const text::WordId preposition =
      argument.relation == Relation::prepositional ? argument.preposition : text::unknown_word;
  candidate_.fillers.push_back(
      {role, index, tokens, preposition, syntax::none, argument.inherited, argument.relation == Relation::clause});
  if (index != syntax::none && tests_.governs(type_.roles[role].kinds, phrase(index)))
    candidate_.fillers.back().country = input_.gazetteer.entry(phrase(index).gazetteer).country;
  candidate_.filled |= std::uint32_t{1} << role;
  return true;
}

/// Roles still empty may be filled by somebody named inside an argument: whose offer is rejected, who is asked to
/// act.
void RoleFiller::fill_from_within() {
  for (const CompiledMapping& mapping : rule_.within) {
    if ((candidate_.filled & (std::uint32_t{1} << mapping.role)) != 0) continue;
    for (const Argument& argument : arguments_)
      if (in_slot(argument, mapping.slot) && fill_from_within(mapping.role, argument)) break;
  }
}

bool RoleFiller::fill_from_within(std::uint32_t role, const Argument& argument) {
  const syntax::Predicate& predicate = input_.analysis.predicates[candidate_.predicate];
  std::uint32_t end = reach_of(input_.analysis, predicate, arguments_, argument);
  // "The truce was agreed after pressure from Chile": what came before or after is no part of it.
  for (const Argument& other : arguments_)
    if (other.relation == Relation::prepositional && other.tokens.first >= argument.tokens.last &&
        input_.lexicon.word(other.preposition).is(syntax::Trait::subordinator))
      end = std::min(end, other.tokens.first);
  const auto& phrases = input_.analysis.phrases;
  std::uint32_t best = syntax::none;
  for (std::uint32_t i = 0; i < phrases.size(); ++i) {
    const NounPhrase& np = phrases[i];
    if (np.tokens.first < argument.tokens.first || np.tokens.last > end || np.is_coordination()) continue;
    // What a type cannot do without must stand in the argument itself.
    if (type_.roles[role].required && !is_inside(np, argument)) continue;
    if (is_filler(i) || is_speaker(input_.analysis, np) || only_owns(input_.analysis, i) || is_landscape(np) ||
        is_whereabouts(role, np) || (!can_fill(role, np) && !names_country(role, np)))
      continue;
    if (best == syntax::none || comes_first(np, phrases[best], argument)) best = i;
  }
  if (best == syntax::none) return false;
  if (can_fill(role, phrases[best])) return put(role, best, phrases[best].tokens, argument);
  put(role, best, country_word(phrases[best]), argument);
  candidate_.fillers.back().country = phrases[best].nationality;
  return true;
}

/// "its Gulf war" is fought by nobody called Gulf.
bool RoleFiller::is_landscape(const NounPhrase& np) const noexcept {
  return np.modifier && np.kind == EntityKind::place &&
         !(np.gazetteer != syntax::none && input_.gazetteer.entry(np.gazetteer).government);
}

/// "the truce signed in Oslo" is not Norway's.
bool RoleFiller::is_whereabouts(std::uint32_t role, const NounPhrase& np) const noexcept {
  return tests_.governs(type_.roles[role].kinds, np) && np.tokens.first > input_.analysis.tokens.first &&
         input_.lexicon.word(input_.tokens[np.tokens.first - 1].word).is(syntax::Trait::location);
}

bool RoleFiller::is_filler(std::uint32_t index) const noexcept {
  const std::uint32_t entity = phrase(index).entity;
  return std::any_of(candidate_.fillers.begin(), candidate_.fillers.end(), [&](const Filler& filler) {
    return filler.phrase == index ||
           (entity != syntax::none && filler.phrase != syntax::none && phrase(filler.phrase).entity == entity);
  });
}

/// "a Swedish offer" names Sweden.
bool RoleFiller::names_country(std::uint32_t role, const NounPhrase& np) const noexcept {
  return np.nationality != syntax::none && type_.roles[role].kinds.contains(EntityKind::country);
}

TokenRange RoleFiller::country_word(const NounPhrase& np) const noexcept {
  for (std::uint32_t token = np.tokens.first; token < np.tokens.last; ++token) {
    const std::uint32_t length = input_.gazetteer.longest(input_.tokens, token, np.tokens.last).length;
    if (length != 0) return {token, token + length};
  }
  return np.tokens;
}

}  // namespace dateline::rules
