// What is told as an event of its own and is part of another.
#pragma once

#include "merging/cluster.hpp"

#include <vector>

namespace dateline::merging {

// "The quake on Sunday killed twelve" is part of the quake of that Sunday, and that police say they arrested somebody
// is a telling of the arrest. Clusters that went into others are left empty.
void unite_parts(const Corpus& corpus, std::vector<Cluster>& clusters);

// What only sentences tell that tell something else of the same news ("condemned the attack and called for a truce")
// has no cluster of its own, nor has what half of those who tell it tell so: its mentions go with that. To be called
// last.
void leave_sides(const Corpus& corpus, std::vector<Cluster>& clusters);

}  // namespace dateline::merging
