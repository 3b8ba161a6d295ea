#include "time/resolver.hpp"

namespace dateline::time {
namespace {

/// How far verbs are sought from an expression.
constexpr std::uint32_t reach = 30;

bool ends_sentence(const Text& text, std::uint32_t token) {
  const text::Token& sign = text.tokens[token];
  if (sign.kind != text::TokenKind::sign) return false;
  const char c = text.bytes[sign.start];
  if (c == '!' || c == '?' || text.token(token) == "\u3002") return true;
  // A full stop behind an abbreviation is followed by lower case or a digit more often than a sentence is.
  return c == '.' && token + 1 < text.tokens.size() && text.tokens[token + 1].space_before &&
         text.tokens[token + 1].shape != text::Shape::lower && text.tokens[token + 1].kind == text::TokenKind::word;
}

Cue cue_at(const Compiled& grammar, const Text& text, std::uint32_t token) {
  const text::Token& here = text.tokens[token];
  if (here.kind != text::TokenKind::word) return Cue::none;
  if (const Compiled::Word* word = grammar.word(here.word); word != nullptr && here.word != text::unknown_word) {
    if (word->cue != Cue::none) return word->cue;
    if (word->known) return Cue::none;
  }
  if (here.shape != text::Shape::lower) return Cue::none;
  const std::string_view bytes = text.token(token);
  for (const std::string& suffix : grammar.past_suffixes)
    if (bytes.size() > suffix.size() + 2 && bytes.ends_with(suffix)) return Cue::past;
  return Cue::none;
}

Direction direction(Cue cue) {
  switch (cue) {
    case Cue::past:
      return Direction::past;
    case Cue::future:
      return Direction::future;
    default:
      return Direction::none;
  }
}

}  // namespace

Direction tense_at(const Compiled& grammar, const Text& text, std::uint32_t first, std::uint32_t last) {
  Cue before = Cue::none;
  for (std::uint32_t i = first; i > 0 && first - i < reach && before == Cue::none; --i) {
    if (ends_sentence(text, i - 1)) break;
    before = cue_at(grammar, text, i - 1);
    // "will be named": the participle nearer to the date is no past tense.
    if (before == Cue::past)
      for (std::uint32_t j = i - 1; j > 0 && i - j <= 4; --j) {
        if (ends_sentence(text, j - 1)) break;
        if (cue_at(grammar, text, j - 1) == Cue::future) before = Cue::future;
      }
  }
  if (before != Cue::none && before != Cue::present) return direction(before);
  for (std::uint32_t i = last; i < text.tokens.size() && i - last < reach; ++i) {
    if (ends_sentence(text, i)) break;
    const Cue after = cue_at(grammar, text, i);
    if (after != Cue::none && after != Cue::present) return direction(after);
  }
  return Direction::none;
}

}  // namespace dateline::time
