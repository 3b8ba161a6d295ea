#include "time/grammar_compiler.hpp"

#include "time/compound_words.hpp"
#include "time/condition_reader.hpp"
#include "time/cue_reader.hpp"
#include "time/meaning_reader.hpp"
#include "time/pattern.hpp"
#include "time/productions.hpp"
#include "time/symbol_table.hpp"

#include "text/characters.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string>

namespace dateline::time {
namespace {

using packs::PackNode;

const std::vector<std::string>& section_keys() {
  static const std::vector<std::string> keys = {
      "words", "common",  "rules", "holidays",       "cues",         "date_order", "varieties", "joiners", "note",
      "pivot", "without", "base",  "marks_optional", "decimal_sign", "digraphs",   "compounds", "triggers"};
  return keys;
}

const std::vector<std::string>& rule_keys() {
  static const std::vector<std::string> keys = {"id",    "is",       "pattern", "set",   "combine", "rename",
                                                "drop",  "share",    "when",    "type",  "report",  "nothing",
                                                "range", "priority", "order",   "tests", "note"};
  return keys;
}

Combine combine_named(const PackNode& rule, std::vector<Problem>& problems) {
  static constexpr std::pair<std::string_view, Combine> names[] = {{"sum", Combine::sum},
                                                                   {"product", Combine::product},
                                                                   {"hundreds", Combine::hundreds},
                                                                   {"thousands", Combine::thousands},
                                                                   {"zone", Combine::zone}};
  const std::string name = packs::string_or(rule, "combine", "", problems);
  if (name.empty()) return Combine::none;
  for (const auto& [known, combine] : names)
    if (known == name) return combine;
  problems.push_back(rule.find("combine")->problem("\"combine\" is sum, product, hundreds, thousands or zone"));
  return Combine::none;
}

std::optional<TimexType> type_named(std::string_view name) {
  if (name == "date") return TimexType::date;
  if (name == "time") return TimexType::time;
  if (name == "duration") return TimexType::duration;
  if (name == "set") return TimexType::set;
  return std::nullopt;
}

class Compiler {
 public:
  Compiler(text::Vocabulary& vocabulary, std::vector<Problem>& problems)
      : problems_(problems), symbols_(vocabulary, compiled_), reader_(compiled_.holidays, problems) {}

  void read(const std::vector<PackNode>& sections) {
    for (const PackNode& section : sections) {
      packs::expect_keys(section, section_keys(), problems_);
      if (const PackNode* order = section.find("date_order")) compiled_.date_order = date_order(*order);
      if (const PackNode* varieties = section.find("varieties"))
        for (const auto& [tag, order] : varieties->members) compiled_.varieties.emplace_back(tag, date_order(order));
      compiled_.pivot_year2 = static_cast<std::uint32_t>(
          packs::int_or(section, "pivot", static_cast<int>(compiled_.pivot_year2), problems_));
      if (const PackNode* holidays = section.find("holidays")) reader_.read_holidays(*holidays);
    }
    for (std::size_t i = 0; i < sections.size(); ++i) read_section(sections[i], std::span(sections).subspan(i + 1));
    for (const PackNode* rule : chosen_rules(sections)) {
      const PackNode* order = rule->find("order");
      if (order == nullptr || is_used(date_order(*order))) read_rule(*rule);
    }
  }

  Compiled finish(const std::vector<PackNode>& sections) {
    check_categories();
    productions_.keep_productive(symbols_.with_words(), rules_);
    productions_.plant(std::move(rules_), compiled_);
    std::set<text::WordId> common;
    for (const PackNode& section : sections)
      if (const PackNode* words = section.find("common")) collect_common(*words, common);
    for (const PackNode& section : sections)
      if (const PackNode* words = section.find("triggers"))  // "năm": five, but also the year
        for (const std::string& word : packs::strings(*words, problems_)) common.erase(symbols_.word(word));
    const bool plain = std::any_of(sections.begin(), sections.end(), [&](const PackNode& section) {
      return packs::bool_or(section, "marks_optional", false, problems_);
    });
    for (const PackNode& section : sections)
      if (const PackNode* digraphs = section.find("digraphs")) add_digraphs(*digraphs, common);
    if (plain) symbols_.add_spellings(common, text::without_marks);
    symbols_.finish(common);
    return std::move(compiled_);
  }

