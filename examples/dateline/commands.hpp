// The commands of the program, one file each.
#pragma once

#include "arguments.hpp"

#include <string_view>
#include <vector>

namespace program {

/// Exit statuses.
enum Status : int { success = 0, failure = 1, wrong_use = 2 };

struct Command {
  std::string_view name;
  std::string_view usage;    ///< What follows the name.
  std::string_view summary;  ///< One line.
  std::string_view details;  ///< For `dateline COMMAND --help`.
  std::vector<Option> options;
  int (*run)(const Arguments& arguments);
};

Command read_command();
Command times_command();
Command extract_command();
Command merge_command();
Command timeline_command();
Command check_command();

}  // namespace program
