#include "rules/matcher.hpp"

#include "rules/argument_bits.hpp"
#include "rules/argument_list.hpp"
#include "rules/argument_tests.hpp"
#include "rules/clause_links.hpp"
#include "rules/role_filler.hpp"
#include "rules/speaker_names.hpp"
#include "rules/words_around.hpp"
#include "text/prefetch.hpp"

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
    if (rule_.dated) candidate_.alternation = Alternation::nominal_reference;
    if (!trigger_fits()) return false;
    take_arguments();
    return constraints_hold() && texts_hold() && roles_filled() && !vetoed();
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
    const bool done = is_done_by_subject(*found);
    if (rule_.frame == Frame::intransitive && !done) drop_subject_before(*found);
    for (const Argument& argument : input_.analysis.arguments_of(*found))
      if (argument.relation != Relation::subject || (asked && !done)) changed_.add({&argument, 1});
  }

  /// "Moen won the Labour vote": a name before the noun is nobody's doing where the verb only tells what its own
  /// subject does. "Moen announced the Weiss resignation" tells what Weiss does.
  bool is_done_by_subject(const Predicate& noun) const {
    const Predicate& verb = input_.analysis.predicates[candidate_.predicate];
    return rule_.frame != Frame::reciprocal && noun.alternation == Alternation::nominal_compound && !verb.nominal &&
           !input_.lexicon.verb_is(verb.lemma, syntax::VerbTrait::clause_complement) &&
           input_.analysis.find(verb, Relation::subject) != nullptr;
  }

  /// "Moen announced Weiss's resignation": the noun has its own subject; whoever announces it does not resign.
  void drop_subject_before(const Predicate& noun) {
    const auto named = [&](const Argument& argument) {
      const bool whose = argument.relation == Relation::subject || argument.relation == Relation::object;
      return whose && argument.phrase != syntax::none && !phrase(argument.phrase).pronoun &&
             phrase(argument.phrase).entity != syntax::none;
    };
    const auto own = input_.analysis.arguments_of(noun);
    const auto whose = std::find_if(own.begin(), own.end(), named);
    if (whose == own.end()) return;
    changed_.drop_if([&](const Argument& argument) {
      return argument.relation == Relation::subject && argument.phrase != syntax::none &&
             phrase(argument.phrase).entity != phrase(whose->phrase).entity;
    });
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

  bool roles_filled() {
    RoleFiller(input_, rule_, type_, tests_, *arguments_, candidate_).fill();
    return roles_suffice();
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
    const bool found =
        rule_.veto.touches(input_.text, input_.span(input_.analysis.tokens), input_.span(candidate_.trigger));
    return found && !fail("veto");
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

// A few of many, which cannot be foreseen: no branch for each.
using PossibleEntries = std::span<const TriggerEntry*>;

/// The entries whose slots and nouns the arguments may fill, or all. \param memory where they are kept
PossibleEntries those_filled(std::span<const TriggerEntry> entries, const ArgumentBits& arguments, bool all,
                             std::vector<const TriggerEntry*>& memory) {
  memory.resize(std::max(memory.size(), entries.size()));
  std::size_t count = 0;
  for (const TriggerEntry& entry : entries) {
    memory[count] = &entry;
    count += static_cast<unsigned>(all) | static_cast<unsigned>(arguments.may_satisfy(entry));
  }
  return {memory.data(), count};
}

/// Of these, moved to the front, those whose other words may stand next to the predicate.
PossibleEntries those_surrounded(PossibleEntries entries, const Neighbours& neighbours) {
  std::size_t count = 0;
  for (const TriggerEntry* entry : entries) {
    entries[count] = entry;
    count += static_cast<unsigned>(neighbours.words.may_hold(entry->neighbours));
  }
  return entries.first(count);
}

}  // namespace

Span SentenceInput::span(syntax::TokenRange range) const noexcept {
  if (range.empty()) return {};
  return {tokens[range.first].start, tokens[range.last - 1].end};
}

CasedText SentenceInput::words(syntax::TokenRange range) const noexcept {
  return text.part(span(range));
}

void Matcher::match(const SentenceInput& input, std::vector<Candidate>& out, std::vector<Rejection>* rejections) {
  const auto& predicates = input.analysis.predicates;
  const WordsAround words(input);
  const ClauseLinks links(input.analysis);
  const bool explained = rejections != nullptr;  // why a rule did not match is asked of all
  ArgumentList own(own_arguments_);
  ArgumentList named(named_arguments_);
  ArgumentList changed(changed_arguments_);
  for (std::uint32_t i = 0; i < predicates.size(); ++i) {
    const std::span<const TriggerEntry> entries = rules_.triggers(predicates[i].nominal, predicates[i].lemma);
    if (entries.empty()) continue;
    const ArgumentBits arguments(input, predicates[i], links.may_have_clause(predicates[i]));
    const PossibleEntries filled = those_filled(entries, arguments, explained, possible_);
    if (filled.empty()) continue;
    const Neighbours neighbours = words.of(predicates[i]);
    const PossibleEntries surrounded = those_surrounded(filled, neighbours);
    for (const TriggerEntry* const possible : surrounded) text::prefetch(&rules_.rule(possible->rule));
    bool has_arguments = false;
    for (const TriggerEntry* const possible : surrounded) {
      const TriggerEntry& entry = *possible;
      if (!words.fit(entry, rules_.rule(entry.rule), predicates[i], neighbours)) continue;
      if (!has_arguments) {
        own.assign(input, predicates[i], links);
        if (links.has_speakers()) {
          named.assign(own);
          name_speakers(input, predicates[i], named);
        }
        has_arguments = true;
      }
      Attempt attempt(input, rules_, entry, i, own, links.has_speakers() ? named : own, changed, candidate_, explained);
      if (attempt.succeeds())
        out.push_back(std::move(candidate_));
      else if (explained)
        rejections->push_back({entry.rule, i, attempt.reason()});
    }
  }
}

}  // namespace dateline::rules
