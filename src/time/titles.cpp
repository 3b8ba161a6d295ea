#include "time/titles.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace dateline::time {
namespace {

using text::Shape;
using text::TokenKind;

/// A quotation of more is rather somebody's words than a name.
constexpr std::uint32_t longest_title = 9;
/// Letters of a word that titles leave in lower case: "of", "with".
constexpr std::size_t small_word = 4;

constexpr std::string_view quotation_marks[] = {"\"", "“", "”", "„", "«", "»", "‟", "‘", "’", "`"};
/// Marks that hold nothing but titles.
constexpr std::string_view title_openings[] = {"《", "〈", "『"};
constexpr std::string_view title_closings[] = {"》", "〉", "』"};

template <std::size_t N>
bool is_one_of(const Text& text, std::uint32_t token, const std::string_view (&marks)[N]) {
  return text.tokens[token].kind == TokenKind::sign &&
         std::find(std::begin(marks), std::end(marks), text.token(token)) != std::end(marks);
}

bool is_capitalised(const text::Token& word) {
  return word.shape == Shape::capitalised || word.shape == Shape::upper || word.shape == Shape::mixed;
}

std::size_t letters_in(std::string_view word) {
  return static_cast<std::size_t>(
      std::count_if(word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Nothing but words and what joins them: a sentence has stops and commas.
bool may_stand_in_title(const Text& text, std::uint32_t token) {
  const text::Token& here = text.tokens[token];
  return here.kind != TokenKind::sign || here.ascii_sign == '-' || here.ascii_sign == '\'' || here.ascii_sign == '&';
}

/// The tokens between two marks around what was found.
struct Quotation {
  std::uint32_t first = 0, last = 0;
  bool titles_only = false;
};

std::optional<Quotation> quotation_around(const Text& text, const Found& found) {
  const std::uint32_t least = found.first > longest_title ? found.first - longest_title : 0;
  const std::uint32_t most = std::min(static_cast<std::uint32_t>(text.tokens.size()), found.last + longest_title);
  for (std::uint32_t open = found.first; open-- > least;) {
    const bool titles_only = is_one_of(text, open, title_openings);
    if (!titles_only && !is_one_of(text, open, quotation_marks)) {
      if (!may_stand_in_title(text, open)) return std::nullopt;
      continue;
    }
    if (!titles_only && !text.tokens[open].space_before && open != 0) return std::nullopt;
    for (std::uint32_t close = found.last; close < most; ++close) {
      if (titles_only ? is_one_of(text, close, title_closings) : is_one_of(text, close, quotation_marks))
        return Quotation{open + 1, close, titles_only};
      if (!may_stand_in_title(text, close)) return std::nullopt;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

/// "The Long Winter": all words but the small ones have capitals.
bool all_capitals(const Text& text, const Quotation& quotation) {
  std::size_t capitals = 0;
  for (std::uint32_t i = quotation.first; i < quotation.last; ++i) {
    if (text.tokens[i].kind != TokenKind::word) continue;
    if (is_capitalised(text.tokens[i]))
      ++capitals;
    else if (letters_in(text.token(i)) > small_word)
      return false;
  }
  return capitals > 1;
}

/// Days that are told from the day of writing are rather somebody's words.
bool leans_on_now(const Meaning& meaning) {
  return meaning.has(Field::weekday) || meaning.has(Field::which) || meaning.has(Field::from) ||
         meaning.has(Field::sign) || meaning.has(Field::ref);
}

}  // namespace

bool in_title(const Text& text, const Found& found) {
  if (found.meaning.has(Field::holiday)) return false;  // the "Christmas Offensive" began at Christmas
  for (std::uint32_t i = found.first; i < found.last; ++i)
    if (text.tokens[i].kind == TokenKind::number) return false;
  const std::optional<Quotation> quotation = quotation_around(text, found);
  if (!quotation) return false;
  if (quotation->titles_only) return true;
  const text::Token& opening = text.tokens[quotation->first];
  if (opening.kind != TokenKind::word || !is_capitalised(opening)) return false;
  if (all_capitals(text, *quotation)) return true;
  // « Le long hiver », « Une nuit à Lima »: the capital of a name, within a sentence that goes on around it
  const bool capital_of_title = found.first != quotation->first || found.rule->type == TimexType::duration;
  const bool whole = found.first == quotation->first && found.last == quotation->last;
  return capital_of_title && !whole && quotation->first > 1 &&
         text.tokens[quotation->first - 2].kind == TokenKind::word && !leans_on_now(found.meaning);
}

}  // namespace dateline::time
