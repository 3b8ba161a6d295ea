#include "rules/text_pattern.hpp"

#include "rules/match_bounds.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <utility>

namespace dateline::rules {
namespace {

RE2::Options options() {
  RE2::Options result;
  result.set_log_errors(false);
  result.set_case_sensitive(false);
  result.set_longest_match(true);  // of several at one place the one that reaches furthest
  result.set_max_mem(1 << 20);
  return result;
}

re2::StringPiece piece(std::string_view text) {
  return {text.data(), text.size()};
}

}  // namespace

struct TextPattern::Search {
  explicit Search(const std::string& pattern) : bounds(match_bounds(pattern)), regex(pattern, options()) {}
  bool fits() const { return regex.ok() && regex.ProgramSize() <= static_cast<int>(max_program); }
  bool found_in(std::string_view text) const;
  bool touches(std::string_view text, Span where) const;

  MatchBounds bounds;
  RE2 regex;
  std::unique_ptr<const Search> next;  ///< For patterns that are too large together.
};

std::string TextPattern::check(const std::string& pattern) {
  if (pattern.empty()) return "an empty pattern matches everywhere";
  if (pattern.size() > max_length) return "pattern longer than " + std::to_string(max_length) + " bytes";
  const RE2 compiled(pattern, options());
  if (!compiled.ok()) return "bad pattern: " + compiled.error();
  if (compiled.ProgramSize() > static_cast<int>(max_program))
    return "pattern too large: " + std::to_string(compiled.ProgramSize()) + " instructions, " +
           std::to_string(max_program) + " allowed";
  if (RE2::FullMatch("", compiled)) return "pattern matches the empty text, so it matches everywhere";
  return {};
}

TextPattern::TextPattern(std::vector<std::string> patterns)
    : patterns_(patterns.empty() ? nullptr : std::make_unique<const std::vector<std::string>>(std::move(patterns))) {}

TextPattern::~TextPattern() {
  delete search_.load();
}

TextPattern::TextPattern(TextPattern&& other) noexcept
    : patterns_(std::move(other.patterns_)), search_(other.search_.exchange(nullptr)) {}

TextPattern& TextPattern::operator=(TextPattern&& other) noexcept {
  patterns_ = std::move(other.patterns_);
  delete search_.exchange(other.search_.exchange(nullptr));
  return *this;
}

std::unique_ptr<const TextPattern::Search> TextPattern::compile(const std::vector<std::string>& patterns) {
  if (patterns.size() == 1) return std::make_unique<const Search>(patterns.front());
  std::string joined;
  for (const std::string& pattern : patterns) joined += (joined.empty() ? "(?:" : "|(?:") + pattern + ")";
  auto all = std::make_unique<const Search>(joined);
  if (all->fits()) return all;
  std::unique_ptr<const Search> chain;
  for (const std::string& pattern : patterns) {
    auto one = std::make_unique<Search>(pattern);
    one->next = std::move(chain);
    chain = std::move(one);
  }
  return chain;
}

/// Of threads that ask first at the same time each compiles, and one result is kept for all: nobody waits.
const TextPattern::Search& TextPattern::search() const {
  const Search* known = search_.load(std::memory_order_acquire);
  if (known != nullptr) return *known;
  std::unique_ptr<const Search> made = compile(*patterns_);
  return search_.compare_exchange_strong(known, made.get(), std::memory_order_acq_rel) ? *made.release() : *known;
}

bool TextPattern::found_in(std::string_view text) const {
  if (patterns_ == nullptr || text.empty()) return false;  // `check` lets no pattern pass that matches the empty text
  for (const Search* each = &search(); each != nullptr; each = each->next.get())
    if (each->found_in(text)) return true;
  return false;
}

bool TextPattern::touches(std::string_view text, Span where) const {
  if (patterns_ == nullptr) return false;
  for (const Search* each = &search(); each != nullptr; each = each->next.get())
    if (each->touches(text, where)) return true;
  return false;
}

bool TextPattern::Search::found_in(std::string_view text) const {
  if (bounds.whole && text.size() > bounds.longest) return false;
  return regex.Match(piece(text), 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

bool TextPattern::Search::touches(std::string_view text, Span where) const {
  const std::size_t around = std::min(reach, bounds.longest);
  const std::size_t first = where.start > around ? where.start - around : 0;
  const std::size_t last = std::min(text.size(), where.end + around);
  re2::StringPiece match;
  for (std::size_t at = first; at < where.end; at = static_cast<std::size_t>(match.data() - text.data()) + 1) {
    if (!regex.Match(piece(text), at, last, RE2::UNANCHORED, &match, 1)) return false;
    const auto start = static_cast<std::size_t>(match.data() - text.data());
    if (start >= where.end) return false;
    if (start + match.size() > where.start) return true;
  }
  return false;
}

}  // namespace dateline::rules
