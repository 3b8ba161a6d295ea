// How the date of a mention and that of the mentions gathered for an event agree.
#pragma once

#include "merging/agreement.hpp"
#include "merging/cluster.hpp"

#include <chrono>

namespace dateline::merging {

// Without an end, or longer than a season.
bool is_vague(const DateBounds& bounds);

Dating compare_dates(const Corpus& corpus, const Fact& fact, const Cluster& cluster);

// From the day a mention without a date was written to the event, or to the day an event without a date was written of;
// very far when that is not known.
std::chrono::days distance_from_writing(const Corpus& corpus, const Fact& fact, const Cluster& cluster);

// News is told within days; of two articles without a date nothing speaks against it.
bool is_recent_for(const Corpus& corpus, const Fact& fact, const Cluster& cluster, std::chrono::days distance);

}  // namespace dateline::merging
