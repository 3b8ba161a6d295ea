#include "text/language_tag.hpp"

#include "text/ascii.hpp"
#include "text/characters.hpp"

#include <unicode/locid.h>

#include <algorithm>

namespace dateline::text {
namespace {

constexpr char case_bit = 0x20;

/// Capitals as RFC 5646, section 2.1.1, recommends them: those of regions, and the first of scripts.
void set_case(std::string& tag, std::size_t start, std::size_t end) {
  const std::size_t capitals = start == 0 ? 0 : end - start == 2 ? 2 : end - start == 4 ? 1 : 0;
  for (std::size_t i = start; i < end; ++i)
    if (is_ascii_letter(tag[i]))
      tag[i] = static_cast<char>(i < start + capitals ? tag[i] & ~case_bit : tag[i] | case_bit);
}

}  // namespace

std::string language_tag(std::string_view written) {
  constexpr std::size_t longest = 35;  // what RFC 5646, section 4.4.1, asks every program to take
  std::string tag(trim(written));
  if (tag.size() > longest) return {};
  std::replace(tag.begin(), tag.end(), '_', '-');
  const auto is_tag_character = [](char c) { return is_ascii_alphanumeric(c) || c == '-'; };
  if (!std::all_of(tag.begin(), tag.end(), is_tag_character)) return {};
  for (std::size_t start = 0; start < tag.size();) {
    const std::size_t end = std::min(tag.find('-', start), tag.size());
    set_case(tag, start, end);
    start = end + 1;
  }
  // Registered languages have two or three letters.
  const std::string_view language = std::string_view(tag).substr(0, tag.find('-'));
  return language.size() < 2 || language.size() > 3 || language == "und" || language == "mul" ? std::string() : tag;
}

std::string canonical_language_tag(const std::string& tag) {
  UErrorCode status = U_ZERO_ERROR;
  icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
  locale.canonicalize(status);
  std::string canonical = locale.toLanguageTag<std::string>(status);
  if (U_FAILURE(status)) return tag;
  // What pages mean that name the macrolanguage (CLDR, likely subtags).
  if (std::string_view(locale.getLanguage()) == "no") canonical.replace(0, 2, "nb");
  return canonical;
}

std::vector<std::string> tag_fallbacks(std::string_view tag) {
  std::vector<std::string> tags;
  while (!tag.empty()) {
    tags.emplace_back(tag);
    const std::size_t hyphen = tag.rfind('-');
    tag = tag.substr(0, hyphen == std::string_view::npos ? 0 : hyphen);
  }
  return tags;
}

}  // namespace dateline::text
