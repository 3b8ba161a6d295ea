#include "syntax/gazetteer.hpp"

namespace dateline::syntax {

std::uint32_t Gazetteer::add(GazetteerEntry entry) {
  entries_.push_back(std::move(entry));
  return static_cast<std::uint32_t>(entries_.size() - 1);
}

void Gazetteer::add_form(std::uint32_t entry, Form form, std::string_view written, text::Vocabulary& vocabulary) {
  const std::vector<text::WordId> words = intern_tokens(written, vocabulary);
  if (words.empty()) return;
  std::uint32_t& slot = trie_.slot(words);
  if (slot == WordTrie::absent) {
    slot = static_cast<std::uint32_t>(readings_.size());
    readings_.emplace_back();
    first_words_.push_back(words.front());
  }
  GazetteerReadings& readings = readings_[slot];
  std::uint32_t& meaning = form == Form::name        ? readings.name
                           : form == Form::adjective ? readings.adjective
                                                     : readings.people;
  if (meaning == WordTrie::absent) meaning = entry;
}

Gazetteer::Match Gazetteer::longest(std::span<const text::Token> tokens, std::uint32_t first,
                                    std::uint32_t last) const noexcept {
  const WordTrie::Match match = trie_.longest(tokens, first, last);
  if (match.length == 0) return {};
  return {match.length, readings_[match.value]};
}

}  // namespace dateline::syntax
