#include "merging/clusters.hpp"

#include "merging/candidates.hpp"
#include "merging/cluster_date.hpp"
#include "merging/parts.hpp"
#include "merging/references.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace dateline::merging {

using std::chrono::days;
using std::chrono::sys_days;

namespace {

// The most precisely dated first, then in the order of time; after them those dated by their publication alone, those
// without bounds, and those without dates.
std::vector<std::uint32_t> in_order(const Corpus& corpus) {
  const auto rank = [&](std::uint32_t index) {
    const Fact& fact = corpus.facts[index];
    const DateBounds& bounds = fact.bounds;
    return std::tuple(!bounds.known, !bounds.bounded(), fact.by_publication,
                      bounds.bounded() ? bounds.length() : days{0}, bounds.first, fact.generic, !fact.leading,
                      -static_cast<long long>(fact.actors.size()), index);
  };
  std::vector<decltype(rank(0))> ranks;
  ranks.reserve(corpus.facts.size());
  for (std::uint32_t i = 0; i < corpus.facts.size(); ++i) ranks.push_back(rank(i));
  std::sort(ranks.begin(), ranks.end());
  std::vector<std::uint32_t> order;
  order.reserve(ranks.size());
  for (const auto& each : ranks) order.push_back(std::get<std::uint32_t>(each));
  return order;
}

struct Choice {
  std::uint32_t cluster = 0;  // a new one when nothing was found
  std::optional<Similarity> found;
};

std::optional<Similarity> fits(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  return cluster.facts.empty() || is_bare_reference(fact) ? std::nullopt : similarity(corpus, fact, cluster);
}

// The one that three times as many documents tell as any other: the one meant where nothing says which.
class MostTold {
 public:
  void consider(const Choice& choice, std::size_t documents) {
    if (documents > most_) {
      next_ = most_;
      most_ = documents;
      choice_ = choice;
    } else {
      next_ = std::max(next_, documents);
    }
  }
  std::optional<Choice> winner() const {
    constexpr std::size_t clearly = 3;
    return next_ > 0 && most_ >= clearly * next_ ? std::optional(choice_) : std::nullopt;
  }

