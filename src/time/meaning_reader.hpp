// Fields and values as packs write them.
#pragma once

#include "packs/pack_node.hpp"
#include "time/compiled.hpp"
#include "time/meaning.hpp"

#include <string>
#include <utility>
#include <vector>

namespace dateline::time {

class MeaningReader {
 public:
  MeaningReader(std::vector<Holiday>& holidays, std::vector<Problem>& problems)
      : holidays_(holidays), problems_(problems) {}

  /// {"christmas": {"month": 12, "day": 25}, "thanksgiving": {"month": 11, "weekday": 4, "nth": 4}, "easter":
  /// {"easter": 0}}
  void read_holidays(const packs::PackNode& node);
  /// {"unit": "week", "amount": 2}
  Meaning fields(const packs::PackNode& node);
  /// What a word of a class means: fields, or one value for the field the class is named after.
  Meaning value(const std::string& class_name, const packs::PackNode& node);
  std::vector<Field> field_list(const packs::PackNode& node);
  std::vector<Rename> renames(const packs::PackNode& node);

 private:
  std::optional<Field> field(const std::string& name, const packs::PackNode& where);
  void assign(Meaning& meaning, Field field, const packs::PackNode& node);

  std::vector<Holiday>& holidays_;
  std::vector<Problem>& problems_;
};

}  // namespace dateline::time
