#include "text/tokens.hpp"

#include "text/ascii.hpp"
#include "text/characters.hpp"
#include "text/dictionary_words.hpp"
#include "text/leading_bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace dateline::text {
namespace {

enum class Class : std::uint8_t { space, letter, digit, ideograph, unspaced, sign };

constexpr std::array<Class, 128> ascii_classes() {
  std::array<Class, 128> classes{};
  for (unsigned c = 0; c < 128; ++c) {
    if (is_ascii_space(static_cast<char>(c)))
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

/// The ASCII letters that eight bytes start with: where a word ends is what a processor cannot foresee, so a branch for
/// each letter is dear.
struct Letters {
  std::uint64_t letters = 0;  ///< Top bits of the bytes that are.
  std::uint64_t upper = 0;    ///< Of those in upper case.
  unsigned count = 0;

  explicit Letters(std::uint64_t bytes) noexcept {
    const std::uint64_t any = bytes_within<'a', 'z'>(bytes | case_bits);
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

/// Eight letters, with what follows them, as small ones.
void put_lower(const char* from, char* to) noexcept {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, from, 8);
  bytes |= case_bits;
  std::memcpy(to, &bytes, 8);
}

/// In `Letters::upper`, the bit of the first of all.
constexpr std::uint64_t first_bit = 0x80;

/// Of a word of ASCII letters.
Shape shape_of(std::uint64_t upper, bool all_upper) noexcept {
  if (upper == 0) return Shape::lower;
  if ((upper & ~first_bit) == 0) return Shape::capitalised;
  return all_upper ? Shape::upper : Shape::mixed;
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
        if (!ascii_word()) word();
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
          emit_as_written(next, TokenKind::word);
          break;
        case Class::unspaced:
          dictionary_words();
          break;
        case Class::sign:
          is_apostrophe(c) && follows_letter() ? clitic(next) : sign(c, next);
      }
    }
    finish_begun();
  }

 private:
  struct Begun {
    Vocabulary::Lookup lookup;
    std::size_t token = 0;
  };

  void space(char32_t c, std::size_t next) noexcept {
    space_ = true;
    line_ = line_ || c == U'\n' || c == U'\r' || c == U'\u2028' || c == U'\u2029';
    at_ = next;
  }

  void sign(char32_t c, std::size_t next) {
    if (c < 0x80)
      emit_as_written(next, TokenKind::sign);
    else
      emit(next, TokenKind::sign, Shape::none);
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
      emit(after, TokenKind::sign, Shape::none);
    else
      emit(end, TokenKind::word, Shape::lower);
  }

  /// Most words: ASCII letters, and no letter beyond ASCII behind them.
  bool ascii_word() {
    if (at_ + 8 > text_.size()) return false;
    const std::uint64_t bytes = bytes_at<8>(text_.data() + at_);
    const Letters first(bytes);
    if (first.count == 8) return long_word();
    const auto next = static_cast<unsigned char>(bytes >> (8 * first.count));
    if (next >= 0x80 || (first.count == 1 && next == '.')) return false;  // a letter may follow; initials
    const std::uint64_t kept = (std::uint64_t{1} << (8 * first.count)) - 1;
    begin(vocabulary_.begin_short((bytes | case_bits) & kept, first.count));
    add(at_ + first.count, unknown_word, TokenKind::word, shape_of(first.upper, first.upper == first.letters));
    return true;
  }

  /// Eight ASCII letters and more.
  bool long_word() {
    std::uint64_t upper = 0;  // the first letter's bit counts as the first of all
    bool all_upper = true;
    for (std::size_t size = 0; size < lower_.size() && at_ + size + 8 <= text_.size(); size += 8) {
      const Letters block(bytes_at<8>(text_.data() + at_ + size));
      upper |= size == 0 ? block.upper : (block.upper != 0 ? top_bits & ~first_bit : 0);
      all_upper = all_upper && block.upper == block.letters;
      put_lower(text_.data() + at_ + size, lower_.data() + size);
      if (block.count == 8) continue;
      size += block.count;
      if (static_cast<unsigned char>(text_[at_ + size]) >= 0x80) return false;
      const std::string_view folded(lower_.data(), size);
      emit(at_ + size, TokenKind::word, shape_of(upper, all_upper), folded);
      return true;
    }
    return false;
  }

  /// Any word, letter by letter.
  void word() {
    Case letters;
    std::size_t end = at_;
    for (; end < text_.size() && is_ascii_letter(text_[end]); ++end) letters.add(text_[end] <= 'Z');
    letters.cased = end != at_;
    while (end < text_.size() && static_cast<unsigned char>(text_[end]) >= 0x80) {
      std::size_t next = end;
      const char32_t c = next_code_point(text_, next);
      if (class_of(c) != Class::letter) break;
      const bool upper = is_upper(c);
      letters.add(upper);
      letters.cased = letters.cased || upper || is_lower(c);
      end = next;
      for (; end < text_.size() && is_ascii_letter(text_[end]); ++end) letters.add(text_[end] <= 'Z');
    }
    if (letters.letters == 1 && initials(end)) return;
    emit(end, TokenKind::word, letters.shape());
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
    emit(end, TokenKind::word, upper ? Shape::upper : Shape::lower);
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
    if (end - at_ == digits)  // of ASCII
      emit_as_written(end, TokenKind::number);
    else
      emit(end, TokenKind::number, Shape::none);
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
      emit(start + boundary, TokenKind::word, Shape::none);
  }

  /// A token that may have to be folded.
  void emit(std::size_t end, TokenKind kind, Shape shape) {
    folded_.clear();
    append_folded(folded_, text_.substr(at_, end - at_));
    emit(end, kind, shape, folded_);
  }

  void emit(std::size_t end, TokenKind kind, Shape shape, std::string_view folded) {
    const bool at_once = folded.size() == 1 || folded.size() > Vocabulary::longest_by_ends;
    if (!at_once) begin(vocabulary_.begin(folded));
    add(end, at_once ? vocabulary_.find(folded) : unknown_word, kind, shape);
  }

  /// A token that is its own folded form.
  void emit_as_written(std::size_t end, TokenKind kind) { emit(end, kind, Shape::none, text_.substr(at_, end - at_)); }

  /// The word of the token to be added next is looked up while others behind it are read.
  void begin(const Vocabulary::Lookup& lookup) {
    if (begun_count_ == begun_.size()) finish_begun();
    begun_[begun_count_++] = {lookup, tokens_.size()};
  }
  void finish_begun() {
    for (std::size_t i = 0; i < begun_count_; ++i) tokens_[begun_[i].token].word = vocabulary_.finish(begun_[i].lookup);
    begun_count_ = 0;
  }

  void add(std::size_t end, WordId word, TokenKind kind, Shape shape) {
    Token& token = tokens_.emplace_back();
    token.start = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    token.word = word;
    token.kind = kind;
    token.shape = shape;
    token.space_before = space_;
    token.line_before = line_;
    if (kind == TokenKind::sign && end == at_ + 1) token.ascii_sign = text_[at_];
    space_ = line_ = false;
    at_ = end;
  }

  std::string_view text_;
  const Vocabulary& vocabulary_;
  std::vector<Token>& tokens_;
  std::string folded_;
  std::array<char, 64> lower_{};   ///< Of a long word.
  std::array<Begun, 16> begun_{};  ///< Look-ups on their way.
  std::size_t begun_count_ = 0;
  std::size_t at_ = 0;
  bool space_ = true;
  bool line_ = true;
};

}  // namespace

void tokenise(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& tokens) {
  tokens.reserve(tokens.size() + text.size() / 4);
  Cutter(text, vocabulary, tokens).run();
}

}  // namespace dateline::text
