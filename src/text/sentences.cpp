#include "text/sentences.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace dateline::text {
namespace {

char32_t sign_of(std::string_view text, const Token& token) noexcept {
  if (token.kind != TokenKind::sign) return 0;
  std::size_t at = token.start;
  return next_code_point(text, at);
}

bool is_terminator(char32_t c) noexcept {
  switch (c) {
    case U'.':
    case U'!':
    case U'?':
    case U'\u2026':
      return true;
    default:
      return is_full_stop(c);
  }
}

/// Full stops of scripts without spaces end a sentence whatever follows.
bool is_wide_terminator(char32_t c) noexcept {
  return c == U'\u3002' || c == U'\uFF01' || c == U'\uFF1F';
}

bool is_closing(char32_t c) noexcept {
  switch (c) {
    case U'"':
    case U'\'':
    case U')':
    case U']':
    case U'\u201D':
    case U'\u2019':
    case U'\u00BB':
    case U'\u300D':
    case U'\u300F':
      return true;
    default:
      return false;
  }
}

bool is_opening(char32_t c) noexcept {
  switch (c) {
    case U'"':
    case U'\'':
    case U'(':
    case U'[':
    case U'\u201C':
    case U'\u2018':
    case U'\u00AB':
    case U'\u201E':
    case U'\u300C':
    case U'\u2014':
    case U'\u2013':
    case U'-':
    case U'\u2022':
      return true;
    default:
      return false;
  }
}

bool is_bullet(char32_t c) noexcept {
  return c == U'\u2022' || c == U'\u25A0' || c == U'*' || c == U'\u2013' || c == U'-' || c == U'\u00B7';
}

class Splitter {
 public:
  Splitter(std::string_view text, const std::vector<Token>& tokens, const SentenceRules& rules)
      : text_(text), tokens_(tokens), rules_(rules) {}

  std::vector<Sentence> run() {
    const auto count = static_cast<std::uint32_t>(tokens_.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      const Token& token = tokens_[i];
      if (token.line_before && i > first_ && !is_in_ticker(i) && starts_after_line(i)) close(i);
      if (token.kind == TokenKind::word) {
        if (i >= first_ + shortest_heading && (starts_behind_heading(i) || starts_behind_credit(i))) close(i);
        if (text_[token.end - 1] == '.' && ends_with_initials(i)) close(i + 1);
      } else if (is_terminator(sign_of(text_, token))) {
        if (const std::uint32_t end = end_behind(i); end != 0) {
          close(end);
          i = end - 1;
        }
      }
    }
    close(count);
    return std::move(sentences_);
  }

 private:
  void close(std::uint32_t end) {
    if (end > first_) sentences_.push_back({first_, end});
    first_ = end;
  }

  /// A blank line always parts; one line break only before a bullet or behind the end of a sentence.
  bool starts_after_line(std::uint32_t i) const noexcept {
    const Token& before = tokens_[i - 1];
    const std::string_view gap = text_.substr(before.end, tokens_[i].start - before.end);
    std::size_t breaks = 0;
    for (const char c : gap) breaks += c == '\n' ? 1 : 0;
    return breaks > 1 || is_bullet(sign_of(text_, tokens_[i])) || is_terminator(sign_of(text_, before));
  }

  /// "Odex (ODX. L)": behind the full stop of a share's symbol, which scrapers part. \pre i is not the first token
  bool is_in_ticker(std::uint32_t i) const noexcept {
    return i >= 3 && i + 1 < tokens_.size() && tokens_[i].shape != Shape::lower && !tokens_[i + 1].space_before &&
           sign_of(text_, tokens_[i + 1]) == U')' && sign_of(text_, tokens_[i - 1]) == U'.' &&
           sign_of(text_, tokens_[i - 3]) == U'(';
  }

  bool can_start(const Token& token) const noexcept {
    switch (token.kind) {
      case TokenKind::number:
        return true;
      case TokenKind::sign:
        return is_opening(sign_of(text_, token));
      case TokenKind::word:
        return token.shape != Shape::lower;
    }
    return false;
  }

