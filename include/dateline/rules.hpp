#ifndef DATELINE_RULES_HPP
#define DATELINE_RULES_HPP
/// \file
/// Packs: language knowledge and rules as data.
///
///     dateline::RulePack mine = dateline::RulePack::parse(R"({
///       "format": 1,
///       "language": "en",
///       "types": {"ship_launch": {"roles": {"yard": {"kinds": ["organisation"]}, "ship": {"kinds": ["any"]}}}},
///       "rules": [{
///         "id": "ship_launch.core",
///         "type": "ship_launch",
///         "trigger": {"verb": ["launch"], "noun": ["launching"]},
///         "frame": "transitive",
///         "map": {"subject": "yard", "object": "ship"},
///         "tests": [{"text": "Damen launched the Orca on 3 May 2021.", "is": {"yard": "Damen", "date": "2021-05-03"}}]
///       }]})", "mine.json");
///
///     dateline::PackReport report = dateline::check({mine});
///     report.passed();        // true
///     report.tests_run;       // 1
///
///     dateline::Extractor extractor({.packs = {mine}});
///
/// The rule language is described in docs/rules.md. JSON may hold `//` and `/* */` comments. A pack is immutable and
/// cheap to copy; reading the same RulePack from many threads is safe.

#include <dateline/error.hpp>
#include <dateline/export.hpp>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The data of one language: event types, rules, and whatever else is to be known of its words, names and times. What
/// was moved from can only be assigned to or destroyed.
class DATELINE_EXPORT RulePack {
 public:
  /// Reads one JSON text. Throws `Error` with every problem in it: syntax, unknown keys, missing roles, bad patterns.
  /// \param name stands in messages and in `Problem::file`.
  static RulePack parse(std::string_view json, std::string name = "pack");
  /// Reads a JSON file, or every `.json` file of a folder and of the folders in it, in the order of their names. Throws
  /// `Error` as `parse` does, and for a path that cannot be read.
  static RulePack load(const std::filesystem::path& path);
  /// A pack that comes with the library ("en-GB" has that of "en"). Throws `Error` for a language that has none, naming
  /// those that do.
  static RulePack builtin(std::string_view language);
  /// The languages `builtin` knows, sorted.
  static std::vector<std::string> builtin_languages();

  /// As given to `parse`; the path given to `load`; the language of a built-in pack.
  const std::string& name() const noexcept;
  /// BCP 47: "en".
  const std::string& language() const noexcept;

  struct Data;                                          ///< Internal.
  const Data& data() const noexcept { return *data_; }  ///< Internal.

 private:
  explicit RulePack(std::shared_ptr<const Data> data);
  std::shared_ptr<const Data> data_;
};

/// What `check` found out about packs.
struct PackReport {
  std::size_t tests_run = 0;      ///< Of rules and of time expressions.
  std::vector<Problem> failures;  ///< Tests whose result was not the one expected.
  std::vector<Problem> warnings;  ///< Overlapping rules with no stated order, rules that no test fires, and the like.

  bool passed() const noexcept { return failures.empty(); }
};

/// Runs the tests the packs' rules carry, with the built-in packs of the same language beneath them, and lints the
/// rules. A test that fails is reported, not thrown; packs that cannot be compiled throw `Error`.
DATELINE_EXPORT PackReport check(const std::vector<RulePack>& packs);

}  // namespace dateline
#endif
