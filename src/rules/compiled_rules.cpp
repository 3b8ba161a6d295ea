#include "rules/compiled_rules.hpp"

#include "text/tokens.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace dateline::rules {
namespace {

using syntax::Relation;

/// As texts are cut: a hyphen is a word of its own.
std::vector<std::string> split(std::string_view text, const text::Vocabulary& vocabulary) {
  std::vector<text::Token> tokens;
  text::tokenise(text, vocabulary, tokens);
  std::vector<std::string> words;
  for (const text::Token& token : tokens) words.emplace_back(text.substr(token.start, token.end - token.start));
  return words;
}

/// Where the verb of "re-elect" or "step down" stands: behind the hyphens.
std::size_t verb_in(const std::vector<std::string>& words) {
  std::size_t verb = 0;
  while (verb + 2 < words.size() && words[verb + 1] == "-") verb += 2;
  return verb;
}

/// "declaration* of war": the starred word is the head, else the last.
NounPattern noun_pattern(std::string_view text, text::Vocabulary& vocabulary) {
  std::vector<std::string> words = split(text, vocabulary);
  NounPattern pattern;
  if (words.empty()) return pattern;
  std::size_t head = words.size() - 1;
  if (const auto star = std::find(words.begin() + 1, words.end(), "*"); star != words.end())
    head = static_cast<std::size_t>(words.erase(star) - words.begin()) - 1;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const text::WordId id = vocabulary.intern(words[i]);
    if (i == head)
      pattern.head = id;
    else
      (i < head ? pattern.before : pattern.after).push_back(id);
  }
  return pattern;
}

/// Does the rule give what stands in the slot a role of that side?
bool maps(const Rule& rule, const EventType& type, Slot::Kind slot, std::string_view side) {
  return std::any_of(rule.map.begin(), rule.map.end(), [&](const SlotMapping& mapping) {
    const std::size_t role = type.role(mapping.role);
    return mapping.slot.kind == slot && role < type.roles.size() && type.roles[role].plover == side;
  });
}

NounPatterns noun_patterns(const std::vector<std::string>& words, text::Vocabulary& vocabulary) {
  NounPatterns result;
  for (const std::string& word : words) {
    result.patterns.push_back(noun_pattern(word, vocabulary));
    result.heads.push_back(result.patterns.back().head);
    result.bits.add(result.heads.back());
  }
  return result;
}

CompiledSlot compiled(const Slot& slot, text::Vocabulary& vocabulary) {
  switch (slot.kind) {
    case Slot::Kind::subject:
      return {Relation::subject, text::unknown_word};
    case Slot::Kind::object:
      return {Relation::object, text::unknown_word};
    case Slot::Kind::indirect_object:
      return {Relation::indirect_object, text::unknown_word};
    case Slot::Kind::complement:
      return {Relation::complement, text::unknown_word};
    case Slot::Kind::clause:
      return {Relation::clause, text::unknown_word};
    case Slot::Kind::modifier:
      return {Relation::modifier, text::unknown_word};
    case Slot::Kind::preposition:
      break;
  }
  return {Relation::prepositional, vocabulary.intern(slot.preposition)};
}

/// The slots from which one of the roles can be filled.
SlotBits slots_of(const CompiledRule& rule, std::uint32_t roles) {
  SlotBits slots;
  for (const std::vector<CompiledMapping>* mappings : {&rule.map, &rule.within})
    for (const CompiledMapping& mapping : *mappings)
      if ((roles >> mapping.role & 1u) != 0) slots.add(mapping.slot.relation, mapping.slot.preposition);
  return slots;
}

SlotNeeds slot_needs(const CompiledRule& rule) {
  SlotNeeds needs;
  for (std::uint32_t role = 0; role < 32; ++role)
    if ((rule.required >> role & 1u) != 0) needs.add(slots_of(rule, std::uint32_t{1} << role));
  for (const std::uint32_t group : rule.require_any) needs.add(slots_of(rule, group));
  for (const CompiledConstraint& constraint : rule.constraints) {
    if (!constraint.wants_argument()) continue;
    SlotBits slot;
    slot.add(constraint.slot.relation, constraint.slot.preposition);
    needs.add(slot);
  }
  return needs;
}

