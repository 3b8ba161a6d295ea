#include "print_timeline.hpp"
#include "process.hpp"

#include <dateline/error.hpp>
#include <dateline/output.hpp>

namespace program {
namespace {

int run(const Arguments& arguments) {
  check_timeline_options(arguments);
  Input input(arguments.files(), Input::Content::lines_only);
  dateline::TimelineBuilder builder;
  bool all_good = true;
  while (const std::optional<Item> item = input.next()) {
    try {
      if (!item->trouble.empty()) throw std::runtime_error(item->trouble);
      builder.add(dateline::extraction_from_json(item->bytes));
    } catch (const std::runtime_error& error) {
      all_good = false;
      report(item->where, error.what());
    }
  }
  print_timeline(builder.build(), arguments);
  return finish(all_good);
}

}  // namespace

Command merge_command() {
  return {"merge",
          "[FILE...]",
          "extractions to one timeline",
          "Reads the lines that `dateline extract` prints, from FILE or standard input, and merges them. The order of "
          "the lines\n"
          "makes no difference, nor does a line that comes twice.",
          timeline_options(),
          run};
}

}  // namespace program
