#include "text/tokens.hpp"

#include "text/characters.hpp"
#include "text/dictionary_words.hpp"
#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace dateline::text {
namespace {

enum class Class : std::uint8_t { space, letter, digit, ideograph, unspaced, sign };

constexpr std::array<Class, 128> ascii_classes() {
  std::array<Class, 128> classes{};
  for (unsigned c = 0; c < 128; ++c) {
    if (c == ' ' || (c >= '\t' && c <= '\r'))
      classes[c] = Class::space;
    else if (c >= '0' && c <= '9')
      classes[c] = Class::digit;
    else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
      classes[c] = Class::letter;
    else
      classes[c] = Class::sign;
  }
  return classes;
}
constexpr std::array<Class, 128> ascii_class = ascii_classes();

Class class_of(char32_t c) noexcept {
  if (c < 128) return ascii_class[c];
  if (is_space(c)) return Class::space;
  if (is_digit(c)) return Class::digit;
  if (is_ideographic(c)) return Class::ideograph;
  if (is_unspaced_script(c)) return Class::unspaced;
  return is_letter(c) ? Class::letter : Class::sign;
}

bool is_ascii_letter(char c) noexcept {
  return static_cast<unsigned char>((c | 0x20) - 'a') < 26;
}

/// Eight bytes side by side in one number, what is true of a byte told by its highest bit (Warren, Hacker's Delight,
/// chapter 6): where a word ends is what a processor cannot foresee, so a branch for each letter is dear.
constexpr std::uint64_t each_byte = 0x0101010101010101u;
constexpr std::uint64_t top_bits = 0x80 * each_byte;

/// The ASCII letters that eight bytes start with.
struct Letters {
  std::uint64_t letters = 0;  ///< Top bits of the bytes that are.
  std::uint64_t upper = 0;    ///< Of those in upper case.
  unsigned count = 0;

  explicit Letters(std::uint64_t bytes) noexcept {
    const std::uint64_t lower = (bytes | 0x20 * each_byte) & ~top_bits;
    const std::uint64_t any =
        (lower + (0x80 - 'a') * each_byte) & ~(lower + (0x7F - 'z') * each_byte) & ~bytes & top_bits;
    const std::uint64_t other = ~any & top_bits;
    letters = any & ((other & (0 - other)) - 1);  // below the first that is none
    upper = letters & ~(bytes << 2);
    count = other == 0 ? 8 : static_cast<unsigned>(std::countr_zero(other)) / 8;
  }
};

/// How the letters of a word are written.
struct Case {
  std::size_t letters = 0;
  bool cased = false;
  bool first_upper = false;
  bool later_upper = false;
  bool not_upper = false;

  void add(bool upper) noexcept {
    (letters == 0 ? first_upper : later_upper) |= upper;
    not_upper |= !upper;
    ++letters;
  }
  Shape shape() const noexcept {
    if (!cased) return Shape::none;
    if (!not_upper) return letters == 1 ? Shape::capitalised : Shape::upper;
    if (later_upper) return Shape::mixed;
    return first_upper ? Shape::capitalised : Shape::lower;
  }
};

/// How many ASCII letters a text starts with, eight at a step.
std::size_t leading_letters(std::string_view text, Case& word) noexcept {
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    const Letters block(bytes_at<8>(text.data() + at));
    if (word.letters == 0) word.first_upper = (block.upper & 0x80) != 0;
    word.later_upper |= (word.letters == 0 ? block.upper & ~std::uint64_t{0x80} : block.upper) != 0;
    word.not_upper |= block.upper != block.letters;
    word.letters += block.count;
    if (block.count < 8) return at + block.count;
  }
  for (; at < text.size() && is_ascii_letter(text[at]); ++at) word.add(text[at] <= 'Z');
  return at;
}

bool is_apostrophe(char32_t c) noexcept {
  return c == U'\'' || c == U'\u2019';
}

/// One pass over the text; every method reads at `at_` and moves it on.
class Cutter {
 public:
  Cutter(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& tokens)
      : text_(text), vocabulary_(vocabulary), tokens_(tokens) {}

  void run() {
    while (at_ < text_.size()) {
      // Most of a text is words with a space between.
      if (is_ascii_letter(text_[at_])) {
        if (!short_word()) word();
        continue;
      }
      if (text_[at_] == ' ') {
        space_ = true;
        ++at_;
        continue;
      }
      std::size_t next = at_;
      const char32_t c = next_code_point(text_, next);
      switch (class_of(c)) {
        case Class::space:
          space(c, next);
          break;
        case Class::letter:
          word();
          break;
        case Class::digit:
          number();
          break;
        case Class::ideograph:
          emit(next, TokenKind::word, Shape::none, Fold::none);
          break;
        case Class::unspaced:
          dictionary_words();
          break;
        case Class::sign:
          is_apostrophe(c) && follows_letter() ? clitic(next) : sign(c, next);
      }
    }
  }

 private:
  void space(char32_t c, std::size_t next) noexcept {
    space_ = true;
    line_ = line_ || c == U'\n' || c == U'\r' || c == U'\u2028' || c == U'\u2029';
    at_ = next;
  }

  void sign(char32_t c, std::size_t next) {
    emit(next, TokenKind::sign, Shape::none, c < 0x80 ? Fold::none : Fold::any);
  }

  bool follows_letter() const noexcept { return !space_ && !tokens_.empty() && tokens_.back().kind == TokenKind::word; }

