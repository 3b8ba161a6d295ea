// The words by which two texts are seen to be about the same thing.
#pragma once

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <string>
#include <string_view>

namespace dateline::reading {

/// Calls `visit` with each folded word of four or more bytes; of unspaced scripts with each pair of characters.
template <typename Visit>
void visit_content_words(std::string_view text, Visit visit) {
  constexpr std::size_t shortest = 4;
  std::size_t word = 0;  // where the word at hand starts
  std::size_t previous = std::string_view::npos;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t start = at;
    const char32_t c = at < text.size() ? text::next_code_point(text, at) : (++at, U' ');
    const bool ideograph = text::is_ideographic(c);
    if (!ideograph && (text::is_letter(c) || text::is_digit(c))) continue;
    if (start - word >= shortest) visit(text::fold(text.substr(word, start - word)));
    if (ideograph && previous != std::string_view::npos && word == start)
      visit(std::string(text.substr(previous, at - previous)));
    previous = ideograph ? start : std::string_view::npos;
    word = at;
  }
}

}  // namespace dateline::reading
