// Words as numbers, cut down to what inflection leaves alone.
#pragma once

#include "text/leading_bytes.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::merging {

using WordId = std::uint32_t;
inline constexpr WordId no_word = 0xFFFFFFFF;

// Texts to dense numbers.
class Interner {
 public:
  WordId intern(std::string_view text);
  std::size_t size() const noexcept { return ids_.size(); }

 private:
  std::unordered_map<std::string, WordId, text::WordHash, std::equal_to<>> ids_;
};

// The folded words of a text: runs of letters and digits.
std::vector<std::string> folded_words(std::string_view text);

// The first letters of a folded word, for comparing its forms in any language without a dictionary: inflection happens
// at the end of words in most of them, and words that share their beginning by chance are outvoted by other evidence.
std::string_view stem(std::string_view folded_word);

// The same with a space between.
std::string spaced_words(std::string_view text);

// Appends stems of the longer words of a text. Short words are mostly grammar; what ideographic scripts write in one
// character is kept.
void append_content_words(std::string_view text, Interner& stems, std::vector<WordId>& words);
// Sorted, each once.
void make_set(std::vector<WordId>& words);

// Of sorted vectors without repetition.
std::size_t common_count(const std::vector<WordId>& a, const std::vector<WordId>& b) noexcept;
void unite(std::vector<WordId>& into, const std::vector<WordId>& from);

}  // namespace dateline::merging
