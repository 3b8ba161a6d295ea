// Mentions gathered for one event.
#pragma once

#include "merging/corpus.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::merging {

// What a text claims about an event; claims of different sorts never merge.
enum class Claim : std::uint8_t { takes_place, does_not, called_off };

Claim claim_of(const EventMention& event) noexcept;

// Facts held to be one event. The first is the one dated most precisely; the others were added in order.
struct Cluster {
  std::vector<std::uint32_t> facts;
  std::vector<std::uint32_t> sides;      // mentions told with one of the facts; see parts.hpp
  std::vector<std::uint32_t> documents;  // sorted, each once
  std::uint64_t document_bits = 0;       // of each, several to a bit
  Claim claim = Claim::takes_place;
  WordId type = no_word;
  // Of the first fact:
  WordId kin = no_word;
  bool has_kin = false;
  bool bare = false;
  bool headline = false;
  bool opening = false;

  bool generic = false;
  DateBounds bounds;                       // of the first fact
  const RelativeDate* relative = nullptr;  // of the first fact
  bool by_publication = false;             // the first fact is
  bool nameless = false;                   // every fact is
  bool noun = false;                       // some fact is
  bool about = false;
  bool wordy = false;
  bool routine = false;
  bool leading = false;
  std::vector<Participant> participants;  // of all, sorted
  std::vector<ActorId> actors;
  std::vector<ActorId> befallen;
  std::vector<ActorId> places;
  std::size_t least_actors = 0;    // of a fact that has any
  std::size_t least_befallen = 0;  // likewise
  std::size_t least_words = 0;     // likewise
  std::vector<WordId> types;       // of all
  std::vector<WordId> words;
  WordFilter word_filter;  // of `words`
  std::vector<WordId> triggers;
  std::vector<WordId> quotations;
  std::vector<WordId> headlines;     // of facts whose trigger is not known
  std::vector<std::string> reasons;  // why facts were added, one for each sort of reason
};

inline std::uint64_t document_bit(std::uint32_t document) noexcept {
  return std::uint64_t{1} << (document % 64);
}

Cluster make_cluster(const Corpus& corpus, std::uint32_t fact);
void add_fact(Cluster& cluster, const Corpus& corpus, std::uint32_t fact);
void add_reason(Cluster& cluster, std::string_view reason);
// Leaves the other empty.
void absorb(Cluster& cluster, const Corpus& corpus, Cluster& other);

}  // namespace dateline::merging