 private:
  void add_digraphs(const PackNode& digraphs, std::set<text::WordId>& common) {
    for (const auto& [letter, letters] : digraphs.members)
      if (letter.empty() || !letters.is_string()) return problems_.push_back(letters.problem("a digraph is a text"));
    symbols_.add_spellings(common, [&](std::string_view word) {
      std::string spelled(word);
      for (const auto& [letter, letters] : digraphs.members)
        for (std::size_t at = 0; (at = spelled.find(letter, at)) != std::string::npos; at += letters.string.size())
          spelled.replace(at, letter.size(), letters.string);
      return spelled;
    });
  }

  DateOrder date_order(const PackNode& node) {
    if (node.is_string()) {
      if (node.string == "mdy") return DateOrder::mdy;
      if (node.string == "dmy") return DateOrder::dmy;
      if (node.string == "ymd") return DateOrder::ymd;
    }
    problems_.push_back(node.problem("an order of figures is mdy, dmy or ymd"));
    return DateOrder::dmy;
  }

  /// Does the language or one of its varieties write dates in this order?
  bool is_used(DateOrder order) const {
    return order == compiled_.date_order ||
           std::any_of(compiled_.varieties.begin(), compiled_.varieties.end(),
                       [order](const auto& variety) { return variety.second == order; });
  }

  void read_section(const PackNode& section, std::span<const PackNode> later) {
    if (const PackNode* words = section.find("words"))
      for (const auto& [name, entries] : words->members) read_class(name, entries, later);
    if (const PackNode* compounds = section.find("compounds"))
      for (const PackNode& entry : compounds->items)
        read_compounds(entry, reader_, problems_,
                       [&](const std::string& name, const std::string& word, const Meaning& meaning) {
                         const Symbol symbol = symbols_.category(name, &entry);
                         symbols_.define(symbol);
                         add_entry(symbol, word, meaning, entry);
                       });
    if (const PackNode* cues = section.find("cues")) read_cues(*cues, symbols_, compiled_, problems_);
    if (const PackNode* joiners = section.find("joiners"))
      for (const std::string& sign : packs::strings(*joiners, problems_))
        compiled_.tight_joiners.push_back(symbols_.word(sign));
    if (const std::string sign = packs::string_or(section, "decimal_sign", "", problems_); !sign.empty())
      compiled_.decimal_sign = symbols_.word(sign);
  }

  /// "month": {"january": 1, ...} or "article": ["the", "a"].
  /// What a later section says of a word of the class takes the place of what an earlier one says.
  void read_class(const std::string& name, const PackNode& entries, std::span<const PackNode> later) {
    const Symbol symbol = symbols_.category(name, &entries);
    symbols_.define(symbol);
    if (entries.is_array()) {
      for (const PackNode& item : entries.items)
        if (item.is_string())
          add_entry(symbol, item.string, Meaning{}, item);
        else
          problems_.push_back(item.problem("expected a word"));
      return;
    }
    const auto is_refined = [&](const std::string& word) {
      return std::any_of(later.begin(), later.end(), [&](const PackNode& section) {
        const PackNode* words = section.find("words");
        const PackNode* same = words != nullptr ? words->find(name) : nullptr;
        return same != nullptr && same->find(word) != nullptr;
      });
    };
    for (const auto& [word, value] : entries.members)
      if (!is_refined(word)) add_entry(symbol, word, reader_.value(name, value), value);
  }

  void add_entry(Symbol symbol, const std::string& words, const Meaning& meaning, const PackNode& where) {
    const std::vector<Element> elements = symbols_.literals(words, false);
    if (elements.empty()) {
      problems_.push_back(where.problem("empty word"));
    } else if (elements.size() == 1) {
      symbols_.add_reading(elements.front().name, symbol, meaning);
    } else {
      RuleDraft draft;
      draft.id = compiled_.symbol_names[symbol] + ":" + words;
      draft.rule.result = symbol;
      draft.set = meaning;
      Sequence sequence;
      sequence.elements = elements;
      add_sequence(add_rule(std::move(draft)), sequence, where);
    }
  }

  /// The rules in order, each id once: the last section that has it wins. Ids in "without" are left out.
  std::vector<const PackNode*> chosen_rules(const std::vector<PackNode>& sections) {
    std::vector<const PackNode*> rules;
    std::map<std::string, std::size_t, std::less<>> place;
    for (const PackNode& section : sections) {
      if (const PackNode* without = section.find("without"))
        for (const std::string& id : packs::strings(*without, problems_))
          if (const auto found = place.find(id); found != place.end()) rules[found->second] = nullptr;
      const PackNode* list = section.find("rules");
      if (list == nullptr) continue;
      std::set<std::string, std::less<>> here;
      for (const PackNode& rule : list->items) {
        const std::string id = packs::string_or(rule, "id", "", problems_);
        if (!here.insert(id).second) problems_.push_back(rule.problem("a second rule \"" + id + "\" in the same pack"));
        const auto [entry, added] = place.emplace(id, rules.size());
        if (added)
          rules.push_back(&rule);
        else
          rules[entry->second] = &rule;
      }
    }
    std::erase(rules, nullptr);
    return rules;
  }

