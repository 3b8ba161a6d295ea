#include "events/news_datelines.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

using text::Shape;
using text::Token;
using text::TokenKind;

constexpr std::uint32_t longest = 20;        ///< Tokens of a dateline.
constexpr std::uint32_t shortest_place = 3;  ///< Bytes of a place in capitals: "UN - " opens no story.

bool is_capital(const Token& token) {
  return token.kind == TokenKind::word && (token.shape == Shape::upper || token.shape == Shape::capitalised);
}

bool is_dash(const Token& token, std::string_view text) {
  constexpr std::string_view dashes[] = {"-", "\u2013", "\u2014"};
  const std::string_view sign = text.substr(token.start, token.end - token.start);
  return token.kind == TokenKind::sign && std::find(std::begin(dashes), std::end(dashes), sign) != std::end(dashes);
}

}  // namespace

std::uint32_t end_of_dateline(const std::vector<Token>& tokens, const text::Sentence& sentence, std::string_view text) {
  const Token& place = tokens[sentence.first];
  if (place.shape != Shape::upper || place.end - place.start < shortest_place) return sentence.first;
  const std::uint32_t last = std::min(sentence.last, sentence.first + longest);
  bool parted = false;  // "OSLO | Mon May 3, 2021 1:09 pm EDT OSLO (Reuters) - "
  for (std::uint32_t i = sentence.first + 1; i + 1 < last; ++i) {
    if (is_dash(tokens[i], text) && tokens[i].space_before) {
      std::uint32_t next = i + 1;
      if (is_dash(tokens[next], text)) ++next;  // "--"
      const bool opens = next < sentence.last && tokens[next].space_before &&
                         (is_capital(tokens[next]) || tokens[next].kind != TokenKind::word);
      return opens ? next : sentence.first;
    }
    parted = parted || (tokens[i].kind == TokenKind::sign && text[tokens[i].start] == '|');
    if (!parted && tokens[i].kind == TokenKind::word && !is_capital(tokens[i])) return sentence.first;
  }
  return sentence.first;
}

}  // namespace dateline::events
