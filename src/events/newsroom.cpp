#include "events/newsroom.hpp"

#include "text/characters.hpp"

namespace dateline::events {

Newsroom::Newsroom(const std::vector<const packs::PackNode*>& sections, text::Vocabulary& vocabulary,
                   std::vector<Problem>& problems) {
  for (const packs::PackNode* section : sections) {
    packs::expect_keys(*section, {"conjunction", "body_again", "agencies", "left_out", "sources"}, problems);
    conjunction = packs::string_or(*section, "conjunction", conjunction, problems);
    body_again = packs::string_or(*section, "body_again", body_again, problems);
    if (const packs::PackNode* node = section->find("agencies"))
      for (std::string& name : packs::strings(*node, problems)) agencies.push_back(std::move(name));
    if (const packs::PackNode* node = section->find("left_out"))
      for (const std::string& word : packs::strings(*node, problems))
        left_out.push_back(vocabulary.intern(text::fold(word)));
    if (const packs::PackNode* node = section->find("sources"))
      for (const std::string& word : packs::strings(*node, problems))
        sources.push_back(vocabulary.intern(text::fold(word)));
  }
}

}  // namespace dateline::events