  /// The token behind the sentence that ends with the terminator at `i`, or 0 when none ends there.
  std::uint32_t end_behind(std::uint32_t i) const noexcept {
    const bool wide = is_wide_terminator(sign_of(text_, tokens_[i]));
    const bool stop = sign_of(text_, tokens_[i]) == U'.';
    std::uint32_t end = i + 1;
    while (end < tokens_.size() && !tokens_[end].space_before &&
           (is_terminator(sign_of(text_, tokens_[end])) || is_closing(sign_of(text_, tokens_[end]))))
      ++end;
    if (end == tokens_.size() || wide) return end;
    if (!tokens_[end].space_before || !can_start(tokens_[end]) || is_in_ticker(end)) return 0;
    if (tokens_[end].line_before) return end;
    if (stop && end == i + 1 && i > first_ && !tokens_[i].space_before && is_abbreviated(i - 1)) return 0;
    return end;
  }

  /// "Gen." and the initial of "J. Smith"; a capital letter alone ends no sentence.
  bool is_abbreviated(std::uint32_t word) const noexcept {
    const Token& token = tokens_[word];
    if (token.kind != TokenKind::word) return false;
    if (rules_.is_abbreviation(token.word)) return true;
    return token.end - token.start == 1 && token.shape == Shape::capitalised;
  }

  /// "in the U.S. The": initials carry their own full stop. Before a capital they end a sentence unless the pack says
  /// that they lean on what follows. \pre the token ends with one
  bool ends_with_initials(std::uint32_t i) const noexcept {
    const Token& token = tokens_[i];
    if (i + 1 >= tokens_.size()) return false;
    const Token& next = tokens_[i + 1];
    if (next.line_before) return true;
    return next.space_before && next.kind == TokenKind::word && next.shape == Shape::capitalised &&
           !rules_.is_abbreviation(token.word) && rules_.is_sentence_opener(next.word);
  }

  /// "... after the storm The council said": no name, since small letters stand before and behind the capital.
  bool starts_behind_heading(std::uint32_t i) const noexcept {
    const Token& token = tokens_[i];
    if (token.shape != Shape::capitalised || !token.space_before || !rules_.is_sentence_opener(token.word))
      return false;
    if (i + 1 >= tokens_.size() || tokens_[i + 1].kind != TokenKind::word || rules_.is_unfinished(tokens_[i + 1].word))
      return false;
    const Token& before = tokens_[i - 1];
    if (before.kind == TokenKind::sign) return text_[before.start] == ')' && tokens_[i + 1].shape == Shape::lower;
    if (before.kind == TokenKind::word && (before.shape != Shape::lower || rules_.is_unfinished(before.word)))
      return false;
    const bool article = token.end - token.start <= longest_article;  // "A Tunisian ..." opens a sentence as well
    return tokens_[i + 1].shape == Shape::lower || article;
  }

  /// "Photograph: Ida Moen/Getty Images Odex said": behind a slash and whose photograph it is.
  bool starts_behind_credit(std::uint32_t i) const noexcept {
    if (tokens_[i].shape == Shape::lower || !tokens_[i].space_before || !rules_.is_credit(tokens_[i - 1].word))
      return false;
    std::uint32_t first = i - 1;
    if (tokens_[first].space_before && rules_.is_credit(tokens_[first - 1].word)) --first;
    return !tokens_[first].space_before && sign_of(text_, tokens_[first - 1]) == U'/' &&
           !tokens_[first - 1].space_before && tokens_[first - 2].shape == Shape::capitalised &&
           !rules_.is_credit(tokens_[i].word);
  }

  static constexpr std::uint32_t shortest_heading = 4;  ///< Tokens.
  static constexpr std::size_t longest_article = 1;     ///< Bytes.

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const SentenceRules& rules_;
  std::vector<Sentence> sentences_;
  std::uint32_t first_ = 0;
};

}  // namespace

bool is_full_stop(char32_t c) noexcept {
  switch (c) {
    case U'\u3002':
    case U'\uFF01':
    case U'\uFF1F':
    case U'\u061F':
    case U'\u0964':
    case U'\u06D4':
    case U'\u0589':
      return true;
    default:
      return false;
  }
}

std::vector<Sentence> split_sentences(std::string_view text, const std::vector<Token>& tokens,
                                      const SentenceRules& rules) {
  return Splitter(text, tokens, rules).run();
}

}  // namespace dateline::text
