#include "print_timeline.hpp"
#include "process.hpp"
#include "seen_documents.hpp"

#include <dateline/output.hpp>

namespace program {
namespace {

int run_merge(const Arguments& arguments) {
  check_timeline_options(arguments);
  Input input(arguments.files(), Input::Content::lines_only);
  dateline::TimelineBuilder builder;
  SeenDocuments seen;
  bool all_good = true;
  while (const std::optional<Item> item = input.next()) {
    std::string trouble = item->trouble;
    try {
      if (trouble.empty()) {
        dateline::Extraction extraction = dateline::extraction_from_json(item->bytes);
        if (seen.clashes(extraction.document)) report(item->where, SeenDocuments::message);
        builder.add(std::move(extraction));
      }
    } catch (const dateline::Error& error) {
      trouble = message_of(error);
    }
    if (trouble.empty()) continue;
    all_good = false;
    report(item->where, trouble);
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
          run_merge};
}

}  // namespace program