  void read_rule(const PackNode& node) {
    packs::expect_keys(node, rule_keys(), problems_);
    RuleDraft draft;
    Rule& rule = draft.rule;
    draft.id = packs::string_or(node, "id", "", problems_);
    if (draft.id.empty()) problems_.push_back(node.problem("a rule needs an \"id\""));
    rule.veto = packs::bool_or(node, "nothing", false, problems_);
    const std::string result = packs::string_or(node, "is", rule.veto ? "nothing" : "", problems_);
    if (result.empty()) problems_.push_back(node.problem("a rule needs \"is\", the category it builds"));
    rule.result = symbols_.category(result, &node);
    symbols_.define(rule.result);
    const std::string type = packs::string_or(node, "type", result, problems_);
    const std::optional<TimexType> timex = type_named(type);
    if (!timex && node.find("type") != nullptr)
      problems_.push_back(node.find("type")->problem("\"type\" is date, time, duration or set"));
    rule.type = timex.value_or(TimexType::date);
    rule.report = packs::bool_or(node, "report", timex.has_value(), problems_) || rule.veto;
    rule.range = packs::bool_or(node, "range", false, problems_);
    rule.priority = packs::int_or(node, "priority", 0, problems_);
    if (const PackNode* order = node.find("order")) rule.order = date_order(*order);
    rule.combine = combine_named(node, problems_);
    if (const PackNode* set = node.find("set")) draft.set = reader_.fields(*set);
    if (const PackNode* rename = node.find("rename")) draft.rename = reader_.renames(*rename);
    if (const PackNode* drop = node.find("drop")) draft.drop = reader_.field_list(*drop);
    if (const PackNode* share = node.find("share")) draft.share = reader_.field_list(*share);
    if (const PackNode* when = node.find("when"))
      rule.when = std::make_unique<const Condition>(read_condition(*when, symbols_, problems_));
    const PackNode* pattern = node.find("pattern");
    if (pattern == nullptr) {
      problems_.push_back(node.problem("a rule needs a \"pattern\""));
      return;
    }
    const std::uint32_t index = add_rule(std::move(draft));
    for (const std::string& text : packs::strings(*pattern, problems_))
      for (const Sequence& sequence : expand_pattern(text, *pattern, problems_))
        add_sequence(index, symbols_.cut(sequence), *pattern);
  }

  std::uint32_t add_rule(RuleDraft draft) {
    rules_.push_back(std::move(draft));
    return static_cast<std::uint32_t>(rules_.size() - 1);
  }

  void add_sequence(std::uint32_t rule, const Sequence& sequence, const PackNode& where) {
    Production& production = productions_.add(rule);
    for (std::size_t i = 0; i < sequence.elements.size(); ++i) {
      const Element& element = sequence.elements[i];
      production.steps.emplace_back(symbols_.symbol(element, where, problems_), element.tight);
      if (element.base) production.bases.push_back(static_cast<std::uint8_t>(i));
    }
    for (const Sequence::Stretch& piece : sequence.pieces)
      production.pieces.push_back({static_cast<std::uint8_t>(piece.first), static_cast<std::uint8_t>(piece.last)});
  }

  void check_categories() {
    for (const auto& [name, where] : symbols_.undefined())
      problems_.push_back(
          where->problem("nothing is a <" + name + ">", packs::nearest(name, symbols_.defined_names())));
  }

  void collect_common(const PackNode& words, std::set<text::WordId>& common) {
    for (const std::string& word : packs::strings(words, problems_)) {
      if (word.size() > 2 && word.front() == '<' && word.back() == '>')
        symbols_.words_of(word.substr(1, word.size() - 2), common);
      else
        common.insert(symbols_.word(word));
    }
  }

  std::vector<Problem>& problems_;
  std::vector<RuleDraft> rules_;
  Productions productions_;
  Compiled compiled_;
  SymbolTable symbols_;
  MeaningReader reader_;
};

}  // namespace

Compiled compile_sections(const std::vector<PackNode>& sections, text::Vocabulary& vocabulary,
                          std::vector<Problem>& problems) {
  Compiler compiler(vocabulary, problems);
  compiler.read(sections);
  return compiler.finish(sections);
}

}  // namespace dateline::time
