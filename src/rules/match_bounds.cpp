#include "rules/match_bounds.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <vector>

namespace dateline::rules {
namespace {

constexpr std::size_t longest_character = 4;  // bytes of UTF-8

/// Reads a pattern from left to right, with the groups that are open. What it does not know it takes for unbounded.
class BoundsReader {
 public:
  explicit BoundsReader(std::string_view pattern) : pattern_(pattern) {}

  MatchBounds read() {
    for (; at_ < pattern_.size(); ++at_)
      if (!read_element()) return {};
    if (groups_.size() != 1) return {};
    const bool whole = starts_at_begin_ && ends_at_end_ && !groups_.front().has_branches;
    return {groups_.front().longest(), whole};
  }

 private:
  struct Group {
    std::size_t branch = 0;  ///< Bytes of the branch being read.
    std::size_t longest_branch = 0;
    bool has_branches = false;
    std::size_t longest() const noexcept { return std::max(branch, longest_branch); }
  };

  bool read_element() {
    const char c = pattern_[at_];
    ends_at_end_ = c == '$' && groups_.size() == 1;
    switch (c) {
      case '(':
        return open_group();
      case ')':
        return close_group();
      case '|':
        groups_.back() = {0, groups_.back().longest(), true};
        return true;
      case '[':
        return read_class();
      case '\\':
        return read_escape();
      case '*':
      case '+':
      case '{':
        return false;
      case '^':
        starts_at_begin_ = starts_at_begin_ || (groups_.size() == 1 && groups_.back().branch == 0);
        return pattern_.substr(at_ + 1, 1) != "?";
      case '?':
      case '$':
        return true;
      case '.':
        return add(longest_character);
      default:
        return add(longest_form(c));
    }
  }

  /// Of a letter in either case: U+017F is an "s", U+212A a "k"; of a character beyond ASCII the first byte counts.
  static std::size_t longest_form(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80) return byte >= 0xC0 ? longest_character : 0;
    constexpr std::string_view folded_beyond_ascii = "kKsS";
    return folded_beyond_ascii.find(c) == std::string_view::npos ? 1 : 3;
  }

  bool add(std::size_t bytes) {
    groups_.back().branch += bytes;
    return true;
  }

  /// "(", "(?:" and "(?i)"; other flags may change what "^" means.
  bool open_group() {
    const std::string_view rest = pattern_.substr(at_);
    if (rest.starts_with("(?i)")) {
      at_ += 3;
      return true;
    }
    if (rest.starts_with("(?:"))
      at_ += 2;
    else if (rest.starts_with("(?"))
      return false;
    groups_.emplace_back();
    return true;
  }
  bool close_group() {
    if (groups_.size() == 1) return false;
    const std::size_t bytes = groups_.back().longest();
    groups_.pop_back();
    return add(bytes);
  }

  /// "[0-9]"; one with escapes or named classes is left unbounded.
  bool read_class() {
    const std::size_t end = pattern_.find(']', at_ + 2);
    if (end == std::string_view::npos) return false;
    const std::string_view inner = pattern_.substr(at_ + 1, end - at_ - 1);
    if (inner.find_first_of("[\\") != std::string_view::npos || inner == "^") return false;
    at_ = end;
    return add(longest_character);
  }
  bool read_escape() {
    if (++at_ == pattern_.size()) return false;
    const char c = pattern_[at_];
    if (c == 'b' || c == 'B') return true;
    if (std::string_view("wWdDsS").find(c) != std::string_view::npos) return add(longest_character);
    return text::is_ascii(c) && !text::is_ascii_alphanumeric(c) && add(1);
  }

  std::string_view pattern_;
  std::size_t at_ = 0;
  std::vector<Group> groups_{1};
  bool starts_at_begin_ = false;
  bool ends_at_end_ = false;
};

}  // namespace

MatchBounds match_bounds(std::string_view pattern) {
  return BoundsReader(pattern).read();
}

}  // namespace dateline::rules
