// Words as numbers, cut down to what inflection leaves alone.
#pragma once

#include "text/leading_bytes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
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

// A set of words that may hold too many (a Bloom filter), to turn most questions away at once.
class WordFilter {
 public:
  WordFilter() = default;
  explicit WordFilter(const std::vector<WordId>& words) noexcept {
    for (const WordId word : words) bits_[word / 64 % bits_.size()] |= bit(word);
  }
  void add(const WordFilter& other) noexcept {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
  }
  bool may_hold(WordId word) const noexcept { return (bits_[word / 64 % bits_.size()] & bit(word)) != 0; }

 private:
  static std::uint64_t bit(WordId word) noexcept { return std::uint64_t{1} << (word % 64); }
  std::array<std::uint64_t, 4> bits_{};
};

// A set of words as bits, several to a bit, which tells at once how many words two sets may share.
class WordSketch {
 public:
  WordSketch() = default;
  explicit WordSketch(const std::vector<WordId>& words) noexcept {
    for (const WordId word : words) bits_ |= std::uint64_t{1} << (word % 64);
    hidden_ = words.size() - static_cast<std::size_t>(std::popcount(bits_));
  }
  friend std::size_t most_common(const WordSketch& a, const WordSketch& b) noexcept {
    return static_cast<std::size_t>(std::popcount(a.bits_ & b.bits_)) + std::min(a.hidden_, b.hidden_);
  }

 private:
  std::uint64_t bits_ = 0;
  std::size_t hidden_ = 0;  // words that have no bit of their own
};

// Of sorted vectors without repetition.
std::size_t common_count(const std::vector<WordId>& a, const std::vector<WordId>& b) noexcept;
// At least as many, told without a branch.
std::size_t most_common(const WordFilter& filter, const std::vector<WordId>& words) noexcept;
void unite(std::vector<WordId>& into, const std::vector<WordId>& from);

}  // namespace dateline::merging
