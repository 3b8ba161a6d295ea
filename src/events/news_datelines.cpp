#include "events/news_datelines.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

using text::Shape;
using text::Token;
using text::TokenKind;

constexpr std::uint32_t longest_dateline = 20;  ///< Tokens of a dateline.
constexpr std::uint32_t shortest_place = 3;     ///< Bytes of a place in capitals: "UN - " opens no story.

bool is_capital(const Token& token) {
  return token.kind == TokenKind::word && (token.shape == Shape::upper || token.shape == Shape::capitalised);
}

bool is_dash(const Token& token, std::string_view text) {
  constexpr std::string_view dashes[] = {"-", "\u2013", "\u2014", "_"};
  const std::string_view sign = text.substr(token.start, token.end - token.start);
  return token.kind == TokenKind::sign && std::find(std::begin(dashes), std::end(dashes), sign) != std::end(dashes);
}

/// A word in capitals that is long enough for a place.
bool is_upper_place(const Token& token) {
  return token.shape == Shape::upper && token.end - token.start >= shortest_place;
}

/// "KOLM\u2014Rain fell": a dash without spaces, as some papers set it.
bool is_joined_dash(const std::vector<Token>& tokens, const text::Sentence& sentence, std::string_view text) {
  const std::uint32_t dash = sentence.first + 1;
  return dash + 1 < sentence.last && !tokens[dash].space_before && !tokens[dash + 1].space_before &&
         text.substr(tokens[dash].start, tokens[dash].end - tokens[dash].start) == "\u2014" &&
         tokens[dash + 1].shape == Shape::capitalised;
}

}  // namespace

std::uint32_t end_of_dateline(const std::vector<Token>& tokens, const text::Sentence& sentence, std::string_view text) {
  const Token& place = tokens[sentence.first];
  if (place.shape != Shape::upper || place.end - place.start < shortest_place) return sentence.first;
  const std::uint32_t last = std::min(sentence.last, sentence.first + longest_dateline);
  if (is_joined_dash(tokens, sentence, text)) return sentence.first + 2;
  bool parted = false;  // "OSLO | Mon May 3, 2021 1:09 pm EDT OSLO (Reuters) - "
  for (std::uint32_t i = sentence.first + 1; i + 1 < last; ++i) {
    if (is_dash(tokens[i], text) && tokens[i].space_before) {
      std::uint32_t next = i + 1;
      if (is_dash(tokens[next], text)) ++next;  // "--"
      const bool opens = next < sentence.last && tokens[next].space_before &&
                         (is_capital(tokens[next]) || tokens[next].kind != TokenKind::word);
      return opens ? next : sentence.first;
    }
    // "KOLM:- Rain fell"
    if (!parted && text[tokens[i].start] == ':' && !tokens[i].space_before && is_dash(tokens[i + 1], text) &&
        !tokens[i + 1].space_before && i + 2 < last && is_capital(tokens[i + 2]))
      return i + 2;
    // "KOLM, Norway: Rain fell", but not "IDA MOEN, HOST: It rains".
    if (text[tokens[i].start] == ':' && !tokens[i].space_before && tokens[i + 1].space_before &&
        is_capital(tokens[i + 1])) {
      const bool state = !parted && i >= sentence.first + 3 && tokens[i - 1].shape == Shape::capitalised &&
                         text[tokens[i - 2].start] == ',';
      return state ? i + 1 : sentence.first;
    }
    parted = parted || (tokens[i].kind == TokenKind::sign && text[tokens[i].start] == '|');
    if (!parted && tokens[i].kind == TokenKind::word && !is_capital(tokens[i])) return sentence.first;
  }
  return sentence.first;
}

