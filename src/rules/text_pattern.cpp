#include "rules/text_pattern.hpp"

#include "rules/lower_pattern.hpp"
#include "rules/match_bounds.hpp"

#include <re2/re2.h>

#include <algorithm>

namespace dateline::rules {
namespace {

RE2::Options options(bool case_sensitive = false) {
  RE2::Options result;
  result.set_log_errors(false);
  result.set_case_sensitive(case_sensitive);
  result.set_longest_match(true);  // of several at one place the one that reaches furthest
  result.set_max_mem(1 << 20);
  return result;
}

re2::StringPiece piece(std::string_view text) {
  return {text.data(), text.size()};
}

}  // namespace

struct TextPattern::Regex {
  explicit Regex(const std::string& pattern) : Regex(pattern, lower_pattern(pattern)) {}
  Regex(const std::string& pattern, const std::optional<std::string>& in_lower)
      : bounds(match_bounds(pattern)),
        lower(in_lower.has_value()),
        compiled(in_lower.value_or(pattern), options(lower)) {}

  re2::StringPiece subject(const CasedText& text) const { return piece(lower ? text.lower : text.exact); }

  MatchBounds bounds;
  bool lower;  ///< Matched against the text in lower case.
  RE2 compiled;
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

TextPattern::TextPattern(const std::string& pattern) : regex_(std::make_shared<const Regex>(pattern)) {}
TextPattern::TextPattern(std::shared_ptr<const Regex> regex) noexcept : regex_(std::move(regex)) {}

std::vector<TextPattern> TextPattern::any_of(const std::vector<std::string>& patterns) {
  std::string joined;
  for (const std::string& pattern : patterns) joined += (joined.empty() ? "(?:" : "|(?:") + pattern + ")";
  if (patterns.empty()) return {};
  std::vector<TextPattern> result;
  auto regex = std::make_shared<const Regex>(joined);
  if (regex->compiled.ok() && regex->compiled.ProgramSize() <= static_cast<int>(max_program))
    result.push_back(TextPattern(std::move(regex)));
  else
    for (const std::string& pattern : patterns) result.emplace_back(pattern);
  return result;
}

TextPattern::TextPattern() noexcept = default;
TextPattern::~TextPattern() = default;
TextPattern::TextPattern(const TextPattern&) noexcept = default;
TextPattern& TextPattern::operator=(const TextPattern&) noexcept = default;
TextPattern::TextPattern(TextPattern&&) noexcept = default;
TextPattern& TextPattern::operator=(TextPattern&&) noexcept = default;

bool TextPattern::found_in(const CasedText& text) const {
  if (regex_ == nullptr || text.exact.empty())
    return false;  // `check` lets no pattern pass that matches the empty text
  if (regex_->bounds.whole && text.exact.size() > regex_->bounds.longest) return false;
  return regex_->compiled.Match(regex_->subject(text), 0, text.exact.size(), RE2::UNANCHORED, nullptr, 0);
}

bool TextPattern::touches(const CasedText& text, Span within, Span where) const {
  if (regex_ == nullptr) return false;
  const std::size_t around = std::min(reach, regex_->bounds.longest);
  const std::size_t first = std::max<std::size_t>(within.start, where.start > around ? where.start - around : 0);
  const std::size_t last = std::min<std::size_t>(within.end, where.end + around);
  const re2::StringPiece subject = regex_->subject(text);
  re2::StringPiece match;
  for (std::size_t at = first; at < where.end; at = static_cast<std::size_t>(match.data() - subject.data()) + 1) {
    if (!regex_->compiled.Match(subject, at, last, RE2::UNANCHORED, &match, 1)) return false;
    const auto start = static_cast<std::size_t>(match.data() - subject.data());
    if (start >= where.end) return false;
    if (start + match.size() > where.start) return true;
  }
  return false;
}

}  // namespace dateline::rules
