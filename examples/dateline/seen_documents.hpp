// Articles that share an id by mistake.
#pragma once

#include <dateline/event.hpp>

#include <cstdint>
#include <string>
#include <unordered_map>

namespace program {

/// Notices when two different articles bear one id: a timeline keeps the fuller of them alone.
class SeenDocuments {
 public:
  /// \return whether another text came under the id of this document before
  bool clashes(const dateline::DocumentInfo& document) {
    std::uint64_t text = 0;
    for (const std::uint64_t sentence : document.sentence_hashes) text = (text ^ sentence) * 1099511628211u;  // FNV-1a
    const auto [place, first] = texts_.try_emplace(document.id, text);
    return !first && place->second != text;
  }
  static constexpr const char* message = "another article has the same id; the fuller of the two is kept";

 private:
  std::unordered_map<std::string, std::uint64_t> texts_;
};

}  // namespace program
