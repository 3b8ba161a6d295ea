// Stretches of the article as a title may quote them: short, cut where a reader would pause, quotation marks in pairs.
#pragma once

#include "events/document_reading.hpp"
#include "events/language_engine.hpp"
#include "events/seams.hpp"
#include "events/stand_ins.hpp"
#include "events/time_attachment.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::events {

class PhraseText {
 public:
  static constexpr std::size_t slack = 24;  ///< A whole clause is worth some more room, in code points.
  static constexpr std::size_t far = 56;    ///< So is its verb, where all else would end before that.

  /// \param own_time of what the title is for: it has its date beside it
  /// \param names for pronouns and descriptions outside quotations
  PhraseText(const LanguageEngine& engine, const DocumentReading& reading, const Seams& seams,
             const AttachedTime& own_time, StandInNames names)
      : engine_(engine), reading_(reading), seams_(seams), own_time_(own_time), names_(std::move(names)) {}

  /// About `length` code points of `tokens`, in headline style: without articles, times and brackets, white space made
  /// one space. What is too long loses its insertions, then ends at the last seam that has room, else at the first one
  /// a little beyond; never with a word that wants another behind it: "in the", "and".
  std::string text(syntax::TokenRange tokens, std::size_t length) const;
  /// The same to a seam; empty where there is none.
  std::string part(syntax::TokenRange tokens, std::size_t length) const;
  /// Without the times it begins with.
  syntax::TokenRange behind_times(syntax::TokenRange tokens) const;
  /// What somebody says, without what introduces it; of a quotation, the opening mark to what stands before the
  /// closing.
  syntax::TokenRange core(syntax::TokenRange tokens) const;
  /// Do quotation marks stand around that?
  bool is_quoted(syntax::TokenRange tokens) const;
  /// The text of that, with both marks where the text has them.
  std::string said(syntax::TokenRange tokens, std::size_t length) const;

 private:
  enum class Style : std::uint8_t { whole, headline, without_insertions, without_details, verbatim };

  static std::string with_marks_settled(std::string text);
  std::string written(syntax::TokenRange tokens, Style style) const;
  bool is_too_long(syntax::TokenRange tokens, std::size_t length, Style style) const;
  std::string told(syntax::TokenRange tokens, std::size_t length, bool verbatim) const;
  bool is_own(std::uint32_t time) const { return time != syntax::none && own_time_.time && is_of_own(time); }
  bool is_of_own(std::uint32_t time) const;
  bool is_left_out(std::uint32_t token, Style style) const {
    constexpr Omission::Set always = Omission::time_or_brackets;
    constexpr std::array<Omission::Set, 4> by_style = {always, always | Omission::beside, always | Omission::inserted,
                                                       always | Omission::inserted | Omission::detail};
    if (style == Style::verbatim) return false;
    return seams_.goes(token, by_style[static_cast<std::size_t>(style)]) || is_own(seams_.time_at(token)) ||
           is_article(token);
  }
  bool is_article(std::uint32_t token) const {  // most words are none
    return engine_.newsroom.is_left_out(reading_.tokens()[token].word) && can_go(token);
  }
  bool can_go(std::uint32_t article) const;
  bool is_set_in_capitals(std::uint32_t token) const;
  bool is_part_of_phrase(std::uint32_t article) const;
  bool is_of_rate(std::uint32_t article) const;
  bool opens_sentence(std::uint32_t token) const;
  bool is_numbered(std::uint32_t token) const;
  bool has_capital_for_place(std::uint32_t token) const;
  bool is(std::uint32_t token, std::uint64_t traits) const;
  bool is_sign(std::uint32_t token, std::string_view signs) const {  // most tokens are none
    return reading_.tokens()[token].kind == text::TokenKind::sign && is_one_of(token, signs);
  }
  bool is_one_of(std::uint32_t token, std::string_view signs) const;
  bool is_quotation_mark(std::uint32_t token) const {
    if (reading_.tokens()[token].ascii_sign != '\0') return reading_.tokens()[token].ascii_sign == '"';
    return is_sign(token, "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019");
  }
  bool stands_for_all(syntax::TokenRange tokens) const;
  bool is_subject(std::uint32_t that) const;
  bool opens_quotation(std::uint32_t token) const;
  bool leads_on(std::uint32_t token) const;
  bool closes(std::uint32_t token, std::uint32_t opening) const {
    return is_quotation_mark(token) && is_partner(token, opening);
  }
  bool is_partner(std::uint32_t token, std::uint32_t opening) const;
  bool is_one_quotation(syntax::TokenRange tokens) const;
  std::uint32_t closing_behind(syntax::TokenRange tokens) const;
  syntax::TokenRange without_opening_bracket(syntax::TokenRange tokens) const;
  syntax::TokenRange without_loose_end(syntax::TokenRange tokens) const;
  syntax::TokenRange without_stop(syntax::TokenRange tokens) const;
  std::uint32_t last_word_within(syntax::TokenRange tokens, std::size_t length, Style style) const;
  std::optional<syntax::TokenRange> to_seam(syntax::TokenRange tokens, std::size_t length, Style style) const;
  bool is_finite(std::uint32_t token) const;
  bool lacks_verb(syntax::TokenRange part, syntax::TokenRange whole) const;
  bool tells_verb(syntax::TokenRange tokens) const;
  syntax::TokenRange without_unfinished(syntax::TokenRange tokens) const;
  std::optional<syntax::TokenRange> to_far_seam(syntax::TokenRange tokens, std::size_t length, Style style) const;
  std::optional<syntax::TokenRange> to_early_seam(syntax::TokenRange tokens, std::size_t length, Style style) const;
  syntax::TokenRange to_last_word(syntax::TokenRange tokens, std::size_t length, Style style) const;

  const LanguageEngine& engine_;
  const DocumentReading& reading_;
  const Seams& seams_;
  AttachedTime own_time_;
  StandInNames names_;
};

}  // namespace dateline::events
