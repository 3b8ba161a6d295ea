#include "time/symbol_table.hpp"

#include "text/characters.hpp"
#include "text/tokens.hpp"

#include <algorithm>
#include <array>

namespace dateline::time {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(NumberKind::count)> number_names = {
    "int",    "day",          "dd",      "month",       "mm",    "year",       "short_year",
    "yy",     "hour",         "minute",  "clock",       "group", "fraction",   "week",
    "decade", "decade_short", "quarter", "short_clock", "ymd",   "long_clock", "hundreds"};

}  // namespace

std::optional<NumberKind> number_kind_named(std::string_view name) {
  for (std::size_t i = 0; i < number_names.size(); ++i)
    if (number_names[i] == name) return static_cast<NumberKind>(i);
  return std::nullopt;
}

SymbolTable::SymbolTable(text::Vocabulary& vocabulary, Compiled& compiled)
    : vocabulary_(vocabulary), compiled_(compiled) {
  for (const std::string_view name : number_names) new_symbol("#" + std::string(name));
}

Symbol SymbolTable::new_symbol(std::string name) {
  compiled_.symbol_names.push_back(std::move(name));
  return static_cast<Symbol>(compiled_.symbol_names.size() - 1);
}

text::WordId SymbolTable::word(std::string_view word) {
  return vocabulary_.intern(text::fold(word));
}

Symbol SymbolTable::category(const std::string& name, const packs::PackNode* where) {
  const auto [entry, added] = categories_.emplace(name, no_symbol);
  if (added) {
    entry->second = new_symbol("<" + name + ">");
    first_use_.emplace(entry->second, where);
  }
  return entry->second;
}

Symbol SymbolTable::symbol(const Element& element, const packs::PackNode& where, std::vector<Problem>& problems) {
  switch (element.kind) {
    case Element::Kind::category:
      return category(element.name, &where);
    case Element::Kind::number: {
      if (const std::optional<NumberKind> kind = number_kind_named(element.name)) return static_cast<Symbol>(*kind);
      std::vector<std::string> names(number_names.begin(), number_names.end());
      problems.push_back(
          where.problem("unknown kind of number \"#" + element.name + "\"", packs::nearest(element.name, names)));
      return 0;
    }
    case Element::Kind::literal:
      break;
  }
  const text::WordId id = word(element.name);
  const auto [entry, added] = literals_.emplace(id, no_symbol);
  if (added) entry->second = new_symbol(std::string(vocabulary_.word(id)));
  return entry->second;
}

std::vector<Element> SymbolTable::literals(std::string_view words, bool first_tight) {
  // "'s" is one token only behind a letter, so it is cut behind one.
  const bool clitic = words.size() > 1 && words.front() == '\'';
  const std::string source = (clitic ? "x" : "") + std::string(words);
  std::vector<text::Token> tokens;
  text::tokenise(source, vocabulary_, tokens);
  if (clitic && !tokens.empty()) tokens.erase(tokens.begin());
  std::vector<Element> elements;
  for (const text::Token& token : tokens) {
    Element element;
    element.name = text::fold(std::string_view(source).substr(token.start, token.end - token.start));
    element.tight = elements.empty() ? first_tight : !token.space_before;
    vocabulary_.intern(element.name);
    elements.push_back(std::move(element));
  }
  return elements;
}

Sequence SymbolTable::cut(const Sequence& sequence) {
  Sequence result;
  std::vector<std::size_t> place;
  for (const Element& element : sequence.elements) {
    place.push_back(result.elements.size());
    if (element.kind != Element::Kind::literal) {
      result.elements.push_back(element);
      continue;
    }
    for (Element& literal : literals(element.name, element.tight)) result.elements.push_back(std::move(literal));
  }
  place.push_back(result.elements.size());
  for (const Sequence::Stretch& piece : sequence.pieces)
    result.pieces.push_back({place[piece.first], place[piece.last]});
  return result;
}

void SymbolTable::add_reading(const std::string& folded, Symbol category, const Meaning& meaning) {
  readings_[vocabulary_.intern(folded)].push_back({category, meaning});
}

void SymbolTable::add_cue(const std::string& text, Cue cue) {
  cues_[word(text)] = cue;
}

