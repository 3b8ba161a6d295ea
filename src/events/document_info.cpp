#include "events/document_info.hpp"

#include "text/characters.hpp"
#include "text/stable_hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

constexpr std::size_t shortest_sentence = 5;  ///< Words; shorter ones are shared by texts that are no copies.

constexpr unsigned char beyond_ascii = 1;

/// By byte: letters in lower case and digits as themselves, what is no ASCII marked, everything else 0.
constexpr std::array<unsigned char, 256> hashed_bytes = [] {
  std::array<unsigned char, 256> table{};
  for (unsigned char c = 'a'; c <= 'z'; ++c) table[c] = table[c - 'a' + 'A'] = c;
  for (unsigned char c = '0'; c <= '9'; ++c) table[c] = c;
  for (std::size_t byte = 0x80; byte < table.size(); ++byte) table[byte] = beyond_ascii;
  return table;
}();

/// FNV-1a, as text::StableHash, a byte at a time
constexpr std::uint64_t prime = text::StableHash::prime;
std::uint64_t mixed(std::uint64_t hash, unsigned char byte) {
  return (hash ^ byte) * prime;
}

/// By whether a byte is mixed in: what is not leaves the hash as it was, without a branch, as where words end cannot be
/// foreseen.
constexpr std::array<std::uint64_t, 2> factors = {1, prime};

/// The ASCII a text begins with mixed in, and taken off it.
std::uint64_t mixed_ascii(std::uint64_t hash, std::string_view& text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  for (; at != end; ++at) {
    const unsigned char byte = hashed_bytes[static_cast<unsigned char>(*at)];
    if (byte == beyond_ascii) break;
    hash = (hash ^ byte) * factors[byte != 0 ? 1 : 0];
  }
  text.remove_prefix(static_cast<std::size_t>(at - text.data()));
  return hash;
}

/// The first character, taken off the text, mixed in where it is a letter or a digit.
std::uint64_t mixed_character(std::uint64_t hash, std::string_view& text) {
  std::size_t size = 0;
  const char32_t c = text::next_code_point(text, size);
  if (text::is_letter(c) || text::is_digit(c))
    for (const char byte : text::fold(text.substr(0, size))) hash = mixed(hash, static_cast<unsigned char>(byte));
  text.remove_prefix(size);
  return hash;
}

/// "(Reuters)" or "[AFP]" within a stretch of text.
bool in_brackets(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if (at > 0 && end < text.size() &&
        ((text[at - 1] == '(' && text[end] == ')') || (text[at - 1] == '[' && text[end] == ']')))
      return true;
  }
  return false;
}

/// A text as far as its last word.
std::string_view to_last_word(std::string_view text) {
  text = text::trim(text);
  while (!text.empty() && (text.back() == '.' || text.back() == ')' || text.back() == ']')) text.remove_suffix(1);
  return text;
}

/// The name alone at the end of the text, behind a line break, a dash or an opening bracket.
bool closes(std::string_view text, std::string_view name) {
  if (text.size() <= name.size() || text.substr(text.size() - name.size()) != name) return false;
  text.remove_suffix(name.size());
  std::size_t at = text.size();
  const char32_t before = text::previous_code_point(text, at);
  if (before == U' ' && at > 0) {
    const char32_t mark = text::previous_code_point(text, at);
    return mark == U'-' || mark == U'\u2013' || mark == U'\u2014';
  }
  return before == U'\n' || before == U'(' || before == U'[' || before == U'-' || before == U'\u2013' ||
         before == U'\u2014';
}

}  // namespace

std::uint64_t sentence_hash(std::string_view sentence) {
  std::uint64_t hash = 14695981039346656037u;
  while (!sentence.empty()) {
    hash = mixed_ascii(hash, sentence);
    if (!sentence.empty()) hash = mixed_character(hash, sentence);
  }
  return hash;
}

std::string find_credit(std::string_view text, const std::vector<std::string>& agencies) {
  constexpr std::size_t lead = 400;  // bytes within which a credit opens a story
  const std::string_view start = text.substr(0, lead);
  const std::string_view end = to_last_word(text);
  const bool has_brackets = start.find('(') != std::string_view::npos || start.find('[') != std::string_view::npos;
  for (const std::string& name : agencies)
    if ((has_brackets && in_brackets(start, name)) || closes(end, name)) return name;
  return {};
}

DocumentInfo document_info(const Document& document, const DocumentReading* reading, const Newsroom* newsroom) {
  DocumentInfo info;
  info.id = document.id;
  info.url = document.url;
  info.source = document.source;
  info.title = document.title;
  info.language = document.language;
  info.published = document.published;
  info.published_from = document.published_from;
  if (newsroom != nullptr) info.credit = find_credit(document.text, newsroom->agencies);
  if (reading != nullptr) {
    for (const text::Sentence& sentence : reading->sentences())
      if (sentence.last - sentence.first >= shortest_sentence)
        info.sentence_hashes.push_back(sentence_hash(reading->words({sentence.first, sentence.last})));
    std::sort(info.sentence_hashes.begin(), info.sentence_hashes.end());
    info.sentence_hashes.erase(std::unique(info.sentence_hashes.begin(), info.sentence_hashes.end()),
                               info.sentence_hashes.end());
  }
  return info;
}

}  // namespace dateline::events
