#include "reading/text_lines.hpp"

#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

bool is_blank_within_line(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/// No-break spaces indent lines too (U+00A0), and zero-width spaces fill empty ones (U+200B).
std::size_t white_size(std::string_view text, std::size_t at) noexcept {
  if (is_blank_within_line(text[at])) return 1;
  if (text.substr(at, 2) == "\xC2\xA0") return 2;
  return text.substr(at, 3) == "\xE2\x80\x8B" ? 3 : 0;
}

/// The bytes of a bullet and the white space behind it, or 0.
std::size_t bullet_size(std::string_view line) noexcept {
  if (line.empty() || text::is_ascii_alphanumeric(line.front())) return 0;  // as most
  std::size_t size = 0;
  for (const std::string_view bullet :
       {"\u2022", "\u2023", "\u25E6", "\u25AA", "\u25A0", "\u25BA", "\u25C6", "\u25CF", "\u00B7", "*", "-", "+"})
    if (line.starts_with(bullet)) size = bullet.size();
  if (size == 0 || size >= line.size() || white_size(line, size) == 0) return 0;
  while (size < line.size() && white_size(line, size) > 0) size += white_size(line, size);
  return size;
}

/// The bytes of the mark of a heading in Markdown ("## ") and the white space behind it, or 0.
std::size_t heading_mark_size(std::string_view line) noexcept {
  constexpr std::size_t deepest = 6;
  if (!line.starts_with('#')) return 0;
  const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
  if (marks > deepest || marks + 1 >= line.size() || line[marks] != ' ') return 0;
  return std::min(line.find_first_not_of(' ', marks), line.size());
}

/// Pictographs set behind the last sentence, and the invisible characters that go with them.
bool decorates(char32_t c) noexcept {
  return c == U' ' || c == U'~' || (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0xFE00 && c <= 0xFE0F) || c >= 0x1F000;
}

bool closes(char32_t c) noexcept {
  return decorates(c) || c == U'"' || c == U'\'' || c == U')' || c == U']' || c == U'\u201D' || c == U'\u2019' ||
         c == U'\u00BB' || c == U'\u201C' || c == U'\u300D' || c == U'\u300F' || c == U'\uFF09';
}

bool is_sentence_end(char32_t c) noexcept {
  return c == U'.' || c == U'!' || c == U'?' || c == U'\u2026' || c == U'\u3002' || c == U'\uFF01' || c == U'\uFF1F' ||
         c == U'\u061F' || c == U'\u06D4' || c == U'\u0964';
}

void look_at_end(std::string_view line, TextLine& result) noexcept {
  std::size_t at = line.size();
  char32_t c = 0;
  while (at > 0 && closes(c = text::previous_code_point(line, at))) {
  }
  result.sentence_end = is_sentence_end(c);
  result.ellipsis = c == U'\u2026' || (c == U'.' && at >= 2 && line.substr(at - 2, 2) == "..");
}

/// How many spaces, how many characters of unspaced scripts, any figure?
struct LineCounts {
  std::uint32_t spaces = 0;
  std::uint32_t ideographs = 0;  ///< Han, kana and what lies between, told by the first of three bytes.
  bool digit = false;

  void add(std::uint64_t bytes) noexcept {
    spaces += text::count_marked(text::bytes_within<' ', ' '>(bytes));
    digit = digit || text::bytes_within<'0', '9'>(bytes) != 0;
    if ((bytes & text::top_bits) != 0) ideographs += text::count_marked(text::bytes_within<0xE3, 0xE9>(bytes));
  }
};

/// Ideographs count two to a word.
void count_words(std::string_view line, TextLine& result) noexcept {
  LineCounts counts;
  std::size_t at = 0;
  for (; at + 8 <= line.size(); at += 8) counts.add(text::bytes_at<8>(line.data() + at));
  counts.add(text::leading_bytes(line.substr(at)));
  result.words = (line.empty() ? 0 : counts.spaces + 1) + counts.ideographs / 2;
  result.has_digit = counts.digit;
}

TextLine examine(std::string_view text, Span span) {
  TextLine line;
  std::size_t start = span.start;
  while (start < span.end && white_size(text, start) > 0) start += white_size(text, start);
  line.indent = static_cast<std::uint32_t>(start - span.start);
  const std::size_t bullet = bullet_size(text.substr(start, span.end - start));
  line.bullet = bullet > 0;
  start += bullet > 0 ? bullet : heading_mark_size(text.substr(start, span.end - start));
  std::size_t end = span.end;
  while (end > start && (is_blank_within_line(text[end - 1]) || text.substr(start, end - start).ends_with("\xC2\xA0")))
    end -= is_blank_within_line(text[end - 1]) ? 1 : 2;
  line.span = {start, end};
  return line;
}

void complete(std::string_view text, TextLine& line) {
  const std::string_view content = text.substr(line.span.start, line.span.size());
  count_words(content, line);
  look_at_end(content, line);
}

bool starts_lower(std::string_view text, const TextLine& line) {
  std::size_t at = line.span.start;
  return text::is_lower(text::next_code_point(text, at));
}

constexpr std::size_t widest = 110;  ///< Bytes of a line that was wrapped; paragraphs on one line are longer.

/// Was the text wrapped to a fixed width? Then most lines are about as long as the longest, and often one goes on in
/// the middle of a sentence. \return the width, or 0.
std::size_t wrap_width(std::string_view text, const std::vector<TextLine>& lines) {
  constexpr std::size_t narrowest = 45;
  std::size_t pairs = 0;
  std::size_t continued = 0;
  std::size_t long_lines = 0;
  std::size_t width = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].span.size() > widest) ++long_lines;
    if (lines[i + 1].blank_before || lines[i + 1].bullet) continue;
    ++pairs;
    if (lines[i].sentence_end || lines[i].span.size() < narrowest || lines[i].span.size() > widest) continue;
    if (!starts_lower(text, lines[i + 1])) continue;
    ++continued;
    width = std::max(width, lines[i].span.size());
  }
  return continued >= 3 && continued * 4 >= pairs && long_lines * 10 <= lines.size() ? width : 0;
}

