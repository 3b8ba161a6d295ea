#include "events/pack_lint.hpp"

#include "events/language_engine.hpp"
#include "rules/builtin_packs.hpp"
#include "rules/pack_data.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

using rules::EventType;
using rules::Rule;

bool states_order(const Rule& a, const Rule& b) {
  const auto beats = [](const Rule& x, const Rule& y) {
    return std::any_of(x.beats.begin(), x.beats.end(),
                       [&](const rules::Reference& beaten) { return rules::names_rule(beaten.name, y.id); });
  };
  return a.priority != b.priority || beats(a, b) || beats(b, a);
}

/// Rules of different types that share a bare trigger, so that nothing but the order of ids would decide between them.
void warn_of_overlaps(const std::vector<RulePack>& packs, std::vector<Problem>& warnings) {
  std::map<std::string, std::vector<const Rule*>> by_trigger;
  for (const RulePack& pack : packs)
    for (const Rule& rule : pack.data().rules) {
      if (!rule.constraints.empty()) continue;
      const bool bare = rule.trigger.objects.empty() && rule.trigger.complements.empty();
      if (bare)
        for (const std::string& verb : rule.trigger.verbs) by_trigger["verb " + verb].push_back(&rule);
      for (const std::string& noun : rule.trigger.nouns) by_trigger["noun " + noun].push_back(&rule);
    }
  for (const auto& [trigger, sharing] : by_trigger)
    for (std::size_t i = 0; i < sharing.size(); ++i)
      for (std::size_t j = i + 1; j < sharing.size(); ++j)
        if (sharing[i]->type != sharing[j]->type && !states_order(*sharing[i], *sharing[j]))
          warnings.push_back(sharing[j]->source.problem("rules \"" + sharing[i]->id + "\" and \"" + sharing[j]->id +
                                                        "\" share the trigger " + trigger + " and no order is stated"));
}

/// "^" with something before it, "$" with something behind: on one line that is nowhere.
bool has_misplaced_anchor(std::string_view pattern) {
  bool at_start = true;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '^' && !at_start) return true;
    if (c == '$' && i + 1 < pattern.size() && pattern[i + 1] != ')' && pattern[i + 1] != '|') return true;
    if (c == '\\') {
      ++i;
    } else if (c == '[') {
      i += pattern.substr(i, 2) == "[^" ? 2 : 1;
      if (i < pattern.size() && pattern[i] == ']') ++i;  // the first of its class
      for (; i < pattern.size() && pattern[i] != ']'; ++i)
        if (pattern[i] == '\\') ++i;
    } else if (pattern.substr(i, 2) == "(?") {
      i = std::min(pattern.find_first_of(":>)", i), pattern.size());
    }
    at_start = c == '(' || c == '|' || (at_start && c == '^');
  }
  return false;
}

class Lint {
 public:
  explicit Lint(std::vector<Problem>& warnings) : warnings_(warnings) {}

  void run(const RulePack& pack, const std::vector<const EventType*>& types) {
    for (const Rule& rule : pack.data().rules) {
      const auto type =
          std::find_if(types.begin(), types.end(), [&](const EventType* known) { return known->name == rule.type; });
      if (type != types.end()) lint_roles(rule, **type);
      lint_patterns(rule);
      lint_trigger(rule, engine(pack.language()));
    }
  }

 private:
  void warn(const Rule& rule, const std::string& what, std::string suggestion = {}) {
    warnings_.push_back(rule.source.problem("rule \"" + rule.id + "\": " + what, std::move(suggestion)));
  }

  void lint_roles(const Rule& rule, const EventType& type) {
    std::vector<std::vector<std::string>> needed = rule.require;
    for (const rules::RoleType& role : type.roles)
      if (role.required && !rule.dated) needed.push_back({role.name});
    for (const std::vector<std::string>& group : needed)
      if (std::none_of(group.begin(), group.end(), [&](const std::string& role) { return is_filled(rule, role); }))
        warn(rule, "it needs \"" + group.front() + "\", which nothing fills");
  }
  static bool is_filled(const Rule& rule, const std::string& role) {
    const auto fills = [&](const rules::SlotMapping& mapping) { return mapping.role == role; };
    return std::any_of(rule.map.begin(), rule.map.end(), fills) ||
           std::any_of(rule.within.begin(), rule.within.end(), fills);
  }

  void lint_patterns(const Rule& rule) {
    std::vector<std::string> patterns = rule.veto;
    for (const rules::SlotConstraint& constraint : rule.constraints) {
      patterns.push_back(constraint.text);
      patterns.push_back(constraint.not_text);
    }
    for (const std::string& pattern : patterns)
      if (has_misplaced_anchor(pattern)) warn(rule, "an anchor within \"" + pattern + "\" can never match");
  }

  void lint_trigger(const Rule& rule, const LanguageEngine* engine) {
    if (engine == nullptr) return;
    const rules::Trigger& trigger = rule.trigger;
    for (const auto* verbs : {&trigger.verbs, &trigger.light, &trigger.motion})
      for (const std::string& verb : *verbs) expect_lemma(rule, verb, *engine);
  }

  /// Triggers are lemmas: "launched" would never match. ("Lay" is a lemma, and a form of "lie".)
  void expect_lemma(const Rule& rule, const std::string& verb, const LanguageEngine& engine) {
    std::string word = verb.substr(0, verb.find(' '));
    word.erase(0, word.rfind('-') + 1);
    const text::WordId id = engine.vocabulary.find(word);
    const text::WordId lemma = engine.lexicon.verb_lemma(id);
    if (lemma != text::unknown_word && lemma != id && !engine.lexicon.is_verb(id))
      warn(rule, "\"" + word + "\" is a form of another verb; triggers are lemmas",
           std::string(engine.vocabulary.word(lemma)));
  }

  /// What the built-in packs know of a language; nullptr for one that has none.
  const LanguageEngine* engine(const std::string& language) {
    const auto [place, first] = engines_.try_emplace(language);
    if (first && rules::has_builtin_pack(language)) {
      std::vector<Problem> none;
      place->second = std::make_unique<const LanguageEngine>(language, std::vector{RulePack::builtin(language)}, none);
    }
    return place->second.get();
  }

  std::vector<Problem>& warnings_;
  std::map<std::string, std::unique_ptr<const LanguageEngine>> engines_;
};

}  // namespace

void lint(const std::vector<RulePack>& packs, std::vector<Problem>& warnings) {
  Lint linter(warnings);
  for (const RulePack& pack : packs) {
    std::vector<RulePack> sources = packs;
    if (rules::has_builtin_pack(pack.language())) sources.push_back(RulePack::builtin(pack.language()));
    std::vector<const EventType*> types;
    for (const RulePack& source : sources)
      for (const EventType& type : source.data().types) types.push_back(&type);
    linter.run(pack, types);
  }
  warn_of_overlaps(packs, warnings);
}

}  // namespace dateline::events
