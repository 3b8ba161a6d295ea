// Names of a grammar under construction: words, classes, categories and kinds of numbers, each with its symbol.
#pragma once

#include "packs/pack_node.hpp"
#include "text/vocabulary.hpp"
#include "time/compiled.hpp"
#include "time/pattern.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::time {

class SymbolTable {
 public:
  SymbolTable(text::Vocabulary& vocabulary, Compiled& compiled);

  /// The folded word's id; interned when new.
  text::WordId word(std::string_view word);
  Symbol category(const std::string& name, const packs::PackNode* where);
  void define(Symbol category) { defined_.insert(category); }
  Symbol symbol(const Element& element, const packs::PackNode& where, std::vector<Problem>& problems);

  /// Words as the tokeniser cuts them. Those that follow without white space in `words` are tight.
  std::vector<Element> literals(std::string_view words, bool first_tight);
  /// The same sequence with its literals cut into tokens; pieces are moved along.
  Sequence cut(const Sequence& sequence);

  void add_reading(const std::string& folded, Symbol category, const Meaning& meaning);
  void add_cue(const std::string& word, Cue cue);
  /// A word whose infinitive lies ahead: "planned", "ready".
  void add_governor(const std::string& word);
  /// Adds the words that are in a class.
  void words_of(const std::string& category, std::set<text::WordId>& words) const;

  /// By symbol: is it a word, a kind of number, or a class that holds a word?
  std::vector<bool> with_words() const;

  std::vector<std::pair<std::string, const packs::PackNode*>> undefined() const;
  std::vector<std::string> defined_names() const;

  /// Adds how each word is spelled otherwise; what is common as it stands is common so.
  void add_spellings(std::set<text::WordId>& common, const std::function<std::string(std::string_view)>& spell);
  /// Writes the words' table; every known word outside `common` is a trigger.
  void finish(const std::set<text::WordId>& common);

 private:
  Symbol new_symbol(std::string name);

  text::Vocabulary& vocabulary_;
  Compiled& compiled_;
  std::map<std::string, Symbol, std::less<>> categories_;
  std::map<Symbol, const packs::PackNode*> first_use_;
  std::map<text::WordId, Symbol> literals_;
  std::map<text::WordId, std::vector<Reading>> readings_;
  std::map<text::WordId, Cue> cues_;
  std::set<text::WordId> governors_;
  std::set<Symbol> defined_;
};

/// "#year" and the like, or nothing.
std::optional<NumberKind> number_kind_named(std::string_view name);

}  // namespace dateline::time
