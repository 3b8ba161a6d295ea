// Mentions of one event gathered.
#pragma once

#include "merging/similarity.hpp"

#include <vector>

namespace dateline::merging {

// Every fact in exactly one cluster. Facts are taken in a fixed order, the most precisely dated first, and each joins
// the cluster it fits best, so the result depends on the set of facts alone. A fact is compared only with clusters that
// share a key with it (its type and an actor, its trigger and an actor, ...) and lie near it in time, at most
// `most_compared` for each key: the work grows with the number of facts, not with its square.
std::vector<Cluster> cluster_facts(const Corpus& corpus);

}  // namespace dateline::merging
