// Where an article names whom.
#pragma once

#include <dateline/event.hpp>

#include <algorithm>

namespace dateline::events {

/// Does a name of the entity stand within these bytes? \pre its mentions are sorted
inline bool is_mentioned_in(const Entity& entity, Span bytes) {
  const auto next = std::lower_bound(entity.mentions.begin(), entity.mentions.end(), bytes.start,
                                     [](const Span& mention, std::size_t at) { return mention.start < at; });
  return next != entity.mentions.end() && next->end <= bytes.end;
}

}  // namespace dateline::events
