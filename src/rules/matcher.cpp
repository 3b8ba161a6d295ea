#include "rules/matcher.hpp"

#include "rules/argument_heads.hpp"
#include "rules/argument_list.hpp"
#include "rules/argument_tests.hpp"
#include "rules/speaker_names.hpp"
#include "rules/within_argument.hpp"
#include "rules/words_around.hpp"

#include <algorithm>
#include <bit>

namespace dateline::rules {
namespace {

using syntax::Alternation;
using syntax::Argument;
using syntax::NounPhrase;
using syntax::Predicate;
using syntax::Relation;
using syntax::TokenRange;
using Need = TriggerEntry::Need;

/// One attempt to match one rule at one predicate. Most rules a verb can set off want another object than it has, so
/// that is asked before anything is made for the attempt.
class Attempt {
 public:
  /// \param own of the predicate \param named the same behind `name_speakers` \param changed memory to work with
  /// \param candidate memory for what is found
  Attempt(const SentenceInput& input, const CompiledRules& rules, const TriggerEntry& entry, std::uint32_t predicate,
          const ArgumentList& own, const ArgumentList& named, ArgumentList& changed, Candidate& candidate, bool explain)
      : input_(input),
        rule_(rules.rule(entry.rule)),
        type_(rules.type(rule_)),
        entry_(entry),
        tests_(input),
        explain_(explain),
        predicate_(input.analysis.predicates[predicate]),
        own_(own),
        named_(named),
        changed_(changed),
        candidate_(candidate) {
    candidate_.rule = entry.rule;
    candidate_.predicate = predicate;
    candidate_.trigger = predicate_.trigger;
    candidate_.noun = syntax::none;
    candidate_.alternation = predicate_.alternation;
    candidate_.trigger_words = 1;
    candidate_.behind = entry.behind();
    candidate_.filled = 0;
    candidate_.fillers.clear();
  }

  bool succeeds() {
    if (rule_.converse && candidate_.alternation == Alternation::active) candidate_.alternation = Alternation::converse;
    if (!trigger_fits()) return false;
    take_arguments();
    return constraints_hold() && texts_hold() && (fill_roles(), fill_from_within(), roles_suffice()) && !vetoed();
  }
  std::string& reason() noexcept { return reason_; }

 private:
  const NounPhrase& phrase(std::uint32_t index) const noexcept { return input_.analysis.phrases[index]; }
  bool fail(std::string_view why) {
    if (explain_) reason_ = why;
    return false;
  }

  /// Those of a verb are what they are for every rule, but where its object tells the event.
  void take_arguments() {
    if (!predicate_.nominal && event_argument_ == nullptr) return;
    changed_.assign(named_);
    arguments_ = &changed_;
    normalise();
    if (event_argument_ != nullptr) join_noun_arguments(*event_argument_);
  }

  /// What the lexicon does not know of a noun, the rule's frame tells.
  void normalise() {
    if (!predicate_.nominal) return;
    const bool has_object = std::any_of(changed_.begin(), changed_.end(),
                                        [](const Argument& argument) { return argument.relation == Relation::object; });
    for (Argument& argument : changed_) {
      const bool own = !argument.inherited;
      if (rule_.frame == Frame::patient && argument.relation == Relation::subject && own && !has_object &&
          (predicate_.alternation == Alternation::nominal_possessive ||
           predicate_.alternation == Alternation::nominal_compound))
        argument.relation = Relation::object;
      else if (rule_.frame == Frame::intransitive && argument.relation == Relation::object)
        argument.relation = Relation::subject;
    }
  }

  bool trigger_fits() {
    if (predicate_.nominal) {
      const NounPattern& noun = rule_.nouns.patterns[entry_.noun];
      candidate_.trigger_words = noun.words();
      return true;
    }
    candidate_.trigger_words += static_cast<std::uint32_t>(entry_.behind().size());
    switch (entry_.need) {
      case Need::nothing:
        return true;
      case Need::object:
        return has_argument(Relation::object, rule_.objects) || fail("object");
      case Need::complement:
        return has_argument(Relation::complement, rule_.complements) || fail("complement");
      case Need::light:
        return joins_noun(Relation::object) || fail("object that tells the event");
      case Need::motion:
        return joins_noun(Relation::prepositional) || fail("purpose that tells the event");
    }
    return false;
  }

