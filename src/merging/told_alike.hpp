// What tells that two mentions tell one event, or two, where neither type nor words do.
#pragma once

#include "merging/cluster.hpp"

namespace dateline::merging {

// An accident or a disaster, of which a day hardly has two in one story, unlike protests and shellings.
bool is_accident(const Fact& fact);

// No headline tells which of its words gave the event away; those of one rule that share two tell it by the same.
bool are_headlines_alike(const Corpus& corpus, const Fact& fact, const Cluster& cluster);

// Whoever one side names is named by the other.
bool is_befallen_alike(const Fact& fact, const Cluster& cluster);

// Who is shot dead and who dies that day is one, whatever each article calls whoever did it.
bool is_end_of_the_same(const Corpus& corpus, const Fact& fact, const Cluster& cluster);

// "Nine people" died in a fire, "14 people" in the crash that an article tells of beside it.
bool counts_others(const Fact& fact, const Fact& other);

}  // namespace dateline::merging
