// Deaths and injuries, and what caused them.
#pragma once

#include "merging/cluster.hpp"

#include <vector>

namespace dateline::merging {

// Deaths and injuries whose sentence names what caused them that day, or that are as many, go with it. Clusters that
// went into others are left empty.
void unite_consequences(const Corpus& corpus, std::vector<Cluster>& clusters);

// Of one story and time, what hurt as many is one event.
void unite_tolls(const Corpus& corpus, std::vector<Cluster>& clusters);

}  // namespace dateline::merging
