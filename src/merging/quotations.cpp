#include "merging/quotations.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::merging {
namespace {

constexpr char32_t straight_mark = U'"';

// U+201D ends what U+201C opens, and opens nothing in English; in other languages it does both.
bool opens_quotation(char32_t c) noexcept {
  return c == straight_mark || c == U'\u201C' || c == U'\u201E' || c == U'\u00AB' || c == U'\u201D' || c == U'\u300C';
}

bool closes_quotation(char32_t c, char32_t opener) noexcept {
  switch (opener) {
    case straight_mark:
      return c == straight_mark;
    case U'\u00AB':
      return c == U'\u00BB';
    case U'\u300C':
      return c == U'\u300D';
    default:
      return c == U'\u201D' || c == U'\u201C';
  }
}

// The first bytes of all that opens a quotation.
constexpr std::string_view opening_bytes{"\"\xC2\xE2\xE3"};

bool is_short_quotation(std::string_view words) {
  constexpr std::ptrdiff_t fewest = 2;
  constexpr std::ptrdiff_t most = 6;
  const auto count = words.empty() ? 0 : 1 + std::count(words.begin(), words.end(), ' ');
  return count >= fewest && count <= most;
}

}  // namespace

void append_quotations(std::string_view text, Interner& phrases, std::vector<WordId>& quotations) {
  constexpr std::size_t longest = 80;  // bytes
  char32_t opener = 0;
  std::size_t first = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    if (opener == 0) offset = std::min(text.find_first_of(opening_bytes, offset), text.size());
    if (offset == text.size()) return;
    const std::size_t start = offset;
    const char32_t c = text::next_code_point(text, offset);
    if (opener != 0 && closes_quotation(c, opener)) {
      const std::string_view quoted = text.substr(first, start - first);
      const std::string words = quoted.size() <= longest ? spaced_words(quoted) : std::string{};
      if (is_short_quotation(words)) quotations.push_back(phrases.intern(words));
      opener = 0;
    } else if (opener == 0 && opens_quotation(c)) {
      opener = c;
      first = offset;
    }
  }
}

}  // namespace dateline::merging
