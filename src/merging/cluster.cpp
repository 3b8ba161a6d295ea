#include "merging/cluster.hpp"

#include <algorithm>
#include <iterator>

namespace dateline::merging {

Claim claim_of(const EventMention& event) noexcept {
  if (event.modality == Modality::cancelled) return Claim::called_off;
  return event.modality == Modality::denied || event.polarity == Polarity::negative ? Claim::does_not
                                                                                    : Claim::takes_place;
}

Cluster make_cluster(const Corpus& corpus, std::uint32_t index) {
  const Fact& fact = corpus.fact(index);
  Cluster cluster;
  cluster.claim = claim_of(*fact.mention);
  cluster.type = fact.type;
  cluster.kin = fact.kin;
  cluster.has_kin = fact.has_kin;
  cluster.bare = fact.bare;
  cluster.headline = is_headline(fact);
  cluster.opening = fact.opening;
  cluster.generic = fact.generic;
  cluster.bounds = fact.bounds;
  cluster.relative = fact.relative;
  cluster.by_publication = fact.by_publication;
  add_fact(cluster, corpus, index);
  return cluster;
}

void add_fact(Cluster& cluster, const Corpus& corpus, std::uint32_t index) {
  const Fact& fact = corpus.fact(index);
  cluster.facts.push_back(index);
  cluster.nameless = fact.nameless && (cluster.nameless || cluster.facts.size() == 1);
  cluster.noun = cluster.noun || fact.noun;
  cluster.about = cluster.about || fact.about;
  cluster.wordy = cluster.wordy || fact.wordy;
  cluster.routine = cluster.routine || fact.routine;
  cluster.leading = cluster.leading || fact.leading;
  const auto place = std::lower_bound(cluster.documents.begin(), cluster.documents.end(), fact.document);
  if (place == cluster.documents.end() || *place != fact.document) cluster.documents.insert(place, fact.document);
  cluster.document_bits |= document_bit(fact.document);
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
  unite(cluster.befallen, fact.befallen);
  if (!fact.befallen.empty() && (cluster.least_befallen == 0 || fact.befallen.size() < cluster.least_befallen)) {
    cluster.least_befallen = fact.befallen.size();
  }
  unite(cluster.places, fact.places);
  if (!fact.generic) unite(cluster.types, {fact.type});
  unite(cluster.words, fact.words);
  cluster.word_filter.add(WordFilter(fact.words));
  if (!fact.words.empty() && (cluster.least_words == 0 || fact.words.size() < cluster.least_words)) {
    cluster.least_words = fact.words.size();
  }
  unite(cluster.quotations, fact.quotations);
  if (fact.trigger != no_word) {
    unite(cluster.triggers, {fact.trigger});
  } else {
    unite(cluster.headlines, fact.sentence);
  }
}

void add_reason(Cluster& cluster, std::string_view reason) {
  if (std::find(cluster.reasons.begin(), cluster.reasons.end(), reason) == cluster.reasons.end())
    cluster.reasons.emplace_back(reason);
}

void absorb(Cluster& cluster, const Corpus& corpus, Cluster& other) {
  for (const std::uint32_t fact : other.facts) add_fact(cluster, corpus, fact);
  for (const std::string& reason : other.reasons) add_reason(cluster, reason);
  cluster.sides.insert(cluster.sides.end(), other.sides.begin(), other.sides.end());
  other = {};
}

}  // namespace dateline::merging
