// The built-in rules: the tests they carry, and what a user may count on their types to cover.
#include <dateline/rules.hpp>

#include "rules/ontologies.hpp"
#include "rules/pack_data.hpp"

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

/// The root events of PLOVER (Open Event Data Alliance, PLOVER codebook).
constexpr std::array<std::string_view, 18> plover_codes = {
    "AGREE",  "CONSULT",  "SUPPORT", "COOPERATE", "AID",      "CONCEDE", "RETREAT", "DEMAND", "DISAPPROVE",
    "REJECT", "THREATEN", "PROTEST", "MOBILIZE",  "SANCTION", "COERCE",  "ASSAULT", "FIGHT",  "INVESTIGATE"};

/// What news is made of beyond these codes.
constexpr std::array<std::string_view, 37> news_types = {
    "visit",        "summit",      "declaration", "agreement",     "sanctions",      "arrest_warrant",
    "election",     "appointment", "resignation", "earthquake",    "flood",          "storm",
    "fire",         "accident",    "explosion",   "protest",       "strike",         "military_operation",
    "coup",         "ceasefire",   "merger",      "acquisition",   "product_launch", "product_recall",
    "data_breach",  "bankruptcy",  "earnings",    "court_hearing", "verdict",        "statement",
    "announcement", "publication", "ceremony",    "anniversary",   "record",         "death",
    "birth"};

bool has_rule(const dateline::RulePack::Data& pack, const dateline::rules::EventType& type) {
  return std::any_of(pack.rules.begin(), pack.rules.end(),
                     [&](const dateline::rules::Rule& rule) { return rule.type == type.name; });
}

/// Whether some type with roles and a rule of its own has this property.
template <typename Predicate>
bool covers(const dateline::RulePack::Data& pack, Predicate predicate) {
  return std::any_of(pack.types.begin(), pack.types.end(), [&](const dateline::rules::EventType& type) {
    return predicate(type) && !type.roles.empty() && has_rule(pack, type);
  });
}

}  // namespace

TEST_CASE("built-in rules pass their own tests") {
  const dateline::PackReport report = dateline::check({dateline::RulePack::builtin("en")});
  CHECK(report.tests_run > 400);
  for (const dateline::Problem& failure : report.failures) UNSCOPED_INFO(failure.to_string());
  CHECK(report.failures.empty());
  for (const dateline::Problem& warning : report.warnings) UNSCOPED_INFO(warning.to_string());
  CHECK(report.warnings.empty());
}

TEST_CASE("every built-in rule has an example and a counterexample") {
  const dateline::RulePack pack = dateline::RulePack::builtin("en");
  for (const dateline::rules::Rule& rule : pack.data().rules) {
    INFO(rule.id);
    const auto fires = [](const dateline::rules::RuleTest& test) { return test.fires; };
    CHECK(std::any_of(rule.tests.begin(), rule.tests.end(), fires));
    CHECK_FALSE(std::all_of(rule.tests.begin(), rule.tests.end(), fires));
  }
}

TEST_CASE("every code of ACE and PLOVER has a type") {
  using dateline::rules::EventType;
  const dateline::RulePack pack = dateline::RulePack::builtin("en");
  for (const std::string_view code : dateline::rules::ace_subtypes()) {
    INFO(code);
    CHECK(covers(pack.data(), [&](const EventType& type) { return type.ace == code; }));
  }
  for (const std::string_view code : plover_codes) {
    INFO(code);
    CHECK(covers(pack.data(), [&](const EventType& type) { return type.plover == code; }));
  }
}

TEST_CASE("no type has a code that ACE or PLOVER does not know") {
  const dateline::RulePack pack = dateline::RulePack::builtin("en");
  for (const dateline::rules::EventType& type : pack.data().types) {
    INFO(type.name);
    CHECK((type.ace.empty() || std::find(dateline::rules::ace_subtypes().begin(), dateline::rules::ace_subtypes().end(),
                                         type.ace) != dateline::rules::ace_subtypes().end()));
    CHECK((type.plover.empty() ||
           std::find(plover_codes.begin(), plover_codes.end(), type.plover) != plover_codes.end()));
  }
}

TEST_CASE("what news is made of has types") {
  const dateline::RulePack pack = dateline::RulePack::builtin("en");
  for (const std::string_view name : news_types) {
    INFO(name);
    CHECK(covers(pack.data(), [&](const dateline::rules::EventType& type) { return type.name == name; }));
  }
}
