#include "reading/phrase_table.hpp"

#include "text/characters.hpp"
#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace dateline::reading {
namespace {

/// From this lead byte on (U+1000) stand punctuation and the scripts written without spaces: each character is a word.
constexpr unsigned char lone_characters = 0xE1;

/// What a byte is within a word: its ASCII lower case, 0x80 for bytes beyond ASCII, 0 for signs, spaces and what starts
/// a word of its own.
constexpr std::array<unsigned char, 256> make_word_bytes() {
  std::array<unsigned char, 256> table{};
  for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = table[c - ('a' - 'A')] = static_cast<unsigned char>(c);
  for (unsigned c = '0'; c <= '9'; ++c) table[c] = static_cast<unsigned char>(c);
  table['\''] = '\'';
  for (unsigned c = 0x80; c < lone_characters; ++c) table[c] = 0x80;
  return table;
}
constexpr std::array<unsigned char, 256> word_bytes = make_word_bytes();

unsigned char word_byte(char c) noexcept {
  return word_bytes[static_cast<unsigned char>(c)];
}
bool is_ascii(char c) noexcept {
  return static_cast<unsigned char>(c) < 0x80;
}

struct Word {
  std::size_t end = 0;
  std::uint64_t hash = 0;
  std::uint64_t key = 0;  ///< The same for a word and its folded form.
};

/// Of the bytes of a word without the bit that tells ASCII capitals from small letters, eight at a time.
std::uint64_t hash_bytes(std::string_view word) noexcept {
  constexpr std::uint64_t small = 0x2020202020202020u;
  std::uint64_t hash = word.size();
  for (std::size_t at = 0; at < word.size(); at += 8) {
    hash = (hash ^ (text::leading_bytes(word.substr(at)) | small)) * 0x9E3779B97F4A7C15u;
    hash ^= hash >> 29;
  }
  return hash ^ (hash >> 32);
}

/// The run of letters and figures at a place, or the single sign there.
Word word_at(std::string_view text, std::size_t at) noexcept {
  Word word{at, 0, 0};
  const unsigned char first = static_cast<unsigned char>(text[at]);
  unsigned char seen = 0;
  if (first >= lone_characters) {
    word.end = std::min(at + (first < 0xF0 ? 3 : 4), text.size());
  } else {
    for (; word.end < text.size(); ++word.end) {
      const unsigned char byte = word_byte(text[word.end]);
      if (byte == 0) break;
      seen |= byte;
    }
    word.end = std::max(word.end, at + 1);
  }
  word.hash = hash_bytes(text.substr(at, word.end - at));
  // Folding changes neither the case-folded ASCII letter a word begins with nor the script its lead byte tells.
  word.key = seen < 0x80 ? word.hash : first < 0x80 ? word_byte(text[at]) : 0x100u + (first >> 2);
  return word;
}

std::size_t skip_spaces(std::string_view text, std::size_t at) noexcept {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

/// How a phrase of one word begins, and one of several words.
std::size_t beginning(const Word& word) noexcept {
  return (word.key ^ (word.key >> 17)) % phrase_beginnings;
}
std::size_t beginning(const Word& word, const Word& next) noexcept {
  const std::uint64_t pair = (word.key * 31 + next.key) * 0x9E3779B97F4A7C15u;
  return (pair >> 40) % phrase_beginnings;
}

bool counts_anywhere(PhrasePlace place) noexcept {
  return place <= PhrasePlace::contains;
}

bool only_figures(std::string_view rest) noexcept {
  return std::all_of(rest.begin(), rest.end(),
                     [](char c) { return (c >= '0' && c <= '9') || c == ' ' || c == '(' || c == ')'; });
}

bool counts(const Phrase& phrase, std::string_view line, std::size_t at) noexcept {
  if (counts_anywhere(phrase.place)) return true;
  return at == 0 && (phrase.place == PhrasePlace::start || only_figures(line.substr(phrase.text.size())));
}

/// Does the phrase stand at that place, as whole words? Scripts without spaces have no word ends to see.
bool stands_at(const Phrase& phrase, std::string_view line, std::size_t at) noexcept {
  if (!line.substr(at).starts_with(phrase.text)) return false;
  const std::size_t end = at + phrase.text.size();
  return end >= line.size() || !is_ascii(line[end]) || word_byte(line[end]) == 0 || word_byte(phrase.text.back()) == 0;
}

/// A line without the bullets, arrows, colons and white space around it.
std::string_view trim_signs(std::string_view line) noexcept {
  std::size_t start = 0;
  for (std::size_t at = 0; at < line.size(); start = at) {
    const char32_t c = text::next_code_point(line, at);
    if (text::is_letter(c) || text::is_digit(c) || c == U'(' || c == U'\u00A9') break;
  }
  std::size_t end = line.size();
  for (std::size_t at = end; at > start; end = at) {
    const char32_t c = text::previous_code_point(line, at);
    if (text::is_letter(c) || text::is_digit(c) || c == U')') break;
  }
  return line.substr(start, end - start);
}

/// Folds a line into `out`, with single spaces.
void fold_line(std::string_view line, std::string& out) {
  out.clear();
  text::append_folded(out, line);
  const auto is_white = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
  std::replace_if(out.begin(), out.end(), is_white, ' ');
  out.erase(std::unique(out.begin(), out.end(), [](char a, char b) { return a == ' ' && b == ' '; }), out.end());
}

}  // namespace

void PhraseTable::add(Phrase phrase) {
  if (phrase.text.empty()) return;
  const Word word = word_at(phrase.text, 0);
  Beginnings& beginnings = counts_anywhere(phrase.place) ? anywhere_ : at_start_;
  const std::size_t next = skip_spaces(phrase.text, word.end);
  beginnings.set(next < phrase.text.size() ? beginning(word, word_at(phrase.text, next)) : beginning(word));
  by_first_word_[word.hash].push_back(static_cast<std::uint32_t>(phrases_.size()));
  phrases_.push_back(std::move(phrase));
}

bool PhraseTable::may_match(std::string_view line) const noexcept {
  if (line.empty()) return false;
  std::size_t at = 0;
  for (Word word = word_at(line, 0); at < line.size();) {
    const std::size_t next = skip_spaces(line, word.end);
    const Word following = next < line.size() ? word_at(line, next) : Word{};
    if (anywhere_.test(beginning(word)) || anywhere_.test(beginning(word, following))) return true;
    if (at == 0 && (at_start_.test(beginning(word)) || at_start_.test(beginning(word, following)))) return true;
    at = next;
    word = following;
  }
  return false;
}

const Phrase* PhraseTable::match(std::string_view line, std::string& buffer) const {
  line = trim_signs(line);
  if (!may_match(line)) return nullptr;
  fold_line(line, buffer);
  return match_folded(buffer);
}

const Phrase* PhraseTable::match_folded(std::string_view line) const {
  const Phrase* best = nullptr;
  for (std::size_t at = 0; at < line.size();) {
    const Word word = word_at(line, at);
    if (const auto found = by_first_word_.find(word.hash); found != by_first_word_.end()) {
      for (const std::uint32_t index : found->second) {
        const Phrase& phrase = phrases_[index];
        if ((best == nullptr || phrase.place > best->place) && stands_at(phrase, line, at) && counts(phrase, line, at))
          best = &phrase;
      }
    }
    at = skip_spaces(line, word.end);
  }
  return best;
}

}  // namespace dateline::reading