void join_wrapped(std::string_view text, std::vector<TextLine>& lines, std::size_t width) {
  std::size_t last_size = 0;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    TextLine& line = lines[i];
    const bool joins = kept > 0 && !line.blank_before && !line.bullet && last_size * 10 >= width * 6 &&
                       line.indent <= lines[kept - 1].indent + (lines[kept - 1].bullet ? 4 : 1);
    last_size = line.span.size();
    if (joins)
      lines[kept - 1].span.end = line.span.end;
    else
      lines[kept++] = line;
  }
  lines.resize(kept);
  for (TextLine& line : lines) complete(text, line);
}

/// "A ferry sank off the coast" on one line, "on 3 May." on the next: too little text to show a width, but a sentence
/// that goes on.
void join_sentences(std::string_view text, std::vector<TextLine>& lines) {
  constexpr std::uint32_t fewest_words = 4;  // buttons and entries of menus have fewer
  if (std::any_of(lines.begin(), lines.end(), [](const TextLine& line) { return line.span.size() > widest; })) return;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    TextLine& line = lines[i];
    const bool joins = kept > 0 && !line.blank_before && !line.bullet && !lines[kept - 1].sentence_end &&
                       lines[kept - 1].words >= fewest_words && starts_lower(text, line);
    if (!joins) {
      lines[kept++] = line;
      continue;
    }
    TextLine& whole = lines[kept - 1];
    whole.span.end = line.span.end;
    whole.words += line.words;
    whole.has_digit = whole.has_digit || line.has_digit;
    whole.sentence_end = line.sentence_end;
    whole.ellipsis = line.ellipsis;
  }
  lines.resize(kept);
}

}  // namespace

bool ends_sentence(std::string_view text) noexcept {
  TextLine line;
  look_at_end(text, line);
  return line.sentence_end;
}

bool is_sentence(std::string_view line) noexcept {
  line = text::trim(line);
  const std::size_t size = line.size();
  const bool abbreviated = size >= 3 && line[size - 1] == '.' && text::is_ascii_letter(line[size - 2]) &&
                           (line[size - 3] == ' ' || line[size - 3] == '.');
  return ends_sentence(line) && !abbreviated;
}

std::vector<TextLine> split_lines(std::string_view text) {
  std::vector<TextLine> lines;
  bool blank = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    TextLine line = examine(text, {at, end});
    at = end + 1;
    if (line.span.empty()) {
      blank = true;
      continue;
    }
    line.blank_before = blank;
    blank = false;
    complete(text, line);
    lines.push_back(line);
  }
  if (const std::size_t width = wrap_width(text, lines); width > 0)
    join_wrapped(text, lines, width);
  else
    join_sentences(text, lines);
  return lines;
}

}  // namespace dateline::reading
