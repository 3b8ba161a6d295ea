#include "rules/text_pattern.hpp"

#include "rules/lower_pattern.hpp"
#include "rules/match_bounds.hpp"
#include "rules/pattern_branches.hpp"
#include "rules/phrase_list.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

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

/// Of `within` what lies at most so many bytes around `where`.
Span stretch_around(Span where, Span within, std::size_t bytes) {
  const std::size_t start = where.start > bytes ? where.start - bytes : 0;
  return {std::max(within.start, start), std::min(within.end, where.end + bytes)};
}

/// What RE2 has to look for.
class Regex {
 public:
  /// \param lower is it matched against the text in lower case?
  /// \param needed one of these stands, in lower case, in every match; none: that is not known
  Regex(const std::string& pattern, bool lower, std::vector<std::string> needed)
      : bounds_(match_bounds(pattern)), lower_(lower), needed_(std::move(needed)), compiled_(pattern, options(lower)) {}

  bool is_good() const {
    return compiled_.ok() && compiled_.ProgramSize() <= static_cast<int>(TextPattern::max_program);
  }

  bool found_in(const CasedText& text) const {
    if (bounds_.whole && text.exact.size() > bounds_.longest) return false;
    if (!may_match(text, {0, text.lower.size()})) return false;
    return compiled_.Match(subject(text), 0, text.exact.size(), RE2::UNANCHORED, nullptr, 0);
  }

  /// \param reach how far around `where` it looks
  bool touches(const CasedText& text, Span within, Span where, std::size_t reach) const {
    const Span around = stretch_around(where, within, std::min(reach, bounds_.longest));
    if (!may_match(text, around)) return false;
    const re2::StringPiece whole = subject(text);
    re2::StringPiece match;
    for (std::size_t at = around.start; at < where.end;
         at = static_cast<std::size_t>(match.data() - whole.data()) + 1) {
      if (!compiled_.Match(whole, at, around.end, RE2::UNANCHORED, &match, 1)) return false;
      const auto start = static_cast<std::size_t>(match.data() - whole.data());
      if (start >= where.end) return false;
      if (start + match.size() > where.start) return true;
    }
    return false;
  }

 private:
  bool may_match(const CasedText& text, Span within) const noexcept {
    return needed_.empty() || needed_.found_in(text.lower, within);
  }
  re2::StringPiece subject(const CasedText& text) const { return piece(lower_ ? text.lower : text.exact); }

  MatchBounds bounds_;
  bool lower_;
  PhraseList needed_;
  RE2 compiled_;
};

/// One for all, unless that is too large.
void add_regexes(const std::vector<OpenBranch>& branches, bool lower,
                 std::vector<std::unique_ptr<const Regex>>& regexes) {
  if (branches.empty()) return;
  std::string all;
  std::vector<std::string> needed;
  for (const OpenBranch& each : branches) {
    all += (all.empty() ? "(?:" : "|(?:") + each.pattern + ")";
    needed.insert(needed.end(), each.needed.begin(), each.needed.end());
  }
  auto joined = std::make_unique<const Regex>(branches.size() == 1 ? branches.front().pattern : all, lower, needed);
  if (joined->is_good())
    regexes.push_back(std::move(joined));
  else
    for (const OpenBranch& each : branches)
      regexes.push_back(std::make_unique<const Regex>(each.pattern, lower, each.needed));
}

}  // namespace

struct TextPattern::Compiled {
  PhraseList phrases;  ///< In lower case.
  std::vector<std::unique_ptr<const Regex>> regexes;
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

TextPattern::TextPattern(const std::vector<std::string>& patterns) {
  std::vector<std::string> texts;
  std::vector<OpenBranch> with_words, without_words, exact;  // of the first it is known what stands in every match
  for (const std::string& pattern : patterns) {
    const std::optional<std::string> in_lower = lower_pattern(pattern);
    if (!in_lower) {
      exact.push_back({pattern, {}});
      continue;
    }
    Branches branches = branches_of(*in_lower);
    texts.insert(texts.end(), std::make_move_iterator(branches.texts.begin()),
                 std::make_move_iterator(branches.texts.end()));
    for (OpenBranch& each : branches.open)
      (each.needed.empty() ? without_words : with_words).push_back(std::move(each));
  }
  if (patterns.empty()) return;
  auto compiled = std::make_shared<Compiled>();
  compiled->phrases = PhraseList(std::move(texts));
  add_regexes(with_words, true, compiled->regexes);
  add_regexes(without_words, true, compiled->regexes);
  add_regexes(exact, false, compiled->regexes);
  compiled_ = std::move(compiled);
}

TextPattern::TextPattern() noexcept = default;
TextPattern::~TextPattern() = default;
TextPattern::TextPattern(const TextPattern&) noexcept = default;
TextPattern& TextPattern::operator=(const TextPattern&) noexcept = default;
TextPattern::TextPattern(TextPattern&&) noexcept = default;
TextPattern& TextPattern::operator=(TextPattern&&) noexcept = default;

bool TextPattern::found_in(const CasedText& text) const {
  if (compiled_ == nullptr || text.exact.empty()) return false;  // `check` lets no pattern pass that matches that
  return compiled_->phrases.found_in(text.lower, {0, text.lower.size()}) ||
         std::any_of(compiled_->regexes.begin(), compiled_->regexes.end(),
                     [&](const auto& regex) { return regex->found_in(text); });
}

bool TextPattern::touches(const CasedText& text, Span within, Span where) const {
  if (compiled_ == nullptr) return false;
  const Span around = stretch_around(where, within, std::min(reach, compiled_->phrases.longest()));
  return compiled_->phrases.touches(text.lower, around, where) ||
         std::any_of(compiled_->regexes.begin(), compiled_->regexes.end(),
                     [&](const auto& regex) { return regex->touches(text, within, where, reach); });
}

}  // namespace dateline::rules
