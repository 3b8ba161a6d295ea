// A document as the stages before rules see it: title and body as one text, cut into tokens, sentences and times.
#pragma once

#include <dateline/document.hpp>
#include <dateline/event.hpp>

#include "events/dated_entries.hpp"
#include "events/language_engine.hpp"
#include "events/time_attachment.hpp"
#include "rules/text_pattern.hpp"
#include "syntax/sentence_analysis.hpp"
#include "text/sentences.hpp"
#include "text/tokens.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::events {

class DocumentReading {
 public:
  /// A sentence longer than this is analysed in pieces, so that no text costs more than linear time.
  static constexpr std::uint32_t max_sentence = 400;

  DocumentReading(const LanguageEngine& engine, const TimeOptions& time_options, const Document& document);

  const Date& published() const noexcept { return document_.published; }
  const std::string& text() const noexcept { return text_; }
  rules::CasedText cased_text() const noexcept { return {text_, lower_text_}; }
  const std::vector<text::Token>& tokens() const noexcept { return tokens_; }
  const std::vector<text::Sentence>& sentences() const noexcept { return sentences_; }
  const std::vector<TimeExpression>& times() const& noexcept { return times_; }
  /// Given away when all else has been done.
  std::vector<TimeExpression> times() && noexcept { return std::move(times_); }
  /// The sentence is the title or a heading.
  bool is_headline(const text::Sentence& sentence) const noexcept;
  syntax::Manner manner(std::uint32_t sentence) const noexcept;
  bool starts_sentence(std::uint32_t token) const noexcept;
  std::span<const PlacedTime> times_in(std::uint32_t sentence) const noexcept {
    return {placed_.data() + first_time_[sentence], placed_.data() + first_time_[sentence + 1]};
  }
  /// The times of a sentence that are no part of a phrase: not "three days of mourning", which is measured by one.
  void opaque_times(std::uint32_t sentence, const syntax::Lexicon& lexicon, std::vector<syntax::TokenRange>& out) const;
  /// Where the expression of that number stands; none where no sentence holds it.
  const PlacedTime* placed(std::size_t time) const noexcept {
    const auto found = std::lower_bound(placed_.begin(), placed_.end(), time,
                                        [](const PlacedTime& place, std::size_t index) { return place.index < index; });
    return found != placed_.end() && found->index == time ? &*found : nullptr;
  }
  /// The sentence is a list of headings that nothing parts any more: no reader could tell who did what.
  bool is_glued(std::uint32_t sentence) const noexcept {
    return std::binary_search(glued_.begin(), glued_.end(), sentence);
  }
  /// The first sentence behind a byline, a credited dateline or a caption within its line, if there is one.
  std::uint32_t first_of_story() const noexcept { return first_of_story_; }
  /// The day a dateline tells without its year, if one does.
  std::optional<RelativeDate> filed() const;
  /// The entry a sentence belongs to, in a text that lists dates: "4 July: ...", or a date as a heading.
  const std::optional<Entry>& entry(std::uint32_t sentence) const noexcept { return entries_[sentence]; }
  /// "4 July: School shelled."
  bool is_entry_line(std::uint32_t sentence) const noexcept {
    return entries_[sentence] && entries_[sentence]->kind == Entry::Kind::line;
  }

  std::string_view word(std::uint32_t token) const noexcept {
    return std::string_view(text_).substr(tokens_[token].start, tokens_[token].end - tokens_[token].start);
  }
  /// Code points of a token.
  std::size_t length(std::uint32_t token) const noexcept;
  std::string_view words(syntax::TokenRange range) const noexcept;
  Span bytes(syntax::TokenRange range) const noexcept;
  /// Bytes of the text as bytes of the article; empty for those of a title that is not in the body.
  Span to_article(Span span) const noexcept;
  Span to_article(syntax::TokenRange range) const noexcept { return to_article(bytes(range)); }

 private:
  std::uint32_t end_of_repeated_title() const;
  void cut_sentences(const LanguageEngine& engine);
  void add_sentence(text::Sentence sentence);
  void add_dateline(text::Sentence sentence);
  void add_above_story(text::Sentence sentence);
  bool is_glued_on(const text::Sentence& sentence) const;
  void find_headings();
  void place_times();
  bool is_part_of_word(std::uint32_t time, std::uint32_t last) const noexcept;

  const Document& document_;
  std::string text_;
  std::string lower_text_;
  std::size_t body_ = 0;  ///< Where the body starts in `text_`.
  std::vector<text::Token> tokens_;
  std::vector<text::Sentence> sentences_;
  std::uint32_t first_of_story_ = 0;
  std::vector<std::uint32_t> glued_;  ///< Sentences, ascending.
  syntax::TokenRange dateline_;       ///< The first; empty without one.
  std::vector<TimeExpression> times_;
  std::vector<PlacedTime> placed_;
  std::vector<std::uint32_t> first_time_;      ///< By sentence, in `placed_`; one more at the end.
  std::vector<Span> headings_;                 ///< In `text_`, ascending.
  std::vector<std::optional<Entry>> entries_;  ///< By sentence.
};

}  // namespace dateline::events
