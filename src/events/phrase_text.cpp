#include "events/phrase_text.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <vector>

namespace dateline::events {
namespace {

using syntax::TokenRange;
using syntax::Trait;

constexpr std::string_view quotation_marks = "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019";
constexpr std::string_view pauses = ",;:(\u2013\u2014";

/// What may begin a part that can be left out ...
constexpr std::uint64_t part_starts = syntax::traits(Trait::preposition, Trait::of_marker, Trait::coordinator,
                                                     Trait::subordinator, Trait::relative, Trait::infinitive_marker);
/// ... and what wants another word behind it.
constexpr std::uint64_t unfinished =
    part_starts | syntax::traits(Trait::determiner, Trait::possessive, Trait::complementiser, Trait::modal, Trait::be,
                                 Trait::have, Trait::subject_pronoun);

/// The mark that closes what this one opens, and 0 for one that opens nothing.
char32_t closing_mark(char32_t c) {
  switch (c) {
    case U'\u201c':
      return U'\u201d';
    case U'\u201e':
      return U'\u201c';
    case U'\u00ab':
      return U'\u00bb';
    case U'"':
      return U'"';
    default:
      return 0;
  }
}

void append_clean(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    std::size_t end = at;  // of the word
    while (at < text.size() && !text::is_space(text::next_code_point(text, at))) end = at;
    out.append(text, start, end - start);
    if (at != end && !out.empty() && out.back() != ' ') out += ' ';
  }
}

/// ASCII with single spaces between words, as most names are.
bool is_clean(std::string_view text) {
  bool space = true;
  for (const char c : text) {
    const bool is_space = c == ' ';
    if (static_cast<unsigned char>(c) < ' ' || static_cast<unsigned char>(c) >= 0x80 || (is_space && space))
      return false;
    space = is_space;
  }
  return !space;
}

}  // namespace

std::string shortened(std::string_view text, std::size_t length) {
  if (text.size() <= length && is_clean(text)) return std::string(text);
  std::string clean;
  append_clean(clean, text::trim(text));
  if (clean.size() <= length) return clean;
  std::size_t cut = 0;
  std::size_t at = 0;
  for (std::size_t count = 0; at < clean.size() && count < length; ++count) {
    if (clean[at] == ' ') cut = at;
    text::next_code_point(clean, at);
  }
  if (at < clean.size()) {
    if (clean[at] != ' ') at = cut == 0 ? at : cut;
    clean.resize(at);
    while (!clean.empty() && (clean.back() == ',' || clean.back() == ' ' || clean.back() == ';')) clean.pop_back();
  }
  return clean;
}

std::string with_marks_in_pairs(std::string text) {
  const auto may_be_mark = [](char c) { return c == '"' || static_cast<unsigned char>(c) >= 0x80; };
  if (std::none_of(text.begin(), text.end(), may_be_mark)) return text;
  constexpr std::size_t open = static_cast<std::size_t>(-1);
  struct Mark {
    std::size_t at;
    std::size_t size;
    char32_t wanted;      ///< What closes it.
    std::size_t partner;  ///< Index of the other mark, `open` without one.
  };
  std::vector<Mark> marks;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = text::next_code_point(text, at);
    if (!marks.empty() && marks.back().partner == open && marks.back().wanted == c) {
      marks.back().partner = marks.size();
      marks.push_back({start, at - start, 0, marks.size() - 1});
    } else if (closing_mark(c) != 0 || c == U'\u201d' || c == U'\u00bb') {
      marks.push_back({start, at - start, closing_mark(c), open});
    }
  }
  std::string paired;
  std::size_t from = 0;
  for (const Mark& mark : marks) {
    if (mark.partner != open) continue;
    paired.append(text, from, mark.at - from);
    from = mark.at + mark.size;
  }
  paired.append(text, from);
  return paired;
}

bool PhraseText::is(std::uint32_t token, std::uint64_t traits) const {
  return engine_.lexicon.word(reading_.tokens()[token].word).any_of(traits);
}

bool PhraseText::is_sign(std::uint32_t token, std::string_view signs) const {
  return reading_.tokens()[token].kind == text::TokenKind::sign &&
         signs.find(reading_.words({token, token + 1})) != std::string_view::npos;
}

bool PhraseText::is_quotation_mark(std::uint32_t token) const {
  return is_sign(token, quotation_marks);
}

