// What somebody is quoted as saying, with both its marks.
#include "events/phrase_text.hpp"
#include "events/quotation_marks.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

namespace dateline::events {
using syntax::TokenRange;
using syntax::Trait;

bool PhraseText::opens_quotation(std::uint32_t token) const {
  const bool mark = is_quotation_mark(token) || is_sign(token, "`'");
  return mark && reading_.tokens()[token].space_before && token + 1 < reading_.tokens().size() &&
         !reading_.tokens()[token + 1].space_before;
}

/// Is the token the mark that closes what `opening` opens?
bool PhraseText::is_partner(std::uint32_t token, std::uint32_t opening) const {
  if (reading_.tokens()[token].space_before) return false;
  std::size_t at = 0;
  std::size_t opening_at = 0;
  return text::next_code_point(reading_.word(token), at) ==
         closing_mark(text::next_code_point(reading_.word(opening), opening_at));
}

/// No mark within but the first.
bool PhraseText::is_one_quotation(TokenRange tokens) const {
  for (std::uint32_t token = tokens.first + 1; token < tokens.last; ++token)
    if (closes(token, tokens.first)) return false;
  return true;
}

/// "... to come," Weiss said: a quotation that an earlier sentence opened. Its closing mark; none where there is none.
std::uint32_t PhraseText::closing_behind(TokenRange tokens) const {
  if (!reading_.starts_sentence(tokens.first)) return syntax::none;
  constexpr std::uint32_t most = 3;  // stops and the mark itself
  for (std::uint32_t token = tokens.first; token < tokens.last; ++token)
    if (is_quotation_mark(token)) return syntax::none;
  for (std::uint32_t token = tokens.last; token < tokens.last + most && token < reading_.tokens().size(); ++token) {
    if (is_quotation_mark(token)) return reading_.tokens()[token].space_before ? syntax::none : token;
    if (!is_sign(token, ",;.!?")) break;
  }
  return syntax::none;
}

/// "(12:26 p.m.) The minister may ...": a note of the editors, not what is said.
TokenRange PhraseText::without_opening_bracket(TokenRange tokens) const {
  if (!is_sign(tokens.first, "(")) return tokens;
  std::uint32_t token = tokens.first;
  while (token < tokens.last && !is_sign(token, ")")) ++token;
  return token + 1 < tokens.last ? TokenRange{token + 1, tokens.last} : tokens;
}

/// "That costs too much", not "that it closed"
bool PhraseText::is_subject(std::uint32_t that) const {
  constexpr std::uint64_t finite_forms = syntax::auxiliary_forms | syntax::traits(Trait::verb_third, Trait::verb_past);
  return is(that, syntax::traits(Trait::determiner)) && is(that + 1, finite_forms) &&
         !is(that + 1, syntax::traits(Trait::noun, Trait::adjective));
}

/// "denied that on Wednesday": no clause follows.
bool PhraseText::stands_for_all(TokenRange tokens) const {
  if (!is(tokens.first, syntax::traits(Trait::determiner)) || !is(tokens.first + 1, syntax::traits(Trait::preposition)))
    return false;
  return !tells_verb({tokens.first + 1, tokens.last});
}

TokenRange PhraseText::core(TokenRange tokens) const {
  tokens = without_opening_bracket(tokens);
  constexpr std::uint64_t introductions = syntax::traits(Trait::complementiser, Trait::coordinator);
  // "whether he may stay" is more than that he may.
  const bool asked = engine_.cues.introduction(reading_.tokens()[tokens.first].word) != CueClass::none;
  if (is(tokens.first, introductions) && tokens.last - tokens.first > 1 && !is_subject(tokens.first) &&
      !stands_for_all(tokens) && !asked)
    ++tokens.first;
  // "Meanwhile, the king left"
  if (tokens.last - tokens.first > 3 && is(tokens.first, syntax::traits(Trait::adverb)) &&
      is_sign(tokens.first + 1, ","))
    tokens.first += 2;
  if (!is_quotation_mark(tokens.first)) {
    tokens = without_stop(tokens);
    const bool closed = tokens.last - tokens.first > 2 && is_quotation_mark(tokens.last - 1);
    const TokenRange inner = without_stop({tokens.first, tokens.last - (closed ? 1 : 0)});
    return closed && closing_behind(inner) != syntax::none ? inner : tokens;
  }
  for (std::uint32_t token = tokens.first + 2; token < tokens.last; ++token)
    if (closes(token, tokens.first)) {
      if (token + 2 < tokens.last && !is_sign(token - 1, ",;.!?")) break;  // ""many members" of the army"
      tokens.last = token;
      break;
    }
  return without_stop(tokens);
}

bool PhraseText::is_quoted(TokenRange tokens) const {
  tokens = core(tokens);
  return is_quotation_mark(tokens.first) || closing_behind(tokens) != syntax::none;
}

std::string PhraseText::said(TokenRange tokens, std::size_t length) const {
  tokens = core(tokens);
  const bool opened = is_quotation_mark(tokens.first) && tokens.last - tokens.first >= 2 && is_one_quotation(tokens);
  const std::uint32_t closing = opened ? syntax::none : closing_behind(tokens);
  if (!opened && closing == syntax::none) return text(tokens, length);
  const std::uint32_t mark = opened ? tokens.first++ : closing;
  std::size_t at = 0;
  const char32_t sign = text::next_code_point(reading_.word(mark), at);
  const char32_t first = opened ? sign : opening_mark(sign);
  const char32_t last = closing_mark(first);
  constexpr std::size_t marks = 2;
  if (text::length(reading_.words(tokens)) > length)
    while (tokens.last - tokens.first > 1 && seams_.inserted(tokens.first)) ++tokens.first;
  std::string inner = told(tokens, length - marks, true);
  if (last == 0) return inner;
  std::string said;
  text::append_code_point(said, first);
  said += inner;
  text::append_code_point(said, last);
  return said;
}

}  // namespace dateline::events
