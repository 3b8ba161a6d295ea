#include "reading/phrase_table.hpp"

#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <bit>

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

struct Word {
  std::size_t end = 0;
  std::uint64_t hash = 0;
  std::uint64_t key = 0;  ///< The same for a word and its folded form.
};

std::uint64_t mix(std::uint64_t hash, std::uint64_t bytes) noexcept {
  hash = (hash ^ (bytes | text::case_bits)) * 0x9E3779B97F4A7C15u;
  return hash ^ (hash >> 29);
}

/// Of the bytes of a word without the bit that tells ASCII capitals from small letters, eight at a time.
std::uint64_t hash_bytes(std::string_view word) noexcept {
  std::uint64_t hash = word.size();
  for (std::size_t at = 0; at < word.size(); at += 8) hash = mix(hash, text::leading_bytes(word.substr(at)));
  return hash ^ (hash >> 32);
}

/// A word of less than eight ASCII characters, which most are, or one that ends where it starts.
Word short_word_at(std::string_view text, std::size_t at) noexcept {
  if (at + 8 > text.size()) return {at, 0, 0};
  const std::uint64_t bytes = text::bytes_at<8>(text.data() + at);
  const std::uint64_t within = text::bytes_within<'a', 'z'>(bytes | text::case_bits) |
                               text::bytes_within<'0', '9'>(bytes) | text::bytes_within<'\'', '\''>(bytes);
  const std::uint64_t behind = ~within & text::top_bits;
  if (behind == 0) return {at, 0, 0};
  const auto size = static_cast<unsigned>(std::countr_zero(behind)) / 8;
  if (!text::is_ascii(static_cast<char>(bytes >> (8 * size)))) return {at, 0, 0};  // it may go on
  const std::uint64_t hash = mix(size, bytes & ((std::uint64_t{1} << (8 * size)) - 1));
  return {at + size, hash ^ (hash >> 32), hash ^ (hash >> 32)};
}

/// The run of letters and figures at a place, or the single sign there.
Word word_at(std::string_view text, std::size_t at) noexcept {
  Word word = short_word_at(text, at);
  if (word.end > at) return word;
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

/// Stands for a figure in a phrase.
constexpr char any_figure = '#';

bool only_figures(std::string_view rest) noexcept {
  return std::all_of(rest.begin(), rest.end(),
                     [](char c) { return text::is_ascii_digit(c) || c == ' ' || c == '(' || c == ')'; });
}

bool counts(const Phrase& phrase, std::string_view line, std::size_t at) noexcept {
  if (counts_anywhere(phrase.place)) return true;
  const bool may_go_on = phrase.place == PhrasePlace::start || phrase.place == PhrasePlace::paragraph;
  return at == 0 && (may_go_on || phrase.text.starts_with(any_figure) || only_figures(line.substr(phrase.text.size())));
}

/// Does the phrase stand at that place, as whole words? Scripts without spaces have no word ends to see.
bool stands_at(const Phrase& phrase, std::string_view line, std::size_t at) noexcept {
  if (!line.substr(at).starts_with(phrase.text)) return false;
  const std::size_t end = at + phrase.text.size();
  return end >= line.size() || !text::is_ascii(line[end]) || word_byte(line[end]) == 0 ||
         word_byte(phrase.text.back()) == 0;
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
  std::replace_if(out.begin(), out.end(), text::is_ascii_space, ' ');
  out.erase(std::unique(out.begin(), out.end(), [](char a, char b) { return a == ' ' && b == ' '; }), out.end());
}

}  // namespace

void PhraseTable::add(Phrase phrase) {
  if (phrase.text.empty()) return;
  const Word word = word_at(phrase.text, 0);
  Beginnings& beginnings = counts_anywhere(phrase.place) ? anywhere_ : at_start_;
  const std::size_t next = skip_spaces(phrase.text, word.end);
  beginnings.set(next < phrase.text.size() ? beginning(word, word_at(phrase.text, next)) : beginning(word));
  if (phrase.place == PhrasePlace::paragraph && next < phrase.text.size())
    of_paragraphs_.set(beginning(word, word_at(phrase.text, next)));
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
  const bool sentence = line.ends_with('.');
  line = trim_signs(line);
  if (const Phrase* counted = sentence ? nullptr : match_counted(line, buffer)) return counted;
  if (!may_match(line)) return nullptr;
  fold_line(line, buffer);
  if (const Phrase* phrase = match_folded(buffer)) return phrase;
  return match_row(buffer);
}

const Phrase* PhraseTable::match_counted(std::string_view line, std::string& buffer) const {
  const std::size_t figures = std::min(line.find_first_not_of("0123456789"), line.size());
  if (figures == 0) return nullptr;
  const Word figure = word_at({&any_figure, 1}, 0);
  const std::size_t next = skip_spaces(line, figures);
  if (next >= line.size() || !at_start_.test(beginning(figure, word_at(line, next)))) return nullptr;
  const std::string counted = any_figure + std::string(line.substr(figures));
  fold_line(counted, buffer);
  const Phrase* phrase = match_folded(buffer);
  return phrase != nullptr && phrase->text.starts_with(any_figure) ? phrase : nullptr;
}

const Phrase* PhraseTable::match_row(std::string_view line) const {
  constexpr std::size_t longest_row = 120;
  constexpr int shortest_row = 3;  // two may be a headline
  if (line.size() > longest_row) return nullptr;
  const Phrase* first = nullptr;
  int count = 0;
  for (std::size_t at = 0; at < line.size(); ++count) {
    const Phrase* longest = nullptr;
    if (const auto found = by_first_word_.find(word_at(line, at).hash); found != by_first_word_.end())
      for (const std::uint32_t index : found->second)
        if (phrases_[index].place == PhrasePlace::line && stands_at(phrases_[index], line, at) &&
            (longest == nullptr || phrases_[index].text.size() > longest->text.size()))
          longest = &phrases_[index];
    if (longest == nullptr) return nullptr;
    if (first == nullptr) first = longest;
    at += longest->text.size();
    at = std::min(line.find_first_not_of(" |/,\xC2\xB7", at), line.size());
  }
  return count >= shortest_row ? first : nullptr;
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

const Phrase* PhraseTable::match_opening(std::string_view paragraph, std::string& buffer) const {
  constexpr std::size_t longest_opening = 64;
  paragraph = paragraph.substr(0, longest_opening);
  const Word first = word_at(paragraph, 0);
  const std::size_t next = skip_spaces(paragraph, first.end);
  if (next >= paragraph.size() || !of_paragraphs_.test(beginning(first, word_at(paragraph, next)))) return nullptr;
  const Phrase* phrase = match(paragraph, buffer);
  return phrase != nullptr && phrase->place == PhrasePlace::paragraph ? phrase : nullptr;
}

}  // namespace dateline::reading
