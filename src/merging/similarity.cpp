#include "merging/similarity.hpp"

#include "merging/event_ties.hpp"

#include <algorithm>
#include <cmath>

namespace dateline::merging {

using std::chrono::days;

namespace {

enum class Dating { same, overlapping, off_by_a_day, unknown, disjoint };

Dating compare_dates(const DateBounds& a, const DateBounds& b) {
  if (!a.known || !b.known) return Dating::unknown;
  const bool a_first = a.first <= b.first;
  const DateBounds& earlier = a_first ? a : b;
  const DateBounds& later = a_first ? b : a;
  if (later.first <= earlier.last) return a.close && b.close ? Dating::same : Dating::overlapping;
  const days gap = later.first - earlier.last;
  if (gap <= a.slack + b.slack) return Dating::overlapping;
  return a.close && b.close && gap <= days{1} ? Dating::off_by_a_day : Dating::disjoint;
}

struct Evidence {
  Dating dating = Dating::unknown;
  bool related_type = false;
  bool trigger = false;
  bool same_document = false;
  std::size_t shared = 0;  // actors
  bool no_actors = false;  // on one side at least
  double actors = 0;       // share of the shorter list
  double words = 0;        // share of the shorter list
};

double share(std::size_t common, std::size_t smaller) {
  return smaller == 0 ? 0 : static_cast<double>(common) / static_cast<double>(smaller);
}

bool related(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  if (fact.generic || cluster.generic) return fact.generic && cluster.generic;
  const EventMention& first = *corpus.fact(cluster.facts.front()).mention;
  return !fact.mention->ace.empty() && fact.mention->ace == first.ace;
}

Evidence gather(const Fact& fact, const Cluster& cluster, Dating dating) {
  Evidence evidence;
  evidence.dating = dating;
  evidence.trigger =
      fact.trigger != no_word && std::binary_search(cluster.triggers.begin(), cluster.triggers.end(), fact.trigger);
  evidence.same_document = std::binary_search(cluster.documents.begin(), cluster.documents.end(), fact.document);
  evidence.shared = common_count(fact.actors, cluster.actors);
  evidence.no_actors = fact.actors.empty() || cluster.actors.empty();
  evidence.actors =
      share(evidence.shared, std::min(fact.actors.size(), std::max<std::size_t>(cluster.least_actors, 1)));
  evidence.actors = std::min(evidence.actors, 1.0);
  evidence.words = share(common_count(fact.words, cluster.words), std::min(fact.words.size(), cluster.words.size()));
  return evidence;
}

// The looser the dates agree, the more the rest must.
bool enough_for_type(const Evidence& e) {
  const bool some_words = e.trigger || e.words >= 0.34;
  const bool all_actors = e.actors >= 0.99;
  switch (e.dating) {
    case Dating::same:
      if (e.no_actors) return some_words;
      return e.shared >= 1 && e.actors >= 0.5;
    case Dating::off_by_a_day:
      return !e.same_document && all_actors && (e.shared >= 2 || (e.shared == 1 && e.trigger));
    case Dating::overlapping:
      if (e.no_actors) return e.trigger && e.words >= 0.5;
      return (e.shared >= 2 && e.actors >= 0.6) || (e.shared == 1 && all_actors && some_words);
    case Dating::unknown:
      if (e.no_actors) return e.trigger && e.words >= (e.same_document ? 0.5 : 0.67);
      if (e.same_document) return all_actors && (some_words || e.shared >= 2);
      return e.shared >= 2 && e.actors >= 0.6 && some_words;
    case Dating::disjoint:
      break;
  }
  return false;
}

// Events no rule knows, or of two types for one thing ("visit", "arrival"): the words have to speak for them.
bool enough_for_others(const Evidence& e) {
  switch (e.dating) {
    case Dating::same:
      if (e.related_type && e.shared >= 2 && e.actors >= 0.99) return true;
      return (e.trigger && e.shared >= 1 && e.actors >= 0.5) || (e.words >= 0.6 && (e.trigger || e.shared >= 1));
    case Dating::overlapping:
      return e.trigger && e.shared >= 1 && e.actors >= 0.5 && e.words >= 0.34;
    case Dating::unknown:
      return e.trigger && e.shared >= 1 && e.actors >= 0.5 && e.words >= 0.5;
    case Dating::off_by_a_day:
    case Dating::disjoint:
      break;
  }
  return false;
}

const char* reason(Dating dating) {
  switch (dating) {
    case Dating::same:
      return "same kind of event and participants on the same day";
    case Dating::overlapping:
      return "same kind of event and participants, one date within the other";
    case Dating::off_by_a_day:
      return "same event, dates a day apart";
    case Dating::unknown:
      return "same kind of event and participants, told without a date";
    case Dating::disjoint:
      break;
  }
  return "";
}

double dating_score(Dating dating) {
  switch (dating) {
    case Dating::same:
      return 1.5;
    case Dating::overlapping:
      return 0.5;
    case Dating::off_by_a_day:
      return 0.25;
    case Dating::unknown:
    case Dating::disjoint:
      break;
  }
  return 0;
}

// From the day a mention without a date was written to the event; very long when that is not known.
days distance_from_writing(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  const DateBounds& written = corpus.document_of(fact).bounds;
  if (!written.bounded() || !cluster.bounds.bounded()) return days{10'000};
  if (written.last < cluster.bounds.first) return cluster.bounds.first - written.last;
  if (cluster.bounds.last < written.first) return written.first - cluster.bounds.last;
  return days{0};
}

// "On Thursday" twice in one document is one day, whichever it is.
bool dated_alike(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  return fact.relative != nullptr && cluster.relative != nullptr && *fact.relative == *cluster.relative &&
         fact.document == corpus.fact(cluster.facts.front()).document;
}

// News of an undated document that joint dating could not tie to a dated event is not that event: it fell on another
// weekday, or is told of others.
bool is_other_news(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  return fact.relative != nullptr && is_recent(*fact.relative) && !fact.bounds.bounded() && cluster.bounds.bounded() &&
         fact.document != corpus.fact(cluster.facts.front()).document;
}

Dating compare_dates(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  if (dated_alike(corpus, fact, cluster)) return Dating::same;
  return is_other_news(corpus, fact, cluster) ? Dating::disjoint : compare_dates(fact.bounds, cluster.bounds);
}

}  // namespace

Claim claim_of(const EventMention& event) noexcept {
  if (event.modality == Modality::cancelled) return Claim::called_off;
  return event.modality == Modality::denied || event.polarity == Polarity::negative ? Claim::does_not
                                                                                    : Claim::takes_place;
}

bool parts_conflict(const std::vector<Participant>& a, const std::vector<Participant>& b) {
  for (const Participant& one : a) {
    if (!one.principal) continue;
    std::size_t shared = 0;
    bool only_a = false;
    for (const Participant& mine : a) {
      if (mine.role != one.role) continue;
      const bool found = std::any_of(b.begin(), b.end(), [&](const Participant& other) {
        return other.role == one.role && other.actor == mine.actor;
      });
      shared += found ? 1 : 0;
      only_a = only_a || (!found && mine.kind == one.kind);
    }
    const bool only_b = std::any_of(b.begin(), b.end(), [&](const Participant& other) {
      return other.role == one.role && other.kind == one.kind &&
             std::none_of(a.begin(), a.end(),
                          [&](const auto& mine) { return mine.role == one.role && mine.actor == other.actor; });
    });
    if (shared < 2 && only_a && only_b) return true;
  }
  return false;
}

Cluster make_cluster(const Corpus& corpus, std::uint32_t index) {
  const Fact& fact = corpus.fact(index);
  Cluster cluster;
  cluster.claim = claim_of(*fact.mention);
  cluster.type = fact.type;
  cluster.generic = fact.generic;
  cluster.bounds = fact.bounds;
  cluster.relative = fact.relative;
  add_fact(cluster, corpus, index);
  return cluster;
}

void add_fact(Cluster& cluster, const Corpus& corpus, std::uint32_t index) {
  const Fact& fact = corpus.fact(index);
  cluster.facts.push_back(index);
  const auto place = std::lower_bound(cluster.documents.begin(), cluster.documents.end(), fact.document);
  if (place == cluster.documents.end() || *place != fact.document) cluster.documents.insert(place, fact.document);
  if (cluster.generic && !fact.generic) {
    cluster.generic = false;
    cluster.type = fact.type;
  }
  std::vector<Participant> both;
  std::set_union(cluster.participants.begin(), cluster.participants.end(), fact.participants.begin(),
                 fact.participants.end(), std::back_inserter(both));
  cluster.participants = std::move(both);
  unite(cluster.actors, fact.actors);
  if (!fact.actors.empty() && (cluster.least_actors == 0 || fact.actors.size() < cluster.least_actors)) {
    cluster.least_actors = fact.actors.size();
  }
  unite(cluster.words, fact.words);
  if (fact.trigger != no_word) unite(cluster.triggers, {fact.trigger});
}

std::optional<Similarity> similarity(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  // The cheapest questions first: this is asked more often than anything else.
  const bool same_type = fact.type == cluster.type && !fact.generic;
  const bool mixed = fact.generic != cluster.generic;
  const Dating dating = compare_dates(corpus, fact, cluster);
  if (dating == Dating::disjoint || claim_of(*fact.mention) != cluster.claim) return std::nullopt;
  const bool related_type = related(corpus, fact, cluster);
  if (!same_type && !mixed && !related_type) return std::nullopt;
  Evidence evidence = gather(fact, cluster, dating);
  evidence.related_type = related_type;
  if (!(same_type ? enough_for_type(evidence) : enough_for_others(evidence))) return std::nullopt;
  if (parts_conflict(fact.participants, cluster.participants)) return std::nullopt;
  const double shared = std::min<double>(static_cast<double>(evidence.shared), 3);
  const double score = 2 * evidence.actors + 0.5 * shared + (evidence.trigger ? 1 : 0) + evidence.words +
                       dating_score(dating) + (same_type ? 1 : 0) + (evidence.same_document ? 0.5 : 0);
  const days distance = dating == Dating::unknown ? distance_from_writing(corpus, fact, cluster) : days{0};
  return Similarity{score - std::min(1.0, static_cast<double>(distance.count()) / 365.0), dating != Dating::unknown,
                    evidence.same_document, distance, reason(dating)};
}

}  // namespace dateline::merging
