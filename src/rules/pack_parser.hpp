// From the JSON of packs to definitions. Every mistake is added to `problems`; what could be read is returned all the
// same.
#pragma once

#include <dateline/rules.hpp>

#include "packs/pack_node.hpp"
#include "rules/definitions.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::rules {

/// Named word lists ("@name") and named bits of patterns ("{name}") a pack's rules may use, and those defined later.
struct Definitions {
  std::map<std::string, std::vector<std::string>, std::less<>> lists;
  std::map<std::string, std::string, std::less<>> macros;
  bool check_patterns = true;  ///< Those of the built-in packs are checked by the library's tests.

  void read(const packs::PackNode& file, std::vector<Problem>& problems);
  /// The strings of a node, each "@name" replaced by that list.
  std::vector<std::string> words(const packs::PackNode& node, std::vector<Problem>& problems) const;
  /// A pattern with its macros put in. Unless it is a built-in one it is checked to compile within the limits of
  /// text_pattern.hpp, which costs as much as compiling it.
  std::string pattern(const packs::PackNode& node, std::vector<Problem>& problems) const;

 private:
  std::string expanded(const packs::PackNode& node, std::vector<Problem>& problems) const;
};

/// The kinds a role or constraint may name: "person", "actor" ...
KindSet read_kinds(const packs::PackNode& node, std::vector<Problem>& problems);

EventType read_type(const std::string& name, const packs::PackNode& node, std::vector<Problem>& problems);

/// \param types known so far, to check roles against; a rule of a type not among them is reported.
Rule read_rule(const packs::PackNode& node, const std::vector<const EventType*>& types, const Definitions& definitions,
               std::vector<Problem>& problems);
RuleTest read_test(const packs::PackNode& node, const EventType* type, std::vector<Problem>& problems);

/// Sections of a pack's files that other stages read.
const std::vector<std::string>& foreign_sections();

}  // namespace dateline::rules
