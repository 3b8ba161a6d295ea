#include "events/quotation_marks.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dateline::events {
namespace {

struct Mark {
  std::size_t at;
  std::size_t size;
  char32_t wanted;  ///< What closes it.
  bool paired;
};

bool may_be_mark(char c) {
  return c == '"' || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
}

/// "'total privacy'" holds two marks, "Norway's" and "the boys' school" none; the second mark is one only behind a
/// first.
bool is_apostrophe(std::string_view text, std::size_t at) {
  const bool behind_space = at == 0 || text[at - 1] == ' ';
  const bool before_letter = at + 1 < text.size() && text::is_ascii_alphanumeric(text[at + 1]);
  return behind_space ? at + 1 == text.size() || text[at + 1] == ' ' : before_letter;
}

std::vector<Mark> find_marks(const std::string& text) {
  std::vector<Mark> marks;
  for (std::size_t at = 0; at < text.size();) {
    if (!may_be_mark(text[at])) {
      ++at;
      continue;
    }
    const std::size_t start = at;
    const char32_t c = text::next_code_point(text, at);
    if (c == U'\'' && is_apostrophe(text, start)) continue;
    if (c == U'\'' && (start == 0 || text[start - 1] == ' ')) {
      marks.push_back({start, 1, c, false});
      continue;
    }
    if (!marks.empty() && !marks.back().paired && marks.back().wanted == c) {
      marks.back().paired = true;
      marks.push_back({start, at - start, 0, true});
    } else if (closing_mark(c) != 0 || opening_mark(c) != c) {
      marks.push_back({start, at - start, closing_mark(c), false});
    }
  }
  return marks;
}

}  // namespace

char32_t closing_mark(char32_t c) {
  switch (c) {
    case U'\u201c':
      return U'\u201d';
    case U'\u201e':
      return U'\u201c';
    case U'\u00ab':
      return U'\u00bb';
    case U'\u2018':
      return U'\u2019';
    case U'"':
      return U'"';
    default:
      return 0;
  }
}

char32_t opening_mark(char32_t c) {
  switch (c) {
    case U'\u201d':
      return U'\u201c';
    case U'\u00bb':
      return U'\u00ab';
    default:
      return c;
  }
}

std::string with_marks_in_pairs(std::string text) {
  if (std::none_of(text.begin(), text.end(), may_be_mark)) return text;
  std::string paired;
  std::size_t from = 0;
  for (const Mark& mark : find_marks(text)) {
    if (mark.paired) continue;
    paired.append(text, from, mark.at - from);
    from = mark.at + mark.size;
    const bool behind_space = paired.empty() || paired.back() == ' ';
    if (behind_space && from < text.size() && text[from] == ' ') ++from;
  }
  paired.append(text, from);
  return paired;
}

}  // namespace dateline::events
