// Whether what stands around an expression is as its rule wants it.
#include "time/chart.hpp"

#include <algorithm>

namespace dateline::time {
namespace {

bool in_class(const Compiled& grammar, const text::Token& token, const std::vector<Symbol>& classes) {
  const Compiled::Word* word = grammar.word(token.word);
  if (word == nullptr || token.word == text::unknown_word) return false;
  for (std::uint32_t i = word->first_reading; i < word->last_reading; ++i)
    if (std::find(classes.begin(), classes.end(), grammar.readings[i].symbol) != classes.end()) return true;
  return false;
}

/// Is `sign` a point or comma glued to numbers on both sides?
bool is_decimal(const Text& text, std::uint32_t sign, std::uint32_t number) {
  if (sign >= text.tokens.size() || number >= text.tokens.size()) return false;
  const text::Token& right = text.tokens[std::max(sign, number)];
  const std::string_view bytes = text.token(sign);
  return (bytes == "." || bytes == ",") && !text.tokens[sign].space_before && !right.space_before &&
         text.tokens[number].kind == text::TokenKind::number;
}

/// "18. storočie": in many languages the full stop makes an ordinal of a number.
bool is_ordinal_stop(const Text& text, std::uint32_t sign) {
  return sign + 1 < text.tokens.size() && text.token(sign) == "." && !text.tokens[sign].space_before &&
         text.tokens[sign + 1].kind == text::TokenKind::word && text.tokens[sign + 1].shape == text::Shape::lower;
}

/// \param tight the neighbour stands without white space between.
bool matches(const Neighbour& wanted, const Compiled& grammar, const Text& text, const text::Token* token, bool tight) {
  if (token == nullptr) return wanted.edge;
  const bool number = token->kind == text::TokenKind::number;
  const bool word = token->kind == text::TokenKind::word;
  if (number && (wanted.number || (wanted.tight_number && tight))) return true;
  if (word && wanted.tight_word && tight) return true;
  if (word && wanted.uncased && token->shape == text::Shape::none) return true;
  if (word && wanted.capitalised && token->shape != text::Shape::lower && token->shape != text::Shape::none)
    return true;
  if (word && wanted.lower && token->shape == text::Shape::lower) return true;
  if (token->word != text::unknown_word && std::binary_search(wanted.words.begin(), wanted.words.end(), token->word))
    return true;
  if (!wanted.classes.empty() && in_class(grammar, *token, wanted.classes)) return true;
  if (!word || wanted.suffixes.empty() || token->shape != text::Shape::lower) return false;
  const std::string_view bytes = text.bytes.substr(token->start, token->end - token->start);
  return std::any_of(wanted.suffixes.begin(), wanted.suffixes.end(), [&](const std::string& suffix) {
    return bytes.size() > suffix.size() + 1 && bytes.ends_with(suffix);
  });
}

/// A paragraph's end parts neighbours: a headline's last word has nothing after it.
bool blank_line_before(const Text& text, std::uint32_t token) {
  if (!text.tokens[token].line_before || token == 0) return false;
  const std::size_t gap = text.tokens[token - 1].end;
  const std::string_view between = text.bytes.substr(gap, text.tokens[token].start - gap);
  return std::count(between.begin(), between.end(), '\n') > 1;
}

bool starts_sentence(const Text& text, std::uint32_t token) {
  if (token == 0) return true;
  if (text.sentence_starts != nullptr && token < text.sentence_starts->size()) return (*text.sentence_starts)[token];
  const std::string_view before = text.token(token - 1);
  return before == "." || before == "!" || before == "?" || text.tokens[token].line_before;
}

}  // namespace

bool holds(const Condition& condition, const Compiled& grammar, const Text& text, std::uint32_t first,
           std::uint32_t last) {
  const text::Token* before = first > 0 && !blank_line_before(text, first) ? &text.tokens[first - 1] : nullptr;
  const text::Token* after = last < text.tokens.size() && !blank_line_before(text, last) ? &text.tokens[last] : nullptr;
  const bool tight_before = !text.tokens[first].space_before;
  const bool tight_after = after != nullptr && !after->space_before;
  const text::Shape shape = text.tokens[first].shape;
  if (condition.capitalised && shape != text::Shape::capitalised && shape != text::Shape::upper) return false;
  if (condition.lower && text.tokens[last - 1].shape != text::Shape::lower) return false;
  if (condition.not_at_start && starts_sentence(text, first)) return false;
  if (condition.not_before.decimal && first > 1 && tight_before && is_decimal(text, first - 1, first - 2)) return false;
  if (condition.not_after.decimal && is_decimal(text, last, last + 1)) return false;
  if (condition.not_after.ordinal && is_ordinal_stop(text, last)) return false;
  if (!condition.before.empty() && !matches(condition.before, grammar, text, before, tight_before)) return false;
  if (!condition.after.empty() && !matches(condition.after, grammar, text, after, tight_after)) return false;
  if (!condition.not_before.empty() && matches(condition.not_before, grammar, text, before, tight_before)) return false;
  return condition.not_after.empty() || !matches(condition.not_after, grammar, text, after, tight_after);
}

}  // namespace dateline::time