/// A slot that is neither a relation nor a preposition of the language is a slip of the pen.
void check_slots(const Rule& rule, const syntax::Lexicon& lexicon, const text::Vocabulary& vocabulary,
                 std::vector<Problem>& problems) {
  const auto check = [&](const Slot& slot, const Source& source) {
    if (slot.kind != Slot::Kind::preposition || slot.preposition.find(' ') != std::string::npos) return;
    const text::WordId word = vocabulary.find(slot.preposition);
    if (lexicon.word(word).is(syntax::Trait::preposition) || lexicon.word(word).is(syntax::Trait::particle)) return;
    problems.push_back(source.problem("rule \"" + rule.id + "\": \"" + slot.preposition + "\" is no slot",
                                      packs::nearest(slot.preposition, {"subject", "object", "indirect_object",
                                                                        "complement", "clause", "modifier"})));
  };
  for (const SlotMapping& mapping : rule.map) check(mapping.slot, mapping.source);
  for (const SlotMapping& mapping : rule.within) check(mapping.slot, mapping.source);
  for (const SlotConstraint& constraint : rule.constraints) check(constraint.slot, constraint.source);
}

}  // namespace

void CompiledRules::Index::build() {
  std::stable_sort(entries.begin(), entries.end(),
                   [](const TriggerEntry& a, const TriggerEntry& b) { return a.lemma < b.lemma; });
  first.assign(entries.empty() ? 1 : entries.back().lemma + 2, 0);
  for (const TriggerEntry& entry : entries) ++first[entry.lemma + 1];
  for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
}

CompiledRules::CompiledRules(std::vector<RulePack> packs, syntax::Lexicon& lexicon, text::Vocabulary& vocabulary,
                             std::vector<Problem>& problems)
    : packs_(std::move(packs)) {
  collect_types(problems);
  for (std::uint32_t layer = 0; layer < packs_.size(); ++layer)
    for (const Rule& rule : packs_[layer].data().rules) compile(rule, layer, lexicon, vocabulary, problems);
  resolve_beats(problems);
  check_types(problems);
  find_other_types();
  verbs_.build();
  nouns_.build();
  patterns_.clear();
}

/// Compiled once, however many rules ask for it.
const TextPattern& CompiledRules::shared_pattern(const std::string& pattern) {
  return patterns_.try_emplace(pattern, pattern).first->second;
}

void CompiledRules::collect_types(std::vector<Problem>& problems) {
  for (const RulePack& pack : packs_)
    for (const EventType& type : pack.data().types) {
      const auto same =
          std::find_if(types_.begin(), types_.end(), [&](const EventType* other) { return other->name == type.name; });
      if (same != types_.end())
        problems.push_back(type.source.problem("type \"" + type.name + "\" is defined already"));
      types_.push_back(&type);
    }
}

