// Tokens grouped into sentences.
#pragma once

#include "text/tokens.hpp"

#include <string_view>
#include <vector>

namespace dateline::text {

/// A range of tokens, `[first, last)`.
struct Sentence {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  friend bool operator==(const Sentence&, const Sentence&) = default;
};

/// Full stops, question and exclamation marks that are no part of abbreviations: of Chinese, Hindi, Urdu, Armenian and
/// Arabic.
bool is_full_stop(char32_t c) noexcept;

/// What a language's pack knows of sentence ends.
struct SentenceRules {
  /// By WordId: words after which a full stop does not end a sentence unless a line does ("Mr", "Oct", "u.s.").
  std::vector<bool> abbreviations;

  /// By WordId: words that open a sentence when they stand in capitals behind initials ("in the U.S. The ..."), or
  /// behind a small word with no sign between.
  std::vector<bool> openers;

  /// By WordId: words behind which a sentence goes on, even before such a capital ("of A Silly Gigolo").
  std::vector<bool> unfinished;

  /// By WordId: words of those who are given credit for a photograph ("Weiss/Reuters").
  std::vector<bool> credits;

  bool is_credit(WordId word) const noexcept { return word < credits.size() && credits[word]; }
  bool is_abbreviation(WordId word) const noexcept { return word < abbreviations.size() && abbreviations[word]; }
  bool is_sentence_opener(WordId word) const noexcept { return word < openers.size() && openers[word]; }
  bool is_unfinished(WordId word) const noexcept { return word < unfinished.size() && unfinished[word]; }
};

/// A sentence ends at . ! ? … 。 ！ ？ with the quotation marks and brackets that close behind it, when white space and
/// a capital, digit, opening mark or caseless letter follow; and at every blank line. Single line breaks end one only
/// behind a full stop or before a bullet. A heading or caption that scrapers glued to the story ends where a word that
/// opens sentences has a capital: "Road closed after the storm The council said ...", or behind the credit of a
/// photograph: "Ida Moen/Reuters Odex said ...".
std::vector<Sentence> split_sentences(std::string_view text, const std::vector<Token>& tokens,
                                      const SentenceRules& rules);

}  // namespace dateline::text
