// Which of the events gathered so far a mention is compared with: those found by what they share, within days that fit.
#pragma once

#include "merging/cluster.hpp"
#include "merging/corpus.hpp"
#include "merging/id_set.hpp"

#include <cstdint>
#include <memory_resource>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::merging {

// What a fact makes its cluster found by.
void find_offered_keys(const Corpus& corpus, const Fact& fact, std::vector<std::uint64_t>& keys);

// Clusters by what they share and when they begin.
class ClusterIndex {
 public:
  void add(std::uint64_t key, const DateBounds& bounds, std::uint32_t cluster);

  // Clusters with the key that begin within the days, the latest first, and those without a date; of one day, and of
  // those without, the first made first, which have grown longest.
  void find(std::uint64_t key, std::chrono::sys_days first, std::chrono::sys_days last,
            std::vector<std::uint32_t>& found) const;

 private:
  struct List {
    using allocator_type = std::pmr::polymorphic_allocator<>;
    explicit List(allocator_type memory) : dated(memory), undated(memory) {}
    std::pmr::set<std::pair<std::chrono::sys_days, std::uint32_t>> dated;
    std::pmr::vector<std::uint32_t> undated;  // sorted; more than are ever compared are not kept
  };
  static void add_undated(List& list, std::uint32_t cluster);

  std::pmr::monotonic_buffer_resource memory_;  // many small nodes that go all at once
  std::pmr::unordered_map<std::uint64_t, List> by_key_{&memory_};
};

// Clusters a fact could go with, as far as they are found by what they share. With memory for one search after the
// other.
class CandidateFinder {
 public:
  CandidateFinder(const Corpus& corpus, const ClusterIndex& index) : corpus_(corpus), index_(index) {}

  // In the order in which they were made. Valid until the next call.
  std::vector<std::uint32_t>& find(const Fact& fact);

 private:
  const Corpus& corpus_;
  const ClusterIndex& index_;
  std::vector<std::uint64_t> keys_;
  std::vector<std::uint32_t> found_;
  IdSet once_;  // what is found, each once and in order
};

}  // namespace dateline::merging
