// Regular expressions of rules. RE2 is the engine, and stays behind this header: it matches in time linear in the text
// whatever the pattern, and the limits below refuse, when a pack is loaded, a pattern that would cost memory or be
// slow. A pattern is compiled when a text first asks for it: most rules' words do not occur in most texts, and to
// compile all patterns would be half of what an Extractor takes to build.
#pragma once

#include <dateline/span.hpp>

#include <atomic>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::rules {

class TextPattern {
 public:
  static constexpr std::size_t max_length = 2000;     ///< Bytes of a pattern with its macros put in.
  static constexpr std::size_t max_program = 20'000;  ///< RE2 instructions.

  /// Letters match in either case. \return what is wrong with the pattern; empty when nothing is.
  static std::string check(const std::string& pattern);

  TextPattern() noexcept = default;  ///< Matches nothing.
  explicit TextPattern(const std::string& pattern) : TextPattern(std::vector<std::string>{pattern}) {}
  /// Finds what any of them does. A text is searched once for all, which costs what one would, unless they are too
  /// large together. \pre check(each).empty()
  explicit TextPattern(std::vector<std::string> patterns);
  ~TextPattern();
  TextPattern(TextPattern&& other) noexcept;
  TextPattern& operator=(TextPattern&& other) noexcept;

  explicit operator bool() const noexcept { return patterns_ != nullptr; }
  bool found_in(std::string_view text) const;
  /// Does some match share a byte with `where`? Looks only `reach` bytes around it, so that a call costs the same
  /// however long the sentence is.
  bool touches(std::string_view text, Span where) const;

 private:
  static constexpr std::size_t reach = 200;
  struct Search;
  static std::unique_ptr<const Search> compile(const std::vector<std::string>& patterns);
  const Search& search() const;

  std::unique_ptr<const std::vector<std::string>> patterns_;  ///< nullptr without any.
  mutable std::atomic<const Search*> search_ = nullptr;       ///< Owned; nullptr before it is asked for.
};

}  // namespace dateline::rules
