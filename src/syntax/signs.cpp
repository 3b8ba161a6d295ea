// Punctuation, numbers and times: the tokens whose class does not depend on the words around.
#include "syntax/word_classes.hpp"

#include "text/characters.hpp"
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

/// "the members' votes", "Paris' mayor": an apostrophe behind a plural or a name that ends like one, where no quotation
/// is open that it could close.
bool plural_genitive(const SentenceView& view, std::uint32_t i, bool open_quote) noexcept {
  if (open_quote || i == view.first || view.token(i).space_before || i + 1 >= view.last ||
      !view.token(i + 1).space_before)
    return false;
  return view.is_word(i - 1) && view.is_word(i + 1) && view.token(i).end - view.token(i).start != 0 &&
         (view.is(i - 1, Trait::plural_noun) ||
          ((view.unlisted(i - 1) || view.capital(i - 1)) && view.lexicon.looks_plural(view.written(i - 1))));
}

/// "1,000.5" is one number.
bool within_number(const SentenceView& view, std::uint32_t i) noexcept {
  if (i == view.first || i + 1 >= view.last) return false;
  // Few signs stand between two: that is asked first, and at once.
  const TokenKind before = view.token(i - 1).kind;
  const TokenKind behind = view.token(i + 1).kind;
  return ((before == TokenKind::number) & (behind == TokenKind::number)) && (view.sign(i, ',') || view.sign(i, '.')) &&
         !view.token(i).space_before && !view.token(i + 1).space_before;
}

bool is_quotation_mark(const SentenceView& view, std::uint32_t i) noexcept {
  if (view.is_word(i)) return false;
  std::size_t at = view.token(i).start;
  return sign_class(text::next_code_point(view.text, at), false) == WordClass::quote;
}

/// \pre the mark is within the sentence
bool is_quoted_verb(const SentenceView& view, std::uint32_t mark) noexcept {
  return mark + 1 < view.last && !view.token(mark + 1).space_before && !view.capital(mark + 1) &&
         view.any_of(mark + 1, verb_forms);
}

/// "vowed to [\u201c]crush the rebels\u201d", "was [\u201c]poisoned\u201d": a quotation that opens within a verb group
/// parts nothing.
bool opens_within_verbs(const SentenceView& view, std::uint32_t i) noexcept {
  constexpr std::uint64_t before = auxiliary_forms | traits(Trait::infinitive_marker, Trait::negator);
  return i > view.first && view.token(i).space_before && is_quoted_verb(view, i) && view.any_of(i - 1, before);
}

/// Guards [\u201c]shot[\u201d] a driver: nothing but a verb, behind what can have done it.
bool opens_around_verb(const SentenceView& view, std::uint32_t i) noexcept {
  constexpr std::uint64_t noun_follows = traits(Trait::determiner, Trait::possessive, Trait::preposition,
                                                Trait::adjective, Trait::number, Trait::coordinator);
  return i > view.first && view.token(i).space_before && is_quoted_verb(view, i) && !view.is(i + 1, Trait::noun) &&
         i + 2 < view.last && is_quotation_mark(view, i + 2) && !view.token(i + 2).space_before &&
         view.is_word(i - 1) && !view.any_of(i - 1, noun_follows);
}

/// Does the quotation mark stand where nothing ends or begins?
bool parts_nothing(const SentenceView& view, std::uint32_t i) noexcept {
  const bool closes = i >= view.first + 3 && is_quotation_mark(view, i - 2) &&
                      (opens_around_verb(view, i - 2) || opens_within_verbs(view, i - 2));
  return closes || opens_within_verbs(view, i) || opens_around_verb(view, i);
}

/// Signs from left to right.
class SignReader {
 public:
  explicit SignReader(const SentenceView& view) : view_(view) {}

  WordClass read(std::uint32_t i) noexcept {
    const text::Token& token = view_.token(i);
    std::size_t at = token.start;
    const char32_t c = text::next_code_point(view_.text, at);
    if (c == U'\u2018' || (c == U'\'' && token.space_before)) open_quote_ = true;
    if (text::is_apostrophe(c) && plural_genitive(view_, i, open_quote_)) return WordClass::genitive;
    if (within_number(view_, i)) return WordClass::number;
    if (c == U'.' && i + 1 < view_.last && view_.sign(i + 1, ',')) return WordClass::other;  // "Ga.,"
    const WordClass of = sign_class(c, c == U'-' && parts_words(i));
    return of == WordClass::quote && parts_nothing(view_, i) ? WordClass::adverb : of;
  }

 private:
  /// "Weiss - the mayor -", "Weiss -- the mayor --": a hyphen that joins nothing; of two the first.
  bool parts_words(std::uint32_t i) const noexcept {
    if (i + 1 == view_.last || view_.token(i + 1).space_before) return view_.token(i).space_before;
    return view_.sign(i + 1, '-') && (i == view_.first || !view_.sign(i - 1, '-'));
  }

  const SentenceView& view_;
  bool open_quote_ = false;  ///< A single one.
};

}  // namespace

void read_tokens(SentenceView& view, std::span<const TokenRange> times, SentenceAnalysis& out) {
  const std::uint32_t size = view.last - view.first;
  // All look-ups in a row, without a branch between: the processor waits for several at a time. What most tokens are
  // not is gathered without a branch as well, as no processor foresees it.
  std::uint32_t starts = 0;
  std::uint32_t others = 0;          // signs, numbers, unlisted words
  constexpr std::size_t ahead = 24;  // tokens, as far as the next sentence
  const std::size_t last_of_all = view.tokens.size() - 1;
  out.name_starts.resize(size);
  out.quotes.resize(size);
  for (std::uint32_t place = 0; place < size; ++place) {
    const std::uint32_t i = view.first + place;
    const text::Token& token = view.token(i);
    view.lexicon.prefetch(view.tokens[std::min(i + ahead, last_of_all)].word);
    const std::uint64_t listed = view.word(i).traits;
    out.listed[place] = out.traits[place] = listed;
    out.classes[place] = token.kind == TokenKind::number ? WordClass::number : WordClass::other;
    out.name_starts[starts] = out.quotes[others] = i;
    starts += static_cast<unsigned>((listed & traits(Trait::name_start)) != 0) |
              static_cast<unsigned>(token.shape >= text::Shape::capitalised);
    others += static_cast<unsigned>(listed == 0) | static_cast<unsigned>(token.kind != TokenKind::word);
  }
  out.name_starts.resize(starts);
  SignReader signs(view);
  bool hyphens = false;
  std::uint32_t quotes = 0;  // they are others, too: what is written over has been read
  for (std::uint32_t k = 0; k < others; ++k) {
    const std::uint32_t i = out.quotes[k];
    const std::uint32_t place = i - view.first;
    switch (view.token(i).kind) {
      case TokenKind::word:
        out.traits[place] = view.lexicon.traits_of_ending(view.written(i));
        break;
      case TokenKind::number:
        break;
      case TokenKind::sign:
        out.classes[place] = signs.read(i);
        hyphens |= view.sign(i, '-');
        out.brackets |= out.classes[place] == WordClass::open_bracket;
        if (out.classes[place] == WordClass::quote) out.quotes[quotes++] = i;
        break;
    }
  }
  out.quotes.resize(quotes);
  view.hyphens = out.hyphens = hyphens;
  for (const TokenRange& range : times)
    for (std::uint32_t i = std::max(range.first, view.first); i < std::min(range.last, view.last); ++i)
      out.classes[i - view.first] = WordClass::time;
}

}  // namespace dateline::syntax
