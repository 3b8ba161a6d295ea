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

}  // namespace

std::string guess_language(std::string_view text, const Knowledge& knowledge) {
  std::size_t size = std::min(text.size(), sample_size);
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  const std::string_view sample = text.substr(0, size);
  std::string folded;
  text::append_folded(folded, sample);
  std::vector<std::size_t> hits(knowledge.languages.size());
  std::size_t words = 0;
  const std::string_view all = folded;
  std::size_t start = 0;  // of the word at hand
  for (std::size_t at = 0; at <= all.size();) {
    const std::size_t end = at;
    const char32_t c = at < all.size() ? text::next_code_point(all, at) : (++at, U' ');
    if (text::is_letter(c) || c == U'\'') continue;
    const std::string_view word = all.substr(start, end - start);
    start = at;
    if (word.empty()) continue;
    ++words;
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
