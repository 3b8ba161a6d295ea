// How well one more mention fits the mentions gathered for an event.
#pragma once

#include "merging/corpus.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::merging {

// What a text claims about an event; claims of different sorts never merge.
enum class Claim : std::uint8_t { takes_place, does_not, called_off };

Claim claim_of(const EventMention& event) noexcept;

// Two different countries as host, or one person meeting somebody on one side and somebody else on the other: a part in
// which each names whom the other does not, of the same kind. A city and a country are no contradiction, nor are two
// lists that share two names.
bool parts_conflict(const std::vector<Participant>& a, const std::vector<Participant>& b);

// Facts held to be one event. The first is the one dated most precisely; the others were added in order.
struct Cluster {
  std::vector<std::uint32_t> facts;
  std::vector<std::uint32_t> documents;  // sorted, each once
  Claim claim = Claim::takes_place;
  WordId type = no_word;
  bool generic = false;
  DateBounds bounds;                       // of the first fact
  const RelativeDate* relative = nullptr;  // of the first fact
  bool by_publication = false;             // the first fact is
  bool nameless = false;                   // every fact is
  bool about = false;                      // some fact is
  bool wordy = false;
  bool routine = false;
  bool leading = false;
  std::vector<Participant> participants;  // of all, sorted
  std::vector<ActorId> actors;
  std::vector<ActorId> befallen;
  std::vector<ActorId> places;
  std::size_t least_actors = 0;    // of a fact that has any
  std::size_t least_befallen = 0;  // likewise
  std::vector<WordId> words;
  std::vector<WordId> triggers;
  std::vector<WordId> headlines;     // of facts whose trigger is not known
  std::vector<std::string> reasons;  // why facts were added, one for each sort of reason
};

Cluster make_cluster(const Corpus& corpus, std::uint32_t fact);
void add_fact(Cluster& cluster, const Corpus& corpus, std::uint32_t fact);
void add_reason(Cluster& cluster, std::string_view reason);
// Leaves the other empty.
void absorb(Cluster& cluster, const Corpus& corpus, Cluster& other);

struct Similarity {
  double score = 0;
  bool by_date = false;  // the dates of both speak for it
  bool same_document = false;
  bool if_alone = false;          // only where no other event could be meant
  bool last_resort = false;       // only where nothing else fits, either
  bool complete = false;          // one kind of event, and the same two or more named in both
  bool off_by_a_day = false;      // the dates of both are
  bool certain = false;           // what befalls nobody twice: whichever other event could be meant is the same one
  std::chrono::days distance{0};  // without a date, from the day of writing to the event
  const char* reason = "";
};

// Dates of one death further apart than this are of two people.
inline constexpr std::chrono::days most_disagreement{14};

// Is a document of the fact's story among those that tell the event?
bool tells_same_story(const Corpus& corpus, const Fact& fact, const Cluster& cluster);

// Nothing when they are not the same event: other claim, disjoint dates, another actor in the same part, or too little
// in common for how loosely the dates agree.
std::optional<Similarity> similarity(const Corpus& corpus, const Fact& fact, const Cluster& cluster);

}  // namespace dateline::merging
