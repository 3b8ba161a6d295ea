// What the commands share: each article worked on, on as many threads as asked for, and trouble reported on standard
// error while the others go on.
#pragma once

#include "commands.hpp"
#include "in_order.hpp"
#include "input.hpp"

#include <dateline/extractor.hpp>

#include <new>
#include <string>
#include <type_traits>
#include <vector>

namespace program {

/// `lists` one after another.
std::vector<Option> options(const std::vector<std::vector<Option>>& lists);

std::vector<Option> thread_options();
std::vector<Option> pack_options();

/// The packs of --pack on top of the built-in ones. Throws dateline::Error.
dateline::ExtractorOptions extractor_options(const Arguments& arguments);

/// Remarks for people on an article that was worked on nevertheless.
using Notes = std::vector<std::string>;

/// What became of one item.
template <class Result>
struct Outcome {
  std::string where;
  std::string id;  ///< Of the article; `where` when it has none.
  Result result;
  std::string error;  ///< Why there is no result; or empty.
  Notes notes;
};

/// Prints "dateline: WHERE: MESSAGE" on standard error.
void report(const std::string& where, const std::string& message);

/// Ends a line of results, so that a reader at the other end of a pipe has it at once.
void print_line(const std::string& line);

/// Success, unless standard output could not be written.
int finish(bool all_good);

/// Does nothing more about an article that failed than to report it.
inline void ignore(const std::string&, const std::string&) {}

/// Hands `work(article, notes)` of every article to `emit`, in the order of the input; what failed is reported and
/// handed to `emit_error(id, message)`. \return whether all of them were good.
template <class Work, class Emit, class EmitError = void (*)(const std::string&, const std::string&)>
bool for_each_article(const Arguments& arguments, Work work, Emit emit, EmitError emit_error = ignore) {
  using Result = std::invoke_result_t<Work, const dateline::Article&, Notes&>;
  Input input(arguments.files());
  const ArticleDefaults defaults = article_defaults(arguments);
  bool all_good = true;
  run_in_order(
      arguments.number("--threads", 1, 1), [&input] { return input.next(); },
      [&](Item item) {
        Outcome<Result> outcome;
        outcome.where = outcome.id = item.where;
        try {
          const dateline::Article article = to_article(std::move(item), defaults, outcome.notes);
          if (!article.id.empty()) outcome.id = article.id;
          outcome.result = work(article, outcome.notes);
        } catch (const std::bad_alloc&) {
          throw;
        } catch (const std::exception& error) {
          outcome.error = error.what();
        }
        return outcome;
      },
      [&](Outcome<Result> outcome) {
        for (const std::string& note : outcome.notes) report(outcome.where, note);
        if (outcome.error.empty()) {
          emit(std::move(outcome.result));
          return;
        }
        all_good = false;
        report(outcome.where, outcome.error);
        emit_error(outcome.id, outcome.error);
      });
  return all_good;
}

}  // namespace program