void CompiledRules::compile(const Rule& rule, std::uint32_t layer, syntax::Lexicon& lexicon,
                            text::Vocabulary& vocabulary, std::vector<Problem>& problems) {
  const auto type =
      std::find_if(types_.begin(), types_.end(), [&](const EventType* known) { return known->name == rule.type; });
  if (type == types_.end()) {
    problems.push_back(rule.source.problem("unknown type \"" + rule.type + "\""));
    return;
  }
  CompiledRule result;
  result.id = rule.id;
  result.type = static_cast<std::uint32_t>(type - types_.begin());
  result.frame = rule.frame;
  result.definition = &rule;
  result.layer = layer;
  result.priority = rule.priority;
  const EventType& event_type = **type;
  const auto bit = [&](const std::string& role) { return std::uint32_t{1} << event_type.role(role); };
  for (const SlotMapping& mapping : rule.map)
    result.map.push_back(
        {compiled(mapping.slot, vocabulary), static_cast<std::uint32_t>(event_type.role(mapping.role))});
  check_slots(rule, lexicon, vocabulary, problems);
  result.dated = rule.dated;
  result.converse = maps(rule, event_type, Slot::Kind::subject, recipient_side) &&
                    maps(rule, event_type, Slot::Kind::object, actor_side);
  for (const SlotMapping& mapping : rule.within)
    result.within.push_back(
        {compiled(mapping.slot, vocabulary), static_cast<std::uint32_t>(event_type.role(mapping.role))});
  for (const SlotConstraint& constraint : rule.constraints) {
    CompiledConstraint out{compiled(constraint.slot, vocabulary),
                           constraint.kinds,
                           noun_patterns(constraint.heads, vocabulary),
                           {},
                           {},
                           constraint.named};
    if (!constraint.text.empty()) out.text = shared_pattern(constraint.text);
    if (!constraint.not_text.empty()) out.not_text = shared_pattern(constraint.not_text);
    result.constraints.push_back(std::move(out));
  }
  for (const RoleType& role : event_type.roles)
    if (role.required && !rule.dated) result.required |= bit(role.name);
  for (const std::vector<std::string>& group : rule.require) {
    std::uint32_t bits = 0;
    for (const std::string& role : group) bits |= bit(role);
    result.require_any.push_back(bits);
  }
  result.needs = slot_needs(result);
  std::vector<std::string> vetoes = rule.veto;
  std::erase(vetoes, "");  // one that was reported already
  result.veto = TextPattern(vetoes);
  for (const std::string& title : rule.titles.empty() ? event_type.titles : rule.titles)
    result.titles.emplace_back(title, event_type);
  result.nouns = noun_patterns(rule.trigger.nouns, vocabulary);
  result.objects = noun_patterns(rule.trigger.objects, vocabulary);
  result.complements = noun_patterns(rule.trigger.complements, vocabulary);
  rules_.push_back(std::move(result));
  index_triggers(static_cast<std::uint32_t>(rules_.size() - 1), rule, lexicon, vocabulary);
}

void CompiledRules::index_triggers(std::uint32_t index, const Rule& rule, syntax::Lexicon& lexicon,
                                   text::Vocabulary& vocabulary) {
  using Need = TriggerEntry::Need;
  const auto add_verb = [&](const std::string& verb, Need need, const NounPatterns& needed) {
    const std::vector<std::string> words = split(verb, vocabulary);
    if (words.empty()) return;
    const std::size_t at = verb_in(words);
    lexicon.add_verb(words[at]);
    TriggerEntry entry{index, vocabulary.intern(words[at]), syntax::none, need, words.size() == 1};
    if (need == Need::nothing)
      entry.slots = rules_[index].needs;
    else
      entry.heads = needed.bits;
    VerbWords others;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (i == at) continue;
      (i < at ? others.before : others.behind).push_back(vocabulary.intern(words[i]));
      if (i + 1 == at || i == at + 1) entry.neighbours.add(vocabulary.intern(words[i]));
    }
    if (!entry.alone) entry.words = std::make_unique<const VerbWords>(std::move(others));
    verbs_.entries.push_back(std::move(entry));
  };
  const CompiledRule& compiled = rules_[index];
  const Need need = !rule.trigger.objects.empty()       ? Need::object
                    : !rule.trigger.complements.empty() ? Need::complement
                                                        : Need::nothing;
  for (const std::string& verb : rule.trigger.verbs)
    add_verb(verb, need, need == Need::object ? compiled.objects : compiled.complements);
  for (const std::string& verb : rule.trigger.light) add_verb(verb, Need::light, compiled.nouns);
  for (const std::string& verb : rule.trigger.motion) add_verb(verb, Need::motion, compiled.nouns);
  const std::vector<NounPattern>& nouns = compiled.nouns.patterns;
  for (std::uint32_t i = 0; i < nouns.size(); ++i) {
    lexicon.add_event_noun(vocabulary.word(nouns[i].head));
    TriggerEntry entry{index, nouns[i].head, i, Need::nothing, nouns[i].words() == 1};
    entry.slots = compiled.needs;
    if (!nouns[i].before.empty()) entry.neighbours.add(nouns[i].before.back());
    if (!nouns[i].after.empty()) entry.neighbours.add(nouns[i].after.front());
    nouns_.entries.push_back(std::move(entry));
  }
}

