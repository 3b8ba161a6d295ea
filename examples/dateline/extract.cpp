#include "process.hpp"

#include <dateline/output.hpp>

namespace program {
namespace {

std::string explained(const dateline::Extractor& extractor, const dateline::Document& document) {
  return "== " + document.id + "\n" + extractor.explain(document);
}

int run_extract(const Arguments& arguments) {
  const dateline::Extractor extractor(extractor_options(arguments));
  const bool explain = arguments.has("--explain");
  const bool all_good = for_each_article(
      arguments,
      [&](const dateline::Article& article, Notes&) {
        const dateline::Document document = dateline::read(article);
        return explain ? explained(extractor, document) : dateline::to_json(extractor.extract(document));
      },
      print_line);
  return finish(all_good);
}

}  // namespace

Command extract_command() {
  return {"extract",
          "[FILE...]",
          "what each article says happened",
          "Prints one JSON object an article: its time expressions, entities and events. The lines can be merged "
          "later, on\n"
          "another machine. FILE is text or HTML; a name ending in .jsonl, .ndjson or .json holds one article a line;\n"
          "without FILE such lines are read from standard input.",
          options({{{"--explain", "",
                     "print, for people, what each layer saw and which rules fired, lost or nearly matched"}},
                   article_options(),
                   pack_options(),
                   thread_options()}),
          run_extract};
}

}  // namespace program