/// The token behind an agency's name that starts at `token`, the longest there is; `token` itself where none does.
std::uint32_t StoryOpenings::end_of_agency(std::uint32_t token) const {
  std::size_t longest_name = 0;
  const std::string_view rest = text_.substr(tokens_[token].start);
  for (const std::string& name : newsroom_.agencies)
    if (name.size() > longest_name && rest.substr(0, name.size()) == name) longest_name = name.size();
  const std::size_t end = tokens_[token].start + longest_name;
  std::uint32_t last = token;
  while (last < tokens_.size() && tokens_[last].end <= end) ++last;
  return last > token && tokens_[last - 1].end == end ? last : token;  // not "APEC"
}

std::uint32_t StoryOpenings::end_of_byline(const text::Sentence& sentence) const {
  constexpr std::uint32_t longest_byline = 24;  // tokens
  constexpr std::uint32_t longest_link = 3;     // bytes of what joins names: "and", "for"
  constexpr std::uint32_t longest_stamp = 8;    // tokens of "May 3, 2021 | "
  const std::uint32_t last = std::min(sentence.last, sentence.first + longest_byline);
  std::uint32_t first = sentence.first;
  for (std::uint32_t i = first; i < last && i < first + longest_stamp; ++i)
    if (text_[tokens_[i].start] == '|') first = i + 1;
  const auto opens = [&](text::WordId word) {
    return std::find(newsroom_.bylines.begin(), newsroom_.bylines.end(), word) != newsroom_.bylines.end();
  };
  if (first + 1 >= last || tokens_[first].shape != Shape::capitalised || !opens(tokens_[first].word))
    return sentence.first;
  for (std::uint32_t i = first + 1; i < last; ++i) {
    const Token& token = tokens_[i];
    if (token.kind == TokenKind::sign) {
      if (text_[token.start] != ',' && text_[token.start] != '.') break;
      continue;
    }
    if (!is_capital(token)) {
      if (token.kind != TokenKind::word || token.end - token.start > longest_link) break;
      continue;
    }
    const std::uint32_t end = end_of_agency(i);
    if (end != i) return end < sentence.last && is_capital(tokens_[end]) ? end : sentence.first;
  }
  return sentence.first;
}

/// Back from the bracket over what may stand in a dateline, as far as a place in capitals; else over "Oslo, Norway".
std::uint32_t StoryOpenings::start_of_place(std::uint32_t first, std::uint32_t bracket) const {
  constexpr std::uint32_t longest_word = 2;  // bytes of "pm"
  std::uint32_t start = bracket;
  for (std::uint32_t i = bracket; i-- > first && bracket - i <= longest_dateline;) {
    const Token& token = tokens_[i];
    if (token.kind == TokenKind::word && !is_capital(token) && token.end - token.start > longest_word) break;
    if (is_upper_place(token)) start = i;
  }
  if (start != bracket || bracket == first || !is_capital(tokens_[bracket - 1])) return start;
  const bool parted = bracket >= first + 3 && text_[tokens_[bracket - 2].start] == ',';
  return parted && is_capital(tokens_[bracket - 3]) ? bracket - 3 : bracket - 1;
}

text::Sentence StoryOpenings::credited_place(const text::Sentence& sentence) const {
  if (sentence.first == sentence.last) return {};
  const std::uint32_t start = tokens_[sentence.first].start;
  const std::string_view written = text_.substr(start, tokens_[sentence.last - 1].end - start);
  if (written.find('(') == std::string_view::npos) return {};  // as in most
  for (std::uint32_t i = sentence.first; i + 4 < sentence.last; ++i) {
    if (text_[tokens_[i].start] != '(') continue;
    std::uint32_t end = end_of_agency(i + 1);
    if (end == i + 1 || end + 2 >= sentence.last || text_[tokens_[end].start] != ')') continue;
    ++end;
    if (!is_dash(tokens_[end], text_) && text_[tokens_[end].start] != ':') continue;
    while (end < sentence.last && (is_dash(tokens_[end], text_) || text_[tokens_[end].start] == ':')) ++end;
    if (end < sentence.last && (is_capital(tokens_[end]) || tokens_[end].kind != TokenKind::word))
      return {start_of_place(sentence.first, i), end};
  }
  return {};
}

}  // namespace dateline::events
