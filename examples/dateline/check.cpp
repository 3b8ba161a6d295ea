#include "process.hpp"

#include <dateline/error.hpp>
#include <dateline/rules.hpp>

#include <iostream>

namespace program {
namespace {

void print(const dateline::Error& error) {
  for (const dateline::Problem& problem : error.problems()) std::cerr << "error: " << problem.to_string() << '\n';
}

/// Loads every pack it can, so that the mistakes of all of them are shown in one go.
bool load_packs(const std::vector<std::string>& paths, std::vector<dateline::RulePack>& packs) {
  bool all_good = true;
  for (const std::string& path : paths) {
    try {
      packs.push_back(dateline::RulePack::load(path));
    } catch (const dateline::Error& error) {
      all_good = false;
      print(error);
    }
  }
  return all_good;
}

int print(const dateline::PackReport& report, bool strict) {
  for (const dateline::Problem& problem : report.warnings) std::cerr << "warning: " << problem.to_string() << '\n';
  for (const dateline::Problem& problem : report.failures) std::cerr << "failure: " << problem.to_string() << '\n';
  std::cout << report.tests_run << " tests, " << report.failures.size() << " failures, " << report.warnings.size()
            << " warnings\n";
  return finish(report.passed() && (!strict || report.warnings.empty()));
}

int run_check(const Arguments& arguments) {
  std::vector<dateline::RulePack> packs;
  if (arguments.has("--builtin"))
    for (const std::string& language : dateline::RulePack::builtin_languages())
      packs.push_back(dateline::RulePack::builtin(language));
  else if (arguments.files().empty())
    throw UsageError("check needs a pack, or --builtin");
  if (!load_packs(arguments.files(), packs)) return failure;
  try {
    return print(dateline::check(packs), arguments.has("--strict"));
  } catch (const dateline::Error& error) {  // what only shows once packs stand on one another
    print(error);
    return failure;
  }
}

}  // namespace

Command check_command() {
  return {"check",
          "PACK...",
          "a pack's own tests, and what a linter finds",
          "Runs the tests that the rules of each PACK (a file or a folder) carry and reports overlapping rules with no "
          "stated\n"
          "order, rules that no test fires and the like. Exit status 1 when a pack cannot be read or a test fails.",
          {{"--builtin", "", "check the packs that come with the program as well"},
           {"--strict", "", "exit status 1 for warnings, too"}},
          run_check};
}

}  // namespace program
