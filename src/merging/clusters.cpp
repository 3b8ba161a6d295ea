#include "merging/clusters.hpp"

#include "merging/cluster_date.hpp"
#include "merging/parts.hpp"

#include <algorithm>
#include <map>
#include <memory_resource>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dateline::merging {

using std::chrono::days;
using std::chrono::sys_days;

namespace {

constexpr std::size_t most_compared = 32;
constexpr std::size_t most_actors = 8;
constexpr std::size_t most_words = 6;
constexpr sys_days no_day = sys_days::max();

enum class KeyKind : std::uint8_t {
  kin_actor,
  kin_leader,
  trigger_actor,
  type_trigger,
  type_word,
  nobody_trigger,
  nobody_word,
  quotation,
  type_day,
  type,
  nobody
};

std::uint64_t make_key(KeyKind kind, std::uint32_t first, std::uint32_t second) {
  // Numbers are dense, so that those of types and triggers leave the highest bits free.
  return static_cast<std::uint64_t>(kind) << 60 ^ std::uint64_t{first} << 32 ^ second;
}

void append_actor_keys(const Fact& fact, std::vector<std::uint64_t>& keys) {
  for (std::size_t i = 0; i < std::min(fact.actors.size(), most_actors); ++i) {
    if (!fact.generic) keys.push_back(make_key(KeyKind::kin_actor, fact.kin, fact.actors[i]));
    if (fact.trigger != no_word) keys.push_back(make_key(KeyKind::trigger_actor, fact.trigger, fact.actors[i]));
  }
}

// Whose country, or whose leader, may stand for it in another article; without a day, of what is promised or demanded.
void append_leader_keys(const Corpus& corpus, const Fact& fact, bool offered, std::vector<std::uint64_t>& keys) {
  const bool acts_with_words = fact.about && !fact.mention->plover.empty();
  if (fact.generic || !(fact.bounds.known || acts_with_words)) return;
  for (std::size_t i = 0; i < std::min(fact.actors.size(), most_actors); ++i) {
    const ActorId actor = fact.actors[i];
    const ActorId country = corpus.actors.country_led_by(actor);
    if (country != no_actor)
      keys.push_back(make_key(offered ? KeyKind::kin_leader : KeyKind::kin_actor, fact.kin, country));
    if (!offered && corpus.actors.kind(actor) == EntityKind::country)
      keys.push_back(make_key(KeyKind::kin_leader, fact.kin, actor));
  }
}

void append_word_keys(const Fact& fact, KeyKind trigger, KeyKind word, std::vector<std::uint64_t>& keys) {
  if (fact.trigger != no_word) keys.push_back(make_key(trigger, fact.type, fact.trigger));
  for (std::size_t i = 0; i < std::min(fact.words.size(), most_words); ++i) {
    keys.push_back(make_key(word, fact.type, fact.words[i]));
  }
}

void append_quotation_keys(const Fact& fact, std::vector<std::uint64_t>& keys) {
  constexpr std::size_t most_quotations = 4;
  for (std::size_t i = 0; i < std::min(fact.quotations.size(), most_quotations); ++i)
    keys.push_back(make_key(KeyKind::quotation, 0, fact.quotations[i]));
}

// What may be told of one day by the same words for who took part, whoever is named.
// Wanted are other types as well.
void append_day_keys(const Fact& fact, bool wanted, std::vector<std::uint64_t>& keys) {
  if (fact.generic || fact.harm || !fact.bounds.bounded() || fact.bounds.length() != days{0}) return;
  const auto day = static_cast<std::uint32_t>(fact.bounds.first.time_since_epoch().count());
  keys.push_back(make_key(KeyKind::type_day, fact.type, day));
  if (!wanted) return;
  for (const WordId other : fact.told_as) keys.push_back(make_key(KeyKind::type_day, other, day));
}

// "After a rally in Oslo": nothing is told but the kind and the place.
bool tells_only_its_kind(const Fact& fact) {
  const std::vector<Role>& roles = fact.mention->roles;
  return fact.leading && !fact.harm && std::all_of(roles.begin(), roles.end(), [](const Role& role) {
           return role.kind == EntityKind::place || role.kind == EntityKind::country;
         });
}

// What a fact looks for: clusters with one of its actors, and by their words those that name nobody; one that names
// nobody itself, all by their words.
void find_wanted_keys(const Corpus& corpus, const Fact& fact, std::vector<std::uint64_t>& keys) {
  keys.clear();
  append_actor_keys(fact, keys);
  append_leader_keys(corpus, fact, false, keys);
  append_quotation_keys(fact, keys);
  append_day_keys(fact, true, keys);
  if (fact.nameless) {
    append_word_keys(fact, KeyKind::type_trigger, KeyKind::type_word, keys);
    if (!fact.generic && (fact.bounds.known || tells_only_its_kind(fact)))
      keys.push_back(make_key(KeyKind::type, fact.type, 0));
  } else {
    append_word_keys(fact, KeyKind::nobody_trigger, KeyKind::nobody_word, keys);
    if (!fact.generic && fact.bounds.known) keys.push_back(make_key(KeyKind::nobody, fact.type, 0));
  }
}

// What a fact makes its cluster found by.
void find_offered_keys(const Corpus& corpus, const Fact& fact, std::vector<std::uint64_t>& keys) {
  keys.clear();
  append_actor_keys(fact, keys);
  append_leader_keys(corpus, fact, true, keys);
  append_quotation_keys(fact, keys);
  append_day_keys(fact, false, keys);
  append_word_keys(fact, KeyKind::type_trigger, KeyKind::type_word, keys);
  keys.push_back(make_key(KeyKind::type, fact.type, 0));
  if (fact.nameless) keys.push_back(make_key(KeyKind::nobody, fact.type, 0));
  if (fact.nameless) append_word_keys(fact, KeyKind::nobody_trigger, KeyKind::nobody_word, keys);
}

// Clusters by what they share and when they begin.
class Index {
 public:
  void add(std::uint64_t key, const DateBounds& bounds, std::uint32_t cluster) {
    List& list = by_key_[key];
    if (bounds.known)
      list.dated.insert({bounds.first, ~cluster});
    else
      add_undated(list, cluster);
  }

