#include "text/vocabulary.hpp"

namespace dateline::text {

WordId Vocabulary::find(std::string_view folded) const noexcept {
  if (folded.size() == 1) return of_one_byte_[static_cast<unsigned char>(folded.front())];
  return folded.size() <= longest_by_ends ? finish(begin(folded)) : find_longest(folded);
}

/// What both ends do not show of the word has to be compared.
WordId Vocabulary::find_longest(std::string_view folded) const noexcept {
  const LongSlot wanted{leading_bytes(folded), trailing_bytes(folded), static_cast<std::uint32_t>(folded.size()),
                        unknown_word};
  return long_.find(wanted.hash(), [&](const LongSlot& slot) {
    return slot.head == wanted.head && slot.tail == wanted.tail && slot.size == wanted.size &&
           words_[slot.id] == folded;
  });
}

WordId Vocabulary::intern(std::string_view folded) {
  if (folded.empty()) return unknown_word;
  const WordId id = find(folded);
  return id != unknown_word ? id : add(folded);
}

void Vocabulary::fill(std::span<const std::string_view> folded) {
  const auto is_short = [](std::string_view word) { return word.size() <= longest_short; };
  const auto short_words = static_cast<std::size_t>(std::count_if(folded.begin(), folded.end(), is_short));
  words_.reserve(folded.size() + 1);
  short_.reserve(short_words);
  long_.reserve(folded.size() - short_words);
  for (const std::string_view word : folded) add(word);
}

WordId Vocabulary::add(std::string_view folded) {
  const auto id = static_cast<WordId>(words_.size());
  const auto size = static_cast<std::uint32_t>(folded.size());
  words_.emplace_back(folded);
  if (size == 1) of_one_byte_[static_cast<unsigned char>(folded.front())] = id;
  if (folded.size() <= longest_short)
    short_.add({leading_bytes(folded), size, id});
  else
    long_.add({leading_bytes(folded), trailing_bytes(folded), size, id});
  return id;
}

}  // namespace dateline::text
