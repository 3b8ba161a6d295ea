#include "events/newsroom.hpp"

namespace dateline::events {

Newsroom::Newsroom(const std::vector<const packs::PackNode*>& sections, std::vector<Problem>& problems) {
  for (const packs::PackNode* section : sections) {
    packs::expect_keys(*section, {"conjunction", "agencies"}, problems);
    conjunction = packs::string_or(*section, "conjunction", conjunction, problems);
    if (const packs::PackNode* node = section->find("agencies"))
      for (std::string& name : packs::strings(*node, problems)) agencies.push_back(std::move(name));
  }
}

}  // namespace dateline::events
