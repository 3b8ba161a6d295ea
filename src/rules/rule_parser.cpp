// Rules and their tests out of a pack's JSON.
#include "rules/pack_parser.hpp"
#include "rules/title_template.hpp"
#include "text/characters.hpp"

#include <dateline/time.hpp>

#include <algorithm>
#include <array>

namespace dateline::rules {
namespace {

using packs::PackNode;

constexpr std::array<std::pair<std::string_view, Slot::Kind>, 6> relation_names = {
    {{"subject", Slot::Kind::subject},
     {"object", Slot::Kind::object},
     {"indirect_object", Slot::Kind::indirect_object},
     {"complement", Slot::Kind::complement},
     {"clause", Slot::Kind::clause},
     {"modifier", Slot::Kind::modifier}}};

constexpr std::array<std::pair<std::string_view, Frame>, 4> frame_names = {{{"transitive", Frame::transitive},
                                                                            {"intransitive", Frame::intransitive},
                                                                            {"patient", Frame::patient},
                                                                            {"reciprocal", Frame::reciprocal}}};

/// A grammatical relation, else a preposition.
Slot slot_of(const std::string& name) {
  for (const auto& [relation, kind] : relation_names)
    if (relation == name) return {kind, {}};
  return {Slot::Kind::preposition, text::fold(name)};
}

/// Reports a role the type does not have.
void expect_role(const EventType* type, const std::string& role, const PackNode& node, std::vector<Problem>& problems) {
  if (type == nullptr || type->role(role) < type->roles.size()) return;
  problems.push_back(node.problem("type \"" + type->name + "\" has no role \"" + role + "\"",
                                  packs::nearest(role, type->role_names())));
}

std::vector<std::string> folded(std::vector<std::string> words) {
  for (std::string& word : words) word = text::fold(word);
  return words;
}

Trigger read_trigger(const PackNode& node, const Definitions& definitions, std::vector<Problem>& problems) {
  Trigger trigger;
  packs::expect_keys(node, {"verb", "noun", "light", "motion", "object", "complement"}, problems);
  const auto read = [&](std::string_view key, std::vector<std::string>& into) {
    if (const PackNode* words = node.find(key)) into = folded(definitions.words(*words, problems));
  };
  read("verb", trigger.verbs);
  read("noun", trigger.nouns);
  read("light", trigger.light);
  read("motion", trigger.motion);
  read("object", trigger.objects);
  read("complement", trigger.complements);
  if (trigger.verbs.empty() && trigger.nouns.empty())
    problems.push_back(node.problem("a trigger needs a \"verb\" or a \"noun\""));
  if (trigger.nouns.empty() && !(trigger.light.empty() && trigger.motion.empty()))
    problems.push_back(node.problem("\"light\" and \"motion\" verbs need a \"noun\" they go with"));
  return trigger;
}

Frame read_frame(const PackNode& node, std::vector<Problem>& problems) {
  const std::string name = packs::string_or(node, "frame", "transitive", problems);
  std::vector<std::string> names;
  for (const auto& [known, frame] : frame_names) {
    if (known == name) return frame;
    names.emplace_back(known);
  }
  problems.push_back(node.find("frame")->problem("unknown frame \"" + name + "\"", packs::nearest(name, names)));
  return Frame::transitive;
}

std::vector<SlotMapping> read_map(const PackNode& node, const EventType* type, std::vector<Problem>& problems) {
  std::vector<SlotMapping> map;
  if (!node.is_object()) problems.push_back(node.problem("expected an object: slot to role"));
  for (const auto& [slot, roles] : node.members)
    for (const PackNode* role : packs::string_nodes(roles, problems)) {
      expect_role(type, role->string, *role, problems);
      map.push_back({slot_of(slot), role->string, key_source_of(roles)});
    }
  return map;
}

SlotConstraint read_constraint(const std::string& slot, const PackNode& node, const Definitions& definitions,
                               std::vector<Problem>& problems) {
  SlotConstraint constraint;
  constraint.slot = slot_of(slot);
  constraint.source = key_source_of(node);
  packs::expect_keys(node, {"kinds", "head", "text", "not", "named"}, problems);
  if (const PackNode* kinds = node.find("kinds")) constraint.kinds = read_kinds(*kinds, problems);
  if (const PackNode* heads = node.find("head")) constraint.heads = folded(definitions.words(*heads, problems));
  if (const PackNode* text = node.find("text")) constraint.text = definitions.pattern(*text, problems);
  constraint.named = packs::bool_or(node, "named", false, problems);
  if (const PackNode* text = node.find("not")) constraint.not_text = definitions.pattern(*text, problems);
  return constraint;
}

/// "require": ["attacker", ["target", "place"]]: each item is a role, or several of which one suffices.
std::vector<std::vector<std::string>> read_require(const PackNode& node, const EventType* type,
                                                   std::vector<Problem>& problems) {
  std::vector<std::vector<std::string>> groups;
  std::vector<const PackNode*> items;
  if (node.is_string())
    items.push_back(&node);
  else if (!node.is_array())
    problems.push_back(node.problem("expected a role or a list of roles"));
  for (const PackNode& item : node.items) items.push_back(&item);
  for (const PackNode* item : items) {
    std::vector<std::string>& group = groups.emplace_back();
    for (const PackNode* role : packs::string_nodes(*item, problems)) {
      expect_role(type, role->string, *role, problems);
      group.push_back(role->string);
    }
  }
  return groups;
}

void check_lengths(const Rule& rule, const PackNode& node, std::vector<Problem>& problems) {
  constexpr std::size_t max_words_of_trigger = 2000;
  const Trigger& trigger = rule.trigger;
  const std::size_t words =
      trigger.verbs.size() + trigger.nouns.size() +
      (trigger.light.size() + trigger.motion.size()) * std::max<std::size_t>(1, trigger.nouns.size());
  if (words > max_words_of_trigger)
    problems.push_back(node.problem("a trigger of more than " + std::to_string(max_words_of_trigger) +
                                    " words would make matching slow"));
  if (rule.veto.size() > 50) problems.push_back(node.problem("a rule has at most 50 vetoes"));
}

const std::vector<std::string>& rule_keys() {
  static const std::vector<std::string> keys = {"id",     "type",        "trigger", "frame", "map",
                                                "within", "constraints", "require", "veto",  "priority",
                                                "beats",  "title",       "tests",   "dated"};
  return keys;
}

}  // namespace

RuleTest read_test(const PackNode& node, const EventType* type, std::vector<Problem>& problems) {
  RuleTest test;
  test.source = source_of(node);
  packs::expect_keys(node, {"text", "published", "is"}, problems);
  if (node.find("text") == nullptr) problems.push_back(node.problem("a test needs a \"text\""));
  test.text = packs::string_or(node, "text", "", problems);
  test.published = packs::string_or(node, "published", "", problems);
  if (!test.published.empty() && !Date::from_edtf(test.published))
    problems.push_back(node.find("published")->problem("\"" + test.published + "\" is no EDTF date"));
  const PackNode* is = node.find("is");
  if (is == nullptr) {
    problems.push_back(node.problem("a test needs \"is\": what is expected, or null"));
    return test;
  }
  test.fires = is->kind != PackNode::Kind::null;
  if (test.fires && !is->is_object()) problems.push_back(is->problem("\"is\" must be an object or null"));
  for (const auto& [key, value] : is->members) {
    static const std::vector<std::string> fields = {"date",  "modality",      "polarity",   "place",
                                                    "title", "attributed_to", "alternation"};
    if (std::find(fields.begin(), fields.end(), key) == fields.end()) expect_role(type, key, value, problems);
    test.expectations.push_back({key, packs::strings(value, problems), source_of(value)});
  }
  return test;
}

Rule read_rule(const PackNode& node, const std::vector<const EventType*>& types, const Definitions& definitions,
               std::vector<Problem>& problems) {
  Rule rule;
  rule.source = source_of(node);
  packs::expect_keys(node, rule_keys(), problems);
  for (const char* key : {"id", "type", "trigger", "map"})
    if (node.is_object() && node.find(key) == nullptr)
      problems.push_back(node.problem("rule without \"" + std::string(key) + "\""));
  rule.id = packs::string_or(node, "id", "", problems);
  rule.type = packs::string_or(node, "type", "", problems);

  const auto found =
      std::find_if(types.begin(), types.end(), [&](const EventType* type) { return type->name == rule.type; });
  const EventType* type = found == types.end() ? nullptr : *found;
  if (type == nullptr && !rule.type.empty()) {
    std::vector<std::string> names;
    for (const EventType* known : types) names.push_back(known->name);
    problems.push_back(
        node.find("type")->problem("unknown type \"" + rule.type + "\"", packs::nearest(rule.type, names)));
  }

  if (const PackNode* trigger = node.find("trigger")) rule.trigger = read_trigger(*trigger, definitions, problems);
  rule.frame = read_frame(node, problems);
  if (const PackNode* map = node.find("map")) rule.map = read_map(*map, type, problems);
  if (const PackNode* within = node.find("within")) rule.within = read_map(*within, type, problems);
  if (const PackNode* constraints = node.find("constraints")) {
    if (!constraints->is_object())
      problems.push_back(constraints->problem("\"constraints\" must be an object: slot to constraint"));
    for (const auto& [slot, constraint] : constraints->members)
      rule.constraints.push_back(read_constraint(slot, constraint, definitions, problems));
  }
  if (const PackNode* require = node.find("require")) rule.require = read_require(*require, type, problems);
  if (const PackNode* veto = node.find("veto")) {
    if (!veto->is_array()) rule.veto.push_back(definitions.pattern(*veto, problems));
    for (const PackNode& item : veto->items) rule.veto.push_back(definitions.pattern(item, problems));
  }
  rule.dated = packs::bool_or(node, "dated", false, problems);
  rule.priority = packs::int_or(node, "priority", 0, problems);
  if (const PackNode* beats = node.find("beats"))
    for (const PackNode* beaten : packs::string_nodes(*beats, problems))
      rule.beats.push_back({beaten->string, source_of(*beaten)});
  if (const PackNode* titles = node.find("title"))
    for (const PackNode* title : packs::string_nodes(*titles, problems)) {
      rule.titles.push_back(title->string);
      if (type != nullptr) check_title(*title, *type, problems);
    }
  if (const PackNode* tests = node.find("tests")) {
    if (!tests->is_array()) problems.push_back(tests->problem("\"tests\" must be a list"));
    for (const PackNode& test : tests->items) rule.tests.push_back(read_test(test, type, problems));
  }
  check_lengths(rule, node, problems);
  return rule;
}

}  // namespace dateline::rules
