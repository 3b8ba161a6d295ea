// The words for who or what fills each part of an event, with a name or without: how "the generals" of one article meet
// "Generals Karl Weiss and Ida Moen" of another.
#pragma once

#include <dateline/event.hpp>

#include "merging/words.hpp"

#include <compare>
#include <cstddef>
#include <vector>

namespace dateline::merging {

struct PartWord {
  WordId role = no_word;
  WordId word = no_word;
  bool name = false;  // a name, or a word of one: "shares in [Odex]"
  bool text = false;  // of words for what the event is about

  friend auto operator<=>(const PartWord&, const PartWord&) = default;
};

// Sorted by role and word.
std::vector<PartWord> part_words(const EventMention& event, Interner& roles, Interner& stems);

// How the parts that both events fill compare.
struct SameParts {
  std::size_t same = 0;  // a word in common
  bool by_name = false;  // two words of a name in common: "the Baltic Pearl", "the Norvik tanker Baltic Pearl"
  bool other = false;    // some part is filled by others: two names, or words for others
};

SameParts compare_parts(const std::vector<PartWord>& a, const std::vector<PartWord>& b);

}  // namespace dateline::merging
