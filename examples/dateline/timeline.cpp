#include "print_timeline.hpp"
#include "process.hpp"
#include "seen_documents.hpp"

#include <dateline/timeline.hpp>

namespace program {
namespace {

int run_timeline(const Arguments& arguments) {
  check_timeline_options(arguments);
  const dateline::Extractor extractor(extractor_options(arguments));
  dateline::TimelineBuilder builder;
  SeenDocuments seen;
  const bool all_good = for_each_article(
      arguments,
      [&](const dateline::Article& article, Notes& notes) {
        dateline::Extraction extraction = extractor.extract(dateline::read(article));
        for (const dateline::Diagnostic& diagnostic : extraction.diagnostics) notes.push_back(diagnostic.message);
        return extraction;
      },
      [&](dateline::Extraction extraction) {
        if (seen.clashes(extraction.document)) report(extraction.document.id, SeenDocuments::message);
        builder.add(std::move(extraction));
      });
  print_timeline(builder.build(), arguments);
  return finish(all_good);
}

}  // namespace

Command timeline_command() {
  return {"timeline",
          "[FILE...]",
          "articles to one timeline",
          "The whole way: reads, extracts and merges. FILE is text or HTML; a name ending in .jsonl, .ndjson or .json "
          "holds\n"
          "one article a line,\n"
          "{\"id\",\"text\",\"title\"?,\"published\"?,\"source\"?,\"url\"?,\"language\"?,\"media_type\"?}; without "
          "FILE such lines are read\n"
          "from standard input.",
          options({timeline_options(), article_options(), pack_options(), thread_options()}),
          run_timeline};
}

}  // namespace program