  // Clusters with the key that begin within the days, the latest first, and those without a date; of one day, and of
  // those without, the first made first, which have grown longest.
  void find(std::uint64_t key, sys_days first, sys_days last, std::vector<std::uint32_t>& found) const {
    const auto list = by_key_.find(key);
    if (list == by_key_.end()) return;
    const auto& [dated, undated] = list->second;
    const auto begin = dated.lower_bound({first, 0});
    auto i = last == no_day ? dated.end() : dated.lower_bound({last + days{1}, 0});
    std::size_t count = last == no_day ? undated.size() : 0;  // what has an open end is compared with fewer
    for (; i != begin && count < most_compared; ++count) found.push_back(~(--i)->second);
    found.insert(found.end(), undated.begin(), undated.end());
  }

 private:
  struct List {
    using allocator_type = std::pmr::polymorphic_allocator<>;
    explicit List(allocator_type memory) : dated(memory), undated(memory) {}
    std::pmr::set<std::pair<sys_days, std::uint32_t>> dated;
    std::pmr::vector<std::uint32_t> undated;  // sorted; more than are ever compared are not kept
  };
  static void add_undated(List& list, std::uint32_t cluster) {
    const auto place = std::lower_bound(list.undated.begin(), list.undated.end(), cluster);
    if (place != list.undated.end() && *place == cluster) return;
    list.undated.insert(place, cluster);
    if (list.undated.size() > most_compared) list.undated.pop_back();
  }

  std::pmr::monotonic_buffer_resource memory_;  // many small nodes that go all at once
  std::pmr::unordered_map<std::uint64_t, List> by_key_{&memory_};
};

// Where clusters that could take the fact begin. Clusters formed before are no longer than the fact's own date.
std::pair<sys_days, sys_days> search_range(const Corpus& corpus, const Fact& fact) {
  constexpr days before{1100};  // without a date of its own, a mention means something not long past
  constexpr days after{31};
  constexpr days room{62};  // "about" a month
  const DateBounds& bounds = fact.bounds;
  if (bounds.bounded()) {
    if (fact.by_publication) return {bounds.first - days{31}, bounds.last + days{1}};  // of this month, told so
    days wider = bounds.length() + (bounds.slack > days{0} ? room : days{2});
    if (fact.recurrence == Recurrence::never) wider += most_disagreement;
    return {bounds.first - wider, bounds.last + wider};
  }
  const DateBounds& written = corpus.document_of(fact).bounds;
  if (!bounds.known && written.bounded()) {
    const bool once = fact.recurrence == Recurrence::never;
    return {once ? sys_days::min() : written.first - before, written.last + after};
  }
  return {sys_days::min(), bounds.last};  // what has an open end may have begun before
}

// Clusters a fact could go with, as far as they are found by what they share. With memory for one search after the
// other.
class CandidateFinder {
 public:
  CandidateFinder(const Corpus& corpus, const Index& index) : corpus_(corpus), index_(index) {}

  // In the order in which they were made. Valid until the next call.
  std::vector<std::uint32_t>& find(const Fact& fact) {
    const auto [first, last] = search_range(corpus_, fact);
    found_.clear();
    find_wanted_keys(corpus_, fact, keys_);
    for (const std::uint64_t key : keys_) index_.find(key, first, last, found_);
    drop_repeated();
    std::sort(found_.begin(), found_.end());
    return found_;
  }

 private:
  // Most are found by several keys, and sorting costs more than this.
  void drop_repeated() {
    ++search_;
    std::erase_if(found_, [&](std::uint32_t cluster) {
      if (cluster >= last_search_.size()) last_search_.resize(cluster + 1);
      return std::exchange(last_search_[cluster], search_) == search_;
    });
  }

  const Corpus& corpus_;
  const Index& index_;
  std::vector<std::uint64_t> keys_;
  std::vector<std::uint32_t> found_;
  std::vector<std::uint32_t> last_search_;  // by cluster: the last that found it
  std::uint32_t search_ = 0;
};

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
  return cluster.facts.empty() ? std::nullopt : similarity(corpus, fact, cluster);
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
                      Index& index) {
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
                const std::vector<std::uint32_t>& candidates, Index& index) {
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
void unite_fragments(const Corpus& corpus, std::vector<Cluster>& clusters, Index& index, CandidateFinder& finder) {
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
  Index index;
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
    find_offered_keys(corpus, fact, keys);
    for (const std::uint64_t key : keys) index.add(key, clusters[target].bounds, target);
  }
  unite_fragments(corpus, clusters, index, finder);
  unite_parts(corpus, clusters);
  leave_sides(corpus, clusters);
  std::erase_if(clusters, [](const Cluster& cluster) { return cluster.facts.empty(); });
  return clusters;
}

}  // namespace dateline::merging