  bool has_argument(Relation relation, const NounPatterns& wanted) {
    for (const Argument& argument : own_)
      if (argument.relation == relation && tests_.argument_fits(wanted, argument)) {
        ++candidate_.trigger_words;
        event_argument_ = &argument;
        return true;
      }
    return false;
  }

  /// The event is the noun's: it becomes the trigger and brings its arguments.
  bool joins_noun(Relation relation) {
    for (const Argument& argument : own_) {
      if (argument.relation != relation) continue;
      const NounPattern* noun = tests_.head_fits(rule_.nouns, argument.phrase);
      if (noun == nullptr) continue;
      const std::uint32_t head = phrase(argument.phrase).head;
      candidate_.trigger = {head, head + 1};
      candidate_.noun = argument.phrase;
      candidate_.trigger_words += noun->words();
      if (candidate_.alternation == Alternation::active || candidate_.alternation == Alternation::converse)
        candidate_.alternation = relation == Relation::object ? Alternation::light_verb : Alternation::motion_purpose;
      event_argument_ = &argument;
      return true;
    }
    return false;
  }

  void join_noun_arguments(const Argument& object) {
    if (object.phrase == syntax::none) return;
    const std::uint32_t head = phrase(object.phrase).head;
    const auto& predicates = input_.analysis.predicates;
    const auto found = std::lower_bound(
        predicates.begin(), predicates.end(), head,
        [](const Predicate& predicate, std::uint32_t token) { return predicate.trigger.last <= token; });
    if (found == predicates.end() || !found->nominal || !found->trigger.contains(head)) return;
    // "Weiss's appeal was dismissed": where the rule asks for no subject, he is not who dismissed it.
    const bool asked = std::any_of(rule_.map.begin(), rule_.map.end(), [](const CompiledMapping& mapping) {
      return mapping.slot.relation == Relation::subject;
    });
    for (const Argument& argument : input_.analysis.arguments_of(*found))
      if (asked || argument.relation != Relation::subject) changed_.add({&argument, 1});
  }

  /// Asked of every argument for every slot, and the answer cannot be foreseen: one branch for whoever asks.
  static bool in_slot(const Argument& argument, const CompiledSlot& slot) noexcept {
    const bool same_relation = argument.relation == slot.relation;
    const bool same_words = slot.relation != Relation::prepositional || argument.preposition == slot.preposition;
    return (static_cast<unsigned>(same_relation) & static_cast<unsigned>(same_words)) != 0;
  }

  /// All that needs no regular expression.
  bool constraints_hold() {
    for (const CompiledConstraint& constraint : rule_.constraints) {
      bool present = false;
      bool good = false;
      for (const Argument& argument : *arguments_) {
        if (!in_slot(argument, constraint.slot)) continue;
        present = true;
        good = good || tests_.holds(constraint, argument);
      }
      if (!good && (present || constraint.wants_argument())) return fail("constraint on an argument");
    }
    return true;
  }
  /// What is wanted first: most rules that a verb of saying can set off fail at the first words of what is said, while
  /// what must not be said is sought in all of it.
  bool texts_hold() {
    for (const CompiledConstraint& constraint : rule_.constraints)
      if (constraint.text && !wanted_text_found(constraint)) return fail("constraint on an argument");
    for (const CompiledConstraint& constraint : rule_.constraints) {
      if (!constraint.not_text) continue;
      for (const Argument& argument : *arguments_)
        if (in_slot(argument, constraint.slot) && constraint.not_text.found_in(input_.words(argument.tokens)))
          return fail("constraint \"not\"");
    }
    return true;
  }
  bool wanted_text_found(const CompiledConstraint& constraint) const {
    return std::any_of(arguments_->begin(), arguments_->end(), [&](const Argument& argument) {
      return in_slot(argument, constraint.slot) && tests_.holds(constraint, argument) &&
             tests_.text_found(constraint.text, argument);
    });
  }
  void fill_roles() {
    constexpr std::size_t usual_fillers = 6;
    candidate_.fillers.reserve(std::max(usual_fillers, rule_.map.size()));
    for (const Argument& argument : *arguments_)
      for (const CompiledMapping& mapping : rule_.map)
        if (in_slot(argument, mapping.slot) && !suits_better(mapping, argument) && fill(mapping.role, argument)) break;
  }