void SymbolTable::add_governor(const std::string& text) {
  governors_.insert(word(text));
}

void SymbolTable::words_of(const std::string& category, std::set<text::WordId>& words) const {
  const auto symbol = categories_.find(category);
  if (symbol == categories_.end()) return;
  for (const auto& [id, readings] : readings_)
    for (const Reading& reading : readings)
      if (reading.symbol == symbol->second) words.insert(id);
}

std::vector<bool> SymbolTable::with_words() const {
  std::vector<bool> result(compiled_.symbol_names.size(), true);
  for (const auto& [name, symbol] : categories_) result[symbol] = false;
  for (const auto& [id, readings] : readings_)
    for (const Reading& reading : readings) result[reading.symbol] = true;
  return result;
}

std::vector<std::pair<std::string, const packs::PackNode*>> SymbolTable::undefined() const {
  std::vector<std::pair<std::string, const packs::PackNode*>> missing;
  for (const auto& [name, symbol] : categories_)
    if (!defined_.contains(symbol)) missing.emplace_back(name, first_use_.at(symbol));
  return missing;
}

std::vector<std::string> SymbolTable::defined_names() const {
  std::vector<std::string> names;
  for (const auto& [name, symbol] : categories_)
    if (defined_.contains(symbol)) names.push_back(name);
  return names;
}

void SymbolTable::add_spellings(std::set<text::WordId>& common,
                                const std::function<std::string(std::string_view)>& spell) {
  // Of a word that means something else in its other spelling both readings are kept: "la" and "lá".
  const auto plain_of = [&](text::WordId id) {
    const std::string word(vocabulary_.word(id));
    const std::string plain = spell(word);
    return plain == word || plain.empty() ? id : vocabulary_.intern(plain);
  };
  const std::map<text::WordId, Symbol> literals = literals_;
  const std::map<text::WordId, std::vector<Reading>> readings = readings_;
  const auto is_known = [&](text::WordId id) { return literals.contains(id) || readings.contains(id); };
  const auto add_common = [&](text::WordId id, text::WordId plain) {
    if (common.contains(id) && !is_known(plain)) common.insert(plain);
  };
  for (const auto& [id, symbol] : literals) {
    const text::WordId plain = plain_of(id);
    if (plain == id) continue;
    add_common(id, plain);
    if (!literals_.emplace(plain, symbol).second) readings_[plain].push_back({symbol, Meaning{}});
  }
  for (const auto& [id, meanings] : readings) {
    const text::WordId plain = plain_of(id);
    if (plain == id) continue;
    add_common(id, plain);
    std::vector<Reading>& all = readings_[plain];
    all.insert(all.end(), meanings.begin(), meanings.end());
  }
}

void SymbolTable::finish(const std::set<text::WordId>& common) {
  // Words that only conditions name ("not behind a function word") are part of no expression.
  std::vector<bool> in_patterns(compiled_.symbol_names.size(), false);
  for (const Step& step : compiled_.steps) in_patterns[step.symbol] = true;
  compiled_.words.assign(vocabulary_.size() + 1, {});
  for (const auto& [id, symbol] : literals_) {
    compiled_.words[id].literal = symbol;
    compiled_.words[id].known = in_patterns[symbol];
  }
  for (const auto& [id, readings] : readings_) {
    Compiled::Word& entry = compiled_.words[id];
    entry.known = entry.known || std::any_of(readings.begin(), readings.end(),
                                             [&](const Reading& reading) { return in_patterns[reading.symbol]; });
    entry.first_reading = static_cast<std::uint32_t>(compiled_.readings.size());
    for (const auto& [symbol, meaning] : readings) compiled_.readings.push_back({symbol, compiled_.keep(meaning)});
    entry.last_reading = static_cast<std::uint32_t>(compiled_.readings.size());
  }
  for (const auto& [id, cue] : cues_) compiled_.words[id].cue = cue;
  for (const text::WordId id : governors_) compiled_.words[id].governs_infinitive = true;
  for (text::WordId id = 0; id < compiled_.words.size(); ++id)
    compiled_.words[id].trigger = compiled_.words[id].known && !common.contains(id);
}

}  // namespace dateline::time
