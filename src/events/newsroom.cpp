#include "events/newsroom.hpp"

#include "text/characters.hpp"

namespace dateline::events {

Newsroom::Newsroom(const std::vector<const packs::PackNode*>& sections, text::Vocabulary& vocabulary,
                   std::vector<Problem>& problems) {
  for (const packs::PackNode* section : sections) {
    packs::expect_keys(*section,
                       {"conjunction", "genitive", "body_again", "agencies", "left_out", "places_of_writing", "sources",
                        "bylines", "leading"},
                       problems);
    conjunction = packs::string_or(*section, "conjunction", conjunction, problems);
    genitive = packs::string_or(*section, "genitive", genitive, problems);
    body_again = packs::string_or(*section, "body_again", body_again, problems);
    if (const packs::PackNode* node = section->find("agencies"))
      for (std::string& name : packs::strings(*node, problems)) agencies.push_back(std::move(name));
    const auto add_words = [&](std::vector<text::WordId>& words, std::string_view key) {
      if (const packs::PackNode* node = section->find(key))
        for (const std::string& word : packs::strings(*node, problems))
          words.push_back(vocabulary.intern(text::fold(word)));
    };
    add_words(left_out, "left_out");
    add_words(places_of_writing, "places_of_writing");
    add_words(sources, "sources");
    add_words(bylines, "bylines");
    add_words(leading, "leading");
  }
  for (const text::WordId word : left_out) left_out_bits |= std::uint64_t{1} << word % 64;
}

}  // namespace dateline::events
