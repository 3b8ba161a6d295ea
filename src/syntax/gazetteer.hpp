// Names the packs know: countries with their adjectives, peoples and capitals, places, organisations.
#pragma once

#include <dateline/event.hpp>

#include "syntax/word_trie.hpp"

#include <string>
#include <vector>

namespace dateline::syntax {

/// Something with a name, however it is written.
struct GazetteerEntry {
  std::string name;  ///< As it is shown.
  EntityKind kind = EntityKind::other;
  std::string code;                          ///< ISO 3166-1 of a country; or empty.
  std::uint32_t country = WordTrie::absent;  ///< Entry of the country it lies in or stands for.
  bool government = false;                   ///< A capital or seat that stands for its country's government.
  bool company = false;                      ///< A firm: "the company" may mean it.
};

/// What one written form may mean; `absent` where it has no such meaning.
struct GazetteerReadings {
  std::uint32_t name = WordTrie::absent;       ///< "Russia", "Moscow", "NATO"
  std::uint32_t adjective = WordTrie::absent;  ///< "Russian": the country
  std::uint32_t people = WordTrie::absent;     ///< "Russians": the country
};

class Gazetteer {
 public:
  struct Match {
    std::uint32_t length = 0;  ///< Tokens; 0 when nothing matches.
    GazetteerReadings readings;
  };

  std::uint32_t add(GazetteerEntry entry);
  enum class Form : std::uint8_t { name, adjective, people };
  /// A form already known with the same kind of meaning keeps the first one.
  void add_form(std::uint32_t entry, Form form, std::string_view written, text::Vocabulary& vocabulary);

  const GazetteerEntry& entry(std::uint32_t index) const noexcept { return entries_[index]; }
  std::size_t size() const noexcept { return entries_.size(); }
  Match longest(std::span<const text::Token> tokens, std::uint32_t first, std::uint32_t last) const noexcept;
  /// First words of all forms, to be marked in the lexicon.
  const std::vector<text::WordId>& first_words() const noexcept { return first_words_; }

 private:
  std::vector<GazetteerEntry> entries_;
  std::vector<GazetteerReadings> readings_;
  std::vector<text::WordId> first_words_;
  WordTrie trie_;
};

}  // namespace dateline::syntax
