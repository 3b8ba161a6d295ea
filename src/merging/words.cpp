#include "merging/words.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace dateline::merging {

namespace {

// By byte: letters and digits of ASCII.
constexpr std::array<bool, 256> ascii_in_words = [] {
  std::array<bool, 256> table{};
  for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = table[c - ('a' - 'A')] = true;
  for (unsigned c = '0'; c <= '9'; ++c) table[c] = true;
  return table;
}();

bool part_of_word_beyond_ascii(char32_t c) noexcept {
  return c >= 0x80 && (text::is_letter(c) || text::is_digit(c));
}

// Calls `take` with each word of a text, how many code points it has, and whether it is an ideograph.
template <typename Take>
void for_each_word(std::string_view text, const Take& take) {
  std::size_t first = 0;   // of the word being read ...
  std::size_t length = 0;  // ... and its code points so far
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t start = offset;
    while (offset < text.size() && ascii_in_words[static_cast<unsigned char>(text[offset])]) ++offset;
    if (offset != start) {
      if (length == 0) first = start;
      length += offset - start;
      continue;
    }
    const char32_t c = text::next_code_point(text, offset);
    const bool alone = text::is_ideographic(c);
    if (part_of_word_beyond_ascii(c) && !alone) {
      if (length++ == 0) first = start;
      continue;
    }
    if (length != 0) take(text.substr(first, start - first), length, false);
    length = 0;
    if (alone) take(text.substr(start, offset - start), std::size_t{1}, true);
  }
  if (length != 0) take(text.substr(first), length, false);
}

}  // namespace

WordId Interner::intern(std::string_view text) {
  const auto known = ids_.find(text);
  if (known != ids_.end()) return known->second;
  return ids_.emplace(text, static_cast<WordId>(ids_.size())).first->second;
}

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  for_each_word(text, [&](std::string_view word, std::size_t, bool) { words.push_back(text::fold(word)); });
  return words;
}

std::string spaced_words(std::string_view text) {
  std::string words;
  words.reserve(text.size());
  for_each_word(text, [&](std::string_view word, std::size_t, bool) {
    if (!words.empty()) words += ' ';
    text::append_folded(words, word);
  });
  return words;
}

std::string_view stem(std::string_view folded_word) {
  constexpr int letters = 5;
  std::size_t offset = 0;
  for (int i = 0; i < letters && offset < folded_word.size(); ++i) text::next_code_point(folded_word, offset);
  return folded_word.substr(0, offset);
}

void append_content_words(std::string_view text, Interner& stems, std::vector<WordId>& words) {
  constexpr std::size_t shortest = 4;
  for_each_word(text::fold(text), [&](std::string_view word, std::size_t length, bool ideograph) {
    if (ideograph || length >= shortest) words.push_back(stems.intern(stem(word)));
  });
}

void make_set(std::vector<WordId>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

// Without a branch on which is smaller: that cannot be foreseen.
std::size_t common_count(const std::vector<WordId>& a, const std::vector<WordId>& b) noexcept {
  std::size_t count = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const WordId one = a[i];
    const WordId other = b[j];
    count += static_cast<std::size_t>(one == other);
    i += static_cast<std::size_t>(one <= other);
    j += static_cast<std::size_t>(other <= one);
  }
  return count;
}

std::size_t most_common(const WordFilter& filter, const std::vector<WordId>& words) noexcept {
  std::size_t count = 0;
  for (const WordId word : words) count += static_cast<std::size_t>(filter.may_hold(word));
  return count;
}

void unite(std::vector<WordId>& into, const std::vector<WordId>& from) {
  if (from.empty()) return;
  if (into.empty()) {
    into = from;
    return;
  }
  std::vector<WordId> both;
  both.reserve(into.size() + from.size());
  std::set_union(into.begin(), into.end(), from.begin(), from.end(), std::back_inserter(both));
  into = std::move(both);
}

}  // namespace dateline::merging
