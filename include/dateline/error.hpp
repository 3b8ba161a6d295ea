#ifndef DATELINE_ERROR_HPP
#define DATELINE_ERROR_HPP
/// \file
/// How dateline reports mistakes.
///
/// Two kinds of trouble are kept apart:
///
/// - What an *article* contains never throws. Trouble becomes a `Diagnostic` on the Document.
/// - What the *caller* hands over to be obeyed (rule packs, options, JSON to read back) throws one `Error`, which
///   carries every problem found, not just the first:
///
///     try {
///       dateline::RulePack::parse(R"({"language": "en", "rulez": []})", "mine.json");
///     } catch (const dateline::Error& error) {
///       error.problems()[0].line;        // 1
///       error.problems()[0].column;      // 20
///       error.problems()[0].message;     // unknown key "rulez"
///       error.problems()[0].suggestion;  // rules
///     }
///
/// Besides `Error`, only `std::bad_alloc` leaves the library. Nothing is ever printed.

#include <dateline/export.hpp>

#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace dateline {

/// One mistake in something the caller wrote.
struct Problem {
  std::string file;        ///< The path or name it was given under; may be empty.
  std::size_t line = 0;    ///< Counted from 1; 0 when the problem has no place in a file.
  std::size_t column = 0;  ///< In bytes, counted from 1; 0 when unknown.
  std::string message;     ///< What is wrong, in one sentence without a final stop.
  std::string suggestion;  ///< The nearest valid alternative; empty when there is none.

  /// "mine.json:1:20: unknown key \"rulez\" (did you mean \"rules\"?)"
  DATELINE_EXPORT std::string to_string() const;

  friend bool operator==(const Problem&, const Problem&) = default;
};

/// Thrown for a bad pack, bad options or unreadable JSON. `what()` lists all problems, one a line.
class DATELINE_EXPORT Error : public std::runtime_error {
 public:
  /// \pre `problems` is not empty.
  explicit Error(std::vector<Problem> problems);
  Error(const Error&) = default;
  Error& operator=(const Error&) = default;
  ~Error() override;

  /// In the order of file and line; never empty.
  const std::vector<Problem>& problems() const noexcept { return problems_; }

 private:
  std::vector<Problem> problems_;
};

}  // namespace dateline
#endif
