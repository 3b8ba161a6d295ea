// The tests that the built-in rules carry.
#include <dateline/rules.hpp>

#include "catch.hpp"

TEST_CASE("built-in rules pass their own tests") {
  const dateline::PackReport report = dateline::check({dateline::RulePack::builtin("en")});
  CHECK(report.tests_run > 300);
  for (const dateline::Problem& failure : report.failures) UNSCOPED_INFO(failure.to_string());
  CHECK(report.failures.empty());
  for (const dateline::Problem& warning : report.warnings) UNSCOPED_INFO(warning.to_string());
  CHECK(report.warnings.empty());
}
