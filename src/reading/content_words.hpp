// The words by which two texts are seen to be about the same thing.
#pragma once

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::reading {

/// Calls `visit` with each folded word of four or more bytes; of unspaced scripts with each pair of characters.
template <typename Visit>
void visit_content_words(std::string_view text, Visit visit) {
  constexpr std::size_t shortest = 4;
  std::string folded;
  const auto visit_folded = [&](std::string_view word) {
    folded.clear();
    text::append_folded(folded, word);
    visit(std::string_view(folded));
  };
  std::size_t word = 0;  // where the word at hand starts
  std::size_t previous = std::string_view::npos;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t start = at;
    const char32_t c = at < text.size() ? text::next_code_point(text, at) : (++at, U' ');
    const bool ideograph = text::is_ideographic(c);
    if (!ideograph && (text::is_letter(c) || text::is_digit(c))) continue;
    if (start - word >= shortest) visit_folded(text.substr(word, start - word));
    if (ideograph && previous != std::string_view::npos && word == start) visit(text.substr(previous, at - previous));
    previous = ideograph ? start : std::string_view::npos;
    word = at;
  }
}

/// Content words by their hashes: two words of one hash would be no harm.
class ContentWords {
 public:
  void add(std::string_view text) {
    visit_content_words(text, [&](std::string_view word) { hashes_.push_back(hash(word)); });
  }
  /// Call it after the last `add`.
  void complete() {
    std::sort(hashes_.begin(), hashes_.end());
    hashes_.erase(std::unique(hashes_.begin(), hashes_.end()), hashes_.end());
  }
  bool contains(std::string_view word) const { return std::binary_search(hashes_.begin(), hashes_.end(), hash(word)); }
  std::size_t size() const noexcept { return hashes_.size(); }
  std::size_t count_shared(const ContentWords& other) const {
    return static_cast<std::size_t>(std::count_if(hashes_.begin(), hashes_.end(), [&](std::uint64_t each) {
      return std::binary_search(other.hashes_.begin(), other.hashes_.end(), each);
    }));
  }

 private:
  static std::uint64_t hash(std::string_view word) { return std::hash<std::string_view>{}(word); }
  std::vector<std::uint64_t> hashes_;
};

}  // namespace dateline::reading
