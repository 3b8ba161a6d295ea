// Punctuation, numbers and times: the tokens whose class does not depend on the words around.
#include "syntax/word_classes.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

using text::TokenKind;

WordClass sign_class(char32_t c, bool spaced) noexcept {
  switch (c) {
    case U',':
    case U'\u060C':
    case U'\u3001':
      return WordClass::comma;
    case U'"':
    case U'\u201C':
    case U'\u201D':
    case U'\u201E':
    case U'\u00AB':
    case U'\u00BB':
    case U'`':
    case U'\'':
    case U'\u2018':
    case U'\u2019':
      return WordClass::quote;
    case U'(':
    case U'[':
      return WordClass::open_bracket;
    case U')':
    case U']':
      return WordClass::close_bracket;
    case U'-':
      return spaced ? WordClass::dash : WordClass::other;
    case U'\u2013':
    case U'\u2014':
    case U'\u2015':
      return WordClass::dash;
    case U':':
    case U';':
      return WordClass::colon;
    case U'.':
    case U'!':
    case U'?':
    case U'\u2026':
    case U'\u2022':
      return WordClass::stop;
    case U'$':
    case U'\u20AC':
    case U'\u00A3':
    case U'\u00A5':
      return WordClass::number;
    case U'%':
      return WordClass::noun;
    default:
      return WordClass::other;
  }
}

/// "the members' votes": an apostrophe behind a plural, where no quotation is open that it could close.
bool plural_genitive(const SentenceView& view, std::uint32_t i, bool open_quote) noexcept {
  if (open_quote || i == view.first || view.token(i).space_before || i + 1 >= view.last ||
      !view.token(i + 1).space_before)
    return false;
  return view.is_word(i - 1) && view.is_word(i + 1) && view.token(i).end - view.token(i).start != 0 &&
         (view.is(i - 1, Trait::plural_noun) ||
          (view.unlisted(i - 1) && view.lexicon.looks_plural(view.written(i - 1))));
}

bool is_apostrophe(char32_t c) noexcept {
  return c == U'\'' || c == U'\u2019';
}

}  // namespace

void classify_signs(const SentenceView& view, std::span<const TokenRange> times, SentenceAnalysis& out) {
  out.classes.assign(view.last - view.first, WordClass::other);
  bool open_quote = false;  // a single one
  for (std::uint32_t i = view.first; i < view.last; ++i) {
    const text::Token& token = view.token(i);
    if (token.kind == TokenKind::number) out.classes[i - view.first] = WordClass::number;
    if (token.kind != TokenKind::sign) continue;
    std::size_t at = token.start;
    const bool spaced = token.space_before && (i + 1 == view.last || view.token(i + 1).space_before);
    const char32_t c = text::next_code_point(view.text, at);
    out.classes[i - view.first] = sign_class(c, spaced);
    if (c == U'\u2018' || (c == U'\'' && token.space_before)) open_quote = true;
    if (is_apostrophe(c) && plural_genitive(view, i, open_quote)) out.classes[i - view.first] = WordClass::genitive;
    // "1,000.5" is one number.
    const bool within_number = i > view.first && i + 1 < view.last && !token.space_before &&
                               !view.token(i + 1).space_before && view.token(i - 1).kind == TokenKind::number &&
                               view.token(i + 1).kind == TokenKind::number;
    if (within_number && (view.sign(i, ',') || view.sign(i, '.'))) out.classes[i - view.first] = WordClass::number;
  }
  for (const TokenRange& range : times)
    for (std::uint32_t i = std::max(range.first, view.first); i < std::min(range.last, view.last); ++i)
      out.classes[i - view.first] = WordClass::time;
}

}  // namespace dateline::syntax
