// Regular expressions of rules. RE2 is the engine, and stays behind this header: it matches in time linear in the text
// whatever the pattern, and the limits below refuse, when a pack is loaded, a pattern that would cost memory or be
// slow.
#pragma once

#include <dateline/span.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::rules {

/// A text as it is, and with its letters of ASCII in lower case (`lower_text`), byte for byte.
struct CasedText {
  std::string_view exact;
  std::string_view lower;

  CasedText part(Span span) const noexcept {
    return {exact.substr(span.start, span.size()), lower.substr(span.start, span.size())};
  }
};

class TextPattern {
 public:
  static constexpr std::size_t max_length = 2000;     ///< Bytes of a pattern with its macros put in.
  static constexpr std::size_t max_program = 20'000;  ///< RE2 instructions.

  /// Letters match in either case. \return what is wrong with the pattern; empty when nothing is.
  static std::string check(const std::string& pattern);

  TextPattern() noexcept;  ///< Matches nothing.
  /// Matches where one of them does: a text is searched once for many, which costs what one would.
  /// \pre each of them passes `check`
  explicit TextPattern(const std::vector<std::string>& patterns);
  explicit TextPattern(const std::string& pattern) : TextPattern(std::vector<std::string>{pattern}) {}
  /// Copies share what was compiled.
  ~TextPattern();
  TextPattern(const TextPattern&) noexcept;
  TextPattern& operator=(const TextPattern&) noexcept;
  TextPattern(TextPattern&&) noexcept;
  TextPattern& operator=(TextPattern&&) noexcept;

  explicit operator bool() const noexcept { return compiled_ != nullptr; }
  bool found_in(const CasedText& text) const;
  /// Does some match share a byte with `where`? Looks only `reach` bytes around it, so that a call costs the same
  /// however long the sentence is. \param within the sentence, beyond which nothing is looked for
  bool touches(const CasedText& text, Span within, Span where) const;

 private:
  static constexpr std::size_t reach = 200;
  struct Compiled;
  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace dateline::rules
