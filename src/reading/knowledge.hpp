// What reading knows of languages and of the words web pages call their parts by: data from src/packs/*/reading.json.
#pragma once

#include <dateline/error.hpp>

#include "packs/pack_node.hpp"
#include "reading/pattern_set.hpp"
#include "reading/phrase_table.hpp"
#include "text/vocabulary.hpp"

#include <array>
#include <bitset>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::reading {

/// What the class and id of an element say about it, as bits.
enum PartFlags : std::uint32_t {
  part_navigation = 1u << 0,
  part_comments = 1u << 1,
  part_advertisement = 1u << 2,
  part_related = 1u << 3,
  part_footer = 1u << 4,
  part_sharing = 1u << 5,
  part_notice = 1u << 6,  ///< Cookie walls, pop-ups, sign-up boxes.
  part_hidden = 1u << 7,
  part_content = 1u << 8,    ///< Names that content goes by, even next to one of the above.
  part_positive = 1u << 9,   ///< Names that speak for content.
  part_negative = 1u << 10,  ///< Names that speak against content.
  part_byline = 1u << 11,
  part_date = 1u << 12,
  part_modified = 1u << 13,   ///< A date of change.
  part_published = 1u << 14,  ///< A date that is expressly that of publication.
  part_unlikely =
      part_navigation | part_comments | part_advertisement | part_related | part_footer | part_sharing | part_notice,
};

/// The reason for dropping that the lowest of the `part_unlikely` bits stands for.
std::string_view reason_of(std::uint32_t flags) noexcept;

/// A writing system that settles the language as long as no common words say otherwise.
struct ScriptRange {
  std::string language;
  char32_t first = 0;
  char32_t last = 0;
};

/// A word that says what the day behind it is.
struct BylineWord {
  std::string text;      ///< Folded.
  bool changed = false;  ///< The day of a change, not that of publication.
};

/// A language whose texts can be recognised.
struct KnownLanguage {
  std::string tag;               ///< BCP 47
  std::size_t common_words = 0;  ///< How many of them are listed.
};

struct Knowledge {
  std::vector<KnownLanguage> languages;
  text::Vocabulary common_words;                                 ///< Folded.
  std::vector<std::vector<std::uint8_t>> languages_of_word{{}};  ///< By WordId: indices of languages.
  std::vector<ScriptRange> scripts;
  std::unordered_map<std::string, unsigned> months;  ///< Folded name -> 1-12.
  std::vector<std::string> month_first;  ///< BCP 47 tags of languages that write 3/4/2024 for the fourth of March.
  std::vector<BylineWord> byline_words;
  std::bitset<256> byline_beginnings;   ///< The first bytes of those.
  std::vector<std::string> day_halves;  ///< What stands behind a time of day: "pm"; folded.
  PhraseTable phrases;
  PatternSet parts;                        ///< PartFlags.
  std::vector<std::string> article_types;  ///< schema.org types of articles, lower case.
};

/// Does a language write dates in figures with the month first?
bool is_month_first(const Knowledge& knowledge, std::string_view language) noexcept;

/// The knowledge of the built-in packs, read on first use and never changed: `read` is a function and has no object of
/// the caller's to keep it in. Safe from many threads.
const Knowledge& builtin_knowledge();

/// Takes one reading.json into `knowledge`.
void add_knowledge(const packs::PackNode& root, Knowledge& knowledge, std::vector<Problem>& problems);

}  // namespace dateline::reading
