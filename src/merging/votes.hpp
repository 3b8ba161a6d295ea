// Where most facts of a cluster would go.
#pragma once

#include "merging/cluster.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace dateline::merging {

using Votes = std::map<std::uint32_t, std::size_t>;  // by cluster

// The first of those most vote for, where at least half of a cluster's facts do.
inline std::optional<std::uint32_t> winner(const Votes& votes, const Cluster& part) {
  const auto best =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (best == votes.end() || 2 * best->second < part.facts.size()) return std::nullopt;
  return best->first;
}

inline bool is_of_one_day(const Cluster& cluster) {
  return cluster.bounds.bounded() && cluster.bounds.length() == std::chrono::days{0} &&
         cluster.claim == Claim::takes_place;
}

}  // namespace dateline::merging
