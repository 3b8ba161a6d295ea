#include "reading/language_guess.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

constexpr std::size_t sample_size = 1024;

std::string by_script(std::string_view sample, const Knowledge& knowledge) {
  std::vector<std::size_t> counts(knowledge.scripts.size());
  std::size_t letters = 0;
  for (std::size_t at = 0; at < sample.size();) {
    const char32_t c = text::next_code_point(sample, at);
    if (!text::is_letter(c)) continue;
    ++letters;
    for (std::size_t i = 0; i < counts.size(); ++i)
      if (c >= knowledge.scripts[i].first && c <= knowledge.scripts[i].last) ++counts[i];
  }
  // In order: kana tell Japanese from Chinese although most letters of both may be Han.
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] * 8 > letters) return knowledge.scripts[i].language;
  return {};
}

bool in_ascii_word(char c) noexcept {
  return ('a' <= c && c <= 'z') || c == '\'' || ('A' <= c && c <= 'Z');
}
bool is_ascii(char c) noexcept {
  return static_cast<unsigned char>(c) < 0x80;
}

/// Where the letters and apostrophes that begin at `at` end.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_ascii(text[at])) {
      if (!in_ascii_word(text[at])) break;
      ++at;
      continue;
    }
    std::size_t next = at;
    if (!text::is_letter(text::next_code_point(text, next))) break;
    at = next;
  }
  return at;
}

}  // namespace

std::string guess_language(std::string_view text, const Knowledge& knowledge) {
  std::size_t size = std::min(text.size(), sample_size);
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  const std::string_view sample = text.substr(0, size);
  const std::string folded = text::fold(sample);
  std::vector<std::size_t> hits(knowledge.languages.size());
  std::string word;
  std::size_t words = 0;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = end_of_word(folded, at);
    if (end == at) {
      text::next_code_point(folded, at);
      continue;
    }
    ++words;
    word.assign(folded, at, end - at);
    at = end;
    if (const auto found = knowledge.common_words.find(word); found != knowledge.common_words.end())
      for (const std::uint8_t language : found->second) ++hits[language];
  }
  const auto best = std::max_element(hits.begin(), hits.end());
  // At least one word in twelve of running text is among the commonest.
  if (best != hits.end() && *best > 0 && *best * 12 >= words)
    return knowledge.languages[static_cast<std::size_t>(best - hits.begin())];
  std::string script = by_script(sample, knowledge);
  return script.empty() ? "und" : script;
}

}  // namespace dateline::reading
