#include "text/characters.hpp"

#include "text/ascii.hpp"
#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>
#include <bit>

namespace dateline::text {
namespace {

UChar32 icu(char32_t c) noexcept {
  return static_cast<UChar32>(c);
}
bool is_ascii_lower(char32_t c) noexcept {
  return c >= U'a' && c <= U'z';
}
bool is_ascii_upper(char32_t c) noexcept {
  return c >= U'A' && c <= U'Z';
}

/// Letters with a stroke and the like have no decomposition.
UChar32 plain_letter(UChar32 c) noexcept {
  switch (c) {
    case U'\u0131':  // dotless i
      return U'i';
    case U'\u0259':  // schwa
      return U'e';
    case U'\u00F8':  // o with stroke
      return U'o';
    case U'\u0142':  // l with stroke
      return U'l';
    case U'\u0111':  // d with stroke
      return U'd';
    default:
      return c;
  }
}

UScriptCode script(char32_t c) noexcept {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode code = uscript_getScript(icu(c), &status);
  return U_SUCCESS(status) ? code : USCRIPT_UNKNOWN;
}

constexpr std::uint64_t folded_ascii(std::uint64_t block) noexcept {
  return block | bytes_within<'A', 'Z'>(block) >> 2;  // from the top bit to the one that makes a letter small
}

/// Folds ASCII in place. The last block overlaps the one before: folding twice does no harm.
/// \pre at least eight characters
void fold_ascii(char* characters, std::size_t size) noexcept {
  for (std::size_t at = 0; at + 8 < size; at += 8)
    put_bytes(folded_ascii(bytes_at<8>(characters + at)), characters + at);
  put_bytes(folded_ascii(bytes_at<8>(characters + size - 8)), characters + size - 8);
}

/// Folds the ASCII a text starts with; how many bytes that is.
std::size_t append_folded_ascii(std::string& out, std::string_view text) {
  if (text.size() < 8) {  // as most words are
    const std::uint64_t block = leading_bytes(text);
    const std::size_t ascii =
        (block & top_bits) == 0 ? text.size() : static_cast<std::size_t>(std::countr_zero(block & top_bits)) / 8;
    std::array<char, 8> folded;
    put_bytes(folded_ascii(block), folded.data());
    out.append(folded.data(), ascii);
    return ascii;
  }
  const std::size_t ascii = ascii_prefix(text);
  if (ascii < 8) return append_folded_ascii(out, text.substr(0, 7));
  out.append(text, 0, ascii);
  fold_ascii(out.data() + out.size() - ascii, ascii);
  return ascii;
}

}  // namespace

/// Eight are looked at in a step.
std::size_t ascii_prefix(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at + 8 <= text.size() && (bytes_at<8>(text.data() + at) & top_bits) == 0) at += 8;
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

bool is_letter_beyond_ascii(char32_t c) noexcept {
  return (U_GET_GC_MASK(icu(c)) & (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}

bool is_digit(char32_t c) noexcept {
  return c < 0x80 ? c >= U'0' && c <= U'9' : u_isdigit(icu(c)) != 0;
}

int digit_value(char32_t c) noexcept {
  if (c < 0x80) return is_digit(c) ? static_cast<int>(c - U'0') : -1;
  return u_charDigitValue(icu(c));
}

bool is_upper(char32_t c) noexcept {
  return c < 0x80 ? is_ascii_upper(c) : u_isupper(icu(c)) || u_istitle(icu(c));
}
bool is_lower(char32_t c) noexcept {
  return c < 0x80 ? is_ascii_lower(c) : u_islower(icu(c)) != 0;
}

bool is_space_beyond_ascii(char32_t c) noexcept {
  return u_isUWhiteSpace(icu(c)) != 0;
}

bool is_ideographic_script(char32_t c) noexcept {
  const UScriptCode code = script(c);
  return code == USCRIPT_HAN || code == USCRIPT_HIRAGANA || code == USCRIPT_KATAKANA;
}

bool is_unspaced_script(char32_t c) noexcept {
  if (c < 0x0E00 || (c > 0x109F && c < 0x1780) || c > 0x17FF) return false;
  const UScriptCode code = script(c);
  return code == USCRIPT_THAI || code == USCRIPT_LAO || code == USCRIPT_KHMER || code == USCRIPT_MYANMAR;
}

void append_folded(std::string& out, std::string_view text) {
  std::size_t at = append_folded_ascii(out, text);
  while (at < text.size()) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      out += ascii_lower(text[at++]);
    } else {
      const char32_t c = next_code_point(text, at);
      // The typographic apostrophe and the typewriter's are one for every reader.
      append_code_point(out, c == U'\u2019' ? U'\'' : static_cast<char32_t>(u_foldCase(icu(c), U_FOLD_CASE_DEFAULT)));
    }
  }
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  append_folded(out, text);
  return out;
}

std::string without_marks(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const decomposition = icu::Normalizer2::getNFDInstance(status);
  std::string out;
  icu::UnicodeString parts;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    parts.setTo(icu(c));
    if (U_SUCCESS(status) && c >= 0x80) decomposition->getDecomposition(icu(c), parts);
    for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
      const UChar32 part = parts.char32At(i);
      if (u_getCombiningClass(part) == 0) append_code_point(out, static_cast<char32_t>(plain_letter(part)));
    }
  }
  return out;
}

std::string capitalise(std::string text) {
  if (text.empty()) return text;
  if (is_ascii(text[0])) {
    if (is_ascii_lower(text[0])) text[0] = static_cast<char>(text[0] - ('a' - 'A'));
    return text;
  }
  std::size_t at = 0;
  const char32_t first = next_code_point(text, at);
  std::string out;
  append_code_point(out, static_cast<char32_t>(u_totitle(icu(first))));
  out.append(text, at);
  return out;
}

std::string title_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool first = true;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    append_code_point(out, static_cast<char32_t>(first ? u_totitle(icu(c)) : u_tolower(icu(c))));
    first = is_space(c) || is_apostrophe(c) || c == U'-';
  }
  return out;
}

std::string_view trim(std::string_view text) noexcept {
  std::size_t start = 0;
  while (start < text.size()) {
    std::size_t next = start;
    if (!is_space(next_code_point(text, next))) break;
    start = next;
  }
  std::size_t end = text.size();
  while (end > start) {
    std::size_t before = end;
    if (!is_space(previous_code_point(text, before))) break;
    end = before;
  }
  return text.substr(start, end - start);
}

}  // namespace dateline::text
