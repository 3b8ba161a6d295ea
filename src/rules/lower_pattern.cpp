#include "rules/lower_pattern.hpp"

#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::rules {
namespace {

/// Copies a pattern from left to right in lower case, and gives up at what it does not know.
class PatternLowerer {
 public:
  explicit PatternLowerer(std::string_view pattern) : pattern_(pattern) { lower_.reserve(pattern.size()); }

  std::optional<std::string> run() {
    while (at_ < pattern_.size())
      if (!copy_element()) return std::nullopt;
    return std::move(lower_);
  }

 private:
  bool copy_element() {
    switch (pattern_[at_]) {
      case '(':
        return copy_opening();
      case '[':
        return copy_class();
      default:
        return copy_character();
    }
  }

  bool copy_opening() {
    const std::string_view rest = pattern_.substr(at_);
    if (rest.starts_with("(?i)")) {
      at_ += 4;
      return true;
    }
    if (rest.starts_with("(?") && !rest.starts_with("(?:")) return false;
    lower_ += pattern_[at_++];
    return true;
  }

  bool copy_character() {
    const char c = pattern_[at_];
    if (c == '\\') return copy_escape();
    if (text::is_ascii(c)) {
      lower_ += text::ascii_lower(c);
      ++at_;
      return true;
    }
    const std::size_t start = at_;
    const char32_t beyond = text::next_code_point(pattern_, at_);
    if (text::is_letter(beyond) || text::is_upper(beyond) || text::is_lower(beyond)) return false;
    lower_ += pattern_.substr(start, at_ - start);
    return true;
  }

  /// What the letter behind a backslash stands for depends on its case, and is the same for letters of either.
  bool copy_escape() {
    const std::string_view escape = pattern_.substr(at_, 2);
    if (escape.size() < 2 || !text::is_ascii(escape[1])) return false;
    constexpr std::string_view known = "bBdDsSwW";
    if (text::is_ascii_alphanumeric(escape[1]) && known.find(escape[1]) == std::string_view::npos) return false;
    lower_ += escape;
    at_ += 2;
    return true;
  }

  bool copy_class() {
    lower_ += pattern_[at_++];
    if (pattern_.substr(at_, 1) == "^") lower_ += pattern_[at_++];
    for (bool first = true; at_ < pattern_.size(); first = false) {
      if (pattern_[at_] == ']' && !first) {
        lower_ += pattern_[at_++];
        return true;
      }
      if (pattern_[at_] == '[' || !is_plain_range() || !copy_character()) return false;
    }
    return false;
  }

  /// Of a range both ends are digits or letters of one case: then it holds as many letters in lower case.
  bool is_plain_range() const {
    const std::string_view rest = pattern_.substr(at_);
    if (rest.size() < 3 || rest[0] == '-' || rest[1] != '-' || rest[2] == ']') return true;
    const auto both = [&](auto is) { return is(rest[0]) && is(rest[2]); };
    return both(text::is_ascii_digit) || both(text::is_ascii_lower) || both(text::is_ascii_upper);
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
  std::string lower_;
};

}  // namespace

std::optional<std::string> lower_pattern(std::string_view pattern) {
  return PatternLowerer(pattern).run();
}

std::string lower_text(std::string_view text) {
  std::string lower(text);
  std::size_t at = 0;
  for (; at + 8 <= lower.size(); at += 8) {
    const std::uint64_t bytes = text::bytes_at<8>(lower.data() + at);
    text::put_bytes(bytes | text::bytes_within<'A', 'Z'>(bytes) >> 2, lower.data() + at);
  }
  std::transform(lower.begin() + static_cast<std::ptrdiff_t>(at), lower.end(),
                 lower.begin() + static_cast<std::ptrdiff_t>(at), text::ascii_lower);
  return lower;
}

}  // namespace dateline::rules