 private:
  Choice choice_;
  std::size_t most_ = 0;
  std::size_t next_ = 0;
};

// The cluster a fact fits best. A mention without a date goes with another document's event only where that is recent
// for it, the only one that could be meant, or of its story and the only one with a date: people meet again.
Choice best_of(const Corpus& corpus, const Fact& fact, const std::vector<Cluster>& clusters,
               const std::vector<std::uint32_t>& candidates, bool on_other_days = true) {
  constexpr days recent{31};
  const Choice none{static_cast<std::uint32_t>(clusters.size()), std::nullopt};
  Choice best = none;
  std::tuple<bool, bool, double> best_rank;  // what is news first, and what does not hang on being alone
  Choice resort = none;
  std::size_t resorts = 0;
  std::size_t possible = 0;
  std::size_t dated = 0;
  MostTold most_told;
  for (const std::uint32_t candidate : candidates) {
    const auto found = fits(corpus, fact, clusters[candidate]);
    if (!found || (found->off_by_a_day && !on_other_days)) continue;
    if (found->last_resort) {
      ++resorts;
      resort = {candidate, found};
      continue;
    }
    ++possible;
    if (clusters[candidate].bounds.bounded()) ++dated;
    const bool near = found->by_date || found->distance <= recent;
    const auto rank = std::tuple(near || found->certain, !found->if_alone, found->score);
    if (!best.found || rank > best_rank) {
      best = {candidate, found};
      best_rank = rank;
    }
    if (near) most_told.consider({candidate, found}, clusters[candidate].documents.size());
  }
  if (possible == 0) return resorts == 1 ? resort : none;
  if (possible == 1 || best.found->certain) return best;
  if (best.found->if_alone) return most_told.winner().value_or(none);
  if (best.found->by_date || best.found->same_document || best.found->distance <= recent) return best;
  return dated <= 1 && tells_same_story(corpus, fact, clusters[best.cluster]) ? best : none;
}

void absorb_and_index(const Corpus& corpus, std::vector<Cluster>& clusters, std::uint32_t target, Cluster& other,
                      ClusterIndex& index) {
  std::vector<std::uint64_t> keys;
  for (const std::uint32_t each : other.facts) {
    find_offered_keys(corpus, corpus.facts[each], keys);
    for (const std::uint64_t key : keys) index.add(key, clusters[target].bounds, target);
  }
  absorb(clusters[target], corpus, other);
}

bool share_a_document(const Cluster& a, const Cluster& b) {
  return common_count(a.documents, b.documents) != 0;
}

// "From Monday to Wednesday" holds an arrival on Monday and a farewell on Wednesday, told by others as days of their
// own. An article that tells of both days tells two events.
void unite_days(const Corpus& corpus, const Fact& fact, std::vector<Cluster>& clusters, std::uint32_t target,
                const std::vector<std::uint32_t>& candidates, ClusterIndex& index) {
  if (!fact.bounds.close || fact.bounds.length() == days{0} || !names_an_extent(corpus, fact)) return;
  for (const std::uint32_t candidate : candidates) {
    Cluster& other = clusters[candidate];
    if (candidate == target || share_a_document(clusters[target], other)) continue;
    const auto found = fits(corpus, fact, other);
    if (!found || !found->complete || !found->by_date || other.by_publication) continue;
    if (other.bounds.first < fact.bounds.first || other.bounds.last > fact.bounds.last) continue;
    if (parts_conflict(clusters[target].participants, other.participants)) continue;
    absorb_and_index(corpus, clusters, target, other, index);
  }
}

// Who is told without a date went where the others are, and goes where they go.
std::size_t count_voters(const Corpus& corpus, const Cluster& fragment) {
  const auto dated = std::count_if(fragment.facts.begin(), fragment.facts.end(),
                                   [&](std::uint32_t fact) { return corpus.fact(fact).bounds.bounded(); });
  return dated != 0 ? static_cast<std::size_t>(dated) : fragment.facts.size();
}

// Early mentions of an event may have begun clusters of their own, before enough of it was told to see that it is one.
// Now that more is told, a fragment goes where at least two in three of its mentions would go: to what is dated better,
// or told by more on another day.
void unite_fragments(const Corpus& corpus, std::vector<Cluster>& clusters, ClusterIndex& index,
                     CandidateFinder& finder) {
  constexpr std::size_t largest = 16;
  std::map<std::uint32_t, std::size_t> votes;  // by cluster
  for (std::uint32_t i = 0; i < clusters.size(); ++i) {
    Cluster& fragment = clusters[i];
    const std::size_t size = fragment.facts.size();
    if (size == 0 || size > largest) continue;
    const std::size_t voters = count_voters(corpus, fragment);
    votes.clear();
    for (const std::uint32_t number : fragment.facts) {
      std::vector<std::uint32_t>& candidates = finder.find(corpus.facts[number]);
      std::erase(candidates, i);
      const Choice choice = best_of(corpus, corpus.facts[number], clusters, candidates);
      if (!choice.found || clusters[choice.cluster].facts.size() < size) continue;
      const DateBounds& days_there = clusters[choice.cluster].bounds;
      const bool same_days = days_there.first == fragment.bounds.first && days_there.last == fragment.bounds.last;
      const bool dated_better = choice.cluster < i || (same_days && choice.found->by_date);
      const bool slip = choice.found->off_by_a_day && clusters[choice.cluster].facts.size() > size;
      if (dated_better || slip || !fragment.bounds.bounded()) ++votes[choice.cluster];
    }
    for (const auto& [target, count] : votes) {
      if (3 * count < 2 * voters) continue;
      absorb_and_index(corpus, clusters, target, fragment, index);
      break;
    }
  }
}

bool is_told_by_the_day(const Fact& fact) {
  return fact.bounds.bounded() && fact.bounds.length() == days{0} && !fact.by_publication;
}

}  // namespace

std::vector<Cluster> cluster_facts(const Corpus& corpus) {
  std::vector<Cluster> clusters;
  ClusterIndex index;
  CandidateFinder finder(corpus, index);
  std::vector<std::uint64_t> keys;
  // A slip of a day is known by how few tell it, so it is looked for once all days are told. They come first.
  bool all_days_told = false;
  for (const std::uint32_t number : in_order(corpus)) {
    const Fact& fact = corpus.facts[number];
    if (!all_days_told && !is_told_by_the_day(fact)) {
      all_days_told = true;
      unite_fragments(corpus, clusters, index, finder);
    }
    const std::vector<std::uint32_t>& candidates = finder.find(fact);
    const auto [target, found] = best_of(corpus, fact, clusters, candidates, all_days_told);
    if (!found) {
      clusters.push_back(make_cluster(corpus, number));
    } else {
      add_fact(clusters[target], corpus, number);
      add_reason(clusters[target], found->reason);
      unite_days(corpus, fact, clusters, target, candidates, index);
    }
    if (is_bare_reference(fact)) continue;
    find_offered_keys(corpus, fact, keys);
    for (const std::uint64_t key : keys) index.add(key, clusters[target].bounds, target);
  }
  unite_fragments(corpus, clusters, index, finder);
  join_known_events(corpus, clusters);
  unite_parts(corpus, clusters);
  leave_sides(corpus, clusters);
  std::erase_if(clusters, [](const Cluster& cluster) { return cluster.facts.empty(); });
  return clusters;
}

}  // namespace dateline::merging