TokenRange PhraseText::fitting(TokenRange tokens, std::size_t length) const {
  if (reading_.bytes(tokens).size() <= length) return tokens;
  std::uint32_t pause = tokens.first;
  std::uint32_t end = tokens.first;
  std::size_t used = 0;
  for (; end < tokens.last; ++end) {
    const bool pausing = is(end, part_starts) || is_sign(end, pauses);
    if (pausing && used >= length / 2) pause = end;  // what is cut earlier tells too little
    used += text::length(reading_.words({end, end + 1})) +
            (reading_.tokens()[end].space_before && end > tokens.first ? 1 : 0);
    if (used > length) break;
  }
  if (end == tokens.last) return tokens;
  tokens.last = pause > tokens.first ? pause : std::max(end, tokens.first + 1);
  while (tokens.last - tokens.first > 1 && (is(tokens.last - 1, unfinished) || is_sign(tokens.last - 1, pauses)))
    --tokens.last;
  return tokens;
}

/// "(12:26 p.m.) The minister may ...": a note of the editors, not what is said.
TokenRange PhraseText::without_opening_bracket(TokenRange tokens) const {
  if (!is_sign(tokens.first, "(")) return tokens;
  std::uint32_t token = tokens.first;
  while (token < tokens.last && !is_sign(token, ")")) ++token;
  return token + 1 < tokens.last ? TokenRange{token + 1, tokens.last} : tokens;
}

TokenRange PhraseText::without_stop(TokenRange tokens) const {
  while (tokens.last - tokens.first > 1 && is_sign(tokens.last - 1, ",;.")) --tokens.last;
  return tokens;
}

/// "The Hague" keeps its article, "the court" does not.
bool PhraseText::is_left_out(std::uint32_t token) const {
  const std::vector<text::WordId>& words = engine_.newsroom.left_out;
  const text::Token& what = reading_.tokens()[token];
  return what.shape == text::Shape::lower && std::find(words.begin(), words.end(), what.word) != words.end();
}

std::string PhraseText::verbatim(TokenRange tokens, std::size_t length) const {
  return with_marks_in_pairs(shortened(reading_.words(fitting(tokens, length)), length));
}

/// The words of a title as they were put together, made fit for one.
std::string PhraseText::finished(std::string text, std::size_t length) {
  const bool clean = text.size() <= length && is_clean(text);
  if (clean && text.find('"') == std::string::npos) return text;
  return with_marks_in_pairs(clean ? std::move(text) : shortened(text, length));
}

std::string PhraseText::text(TokenRange tokens, std::size_t length) const {
  tokens = fitting(without_stop(tokens), length);
  std::string text;
  text.reserve(reading_.bytes(tokens).size());
  for (std::uint32_t token = tokens.first; token < tokens.last; ++token) {
    if (tokens.last - tokens.first > 1 && is_left_out(token)) continue;
    if (!text.empty() && reading_.tokens()[token].space_before) text += ' ';
    text.append(reading_.words({token, token + 1}));
  }
  return finished(std::move(text), length);
}

TokenRange PhraseText::core(TokenRange tokens) const {
  tokens = without_opening_bracket(tokens);
  if (is(tokens.first, syntax::traits(Trait::complementiser)) && tokens.last - tokens.first > 1) ++tokens.first;
  if (!is_quotation_mark(tokens.first)) return without_stop(tokens);
  for (std::uint32_t token = tokens.first + 2; token < tokens.last; ++token)
    if (is_quotation_mark(token) && !reading_.tokens()[token].space_before) {
      tokens.last = token;
      break;
    }
  return without_stop(tokens);
}

std::string PhraseText::said(TokenRange tokens, std::size_t length) const {
  tokens = core(tokens);
  if (!is_quotation_mark(tokens.first) || tokens.last - tokens.first < 2) return text(tokens, length);
  std::string said(reading_.words({tokens.first, tokens.first + 1}));
  std::size_t at = 0;
  const char32_t closing = closing_mark(text::next_code_point(said, at));
  constexpr std::size_t marks = 2;
  std::string inner = verbatim({tokens.first + 1, tokens.last}, length - marks);
  if (closing == 0) return inner;
  said += inner;
  text::append_code_point(said, closing);
  return said;
}

}  // namespace dateline::events
