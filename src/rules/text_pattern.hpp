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

  TextPattern() noexcept;                            ///< Matches nothing.
  explicit TextPattern(const std::string& pattern);  ///< \pre check(pattern).empty()
  /// As few patterns as can stand for all of them: a text is searched once for many, which costs what one would.
  /// \pre each of them passes `check`
  static std::vector<TextPattern> any_of(const std::vector<std::string>& patterns);
  /// Copies share what was compiled.
  ~TextPattern();
  TextPattern(const TextPattern&) noexcept;
  TextPattern& operator=(const TextPattern&) noexcept;
  TextPattern(TextPattern&&) noexcept;
  TextPattern& operator=(TextPattern&&) noexcept;

  explicit operator bool() const noexcept { return regex_ != nullptr; }
  bool found_in(const CasedText& text) const;
  /// Does some match share a byte with `where`? Looks only `reach` bytes around it, so that a call costs the same
  /// however long the sentence is. \param within the sentence, beyond which nothing is looked for
  bool touches(const CasedText& text, Span within, Span where) const;

 private:
  static constexpr std::size_t reach = 200;
  struct Regex;
  explicit TextPattern(std::shared_ptr<const Regex> regex) noexcept;
  std::shared_ptr<const Regex> regex_;
};

}  // namespace dateline::rules