  /// "'s", "'t", "'re": an apostrophe between letters starts a token of its own; a closing quotation mark stays a sign.
  void clitic(std::size_t after) {
    std::size_t end = after;
    while (end < text_.size()) {
      std::size_t next = end;
      if (class_of(next_code_point(text_, next)) != Class::letter) break;
      end = next;
    }
    if (end == after)
      emit(after, TokenKind::sign, Shape::none, Fold::any);
    else
      emit(end, TokenKind::word, Shape::lower, Fold::any);
  }

  /// Most words: less than eight ASCII letters.
  bool short_word() {
    if (at_ + 8 > text_.size()) return false;
    const std::uint64_t bytes = bytes_at<8>(text_.data() + at_);
    const Letters word(bytes);
    if (word.count == 8) return false;
    const auto next = static_cast<unsigned char>(bytes >> (8 * word.count));
    if (next >= 0x80 || (word.count == 1 && next == '.')) return false;  // a letter may follow; initials
    const std::uint64_t later_upper = word.upper & ~std::uint64_t{0x80};
    const Shape shape = word.upper == 0              ? Shape::lower
                        : later_upper == 0           ? Shape::capitalised
                        : word.upper == word.letters ? Shape::upper
                                                     : Shape::mixed;
    const std::uint64_t kept = (std::uint64_t{1} << (8 * word.count)) - 1;
    add(at_ + word.count, vocabulary_.find_short((bytes | 0x20 * each_byte) & kept, word.count), TokenKind::word,
        shape);
    return true;
  }

  void word() {
    Case letters;
    std::size_t end = at_ + leading_letters(text_.substr(at_), letters);
    letters.cased = end != at_;
    bool ascii = true;
    while (end < text_.size() && static_cast<unsigned char>(text_[end]) >= 0x80) {
      std::size_t next = end;
      const char32_t c = next_code_point(text_, next);
      if (class_of(c) != Class::letter) break;
      const bool upper = is_upper(c);
      letters.add(upper);
      letters.cased = letters.cased || upper || is_lower(c);
      ascii = false;
      end = next;
      for (; end < text_.size() && is_ascii_letter(text_[end]); ++end) letters.add(text_[end] <= 'Z');
    }
    if (letters.letters == 1 && initials(end)) return;
    emit(end, TokenKind::word, letters.shape(), ascii ? Fold::ascii_letters : Fold::any);
  }

  /// "U.S.", "a.m.": single letters each with a full stop, at least two of them.
  bool initials(std::size_t after_first) {
    std::size_t end = after_first;
    std::size_t count = 0;
    bool upper = false;
    std::size_t letter = at_;
    for (;;) {
      std::size_t next = letter;
      if (next >= text_.size()) break;
      const char32_t c = next_code_point(text_, next);
      if (class_of(c) != Class::letter || next >= text_.size() || text_[next] != '.') break;
      upper = upper || is_upper(c);
      letter = end = next + 1;
      ++count;
    }
    if (count < 2) return false;
    emit(end, TokenKind::word, upper ? Shape::upper : Shape::lower, Fold::any);
    return true;
  }

  void number() {
    std::size_t end = at_;
    std::uint64_t value = 0;
    std::size_t digits = 0;
    while (end < text_.size()) {
      std::size_t next = end;
      const char32_t c = next_code_point(text_, next);
      if (!is_digit(c)) break;
      if (digits < 9) value = value * 10 + static_cast<std::uint64_t>(digit_value(c));
      ++digits;
      end = next;
    }
    emit(end, TokenKind::number, Shape::none, end - at_ == digits ? Fold::none : Fold::any);  // ASCII is its own
    tokens_.back().number = digits <= 9 ? static_cast<std::uint32_t>(value) : 0;
    tokens_.back().digits = static_cast<std::uint8_t>(digits < 255 ? digits : 255);
  }

  void dictionary_words() {
    std::size_t end = at_;
    while (end < text_.size()) {
      std::size_t next = end;
      if (class_of(next_code_point(text_, next)) != Class::unspaced) break;
      end = next;
    }
    const std::size_t start = at_;
    for (const std::size_t boundary : dictionary_boundaries(text_.substr(start, end - start)))
      emit(start + boundary, TokenKind::word, Shape::none, Fold::any);
  }

  /// Of ASCII letters.
  std::string_view lower(std::string_view word) {
    folded_.assign(word);
    for (char& c : folded_) c = static_cast<char>(c | 0x20);
    return folded_;
  }

  /// What a token holds, so far as it matters for folding.
  enum class Fold : std::uint8_t { none, ascii_letters, any };

  void emit(std::size_t end, TokenKind kind, Shape shape, Fold fold) {
    std::string_view piece = text_.substr(at_, end - at_);
    if (fold == Fold::ascii_letters) {
      piece = lower(piece);
    } else if (fold == Fold::any) {
      folded_.clear();
      append_folded(folded_, piece);
      piece = folded_;
    }
    add(end, vocabulary_.find(piece), kind, shape);
  }

  void add(std::size_t end, WordId word, TokenKind kind, Shape shape) {
    Token token;
    token.start = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    token.word = word;
    token.kind = kind;
    token.shape = shape;
    token.space_before = space_;
    token.line_before = line_;
    tokens_.push_back(token);
    space_ = line_ = false;
    at_ = end;
  }

  std::string_view text_;
  const Vocabulary& vocabulary_;
  std::vector<Token>& tokens_;
  std::string folded_;
  std::size_t at_ = 0;
  bool space_ = true;
  bool line_ = true;
};

}  // namespace

void tokenise(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& tokens) {
  tokens.reserve(tokens.size() + text.size() / 5);
  Cutter(text, vocabulary, tokens).run();
}

}  // namespace dateline::text