  /// "The schools reopened": a place stands for its people only where it has no role as a place.
  bool suits_better(const CompiledMapping& mapping, const Argument& argument) const noexcept {
    if (argument.phrase == syntax::none ||
        !ArgumentTests::acts(type_.roles[mapping.role].kinds, phrase(argument.phrase)))
      return false;
    return std::any_of(rule_.map.begin(), rule_.map.end(), [&](const CompiledMapping& other) {
      return in_slot(argument, other.slot) && type_.roles[other.role].kinds.contains(EntityKind::place);
    });
  }

  bool fill(std::uint32_t role, const Argument& argument) {
    if (candidate_.noun != syntax::none && argument.phrase == candidate_.noun) return false;
    const RoleType& role_type = type_.roles[role];
    const bool filled = (candidate_.filled & (std::uint32_t{1} << role)) != 0;
    if (filled && !role_type.many) return false;
    if (role_type.text && role_type.kinds.contains(EntityKind::text)) {
      // "bought the bank and sold it": the pronoun's words tell nothing, whom it stands for does.
      const bool stands_in = argument.phrase != syntax::none && phrase(argument.phrase).pronoun &&
                             phrase(argument.phrase).entity != syntax::none;
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

  bool can_fill(std::uint32_t role, const NounPhrase& np) const noexcept {
    if (np.pronoun && np.entity == syntax::none) return false;
    if (np.head != syntax::none && candidate_.trigger.contains(np.head)) return false;
    const KindSet kinds = type_.roles[role].kinds;
    return tests_.admits(kinds, np) || (np.doubtful && kinds.contains(EntityKind::organisation));
  }

  bool fill_phrase(std::uint32_t role, std::uint32_t index, const Argument& argument) {
    return can_fill(role, phrase(index)) && put(role, index, phrase(index).tokens, argument);
  }

  bool put(std::uint32_t role, std::uint32_t index, TokenRange tokens, const Argument& argument) {
    const text::WordId preposition =
        argument.relation == Relation::prepositional ? argument.preposition : text::unknown_word;
    candidate_.fillers.push_back({role, index, tokens, preposition, syntax::none, argument.inherited});
    if (index != syntax::none && tests_.governs(type_.roles[role].kinds, phrase(index)))
      candidate_.fillers.back().country = input_.gazetteer.entry(phrase(index).gazetteer).country;
    candidate_.filled |= std::uint32_t{1} << role;
    return true;
  }

  /// Roles still empty may be filled by somebody named inside an argument: whose offer is rejected, who is asked to
  /// act.
  void fill_from_within() {
    for (const CompiledMapping& mapping : rule_.within) {
      if ((candidate_.filled & (std::uint32_t{1} << mapping.role)) != 0) continue;
      for (const Argument& argument : *arguments_)
        if (in_slot(argument, mapping.slot) && fill_from_within(mapping.role, argument)) break;
    }
  }

  bool fill_from_within(std::uint32_t role, const Argument& argument) {
    const std::uint32_t end = reach_of(input_.analysis, predicate_, *arguments_, argument);
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
  bool is_landscape(const NounPhrase& np) const noexcept {
    return np.modifier && np.kind == EntityKind::place &&
           !(np.gazetteer != syntax::none && input_.gazetteer.entry(np.gazetteer).government);
  }
  /// "the truce signed in Oslo" is not Norway's.
  bool is_whereabouts(std::uint32_t role, const NounPhrase& np) const noexcept {
    return tests_.governs(type_.roles[role].kinds, np) && np.tokens.first > input_.analysis.tokens.first &&
           input_.lexicon.word(input_.tokens[np.tokens.first - 1].word).is(syntax::Trait::location);
  }
  bool is_filler(std::uint32_t index) const noexcept {
    const std::uint32_t entity = phrase(index).entity;
    return std::any_of(candidate_.fillers.begin(), candidate_.fillers.end(), [&](const Filler& filler) {
      return filler.phrase == index ||
             (entity != syntax::none && filler.phrase != syntax::none && phrase(filler.phrase).entity == entity);
    });
  }
  /// "a Swedish offer" names Sweden.
  bool names_country(std::uint32_t role, const NounPhrase& np) const noexcept {
    return np.nationality != syntax::none && type_.roles[role].kinds.contains(EntityKind::country);
  }
  TokenRange country_word(const NounPhrase& np) const noexcept {
    for (std::uint32_t token = np.tokens.first; token < np.tokens.last; ++token) {
      const std::uint32_t length = input_.gazetteer.longest(input_.tokens, token, np.tokens.last).length;
      if (length != 0) return {token, token + length};
    }
    return np.tokens;
  }

  bool roles_suffice() {
    if ((candidate_.filled & rule_.required) != rule_.required)
      return fail(missing(rule_.required & ~candidate_.filled));
    for (const std::uint32_t group : rule_.require_any)
      if ((candidate_.filled & group) == 0) return fail(missing(group));
    if (rule_.frame == Frame::reciprocal && !several()) return fail("a second party");
    candidate_.extent = candidate_.trigger;
    for (const Filler& filler : candidate_.fillers) {
      candidate_.extent.first = std::min(candidate_.extent.first, filler.tokens.first);
      candidate_.extent.last = std::max(candidate_.extent.last, filler.tokens.last);
    }
    return true;
  }
  std::string missing(std::uint32_t roles) const {
    if (!explain_) return {};
    std::string text = "missing role ";
    for (std::size_t i = 0; i < type_.roles.size(); ++i)
      if ((roles >> i & 1u) != 0) text += (text.back() == ' ' ? "" : " or ") + type_.roles[i].name;
    return text;
  }
  bool several() const {
    return candidate_.fillers.size() > 1 ||
           std::any_of(candidate_.fillers.begin(), candidate_.fillers.end(), [&](const Filler& filler) {
             return filler.phrase != syntax::none && phrase(filler.phrase).plural;
           });
  }

  bool vetoed() {
    const Span where = {input_.tokens[candidate_.trigger.first].start, input_.tokens[candidate_.trigger.last - 1].end};
    for (const TextPattern& veto : rule_.veto)
      if (veto.touches(input_.text, where)) return !fail("veto");
    return false;
  }

  const SentenceInput& input_;
  const CompiledRule& rule_;
  const EventType& type_;
  const TriggerEntry& entry_;
  ArgumentTests tests_;
  bool explain_;
  const Predicate& predicate_;
  const ArgumentList& own_;
  const ArgumentList& named_;
  ArgumentList& changed_;
  const ArgumentList* arguments_ = &named_;   ///< Those of this attempt.
  const Argument* event_argument_ = nullptr;  ///< The one that, with a verb of little meaning, tells the event.
  Candidate& candidate_;
  std::string reason_;
};

}  // namespace

std::string_view SentenceInput::words(syntax::TokenRange range) const noexcept {
  if (range.empty()) return {};
  const std::uint32_t start = tokens[range.first].start;
  return text.substr(start, tokens[range.last - 1].end - start);
}

void Matcher::match(const SentenceInput& input, std::vector<Candidate>& out, std::vector<Rejection>* rejections) {
  const auto& predicates = input.analysis.predicates;
  const WordsAround words(input);
  const WordBits told = words.told();
  const unsigned explained = rejections != nullptr ? 1 : 0;  // why a rule did not match is asked of all
  ArgumentList own(own_arguments_);
  ArgumentList named(named_arguments_);
  ArgumentList changed(changed_arguments_);
  for (std::uint32_t i = 0; i < predicates.size(); ++i) {
    const std::span<const TriggerEntry> entries = rules_.triggers(predicates[i].nominal, predicates[i].lemma);
    if (entries.empty()) continue;
    own.assign(input, predicates[i]);
    const SlotBits filled = own.slots(predicates[i]);
    const ArgumentHeads heads(input, own);
    const WordBits around = words.around(predicates[i], told);
    bool has_named = false;
    for (const TriggerEntry& entry : entries) {
      const unsigned possible = explained | (static_cast<unsigned>(entry.slots.may_hold(filled)) &
                                             static_cast<unsigned>(heads.may_satisfy(entry)));
      if ((possible & static_cast<unsigned>(around.may_hold(entry.others))) == 0) continue;
      if (!words.fit(entry, rules_.rule(entry.rule), predicates[i])) continue;
      if (!has_named) {
        named.assign(own);
        name_speakers(input, predicates[i], named);
        has_named = true;
      }
      Attempt attempt(input, rules_, entry, i, own, named, changed, candidate_, rejections != nullptr);
      if (attempt.succeeds())
        out.push_back(std::move(candidate_));
      else if (rejections != nullptr)
        rejections->push_back({entry.rule, i, attempt.reason()});
    }
  }
}

}  // namespace dateline::rules
