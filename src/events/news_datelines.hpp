// "OSLO, Norway (Reuters) - ": where and by whom a story was filed, before its first sentence.
#pragma once

#include "events/newsroom.hpp"
#include "text/sentences.hpp"
#include "text/tokens.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::events {

/// The first token behind the dateline that opens the sentence; its own first token where none does. Asks for a place
/// in capitals, nothing but names, numbers and signs up to a dash between spaces, and a capital behind it.
std::uint32_t end_of_dateline(const std::vector<text::Token>& tokens, const text::Sentence& sentence,
                              std::string_view text);

/// What opens a story within a line that scrapers have glued to what stood above it.
class StoryOpenings {
 public:
  StoryOpenings(const std::vector<text::Token>& tokens, std::string_view text, const Newsroom& newsroom)
      : tokens_(tokens), text_(text), newsroom_(newsroom) {}
  /// The first token behind "By Otto Weiss, CNN", where that opens the sentence; else the sentence's first.
  std::uint32_t end_of_byline(const text::Sentence& sentence) const;
  /// "Rebels leave town OSLO (Reuters) - ": the place with its credit, dash included, wherever in the sentence; empty
  /// where there is none.
  text::Sentence credited_place(const text::Sentence& sentence) const;

 private:
  std::uint32_t end_of_agency(std::uint32_t token) const;
  std::uint32_t start_of_place(std::uint32_t first, std::uint32_t bracket) const;

  const std::vector<text::Token>& tokens_;
  std::string_view text_;
  const Newsroom& newsroom_;
};

}  // namespace dateline::events
