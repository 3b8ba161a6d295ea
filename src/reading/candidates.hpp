// The container that holds the story: paragraphs vote for their ancestors.
#pragma once

#include "reading/node_facts.hpp"

#include <cstddef>
#include <vector>

namespace dateline::reading {

struct Candidates {
  std::vector<double> scores;  ///< By node; 0 for those nobody voted for.
  std::size_t best = 0;        ///< 0 when there is none.
};

/// \param use_names count what class and id say.
Candidates vote(const ExaminedPage& page, bool use_names);

/// +25 for a class that speaks for content, -25 against; likewise for the id.
int name_weight(const ExaminedPage& page, std::size_t node) noexcept;

/// The best candidate's siblings that belong to the story, and itself.
std::vector<std::size_t> join_siblings(const ExaminedPage& page, const Candidates& candidates);

}  // namespace dateline::reading
