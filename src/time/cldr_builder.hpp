// Writes a `time` section as a tree of PackNodes, as if it had been read from a file.
#pragma once

#include "packs/pack_node.hpp"

#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::time {

/// Fields of a Meaning by the names packs use.
struct FieldValue {
  FieldValue(std::string_view field_name, int value) : name(field_name), number(value) {}
  FieldValue(std::string_view field_name, std::string_view value) : name(field_name), word(value) {}
  std::string name;
  std::string word;
  int number = 0;
};
using FieldValues = std::vector<FieldValue>;

packs::PackNode string_node(std::string_view text);
packs::PackNode fields_node(const FieldValues& values);

class SectionBuilder {
 public:
  /// Makes the class known even when no word is in it.
  void declare(const std::string& class_name);
  /// Puts a word into a class; with and without a final full stop, as running text has both.
  void add_word(const std::string& class_name, std::string_view form, const FieldValues& fields);
  /// A rule; ids are made unique by a number. A pattern already there for the same result is left out.
  struct Rule {
    std::string id;
    std::string is;
    std::string pattern;
    FieldValues set;
    std::vector<std::string> share;
    bool range = false;
    std::string type;
    int priority = 0;
  };
  void add_rule(const Rule& rule);
  void set(const std::string& key, std::string_view value) { settings_.emplace_back(key, std::string(value)); }

  packs::PackNode finish() &&;

 private:
  std::map<std::string, packs::PackNode> classes_;
  std::set<std::string> words_;
  std::vector<packs::PackNode> rules_;
  std::set<std::string> patterns_;
  std::map<std::string, int> numbers_;
  std::vector<std::pair<std::string, std::string>> settings_;
};

}  // namespace dateline::time
