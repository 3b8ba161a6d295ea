// "After the blast", in an article that tells no more of it: which of the events it means.
#pragma once

#include "merging/cluster.hpp"

#include <vector>

namespace dateline::merging {

// A noun that tells no day and nothing else: it is compared with nothing, and only refers to what others tell.
bool is_bare_reference(const Fact& fact) noexcept;

// What one article tells without a day, of a kind of which a story hardly has two, goes with the event of that kind
// that by far the most articles of its story tell of. Not where the article tells of one by its day.
void join_known_events(const Corpus& corpus, std::vector<Cluster>& clusters);

}  // namespace dateline::merging
