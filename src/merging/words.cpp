#include "merging/words.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline::merging {

WordId Interner::intern(std::string_view text) {
  return ids_.try_emplace(std::string(text), static_cast<WordId>(ids_.size())).first->second;
}

std::vector<std::string> folded_words(std::string_view text) {
  const std::string folded = text::fold(text);
  std::vector<std::string> words;
  std::string word;
  for (std::size_t offset = 0; offset < folded.size();) {
    const std::size_t start = offset;
    const char32_t c = text::next_code_point(folded, offset);
    const bool inside = text::is_letter(c) || text::is_digit(c);
    const bool alone = text::is_ideographic(c);
    if ((!inside || alone) && !word.empty()) words.push_back(std::exchange(word, {}));
    if (alone) words.push_back(folded.substr(start, offset - start));
    if (inside && !alone) word.append(folded, start, offset - start);
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

std::string_view stem(std::string_view folded_word) {
  constexpr int letters = 5;
  std::size_t offset = 0;
  for (int i = 0; i < letters && offset < folded_word.size(); ++i) text::next_code_point(folded_word, offset);
  return folded_word.substr(0, offset);
}

std::vector<WordId> content_words(std::string_view text, Interner& stems) {
  constexpr std::size_t shortest = 4;
  std::vector<WordId> result;
  for (const std::string& word : folded_words(text)) {
    std::size_t offset = 0;
    const bool ideograph = text::is_ideographic(text::next_code_point(word, offset));
    if (ideograph || text::length(word) >= shortest) result.push_back(stems.intern(stem(word)));
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

std::size_t common_count(const std::vector<WordId>& a, const std::vector<WordId>& b) noexcept {
  std::size_t count = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) {
      ++count;
      ++i;
      ++j;
    } else if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return count;
}

void unite(std::vector<WordId>& into, const std::vector<WordId>& from) {
  std::vector<WordId> both;
  both.reserve(into.size() + from.size());
  std::set_union(into.begin(), into.end(), from.begin(), from.end(), std::back_inserter(both));
  into = std::move(both);
}

}  // namespace dateline::merging
