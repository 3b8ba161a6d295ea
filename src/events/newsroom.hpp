// A language's style sheet: what titles and credits need beyond rules. From the section "newsroom" of packs.
#pragma once

#include "packs/pack_node.hpp"
#include "text/vocabulary.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace dateline::events {

struct Newsroom {
  /// \param sections later ones add to earlier ones
  Newsroom(const std::vector<const packs::PackNode*>& sections, text::Vocabulary& vocabulary,
           std::vector<Problem>& problems);
  /// Asked of every word of a title.
  bool is_left_out(text::WordId word) const noexcept {
    return (left_out_bits >> word % 64 & 1u) != 0 &&
           std::find(left_out.begin(), left_out.end(), word) != left_out.end();
  }

  std::string conjunction;                      ///< Joins the last two of a list in a title: "and".
  std::string genitive;                         ///< Behind a name, what makes it the owner of what follows: "'s".
  std::string body_again;                       ///< A firm or country that a title has named: "it".
  std::vector<std::string> agencies;            ///< News agencies as credits name them: "Reuters".
  std::vector<text::WordId> left_out;           ///< Words headlines do without: "the".
  std::uint64_t left_out_bits = 0;              ///< The same, several words to a bit: most words are none of them.
  std::vector<text::WordId> places_of_writing;  ///< Behind a phrase, where the article was written: "here".
  std::vector<text::WordId> sources;  ///< Prepositions before who says so, which headlines do without: "according to".
  std::vector<text::WordId> bylines;  ///< Words before the names of those who wrote an article: "by".
  std::vector<text::WordId> leading;  ///< Adverbs that belong to what stands behind them: "just".
};

}  // namespace dateline::events
