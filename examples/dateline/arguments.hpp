// The words after `dateline COMMAND`: options and files.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace program {

/// Wrong use of the program: exit status 2.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// An option a command knows.
struct Option {
  std::string_view name;   ///< "--format"
  std::string_view value;  ///< What its value is called in the help; empty: a switch.
  std::string_view help;
};

class Arguments {
 public:
  /// Throws UsageError for an option that is not among `options`, and for a value too many or too few.
  Arguments(const std::vector<std::string>& words, const std::vector<Option>& options);

  const std::vector<std::string>& files() const noexcept { return files_; }
  bool has(std::string_view option) const;
  /// The last value given, or `fallback`.
  std::string value(std::string_view option, std::string_view fallback = "") const;
  std::vector<std::string> values(std::string_view option) const;
  /// Throws UsageError when the value is no whole number of at least `lowest`.
  std::size_t number(std::string_view option, std::size_t fallback, std::size_t lowest) const;
  /// Throws UsageError when the value is not among `choices`; the first is the default.
  std::string choice(std::string_view option, const std::vector<std::string_view>& choices) const;
  /// An EDTF date, checked, or "".
  std::string date(std::string_view option) const;
  /// A BCP 47 tag, checked, or "".
  std::string language(std::string_view option) const;

 private:
  struct Given {
    std::string option;
    std::string value;
  };
  std::vector<Given> given_;
  std::vector<std::string> files_;
};

}  // namespace program
