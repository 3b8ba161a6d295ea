// Stock phrases of pages around the story ("Read more", "Related articles"), looked up word by word.
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::reading {

/// Where in a line a phrase counts, and for how much; later ones are stronger.
enum class PhrasePlace : std::uint8_t {
  caption,    ///< Anywhere: the line describes or credits a picture.
  stamp,      ///< Anywhere in a short line with a number in it: the age of a comment ("3 days ago").
  contains,   ///< Anywhere in a short line: the line is no part of the story.
  start,      ///< The line begins with it: the line is no part of the story.
  paragraph,  ///< The same, of a line of any length.
  line,       ///< The whole line: it is no part of the story.
  section,    ///< The whole line is the heading of a list or teasers that are no part of the story.
  end,        ///< The whole line is a heading after which the story does not go on.
};

struct Phrase {
  std::string text;    ///< Folded. One that begins with `#`, for any figure, may go on in the line.
  std::string reason;  ///< As in Dropped.
  PhrasePlace place = PhrasePlace::line;
};

inline constexpr std::size_t phrase_beginnings = 131072;

class PhraseTable {
 public:
  void add(Phrase phrase);
  /// The strongest phrase in a line, or nullptr. \param buffer for the folded line; its content is of no interest.
  const Phrase* match(std::string_view line, std::string& buffer) const;
  /// The phrase that begins a paragraph of any length and says that it is none of the story, or nullptr.
  const Phrase* match_opening(std::string_view paragraph, std::string& buffer) const;

 private:
  /// One bit for each way a phrase can begin; most places of a text begin none.
  using Beginnings = std::bitset<phrase_beginnings>;

  bool may_match(std::string_view line) const noexcept;
  const Phrase* match_folded(std::string_view line) const;
  /// Of a line that begins with a figure: a phrase with `#` in its place.
  const Phrase* match_counted(std::string_view line, std::string& buffer) const;
  /// A row of buttons: nothing but phrases that fill lines, three at least.
  const Phrase* match_row(std::string_view line) const;

  std::vector<Phrase> phrases_;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> by_first_word_;  ///< Hash of the word -> phrases.
  Beginnings at_start_;  ///< Of phrases that count at the start of a line only.
  Beginnings anywhere_;
  Beginnings of_paragraphs_;
};

}  // namespace dateline::reading
