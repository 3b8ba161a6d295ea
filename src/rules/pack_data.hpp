// What stands behind a RulePack.
#pragma once

#include <dateline/rules.hpp>

#include "packs/pack_node.hpp"
#include "rules/definitions.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct RulePack::Data {
  std::string name;
  std::string language;
  bool builtin = false;
  std::vector<rules::EventType> types;
  std::vector<rules::Rule> rules;
  std::vector<packs::PackNode> files;  ///< As they were read; other stages find their sections in them.

  /// The built-in pack of a language without its tests. \pre there is one
  static RulePack for_reading(const std::string& language);

  /// The sections of one name ("time", "names", "verbs", "words", "modality" ...), in the order of files.
  std::vector<const packs::PackNode*> section(std::string_view section_name) const;
};

}  // namespace dateline
