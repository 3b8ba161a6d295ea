// The stretches of a text that may hold a time expression: nothing is parsed outside of them.
#include "time/chart.hpp"

#include <algorithm>

namespace dateline::time {
namespace {

constexpr std::uint32_t max_left = 12;
constexpr std::uint32_t max_island = 64;
/// A text of so few tokens may be an expression by itself, however common its words: "at 3", "ten to six".
constexpr std::size_t phrase_tokens = 8;

class IslandFinder {
 public:
  IslandFinder(const Compiled& grammar, const Text& text)
      : grammar_(grammar), words_(grammar.words), text_(text), is_phrase_(text.tokens.size() <= phrase_tokens) {}

  void run(std::vector<Island>& islands) {
    if (words_.empty()) return;
    const auto count = static_cast<std::uint32_t>(text_.tokens.size());
    std::uint32_t done = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
      if (!trigger(i)) continue;
      std::uint32_t first = i;
      const std::uint32_t least = std::max(done, i > max_left ? i - max_left : 0u);
      while (first > least && member(first - 1) && !parted(first)) --first;
      std::uint32_t last = i + 1;
      while (last < count && last - first < max_island && member(last) && !parted(last)) ++last;
      islands.push_back({first, last});
      done = last;
      i = last - 1;
    }
  }

 private:
  const text::Token& token(std::uint32_t i) const noexcept { return text_.tokens[i]; }
  /// Asked of every word of a text, of which few are known here: one look-up, no branch.
  const Compiled::Word& word(std::uint32_t i) const noexcept {
    const text::WordId id = token(i).word;
    return words_[id < words_.size() ? id : text::unknown_word];
  }

  bool member(std::uint32_t i) const noexcept {
    if (token(i).kind == text::TokenKind::number) return true;
    return token(i).word != text::unknown_word && word(i).known;
  }

  bool trigger(std::uint32_t i) const noexcept {
    const text::Token& here = token(i);
    if (is_phrase_) return member(i);
    if (here.kind == text::TokenKind::number) return number_trigger(i);
    return word(i).trigger;
  }

  /// A number that looks like a year or is joined to its neighbour as dates and times are.
  bool number_trigger(std::uint32_t i) const noexcept {
    const text::Token& here = token(i);
    if (here.digits == 4 && 1000 <= here.number && here.number <= 2999) return true;
    if (here.digits > 4) return here.digits == 8 && 1900'01'01 <= here.number && here.number <= 2099'12'31;
    if (i + 1 < text_.tokens.size() && !token(i + 1).space_before && token(i + 1).kind == text::TokenKind::word &&
        member(i + 1))
      return true;  // "5th", "80s", "3pm"
    // "1.4" is no date, "1.4.21" and "1.40-2.30" may be: of two numbers a decimal point makes one.
    if (joined(i) && (!decimal_point(i + 1) || joined(i + 2))) return true;
    return i > 0 && here.digits == 2 && !here.space_before && token(i - 1).end - token(i - 1).start >= 1 &&
           joiner(i - 1) && !decimal_point(i - 1);
  }

  /// Does a sign join the number to another behind it?
  bool joined(std::uint32_t i) const noexcept {
    return i + 2 < text_.tokens.size() && joiner(i + 1) && token(i + 2).kind == text::TokenKind::number &&
           !token(i + 2).space_before;
  }
  bool decimal_point(std::uint32_t i) const noexcept { return token(i).word == grammar_.decimal_sign; }

  bool joiner(std::uint32_t i) const noexcept {
    return std::find(grammar_.tight_joiners.begin(), grammar_.tight_joiners.end(), token(i).word) !=
           grammar_.tight_joiners.end();
  }

  /// Does a blank line stand before token `i`?
  bool parted(std::uint32_t i) const noexcept {
    if (!token(i).line_before || i == 0) return false;
    const std::string_view gap = text_.bytes.substr(token(i - 1).end, token(i).start - token(i - 1).end);
    return std::count(gap.begin(), gap.end(), '\n') > 1;
  }

  const Compiled& grammar_;
  std::span<const Compiled::Word> words_;
  const Text& text_;
  bool is_phrase_;
};

}  // namespace

void find_islands(const Compiled& grammar, const Text& text, std::vector<Island>& islands) {
  IslandFinder(grammar, text).run(islands);
}

}  // namespace dateline::time
