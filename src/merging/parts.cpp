#include "merging/parts.hpp"

#include "merging/harm.hpp"
#include "merging/votes.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <utility>

namespace dateline::merging {

using std::chrono::days;

namespace {

// By fact.
using ClusterOfFact = std::vector<std::uint32_t>;

// "Police said on Monday that [a man] had been arrested": what was said opens with somebody who takes part.
bool opens_with_it(const EventMention& saying, const EventMention& deed) {
  constexpr std::size_t lead_in = 12;  // bytes at most: "that ", "Meanwhile, "
  const auto opens = [](const Role& content, const Role& role) {
    return role.span.start >= content.span.start && role.span.start <= content.span.start + lead_in;
  };
  return std::any_of(saying.roles.begin(), saying.roles.end(), [&](const Role& content) {
    return content.kind == EntityKind::text &&
           std::any_of(deed.roles.begin(), deed.roles.end(), [&](const Role& role) { return opens(content, role); });
  });
}

// "Odex said on Monday that Ida Moen had resigned": told of somebody else without a day, and others tell it of the day
// on which it was said; or, where that is all that was said, of the day before.
bool is_told_elsewhere(const Fact& saying, const Fact& other, const Cluster& told) {
  if (other.bounds.known || other.document != saying.document || !is_of_one_day(told)) return false;
  if (saying.bounds.first != saying.bounds.last) return false;
  const days later = saying.bounds.first - told.bounds.first;
  if (later != days{0} && later != days{1}) return false;
  if ((later == days{1} || other.actors.empty()) && !opens_with_it(*saying.mention, *other.mention)) return false;
  return other.actors.empty() || std::any_of(other.actors.begin(), other.actors.end(), [&](ActorId actor) {
           return !std::binary_search(saying.voices.begin(), saying.voices.end(), actor);
         });
}

// "Norland announced on Monday it would expel two envoys": told by others as done that day.
bool is_done_at_once(const Corpus& corpus, const Fact& saying, const Fact& plan, const Cluster& told) {
  return plan.mention->modality == Modality::planned && !plan.bounds.known && is_of_one_day(told) &&
         told.bounds.first == saying.bounds.first && saying.bounds.first == saying.bounds.last &&
         std::any_of(told.facts.begin(), told.facts.end(), [&](std::uint32_t number) {
           const Fact& done = corpus.fact(number);
           return done.type == plan.type && done.bounds.known && is_told_as_fact(done.mention->modality);
         });
}

bool is_within_content(const EventMention& saying, const Fact& other) {
  return std::any_of(saying.roles.begin(), saying.roles.end(), [&](const Role& role) {
    return role.kind == EntityKind::text && !other.mention->trigger.empty() &&
           role.span.contains(other.mention->trigger);
  });
}

bool only_says(const Fact& fact) {
  return fact.wordy && fact.mention->ace.empty() && (fact.mention->plover.empty() || fact.promise);
}

// The fact that a saying reports as of its own day, where it stands in the words that tell what was said.
std::optional<std::uint32_t> reported_by(const Corpus& corpus, std::uint32_t saying,
                                         const std::vector<Cluster>& clusters, const ClusterOfFact& cluster_of) {
  const Fact& fact = corpus.fact(saying);
  const EventMention& event = *fact.mention;
  if (!only_says(fact) || !fact.bounds.known) return std::nullopt;
  const auto is_reported = [&](const Fact& other) {
    if (&other == &fact || claim_of(*other.mention) != Claim::takes_place) return false;
    const Cluster& told = clusters[cluster_of[static_cast<std::size_t>(&other - corpus.facts.data())]];
    const bool at_once = is_done_at_once(corpus, fact, other, told);
    if (fact.promise) return at_once && is_within_content(event, other);
    const bool elsewhere = at_once || is_told_elsewhere(fact, other, told);
    if (other.date != fact.date && !elsewhere) return false;
    if (other.noun) return false;  // "the unrest goes on" speaks of unrest, "rebels had attacked" reports an attack
    const Modality modality = other.mention->modality;
    if (!is_told_as_fact(modality) && !(elsewhere && modality == Modality::planned)) return false;
    return is_within_content(event, other);
  };
  const auto in_sentence = [&](std::uint32_t index) {
    return index < corpus.facts.size() && corpus.fact(index).document == fact.document &&
           corpus.fact(index).mention->span == event.span;
  };
  std::uint32_t first = saying;
  while (first > 0 && in_sentence(first - 1)) --first;
  for (std::uint32_t i = first; in_sentence(i); ++i) {
    if (is_reported(corpus.fact(i))) return i;
  }
  return std::nullopt;
}

ClusterOfFact clusters_of_facts(const Corpus& corpus, const std::vector<Cluster>& clusters) {
  ClusterOfFact cluster_of(corpus.facts.size());
  for (std::uint32_t i = 0; i < clusters.size(); ++i) {
    for (const std::uint32_t fact : clusters[i].facts) cluster_of[fact] = i;
  }
  return cluster_of;
}

void unite_reports(const Corpus& corpus, std::vector<Cluster>& clusters) {
  ClusterOfFact cluster_of = clusters_of_facts(corpus, clusters);
  for (std::uint32_t i = 0; i < clusters.size(); ++i) {
    Cluster& part = clusters[i];
    Votes votes;
    for (const std::uint32_t fact : part.facts) {
      const auto reported = reported_by(corpus, fact, clusters, cluster_of);
      if (reported && cluster_of[*reported] != i) ++votes[cluster_of[*reported]];
    }
    const auto whole = winner(votes, part);
    if (!whole) continue;
    for (const std::uint32_t fact : part.facts) cluster_of[fact] = *whole;
    add_reason(clusters[*whole], "said on the day on which it happened");
    absorb(clusters[*whole], corpus, part);
  }
}

// Both of one time, and whoever takes part in the one that names fewer takes part in the other.
bool may_be_one(const Cluster& a, const Cluster& b) {
  const std::size_t fewer = std::min(a.actors.size(), b.actors.size());
  return a.bounds.first == b.bounds.first && a.bounds.last == b.bounds.last && a.claim == b.claim && fewer > 0 &&
         common_count(a.actors, b.actors) == fewer;
}

bool is_side(const Corpus& corpus, std::uint32_t fact) {
  return corpus.fact(fact).told_with != no_fact;
}

// Rather than of a headline.
bool is_side_of_sentence(const Corpus& corpus, std::uint32_t fact) {
  return is_side(corpus, fact) &&
         corpus.fact(corpus.fact(fact).told_with).mention->span == corpus.fact(fact).mention->span;
}

// Of its sentence, or of one before.
bool is_side_of_story(const Corpus& corpus, std::uint32_t fact) {
  return is_side_of_sentence(corpus, fact) || (is_side(corpus, fact) && corpus.fact(fact).told_with < fact);
}

// Another article tells it, or another sentence with a date; what a headline tells, any other.
bool is_news_itself(const Corpus& corpus, const Cluster& cluster) {
  std::vector<std::uint32_t> telling_sides;  // documents
  for (const std::uint32_t fact : cluster.facts)
    if (is_side_of_story(corpus, fact)) telling_sides.push_back(corpus.fact(fact).document);
  std::sort(telling_sides.begin(), telling_sides.end());
  return std::any_of(cluster.facts.begin(), cluster.facts.end(), [&](std::uint32_t index) {
    const Fact& fact = corpus.fact(index);
    return !is_side(corpus, index) &&
           (fact.bounds.known || !std::binary_search(telling_sides.begin(), telling_sides.end(), fact.document));
  });
}

// The cluster without its sides; empty if it has nothing else.
Cluster without_sides(const Corpus& corpus, const Cluster& cluster) {
  Cluster result;
  for (const std::uint32_t fact : cluster.facts) {
    if (is_side(corpus, fact)) continue;
    if (result.facts.empty())
      result = make_cluster(corpus, fact);
    else
      add_fact(result, corpus, fact);
  }
  if (result.facts.size() > 1) result.reasons = cluster.reasons;
  return result;
}

// Told again by another sentence of its article, as an event of one kind and time.
bool is_told_again(const Corpus& corpus, std::uint32_t index) {
  if (!is_side(corpus, index)) return false;
  const Fact& fact = corpus.fact(index);
  const Fact& whole = corpus.fact(fact.told_with);
  return fact.type == whole.type && !fact.generic && whole.mention->span != fact.mention->span &&
         fact.bounds.first == whole.bounds.first && fact.bounds.last == whole.bounds.last;
}

// "Walked out of the talks": what half of those who tell it tell as a side of one event of the day is part of that; and
// so is what half of them tell once more as that.
void unite_sides(const Corpus& corpus, std::vector<Cluster>& clusters) {
  ClusterOfFact cluster_of = clusters_of_facts(corpus, clusters);
  for (std::uint32_t i = 0; i < clusters.size(); ++i) {
    Cluster& part = clusters[i];
    if (part.facts.size() < 2) continue;
    Votes votes;
    bool again = false;
    for (const std::uint32_t fact : part.facts) {
      const bool told_again = is_told_again(corpus, fact);
      if (!told_again && !is_side_of_sentence(corpus, fact)) continue;
      const std::uint32_t whole = cluster_of[corpus.fact(fact).told_with];
      if (whole == i) continue;
      ++votes[whole];
      again = again || told_again;
    }
    const auto whole = winner(votes, part);
    if (!whole || clusters[*whole].facts.empty()) continue;
    if (!again && !may_be_one(part, clusters[*whole])) continue;
    if (again && part.claim != clusters[*whole].claim) continue;
    for (const std::uint32_t fact : part.facts) cluster_of[fact] = *whole;
    add_reason(clusters[*whole],
               again ? "told again by the same article" : "told by one sentence as one piece of news");
    absorb(clusters[*whole], corpus, part);
  }
}

}  // namespace

void leave_sides(const Corpus& corpus, std::vector<Cluster>& clusters) {
  unite_sides(corpus, clusters);
  std::vector<std::uint32_t> sides;
  for (Cluster& cluster : clusters) {
    if (cluster.facts.empty() || is_news_itself(corpus, cluster)) continue;
    std::copy_if(cluster.facts.begin(), cluster.facts.end(), std::back_inserter(sides),
                 [&](std::uint32_t fact) { return is_side(corpus, fact); });
    cluster = without_sides(corpus, cluster);
  }
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> told_with;  // by fact, its sides
  for (const std::uint32_t side : sides) told_with[corpus.fact(side).told_with].push_back(side);
  for (Cluster& cluster : clusters) {
    for (const std::uint32_t fact : cluster.facts) {
      const auto found = told_with.find(fact);
      if (found != told_with.end())
        cluster.sides.insert(cluster.sides.end(), found->second.begin(), found->second.end());
    }
    std::sort(cluster.sides.begin(), cluster.sides.end());
  }
}

void unite_parts(const Corpus& corpus, std::vector<Cluster>& clusters) {
  unite_consequences(corpus, clusters);
  unite_tolls(corpus, clusters);
  unite_reports(corpus, clusters);
}

}  // namespace dateline::merging
