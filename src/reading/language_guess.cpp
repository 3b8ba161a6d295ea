#include "reading/language_guess.hpp"

#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

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

/// Counts the commonest words of each language; one that several languages share counts for each as a part of a word.
class WordVotes {
 public:
  explicit WordVotes(const Knowledge& knowledge) : knowledge_(knowledge), votes_(knowledge.languages.size()) {}

  void add(std::string_view word) {
    constexpr std::size_t whole = 2520;  // divisible by each number up to ten, so that equal shares are equal
    ++words_;
    const text::WordId id = knowledge_.common_words.find(word);
    if (id == text::unknown_word) return;
    const std::vector<std::uint8_t>& languages = knowledge_.languages_of_word[id];
    const std::size_t share = whole / languages.size();
    for (const std::uint8_t language : languages) {
      ++votes_[language].words;
      votes_[language].shares += share;
    }
  }

  /// Empty when no language has enough of its words here.
  std::string winner() const {
    std::size_t best = votes_.size();
    for (std::size_t i = 0; i < votes_.size(); ++i) {
      // At least one word in twelve of running text is among the commonest.
      if (votes_[i].words == 0 || votes_[i].words * 12 < words_) continue;
      if (best == votes_.size() || rank(i) > rank(best)) best = i;
    }
    return best == votes_.size() ? std::string() : knowledge_.languages[best].tag;
  }

 private:
  struct Votes {
    std::size_t words = 0;
    std::size_t shares = 0;
  };

  /// What fits several languages alike ("in", "a") is taken for the one most is known of.
  std::pair<std::size_t, std::size_t> rank(std::size_t language) const {
    return {votes_[language].shares, knowledge_.languages[language].common_words};
  }

  const Knowledge& knowledge_;
  std::vector<Votes> votes_;  ///< As `Knowledge::languages`.
  std::size_t words_ = 0;
};

/// Behind the small letters of ASCII that start at a place.
std::size_t skip_small_letters(std::string_view text, std::size_t at) noexcept {
  for (; at + 8 <= text.size(); at += 8)
    if (const std::uint64_t others =
            ~text::bytes_within<'a', 'z'>(text::bytes_at<8>(text.data() + at)) & text::top_bits;
        others != 0)
      return at + static_cast<std::size_t>(std::countr_zero(others)) / 8;
  while (at < text.size() && text::is_ascii_lower(text[at])) ++at;
  return at;
}

}  // namespace

std::string guess_language(std::string_view text, const Knowledge& knowledge) {
  const std::string_view sample = text::first_bytes(text, sample_size);
  std::string folded;
  text::append_folded(folded, sample);
  WordVotes votes(knowledge);
  const std::string_view all = folded;
  std::size_t start = 0;  // of the word at hand
  for (std::size_t at = 0; at <= all.size();) {
    at = skip_small_letters(all, at);  // most of all
    const std::size_t end = at;
    const char32_t c = at < all.size() ? text::next_code_point(all, at) : (++at, U' ');
    if (text::is_letter(c) || c == U'\'') continue;
    const std::string_view word = all.substr(start, end - start);
    start = at;
    if (!word.empty()) votes.add(word);
  }
  if (std::string language = votes.winner(); !language.empty()) return language;
  std::string script = by_script(sample, knowledge);
  return script.empty() ? "und" : script;
}

}  // namespace dateline::reading
