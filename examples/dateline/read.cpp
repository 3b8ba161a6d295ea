#include "process.hpp"

#include <dateline/output.hpp>

namespace program {
namespace {

int run_read(const Arguments& arguments) {
  const bool all_good = for_each_article(
      arguments, [](const dateline::Article& article, Notes&) { return dateline::to_json(dateline::read(article)); },
      print_line);
  return finish(all_good);
}

}  // namespace

Command read_command() {
  return {
      "read",
      "[FILE...]",
      "articles to clean text, title and date",
      "Prints one JSON object a line: the article's text without menus, comments and teasers, its title, when it was\n"
      "published and how that is known, and what was dropped with the reason. FILE is text or HTML; a name ending\n"
      "in .jsonl, .ndjson or .json holds one article a line; without FILE such lines are read from standard input.",
      options({article_options(), thread_options()}),
      run_read};
}

}  // namespace program
