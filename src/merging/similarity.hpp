// How well one more mention fits the mentions gathered for an event.
#pragma once

#include "merging/cluster.hpp"

#include <optional>

namespace dateline::merging {

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

// Two different countries as host, or one person meeting somebody on one side and somebody else on the other: a part in
// which each names whom the other does not, of the same kind. A city and a country are no contradiction, nor are two
// lists that share two names, nor two who attended the same forum; nor, of one day, who met whom.
bool parts_conflict(const std::vector<Participant>& a, const std::vector<Participant>& b, bool one_day = false);

// Is a document of the fact's story among those that tell the event?
bool tells_same_story(const Corpus& corpus, const Fact& fact, const Cluster& cluster);

// Nothing when they are not the same event: other claim, disjoint dates, another actor in the same part, or too little
// in common for how loosely the dates agree.
std::optional<Similarity> similarity(const Corpus& corpus, const Fact& fact, const Cluster& cluster);

}  // namespace dateline::merging