void CompiledRules::resolve_beats(std::vector<Problem>& problems) {
  for (CompiledRule& rule : rules_) {
    for (const Reference& beaten : rule.definition->beats) {
      const std::size_t before = rule.beats.size();
      for (std::uint32_t other = 0; other < rules_.size(); ++other)
        if (&rules_[other] != &rule && names_rule(beaten.name, rules_[other].id)) rule.beats.push_back(other);
      if (rule.beats.size() != before) continue;
      problems.push_back(beaten.source.problem("rule \"" + rule.id + "\" beats unknown rule \"" + beaten.name + "\"",
                                               packs::nearest(beaten.name, beatable(beaten.name.ends_with(".*")))));
    }
    std::sort(rule.beats.begin(), rule.beats.end());
  }
}

/// What "beats" may name: ids, or what they begin with.
std::vector<std::string> CompiledRules::beatable(bool prefixes) const {
  std::vector<std::string> names;
  for (const CompiledRule& rule : rules_) {
    const std::size_t stop = rule.id.find('.');
    if (!prefixes)
      names.push_back(rule.id);
    else if (stop != std::string::npos)
      names.push_back(rule.id.substr(0, stop) + ".*");
  }
  return names;
}

/// The type that a key of another names; nullptr, and a problem, where there is none.
const EventType* CompiledRules::named_type(const Reference& reference, std::string_view key,
                                           std::vector<Problem>& problems) const {
  const auto type =
      std::find_if(types_.begin(), types_.end(), [&](const EventType* known) { return known->name == reference.name; });
  if (type != types_.end()) return *type;
  std::vector<std::string> names;
  for (const EventType* known : types_) names.push_back(known->name);
  problems.push_back(
      reference.source.problem("\"" + std::string(key) + "\" names unknown type \"" + reference.name + "\"",
                               packs::nearest(reference.name, names)));
  return nullptr;
}

void CompiledRules::check_types(std::vector<Problem>& problems) const {
  for (const EventType* each : types_) {
    for (const Reference& other : each->dated_with) named_type(other, "dated_with", problems);
    for (const Reference& other : each->told_with) named_type(other, "told_with", problems);
    for (const Reference& other : each->told_as) named_type(other, "told_as", problems);
    for (const EventType::Whole& whole : each->part_of) {
      const EventType* type = named_type(whole.type, "part_of", problems);
      if (type == nullptr) continue;
      for (const auto& [from, to] : whole.roles)
        if (type->role(to.name) == type->roles.size())
          problems.push_back(to.source.problem("type \"" + whole.type.name + "\" has no role \"" + to.name + "\"",
                                               packs::nearest(to.name, type->role_names())));
    }
  }
}

void CompiledRules::find_other_types() {
  told_as_.assign(types_.size(), {});
  std::vector<std::set<std::size_t>> others(types_.size());
  for (std::size_t one = 0; one < types_.size(); ++one)
    for (const Reference& named : types_[one]->told_as)
      for (std::size_t other = 0; other < types_.size(); ++other)
        if (other != one && types_[other]->name == named.name) {
          others[one].insert(other);
          others[other].insert(one);
        }
  for (std::size_t one = 0; one < types_.size(); ++one)
    for (const std::size_t other : others[one]) told_as_[one].push_back(types_[other]->name);
}

bool CompiledRules::is_among(const CompiledRule& rule, const std::vector<Reference>& types) const {
  const std::string& name = type(rule).name;
  return std::any_of(types.begin(), types.end(), [&](const Reference& each) { return each.name == name; });
}

bool CompiledRules::is_dated_with(const CompiledRule& one, const CompiledRule& other) const {
  return is_among(other, type(one).dated_with);
}

bool CompiledRules::is_told_with(const CompiledRule& one, const CompiledRule& other) const {
  return is_among(other, type(one).told_with);
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> CompiledRules::roles_in_whole(const CompiledRule& part,
                                                                                   const CompiledRule& whole) const {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  const EventType& part_type = type(part);
  const EventType& whole_type = type(whole);
  for (const EventType::Whole& candidate : part_type.part_of)
    if (candidate.type.name == whole_type.name)
      for (const auto& [from, to] : candidate.roles)
        pairs.emplace_back(static_cast<std::uint32_t>(part_type.role(from)),
                           static_cast<std::uint32_t>(whole_type.role(to.name)));
  return pairs;
}

}  // namespace dateline::rules
